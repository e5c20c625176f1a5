"""Stretches of time that cramps are counted in: "this month", "in March", and the weeks of a chart."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from skill.language.interface import Language
from skill.language.said import MONTH_IDS
from skill.storage.diary_entry import Entry

_ROLLING: Mapping[str, int] = {"last-seven-days": 7, "last-thirty-days": 30, "last-ninety-days": 90}
THIS_MONTH, ALL = "this-month", "all"
PERIODS = frozenset(
    {"today", "this-week", "last-week", THIS_MONTH, "last-month", "this-year", "since-christmas", ALL, *_ROLLING}
    | {*MONTH_IDS, *(f"since-{month}" for month in MONTH_IDS)}
)
"""Ids of the slot type Period."""
BACK = "-back-"
"""Between the unit of a time and how many of them it lies back: "week-back-2" is the week before last week."""
_UNITS: Mapping[str, tuple[str, int]] = {
    "today": ("day", 1),
    "this-week": ("week", 1),
    "last-week": ("week", 2),
    THIS_MONTH: ("month", 1),
    "last-month": ("month", 2),
    "this-year": ("year", 1),
    **{name: (name.removeprefix("last-"), 1) for name in _ROLLING},
}
"""By the id of a period: its unit, and how many of them the one before it lies back."""
_NAMED_BACK = {"week-back-1": "last-week", "month-back-1": "last-month"}
_MOST_BACK = 99
WEEKS = 8
"""Weeks that a chart shows, this one the last."""


@dataclass(frozen=True)
class Period:
    """From ``since`` to before ``until``, both Unix seconds; ``said`` is how it is called."""

    since: int
    until: int
    said: str


def before(name: str) -> str | None:
    """Id of the time as long as a period's, just before it: last week for this week; None where there is none."""
    unit, _, back = name.partition(BACK)
    if name in MONTH_IDS:
        return MONTH_IDS[MONTH_IDS.index(name) - 1]
    unit, steps = (unit, int(back) + 1) if back.isdecimal() else _UNITS.get(name, ("", 0))
    earlier = f"{unit}{BACK}{steps}"
    return _NAMED_BACK.get(earlier, earlier) if 0 < steps <= _MOST_BACK else None


def period(name: str, now: datetime, language: Language) -> Period:
    """Find the period of an id, up to ``now``, which has its zone; an unknown one is this month."""
    if BACK in name:
        return _back(name, now, language)
    name = name if name in PERIODS else THIS_MONTH
    said = language.speech.period(name)
    today, month = now.date(), now.date().replace(day=1)
    if name == ALL:
        return Period(0, int(now.timestamp()) + 1, said)
    if name in _ROLLING:
        first = today - timedelta(days=_ROLLING[name] - 1)
        return _period(first, None, said, now)
    if name in MONTH_IDS:
        first = _latest(MONTH_IDS.index(name) + 1, 1, today)
        return _period(first, (first + timedelta(days=31)).replace(day=1), said, now)
    if name.startswith("since-"):
        since = name.removeprefix("since-")
        first = _latest(12, 25, today) if since == "christmas" else _latest(MONTH_IDS.index(since) + 1, 1, today)
        return _period(first, None, said, now)
    monday = monday_of(today)
    known = {
        "today": (today, None),
        "this-week": (monday, None),
        "last-week": (monday - timedelta(days=7), monday),
        THIS_MONTH: (month, None),
        "last-month": ((month - timedelta(days=1)).replace(day=1), month),
        "this-year": (month.replace(month=1), None),
    }
    return _period(*known[name], said, now)


def _back(name: str, now: datetime, language: Language) -> Period:
    """Find a time that lies so many days, weeks, months or years back; it is called by the one after it."""
    unit, _, steps = name.partition(BACK)
    back, today = int(steps), now.date()
    days = _ROLLING.get(f"last-{unit}", {"day": 1, "week": 7}.get(unit))
    if days:
        first = (monday_of(today) if unit == "week" else today - timedelta(days=days - 1)) - timedelta(days=days * back)
        return _period(first, first + timedelta(days=days), language.speech.period_before(unit), now)
    months = back if unit == "month" else 12 * back
    this = today.month - 1 if unit == "month" else 0
    firsts = [
        date(each // 12, each % 12 + 1, 1)
        for each in (today.year * 12 + this - months + n for n in (0, months // back))
    ]
    return _period(firsts[0], firsts[1], language.speech.period_before(unit), now)


def _latest(month: int, day: int, today: date) -> date:
    """Find the last such day that has come."""
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def _period(first: date, end: date | None, said: str, now: datetime) -> Period:
    until = midnight(end, now) if end else int(now.astimezone(UTC).timestamp()) + 1
    return Period(midnight(first, now), until, said)


def monday_of(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def midnight(day: date, now: datetime) -> int:
    """Unix second at which a day begins in the zone of ``now``."""
    return int(datetime.combine(day, time(), now.tzinfo).timestamp())


def charted_since(now: datetime) -> int:
    """Unix second at which the first of the charted weeks began; ``now`` has its zone."""
    return midnight(monday_of(now.date()) - timedelta(weeks=WEEKS - 1), now)


def by_week(entries: Iterable[Entry], now: datetime) -> tuple[tuple[date, int], ...]:
    """Each charted week's Monday and how many cramps it had, oldest first; entries of other weeks do not count."""
    counted = Counter(monday_of(datetime.fromtimestamp(entry.at, now.tzinfo).date()) for entry in entries)
    mondays = [monday_of(now.date()) - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    return tuple((monday, counted[monday]) for monday in mondays)
