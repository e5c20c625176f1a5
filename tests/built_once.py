"""What takes seconds to build is built once for a whole run of the tests, whatever process asks for it."""

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest


def built_once(factory: pytest.TempPathFactory, worker_id: str, name: str, build: Callable[[Path], None]) -> Path:
    """Give the folder that `build` makes; who asks meanwhile waits. One whose build has failed is built anew."""
    own = factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    folder, done = shared / name, shared / f"{name}.built"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            build(folder)
            done.touch()
    return folder
