"""Another thing that is asked about after an answer, in a word or two: "or slippers", "and potassium".

What both sentences together ask goes first. Where that would only be more of the same answer, the thing is looked up by
itself: whether it helps, or brings cramps. Where nothing is known of it, that is said.
"""

from skill.conversation.in_hand import is_of_cramps
from skill.conversation.readers import Readers
from skill.conversation.reading import last_sentence, of_other_muscle
from skill.conversation.reading.comparison import verdict
from skill.conversation.reading.narrowing import NOTHING_MORE
from skill.conversation.thresholds import CLEAR_IN_CONTEXT
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import MEDICINES
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.place import MORE
from skill.turn.turn import Turn
from skill.understanding.questions import Found

OF_CAUSES = frozenset({MEDICINES, "alcohol", "sleep", "who-gets-them"})
"""Topics, beside those of cramps, about what brings them."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Answer another thing that is asked about after an answer; None for any other sentence."""
    joined = turn.language.follow_ups.joined_thing.match(turn.written_words)
    after_answer = turn.library.answer(turn.last_told) is not None and turn.place.about == turn.last_told
    if joined is None or not after_answer or turn.said_slots.stretching or turn.facts_heard.told:
        return None
    # "and what about calves", after hamstrings, is the same question of another muscle, and of no more of the same
    both = of_other_muscle.read(readers, turn) or last_sentence.read(readers, turn)
    if both is not None and both != Begin(MORE):
        return both
    thing, told = joined["thing"], {turn.last_told, topic_of(turn.last_told)}
    labels = (verdict(readers, turn, thing), _brings_cramps(readers, turn, thing))
    names = readers.understanding.speaks_for
    label = next((each for each in labels if each and each not in told and names(thing, each)), None)
    if label is None and both and not names(thing, turn.last_told):
        return AskAgain(NOTHING_MORE)  # more of massage tells nothing of oil
    return Begin(label) if label else both


def _brings_cramps(readers: Readers, turn: Turn, thing: str) -> str | None:
    """The answer to whether a thing brings cramps, where it is about that thing."""
    if not (is_of_cramps(turn.last_told) or topic_of(turn.last_told) in OF_CAUSES):
        return None
    question = turn.language.follow_ups.brings_cramps.format(thing=thing)
    found = readers.understanding.understand(question, in_stretch=False)
    if not isinstance(found, Found) or found.score < CLEAR_IN_CONTEXT or turn.library.answer(found.label) is None:
        return None
    return found.label
