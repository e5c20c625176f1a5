"""Cramps by week, for a chart: weeks begin on Monday where the listener is."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from skill.diary.periods import midnight, monday_of
from skill.storage.diary_entry import Entry

WEEKS = 8
"""Weeks that a chart shows, this one the last."""


def charted_since(now: datetime) -> int:
    """Unix second at which the first of the charted weeks began; ``now`` has its zone."""
    return midnight(monday_of(now.date()) - timedelta(weeks=WEEKS - 1), now)


def by_week(entries: Iterable[Entry], now: datetime) -> tuple[tuple[date, int], ...]:
    """Each charted week's Monday and how many cramps it had, oldest first; entries of other weeks do not count."""
    counted = Counter(monday_of(datetime.fromtimestamp(entry.at, now.tzinfo).date()) for entry in entries)
    mondays = [monday_of(now.date()) - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    return tuple((monday, counted[monday]) for monday in mondays)
