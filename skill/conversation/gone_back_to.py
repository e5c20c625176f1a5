"""Something that was spoken of before and is gone back to: "go back to the pill thing"."""

from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, Begin
from skill.turn.pending.drafts import DraftPending
from skill.turn.turn import Turn

RESEMBLES = 0.02
"""Score from which one of the few things that were spoken of is what is meant: no others are looked at."""
SURELY_NAMED = 0.3
"""Score from which something is meant that was not spoken of in this session."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Tell again what was spoken of, by any words for it; None where nothing is gone back to, or a stretch is under way."""
    busy = turn.place.is_under_way or turn.session.warned or isinstance(turn.pending, DraftPending)
    text = turn.language.written_out(turn.utterance.text)
    said = (
        turn.language.back_to.match(text) if turn.utterance.is_open and turn.language.comes_back.search(text) else None
    )
    if said is None or busy or turn.language.goes_to_bed.search(text):
        return None
    library, ranked = turn.library, readers.understanding.ranked(said["what"])
    recent = [
        each for each in (*turn.recent(), *reversed(turn.session.told)) if library.answer(each) or library.is_plan(each)
    ]
    topics = {topic_of(each): each for each in reversed(recent)}
    of_those = [each for each in ranked if topic_of(each.label) in topics and each.score >= RESEMBLES]
    if of_those:
        return Begin(topics[topic_of(of_those[0].label)])
    named = next(iter(ranked), None)
    known = named is not None and (library.answer(named.label) is not None or library.is_plan(named.label))
    return Begin(named.label) if named and known and named.score >= SURELY_NAMED else None
