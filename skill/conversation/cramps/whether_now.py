"""Whether there is a cramp now, said in reply to something else: "yeah, right now", once cramps of every night were
told, "no, just cramps", to whether a muscle is weak, and "can we talk about the cramps".
"""

from skill.conversation.readers import Readers
from skill.knowledge.known_ids import EVERY_NIGHT
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import RELIEF
from skill.turn.turn import Turn


def read(_: Readers, turn: Turn) -> Act | None:
    """Read what tells that a cramp is there, or leaves it open; None for any other sentence, in a cramp or stretch,
    and after a warning.
    """
    cramps = turn.language.cramps
    if not turn.utterance.is_open or turn.session.warned or turn.place.is_under_way:
        return None
    if cramps.to_talk_of.match(turn.written_words):
        return Ask(CrampingNow(), after_no=False)  # it may be there, or only be spoken of: one question, and no count
    if isinstance(turn.pending, CrampingNow) and cramps.only_cramps.match(turn.written_words):
        return Begin(RELIEF)  # "no, just cramps" denies what else may hurt
    return Begin(RELIEF) if _told_before(turn) and cramps.has_it_now.match(turn.written_words) else None


def _told_before(turn: Turn) -> bool:
    """Whether the sentence before told of cramps, and asked nothing, and something was offered since."""
    before, language = turn.session.said, turn.language
    if not isinstance(turn.pending, FollowUp | Offer) or not before or language.questions.asks(before):
        return False
    return (
        language.cramps.report_of(before) is not None
        or language.moment.tells_habit.search(before.lower()) is not None
        or language.cramps.names_one.search(before.lower()) is not None
        or turn.last_told == EVERY_NIGHT
    )
