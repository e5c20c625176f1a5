"""A danger that is told in one sentence is the same danger told in several: in any order, and with something between.

The sentences are reports of `tests/warnings/`, split where a new clause begins.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.conversation.warnings.after_full_warning import TIERS
from skill.knowledge.library import load_library
from tests.conftest import Conversation
from tests.standing import ASKED, WARNED

REPORTS = Path(__file__).parents[2] / "warnings"
CLAUSE = re.compile(
    r",? (?:and|but|plus|since|now) (?=(?:i|i'm|i've|my|me|it|it's|its|he|she|he's|she's|his|her|the|there's|there|can't|can)\b)|, "
)
"""Where a sentence is split: before a clause of its own."""
BETWEEN = "what is magnesium good for"
ONE_IN = 5
"""So many reports are there for each that is tried: all of them would take a minute."""
NO_PIECES = re.compile(r"\b(?:minutes?|hours?|half|quarter|one|two|three|nine|ten|night|metres)\b|\bused to\b")
"""What counts only in one breath: how long a cramp lasts or how often it comes, and a swelling that "does it again"."""
WARNINGS = load_library().warnings


def reports() -> Iterator[tuple[str, ...]]:
    """Yield reports in two to four pieces, each of more than one word."""
    for name in ("must_warn.csv", "tiers.csv"):
        with (REPORTS / name).open(encoding="utf-8") as file:
            rows = [row["utterance"] for row in csv.DictReader(file)]
        for said in rows:
            pieces = tuple(piece.strip() for piece in CLAUSE.split(said) if piece.strip())
            if 2 <= len(pieces) <= 4 and all(" " in piece for piece in pieces) and not NO_PIECES.search(said):
                yield pieces


def most_urgent(talk: Conversation, *said: str) -> int:
    """Say one thing after the other; give the tier of the most urgent warning that was given or asked about."""
    found = len(TIERS)
    for each in said:
        if talk.ended:
            talk.new_session()
        talk.hears(each)
        warning = talk.place.get("warning") if talk.place["id"] in (WARNED, ASKED) else None
        found = min(found, TIERS.index(WARNINGS[warning].tier)) if warning else found
    return found


def whole(pieces: tuple[str, ...]) -> str:
    """Give the sentence of its pieces."""
    return " and ".join(pieces)


@pytest.mark.parametrize("pieces", list(reports())[::ONE_IN], ids=whole)
def test_pieces_of_a_report_warn_as_the_whole_does(talk: Conversation, pieces: tuple[str, ...]) -> None:
    in_one = most_urgent(talk.once_more(), whole(pieces))
    with_a_question = [each for piece in pieces for each in (piece, BETWEEN)]
    for told in (pieces, pieces[::-1], with_a_question):
        assert most_urgent(talk.once_more(), *told) <= in_one, told
