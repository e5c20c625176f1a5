"""An entry of the cramp diary: when it was, where, how long, how strong and in which circumstances;
nothing else is stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from skill.json_values import strings

Strength = Literal["mild", "medium", "strong"]
STRENGTHS: tuple[Strength, ...] = ("mild", "medium", "strong")
Rough = Literal["part", "day", "now"]
ROUGH: tuple[Rough, ...] = ("part", "day", "now")
CIRCUMSTANCES = ("after-run", "after-sport", "at-rest", "in-bed", "alcohol", "long-standing", "in-sport")


@dataclass(frozen=True)
class Entry:
    """One cramp."""

    at: int
    """When it began, in Unix seconds."""
    id: str
    """Made from the request that logged it, so that a request sent twice logs once."""
    muscle: str | None = None
    """An id of the Muscle slot."""
    side: str | None = None
    """left, right or both."""
    seconds: int | None = None
    """How long it lasted."""
    strength: str | None = None
    """One of `STRENGTHS`."""
    circumstances: tuple[str, ...] = ()
    """Of `CIRCUMSTANCES`."""
    rough: Rough | None = None
    """Where no hour was told: only a part of the day, or a day, whose middle is ``at``, or that it was just now."""

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in values.items() if v not in (None, ())}


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
