"""How many questions get their answer in the first reply: it must hold a word that the answer cannot do without.

    python -m benchmarks.answers [FILE.csv] [--misses]

A row of tests/questions/answers.csv is a group of the roadmap, a question, and words of which the reply must hold one.
The rows were written before they were tried, and none is a phrase of content:
tests/commands/test_answers_measured.py holds that, and the share. "Did you mean" is no answer. The hearing is the
friendly one, and every row its own listener.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import csv
import logging
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from skill.authoring.measure import MeasuringClock, ShareOfTotal
from skill.commands.talk import open_listener_at_echo
from skill.settings import Settings
from skill.simulator.listener import Listener
from skill.turn.place import CHOICE

ANSWERS = Path("tests/questions/answers.csv")
LOCALE = "en-GB"
"""The words of some rows are those of a locale: "water tablets"."""


@dataclass(frozen=True)
class Asked:
    """One row."""

    group: str
    utterance: str
    words: tuple[str, ...]

    def is_answered_by(self, speech: str) -> bool:
        """Whether a reply holds one of the words."""
        return any(re.search(rf"\b{re.escape(word)}", speech, re.IGNORECASE) for word in self.words)


def read_asked(file: Path) -> list[Asked]:
    """Read a file of such rows."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [Asked(row["group"], row["utterance"], tuple(row["words"].split("|"))) for row in csv.DictReader(rows)]


def replies(listener: Listener, rows: Sequence[Asked]) -> Iterator[tuple[Asked, str, bool]]:
    """Ask every row; yield it with the reply, and whether that is its answer."""
    for row in rows:
        listener.new_listener()
        said = listener.say(row.utterance).speech
        yield row, said, listener.place.get("kind") != CHOICE and row.is_answered_by(said)


def main() -> None:
    """Print the share of each group and of all, and the misses where they are asked for."""
    logging.disable(logging.CRITICAL)
    files = [Path(word) for word in sys.argv[1:] if not word.startswith("-")]
    shares: defaultdict[str, ShareOfTotal] = defaultdict(ShareOfTotal)
    with TemporaryDirectory() as folder:
        settings = Settings(store_file=Path(folder) / "memory.sqlite3", diary=True)
        listener = open_listener_at_echo(MeasuringClock().now, LOCALE, settings)
        for row, said, right in replies(listener, read_asked(files[0] if files else ANSWERS)):
            shares[row.group].add(right=right)
            shares["all"].add(right=right)
            if not right and "--misses" in sys.argv:
                print(f"{row.utterance}\n    {said}")
    for group, share in shares.items():
        print(f"{group:12} {share.right:4} of {share.total:4}   {share.right / share.total:6.1%}")


if __name__ == "__main__":
    main()
