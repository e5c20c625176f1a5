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
BREATH_BETWEEN_CUES = 0.4
"""Seconds of quiet that a reminder leaves before the next number."""
REMINDERS_A_HOLD = 2


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


def number_cue(at: float, number: int, language: Language) -> Cue:
    """Say a number as a sentence of its own."""
    return Cue(at, sentence(language.number(number)))


def count_down(seconds: int, style: CountStyle, words: CountWords) -> tuple[Cue, ...]:
    """Cues that tell the seconds left of a hold of ``seconds``, the last one "One." a second before its end.

    A number that takes longer than the time until the next, as some languages have, is left out: nothing delays a count.
    """
    if style is CountStyle.QUIET:
        last = [number_cue(seconds - left, left, words.language) for left in range(LAST_COUNTED_QUIETLY, 0, -1)]
        return (Cue(seconds / 2, words.halfway), *last)
    told = [
        left
        for left in range(seconds - 1, 0, -1)
        if style is CountStyle.EVERY_SECOND or left <= LAST_COUNTED or left % STEP_COUNTED == 0
    ]
    cues = [number_cue(seconds - left, left, words.language) for left in told]
    ends = [*(cue.at for cue in cues[1:]), seconds]
    return tuple(cue for cue, end in zip(cues, ends, strict=True) if cue.at + speaking_seconds(cue.say) <= end)


@lru_cache(512)
def hold_cues(
    seconds: int,
    style: CountStyle,
    words: CountWords,
    start: str,
    reminders: tuple[str, ...],
    *,
    breathe: str | None = None,
) -> tuple[Cue, ...]:
    """Cues of a whole hold: its first words, the count, a breathing cue, and reminders in gaps long enough for them.

    A number that would fall into the first words is left out rather than delayed; where every second is counted, the
    first numbers give way to the breathing cue too.
    """
    opening = [Cue(0, start)]
    if breathe and style is CountStyle.EVERY_SECOND:
        opening.append(Cue(ceil(_clear_after(opening[0])), breathe))
    counted = [cue for cue in count_down(seconds, style, words) if cue.at >= _clear_after(opening[-1])]
    waiting = list(reminders[:REMINDERS_A_HOLD])
    if breathe and style is not CountStyle.EVERY_SECOND:
        waiting = [breathe, *waiting][:REMINDERS_A_HOLD]
    return tuple(_fill([*opening, *counted], waiting))


def _fill(cues: Sequence[Cue], waiting: list[str]) -> Iterator[Cue]:
    """Put waiting words into the gaps between cues, where they end before the next one."""
    for cue, following in zip(cues, [*cues[1:], None], strict=True):
        yield cue
        at = ceil(_clear_after(cue))
        if waiting and following and _clear_after(Cue(at, waiting[0])) <= following.at:
            yield Cue(at, waiting.pop(0))


def _clear_after(cue: Cue) -> float:
    return cue.at + speaking_seconds(cue.say) + BREATH_BETWEEN_CUES


@lru_cache(64)
def lead_in_cues(seconds: int, first: str, language: Language) -> tuple[Cue, ...]:
    """Cues of the seconds before a hold: a word, then "Three. Two. One." on the last three; ``seconds`` at least 4."""
    return (Cue(0, first), *(number_cue(seconds - left, left, language) for left in (3, 2, 1)))


def flowing_cues(seconds: int, beat_seconds: int, move_in: str, move_out: str) -> tuple[Cue, ...]:
    """Alternate the two moves every ``beat_seconds``, as many whole moves as fit into ``seconds``."""
    return tuple(Cue(beat * beat_seconds, (move_in, move_out)[beat % 2]) for beat in range(seconds // beat_seconds))
