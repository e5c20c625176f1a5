"""Something that was spoken of before and is gone back to: "go back to the pill thing", "what did you say about the inhaler"."""

import re

from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin
from skill.turn.pending.drafts import DraftPending
from skill.turn.turn import Turn

RESEMBLES = 0.02
"""Score from which one of the few things that were spoken of is what is meant: no others are looked at."""
SURELY_ASKED, LEAD_WORDS = 0.8, 3
"""Score from which what is asked besides is told in place of what was; so many words at most stand before that question."""
SURELY_NAMED = 0.3
"""Score from which something is meant that was not spoken of in this session."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Tell again what was spoken of, by any words for it; None where nothing is gone back to, or a stretch is under way."""
    if turn.place.is_under_way or turn.session.warned or not turn.utterance.is_open:
        return None
    again = turn.language.flow.asks_again.match(turn.written)
    said = again or _going_back(turn)
    if said is None:
        return None
    library, ranked = turn.library, readers.understanding.ranked(said["what"])
    recent = [
        each for each in (*turn.recent(), *reversed(turn.session.told)) if library.answer(each) or library.is_plan(each)
    ]
    topics = {topic_of(each): each for each in reversed(recent)}
    of_those = [each for each in ranked if topic_of(each.label) in topics and each.score >= RESEMBLES]
    if of_those:  # of several answers of a topic, the one that is named
        asked = next((each.label for each in of_those[0].entries), "")
        if (
            turn.language.questions.asks(said["what"], after_words=LEAD_WORDS)
            and of_those[0].score >= SURELY_ASKED
            and asked
        ):
            return Begin(asked)  # "go back to the magnesium, is it dangerous"
        topic, words = topic_of(of_those[0].label), {*tokenise(said["what"])}
        told = [each for each in recent if topic_of(each) == topic and words & {*each.rpartition("/")[2].split("-")}]
        told += [each.label for each in of_those[0].entries if each.label in recent]
        return Begin(next(iter(told), topics[topic]))
    named = next(iter(ranked), None)
    label = named.entries[0].label if named and named.entries else named.label if named else ""
    known = library.answer(label) is not None or library.is_plan(label)
    return Begin(label) if named and known and named.score >= SURELY_NAMED else None


def _going_back(turn: Turn) -> re.Match[str] | None:
    """What is gone back to in so many words; a draft is never left by it."""
    text, language = turn.written, turn.language
    back = language.flow.comes_back.search(text) and not language.flow.goes_to_bed.search(text)
    return language.flow.back_to.match(text) if back and not isinstance(turn.pending, DraftPending) else None
