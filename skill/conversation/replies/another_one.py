"""Who says "another one" where no question that is open says of what: of a cramp or of a stretch."""

from skill.conversation.readers import Readers
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, answer_to
from skill.turn.place import NEXT, RELIEF
from skill.turn.turn import Turn
from skill.understanding.reply_kinds import ReplyKind


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read "another one" of a cramp that has let go before, and "give me another" of a stretch; where nothing tells,
    it is asked whether there is a cramp.

    What is said in a stretch, or to an offer of one, was read before; a draft is put again.
    """
    reading = readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    if reading is None or reading.kind is not ReplyKind.ANOTHER or reading.rest or turn.session.warned:
        return None
    if turn.place.is_under_way or answer_to(turn.pending, reading.kind):
        return None
    eased = turn.session.eased_muscle is not None
    if isinstance(turn.pending, DraftPending) and not eased:
        return AskAgain()
    if turn.language.flow.orders_another.search(turn.written):
        return Begin(NEXT)
    return Begin(RELIEF) if eased else Ask(CrampingNow(), after_no=False)
