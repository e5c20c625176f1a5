"""Replies from the diary: how many, the last one, and how it goes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from skill.conversation import practice
from skill.conversation.diary_questions import described, place_in_body
from skill.diary.past_times import Moment
from skill.diary.pattern import is_frequent
from skill.diary.periods import THIS_MONTH, period
from skill.diary.spoken_times import spoken_moment
from skill.diary.weeks import by_week, charted_since
from skill.knowledge.library import Library
from skill.language.english import counted
from skill.response.reply import Reply
from skill.screen.views import Week
from skill.storage.diary_entry import Entry
from skill.turn.place import Place
from skill.turn.situation import Situation


def count(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Count the cramps of a period, of one muscle or leg where that was said; else of this month."""
    now = situation.local_now()
    asked = period(situation.slot_id("period") or THIS_MONTH, now)
    found = situation.recollection.entries(min(asked.since, charted_since(now)))
    if found is None:
        return answer("diary.count", situation, situation.voice.line("cannot-look-up"))
    muscle, side = situation.slot_id("muscle"), situation.slot_id("side")
    meant = [
        each
        for each in found
        if asked.since <= each.at < asked.until and (muscle in (None, each.muscle)) and (side in (None, each.side))
    ]
    where = place_in_body(muscle, side, situation)
    cramps = counted(len(meant), "cramp") if meant else situation.voice.line("diary-no-cramps")
    line = situation.voice.line("diary-count", count=f"{cramps} {where}".strip(), period=asked.said)
    return charted(answer("diary.count", situation, line, *advice(found, situation)), found, situation)


def last(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Tell the last cramp that was noted, and how many days ago it was."""
    found = situation.recollection.entries()
    voice = situation.voice
    if not found:
        return answer("diary.last", situation, voice.line("cannot-look-up" if found is None else "diary-empty"))
    cramp = described(found[0], situation)
    now = situation.local_now()
    days = (now.date() - datetime.fromtimestamp(found[0].at, now.tzinfo).date()).days
    ago = [voice.line("diary-days-ago", days=counted(days, "day"))] if days > 1 else []
    return answer("diary.last", situation, voice.line("diary-last", cramp=cramp[:1].lower() + cramp[1:]), *ago)


def overview(library: Library, situation: Situation) -> Reply:
    """Tell this month's cramps in one sentence, then the days of stretching."""
    found = situation.recollection.entries(charted_since(situation.local_now()))
    if found is None:
        return practice.tell(library, situation)
    voice = situation.voice
    month = [each for each in found if each.at >= _this_month(situation)]
    if month:
        when = spoken_moment(Moment(month[0].at, month[0].rough), situation.local_now())
        line = voice.line("diary-month", count=counted(len(month), "cramp"), when=when)
    else:
        line = voice.line("diary-month-without")
    reply = practice.tell(library, situation)
    return charted(replace(reply, lines=(line, *advice(found, situation), *reply.lines)), found, situation)


def answer(place_id: str, situation: Situation, *lines: str) -> Reply:
    """Say lines and ask what to do; a stretch under way stays."""
    place = Place(id=place_id, coached=situation.place.coached)
    return Reply(lines=lines, question=situation.voice.line("what-now"), place=place)


def charted(reply: Reply, found: Sequence[Entry], situation: Situation) -> Reply:
    """Let a screen show the weeks of what was ``found``, back to `charted_since` at least; without a cramp there is no chart."""
    voice = situation.voice
    counted_weeks = by_week(found, situation.local_now())
    if not any(cramps for _, cramps in counted_weeks):
        return reply
    *before, (_, latest) = counted_weeks
    labels = [voice.line("screen-week-of", date=f"{monday.day} {monday:%b}") for monday, _ in before]
    weeks = [Week(label, cramps) for label, (_, cramps) in zip(labels, before, strict=True)]
    seen = (reply.lines[0], *advice(found, situation))
    return replace(reply, weeks=(*weeks, Week(voice.line("screen-this-week"), latest)), seen=seen)


def _this_month(situation: Situation) -> int:
    return period(THIS_MONTH, situation.local_now()).since


def advice(found: Sequence[Entry], situation: Situation) -> list[str]:
    """Say when a doctor's visit is advised, where cramps were frequent."""
    return [situation.voice.line("diary-frequent")] if is_frequent(found, situation.now) else []
