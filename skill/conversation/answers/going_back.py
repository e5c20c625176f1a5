"""Something that was spoken of before and is gone back to: "go back to the pill thing",
"what did you say about the inhaler".
"""

import re
from collections.abc import Sequence

from skill.conversation.answers.what_follows import LONGER
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import DidYouMean
from skill.turn.pending.drafts import DraftPending
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.search import Match

RESEMBLES = 0.02
"""Score from which one of the few things that were spoken of is what is meant: no others are looked at."""
SURELY_ASKED, LEAD_WORDS = 0.8, 3
"""Score from which what is asked besides is told in place of what was;
so many words at most stand before that question."""
SURELY_NAMED = 0.3
"""Score from which something is meant that was not spoken of in this session."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Tell again what was spoken of, by any words for it; None where nothing is gone back to,
    or a stretch is under way.
    """
    if turn.place.is_under_way or turn.session.warned or not turn.utterance.is_open:
        return None
    nth = _nth_told(turn)
    said = turn.language.flow.asks_again.match(turn.written) or _going_back(turn)
    if nth or said is None:
        return Begin(nth) if nth else None
    ranked = readers.understanding.ranked(said["what"])
    spoken_of = _spoken_of(readers, turn, said, ranked)
    if spoken_of:
        return Begin(spoken_of)
    named = next(iter(ranked), None)
    label = named.entries[0].label if named and named.entries else named.label if named else ""
    known = turn.library.answer(label) is not None or turn.library.is_plan(label)
    return Begin(label) if named and known and named.score >= SURELY_NAMED else None


def _spoken_of(readers: Readers, turn: Turn, said: re.Match[str], ranked: Sequence[Match]) -> str | None:
    """What was spoken of by that name, or what is asked of it besides; of several answers of a topic,
    the one that is named.
    """
    library, what = turn.library, said["what"]
    recent = [
        each for each in (*turn.recent(), *reversed(turn.session.told)) if library.answer(each) or library.is_plan(each)
    ]
    topics = {topic_of(each): each for each in reversed(recent)}
    best = next((each for each in ranked if topic_of(each.label) in topics and each.score >= RESEMBLES), None)
    if best is None:
        return None
    topic, asked = topic_of(best.label), said.groupdict().get("asked")
    found = readers.understand(turn, f"{what} {asked}") if asked else None
    if isinstance(found, Found) and topic_of(found.label) == topic:
        return found.label  # "go back to the charley horse thing, how long does it last"
    named = next((each.label for each in best.entries), "")
    if turn.language.questions.asks(what, after_words=LEAD_WORDS) and best.score >= SURELY_ASKED and named:
        return named  # "go back to the magnesium, is it dangerous"
    words = {*tokenise(what)}
    told = [each for each in recent if topic_of(each) == topic and words & {*each.rpartition("/")[2].split("-")}]
    told += [each.label for each in best.entries if each.label in recent]
    return next(iter(told), topics[topic])


def _nth_told(turn: Turn) -> str | None:
    """The answer that is asked for by its place among those that were told; to a choice of two,
    "the first one" is of these.
    """
    asked = turn.language.flow.nth_again.match(turn.written)
    place = turn.language.flow.places_told.get(asked["nth"]) if asked else None
    if place is None or isinstance(turn.pending, DidYouMean | DraftPending):
        return None
    told = [*dict.fromkeys(each.removesuffix(LONGER) for each in turn.session.told)]
    answers = [each for each in told if turn.library.answer(each)]
    return answers[place] if -len(answers) <= place < len(answers) else None


def _going_back(turn: Turn) -> re.Match[str] | None:
    """What is gone back to in so many words; a draft is never left by it."""
    text, language = turn.written, turn.language
    back = language.flow.comes_back.search(text) and not language.flow.goes_to_bed.search(text)
    return language.flow.back_to.match(text) if back and not isinstance(turn.pending, DraftPending) else None
