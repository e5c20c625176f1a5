"""What the reply before has left, as a session's attributes tell it in plain ids.

Whatever is read before a warning sign has been looked for asks here, and not `Turn.place` and `Turn.pending`: a place
or a question that cannot be loaded must silence no warning. Nothing here fails, whatever the attributes hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from skill.json_values import part, text
from skill.turn.pending.warnings import IsItHappening


@dataclass(frozen=True)
class AsLeft:
    """Ids that content may not know; empty where there are none."""

    place: str
    """Id of the place."""
    about: str
    """Id of what it was about."""
    relief: bool
    """Whether a cramp was being helped with."""
    muscle: str
    """The muscle of that cramp."""
    position: str
    """How the body was."""
    coached: bool
    """Whether a stretch or routine was under way."""
    plan: str
    """Id of that stretch or routine."""
    asks: str
    """Kind of the open question."""
    then: str
    """Id of what a yes to it leads to."""
    checks: str
    """Id of the warning whose check question is open, or waits."""


def as_left_by(attributes: Mapping[str, object]) -> AsLeft:
    """Read a session's attributes as they came."""
    place, pending = part(attributes, "place"), part(attributes, "pending")
    relief, coached = place.get("relief"), place.get("coached")
    checked = (each for each in (pending, part(attributes, "waiting")) if each.get("kind") == IsItHappening.kind)
    return AsLeft(
        place=text(place.get("id")),
        about=text(place.get("about")),
        relief=bool(relief),
        muscle=text(part(relief).get("muscle")),
        position=text(part(relief).get("position")),
        coached=bool(coached),
        plan=text(part(coached).get("plan")),
        asks=text(pending.get("kind")),
        then=text(pending.get("then")),
        checks=next(filter(None, (text(each.get("warning")) for each in checked)), ""),
    )
