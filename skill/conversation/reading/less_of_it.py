"""A question behind a story whether less of it would help: "fifty wines a day, and my toes cross, would less help".

It names nothing, and the story is of many things. Each word that tells of something, and each two of them side by side,
is asked about by itself; what the search is surest of is answered.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import DAILY_ROUTINE
from skill.turn.acts import Act, Begin
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found

MOST_THINGS = 16
"""So many things of a story are looked at by their words alone, the last first."""
MOST_ASKED = 4
"""So many of them, the best by their words, are asked about in whole: each costs the encoder's time once or twice."""
FROM = 0.2
"""Score from which the answer about one thing counts. It is compared with those about the others alone."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Answer whether less of what a story tells would help; None for any other sentence, and where it names nothing."""
    asked = turn.language.follow_ups.less_of_it_helps.match(turn.written_words)
    if asked is None or turn.language.cramps.told_of_body(turn.utterance.text).just_now:
        return None
    words = asked["story"].split()
    done = {each["done"] for each in turn.language.follow_ups.what_one_does.finditer(asked["story"])}
    for some in ([word for word in words if word not in done], [word for word in words if word in done]):
        things = list(_things(readers, turn, some))[-MOST_THINGS:]
        likely = sorted(things, key=lambda thing: _by_words(readers, turn, thing), reverse=True)[:MOST_ASKED]
        best = max((each for thing in likely for each in _answers_about(readers, turn, thing)), default=None)
        if best:
            return Begin(best[1])
    return None


def _things(readers: Readers, turn: Turn, words: list[str]) -> Iterator[str]:
    """Each word that tells of something besides a leg, and before it the two that it is the second of."""
    tells = {word for word in words if readers.understanding.names_something(word) and not _is_of_a_leg(turn, word)}
    for before, word in pairwise(["", *words]):
        if before in tells and word in tells:
            yield f"{before} {word}"
        if word in tells:
            yield word


def _by_words(readers: Readers, turn: Turn, thing: str) -> float:
    """How well less of a thing fits anything known, by its words alone."""
    found = readers.understanding.by_words(turn.language.follow_ups.would_less_help.format(thing=thing))
    return found.score if found else 0.0


def _is_of_a_leg(turn: Turn, word: str) -> bool:
    return bool(turn.slot_reader.muscles(word)) or word in turn.language.cramps.body_words


def _answers_about(readers: Readers, turn: Turn, thing: str) -> Iterable[tuple[float, str]]:
    """Give the score and label of what is known of less of a thing, where the thing speaks for that answer."""
    understanding, follow_ups = readers.understanding, turn.language.follow_ups
    for said in dict.fromkeys((thing, follow_ups.one_of(thing))):  # "wines" is in no phrase
        found = understanding.understand(follow_ups.would_less_help.format(thing=said), in_stretch=False)
        labels = (found.label,) if isinstance(found, Found) else found.labels if isinstance(found, Close) else ()
        known = (each for each in labels if turn.library.answer(each) and topic_of(each) != DAILY_ROUTINE)
        spoken_for = next((each for each in known if understanding.speaks_for(said, topic_of(each))), None)
        if spoken_for and isinstance(found, Found | Close) and found.score >= FROM:
            return [(found.score, spoken_for)]
    return []
