"""What is said for facts about the listener: that they were heard, once; what a stretch or a cramp needs with them; and
how the body is placed by them.
"""

from collections.abc import Iterable

from skill.knowledge.patterns import FactWords
from skill.knowledge.stretches import Stretch
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, SELF, Fact

MOST_SAID_BACK = 2
"""So many facts are said back by one reply: more would not be listened to."""
OLDER = "older"
CANNOT_WALK = frozenset({"seated", "spinal-injury"})
"""Facts of who is not told to walk a few steps, once a cramp has let go."""


def said_back(turn: Turn, facts: Iterable[Fact]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the sentences that say facts back, and their ids.

    Each is said once a session, and once that it is not stored.
    """
    chosen = [fact for fact in facts if not fact.said and fact.id in turn.library.facts]
    # "since she's eighty" says already that somebody is helped
    spoken = [fact for fact in chosen if fact.id != HELPING] or chosen
    lines = tuple(_sentence(turn, fact) for fact in spoken[:MOST_SAID_BACK])
    if any(_promises(turn, fact) for fact in spoken) and not any(
        fact.said and _promises(turn, fact) for fact in turn.facts()
    ):
        lines = (*lines, turn.voice.line("only-today"))
    return lines, tuple(fact.id for fact in chosen)


def _promises(turn: Turn, fact: Fact) -> bool:
    """Whether what is said back of a fact that lasts promises to leave stretches out:
    that holds until the end, and no day longer.
    """
    words = turn.library.facts.get(fact.id)
    left_out = any(fact.id in each.unsuitable_for for each in turn.library.stretches.values())
    return words is not None and words.lasting and left_out and fact.whose == SELF and not turn.about_cramp


def _sentence(turn: Turn, fact: Fact) -> str:
    """Say one back: "Since you're thirty weeks pregnant, I'll keep to stretches with good support"."""
    return turn.voice.line("fact-noted", since=since(turn, fact), noted=_noted(turn.library.facts[fact.id], fact))


def since(turn: Turn, fact: Fact) -> str:
    """The clause that says a fact back: "Since you're thirty weeks pregnant"."""
    words = turn.library.facts[fact.id]
    if fact.number and words.since_numbered:
        return turn.voice.say(words.since_numbered[fact.whose], number=turn.language.speech.number(fact.number))
    return words.since[fact.whose]


def _noted(words: FactWords, fact: Fact) -> str:
    return words.noted if _is_for_listener(words, fact) else words.noted_of_others or words.noted


def _is_for_listener(words: FactWords, fact: Fact) -> bool:
    """Whether what a fact asks for is said to whoever speaks: a mother is not told to fetch a grown-up."""
    return fact.whose == SELF or words.noted_of_others is None


def matters(turn: Turn, stretch: Stretch) -> tuple[Fact, ...]:
    """Give the facts that a stretch has a word on."""
    return tuple(fact for fact in turn.facts() if _care(turn, stretch, fact))


def care(turn: Turn, stretches: Iterable[Stretch]) -> tuple[str, ...]:
    """Give what somebody with these facts is told before stretches, after the safety words."""
    said = (_care(turn, stretch, fact) for stretch in stretches for fact in turn.facts())
    return tuple(dict.fromkeys(line for line in said if line))[:MOST_SAID_BACK]


def _care(turn: Turn, stretch: Stretch, fact: Fact) -> str | None:
    words = turn.library.facts.get(fact.id)
    said = stretch.support.get(fact.id) or (words.care if words and _is_for_listener(words, fact) else None)
    return turn.language.speech.of_person(said, fact.whose) if said and fact.id == HELPING else said


def in_cramp(turn: Turn) -> tuple[str, ...]:
    """Give what is said after the first instruction in a cramp;
    nothing of standing where somebody lies, or hands help.
    """
    words = ((turn.library.facts.get(fact.id), fact) for fact in turn.facts())
    stands = position(turn) is None
    said = (
        each.in_cramp for each, fact in words if each and _is_for_listener(each, fact) and (stands or fact.id != OLDER)
    )
    return tuple(line for line in said if line)[:1]


def position(turn: Turn) -> str | None:
    """Give the position of the body that facts tell, for the help with a cramp;
    whoever helps somebody uses the hands.
    """
    by_id = {fact.id: words.position for fact in turn.facts() if (words := turn.library.facts.get(fact.id))}
    return by_id.get(HELPING) or next((each for each in reversed(by_id.values()) if each), None)


def walks(turn: Turn) -> bool:
    """Whether no fact speaks against a few steps."""
    return turn.fact_ids().isdisjoint(CANNOT_WALK)
