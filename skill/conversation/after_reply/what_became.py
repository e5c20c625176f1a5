"""What became of a turn, in one word for the log: answered, asked, refused, warned, or ended."""

from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, AskWhatMeant, Choose, LetBe, NotHeard, NotKnown, Welcome
from skill.turn.pending.answers import DidYouMean
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.pending.warnings import AnySign, IsItHappening
from skill.turn.place import RED_FLAG, RED_FLAG_ASK
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, HowToTell, WarnAgain

ANSWERED, ASKED, REFUSED, REPAIRED, WARNED, ENDED = "answered", "asked", "refused", "repaired", "warned", "ended"
EVERY_END = frozenset({ANSWERED, ASKED, REFUSED, REPAIRED, WARNED, ENDED})
"""The words that may stand in a session for the log."""
_ASKING = (Ask, AskAgain, AskWhatMeant, CheckSign, Choose, HowToTell)
"""Acts that put a question in place of an answer; one at the end of an answer is another matter."""
_ASKED_FIRST = (AnySign, CrampingNow, DidYouMean, IsItHappening)
"""Questions that are put before anything is answered, whichever act led to them."""
_REFUSING = (LetBe, NotHeard, NotKnown)


def what_became(turn: Turn, act: Act, reply: Reply, *, repaired: bool) -> str:
    """Say what became of a turn by what was done; an answer to words that were heard wrong counts as repaired."""
    if is_warned(turn, act, reply):
        return WARNED
    if reply.question is None and reply.ask_permission is None:
        return ENDED
    asks_first = isinstance(reply.pending, _ASKED_FIRST) and not isinstance(act, Welcome)
    if reply.place.id == RED_FLAG_ASK or asks_first or isinstance(act, _ASKING):
        return ASKED
    if isinstance(act, _REFUSING):
        return REFUSED
    return REPAIRED if repaired else ANSWERED


def is_warned(turn: Turn, act: Act, reply: Reply) -> bool:
    """Whether a warning was said: what is asked after one stands in its place, too, and is answered."""
    if reply.place.id != RED_FLAG:
        return False
    return isinstance(act, WarnAgain) or reply.place.warning != turn.session.warned
