"""Builds the package for AWS Lambda as `sam build` does, once for a whole run of the tests, whatever process asks."""

import fcntl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the package, built by the Python that runs the tests."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    folder = shared / "package"
    with one_at_a_time(shared / "package.lock"):
        if not folder.exists():
            build(folder)
    return folder


def build(folder: Path) -> None:
    """Run the build."""
    unfinished = folder.with_name("unfinished")
    unfinished.mkdir()
    command = [
        "make",
        "--silent",
        "build-CrampCoachFunction",
        f"ARTIFACTS_DIR={unfinished}",
        f"LAMBDA_PYTHON={sys.executable}",
    ]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own command
    assert ran.returncode == 0, ran.stdout + ran.stderr
    unfinished.rename(folder)


@contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
