"""What is remembered about a listener: wishes, what was done on which day, and where a stretch was left."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from skill.coaching.progress import Coached, load_coached
from skill.runtime.json_values import part, strings

KEPT_SECONDS = 24 * 60 * 60
"""How long a place in a stretch is kept."""
MOST_DAYS = 60
"""Days of progress that are kept: six weeks of bedtime stretching, and some."""


@dataclass(frozen=True)
class Preferences:
    """What a listener wants from now on; None where nothing was wished.

    ``style`` is a count style, ``seconds`` the length of a hold, ``pace`` the time to get into position, ``side`` the
    leg to begin with, ``quiet`` whether to whisper at night (and, when True, always), ``avoid`` the ids of the limitations to work around.
    """

    style: str | None = None
    seconds: int | None = None
    repetitions: int | None = None
    pace: str | None = None
    side: str | None = None
    quiet: bool | None = None
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True)
class Profile:
    """Everything remembered about one listener but the diary.

    ``done`` maps local dates (ISO) to the ids of stretches and routines finished on them; ``counting`` is the date on
    which counting six weeks began; ``praised`` the date of the last sentence about progress; ``met`` when the skill was
    last opened and ``left_at`` when the stretch ``left`` was left, both in Unix seconds.
    """

    preferences: Preferences = field(default_factory=Preferences)
    done: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    counting: str | None = None
    praised: str | None = None
    met: int | None = None
    left: Coached | None = None
    left_at: int | None = None

    def place_left(self, now: float) -> Coached | None:
        """Give the stretch that was left within the last day; ``now`` is Unix seconds."""
        return self.left if self.left_at is not None and now - self.left_at < KEPT_SECONDS else None

    def with_done(self, day: date, plan: str) -> "Profile":
        """Count a stretch or routine as done on a day, once; days past the newest `MOST_DAYS` are dropped."""
        plans = self.done.get(day.isoformat(), ())
        done = {**self.done, day.isoformat(): plans if plan in plans else (*plans, plan)}
        return replace(self, done={each: done[each] for each in sorted(done)[-MOST_DAYS:]})

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        wishes = {f.name: getattr(self.preferences, f.name) for f in fields(Preferences)}
        data: dict[str, Any] = {
            "preferences": {
                k: list(v) if isinstance(v, tuple) else v for k, v in wishes.items() if v not in (None, ())
            },
            "done": {day: list(plans) for day, plans in self.done.items()},
            "counting": self.counting,
            "praised": self.praised,
            "met": self.met,
            "left": {"id": self.left.plan, "coached": self.left.saved()} if self.left else None,
            "left_at": self.left_at,
        }
        return {name: value for name, value in data.items() if value not in (None, {})}


def load_profile(data: object) -> Profile:
    """Read what `saved` wrote; a part that is something else counts as not remembered."""
    kept = data if isinstance(data, Mapping) else {}
    done = kept.get("done")
    days = {d: strings(plans) for d, plans in done.items() if _day(d)} if isinstance(done, Mapping) else {}
    return Profile(
        preferences=_preferences(kept.get("preferences")),
        done=days,
        counting=_day(kept.get("counting")),
        praised=_day(kept.get("praised")),
        met=_number(kept.get("met")),
        left=load_coached(part(kept, "left").get("coached")),
        left_at=_number(kept.get("left_at")),
    )


def _preferences(data: object) -> Preferences:
    kept = data if isinstance(data, Mapping) else {}
    quiet = kept.get("quiet")
    return Preferences(
        style=_text(kept.get("style")),
        seconds=_number(kept.get("seconds")),
        repetitions=_number(kept.get("repetitions")),
        pace=_text(kept.get("pace")),
        side=_text(kept.get("side")),
        quiet=quiet if isinstance(quiet, bool) else None,
        avoid=strings(kept.get("avoid")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _day(value: object) -> str | None:
    """Keep an ISO date."""
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else None
    except ValueError:
        return None
