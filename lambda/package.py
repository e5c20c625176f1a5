"""Finishes a package for AWS Lambda: leaves out what never runs, prepares what every start would do again.

    python lambda/package.py FOLDER

`make build-CrampCoachFunction` puts the libraries and the skill into the folder before. Everything that is made here belongs to the
version of Python that makes it; the runtime ignores what another version made, and a start takes twice as long.
"""

# ruff: noqa: T201  # a build step tells what it does

import compileall
import pickle
import pickletools
import py_compile
import shutil
import sys
from pathlib import Path

RUNTIME = (3, 13)
"""As in template.yaml."""
NEVER_IMPORTED = ("bin", "certifi", "charset_normalizer", "idna", "requests", "urllib3")
"""ask_sdk_core.api_client alone imports requests, and nothing imports that: see skill/runtime/http_client.py."""


def trim(package: Path) -> None:
    """Delete what no request needs."""
    leftovers = [
        *package.rglob("__pycache__"),
        *package.glob("*.dist-info"),
        *(package / name for name in NEVER_IMPORTED),
    ]
    for folder in leftovers:
        shutil.rmtree(folder, ignore_errors=True)


def prepare(package: Path) -> None:
    """Replace the content by the objects that it becomes.

    Figures stay files: only a device with a screen needs one.
    """
    sys.path.insert(0, str(package))
    from skill.app import PREPARED_FILE, load_dialogues  # noqa: PLC0415  # from the package

    content = package / "content"
    pickled = pickletools.optimize(pickle.dumps(load_dialogues(content), protocol=5))
    for folder in content.iterdir():
        if folder.is_dir() and folder.name != "figures":
            shutil.rmtree(folder)
    (content / "sources.json").unlink()
    (content / PREPARED_FILE).write_bytes(pickled)


def byte_compile(package: Path) -> None:
    """Write the .pyc files, never compared with their sources again: a package does not change."""
    compileall.compile_dir(package, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)


def main(package: Path) -> None:
    """Finish the package in a folder."""
    if sys.version_info[:2] != RUNTIME:
        wanted, found = (".".join(map(str, version[:2])) for version in (RUNTIME, sys.version_info))
        print(f"Built by Python {found}, but runs on {wanted}: a cold start takes twice as long", file=sys.stderr)
    trim(package)
    prepare(package)
    byte_compile(package)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
