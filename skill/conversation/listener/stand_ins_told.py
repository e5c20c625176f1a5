"""What the listener has in place of a towel, a wall or a chair, as it is told: "a belt", "there's the car".

It is read of the stretch in hand, or of the one that was left because a thing was lacking.
"""

from skill.coaching.choice import INSTEAD, NO, NOTHING_LIKE
from skill.coaching.stand_ins import SEAT, TOWEL, uses
from skill.conversation.listener import excluded_limbs
from skill.turn.turn import Turn

LONGEST = 4
"""So many words a thing is called by at most: "the edge of the bed"."""


def told_for(turn: Turn) -> str | None:
    """The thing for which another one is there; None where none is told of.

    Who has a wall or a chair may hold on to whatever is there, and who sits at a desk stretches there.
    """
    if not (turn.utterance.is_open and _names_one(turn)) or turn.place.relief:
        return None
    stretch = excluded_limbs.in_hand(turn)
    if stretch is None:
        return None
    missing = (*turn.session.avoid, turn.said_slots.limitation)
    wanted = {thing: use for thing, use in uses(stretch).items() if use in (TOWEL, SEAT) or f"{NO}{thing}" in missing}
    routines = turn.language.routines
    if routines.only_a_chair.search(turn.written_words) or any(
        said.match(turn.written_words) for said in routines.places.values()
    ):
        return None
    return next((thing for thing, use in wanted.items() if _is_there(turn, use)), None)


def has_none_for(turn: Turn) -> str | None:
    """The thing for which nothing is there, after something else was named: "no belt either", "nothing like that"."""
    was_named = any(each.startswith(INSTEAD) for each in turn.session.avoid)
    stretch = excluded_limbs.in_hand(turn) if was_named and turn.utterance.is_open else None
    if stretch is None or turn.place.relief:
        return None
    named = (thing for thing in uses(stretch) if f"{INSTEAD}{thing}" in turn.session.avoid)
    return next((each for each in named if _has_none(turn, uses(stretch)[each])), None)


def kept_of(turn: Turn) -> tuple[str, ...]:
    """What the session keeps of it, as ids of limitations."""
    thing = told_for(turn)
    return (f"{INSTEAD}{thing}",) if thing else ()


def without_opposites(before: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """What was kept before, without what is told otherwise now: a belt that was found after all."""
    over = {f"{NOTHING_LIKE}{each.removeprefix(INSTEAD)}" for each in found if each.startswith(INSTEAD)}
    return tuple(each for each in before if each not in over)


def _names_one(turn: Turn) -> bool:
    """Whether anything is named that may stand in for a thing: most sentences name none."""
    text = turn.written
    return any(nouns.search(text) for nouns in turn.language.things.stand_ins.values())


def _is_there(turn: Turn, use: str) -> bool:
    things, text = turn.language.things, turn.written
    nouns = things.stand_ins.get(use)
    if nouns is None:
        return False
    beside = _beside(turn, use)
    if beside is not None:
        return things.says_it_is_there.issuperset(beside)
    behind = things.it_is_there.search(text)
    words = behind["thing"].split() if behind else []
    ends = (" ".join(words[-many:]) for many in range(1, min(LONGEST, len(words)) + 1))
    return any(nouns.fullmatch(each) for each in ends)


def _has_none(turn: Turn, use: str) -> bool:
    """Whether nothing is there: in so many words, or by the names of what would do."""
    denying, things = turn.language.sentences.denying_words, turn.language.things
    if things.has_none.match(turn.written):
        return True
    beside = _beside(turn, use) or frozenset()
    return bool(beside & denying) and (things.says_it_is_there | denying).issuperset(beside)


def _beside(turn: Turn, use: str) -> frozenset[str] | None:
    """The words beside the thing that is named; None where none is, or the sentence tells more than of it."""
    things, text = turn.language.things, turn.written
    rest = things.stand_ins[use].sub(" ", text)
    if rest == text:
        return None
    beside = frozenset(rest.split())
    known = things.says_it_is_there | turn.language.sentences.denying_words
    return beside if known.issuperset(beside) else None
