"""Replies on what the noted cramps have in common, and a summary for a doctor."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from skill.conversation.diary_answers import advice, answer, charted
from skill.conversation.diary_questions import SUMMARY
from skill.diary.pattern import FEWEST, Share, shares, tallies, usual_seconds
from skill.knowledge.library import Library
from skill.language.english import counted, number_words, spoken_duration, spoken_list
from skill.response.reply import Card, Reply
from skill.storage.diary_entry import Entry
from skill.turn.situation import Situation

DAY_SECONDS = 24 * 60 * 60
LOOKED_BACK_DAYS = 90
"""Days that patterns and the summary look back."""
MOST_SHARES_SAID = 2
_CARD_KINDS = ("part", "muscle", "side", "strength", "circumstance")


def pattern(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Tell what more than half of the last three months' cramps have in common; never why."""
    found, voice = _recent(situation), situation.voice
    if found is None:
        return answer(SUMMARY, situation, voice.line("cannot-look-up"))
    if len(found) < FEWEST:
        return charted(
            answer(SUMMARY, situation, voice.line("diary-too-few", count=_cramps(found, situation))), found, situation
        )
    common = _common(found, situation)
    if not common:
        line = voice.line("diary-no-pattern", count=number_words(len(found)))
        return charted(answer(SUMMARY, situation, line, *advice(found, situation)), found, situation)
    lines = (voice.line("diary-common", shares=_said(common, found, situation)), voice.line("diary-not-why"))
    return charted(answer(SUMMARY, situation, *lines, *advice(found, situation)), found, situation)


def for_doctor(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Sum up the last three months in a breath; everything that was counted is on the card."""
    found, voice = _recent(situation), situation.voice
    if not found:
        return answer(SUMMARY, situation, voice.line("cannot-look-up" if found is None else "diary-empty"))
    common, seconds = _common(found, situation), usual_seconds(found)
    lines = [voice.line("diary-doctor", count=counted(len(found), "cramp"))]
    lines += [voice.line("diary-common", shares=_said(common, found, situation))] if common else []
    if seconds and len(found) >= FEWEST:
        lines.append(voice.line("diary-usual-length", time=spoken_duration(seconds)))
    lines += [*advice(found, situation), voice.line("diary-on-card")]
    return charted(replace(answer(SUMMARY, situation, *lines), card=_card(found, situation)), found, situation)


def _recent(situation: Situation) -> tuple[Entry, ...] | None:
    return situation.recollection.entries(situation.now - LOOKED_BACK_DAYS * DAY_SECONDS)


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
