"""Finishes a package for AWS Lambda: leaves out what never runs, prepares what every start would do again.

    python lambda/package.py FOLDER

`make build-CrampCoachFunction` puts the libraries and the skill into the folder before. Everything that is made here
belongs to the version of Python that makes it; the runtime ignores what another version made, and a start takes twice
as long.
"""

# ruff: noqa: T201  # a build step tells what it does

import compileall
import pickle
import py_compile
import shutil
import sys
from pathlib import Path

RUNTIME = (3, 13)
"""As in template.yaml."""
NEVER_IMPORTED = ("bin", "certifi", "charset_normalizer", "idna", "requests", "urllib3")
"""ask_sdk_core.api_client alone imports requests, and nothing imports that: see skill/runtime/http_client.py."""
NOT_OF_NUMPY = (
    "distutils",
    "f2py",
    "fft",
    "ma",
    "polynomial",
    "random",
    "testing",
    "tests",
    "typing",
    "_core/tests",
    "lib/tests",
)
"""The encoder multiplies matrices; numpy imports these rooms only where somebody asks for them."""
FOR_READERS = ("*.pyi", "*.h", "*.a", "*.c")
"""Endings of files that serve editors and compilers."""
KEPT_NUMBERS = frozenset({"encoder.npz", "encoder_heads.json", "second_opinion.json"})
"""Files of a language that are read at start as they are: arrays are no smaller, and no quicker to read, as objects."""


def trim(package: Path) -> None:
    """Delete what no request needs."""
    leftovers = [
        *package.rglob("__pycache__"),
        *package.glob("*.dist-info"),
        *(package / name for name in NEVER_IMPORTED),
        *(package / "numpy" / name for name in NOT_OF_NUMPY),
    ]
    for folder in leftovers:
        shutil.rmtree(folder, ignore_errors=True)
    for pattern in FOR_READERS:
        for file in package.rglob(pattern):
            file.unlink()


def prepare(package: Path) -> None:
    """Replace the content by the objects that it becomes.

    Figures stay files: only a device with a screen needs one.
    """
    sys.path.insert(0, str(package))
    from skill.app import PREPARED_FILE, build_readers  # noqa: PLC0415  # from the package

    content = package / "content"
    readers = build_readers(content)
    pickled = pickle.dumps(readers, protocol=5)
    for folder in content.iterdir():
        if folder.name in readers:
            _keep_only_numbers(folder)
        elif folder.is_dir() and folder.name != "figures":
            shutil.rmtree(folder)
    (content / "sources.json").unlink()
    (content / PREPARED_FILE).write_bytes(pickled)


def _keep_only_numbers(home: Path) -> None:
    for each in home.iterdir():
        if each.is_dir():
            shutil.rmtree(each)
        elif each.name not in KEPT_NUMBERS:
            each.unlink()


def byte_compile(package: Path) -> None:
    """Write the .pyc files, never compared with their sources again: a package does not change."""
    compileall.compile_dir(package, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)


def main(package: Path) -> None:
    """Finish the package in a folder."""
    if sys.version_info[:2] != RUNTIME:
        wanted, found = (".".join(map(str, version[:2])) for version in (RUNTIME, sys.version_info))
        print(f"Built by Python {found}, but runs on {wanted}: a cold start takes twice as long", file=sys.stderr)
    trim(package)
    byte_compile(package)  # before what runs the skill, which would compile all of it once more
    prepare(package)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
