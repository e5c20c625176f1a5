"""A clip as plain data: segments one after the other, cues at their own seconds, and where in it we are."""

from dataclasses import dataclass
from functools import cached_property

from skill.coaching.speaking_time import reading_seconds, speaking_seconds

LEAD_IN_HOLD_AND_END = 3
"""Every hold's last three segments (see `skill.coaching.hold.hold_segments`)."""


@dataclass(frozen=True)
class Cue:
    """A few words that start ``at`` seconds after their segment began."""

    at: float
    say: str


@dataclass(frozen=True)
class Spoken:
    """Lines that take as long as they take. ``hold`` is the index, in the plan, of the hold they belong to."""

    lines: tuple[str, ...]
    hold: int

    @property
    def seconds(self) -> float:
        """Estimated length."""
        return reading_seconds(self.lines)


@dataclass(frozen=True)
class Timed:
    """Lasts exactly ``seconds``, whatever is said in it; ``counted`` marks the hold itself, ``loudness`` 1.0 is full.

    Raises ValueError where a cue would run into the next one or past the end, which nobody could time.
    """

    seconds: float
    hold: int
    cues: tuple[Cue, ...] = ()
    counted: bool = False
    loudness: float = 1.0

    def __post_init__(self) -> None:
        ends = [*(cue.at for cue in self.cues[1:]), self.seconds]
        for cue, end in zip(self.cues, ends, strict=False):
            if cue.at < 0 or cue.at + speaking_seconds(cue.say) > end:
                raise ValueError(f"cue {cue.say!r} at {cue.at} s does not fit before {end} s")


Segment = Spoken | Timed


@dataclass(frozen=True)
class Timeline:
    """The segments of one clip, in order."""

    segments: tuple[Segment, ...]

    def __hash__(self) -> int:
        """Hash once: a clip is looked up again whenever it is asked where it stands."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(self.segments)

    @cached_property
    def seconds(self) -> float:
        """Estimated length: exact for timed segments, estimated for spoken ones."""
        return sum(segment.seconds for segment in self.segments)

    def starts(self) -> tuple[float, ...]:
        """Second at which each segment starts."""
        total, starts = 0.0, []
        for segment in self.segments:
            starts.append(total)
            total += segment.seconds
        return tuple(starts)


@dataclass(frozen=True)
class Position:
    """Where a plan goes on: at which hold, and how much of it is still to do.

    ``segments_left`` counts the hold's segments that are still to play, None for all of them. ``seconds_left`` is what
    is left of a hold that was under way, None where it had not begun.
    """

    hold: int = 0
    segments_left: int | None = None
    seconds_left: int | None = None
    back: bool = False
    """Whether the body has left the position, and is led back into it before the hold."""
    ready: bool = False
    """Whether the body is in position: nothing but "three, two, one" comes before the hold."""


def position(timeline: Timeline, elapsed: float) -> Position | None:
    """Tell where a clip is ``elapsed`` seconds after it began; None when all its holds are done.

    Goes on at the beginning of an instruction that was cut short, and with the lead-in before a hold that was. A clip
    may end with a way into position whose count follows in the next clip; its last segment is the question.
    """
    counts = [i for i, segment in enumerate(timeline.segments) if isinstance(segment, Timed) and segment.counted]
    starts = timeline.starts()
    first = 0
    for counted in counts:
        segment = timeline.segments[counted]
        if elapsed <= starts[counted]:
            at = max((i for i in range(first, counted) if starts[i] <= elapsed), default=first)
            at = at - 1 if at > first and _is_pause(timeline.segments[at]) else at
            return Position(segment.hold, counted + 2 - at)
        if elapsed < starts[counted] + segment.seconds:
            return Position(segment.hold, LEAD_IN_HOLD_AND_END, round(starts[counted] + segment.seconds - elapsed))
        first = counted + 2
    way = range(first, len(timeline.segments) - 1)
    if not way or elapsed >= starts[-1]:
        return None
    at = max((i for i in way if starts[i] <= elapsed), default=first)
    at = at - 1 if at > first and _is_pause(timeline.segments[at]) else at
    return Position(timeline.segments[at].hold, len(way) - (at - first) + LEAD_IN_HOLD_AND_END)


def last_said(timeline: Timeline, elapsed: float) -> str | None:
    """Give the last spoken line that had begun ``elapsed`` seconds into a clip; cues and counts are none."""
    spoken = [
        segment.lines[-1]
        for segment, start in zip(timeline.segments, timeline.starts(), strict=True)
        if isinstance(segment, Spoken) and start <= elapsed
    ]
    return spoken[-1] if spoken else None


def _is_pause(segment: Segment) -> bool:
    return isinstance(segment, Timed) and not segment.cues
