"""From a plan to clips: as many holds as fit into one, spoken set-up, lead-in, count, rest, and the next question."""

from collections.abc import Mapping
from dataclasses import dataclass

from skill.coaching.count import CountWords, flowing_cues, hold_cues, lead_in_cues
from skill.coaching.plan import Hold, Plan
from skill.coaching.timeline import Cue, Segment, Spoken, Timed, Timeline
from skill.knowledge.content import Paced

CLIP_SECONDS = 200.0
"""Longest clip by our estimate. Alexa renders 240 s; a slow voice may need a fifth more than we think."""
LEAD_IN_BETWEEN_REPETITIONS = 4
"""Seconds: the body is already in position."""


@dataclass(frozen=True)
class CoachLines:
    """Lines between the holds: ``next_stretch`` holds {name}; questions by what comes next ("stretch" holds {name})."""

    words: CountWords
    next_stretch: str
    questions: Mapping[str, str]


@dataclass(frozen=True)
class Closing:
    """What is said after the last hold of a plan: lines, then the question."""

    lines: tuple[str, ...]
    question: str


@dataclass(frozen=True)
class Clip:
    """A playable part of a plan. ``following`` is the index of the next clip's first hold, None after the last.

    ``question`` is the last thing said in it.
    """

    timeline: Timeline
    following: int | None
    question: str


def make_clip(plan: Plan, first: int, lines: CoachLines, closing: Closing, *, seconds_left: int | None = None) -> Clip:
    """Coach the plan from its hold ``first``; that one lasts ``seconds_left`` when it was cut short.

    Breaks where another stretch or leg begins if the clip would get too long, else between repetitions. ``closing``
    ends the clip that finishes the plan.
    """
    parts: list[tuple[Segment, ...]] = []
    length = 0.0
    for index in range(first, len(plan.holds)):
        seconds = seconds_left if index == first else None
        part = (*_before(plan, index, first, lines), *_hold(plan, index, lines, seconds))
        length += Timeline(part).seconds
        if parts and length > CLIP_SECONDS:
            break
        parts.append(part)
    end = first + len(parts)
    if end == len(plan.holds):
        last, following, question = (*closing.lines, closing.question), None, closing.question
    else:
        end = following = _best_break(plan, first, end)
        question = _question(plan.holds[end - 1], plan.holds[end], lines)
        last = (question,)
    segments = [segment for part in parts[: end - first] for segment in part]
    return Clip(Timeline((*segments, Spoken(last, end))), following, question)


def _best_break(plan: Plan, first: int, end: int) -> int:
    for index in range(end, first, -1):
        before, after = plan.holds[index - 1], plan.holds[index]
        if (before.stretch.id, before.side) != (after.stretch.id, after.side):
            return index
    return end


def _question(before: Hold, after: Hold, lines: CoachLines) -> str:
    if before.stretch.id != after.stretch.id:
        return lines.questions["stretch"].format(name=after.stretch.name)
    return lines.questions["side" if before.side != after.side else "repetition"]


def _before(plan: Plan, index: int, first: int, lines: CoachLines) -> tuple[Segment, ...]:
    """What leads to a hold: the way into position, then a counted lead-in."""
    hold = plan.holds[index]
    before = plan.holds[index - 1] if index else None
    new_stretch = before is None or before.stretch.id != hold.stretch.id
    if new_stretch:
        named = () if index == first else (Spoken((lines.next_stretch.format(name=hold.stretch.name),), index),)
        return (*named, *_paced(hold.stretch.set_up, hold, index), *_lead_in(hold, index, lines, again=False))
    if before is not None and before.side != hold.side:
        return (*_paced(hold.stretch.swap, hold, index), *_lead_in(hold, index, lines, again=False))
    rest = () if index == first else (Timed(hold.rest_seconds, index, (Cue(0, lines.words.rest),)),)
    return (*rest, *_lead_in(hold, index, lines, again=True))


def _lead_in(hold: Hold, index: int, lines: CoachLines, *, again: bool) -> tuple[Segment, ...]:
    seconds = LEAD_IN_BETWEEN_REPETITIONS if again else hold.stretch.lead_in_seconds
    cues = lead_in_cues(seconds, lines.words.again if again else lines.words.ready)
    flowing = hold.stretch.flowing
    explained = (Spoken((flowing.start,), index),) if flowing and hold.version == "flowing" and not again else ()
    return (*explained, Timed(seconds, index, cues))


def _paced(steps: tuple[Paced, ...], hold: Hold, index: int) -> tuple[Segment, ...]:
    other = "right" if hold.side == "left" else "left"
    return tuple(
        segment
        for step in steps
        for segment in (
            Spoken((step.say.format(side=hold.side, other=other),), index),
            *((Timed(step.pause_seconds, index),) if step.pause_seconds else ()),
        )
    )


def _hold(plan: Plan, index: int, lines: CoachLines, seconds: int | None) -> tuple[Segment, ...]:
    """The counted part and the words that end it."""
    hold = plan.holds[index]
    seconds = seconds or hold.seconds
    flowing = hold.stretch.flowing
    if flowing and hold.version == "flowing":
        cues = flowing_cues(seconds, flowing.beat_seconds, flowing.move_in, flowing.move_out)
        return (Timed(seconds, index, cues, counted=True), Spoken((flowing.end,), index))
    script = hold.stretch.hold
    turned = (hold.repetition - 1) % len(script.cues)
    reminders = (*script.cues[turned:], *script.cues[:turned])
    cues = hold_cues(seconds, plan.style, lines.words.halfway, script.start, reminders)
    return (Timed(seconds, index, cues, counted=True), Spoken((script.end,), index))
