"""From a plan to clips: as many holds as fit into one, and the question at its end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from skill.coaching.hold import HoldLines, hold_from_ready, hold_led_back_to, hold_segments
from skill.coaching.plan import Hold, Pace, Plan
from skill.coaching.timeline import LEAD_IN_HOLD_AND_END, Position, Segment, Spoken, Timeline

CLIP_SECONDS = 200.0
"""Longest clip by our estimate. Alexa renders 240 s; a slow voice may need a fifth more than we think."""


KEPT_CLIPS = 64
"""Clips that are not made again: a clip follows from what it is made of, and is asked for at every control in it."""


@dataclass(frozen=True)
class CoachLines:
    """Lines of a clip: those around holds, and its question by what comes next ("stretch" holds {name};
    "ready" where the count waits).
    """

    holds: HoldLines
    questions: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True)
class Closing:
    """What is said after the last hold of a clip."""

    lines: tuple[str, ...]
    """After the last hold of the plan, before the question."""
    question: str
    """After the last hold of the plan."""
    way_back: tuple[str, ...] = ()
    """After the last hold of a clip that another one follows, before its question."""


@dataclass(frozen=True)
class Clip:
    """A playable part of a plan."""

    timeline: Timeline
    following: int | None
    """Index of the next clip's first hold; None after the last clip."""
    question: str
    """The last thing said in it."""
    waits: bool = False
    """Whether it ends before the count of that hold, and the question is whether the body is in position."""
    seconds_left: int | None = None
    """What is left of that hold, where it was interrupted before this clip."""

    @property
    def then(self) -> Position | None:
        """Where the next clip starts; None after the last."""
        if self.following is None:
            return None
        return Position(self.following, seconds_left=self.seconds_left, ready=self.waits)


@lru_cache(KEPT_CLIPS)
def make_clip(plan: Plan, start: Position, lines: CoachLines, closing: Closing) -> Clip:
    """Coach the plan from a position in it.

    Breaks where another stretch or leg begins if the clip would get too long, else between repetitions. ``closing``
    ends the clip that finishes the plan.
    """
    first = _first_part(plan, start, lines)
    if _waits_first(plan, start):
        return _waiting_clip((first[:-LEAD_IN_HOLD_AND_END],), start.hold, lines, start.seconds_left)
    parts = [first]
    length = Timeline(first).seconds
    for index in range(start.hold + 1, len(plan.holds)):
        part = hold_segments(plan, index, lines.holds, opens_clip=False)
        length += Timeline(part).seconds
        if length > CLIP_SECONDS:
            break
        if plan.waits_at(index):
            return _waiting_clip((*parts, part[:-LEAD_IN_HOLD_AND_END]), index, lines)
        parts.append(part)
    end = start.hold + len(parts)
    following: int | None = None
    if end == len(plan.holds):
        last, question = (*closing.lines, closing.question), closing.question
    else:
        end = following = _best_break(plan, start.hold, end)
        question = _question(plan.holds[end - 1], plan.holds[end], lines)
        last = (*closing.way_back, question)
    segments = [segment for part in parts[: end - start.hold] for segment in part]
    return Clip(Timeline((*segments, Spoken(last, end))), following, question)


def _waits_first(plan: Plan, start: Position) -> bool:
    """Whether the clip's first hold is not counted before "ready": the body is on its way, and not there yet."""
    if start.back:
        return plan.pace is Pace.WAIT
    is_on_the_way = start.segments_left is None or start.segments_left > LEAD_IN_HOLD_AND_END
    return is_on_the_way and not start.ready and plan.waits_at(start.hold)


def _waiting_clip(
    parts: tuple[tuple[Segment, ...], ...], index: int, lines: CoachLines, seconds_left: int | None = None
) -> Clip:
    """End a clip with the way into position, and ask for "ready"."""
    question = lines.questions["ready"]
    segments = [segment for part in parts for segment in part]
    timeline = Timeline((*segments, Spoken((question,), index)))
    return Clip(timeline, index, question, waits=True, seconds_left=seconds_left)


def _first_part(plan: Plan, start: Position, lines: CoachLines) -> tuple[Segment, ...]:
    if start.ready:
        return hold_from_ready(plan, start.hold, lines.holds, seconds_left=start.seconds_left)
    if start.back:
        return hold_led_back_to(plan, start.hold, lines.holds, seconds_left=start.seconds_left)
    part = hold_segments(plan, start.hold, lines.holds, opens_clip=True, seconds_left=start.seconds_left)
    return part if start.segments_left is None else part[-start.segments_left :]


def _best_break(plan: Plan, first: int, end: int) -> int:
    """Break before another leg or stretch where there is one among the holds that fit."""
    return max((group for group in plan.groups() if first < group <= end), default=end)


def _question(before: Hold, after: Hold, lines: CoachLines) -> str:
    if before.stretch.id != after.stretch.id:
        return lines.questions["stretch"].format(name=after.stretch.name)
    return lines.questions["side" if before.side != after.side else "repetition"]
