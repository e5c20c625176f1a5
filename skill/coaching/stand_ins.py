"""What does as well as a thing that a stretch is done with: a belt for a towel, a tree for a wall, the bed for a chair.

Nobody who is unsteady leans on what was not made for it, and where nothing is there either, another stretch is chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skill.coaching.choice import INSTEAD, NO, NOTHING_LIKE, can_do
from skill.coaching.progress import Coached
from skill.coaching.timeline import Position
from skill.knowledge.stretches import Stretch

TOWEL, WALL, CHAIR = "towel", "wall", "chair"
SEAT = "seat"
"""The use of a chair that is sat on."""
_UNSTEADY = frozenset({"cannot-balance", "cannot-stand"})


def uses(stretch: Stretch) -> Mapping[str, str]:
    """By each thing that something else may stand in for in a stretch, what it is used for there: to pull with,
    to lean on, to sit on, to hold.

    Where a chair stands against a wall, or a step has a rail, the one holds the other: nothing does as well.
    """
    thing = next(iter(stretch.needs), None)
    if len(stretch.needs) != 1 or thing not in (TOWEL, WALL, CHAIR):
        return {}
    return {thing: SEAT if thing == CHAIR and stretch.position == "sitting" else thing}


def done_instead(coached: Coached, before: Stretch, after: Stretch) -> Coached:
    """A single stretch from its beginning, in place of another; moves that stand for a stretch are held as often."""
    fresh = replace(coached.at(Position()), plan=after.id, version=None)
    if after.kind == before.kind:
        return fresh
    return replace(fresh, version="hold", repetitions=coached.repetitions or before.dose.repetitions)


def lacking(stretch: Stretch, limitation: str | None, avoid: Sequence[str], *, in_the_dark: bool) -> str | None:
    """The use of the thing that is lacked, where something else may do as well and was not spoken of yet; else None.

    ``in_the_dark`` nobody looks for something to lean on.
    """
    thing = (limitation or "").removeprefix(NO)
    use = uses(stretch).get(thing)
    if use is None or f"{INSTEAD}{thing}" in avoid or f"{NOTHING_LIKE}{thing}" in avoid:
        return None
    stands = stretch.position == "standing"
    unsteady = not stretch.support.keys().isdisjoint(avoid) or not _UNSTEADY.isdisjoint(avoid)
    if stands and (unsteady or in_the_dark):
        return None
    return use if can_do(stretch, (*avoid, f"{INSTEAD}{thing}")) else None
