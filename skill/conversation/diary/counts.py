"""Replies from the diary: how many cramps, the last one, and how it goes; and what is said where no diary is kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from skill.conversation import fallback
from skill.conversation.diary import diary_by_day
from skill.conversation.listener import training_days
from skill.conversation.open_question.put_question import asking
from skill.diary.past_times import Moment, spoken_moment
from skill.diary.pattern import is_frequent
from skill.diary.periods import THIS_MONTH, by_week, charted_since, period
from skill.diary.trend import DAY_SECONDS, trend
from skill.knowledge.known_ids import TELL_MORE_INTENT
from skill.response.reply import Reply
from skill.screen.views import Week
from skill.storage.diary_entry import Entry
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.entry_draft import described, place_in_body
from skill.turn.place import COUNT_CRAMPS, DIARY_SUMMARY, LAST_CRAMP, Place
from skill.turn.turn import Turn

TREND_DAYS = 90
"""Days that are looked back to see how old the diary is; the comparison itself needs 56."""
MOST_READ = 3
"""Entries that are read out in one breath."""
MOST_SAID_RATIO = 3
"""A range that reaches further says no more than that it may be chance."""
_VERDICTS = {"fewer": "diary-trend-fewer", "more": "diary-trend-more", "open": "diary-trend-open"}
NONE_TOLD = "none"
"""What `CrampGrammar.report_of` tells of a sentence that there was no cramp."""


def where_kept(action: Callable[[Turn], Reply], place_id: str) -> Callable[[Turn], Reply]:
    """Answer with the diary where this deployment keeps one, else say kindly that it does not."""
    return lambda turn: action(turn) if turn.diary else fallback.what_now(turn, "no-diary", place_id)


def count(turn: Turn) -> Reply:
    """Count the cramps of a period, of one muscle or leg where that was said; else of this month."""
    if turn.language.practice.asks_of_row.search(turn.utterance.text):
        return training_days.tell(turn)
    if not turn.diary:
        return fallback.what_now(turn, "no-diary", COUNT_CRAMPS)
    now = turn.local_now()
    goes_on = diary_by_day.counted_next(turn)
    named = goes_on or turn.slot_id("period") or turn.named(diary_by_day.PERIOD, turn.utterance.text) or THIS_MONTH
    asked = period(named, now, turn.language)
    found = turn.records.entries(min(asked.since, charted_since(now)))
    if found is None:
        return answer(turn, COUNT_CRAMPS, turn.voice.line("cannot-look-up"))
    muscle, side = turn.slot_id("muscle"), turn.slot_id("side") or turn.named("Side", turn.slot_text("muscle") or "")
    if goes_on and turn.place.options:
        muscle, side = (each or None for each in turn.place.options)  # "in my left calf", asked before
    meant = [
        each
        for each in found
        if asked.since <= each.at < asked.until and (muscle in (None, each.muscle)) and (side in (None, each.side))
    ]
    where = place_in_body(muscle, side, turn)
    cramps = turn.language.speech.counted(len(meant), "cramp") if meant else turn.voice.line("diary-no-cramps")
    line = turn.voice.line("diary-count", count=f"{cramps} {where}".strip(), period=asked.said)
    reply = answer(turn, COUNT_CRAMPS, line, *lacking(turn, asked.since), *([] if goes_on else advice(turn, found)))
    of_part = (muscle or "", side or "") if muscle or side else ()
    return charted(turn, replace(reply, place=Place(COUNT_CRAMPS, entry=named, options=of_part)), found)


def last(turn: Turn) -> Reply:
    """Tell the last cramp that was noted, and how many days ago it was; or take note that there was none."""
    if turn.language.cramps.report_of(turn.utterance.text) == NONE_TOLD:
        return _without(turn)
    if not turn.diary:
        return fallback.what_now(turn, "no-diary", LAST_CRAMP)
    return diary_by_day.told(turn) or _last_of_all(turn)


def _last_of_all(turn: Turn) -> Reply:
    """Tell the last cramp, the one before that which was told, or the newest few."""
    found, voice = turn.records.entries(), turn.voice
    if not found:
        return answer(turn, LAST_CRAMP, *empty(turn, found))
    grammar, written = turn.language.diary, turn.written
    reads = (grammar.reads_entries, grammar.wants_it_read, grammar.reads_diary)
    if any(each.search(written) for each in reads):
        return _newest_of(turn, found)
    index = _index_asked(turn, found)
    if index < len(found) and _reads_on(turn):
        return _read_on(turn, found[index:])
    if index >= len(found):
        return replace(answer(turn, LAST_CRAMP, voice.line("diary-none-before")), told=_told(found[-1]))
    cramp = described(found[index], turn)
    days = _days_since(turn, found[index])
    ago = [voice.line("diary-days-ago", days=turn.language.speech.counted(days, "day"))] if days > 1 else []
    line = voice.line("diary-before-that" if index else "diary-last", cramp=cramp[:1].lower() + cramp[1:])
    return replace(answer(turn, LAST_CRAMP, line, *ago, *lacking(turn, found[index].at)), told=_told(found[index]))


def _newest_of(turn: Turn, found: Sequence[Entry]) -> Reply:
    """Read the newest entries, the last first, and say how many there are."""
    told = [described(each, turn) for each in found[:MOST_READ]]
    lines = [
        turn.voice.line("diary-before-that" if at else "diary-last", cramp=each[:1].lower() + each[1:])
        for at, each in enumerate(told)
    ]
    holds = turn.voice.line("diary-holds", count=turn.language.speech.counted(len(found), "entry"))
    return replace(answer(turn, LAST_CRAMP, *lines, holds, *lacking(turn)), told=_told(found[len(told) - 1]))


def _reads_on(turn: Turn) -> bool:
    """Whether the next entries are wished: "and the rest"."""
    return turn.intent == TELL_MORE_INTENT or turn.language.diary.reads_on.match(turn.written) is not None


def _read_on(turn: Turn, found: Sequence[Entry]) -> Reply:
    """Read the next entries, from the newest of those that were not read yet."""
    told = [described(each, turn) for each in found[:MOST_READ]]
    lines = [turn.voice.line("diary-before-that", cramp=each[:1].lower() + each[1:]) for each in told]
    return replace(answer(turn, LAST_CRAMP, *lines, *lacking(turn)), told=_told(found[len(told) - 1]))


def _index_asked(turn: Turn, found: Sequence[Entry]) -> int:
    """Which entry is asked for, the newest first: the last one, or the one before that which was told."""
    goes_back = turn.language.diary.one_before.search(turn.written) or _reads_on(turn)
    if turn.place.id != LAST_CRAMP or not goes_back:
        return 0
    told = (
        next((at for at, each in enumerate(found) if _told(each) == turn.session.told[-1:][0]), 0)
        if turn.session.told
        else 0
    )
    return told + 1


def _told(entry: Entry) -> str:
    """Key of an entry among what was told."""
    return f"{LAST_CRAMP}/{entry.id}"


def _without(turn: Turn) -> Reply:
    """Reply to "I haven't had one for a week": say what the diary knows of it, where one is kept; nothing is noted."""
    found, voice = turn.records.entries() if turn.diary else None, turn.voice
    if not found:
        return answer(turn, LAST_CRAMP, voice.line("without-cramps"))
    days = _days_since(turn, found[0])
    if days > 1:
        since = turn.language.speech.counted(days, "day")
        return answer(turn, LAST_CRAMP, voice.line("without-cramps-since", days=since))
    when = spoken_moment(Moment(found[0].at, found[0].rough), turn.local_now(), turn.language)
    return answer(turn, LAST_CRAMP, voice.line("without-cramps-but", when=when))


def _days_since(turn: Turn, entry: Entry) -> int:
    now = turn.local_now()
    return (now.date() - datetime.fromtimestamp(entry.at, now.tzinfo).date()).days


def overview(turn: Turn) -> Reply:
    """Tell this month's cramps in one sentence, where a diary is kept; then the days of stretching."""
    if turn.language.practice.asks_of_row.search(turn.utterance.text):
        return training_days.tell(turn)
    since = min(charted_since(turn.local_now()), int(turn.now) - TREND_DAYS * DAY_SECONDS)
    found = turn.records.entries(since) if turn.diary else None
    if found is None:
        return training_days.tell(turn)
    this_month = period(THIS_MONTH, turn.local_now(), turn.language)
    month = [each for each in found if each.at >= this_month.since]
    if _was_just_told(turn):
        return answer(turn, DIARY_SUMMARY, *_in_short(turn, found, len(month), this_month.said))
    if month:
        when = spoken_moment(Moment(month[0].at, month[0].rough), turn.local_now(), turn.language)
        line = turn.voice.line("diary-month", count=turn.language.speech.counted(len(month), "cramp"), when=when)
    else:
        line = turn.voice.line("diary-month-without")
    told = (*_trend(turn, found), *lacking(turn, since), *advice(turn, found))
    return charted(turn, replace(training_days.tell(turn, line, *told), told=DIARY_SUMMARY), found)


def _was_just_told(turn: Turn) -> bool:
    """Whether all of it was told right before, and it is not stretching that is asked about now."""
    of_cramps = turn.language.diary.getting_better.search(turn.written)
    asks_of_stretching = not of_cramps and training_days.read(turn) is not None
    return turn.place.id == DIARY_SUMMARY and DIARY_SUMMARY in turn.session.told and not asks_of_stretching


def _in_short(turn: Turn, found: Sequence[Entry], number: int, this_month: str) -> list[str]:
    """Tell once more what is asked, in fewer words: how many there were, and whether they get fewer."""
    voice, cramps = (
        turn.voice,
        turn.language.speech.counted(number, "cramp") if number else turn.voice.line("diary-no-cramps"),
    )
    counted = (
        []
        if turn.language.diary.getting_better.search(turn.written)
        else [voice.line("diary-count", count=cramps, period=this_month)]
    )
    if not found:
        return counted or [voice.line("diary-empty")]
    too_young = trend(found, turn.now) is None
    return [*counted, *([voice.line("diary-trend-from-four-weeks")] if too_young else _trend(turn, found))]


def _trend(turn: Turn, found: Sequence[Entry]) -> list[str]:
    """Say whether there are fewer cramps than before, as far as that can be told, and never why."""
    voice, number, seen = turn.voice, turn.language.speech.number, trend(found, turn.now)
    if seen is None:
        return [voice.line("diary-trend-young")] if found else []
    weeks = number(seen.days // 7)
    if seen.verdict == "open" and seen.high > MOST_SAID_RATIO:
        return [
            voice.line("diary-trend-open-above", weeks=weeks, lately=number(seen.lately), before=number(seen.before))
        ]
    low, high = number(round(10 * seen.low)), number(round(10 * min(seen.high, MOST_SAID_RATIO)))
    counted = {"lately": turn.language.speech.counted(seen.lately, "cramp"), "before": number(seen.before)}
    return [voice.line(_VERDICTS[seen.verdict], weeks=weeks, low=low, high=high, **counted)]


def answer(turn: Turn, place_id: str, *lines: str) -> Reply:
    """Say lines and ask what to do."""
    return asking(turn, WhatNow(), *lines, place=Place(id=place_id))


def empty(turn: Turn, found: Sequence[Entry] | None) -> list[str]:
    """Say that the diary holds nothing, or that it cannot be looked up (None)."""
    if found is None:
        return [turn.voice.line("cannot-look-up")]
    return [turn.voice.line("diary-empty-damaged" if turn.records.may_lack() else "diary-empty")]


def lacking(turn: Turn, since: float = 0) -> list[str]:
    """Say that cramps since then (Unix seconds) may be missing, where the store was damaged later."""
    if not turn.records.may_lack(since):
        return []
    return [turn.voice.line("diary-may-lack")]


def charted(turn: Turn, reply: Reply, found: Sequence[Entry]) -> Reply:
    """Let a screen show the weeks of what was ``found``, back to `charted_since` at least;
    without a cramp there is no chart.

    Its headline is the count, or the doctor's visit where one is advised.
    """
    voice, counted_weeks = turn.voice, by_week(found, turn.local_now())
    if not any(cramps for _, cramps in counted_weeks):
        return reply
    *before, (_, latest) = counted_weeks
    labels = [voice.line("screen-week-of", date=turn.language.speech.short_date(monday)) for monday, _ in before]
    weeks = [Week(label, cramps) for label, (_, cramps) in zip(labels, before, strict=True)]
    seen = voice.line("screen-frequent") if is_frequent(found, turn.now) else reply.lines[0]
    return replace(reply, weeks=(*weeks, Week(voice.line("screen-this-week"), latest)), seen=(seen,))


def advice(turn: Turn, found: Sequence[Entry]) -> list[str]:
    """Say when a doctor's visit is advised, where cramps were frequent."""
    return [turn.voice.line("diary-frequent")] if is_frequent(found, turn.now) else []
