"""Fewer cramps or not: two stretches of equal length compared, with the range that chance alone leaves open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import comb
from typing import Literal

from skill.storage.diary_entry import Entry

DAY_SECONDS = 86_400
LENGTHS = (28, 14)
"""Days of each of the two stretches: four weeks each where the diary is old enough, else two."""
OPEN = 0.025
"""Probability that is left open on either side of the range, which so holds in 95 of 100 cases."""
_STEPS = 40
"""Halvings of the search for a bound: exact to twelve digits."""


@dataclass(frozen=True)
class Trend:
    """How many cramps there were, before and lately, in ``days`` each."""

    before: int
    lately: int
    days: int
    low: float
    """For one cramp before, at least so many lately;
    with `high` an exact 95 % interval of the ratio of two Poisson rates."""
    high: float
    """At most so many; infinite where there was none before."""

    @property
    def verdict(self) -> Literal["fewer", "more", "open"]:
        """Whether there are fewer, or more; "open" as long as chance alone may well explain it."""
        return "fewer" if self.high < 1 else "more" if self.low > 1 else "open"


def trend(entries: Sequence[Entry], now: float) -> Trend | None:
    """Compare the last weeks with as many before, up to ``now`` (Unix seconds); None while the diary is too young.

    A diary is as old as its first entry.
    """
    first = min((each.at for each in entries), default=now)
    days = next((each for each in LENGTHS if now - first >= 2 * each * DAY_SECONDS), None)
    if days is None:
        return None
    ages = [(now - each.at) / (days * DAY_SECONDS) for each in entries]
    lately, before = sum(0 <= age < 1 for age in ages), sum(1 <= age < 2 for age in ages)  # noqa: PLR2004  # the first and second
    low, high = _bounds(lately, before + lately)
    return Trend(before, lately, days, _odds(low), _odds(high))


def _bounds(hits: int, of: int) -> tuple[float, float]:
    """Clopper-Pearson interval of a share: given how many there were in all, how many fell into the later half."""
    low = 0.0 if hits == 0 else _share_where(lambda share: _at_least(hits, of, share) < OPEN)
    high = 1.0 if hits == of else _share_where(lambda share: 1 - _at_least(hits + 1, of, share) > OPEN)
    return low, high


def _share_where(is_below: Callable[[float], bool]) -> float:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return low


def _at_least(hits: int, of: int, share: float) -> float:
    return sum(comb(of, each) * share**each * (1 - share) ** (of - each) for each in range(hits, of + 1))


def _odds(share: float) -> float:
    return share / (1 - share) if share < 1 else float("inf")
