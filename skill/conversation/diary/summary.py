"""Replies on what the noted cramps have in common, and a summary for a doctor."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from skill.conversation.diary.counts import advice, answer, charted, empty, lacking
from skill.diary.pattern import FEWEST, Share, shares, tallies, usual_seconds
from skill.response.reply import Card, Reply
from skill.storage.diary_entry import Entry
from skill.turn.place import DIARY_SUMMARY
from skill.turn.turn import Turn

DAY_SECONDS = 24 * 60 * 60
LOOKED_BACK_DAYS = 90
"""Days that patterns and the summary look back."""
MOST_SHARES_SAID = 2
"""What is common to most cramps, the largest shares first; more numbers in a row are hard to follow by ear."""
_CARD_KINDS = ("part", "muscle", "side", "strength", "circumstance")


def pattern(turn: Turn) -> Reply:
    """Tell what more than half of the last three months' cramps have in common; never why."""
    found, voice = _recent(turn), turn.voice
    if found is None:
        return answer(turn, DIARY_SUMMARY, voice.line("cannot-look-up"))
    if len(found) < FEWEST:
        return charted(
            turn,
            answer(turn, DIARY_SUMMARY, voice.line("diary-too-few", count=_cramps(turn, found)), *_lacking(turn)),
            found,
        )
    common = _common(turn, found)
    if not common:
        line = voice.line("diary-no-pattern", count=turn.language.speech.number(len(found)))
        return charted(turn, answer(turn, DIARY_SUMMARY, line, *_lacking(turn), *advice(turn, found)), found)
    lines = (voice.line("diary-common", shares=_said(turn, common, found)), voice.line("diary-not-why"))
    return charted(turn, answer(turn, DIARY_SUMMARY, *lines, *_lacking(turn), *advice(turn, found)), found)


def for_doctor(turn: Turn) -> Reply:
    """Sum up the last three months in a breath; everything that was counted is on the card."""
    found, voice = _recent(turn), turn.voice
    if not found:
        return answer(turn, DIARY_SUMMARY, *empty(turn, found))
    common, seconds = _common(turn, found), usual_seconds(found)
    lines = [voice.line("diary-doctor", count=turn.language.speech.counted(len(found), "cramp"))]
    lines += [voice.line("diary-common", shares=_said(turn, common, found))] if common else []
    if seconds and len(found) >= FEWEST:
        lines.append(voice.line("diary-usual-length", time=turn.language.speech.duration(seconds)))
    lines += [*_lacking(turn), *advice(turn, found), voice.line("diary-on-card")]
    return charted(turn, replace(answer(turn, DIARY_SUMMARY, *lines), card=_card(turn, found)), found)


def _recent(turn: Turn) -> tuple[Entry, ...] | None:
    return turn.records.entries(turn.now - LOOKED_BACK_DAYS * DAY_SECONDS)


def _lacking(turn: Turn) -> list[str]:
    return lacking(turn, turn.now - LOOKED_BACK_DAYS * DAY_SECONDS)


def _cramps(turn: Turn, found: Sequence[Entry]) -> str:
    return turn.language.speech.counted(len(found), "cramp") if found else turn.voice.line("diary-no-cramps")


def _common(turn: Turn, found: Sequence[Entry]) -> list[Share]:
    """List the shares that can be said: content may no longer have a muscle."""
    common = shares(found, turn.local_now().tzinfo)
    return [each for each in common if f"diary-{each.kind}-{each.value}" in turn.voice.lines]


def _said(turn: Turn, common: Sequence[Share], found: Sequence[Entry]) -> str:
    """Say the largest shares: "four of your seven were at night"."""
    voice = turn.voice
    said = []
    for share in sorted(common, key=lambda each: -each.count)[:MOST_SHARES_SAID]:
        what = voice.line(f"diary-{share.kind}-{share.value}")
        count, told = turn.language.speech.number(share.count), turn.language.speech.number(share.told)
        if share.told == len(found):
            said.append(voice.line("diary-share", count=count, told=told, what=what))
        else:
            said.append(voice.line("diary-share-told", count=count, told=told, what=what))
    return turn.language.speech.listed(said)


def _card(turn: Turn, found: Sequence[Entry]) -> Card:
    """Print what was counted, also how often nothing was told."""
    voice, now = turn.voice, turn.local_now()
    first = now - timedelta(days=LOOKED_BACK_DAYS)
    dates = [turn.language.speech.printed_date(each.date()) for each in (first, now)]
    counted_by = tallies(found, now.tzinfo)
    lines = [voice.line("diary-card-number", number=str(len(found)), first=dates[0], last=dates[1])]
    lines += [
        f"{voice.line(f'diary-card-{kind}')}: {_printed(turn, kind, counted_by[kind])}"
        for kind in _CARD_KINDS
        if counted_by[kind]
    ]
    lengths = sorted(each.seconds for each in found if each.seconds)
    if lengths:
        middle = turn.language.speech.duration(usual_seconds(found) or 0)
        told, longest = str(len(lengths)), turn.language.speech.duration(lengths[-1])
        lines.append(voice.line("diary-card-length", told=told, middle=middle, longest=longest))
    lines += [*_lacking(turn), voice.line("diary-card-end")]
    return Card(voice.line("diary-card-title"), "\n".join(lines))


def _printed(turn: Turn, kind: str, values: Counter[str]) -> str:
    return ", ".join(f"{_named(turn, kind, value)} {n}" for value, n in values.most_common())


def _named(turn: Turn, kind: str, value: str) -> str:
    """Name a value; a muscle that content no longer has goes by its id."""
    name = f"diary-{kind}-{value}"
    return turn.voice.line(name) if name in turn.voice.lines else value
