"""One hold of a plan as segments: the way into position, a counted lead-in, the hold, and the words that end it."""

from collections.abc import Sequence
from dataclasses import dataclass

from skill.coaching.count import CountWords, flowing_cues, hold_cues, lead_in_cues
from skill.coaching.moves import seconds_a_move, whole_moves
from skill.coaching.plan import Hold, Pace, Plan
from skill.coaching.timeline import Cue, Segment, Spoken, Timed
from skill.knowledge.stretches import Instruction
from skill.language.interface import Language

LEAD_IN_READY = 4
"""Seconds: the body is already in position."""
LEAD_IN_UNASKED = 6
"""Seconds more after a full explanation that is not followed by a question: nobody says that the body is there."""
LEAD_IN_KNOWN = 7
"""Seconds to get there for who knows the way. With the name before it,
the hold begins within ten seconds of the request."""
ANSWERING = 1
"""Seconds less where the answer to a stretch's safety question has just given time to get there."""
_TIME = {Pace.SLOW: 1.6, Pace.NORMAL: 1.0, Pace.FAST: 0.6, Pace.WAIT: 1.0}
_SHORTEST_LEAD_IN = 4


@dataclass(frozen=True)
class HoldLines:
    """Lines around a hold."""

    words: CountWords
    next_stretch: str
    """ "Next, the {name}." """
    in_position: str
    """ "In position?" Said to who knows the stretch, before the count."""


def hold_segments(
    plan: Plan, index: int, lines: HoldLines, *, opens_clip: bool, seconds_left: int | None = None
) -> tuple[Segment, ...]:
    """Script one hold; the last three segments are always lead-in, hold and the words that end it.

    ``seconds_left`` replaces the hold's length when it was cut short.
    """
    way, lead_in = _way_in(plan, index, lines, opens_clip=opens_clip)
    return (*way, lead_in, *_hold(plan, index, lines, seconds_left or plan.holds[index].seconds))


def hold_from_ready(
    plan: Plan, index: int, lines: HoldLines, *, seconds_left: int | None = None
) -> tuple[Segment, ...]:
    """Script a hold whose position the body has taken: "three, two, one", then the hold, or what is left of it."""
    lead_in = _lead_in(LEAD_IN_READY, index, lines.words.ready, lines.words.language)
    return (lead_in, *_hold(plan, index, lines, seconds_left or plan.holds[index].seconds))


def hold_led_back_to(
    plan: Plan, index: int, lines: HoldLines, *, seconds_left: int | None = None
) -> tuple[Segment, ...]:
    """Script a hold whose position was left: first the body, then "three, two, one", then what is left of the hold.

    Where the stretch was taught, its position is said in one sentence; any other is explained again from its set-up.
    """
    hold = plan.holds[index]
    way = hold.stretch.set_up if plan.is_explained(index) else (hold.stretch.brief,)
    unasked = LEAD_IN_UNASKED if plan.is_explained(index) else 0
    seconds = _paced_seconds(hold.stretch.lead_in_seconds + unasked, plan.pace)
    lead_in = _lead_in(seconds, index, lines.words.ready, lines.words.language)
    steps = _steps(way, hold, index, plan.pace)
    return (*steps, lead_in, *_hold(plan, index, lines, seconds_left or hold.seconds))


def _way_in(plan: Plan, index: int, lines: HoldLines, *, opens_clip: bool) -> tuple[tuple[Segment, ...], Timed]:
    """Script what comes before a hold: the way into position, and the lead-in."""
    hold, before = plan.holds[index], plan.holds[index - 1] if index else None
    if before is not None and before.group == hold.group:
        return _once_more(plan, index, lines, opens_clip=opens_clip)
    is_other_leg = before is not None and before.stretch.id == hold.stretch.id
    named = (lines.next_stretch.format(name=hold.stretch.name),) if before and not opens_clip else ()
    if hold.stretch.id in plan.taught.known:
        said = (hold.stretch.swap[0].said(hold.side),) if is_other_leg else named
        way: tuple[Segment, ...] = (Spoken(said, index),) if said else ()
        is_asked = plan.id == hold.stretch.id and index == 0 and hold.stretch.ask_first is not None
        seconds = _paced_seconds(LEAD_IN_KNOWN - (ANSWERING if is_asked else 0), plan.pace)
        return way, _lead_in(seconds, index, lines.in_position, lines.words.language)
    flowing = hold.stretch.flowing if hold.version == "flowing" else None
    explained = (Spoken((flowing.start,), index),) if flowing else ()
    full = plan.is_explained(index)
    unasked = LEAD_IN_UNASKED if full and not is_other_leg and not plan.waits_at(index) else 0
    seconds = _paced_seconds(hold.stretch.lead_in_seconds + unasked, plan.pace)
    lead_in = _lead_in(seconds, index, lines.words.ready, lines.words.language)
    if is_other_leg:
        return (*_steps(hold.stretch.swap, hold, index, plan.pace), *explained), lead_in
    cautions = hold.stretch.cautions
    # before the first stretch of a plan its safety words are said outside the clip
    named = (*named, cautions.full if full else cautions.short) if before else ()
    steps = _steps(hold.stretch.set_up if full else (hold.stretch.brief,), hold, index, plan.pace)
    return (*(Spoken((line,), index) for line in named), *steps, *explained), lead_in


def _once_more(plan: Plan, index: int, lines: HoldLines, *, opens_clip: bool) -> tuple[tuple[Segment, ...], Timed]:
    """Script what comes before a repetition: the rest, the way back where the position was left, and the lead-in.

    In a stretch that is known the rest itself ends with the count.
    """
    hold, words = plan.holds[index], lines.words
    pause = round(hold.rest_seconds * _TIME[plan.pace])
    rest = () if opens_clip else (Timed(pause, index, (Cue(0, words.rest),)),)
    if hold.stretch.again and hold.version == "hold":  # the position was left
        seconds = _paced_seconds(hold.stretch.lead_in_seconds, plan.pace)
        back = _steps(hold.stretch.again, hold, index, plan.pace)
        return (*rest, *back), _lead_in(seconds, index, words.again, words.language)
    if hold.stretch.id in plan.taught.known and not opens_clip:
        return (), _lead_in(max(pause, LEAD_IN_READY), index, words.rest, words.language)
    return rest, _lead_in(LEAD_IN_READY, index, words.again, words.language)


def _lead_in(seconds: int, index: int, first: str, language: Language) -> Timed:
    return Timed(seconds, index, lead_in_cues(seconds, first, language))


def _paced_seconds(seconds: float, pace: Pace) -> int:
    return max(round(seconds * _TIME[pace]), _SHORTEST_LEAD_IN)


def _steps(steps: Sequence[Instruction], hold: Hold, index: int, pace: Pace) -> tuple[Segment, ...]:
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
        if hold.moves:  # a move that was begun is done again
            seconds = min(whole_moves(seconds, flowing) * seconds_a_move(flowing), hold.seconds)
        cues = flowing_cues(seconds, flowing.beat_seconds, flowing.move_in, flowing.move_out)
        return (Timed(seconds, index, cues, counted=True), Spoken((flowing.end,), index))
    script = hold.stretch.hold
    reminder = script.cues[(hold.repetition - 1) % len(script.cues)]
    cues = hold_cues(seconds, plan.style, lines.words, script.start, (reminder,), slowly=plan.at_night)
    return (Timed(seconds, index, cues, counted=True), Spoken((script.end,), index))
