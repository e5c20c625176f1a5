"""What an intent without words completes of a danger told before: "I feel light headed" after a leg that puffed up,
"it's agony" in a cast.

Alexa hands such words over as an intent alone, and no rule reads them.
"""

from collections.abc import Mapping

from skill.conversation.readers import Readers
from skill.conversation.warnings.session_signs import TOLD_BY_INTENT, known_before
from skill.turn.turn import Turn

WORSE = "WorseIntent"
MAY_TELL: Mapping[str, frozenset[str]] = {**TOLD_BY_INTENT, WORSE: frozenset({"severe-pain"})}
"""What intents without words may tell: "it's worse" is no agony yet, and leads to a question only."""


def warning(readers: Readers, turn: Turn) -> str | None:
    """Give the id of the warning that an intent completes by what it surely tells."""
    told = TOLD_BY_INTENT.get(turn.intent)
    return readers.sign_rules.raised(told, known_before(turn)) if told else None


def to_ask(readers: Readers, turn: Turn) -> str | None:
    """Give the id of the warning that is worth a question by what an intent may tell; None in a stretch or a cramp,
    where it is said of that.
    """
    told, session = MAY_TELL.get(turn.intent), turn.session
    if not told or turn.as_left.coached or turn.as_left.relief:
        return None
    earlier = known_before(turn)
    found = readers.sign_rules.raised(told, earlier) or readers.sign_rules.raised_to_ask(told, earlier)
    given = turn.library.warnings.get(session.warned or "")
    if found is None or found in (*session.denied, session.unanswered):
        return None
    return found if given is None or turn.library.warnings[found].priority < given.priority else None
