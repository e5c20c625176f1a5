"""A reminder to stretch, as far as it is wished or as Alexa keeps it: ids and numbers only, so that it may travel."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from skill.language.said import DAY_PARTS

CREATE, CHANGE, CANCEL, LIST = "create", "change", "cancel", "list"
WISHES = (CREATE, CHANGE, CANCEL, LIST)
EVERY_DAY = tuple(range(7))
_DATES = range(700_000, 1_000_000)
"""Ordinals of dates from the twentieth century to the twenty-eighth: time zones know all of them."""
_LONGEST_SHIFT = 24 * 60
"""Minutes that a reminder is moved by stay below these."""
MOST_ALERTS = 50
"""More reminders than these are not carried through a session."""


@dataclass(frozen=True)
class Reminder:
    """A reminder as far as it is known. Times are local."""

    wish: str = CREATE
    """What to do with it."""
    hour: int | None = None
    """0 to 23; None until it is said."""
    minute: int = 0
    days: tuple[int, ...] = ()
    """Weekdays, 0 is Monday: it comes back on them, or ``once`` on the next of them."""
    once: bool = False
    day: int | None = None
    """Date of a single one, as `date.toordinal` counts."""
    part: str | None = None
    """Part of the day that was said."""
    alerts: tuple[str, ...] = ()
    """Alexa's ids of the reminders that it stands for."""
    doubted: bool = False
    """Set by a "no": the next one drops it."""
    unsure: bool = False
    """Whether nobody said which half of the day ``hour`` is in: it is asked."""
    starts: int | None = None
    """Ordinal of the first day of one that comes back; None for at once."""
    ends: int | None = None
    """Ordinal of its last day; None where it goes on."""
    shift: int | None = None
    """Minutes that it is to be moved by, as long as nobody knows from when: "half an hour later"."""

    @property
    def returns(self) -> bool | None:
        """Whether it comes back; None as long as nobody said."""
        return False if self.once else bool(self.days) or None

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        data = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in data.items()
            if value not in (None, (), False) or name == "hour"
        }


def load_reminder(data: object) -> Reminder | None:
    """Read what `saved` wrote; whatever no version of the skill wrote is left out, and without a wish it is none."""
    if not isinstance(data, Mapping) or data.get("wish") not in WISHES:
        return None
    alerts, days = data.get("alerts"), data.get("days")
    return Reminder(
        wish=str(data["wish"]),
        hour=_within(data.get("hour"), 24),
        minute=_within(data.get("minute"), 60) or 0,
        days=tuple(sorted({d for d in days if _within(d, 7) is not None})) if isinstance(days, list) else (),
        once=data.get("once") is True,
        day=_date(data.get("day")),
        part=data["part"] if data.get("part") in DAY_PARTS else None,
        alerts=tuple(a for a in alerts if isinstance(a, str))[:MOST_ALERTS] if isinstance(alerts, list) else (),
        doubted=data.get("doubted") is True,
        unsure=data.get("unsure") is True,
        starts=_date(data.get("starts")),
        ends=_date(data.get("ends")),
        shift=_shift(data.get("shift")),
    )


def _date(value: object) -> int | None:
    return value if isinstance(value, int) and value in _DATES else None  # a float would be sought step by step


def _shift(value: object) -> int | None:
    known = isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LONGEST_SHIFT
    return value if known and isinstance(value, int) else None


def _within(value: object, end: int) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < end else None
