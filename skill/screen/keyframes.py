"""A clip's timeline as what is seen at each second of it: the schedule of the count on a screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skill.coaching.plan import Hold
from skill.coaching.timeline import Segment, Spoken, Timed, Timeline
from skill.language.english import sentence
from skill.screen.views import Moment

BREATH_SECONDS = 3.0
EASED = 0.94
"""How far a held pose goes back with every breath out: the drawing lives, the count stays what one looks at."""


@dataclass(frozen=True)
class ScreenWords:
    """Words besides those that are said: "{side} leg", "{number} of {total}", "Next: {name}"."""

    leg: str
    turn: str
    following: str


def coached_moments(timeline: Timeline, holds: Sequence[Hold], words: ScreenWords) -> tuple[Moment, ...]:
    """Give what is seen of a clip of a plan's ``holds``; the count's seconds are the timeline's own."""
    moments: list[Moment] = []
    for segment, at in _segments(timeline):
        hold = holds[min(segment.hold, len(holds) - 1)]
        moment = _moment(segment, at, held=bool(moments) and moments[-1].kind == "hold")
        asks = segment is timeline.segments[-1]
        moments.append(
            replace(
                _flowing(moment, hold),
                kind="ask" if asks else moment.kind,
                text=_last_line(segment) if asks else moment.text,
                title=sentence(hold.stretch.name)[:-1],
                aside="" if asks else _aside(hold, words),
                following="" if asks else _following(hold, holds, words),
                figure=hold.stretch.id,
                mirrored=hold.side == "left",
            )
        )
    return _without_pauses(moments)


def relief_moments(timeline: Timeline, title: str, figure: str | None) -> tuple[Moment, ...]:
    """Give what is seen of a round of relief."""
    shown = [replace(_moment(each, at, held=False), title=title, figure=figure) for each, at in _segments(timeline)]
    shown[-1] = replace(shown[-1], kind="ask", text=_last_line(timeline.segments[-1]), start=1.0, end=0.0)
    return _without_pauses(shown)


def then_moments(before: Sequence[Moment], said: Moment, timeline: Timeline) -> tuple[Moment, ...]:
    """Go on, where nobody answers, with what is ``said`` then and the clip after it, with the same figure."""
    begins = said.at + said.seconds
    later = relief_moments(timeline, said.title, said.figure)
    return (*before, said, *(replace(moment, at=begins + moment.at) for moment in later))


def _segments(timeline: Timeline) -> Iterator[tuple[Segment, float]]:
    yield from zip(timeline.segments, timeline.starts(), strict=True)


def _moment(segment: Segment, at: float, *, held: bool) -> Moment:
    """What a segment shows; the words after what was ``held`` let the figure go."""
    text = " ".join(segment.lines) if isinstance(segment, Spoken) else _first_cue(segment)
    moment = Moment(at, segment.seconds, "step", text, beat=max(segment.seconds, 1.0))
    if isinstance(segment, Spoken):
        return replace(moment, start=1.0 if held else 0.0, end=0.0)
    if segment.counted:
        return replace(moment, kind="hold", start=1.0, end=EASED, beat=BREATH_SECONDS)
    return replace(moment, kind="ready", end=1.0) if segment.cues else moment


def _flowing(moment: Moment, hold: Hold) -> Moment:
    flowing = hold.stretch.flowing
    if moment.kind == "ready" and hold.version == "flowing":
        return replace(moment, end=0.0)
    if moment.kind == "hold" and flowing and hold.version == "flowing":
        return replace(moment, start=0.0, end=1.0, beat=flowing.beat_seconds)
    return moment


def _first_cue(segment: Timed) -> str:
    return segment.cues[0].say if segment.cues else ""


def _last_line(segment: Segment) -> str:
    return segment.lines[-1] if isinstance(segment, Spoken) else _first_cue(segment)


def _aside(hold: Hold, words: ScreenWords) -> str:
    leg = [sentence(words.leg.format(side=hold.side))[:-1]] if hold.side else []
    turn = [words.turn.format(number=hold.repetition, total=hold.repetitions)] if hold.repetitions > 1 else []
    return " · ".join([*leg, *turn])


def _following(hold: Hold, holds: Sequence[Hold], words: ScreenWords) -> str:
    """Name the next leg or stretch."""
    after = next((h for h in holds[holds.index(hold) :] if h.group != hold.group), None)
    if after is None:
        return ""
    same = after.stretch.id == hold.stretch.id
    name = words.leg.format(side=after.side) if same and after.side else after.stretch.name
    return words.following.format(name=name)


def _without_pauses(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Let an instruction stand through the silence after it."""
    kept: list[Moment] = []
    for moment in moments:
        if not moment.text and kept:
            kept[-1] = replace(kept[-1], seconds=kept[-1].seconds + moment.seconds)
        else:
            kept.append(moment)
    return tuple(kept)
