"""What the entries have in common, counted: shares of what was told, never why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from skill.diary.past_times import part_of
from skill.storage.diary_entry import Entry

FEWEST = 5
"""Of fewer entries nobody can see a pattern."""
FREQUENT, FREQUENT_DAYS = 4, 28
"""From one a week over four weeks the skill says when a visit is advised. Our own choice:
no health service names a number."""


@dataclass(frozen=True)
class Share:
    """``count`` of the ``told`` entries that tell anything of this kind have this value, an id."""

    kind: str
    value: str
    count: int
    told: int


def tallies(entries: Sequence[Entry], zone: tzinfo | None) -> dict[str, Counter[str]]:
    """Count the values of each kind: part of the day, muscle, side, strength, circumstance."""
    return {
        "part": Counter(_part(entry, zone) for entry in entries if entry.rough != "day"),
        "muscle": Counter(each.muscle for each in entries if each.muscle),
        "side": Counter(each.side for each in entries if each.side),
        "strength": Counter(each.strength for each in entries if each.strength),
        "circumstance": Counter(one for each in entries for one in each.circumstances),
    }


def shares(entries: Sequence[Entry], zone: tzinfo | None) -> tuple[Share, ...]:
    """List what more than half of the entries that tell it have in common, from five entries on.

    A circumstance is told by every entry that names one: the others may just not have mentioned it.
    """
    if len(entries) < FEWEST:
        return ()
    counted = tallies(entries, zone)
    told = {kind: sum(values.values()) for kind, values in counted.items()}
    told["circumstance"] = sum(bool(each.circumstances) for each in entries)
    most = [(kind, values.most_common(1)[0]) for kind, values in counted.items() if told[kind] >= FEWEST]
    return tuple(Share(kind, value, n, told[kind]) for kind, (value, n) in most if 2 * n > told[kind])


def usual_seconds(entries: Iterable[Entry]) -> int | None:
    """Middle one of the lengths that were told, in seconds, the shorter of two; None where none was."""
    lengths = sorted(each.seconds for each in entries if each.seconds)
    return lengths[(len(lengths) - 1) // 2] if lengths else None


def is_frequent(entries: Iterable[Entry], now: float) -> bool:
    """Tell whether there were four or more in the last four weeks; ``now`` is Unix seconds."""
    return sum(each.at > now - FREQUENT_DAYS * 86_400 for each in entries) >= FREQUENT


def _part(entry: Entry, zone: tzinfo | None) -> str:
    return part_of(datetime.fromtimestamp(entry.at, UTC).astimezone(zone))
