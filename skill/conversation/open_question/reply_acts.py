"""From a kind of reply, or a label, to an act: the open question comes first,
then the stretch or cramp that is under way.
"""

from collections.abc import Mapping

from skill.turn.acts import TAKE_YOUR_TIME, Act, AskAgain, AskWhatMeant, Begin, GladToHear, SayGoodNight
from skill.turn.pending.answers import OFFER_GENTLER, Offer, WhatNow
from skill.turn.pending.coaching import AfterPlan, GoodNight
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import CANCEL_REMINDER, DELETE_CRAMP, EASIER, PAUSE, READY, REPEAT, RESUME, STOP
from skill.turn.turn import Turn

LABEL_REPLIES: Mapping[str, ReplyKind] = {
    RESUME: ReplyKind.GO_ON,
    READY: ReplyKind.READY,
    REPEAT: ReplyKind.REPEAT,
    PAUSE: ReplyKind.NOT_READY,
}
"""Labels that the pending question may have an answer of its own to."""
UNDONE_BY: Mapping[type[DraftPending], str] = {ReminderDraft: CANCEL_REMINDER, EntryDraft: DELETE_CRAMP}
"""What takes back a draft that was just settled."""
TO_WHAT_IS_UNDER_WAY: Mapping[ReplyKind, str] = {
    ReplyKind.GO_ON: RESUME,
    ReplyKind.READY: READY,
    ReplyKind.NOT_READY: PAUSE,
}


def replied(turn: Turn, kind: ReplyKind) -> Act:
    """Carry a reply to the pending question. "Go on" and "wait" are said to the stretch or cramp that is under way."""
    under_way = turn.place.is_under_way
    aside = turn.pending.waits_as() is None
    if under_way and aside and kind in TO_WHAT_IS_UNDER_WAY:
        return Begin(TO_WHAT_IS_UNDER_WAY[kind])
    if kind is ReplyKind.UNDO and turn.settled and isinstance(turn.pending, WhatNow):
        return Begin(UNDONE_BY[type(turn.settled)])  # the reminder that was just set, the cramp that was just noted
    if kind is ReplyKind.NOT_READY and not under_way and kind not in turn.pending.replies():
        return AskAgain(TAKE_YOUR_TIME)  # "ah, hold off" where nothing waits ends nothing
    if kind is ReplyKind.COMPLAINT and misheard(turn):
        return AskWhatMeant()
    if kind is ReplyKind.REPEAT and isinstance(turn.pending, AfterPlan) and turn.begins_as_question:
        return AskAgain(repeats=True)  # "what did you ask" wishes for no stretch once more
    act = reply_to(turn.pending, kind)
    return AskAgain(repeats=True) if act == AskAgain() and kind in (ReplyKind.REPEAT, ReplyKind.WHAT) else act


def without_a_cramp(turn: Turn) -> Act:
    """Take "it's better now" where no cramp is helped with: in a stretch that waits, and with thanks, as thanks."""
    if turn.place.coached and turn.utterance.free and turn.language.stretches.wishes_gentler.search(turn.written):
        return Begin(EASIER)  # "no, softer", of a stretch
    thanks = (
        turn.place.coached or not turn.utterance.is_open or turn.language.answers.thanks.search(turn.utterance.text)
    )
    return replied(turn, ReplyKind.THANKS) if thanks else GladToHear()


def misheard(turn: Turn) -> bool:
    """Whether a sentence in a stretch says that something of it was heard wrong, and not what:
    "that isn't the number I gave you".
    """
    text = turn.written
    return turn.place.coached is not None and turn.language.answers.misheard.search(text) is not None


def labelled(turn: Turn, label: str) -> Act:
    """Go where a label leads, unless the pending question takes it for a reply."""
    if label == EASIER and isinstance(turn.pending, Offer) and turn.pending.line == OFFER_GENTLER:
        return Begin(turn.pending.then)  # that is what is offered
    if label == STOP and isinstance(turn.pending, GoodNight):
        return SayGoodNight()  # "good night", of which Alexa tells no word
    return replied(turn, LABEL_REPLIES[label]) if label in LABEL_REPLIES else Begin(label)
