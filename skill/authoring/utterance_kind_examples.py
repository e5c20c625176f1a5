"""What people say in the middle of a conversation, from content: replies, questions about what is in hand, controls.

The files stand in content/en/utterance_kinds/, one a kind ("reply.eased", "in-hand.how-far", "control.pause", "other").
"""

import json
from dataclasses import dataclass
from pathlib import Path

from skill.understanding.utterance_kinds import SITUATIONS

NO_SIGN = frozenset({"reply.fear", "reply.worse", "reply.swearing", "control.hurts", "reply.not-eased"})
"""Kinds that may well stand beside a warning sign: the second opinion does not learn that they are none."""

ASKED_OF_SIGN = "check"


@dataclass(frozen=True)
class KindExample:
    """One sentence, what kind of thing it is, and what was going on when it was said."""

    kind: str
    at: str
    """One of SITUATIONS."""
    text: str


def kind_examples(home: Path) -> list[KindExample]:
    """Read every sentence in the folder of a language; the same content gives the same list."""
    found = []
    for file in sorted((home / "utterance_kinds").glob("*.json")):
        data = json.loads(file.read_text("utf-8"))
        found += [KindExample(data["id"], at, text) for at in SITUATIONS for text in data["said"].get(at, ())]
    return found


def harmless(said: list[KindExample]) -> list[str]:
    """List what reports no warning sign, whatever is going on; to the question about a sign,
    "it's hot aye" reports one.
    """
    return sorted({each.text for each in said if each.kind not in NO_SIGN and each.at != ASKED_OF_SIGN})
