"""Times the package for AWS Lambda beside a handler without any SDK and a bare ask-sdk-core hello, in one interleaved run.

    make bench

All three are byte-compiled packages in folders of their own and run by the same Python without site-packages. A start is a new process,
from its creation to its first answer, a launch; no two run at a time. Then one process of each answers requests in turn.
No request carries an API token: asking Alexa for the device's time zone would time the network.
"""

# ruff: noqa: T201, S603  # a script on its own: it prints, and starts processes of our own

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from compileall import compile_dir
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Any

from skill.hearing.envelope import Session
from skill.hearing.listen import Heard, Slot

HERE = Path(__file__).parent
STARTS = 30
ROUNDS, CALLS = 60, 20
NOON = 1_795_521_600.0
DEVICE = {
    "AudioPlayer": {"playerActivity": "IDLE"},
    "Extensions": {"available": {"aplext:backstack:10": {}}},
}
"""What a speaker without a screen sends besides `System`."""


@dataclass
class Contender:
    """One package and what was measured of it, in milliseconds, microseconds, kilobytes and bytes."""

    name: str
    module: str
    folder: Path
    starts: list[float] = field(default_factory=list)
    calls: dict[str, list[float]] = field(default_factory=dict)
    memory: int = 0

    def size(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())


def requests() -> Mapping[str, Any]:
    """Make the requests by name: a launch, a free question, a stretch."""
    session = Session()
    made = {
        "launch": session.launch(NOON),
        "question": session.intent(Heard("AskWhyIntent", {"query": Slot("do i get night cramps")}), NOON),
        "stretch": session.intent(Heard("StretchMuscleIntent", {"muscle": Slot("calf", "calf")}), NOON),
    }
    for request in made.values():
        request["context"].update(DEVICE)
        request["context"]["System"]["device"]["supportedInterfaces"] = {"AudioPlayer": {}}
    return made


def build(python: str, home: Path) -> list[Contender]:
    """Build the three packages."""
    plain, bare, ours = (home / name for name in ("plain", "bare", "ours"))
    subprocess.run(["make", "--silent", "build-CrampCoachFunction", f"ARTIFACTS_DIR={ours}", f"LAMBDA_PYTHON={python}"], check=True)
    locked = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--no-compile"]
    subprocess.run([python, *locked, "-r", "requirements-lambda.lock", "--target", bare], check=True)
    plain.mkdir()
    copy(HERE / "hello_without_sdk.py", plain)
    copy(HERE / "hello_with_sdk.py", bare)
    compiled = [python, "-W", "ignore", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*compiled, plain, bare], check=True)
    return [
        Contender("without an SDK", "hello_without_sdk", plain),
        Contender("bare ask-sdk hello", "hello_with_sdk", bare),
        Contender("Cramp Coach", "lambda_function", ours),
    ]
