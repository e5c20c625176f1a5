"""From a clip's timeline to keyframes: what a screen shows at each second, so that its count fits the voice."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from skill.coaching.plan import Hold, stretch_number
from skill.coaching.speaking_time import speaking_seconds
from skill.coaching.timeline import Segment, Spoken, Timed, Timeline
from skill.knowledge.stretches import Side
from skill.language.text import capitalised
from skill.screen.views import Keyframe

BREATH_SECONDS = 3.0
EASED = 0.94
"""Pose to which a held figure goes back with every breath out:
a small movement that does not distract from the count."""
MOST_AT_ONCE = 80
"""Characters of an instruction that fit beside a figure where they can be read at two metres;
a longer one is shown part by part."""
_SENTENCES = re.compile(r"(?<=[.!?]) ")
_CLAUSES = re.compile(r"(?<=[,:;]) ")


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
    dots = dots_of(holds)
    for segment, at in _segments(timeline):
        hold = holds[min(segment.hold, len(holds) - 1)]
        keyframe = _keyframe(segment, at, held=bool(keyframes) and keyframes[-1].kind == "hold")
        asks = segment is timeline.segments[-1]
        keyframes.append(
            replace(
                _flowing(keyframe, hold),
                kind="ask" if asks else keyframe.kind,
                text=_last_line(segment) if asks else keyframe.text,
                title=_title(hold, holds),
                aside="" if asks else _aside(hold, words),
                following="" if asks else _following(hold, holds, words),
                figure=hold.stretch.id,
                mirrored=hold.side == "left",
                dot=dots[min(segment.hold, len(holds) - 1)],
            )
        )
    return in_parts(_without_pauses(keyframes))


def relief_keyframes(timeline: Timeline, title: str, figure: str | None) -> tuple[Keyframe, ...]:
    """Give the keyframes of a round of relief; the last one asks."""
    shown = [replace(_keyframe(each, at, held=False), title=title, figure=figure) for each, at in _segments(timeline)]
    shown[-1] = replace(shown[-1], kind="ask", text=_last_line(timeline.segments[-1]), start=1.0, end=0.0)
    return in_parts(_without_pauses(shown))


def with_reprompt(before: Sequence[Keyframe], said: Keyframe, later: Sequence[Keyframe]) -> tuple[Keyframe, ...]:
    """Add what follows when nobody answers: the keyframe of the reprompt's speech, and ``later``, those of its clip."""
    begins = said.at + said.seconds
    return (*before, *in_parts([said]), *(replace(keyframe, at=begins + keyframe.at) for keyframe in later))


def dots_of(holds: Sequence[Hold]) -> tuple[int, ...]:
    """Number the legs and stretches of a plan: for each hold that of its own, from 0."""
    numbers: list[int] = []
    before = None
    for hold in holds:
        numbers.append(numbers[-1] + (hold.group != before) if numbers else 0)
        before = hold.group
    return tuple(numbers)


def in_parts(keyframes: Iterable[Keyframe]) -> tuple[Keyframe, ...]:
    """Show an instruction of several sentences, or of a long one, part by part,
    each while it is said by our estimate.
    """
    return tuple(part for keyframe in keyframes for part in _parts(keyframe))


def _parts(keyframe: Keyframe) -> Iterator[Keyframe]:
    texts = parts_of(keyframe.text) if keyframe.kind == "step" else []
    if len(texts) < 2:  # noqa: PLR2004  # nothing to part
        yield keyframe
        return
    spoken = [max(speaking_seconds(text), 0.1) for text in texts]
    at = keyframe.at
    for number, (text, seconds) in enumerate(zip(texts, spoken, strict=True)):
        share = keyframe.seconds * seconds / sum(spoken)
        begins = keyframe.start if number == 0 else keyframe.end  # the figure moves once
        yield replace(keyframe, at=at, seconds=share, text=text, start=begins, beat=max(share, 1.0))
        at += share


def parts_of(text: str) -> list[str]:
    """Cut a text into sentences, and a sentence that is too long to read at once into clauses of about one length."""
    return [part for each in _SENTENCES.split(text) for part in _clauses(each)]


def _clauses(text: str) -> list[str]:
    cuts = [match.end() for match in _CLAUSES.finditer(text)]
    if len(text) <= MOST_AT_ONCE or not cuts:
        return [text]
    middle = min(cuts, key=lambda cut: abs(cut - len(text) / 2))
    return [*_clauses(text[:middle].rstrip()), *_clauses(text[middle:])]


def at_rest(holds: Sequence[Hold], hold: Hold, words: ScreenWords) -> Keyframe:
    """Give the keyframe of a hold that stands still; the figure stays in the hold."""
    return Keyframe(
        0,
        hold.seconds,
        "hold",
        "",
        title=_title(hold, holds),
        aside=_aside(hold, words),
        following=_following(hold, holds, words),
        figure=hold.stretch.id,
        mirrored=hold.side == "left",
        start=1.0,
        end=1.0,
        dot=dots_of(holds)[holds.index(hold)],
    )


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


def _title(hold: Hold, holds: Sequence[Hold]) -> str:
    """Name a stretch; one of several with its number: "2/4 Seated hamstring stretch", so short that an upright screen
    needs no second line.
    """
    number, total = stretch_number(holds, hold)
    turn = f"{number}/{total} " if total > 1 else ""
    return f"{turn}{capitalised(hold.stretch.name)}"


def _aside(hold: Hold, words: ScreenWords) -> str:
    leg = [capitalised(words.leg(hold.side))] if hold.side else []
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
