"""A yes to a question about a sign must be about the sign: what agrees to go on with something else is none, nor what
only sounds like one.
"""

from skill.conversation.open_question.under_way import ASKED_ENOUGH
from skill.conversation.readers import Readers
from skill.conversation.warnings.session_signs import CRISIS, asked_about
from skill.conversation.warnings.sign_location import OF_A_LEG
from skill.conversation.warnings.signs_asked import names_asked
from skill.conversation.warnings.warning_taken_back import pleads
from skill.turn.acts import YES_OR_NO, Act, AskAgain
from skill.turn.cramp_acts import SignsInCramp
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.question import ReplyKind
from skill.turn.pending.warnings import AnySign, IsItHappening
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening, WarnAgain
from skill.understanding.warning_signs import CONTEXT

WALKING_PAIN = "warning.walking-pain"
"""A warning of what comes again and again: that it always does is a yes to its question."""
CANNOT_TELL = "cannot-tell-from-here"  # a line: who asks for a yes of ours has given no answer
SAID_SO = frozenset({ReplyKind.PARTLY, ReplyKind.LIKELY, ReplyKind.UNSURE, ReplyKind.WORSE})
"""Kinds of reply that patterns know, and that say that a sign may be there: "a bit", "I think so"."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Ask once more in place of a warning that was read into a reply which is no yes:
    "aye go on then", "right, an' all".
    """
    asked = turn.pending
    if isinstance(asked, IsItHappening) and act == AskAgain() and asked.put_again:
        return ASKED_ENOUGH
    of_sign = isinstance(asked, IsItHappening | SignInCramp | AnySign) or (
        isinstance(asked, FollowUp) and asked.asks_of_sign
    )
    if isinstance(asked, IsItHappening) and isinstance(act, NotHappening) and turn.utterance.is_open:
        if pleads(turn):
            return AskAgain(CANNOT_TELL)  # "it's just a bruise, isn't it"
        later = turn.language.signs.answers_later.match(turn.spoken)
        return AskAgain(YES_OR_NO) if later else act  # "tomorrow then"
    is_yes = isinstance(act, WarnAgain | SignsInCramp) or act == AskAgain(YES_OR_NO)
    if not of_sign or not is_yes or not turn.utterance.is_open:
        return act
    if comes_each_time(turn) or _is_about_it(readers, turn):
        return act
    said = turn.spoken
    goes_on = turn.language.signs.goes_on_instead.search(said) or turn.language.signs.note_it.search(said)
    return ASKED_ENOUGH if goes_on and isinstance(asked, IsItHappening) and turn.session.misses else AskAgain(YES_OR_NO)


def comes_each_time(turn: Turn) -> bool:
    """Whether a question about what comes by walking is answered with how often it does: "yeah every time"."""
    asked = turn.pending
    of_walking = isinstance(asked, FollowUp) and asked.then == WALKING_PAIN
    return of_walking and turn.language.habits.each_time.match(turn.spoken) is not None


def _is_about_it(readers: Readers, turn: Turn) -> bool:
    """Whether a reply says yes, or names what was asked about."""
    said = turn.spoken
    if not said or turn.language.signs.likens.match(said) or turn.language.signs.said_already.match(said):
        return True  # "so is my leg"
    not_yet = asked_about(turn) == CRISIS and turn.language.signs.not_quite_no.match(said)
    if not_yet or turn.language.signs.no_but_new.match(said):
        return True  # "no, it wasn't like that this morning"
    relayed = turn.language.signs.relayed.match(said)
    said = relayed["said"] if relayed else said  # "he says it is"
    of_it = {
        each for each in names_asked(turn) if not each.startswith(CONTEXT)
    }  # "I'm on the plane now yeah" is of no leg
    if of_it and not of_it.isdisjoint(readers.sign_rules.named(said)):
        return True
    if turn.language.signs.goes_on_instead.search(said) or turn.language.signs.note_it.search(said):
        return False
    reading = readers.replies.read(said)
    is_yes, rest = reading is not None and reading.kind is ReplyKind.YES, reading.rest if reading else ""
    says_yes, since_when = turn.language.signs.says_yes, turn.language.times.since_when
    known = (reading is not None and reading.kind in SAID_SO) or (is_yes and not rest)
    if not (isinstance(turn.pending, FollowUp) and is_yes and rest):
        return known or says_yes.match(said) is not None
    # "yes now also a little" is of what was told before the answer, "yes, just the one calf" is of the sign
    names_a_leg = not readers.sign_rules.named(rest).isdisjoint(OF_A_LEG)
    return names_a_leg or bool(says_yes.match(rest) or since_when.match(rest))
