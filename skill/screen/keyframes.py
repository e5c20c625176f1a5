"""From a clip's timeline to keyframes: what a screen shows at each second, so that its count fits the voice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from skill.coaching.plan import Hold
from skill.coaching.timeline import Segment, Spoken, Timed, Timeline
from skill.knowledge.content import Side
from skill.language.text import sentence
from skill.screen.views import Keyframe

BREATH_SECONDS = 3.0
EASED = 0.94
"""Pose to which a held figure goes back with every breath out: a small movement that does not distract from the count."""


@dataclass(frozen=True)
class ScreenWords:
    """Words that only a screen shows."""

    left: str
    """Such as "left leg"."""
    right: str
    turn: str
    """Such as "{number} of {total}"."""
    following: str
    """Such as "Next: {name}"."""

    def leg(self, side: Side) -> str:
        """Name a leg."""
        return self.right if side == "right" else self.left


def coached_keyframes(timeline: Timeline, holds: Sequence[Hold], words: ScreenWords) -> tuple[Keyframe, ...]:
    """Give the keyframes of a clip of a plan with these ``holds``; the seconds are the timeline's own."""
    keyframes: list[Keyframe] = []
    for segment, at in _segments(timeline):
        hold = holds[min(segment.hold, len(holds) - 1)]
        keyframe = _keyframe(segment, at, held=bool(keyframes) and keyframes[-1].kind == "hold")
        asks = segment is timeline.segments[-1]
        keyframes.append(
            replace(
                _flowing(keyframe, hold),
                kind="ask" if asks else keyframe.kind,
                text=_last_line(segment) if asks else keyframe.text,
                title=sentence(hold.stretch.name)[:-1],
                aside="" if asks else _aside(hold, words),
                following="" if asks else _following(hold, holds, words),
                figure=hold.stretch.id,
                mirrored=hold.side == "left",
            )
        )
    return _without_pauses(keyframes)


def relief_keyframes(timeline: Timeline, title: str, figure: str | None) -> tuple[Keyframe, ...]:
    """Give the keyframes of a round of relief; the last one asks."""
    shown = [replace(_keyframe(each, at, held=False), title=title, figure=figure) for each, at in _segments(timeline)]
    shown[-1] = replace(shown[-1], kind="ask", text=_last_line(timeline.segments[-1]), start=1.0, end=0.0)
    return _without_pauses(shown)


def with_reprompt(before: Sequence[Keyframe], said: Keyframe, later: Sequence[Keyframe]) -> tuple[Keyframe, ...]:
    """Add what follows when nobody answers: the keyframe of the reprompt's speech, and ``later``, those of its clip."""
    begins = said.at + said.seconds
    return (*before, said, *(replace(keyframe, at=begins + keyframe.at) for keyframe in later))


def _segments(timeline: Timeline) -> Iterator[tuple[Segment, float]]:
    yield from zip(timeline.segments, timeline.starts(), strict=True)


def _keyframe(segment: Segment, at: float, *, held: bool) -> Keyframe:
    """Give a segment's keyframe; in the words after a hold (``held``) the figure goes back to the start."""
    text = " ".join(segment.lines) if isinstance(segment, Spoken) else _first_cue(segment)
    keyframe = Keyframe(at, segment.seconds, "step", text, beat=max(segment.seconds, 1.0))
    if isinstance(segment, Spoken):
        return replace(keyframe, start=1.0 if held else 0.0, end=0.0)
    if segment.counted:
        return replace(keyframe, kind="hold", start=1.0, end=EASED, beat=BREATH_SECONDS)
    return replace(keyframe, kind="ready", end=1.0) if segment.cues else keyframe


def _flowing(keyframe: Keyframe, hold: Hold) -> Keyframe:
    flowing = hold.stretch.flowing
    if keyframe.kind == "ready" and hold.version == "flowing":
        return replace(keyframe, end=0.0)
    if keyframe.kind == "hold" and flowing and hold.version == "flowing":
        return replace(keyframe, start=0.0, end=1.0, beat=flowing.beat_seconds)
    return keyframe


def _first_cue(segment: Timed) -> str:
    return segment.cues[0].say if segment.cues else ""


def _last_line(segment: Segment) -> str:
    return segment.lines[-1] if isinstance(segment, Spoken) else _first_cue(segment)


def _aside(hold: Hold, words: ScreenWords) -> str:
    leg = [sentence(words.leg(hold.side))[:-1]] if hold.side else []
    turn = [words.turn.format(number=hold.repetition, total=hold.repetitions)] if hold.repetitions > 1 else []
    return " · ".join([*leg, *turn])


def _following(hold: Hold, holds: Sequence[Hold], words: ScreenWords) -> str:
    """Name the next leg or stretch; empty for the last one."""
    after = next((h for h in holds[holds.index(hold) :] if h.group != hold.group), None)
    if after is None:
        return ""
    same = after.stretch.id == hold.stretch.id
    name = words.leg(after.side) if same and after.side else after.stretch.name
    return words.following.format(name=name)


def _without_pauses(keyframes: Sequence[Keyframe]) -> tuple[Keyframe, ...]:
    """Keep an instruction on the screen through the silence after it."""
    kept: list[Keyframe] = []
    for keyframe in keyframes:
        if not keyframe.text and kept:
            kept[-1] = replace(kept[-1], seconds=kept[-1].seconds + keyframe.seconds)
        else:
            kept.append(keyframe)
    return tuple(kept)
