"""A reminder to stretch, as far as it is wished or as Alexa keeps it: ids and numbers only, so that it may travel."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from skill.language.interface import DAY_PARTS

CREATE, CHANGE, CANCEL, LIST = "create", "change", "cancel", "list"
WISHES = (CREATE, CHANGE, CANCEL, LIST)
EVERY_DAY = tuple(range(7))
_DATES = range(700_000, 1_000_000)
"""Ordinals of dates from the twentieth century to the twenty-eighth: time zones know all of them."""
MOST_ALERTS = 50
"""More reminders than these are not carried through a session."""


@dataclass(frozen=True)
class Reminder:
    """``wish`` is what to do with it; ``hour`` (0 to 23, None until it is said) and ``minute`` are local time.

    ``days`` are the weekdays, 0 is Monday; it comes back on them, or ``once`` on the next of them. ``day`` is the date of
    a single one, as `date.toordinal` counts. ``part`` of the day was said in place of an hour. ``alerts`` are Alexa's
    ids of the reminders that it stands for. ``doubted`` after a "no": the next one drops it.
    """

    wish: str = CREATE
    hour: int | None = None
    minute: int = 0
    days: tuple[int, ...] = ()
    once: bool = False
    day: int | None = None
    part: str | None = None
    alerts: tuple[str, ...] = ()
    doubted: bool = False

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
    alerts, days, day = data.get("alerts"), data.get("days"), data.get("day")
    return Reminder(
        wish=str(data["wish"]),
        hour=_within(data.get("hour"), 24),
        minute=_within(data.get("minute"), 60) or 0,
        days=tuple(sorted({d for d in days if _within(d, 7) is not None})) if isinstance(days, list) else (),
        once=data.get("once") is True,
        day=day if isinstance(day, int) and day in _DATES else None,  # a float would be sought step by step
        part=data["part"] if data.get("part") in DAY_PARTS else None,
        alerts=tuple(a for a in alerts if isinstance(a, str))[:MOST_ALERTS] if isinstance(alerts, list) else (),
        doubted=data.get("doubted") is True,
    )


def _within(value: object, end: int) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < end else None
