"""What was done on which days: a kind sentence after a stretch, the week, and six weeks of bedtime stretching."""

from datetime import date, timedelta

from skill.knowledge.library import Library
from skill.language.english import counted
from skill.response.reply import Reply
from skill.storage.profile import Profile
from skill.turn.place import SIX_WEEKS, Place
from skill.turn.situation import Situation

WEEK_DAYS = 7
BEDTIME = "routine.bedtime"
WEEKS_COUNTED = 6
"""Length of the trial that bedtime stretching rests on (evidence sheet, prevention)."""
FEWEST_TOLD = 2


def tally_told(profile: Profile, today: date) -> int | None:
    """Count today and the days before it, of the last seven, on which something was finished.

    None where nothing is said: once a day is enough, and one day is no row.
    """
    if profile.praised == today.isoformat():
        return None
    days = {*_days(profile, today, WEEK_DAYS), today}
    return len(days) if len(days) >= FEWEST_TOLD else None


def tell(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Say how the last seven days went, and how far the six weeks are; offer to count them."""
    voice = situation.voice
    profile = situation.recollection.profile()
    place = Place(id="diary.summary", coached=situation.place.coached)
    if situation.recollection.failed:
        return Reply(lines=(voice.line("cannot-look-up"),), question=voice.line("what-now"), place=place)
    today = situation.today()
    days = len(_days(profile, today, WEEK_DAYS))
    week = voice.line("week", days=counted(days, "day")) if days else voice.line("week-without")
    if profile.counting:
        return Reply(lines=(week, _six_weeks(profile, today, situation)), question=voice.line("what-now"), place=place)
    return Reply(
        lines=(week,),
        question=voice.line("offer-six-weeks"),
        place=Place(id=place.id, offer=SIX_WEEKS, coached=place.coached),
    )


def count_six_weeks(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Begin to count the evenings of six weeks."""
    voice = situation.voice
    return Reply(
        lines=(voice.line("counting-six-weeks"),),
        unkept=(voice.line("not-remembered"),),
        question=voice.line("what-now"),
        place=Place(id="preference.set", coached=situation.place.coached),
        wishes={"counting": True},
    )


def _six_weeks(profile: Profile, today: date, situation: Situation) -> str:
    """Say how many evenings of the six weeks are done; all of them, once they are over."""
    began = date.fromisoformat(profile.counting or today.isoformat())
    length = (today - began).days + 1
    evenings = len([day for day in _days(profile, today, length) if BEDTIME in profile.done[day.isoformat()]])
    if evenings == 0:
        return situation.voice.line("six-weeks-begun")
    line = "six-weeks" if length <= WEEKS_COUNTED * WEEK_DAYS else "six-weeks-over"
    return situation.voice.line(line, evenings=counted(evenings, "evening"), days=counted(length, "day"))


def _days(profile: Profile, today: date, length: int) -> list[date]:
    """Days on which something was finished, of so many days up to today."""
    first = today - timedelta(days=length - 1)
    return [day for day in map(date.fromisoformat, profile.done) if first <= day <= today]
