"""Times that are over: from plain words ("last night", "on Tuesday at three")
to a moment where the listener is, and back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from skill.language.interface import Language
from skill.language.said import DAY_PARTS, NUMBER_IDS, WEEKDAY_IDS, DayPart, minutes_to, time_of_slot
from skill.storage.diary_entry import Rough

NIGHT: DayPart = "night"
PARTS: Mapping[str, tuple[int, int, int]] = {
    "morning": (5, 12, 9),
    "afternoon": (12, 17, 15),
    "evening": (17, 22, 20),
    NIGHT: (22, 5, 2),
}
"""Part of the day to the hours at which it begins, ends, and has its middle.
A night belongs to the evening before it."""
NIGHT_ENDS = PARTS[NIGHT][1]
NOW = "now"
"""Id of the words that tell of a cramp under way."""
_MINUTES = {"five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "forty": 40, "forty-five": 45}
_MOST_HOURS, _MOST_DAYS = 12, 13
WEEK = 7


class Said(NamedTuple):
    """What an id of the slot type When means, before anybody looks at a clock."""

    back: int = 0
    """Days ago."""
    part: DayPart | None = None
    nights: int | None = None
    """Nights ago; None where no night was named."""
    weekday: int | None = None
    """The last such day; 0 is Monday."""
    seconds: int | None = None
    """Seconds ago; the day then follows from them."""


SAID: Mapping[str, Said] = {
    "just-now": Said(seconds=0),
    "half-an-hour-ago": Said(seconds=30 * 60),
    "an-hour-ago": Said(seconds=60 * 60),
    **{f"{name}-minutes-ago": Said(seconds=n * 60) for name, n in _MINUTES.items()},
    **{f"{NUMBER_IDS[n]}-hours-ago": Said(seconds=n * 3600) for n in range(2, _MOST_HOURS + 1)},
    **{f"{NUMBER_IDS[n]}-days-ago": Said(back=n) for n in range(2, _MOST_DAYS + 1)},
    **{f"{NUMBER_IDS[n]}-nights-ago": Said(nights=n) for n in range(2, WEEK + 1)},
    **{f"{words}-ago": Said(back=n * WEEK) for n, words in enumerate(("a-week", "two-weeks", "three-weeks"), 1)},
    "tonight": Said(nights=0),
    "last-night": Said(nights=1),
    "today": Said(),
    "yesterday": Said(back=1),
    **{f"this-{part}": Said(part=part) for part in DAY_PARTS if part != NIGHT},
    **{f"yesterday-{part}": Said(back=1, part=part) for part in DAY_PARTS if part != NIGHT},
    **{name: Said(weekday=day) for day, name in enumerate(WEEKDAY_IDS)},
    **{f"{name}-{part}": Said(weekday=day, part=part) for day, name in enumerate(WEEKDAY_IDS) for part in DAY_PARTS},
}
WORDS = frozenset({*SAID, NOW})
"""Ids of the slot type When."""
NOON = 12
"""The hour."""
_STEP = 5
"""Minutes that a time is rounded to."""
_EXACT = 10
"""Minutes ago that are said one by one: nobody says "thirty-one minutes ago"."""
_MINUTE, _HOUR = 60, 3600


@dataclass(frozen=True)
class Moment:
    """When something was."""

    at: int
    """In Unix seconds."""
    rough: Rough | None = None
    """Set where no hour was told: only a part of a day, or a day, whose middle is ``at``;
    or that it was just now, or minutes ago, when the clock tells ``at``.
    """

    @property
    def is_vague(self) -> bool:
        """Whether nobody knows the hour, not even by the clock."""
        return self.rough in ("part", "day")


def moment(when: str | None, clock: str | None, now: datetime, half: DayPart | None = None) -> Moment | None:
    """Find the moment of a When id and the value of an AMAZON.TIME slot; None where neither says anything.

    ``half`` is the part of the day that was said beside the hour: "two in the morning" is never in the afternoon.

    Never in the future of ``now``, which has its zone: what has not come yet is taken a day, or a week, earlier.
    """
    said = SAID.get(when or "")
    hour, part = _read(clock, half)
    if said is None:
        if hour and half:
            return _latest(hour, now, sure=True)
        return _latest(hour, now) if hour else _begun(Said(part=part), None, now) if part else None
    if said.seconds is not None:
        return Moment(int(now.timestamp()) - said.seconds, "now" if said.seconds < _HOUR else None)
    if not said.part and part:
        said = said._replace(part=part)
    if hour and said == Said():
        return _latest(hour, now, today=True, sure=half is not None)
    return _begun(said, hour, now)


def corrected(
    before: Moment, when: str | None, clock: str | None, now: datetime, half: DayPart | None = None
) -> Moment | None:
    """Put right what was said of a moment: another day keeps the hour that was told, another hour keeps the day;
    None for nothing.
    """
    said = SAID.get(when or "")
    hour, part = _read(clock, half)
    local = datetime.fromtimestamp(before.at, UTC).astimezone(now.tzinfo)
    if said:
        keeps = before.rough is None and not (hour or part or said.part or said.seconds)
        if keeps and said.nights is None and when != "just-now":
            return moment(when, f"{local:%H:%M}", now)
        return moment(when, clock, now, half)
    if hour is None and part is None:
        return None
    day = local.date() - timedelta(days=1 if local.hour < NIGHT_ENDS and (part or part_of(local)) == NIGHT else 0)
    if hour is None:
        known = time(local.hour, local.minute) if before.rough is None else None
        if known and part == NIGHT:
            known = known.replace(hour=known.hour % NOON)  # "in the night", of one that was told at two
        return _not_ahead(day, part, known, now, 1)
    if before.is_vague:
        return _not_ahead(day, part_of(local) if before.rough == "part" else None, hour, now, 1)
    near = [
        each
        for days in (-1, 0, 1)
        for each in _candidates(local.date() + timedelta(days=days), hour, now, sure=half is not None)
    ]
    return Moment(min((each for each in near if each <= now.timestamp()), key=lambda each: abs(each - before.at)))


def past_the_hour(before: Moment, minutes: int | None, now: datetime) -> Moment | None:
    """Move a moment to the nearest one so many minutes past (or, below zero, before) an hour: "quarter past"; None
    where no hour is known.

    What has not come yet is an hour earlier.
    """
    if minutes is None or before.is_vague:
        return None
    local = datetime.fromtimestamp(before.at, UTC).astimezone(now.tzinfo)
    at = before.at - before.at % _MINUTE + minutes_to(minutes, local.minute) * _MINUTE
    return Moment(at if at <= now.timestamp() else at - _HOUR)


def bounds(when: str | None, now: datetime) -> tuple[int, int] | None:
    """First and last second (Unix) of the day, part of the day or night that a When id names;
    None for anything else.
    """
    said = SAID.get(when or "")
    if said is None or said.seconds is not None:
        return None
    day, part = _day(said, now)
    begins, ends, _ = PARTS.get(part or "", (0, 0, 0))
    last = day + timedelta(days=0 if ends > begins else 1)
    return _unix(day, time(begins), now), _unix(last, time(ends), now) - 1


def part_of(local: datetime) -> DayPart:
    """Name the part of the day that a local time belongs to."""
    return next((part for part in DAY_PARTS if PARTS[part][0] <= local.hour < PARTS[part][1]), NIGHT)


def evening_of(local: datetime) -> date:
    """Date of the evening on which the night of a local time began."""
    return local.date() - timedelta(days=1 if local.hour < NIGHT_ENDS else 0)


def spoken_moment(moment: Moment, now: datetime, language: Language) -> str:
    """Say when something was, to ``now``, which has its zone."""
    ago = int(now.timestamp()) - moment.at
    if not moment.is_vague and ago < _HOUR - _STEP * _MINUTE:
        minutes = round(ago / _MINUTE)
        return language.speech.ago(minutes if minutes <= _EXACT else _STEP * round(minutes / _STEP))
    local = datetime.fromtimestamp(moment.at, UTC).astimezone(now.tzinfo)
    back = (now.date() - local.date()).days
    if moment.rough == "day":
        return language.speech.past_day(local.date(), back)
    part = part_of(local)
    said = (
        _night(evening_of(local), now, language)
        if part == NIGHT
        else language.speech.past_part(local.date(), back, part)
    )
    return said if moment.is_vague else language.speech.around(said, *_rounded(local))


def _read(clock: str | None, half: DayPart | None = None) -> tuple[time | None, DayPart | None]:
    """Read the value of an AMAZON.TIME slot, in the half of the day that was said beside it."""
    said = time_of_slot(clock or "")
    if not isinstance(said, time):
        return None, said
    hour = said.hour
    if half == "morning":
        hour %= NOON if hour == NOON else 24
    elif half == NIGHT:
        hour = _at_night(hour)
    elif half:
        hour = hour + NOON if hour < NOON else hour
    return said.replace(hour=hour), None


def _at_night(hour: int) -> int:
    """An hour from one to twelve, said of a night: "eleven at night", "two in the night"."""
    return 0 if hour == NOON else hour + NOON if NIGHT_ENDS < hour < NOON else hour


def _day(said: Said, now: datetime) -> tuple[date, DayPart | None]:
    """Find the date and the part of the day that was meant."""
    today = now.date()
    if said.nights is not None:
        begins, ends, _ = PARTS["evening"]
        if said.nights == 0 and begins <= now.hour < ends:
            return today, "evening"
        return evening_of(now) - timedelta(days=said.nights), NIGHT
    back = (today.weekday() - said.weekday) % WEEK or WEEK if said.weekday is not None else said.back
    return today - timedelta(days=back), said.part


def _begun(said: Said, hour: time | None, now: datetime) -> Moment:
    if said.part == NIGHT and said.weekday is None and said.nights is None and said.back == 0:
        said = Said(nights=1)
    day, part = _day(said, now)
    return _not_ahead(day, part, hour, now, 1 if said.weekday is None else WEEK)


def _not_ahead(day: date, part: str | None, hour: time | None, now: datetime, step: int) -> Moment:
    """Give the moment on a day, or so many days earlier where it would be in the future."""
    rough: Rough | None = None if hour else "part" if part else "day"
    begins, _, middle = PARTS.get(part or "", (0, 0, NOON))
    while True:
        at = _in_part(day, part, hour, now) if hour else _unix(_dated(day, part, middle), time(middle), now)
        if at <= now.timestamp():
            return Moment(at, rough)
        if rough and _unix(day, time(begins), now) <= now.timestamp():
            return Moment(int(now.timestamp()), rough)
        day -= timedelta(days=step)


def _dated(day: date, part: str | None, hour: int) -> date:
    return day + timedelta(days=1 if part == NIGHT and hour < NIGHT_ENDS else 0)


def _in_part(day: date, part: str | None, said: time, now: datetime) -> int:
    """Place an hour in a part of the day; nobody knows which half "03:00" was said of, but the part tells."""
    hour = said.hour
    if part == NIGHT:
        hour = _at_night(hour)
        day += timedelta(days=1 if hour <= NIGHT_ENDS else 0)
    elif part in ("afternoon", "evening") and hour < NOON:
        hour += NOON
    elif part == "morning" and hour >= NOON:
        hour -= NOON if hour > NOON else 0
    return _unix(day, said.replace(hour=hour), now)


def _latest(hour: time, now: datetime, *, today: bool = False, sure: bool = False) -> Moment:
    """Find the last time that the clock stood so, in either half of the day; "today" says that it was after midnight.

    ``sure``: the half is known.
    """
    days = [now.date()] if today else [now.date(), now.date() - timedelta(days=1)]
    over = [at for day in days for at in _candidates(day, hour, now, sure=sure) if at <= now.timestamp()]
    return Moment(max(over)) if over else _latest(hour, now, sure=sure)


def _candidates(day: date, said: time, now: datetime, *, sure: bool = False) -> list[int]:
    twice = not sure and 0 < said.hour <= NOON
    hours = {said.hour % NOON, said.hour % NOON + NOON} if twice else {said.hour}
    return [_unix(day, said.replace(hour=hour), now) for hour in sorted(hours)]


def _unix(day: date, clock: time, now: datetime) -> int:
    """Unix seconds of a local time; one that the clocks skipped moves on with them."""
    return int(datetime.combine(day, clock, now.tzinfo).timestamp())


def _night(evening: date, now: datetime, language: Language) -> str:
    """Name a night by the day that it leads to, where it is neither this one nor the last."""
    if evening == evening_of(now) and part_of(now) == NIGHT:
        return language.speech.tonight
    small_hours = (
        part_of(now) == NIGHT and now.hour <= NOON
    )  # of a night that has not ended: yesterday's is the one before
    if evening == now.date() - timedelta(days=1) and not small_hours:
        return language.speech.last_night
    morning = evening + timedelta(days=1)
    return language.speech.night_to(morning, (now.date() - morning).days)


def _rounded(local: datetime) -> tuple[int, int]:
    """Round to steps of five minutes: hour and minute."""
    minutes = _STEP * round((local.hour * 60 + local.minute) / _STEP)
    return minutes // 60 % 24, minutes % 60
