"""Who is asked about a sign and cannot tell: how to look or feel is said, and the question is put once more.

No difference is a no.

What somebody else answers is read as if it were said here: "he says it isn't".
"""

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.turn.acts import TAKE_YOUR_TIME, YES_OR_NO, Act, AskAgain
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening
from skill.turn.turn import Turn
from skill.turn.warning_acts import HowToTell
from skill.understanding.warning_signs import NAMES_ONLY

OF_THE_ROOM = frozenset({"dark"})
"""Concepts that are said of the room: "I can't see, it's dark"."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a turn as such an answer to the question about a sign that is open; None where it tells one of its signs."""
    asked, words = turn.pending, turn.spoken
    looks = isinstance(asked, IsItHappening) and asked.told_how and turn.language.signs.looking.match(words)
    goes_to_look = isinstance(asked, IsItHappening | SignInCramp) and turn.language.signs.finds_out.match(words)
    if looks or goes_to_look:
        return AskAgain(TAKE_YOUR_TIME if goes_to_look else "")
    relayed = turn.language.signs.relayed.match(words)
    words = relayed["said"] if relayed else words
    if find_signs.likens_in_reply(readers, turn):
        return reply_to(asked, ReplyKind.YES)
    passed_on = _passed_on(readers, turn, words) if relayed else _only_thinks(turn, words)
    if passed_on:
        return passed_on
    the_same = turn.language.signs.no_difference.match(words) is not None
    if not the_same and not turn.language.signs.cannot_tell.match(words):
        return None
    if isinstance(asked, SignInCramp):
        return reply_to(asked, ReplyKind.NO) if the_same else AskAgain("feel-for-it")
    return _no_or_how_to_tell(readers, turn, the_same=the_same)


def _only_thinks(turn: Turn, words: str) -> Act | None:
    """Who only thinks that all is well is told to look, or to ask: "she's alright I think", "it's a cramp I think"."""
    asked = turn.pending
    thinks = turn.language.signs.well_i_think.match(words)
    if thinks is None or not isinstance(asked, IsItHappening):
        return None
    cannot_look = thinks["cause"] and turn.library.warnings[asked.warning].how_to_tell is None
    return AskAgain(YES_OR_NO) if asked.told_how or cannot_look else HowToTell(asked.warning, asked.then)


def _passed_on(readers: Readers, turn: Turn, words: str) -> Act | None:
    """What somebody else answers to a question about a sign, where that is a plain yes or no."""
    asked, reading = turn.pending, readers.replies.read(words)
    plain = reading is not None and not reading.rest and reading.kind in (ReplyKind.YES, ReplyKind.NO)
    return (
        reply_to(asked, reading.kind) if reading and plain and isinstance(asked, IsItHappening | SignInCramp) else None
    )


def _no_or_how_to_tell(readers: Readers, turn: Turn, *, the_same: bool) -> Act | None:
    warning, asked = _asked_about(readers, turn), turn.pending
    if warning is None:
        return None
    then = asked.then if isinstance(asked, IsItHappening) else ""
    return reply_to(asked, ReplyKind.NO) if the_same else HowToTell(warning, then)


def _asked_about(readers: Readers, turn: Turn) -> str | None:
    """The warning that is asked about, where there is a way to find out and the sentence tells none of its signs."""
    asked = turn.pending
    name = asked.warning if isinstance(asked, IsItHappening) else asked.then if isinstance(asked, FollowUp) else ""
    sign = turn.library.warnings.get(name)
    if sign is None or sign.how_to_tell is None:
        return None
    if turn.language.signs.whether_it_is.match(turn.spoken):
        return name  # "I can't tell if it's swollen" names a sign, and tells none
    of_it = frozenset[str]().union(sign.answers, *sign.signs) - NAMES_ONLY - OF_THE_ROOM
    return name if of_it.isdisjoint(readers.sign_rules.concepts(turn.utterance.text)) else None
