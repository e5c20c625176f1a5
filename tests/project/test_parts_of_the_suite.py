"""`make test` runs in parts: what starts programs, and what takes real time, are looked for in a few folders alone."""

import re
from pathlib import Path

from tests.started_programs import FOLDERS

ROOT = Path(__file__).parents[2]


def test_make_looks_in_the_folders_that_such_tests_may_lie_in() -> None:
    named = re.search(r"^WITH_PROGRAMS := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert named
    assert named[1].split() == [f"tests/{folder}" for folder in FOLDERS]
