"""What others make of a sign that was warned of: who has no training plays it down, or will not have it looked at.

The warning stands.
"""

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.session_signs import NOTHING_NEW
from skill.turn.turn import Turn
from skill.understanding.after_warning import LOOKED_AT, MAY_TELL_MORE, NOT_COMING, OKAY, OTHERS_SAY, WONT_GO
from skill.understanding.concepts import PASSED
from skill.understanding.reply_kinds import ReplyKind
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY

TAKEN_FOR = MAY_TELL_MORE | {LOOKED_AT, None}
"""What the words of somebody else may be taken for: that it was looked at, or is not so."""
AGREES = frozenset({ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.THANKS, ReplyKind.YES})
"""Kinds of reply that somebody else gives to a warning, too: "she says thank you"."""


def instead(readers: Readers, turn: Turn, what: str | None) -> str | None:
    """Read what somebody else thinks of it, in place of what it was taken for.

    "They said it's fine" may be a hospital.
    """
    if not turn.utterance.is_open or turn.begins_as_question:
        return what
    if turn.language.signs.wont_go.match(turn.spoken):
        return what if what == NOT_COMING else WONT_GO  # "they won't come out" is of who was called
    relayed = turn.language.signs.relayed.match(turn.spoken)
    if relayed is None or relayed["they"] or what not in TAKEN_FOR:
        return what
    reading = readers.replies.read(relayed["said"])
    if reading is not None and reading.kind in AGREES:
        return OKAY
    return what if _is_for_the_skill(readers, turn, relayed["said"]) else OTHERS_SAY


def _is_for_the_skill(readers: Readers, turn: Turn, said: str) -> bool:
    """Whether what somebody else says tells or denies a sign, or asks."""
    denied = any(readers.sign_rules.report(text).denied for text in find_signs.texts_told(readers, turn))
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    tells = any(not each.removeprefix(PASSED).startswith(CONTEXT) for each in told)
    return denied or tells or turn.language.questions.begins_as_question(said)
