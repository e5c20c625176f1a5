"""Cramps by week, for a chart: weeks begin on Monday where the listener is."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from skill.memory.diary import Entry

WEEKS = 8
"""Weeks that a chart shows, this one the last."""


def charted_since(now: datetime) -> int:
    """Unix second at which the first of the charted weeks began; ``now`` has its zone."""
    return int(datetime.combine(_monday(now.date()) - timedelta(weeks=WEEKS - 1), time(), now.tzinfo).timestamp())


def by_week(entries: Iterable[Entry], now: datetime) -> tuple[tuple[date, int], ...]:
    """Each charted week's Monday and how many cramps it had, oldest first; entries of other weeks do not count."""
    counted = Counter(_monday(datetime.fromtimestamp(entry.at, now.tzinfo).date()) for entry in entries)
    mondays = [_monday(now.date()) - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    return tuple((monday, counted[monday]) for monday in mondays)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
