"""Counting a hold aloud: which words at which second."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import ceil

from skill.coaching.speaking_time import speaking_seconds
from skill.coaching.timeline import Cue
from skill.language.interface import Language
from skill.language.text import sentence

LAST_COUNTED = 5
"""Seconds counted one by one at the end of a hold in the default style."""
LAST_COUNTED_QUIETLY = 3
STEP_COUNTED = 5
"""In the default style every fifth second is said before the last ones."""
BREATH_BETWEEN_CUES = 0.45
"""Seconds of quiet that a reminder leaves before the next number."""
SLOW_VOICE = 1.55
"""A voice of 110 words a minute takes so much longer than the 170 of our estimate; words are given room for it."""
TWO_WORDS_FROM = 21
"""Numbers from here on are two words, which a slow voice needs more than a second for: every other one is said."""
REMINDERS_A_HOLD = 2
SECONDS_A_BREATH = 15
"""A breath in and out is told once in so many seconds of a hold, and at least once:
between them the count is enough."""
BREATH_IN_SECONDS, SLOW_BREATH_IN_SECONDS = 3, 4
"""Seconds of a breath in, by day and at night."""
BREATH_OUT_SECONDS, SLOW_BREATH_OUT_SECONDS = 4, 6
"""Seconds of a breath out. At night both together make about six breaths a minute, as in `breathing`."""
SHORTEST_BREATH_IN = 2
LAST_LEFT_ALONE = 5
"""The last seconds of a hold, in which no breath is told where every second is counted."""


class CountStyle(StrEnum):
    """How much is counted; the value is the id of the count style slot."""

    EVERY_SECOND = "every-second"
    FIVES = "fives"
    QUIET = "quiet"


@dataclass(frozen=True)
class CountWords:
    """The words of a count: the skill's own lines, and the language that says its numbers."""

    language: Language
    ready: str
    again: str
    rest: str
    halfway: str
    breathe_in: str
    breathe_out: str


def number_cue(at: float, number: int, language: Language) -> Cue:
    """Say a number as a sentence of its own."""
    return Cue(at, sentence(language.speech.number(number)))


def count_down(seconds: int, style: CountStyle, words: CountWords) -> tuple[Cue, ...]:
    """Cues that tell the seconds left of a hold of ``seconds``, the last one "One." a second before its end.

    A number that takes longer than the time until the next, as some languages have, is left out:
    nothing delays a count.
    """
    if style is CountStyle.QUIET:
        last = [number_cue(seconds - left, left, words.language) for left in range(LAST_COUNTED_QUIETLY, 0, -1)]
        return (Cue(seconds / 2, words.halfway), *last)
    told = [left for left in range(seconds - 1, 0, -1) if _is_counted(left, style)]
    cues = [number_cue(seconds - left, left, words.language) for left in told]
    ends = [*(cue.at for cue in cues[1:]), seconds]
    return tuple(cue for cue, end in zip(cues, ends, strict=True) if cue.at + speaking_seconds(cue.say) <= end)


def _is_counted(left: int, style: CountStyle) -> bool:
    if style is CountStyle.EVERY_SECOND:
        return left < TWO_WORDS_FROM or left % 2 == 0
    return left <= LAST_COUNTED or left % STEP_COUNTED == 0


@lru_cache(512)
def hold_cues(
    seconds: int,
    style: CountStyle,
    words: CountWords,
    start: str,
    reminders: tuple[str, ...],
    *,
    slowly: bool = False,
) -> tuple[Cue, ...]:
    """Cues of a whole hold of ten seconds or more: its first words, the count, breaths in and out, and reminders.

    Breaths and reminders stand in gaps that are long enough for them; ``slowly`` makes the breaths longer. A number
    that would fall into the first words is left out rather than delayed; where every second is counted, the first
    numbers give way to a breath too.
    """
    opening = [Cue(0, start)]
    if style is CountStyle.EVERY_SECOND:
        opening.extend(_first_breath(seconds, opening[0], words, slowly=slowly))
    counted = [cue for cue in count_down(seconds, style, words) if cue.at >= _clear_after(opening[-1])]
    cues = [*opening, *counted]
    if style is not CountStyle.EVERY_SECOND:
        cues = _with_breaths(seconds, cues, words, slowly=slowly)
    return tuple(_fill(cues, list(reminders[:REMINDERS_A_HOLD])))


def _first_breath(seconds: int, start: Cue, words: CountWords, *, slowly: bool) -> tuple[Cue, ...]:
    """The breath after the first words, which leaves the last seconds of the hold to their numbers."""
    at = ceil(_clear_after(start))
    latest = seconds - LAST_LEFT_ALONE - ceil(speaking_seconds(words.breathe_out))
    out = min(at + (SLOW_BREATH_IN_SECONDS if slowly else BREATH_IN_SECONDS), latest)
    fits = out >= _clear_after(Cue(at, words.breathe_in))
    return (Cue(at, words.breathe_in), Cue(out, words.breathe_out)) if fits else ()


def _with_breaths(seconds: int, cues: list[Cue], words: CountWords, *, slowly: bool) -> list[Cue]:
    """Add breaths in and out at whole seconds at which nothing else is said:
    a breath out at the free second nearest to its time.
    """
    breath_in, breath_out = (
        (SLOW_BREATH_IN_SECONDS, SLOW_BREATH_OUT_SECONDS) if slowly else (BREATH_IN_SECONDS, BREATH_OUT_SECONDS)
    )
    told, after = 0, 0.0
    while told < max(1, seconds // SECONDS_A_BREATH):
        pairs = (
            (at, out)
            for at in range(ceil(after), seconds)
            if _is_free(cues, Cue(at, words.breathe_in))
            for out in sorted(range(at + SHORTEST_BREATH_IN, at + 2 * breath_in), key=lambda s: abs(s - at - breath_in))
            if _is_free([*cues, Cue(at, words.breathe_in)], Cue(out, words.breathe_out), seconds)
        )
        found = next(pairs, None)
        if found is None:
            break
        told, after = told + 1, found[1] + breath_out
        cues = sorted(
            [*cues, Cue(found[0], words.breathe_in), Cue(found[1], words.breathe_out)], key=lambda cue: cue.at
        )
    return cues


def _is_free(cues: Sequence[Cue], new: Cue, seconds: int | None = None) -> bool:
    """Whether a cue neither runs into another one nor is run into, nor past the end of the hold."""
    ends = _clear_after(new)
    apart = all(ends <= cue.at or _clear_after(cue) <= new.at for cue in cues)
    return apart and (seconds is None or ends <= seconds)


def _fill(cues: Sequence[Cue], waiting: list[str]) -> Iterator[Cue]:
    """Put waiting words into the gaps between cues, where they end before the next one."""
    for cue, following in zip(cues, [*cues[1:], None], strict=True):
        yield cue
        at = ceil(_clear_after(cue))
        if waiting and following and _clear_after(Cue(at, waiting[0])) <= following.at:
            yield Cue(at, waiting.pop(0))


def _clear_after(cue: Cue) -> float:
    seconds = speaking_seconds(cue.say)
    return cue.at + max(seconds * SLOW_VOICE, seconds + BREATH_BETWEEN_CUES)


@lru_cache(64)
def lead_in_cues(seconds: int, first: str, language: Language) -> tuple[Cue, ...]:
    """Cues of the seconds before a hold: a word, then "Three. Two. One." on the last three; ``seconds`` at least 4."""
    return (Cue(0, first), *(number_cue(seconds - left, left, language) for left in (3, 2, 1)))


def flowing_cues(seconds: int, beat_seconds: int, move_in: str, move_out: str) -> tuple[Cue, ...]:
    """Alternate the two moves every ``beat_seconds``, as many whole moves as fit into ``seconds``."""
    return tuple(Cue(beat * beat_seconds, (move_in, move_out)[beat % 2]) for beat in range(seconds // beat_seconds))
