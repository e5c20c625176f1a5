"""Ninety seconds of slow breathing, back to sleep: each breath a little lower, and no question at the end."""

from dataclasses import dataclass

from skill.coaching.timeline import Cue, Timed, Timeline

BREATHS = 9
BREATH_SECONDS = 10.0
IN_SECONDS = 4.0
"""In for four, out for six: about six breaths a minute, the pace that paced breathing is usually taught at."""
SOFTEST = 0.2
"""Part of the full loudness that is left in the last breath."""
SPOKEN_THROUGHOUT = 5
"""Breaths in which both words are said; after them only the one that begins the breath out."""


@dataclass(frozen=True)
class BreathingWords:
    """The words of a breath: the first one in, every one in, every one out, and the last words of all."""

    first: str
    breathe_in: str
    breathe_out: str
    good_night: str


def back_to_sleep(words: BreathingWords) -> Timeline:
    """Script the breaths, exactly ninety seconds in all; their loudness falls evenly from full to SOFTEST."""
    return Timeline(
        tuple(
            Timed(
                BREATH_SECONDS, 0, _cues(words, breath), loudness=round(1 - (1 - SOFTEST) * breath / (BREATHS - 1), 2)
            )
            for breath in range(BREATHS)
        )
    )


def _cues(words: BreathingWords, breath: int) -> tuple[Cue, ...]:
    if breath == BREATHS - 1:
        return (Cue(0, words.good_night),)
    begins = words.breathe_in if breath else words.first
    breathe_in = (Cue(0, begins),) if breath < SPOKEN_THROUGHOUT else ()
    return (*breathe_in, Cue(IN_SECONDS, words.breathe_out))
