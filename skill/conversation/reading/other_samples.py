"""The sentence by another sample of its intent, where a slot holds no known value: "the second one",
and not "stretch my second".

Alexa tells the intent and the words of the slot, but not which sample it was.
"""

from dataclasses import replace

from skill.conversation.corrections.correcting import read_correction
from skill.conversation.readers import Readers
from skill.conversation.stretches.adjusting import resized_in_words
from skill.turn.acts import Correct
from skill.turn.pending.answers import DidYouMean
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.turn import Turn
from skill.turn.utterance import CONTROL
from skill.understanding.questions import Found

SURELY_A_CONTROL = 0.5
"""Score from which a sentence controls the stretch under way: "the next one"."""


def by_other_sample(readers: Readers, turn: Turn) -> Turn:
    """The turn by the first sample that makes a reply, a correction or a control of it;
    the same turn where none does.
    """
    if not turn.utterance.others or _replies(readers, turn):
        return turn
    if not readers.understanding.ranked(" ".join(word.text for word in turn.slots.values())):
        return turn  # words that nobody knows: whatever a sample made of them, the sample alone would say
    others = [replace(turn, said_as=each) for each in turn.utterance.others]
    fits = (each for reads in (_replies, _corrects, _controls) for each in others if reads(readers, each))
    return next(fits, turn)


def _replies(readers: Readers, turn: Turn) -> bool:
    """Whether the whole sentence answers the open question."""
    reading = readers.replies.read(turn.utterance.text)
    if reading is None or reading.rest or reading.kind is ReplyKind.LIKELY:
        return False  # "please", which is LIKELY, stands in samples
    return answer_to(turn.pending, reading.kind) is not None


def _corrects(readers: Readers, turn: Turn) -> bool:
    """Whether the sentence puts a piece of the draft right that is open."""
    return isinstance(turn.pending, DraftPending) and isinstance(read_correction(readers, turn), Correct)


def _controls(readers: Readers, turn: Turn) -> bool:
    """Whether the sentence changes the stretch under way: "make it forty seconds", "the next one"."""
    if turn.place.coached is None or isinstance(turn.pending, DidYouMean):
        return False
    if resized_in_words(turn) is not None:
        return True
    if not readers.understanding.may_reach(turn.utterance.text, SURELY_A_CONTROL):
        return False
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.label.startswith(CONTROL) and found.score >= SURELY_A_CONTROL
