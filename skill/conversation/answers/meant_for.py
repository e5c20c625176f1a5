"""For whom an answer is, where somebody asks for another: she is told of as "she" where that can be said, and before
the first answer that says "you" it is said once that it is for her.
"""

from collections.abc import Sequence

from skill.conversation.listener.facts_told import helped
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import HELP_SOMEBODY
from skill.turn.place import kind_of
from skill.turn.turn import Turn

META = "meta"
"""The kind of what is told of the skill itself."""

LINES = {"she": "meant-for-she", "he": "meant-for-he", "they": "meant-for-they"}
"""Names of lines, by whom it is for."""


def of_whom(turn: Turn, known: str, text: str) -> str:
    """What is told to whoever helps, by whom they help: "toward her face"."""
    return turn.language.speech.of_person(text, helped(turn)) if known == HELP_SOMEBODY else text


def first_line(turn: Turn, known: str, texts: Sequence[str]) -> str | None:
    """Name the line before an answer which says "you" to somebody who asks for another; None where none is needed.

    It is said once. What is told to whoever helps, and of the skill, is for the listener.
    """
    line = LINES.get(helped(turn))
    to_listener = known == HELP_SOMEBODY or kind_of(topic_of(known)) == META
    if to_listener or line is None or line in turn.session.told:
        return None
    return line if any(map(turn.language.speech.says_you.search, texts)) else None
