"""Replies from the diary: how many, the last one, what they have in common, and a summary for a doctor."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from skill.conversation import practice
from skill.conversation.diary_questions import SUMMARY, described, place_in_body
from skill.conversation.situation import Situation
from skill.diary.pattern import FEWEST, FREQUENT_DAYS, Share, is_frequent, shares, tallies, usual_seconds
from skill.diary.periods import THIS_MONTH, period
from skill.diary.spoken import spoken_moment
from skill.diary.when import Moment
from skill.knowledge.library import Library
from skill.memory.diary import Entry
from skill.place import Place
from skill.speech.reply import Card, Reply
from skill.wording import counted, number_words, spoken_duration, spoken_list

LOOKED_BACK_DAYS = 90
"""Days that patterns and the summary look back."""
MOST_SHARES_SAID = 2
_DAY_SECONDS = 24 * 60 * 60
_CARD_KINDS = ("part", "muscle", "side", "strength", "circumstance")


def count(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Count the cramps of a period, of one muscle or leg where that was said; else of this month."""
    now = situation.local_now()
    asked = period(situation.slot_id("period") or THIS_MONTH, now)
    found = situation.recollection.entries(min(asked.since, situation.now - FREQUENT_DAYS * _DAY_SECONDS))
    if found is None:
        return _reply("diary.count", situation, situation.voice.line("cannot-look-up"))
    muscle, side = situation.slot_id("muscle"), situation.slot_id("side")
    meant = [
        each
        for each in found
        if asked.since <= each.at < asked.until and (muscle in (None, each.muscle)) and (side in (None, each.side))
    ]
    where = place_in_body(muscle, side, situation)
    cramps = counted(len(meant), "cramp") if meant else situation.voice.line("diary-no-cramps")
    line = situation.voice.line("diary-count", count=f"{cramps} {where}".strip(), period=asked.said)
    return _reply("diary.count", situation, line, *_advice(found, situation))


def last(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Tell the last cramp that was noted, and how many days ago it was."""
    found = situation.recollection.entries()
    voice = situation.voice
    if not found:
        return _reply("diary.last", situation, voice.line("cannot-look-up" if found is None else "diary-empty"))
    cramp = described(found[0], situation)
    now = situation.local_now()
    days = (now.date() - datetime.fromtimestamp(found[0].at, now.tzinfo).date()).days
    ago = [voice.line("diary-days-ago", days=counted(days, "day"))] if days > 1 else []
    return _reply("diary.last", situation, voice.line("diary-last", cramp=cramp[:1].lower() + cramp[1:]), *ago)


def overview(library: Library, situation: Situation) -> Reply:
    """Tell this month's cramps in one sentence, then the days of stretching."""
    found = situation.recollection.entries(min(_this_month(situation), situation.now - FREQUENT_DAYS * _DAY_SECONDS))
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
    return replace(reply, lines=(line, *_advice(found, situation), *reply.lines))


def pattern(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Tell what more than half of the last three months' cramps have in common; never why."""
    found, voice = _recent(situation), situation.voice
    if found is None:
        return _reply(SUMMARY, situation, voice.line("cannot-look-up"))
    if len(found) < FEWEST:
        return _reply(SUMMARY, situation, voice.line("diary-too-few", count=_cramps(found, situation)))
    common = _common(found, situation)
    if not common:
        line = voice.line("diary-no-pattern", count=number_words(len(found)))
        return _reply(SUMMARY, situation, line, *_advice(found, situation))
    lines = (voice.line("diary-common", shares=_said(common, found, situation)), voice.line("diary-not-why"))
    return _reply(SUMMARY, situation, *lines, *_advice(found, situation))


def for_doctor(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Sum up the last three months in a breath; everything that was counted is on the card."""
    found, voice = _recent(situation), situation.voice
    if not found:
        return _reply(SUMMARY, situation, voice.line("cannot-look-up" if found is None else "diary-empty"))
    common, seconds = _common(found, situation), usual_seconds(found)
    lines = [voice.line("diary-doctor", count=counted(len(found), "cramp"))]
    lines += [voice.line("diary-common", shares=_said(common, found, situation))] if common else []
    if seconds and len(found) >= FEWEST:
        lines.append(voice.line("diary-usual-length", time=spoken_duration(seconds)))
    lines += [*_advice(found, situation), voice.line("diary-on-card")]
    return replace(_reply(SUMMARY, situation, *lines), card=_card(found, situation))


def _reply(place_id: str, situation: Situation, *lines: str) -> Reply:
    place = Place(id=place_id, coached=situation.place.coached)
    return Reply(lines=lines, question=situation.voice.line("what-now"), place=place)


def _recent(situation: Situation) -> tuple[Entry, ...] | None:
    return situation.recollection.entries(situation.now - LOOKED_BACK_DAYS * _DAY_SECONDS)


def _this_month(situation: Situation) -> int:
    return period(THIS_MONTH, situation.local_now()).since


def _advice(found: Sequence[Entry], situation: Situation) -> list[str]:
    """Say when a doctor's visit is advised, where cramps were frequent."""
    return [situation.voice.line("diary-frequent")] if is_frequent(found, situation.now) else []


def _cramps(found: Sequence[Entry], situation: Situation) -> str:
    return counted(len(found), "cramp") if found else situation.voice.line("diary-no-cramps")


def _common(found: Sequence[Entry], situation: Situation) -> list[Share]:
    """List the shares that can be said: content may no longer have a muscle."""
    common = shares(found, situation.local_now().tzinfo)
    return [each for each in common if f"diary-{each.kind}-{each.value}" in situation.voice.lines]


def _said(common: Sequence[Share], found: Sequence[Entry], situation: Situation) -> str:
    """Say the largest shares: "four of your seven were at night"."""
    voice = situation.voice
    said = []
    for share in sorted(common, key=lambda each: -each.count)[:MOST_SHARES_SAID]:
        what = voice.line(f"diary-{share.kind}-{share.value}")
        count, told = number_words(share.count), number_words(share.told)
        if share.told == len(found):
            said.append(voice.line("diary-share", count=count, told=told, what=what))
        else:
            said.append(voice.line("diary-share-told", count=count, told=told, what=what))
    return spoken_list(said)


def _card(found: Sequence[Entry], situation: Situation) -> Card:
    """Print what was counted, also how often nothing was told."""
    voice, now = situation.voice, situation.local_now()
    first = now - timedelta(days=LOOKED_BACK_DAYS)
    dates = [f"{each.day} {each:%B %Y}" for each in (first, now)]
    counted_by = tallies(found, now.tzinfo)
    lines = [voice.line("diary-card-number", number=str(len(found)), first=dates[0], last=dates[1])]
    lines += [
        f"{voice.line(f'diary-card-{kind}')}: {_printed(kind, counted_by[kind], situation)}"
        for kind in _CARD_KINDS
        if counted_by[kind]
    ]
    lengths = sorted(each.seconds for each in found if each.seconds)
    if lengths:
        middle = spoken_duration(usual_seconds(found) or 0)
        told, longest = str(len(lengths)), spoken_duration(lengths[-1])
        lines.append(voice.line("diary-card-length", told=told, middle=middle, longest=longest))
    lines.append(voice.line("diary-card-end"))
    return Card(voice.line("diary-card-title"), "\n".join(lines))


def _printed(kind: str, values: Counter[str], situation: Situation) -> str:
    return ", ".join(f"{_named(kind, value, situation)} {n}" for value, n in values.most_common())


def _named(kind: str, value: str, situation: Situation) -> str:
    """Name a value; a muscle that content no longer has goes by its id."""
    name = f"diary-{kind}-{value}"
    return situation.voice.line(name) if name in situation.voice.lines else value
