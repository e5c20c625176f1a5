"""One hold of a plan as segments: the way into position, a counted lead-in, the hold, and the words that end it."""

from collections.abc import Sequence
from dataclasses import dataclass

from skill.coaching.count import CountWords, flowing_cues, hold_cues, lead_in_cues
from skill.coaching.plan import Hold, Pace, Plan
from skill.coaching.timeline import Cue, Segment, Spoken, Timed
from skill.knowledge.content import Step
from skill.language.interface import Language

LEAD_IN_BETWEEN_REPETITIONS = 4
"""Seconds: the body is already in position."""
LEAD_IN_WITHOUT_EXPLANATION = 8
"""Seconds: the listener knows the way, but still has to get there."""
BREATHING_FROM = 16
"""Holds of at least these seconds carry a breathing cue."""
_TIME = {Pace.SLOW: 1.6, Pace.NORMAL: 1.0, Pace.FAST: 0.6}
_SHORTEST_LEAD_IN = 4


@dataclass(frozen=True)
class HoldLines:
    """Lines around a hold: "Next, the {name}.", "Get into position …" ({name}), and a breathing cue."""

    words: CountWords
    next_stretch: str
    get_ready: str
    breathe: str


def hold_segments(
    plan: Plan, index: int, lines: HoldLines, *, opens_clip: bool, seconds_left: int | None = None
) -> tuple[Segment, ...]:
    """Script one hold; the last three segments are always lead-in, hold and the words that end it.

    ``seconds_left`` replaces the hold's length when it was cut short.
    """
    way = _way_in(plan, index, lines, opens_clip=opens_clip)
    return (*way, *_hold(plan, index, lines, seconds_left or plan.holds[index].seconds))


def hold_led_back_to(
    plan: Plan, index: int, lines: HoldLines, *, seconds_left: int | None = None
) -> tuple[Segment, ...]:
    """Script a hold whose position was left: first the body, then "three, two, one", then what is left of the hold.

    A stretch that is known is named; any other is explained again from its set-up.
    """
    hold = plan.holds[index]
    known = hold.stretch.id in plan.known
    seconds = max(hold.stretch.lead_in_seconds, LEAD_IN_WITHOUT_EXPLANATION if known else 0)
    named = (Spoken((lines.get_ready.format(name=hold.stretch.name),), index),)
    way = named if known else _steps(hold.stretch.set_up, hold, index, plan.pace)
    lead_in = _lead_in(_paced_seconds(seconds, plan.pace), index, lines.words.ready, lines.words.language)
    return (*way, lead_in, *_hold(plan, index, lines, seconds_left or hold.seconds))


def _way_in(plan: Plan, index: int, lines: HoldLines, *, opens_clip: bool) -> tuple[Segment, ...]:
    hold, before = plan.holds[index], plan.holds[index - 1] if index else None
    if before is not None and before.group == hold.group:
        rest = () if opens_clip else (Timed(hold.rest_seconds, index, (Cue(0, lines.words.rest),)),)
        if hold.stretch.again and hold.version == "hold":  # the position was left
            seconds = _paced_seconds(hold.stretch.lead_in_seconds, plan.pace)
            back = _steps(hold.stretch.again, hold, index, plan.pace)
            return (*rest, *back, _lead_in(seconds, index, lines.words.again, lines.words.language))
        return (*rest, _lead_in(LEAD_IN_BETWEEN_REPETITIONS, index, lines.words.again, lines.words.language))
    known = hold.stretch.id in plan.known
    seconds = hold.stretch.lead_in_seconds
    flowing = hold.stretch.flowing
    explained = (Spoken((flowing.start,), index),) if flowing and hold.version == "flowing" and not known else ()
    if before is not None and before.stretch.id == hold.stretch.id:
        steps = hold.stretch.swap[:1] if known else hold.stretch.swap
        lead_in = _lead_in(_paced_seconds(seconds, plan.pace), index, lines.words.ready, lines.words.language)
        return (*_steps(steps, hold, index, plan.pace), *explained, lead_in)
    named = (lines.next_stretch.format(name=hold.stretch.name),) if before and not opens_clip else ()
    if known:
        seconds = max(seconds, LEAD_IN_WITHOUT_EXPLANATION)
        ready = Spoken((*named, lines.get_ready.format(name=hold.stretch.name)), index)
        return (ready, _lead_in(_paced_seconds(seconds, plan.pace), index, lines.words.ready, lines.words.language))
    steps_in = _steps(hold.stretch.set_up, hold, index, plan.pace)
    lead_in = _lead_in(_paced_seconds(seconds, plan.pace), index, lines.words.ready, lines.words.language)
    return (*((Spoken(named, index),) if named else ()), *steps_in, *explained, lead_in)


def _lead_in(seconds: int, index: int, first: str, language: Language) -> Timed:
    return Timed(seconds, index, lead_in_cues(seconds, first, language))


def _paced_seconds(seconds: float, pace: Pace) -> int:
    return max(round(seconds * _TIME[pace]), _SHORTEST_LEAD_IN)


def _steps(steps: Sequence[Step], hold: Hold, index: int, pace: Pace) -> tuple[Segment, ...]:
    return tuple(
        segment
        for step in steps
        for segment in (
            Spoken((step.said(hold.side),), index),
            *((Timed(step.pause_seconds * _TIME[pace], index),) if step.pause_seconds else ()),
        )
    )


def _hold(plan: Plan, index: int, lines: HoldLines, seconds: int) -> tuple[Segment, ...]:
    hold = plan.holds[index]
    flowing = hold.stretch.flowing
    if flowing and hold.version == "flowing":
        cues = flowing_cues(seconds, flowing.beat_seconds, flowing.move_in, flowing.move_out)
        return (Timed(seconds, index, cues, counted=True), Spoken((flowing.end,), index))
    script = hold.stretch.hold
    posture = [cue for cue in script.cues if cue != lines.breathe]
    reminder = posture[(hold.repetition - 1) % len(posture)]
    breathe = lines.breathe if seconds >= BREATHING_FROM else None
    cues = hold_cues(seconds, plan.style, lines.words, script.start, (reminder,), breathe=breathe)
    return (Timed(seconds, index, cues, counted=True), Spoken((script.end,), index))
