"""On which days something was stretched: a sentence after a stretch, the week, and six weeks of bedtime stretching."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from skill.conversation import fallback
from skill.conversation.open_question.put_question import asking
from skill.knowledge.known_ids import BEDTIME, DAILY_ROUTINE
from skill.response.reply import Reply
from skill.storage.profile import Profile
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import COUNT_CRAMPS, DIARY_SUMMARY, SET_PREFERENCE, SIX_WEEKS, Place
from skill.turn.turn import Turn

WEEK_DAYS = 7
WEEKS_COUNTED = 6
"""Length of the trial that bedtime stretching rests on (`hallegraeff-2012` of content/sources.json)."""
COUNTED = (DIARY_SUMMARY, COUNT_CRAMPS)
"""Places of what counts cramps, and nights of stretching."""
FEWEST_TOLD = 2
"""Days or nights: one alone is no row."""


def tally_told(profile: Profile, today: date) -> int | None:
    """Count today and the days before it, of the last seven, on which something was finished.

    None where nothing is said: once a day is enough, and one day is no row.
    """
    if profile.praised == today.isoformat():
        return None
    days = {*_days(profile, today, WEEK_DAYS), today}
    return len(days) if len(days) >= FEWEST_TOLD else None


def nights_told(profile: Profile, today: date) -> int | None:
    """Count tonight and the nights right before it on which the bedtime routine was finished;
    None where it is no row.
    """
    nights = 1 + _nights_before(profile, today)
    return nights if nights >= FEWEST_TOLD else None


def nights_in_a_row(profile: Profile, today: date) -> int | None:
    """Count the nights in a row so far: tonight is not missing before it is over. None where it is no row."""
    nights = _nights_before(profile, today) + (1 if BEDTIME in profile.done.get(today.isoformat(), ()) else 0)
    return nights if nights >= FEWEST_TOLD else None


def _nights_before(profile: Profile, today: date) -> int:
    nights = 0
    while BEDTIME in profile.done.get((today - timedelta(days=nights + 1)).isoformat(), ()):
        nights += 1
    return nights


def read(turn: Turn) -> Act | None:
    """Read a question about one's own stretching; in a stretch, a cramp or a draft it may be about that."""
    busy = turn.place.coached or turn.place.relief or isinstance(turn.pending, DraftPending)
    if busy or turn.session.warned or not turn.utterance.is_open:
        return None
    text, language = turn.written, turn.language
    offered = isinstance(turn.pending, Offer) and turn.pending.then == SIX_WEEKS
    if offered and language.practice.counts_for_me.search(text):
        return Begin(SIX_WEEKS)
    if turn.place.id == DIARY_SUMMARY and language.practice.does_them.search(text):
        return Begin(coached_last(turn) or BEDTIME)  # "do them now then", once it was told that they were not done
    if turn.place.id in COUNTED and language.practice.asks_if_stretching_did_it.match(text):
        return AskAgain("diary-not-the-stretches")
    return Begin(DIARY_SUMMARY) if language.practice.tells_of_missed.match(text) or _asks_of_it(turn) else None


def _asks_of_it(turn: Turn) -> bool:
    """Whether a question is about one's own stretching; "is it working", after an answer about magnesium, is not."""
    text, language = turn.written, turn.language
    of_it = (language.practice.done_today, language.practice.missed_night, language.practice.asks_of_practice)
    about = turn.place.about or BEDTIME
    of_something_else = about not in turn.library.routines and about not in (DAILY_ROUTINE, *turn.library.stretches)
    if (
        of_something_else
        and not language.practice.done_today.search(text)
        and not language.practice.missed_night.search(text)
    ):
        return False
    return any(each.search(text) for each in of_it)


def _of_one_day(turn: Turn, text: str) -> str | None:
    """Answer whether something was stretched today or yesterday, and whether a missed night matters;
    None for any other question.
    """
    language, voice = turn.language, turn.voice
    if language.practice.missed_night.search(text):
        return voice.line("missed-a-night")
    if not language.practice.done_today.search(text):
        return None
    before = language.practice.asks_of_yesterday.search(text) is not None
    day = turn.today() - timedelta(days=1 if before else 0)
    done = "done" if turn.profile.done.get(day.isoformat()) else "not-done"
    return voice.line(f"{done}-{'yesterday' if before else 'today'}")


def tell(turn: Turn, *before: str) -> Reply:
    """Say how the last seven days went, and how far the six weeks are; offer to count them.

    After other lines (``before``), of the week and the six weeks only one is said: it is to be one breath.
    """
    voice, place = turn.voice, Place(id=DIARY_SUMMARY)
    if turn.language.practice.tells_of_missed.match(turn.written):  # which is no reproach, whatever is kept
        return asking(turn, WhatNow(), voice.line("missed-a-night"), place=place)
    profile = turn.profile
    if not turn.records.keeps:
        return asking(turn, WhatNow(), *before, voice.line("no-days-kept"), place=place)
    if turn.records.failed:
        return asking(turn, WhatNow(), *before, voice.line("cannot-look-up"), place=place)
    today, text = turn.today(), turn.written
    week = _week(turn, profile, today)
    if of_one_day := _of_one_day(turn, text):
        weeks = [_six_weeks(turn, profile, today)] if profile.counting else []
        return asking(turn, WhatNow(), of_one_day, *weeks, place=place)
    if (
        not (before or turn.diary)
        and turn.language.practice.asks_of_practice.search(text)
        and turn.language.practice.asks_of_fewer.search(text)
    ):
        before = (voice.line("no-cramps-counted"),)
    if profile.counting:
        six_weeks = _six_weeks(turn, profile, today)
        return asking(turn, WhatNow(), *(before or (week,)), six_weeks, place=place)
    return asking(turn, Offer(SIX_WEEKS, "offer-six-weeks"), *before, week, place=place)


def _week(turn: Turn, profile: Profile, today: date) -> str:
    """Say on how many of the last seven days something was finished, and the nights in a row."""
    days, nights = len(_days(profile, today, WEEK_DAYS)), nights_in_a_row(profile, today)
    if not days:
        return turn.voice.line("week-without")
    said = turn.language.speech.counted(days, "day")
    if nights:
        return turn.voice.line("week-in-a-row", days=said, nights=turn.language.speech.number(nights))
    return turn.voice.line("week", days=said)


def not_kept(turn: Turn) -> tuple[str, ...]:
    """What is said where a wish was not stored: for now, or never in a deployment without a store."""
    return (turn.voice.line("not-remembered" if turn.records.keeps else "nothing-is-kept"),)


def count_six_weeks(turn: Turn) -> Reply:
    """Begin to count the evenings of six weeks; while they are counted, say how far they are.

    A question about six weeks that nobody counts begins none: they are offered.
    """
    if not turn.records.keeps:
        return fallback.what_now(turn, "no-days-kept", SET_PREFERENCE)
    text, language = turn.utterance.text, turn.language
    asks = language.practice.asks_of_weeks.search(text) is not None
    if asks or not language.practice.weeks_anew.search(text):
        counting = turn.profile.counting
        if counting and (asks or not _is_over(turn)):
            return asking(turn, WhatNow(), _six_weeks(turn, turn.profile, turn.today()), place=Place(id=DIARY_SUMMARY))
        if asks:
            return tell(turn)
    reply = fallback.what_now(turn, "counting-six-weeks", SET_PREFERENCE)
    return replace(reply, wishes={"counting": True}, unkept=not_kept(turn))


def _is_over(turn: Turn) -> bool:
    """Whether the six weeks that were counted are over: then a wish begins new ones."""
    began = date.fromisoformat(turn.profile.counting or turn.today().isoformat())
    return (turn.today() - began).days >= WEEKS_COUNTED * WEEK_DAYS


def _six_weeks(turn: Turn, profile: Profile, today: date) -> str:
    """Say how many evenings of the six weeks are done; all of them, once they are over."""
    began = date.fromisoformat(profile.counting or today.isoformat())
    length = (today - began).days + 1
    evenings = len([day for day in _days(profile, today, length) if BEDTIME in profile.done[day.isoformat()]])
    if evenings == 0 and length <= WEEK_DAYS:
        return turn.voice.line("six-weeks-begun")
    if evenings == 0 and length <= WEEKS_COUNTED * WEEK_DAYS:
        return turn.voice.line("six-weeks-none-yet", week=turn.language.speech.number((length - 1) // WEEK_DAYS + 1))
    line = "six-weeks" if length <= WEEKS_COUNTED * WEEK_DAYS else "six-weeks-over"
    return turn.voice.line(
        line,
        week=turn.language.speech.number((length - 1) // WEEK_DAYS + 1),
        evenings=turn.language.speech.counted(evenings, "evening"),
        days=turn.language.speech.counted(length, "day"),
    )


def _days(profile: Profile, today: date, length: int) -> list[date]:
    """Days on which something was finished, of so many days up to today."""
    first = today - timedelta(days=length - 1)
    return [day for day in map(date.fromisoformat, profile.done) if first <= day <= today]


def coached_last(turn: Turn) -> str | None:
    """The stretch or routine that was coached on the newest day that is stored, though only its set-up was heard.

    Of one day what was finished comes first, then what was left.
    """
    profile, library = turn.profile, turn.library
    taught = [(days[-1], stretch) for stretch, days in profile.taught.items()]
    done = [(day, plans[-1]) for day, plans in profile.done.items() if plans]
    left = turn.left()
    left_on = datetime.fromtimestamp(profile.left_at or 0, UTC).date().isoformat()
    stopped = [(left_on, left.plan)] if left else []
    known = [each for each in (*taught, *stopped, *done) if library.is_plan(each[1])]
    return max(reversed(known), key=lambda each: each[0])[1] if known else None
