"""An entry of the diary: when it cramped, where, how long, how strongly and in which circumstances. Nothing else is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from skill.runtime.json_values import strings

Strength = Literal["mild", "medium", "strong"]
STRENGTHS: tuple[Strength, ...] = ("mild", "medium", "strong")
Rough = Literal["part", "day"]
ROUGH: tuple[Rough, ...] = ("part", "day")
CIRCUMSTANCES = ("after-run", "at-rest", "in-bed", "alcohol", "long-standing")


@dataclass(frozen=True)
class Entry:
    """One cramp.

    ``at`` is when it began, in Unix seconds; ``rough`` where only a part of the day, or a day, was told, and ``at``
    is its middle. ``id`` comes from the request that logged it, so that a request sent twice logs once; ``muscle``
    is an id of the Muscle slot; ``seconds`` is how long it lasted.
    """

    at: int
    id: str
    muscle: str | None = None
    side: str | None = None
    seconds: int | None = None
    strength: str | None = None
    circumstances: tuple[str, ...] = ()
    rough: Rough | None = None

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        kept = {f.name: getattr(self, f.name) for f in fields(self)}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in kept.items() if v not in (None, ())}


def load_entry(data: object) -> Entry | None:
    """Read what `saved` wrote; None for anything else."""
    if not isinstance(data, Mapping):
        return None
    at, name, side, seconds = data.get("at"), data.get("id"), data.get("side"), data.get("seconds")
    if not isinstance(at, int) or isinstance(at, bool) or not isinstance(name, str):
        return None
    muscle, strength = data.get("muscle"), data.get("strength")
    return Entry(
        at=at,
        id=name,
        muscle=muscle if isinstance(muscle, str) else None,
        side=side if side in ("left", "right", "both") else None,
        seconds=seconds if isinstance(seconds, int) and not isinstance(seconds, bool) else None,
        strength=strength if strength in STRENGTHS else None,
        circumstances=tuple(each for each in strings(data.get("circumstances")) if each in CIRCUMSTANCES),
        rough=next((each for each in ROUGH if each == data.get("rough")), None),
    )
