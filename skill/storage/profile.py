"""A listener's profile: preferences, what was done on which day, and where a stretch was left."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from skill.coaching.progress import Coached, load_coached
from skill.json_values import part, strings

PLACE_SECONDS = 36 * 60 * 60
"""How long the place in a stretch that was left can be resumed: until the next evening's routine is over."""
DAYS_TAUGHT = 3
"""Days that are kept of each stretch: how it is explained depends on no more."""
MOST_DAYS = 60
"""Days of progress that are stored: six weeks of bedtime stretching, and some."""


@dataclass(frozen=True)
class Preferences:
    """What a listener wants from now on; None where nothing was asked for."""

    style: str | None = None
    """A count style."""
    seconds: int | None = None
    """The length of a hold."""
    repetitions: int | None = None
    """How often a hold is done on each side."""
    pace: str | None = None
    """The time to get into position."""
    side: str | None = None
    """The leg to begin with."""
    quiet: bool | None = None
    """True whispers always, False never, None at night."""
    avoid: tuple[str, ...] = ()
    """Ids of the limitations to work around."""


@dataclass(frozen=True)
class Profile:
    """Everything that is stored about one listener, except for the diary."""

    preferences: Preferences = field(default_factory=Preferences)
    done: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Local dates (ISO) and the ids of the stretches and routines finished on them."""
    counting: str | None = None
    """The date on which counting six weeks began."""
    praised: str | None = None
    """The date of the last sentence about progress."""
    met: int | None = None
    """When the skill was last opened, in Unix seconds."""
    bedtime: int | None = None
    """When the bedtime routine was last finished, in Unix seconds: who opens the skill soon after is likely in bed."""
    reminder_offered: int | None = None
    """When a reminder for the evening was last offered after a cramp, in Unix seconds."""
    taught: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ids of the stretches that were coached to a count, and the newest local dates (ISO) of it,
    at most `DAYS_TAUGHT`."""
    people: tuple[str, ...] = ()
    """In an account's profile: keys of the people recognised by voice who have records of their own."""
    left: Coached | None = None
    """The stretch or routine that was left."""
    left_at: int | None = None
    """When it was left, in Unix seconds."""

    def place_left(self, now: float) -> Coached | None:
        """Give the stretch that was left within the last day and a half; ``now`` is Unix seconds."""
        return self.left if self.left_at is not None and now - self.left_at < PLACE_SECONDS else None

    def days_taught(self, stretch: str, today: date) -> int | None:
        """Count the days before today on which a stretch was coached; None where it was not coached so far."""
        days = self.taught.get(stretch)
        return len([day for day in days if day < today.isoformat()]) if days else None

    def with_taught(self, day: date, stretches: Iterable[str]) -> "Profile":
        """Note that stretches were coached on a day; of each the newest days are kept."""
        taught = {
            each: tuple(sorted({*self.taught.get(each, ()), day.isoformat()}))[-DAYS_TAUGHT:] for each in stretches
        }
        return replace(self, taught={**self.taught, **taught})

    def with_done(self, day: date, plan: str) -> "Profile":
        """Count a stretch or routine as done on a day, once; days past the newest `MOST_DAYS` are dropped."""
        plans = self.done.get(day.isoformat(), ())
        done = {**self.done, day.isoformat(): plans if plan in plans else (*plans, plan)}
        return replace(self, done={each: done[each] for each in sorted(done)[-MOST_DAYS:]})

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        values = {f.name: getattr(self.preferences, f.name) for f in fields(Preferences)}
        data: dict[str, Any] = {
            "preferences": {
                k: list(v) if isinstance(v, tuple) else v for k, v in values.items() if v not in (None, ())
            },
            "done": {day: list(plans) for day, plans in self.done.items()},
            "taught": {stretch: list(days) for stretch, days in self.taught.items()},
            "counting": self.counting,
            "praised": self.praised,
            "met": self.met,
            "bedtime": self.bedtime,
            "reminder_offered": self.reminder_offered,
            "people": list(self.people),
            "left": {"id": self.left.plan, "coached": self.left.saved()} if self.left else None,
            "left_at": self.left_at,
        }
        return {name: value for name, value in data.items() if value not in (None, {}, [])}


def load_profile(data: object) -> Profile:
    """Read what `saved` wrote; a part that is something else counts as not there."""
    stored = data if isinstance(data, Mapping) else {}
    done = stored.get("done")
    days = {d: strings(plans) for d, plans in done.items() if _day(d)} if isinstance(done, Mapping) else {}
    return Profile(
        preferences=_preferences(stored.get("preferences")),
        done=days,
        taught={
            stretch: kept
            for stretch, days in part(stored, "taught").items()
            if (kept := tuple(filter(_day, strings(days))))
        },
        counting=_day(stored.get("counting")),
        praised=_day(stored.get("praised")),
        met=_number(stored.get("met")),
        bedtime=_number(stored.get("bedtime")),
        reminder_offered=_number(stored.get("reminder_offered")),
        people=strings(stored.get("people")),
        left=load_coached(part(stored, "left").get("coached")),
        left_at=_number(stored.get("left_at")),
    )


def _preferences(data: object) -> Preferences:
    stored = data if isinstance(data, Mapping) else {}
    quiet = stored.get("quiet")
    return Preferences(
        style=_text(stored.get("style")),
        seconds=_number(stored.get("seconds")),
        repetitions=_number(stored.get("repetitions")),
        pace=_text(stored.get("pace")),
        side=_text(stored.get("side")),
        quiet=quiet if isinstance(quiet, bool) else None,
        avoid=strings(stored.get("avoid")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _day(value: object) -> str | None:
    """Read an ISO date; None for anything else."""
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else None
    except ValueError:
        return None
