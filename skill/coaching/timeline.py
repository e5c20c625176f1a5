"""A clip as plain data: segments one after the other, cues at their own seconds, and where in it we are."""

from dataclasses import dataclass
from itertools import pairwise

from skill.coaching.pace import reading_seconds, speaking_seconds


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
    """Lasts exactly ``seconds``, whatever is said in it; ``counted`` marks the hold itself.

    Raises ValueError where a cue would run into the next one or past the end, which nobody could time.
    """

    seconds: float
    hold: int
    cues: tuple[Cue, ...] = ()
    counted: bool = False

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

    @property
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
    """Where a clip is: in which hold of the plan, and how much of it is still to do.

    ``seconds_left`` is the whole seconds left of a counted hold that is under way, else None: it has not begun.
    """

    hold: int
    seconds_left: int | None


def position(timeline: Timeline, elapsed: float) -> Position | None:
    """Tell where a clip is ``elapsed`` seconds after it began; None when it is over.

    A hold whose count has ended is done, so the next one is where we are. Before the beginning counts as the beginning.
    """
    starts = timeline.starts()
    ends = [*(b for _, b in pairwise(starts)), timeline.seconds]
    done = -1
    for segment, start, end in zip(timeline.segments, starts, ends, strict=True):
        counted = isinstance(segment, Timed) and segment.counted
        if counted and elapsed >= end:
            done = segment.hold
        elif counted and elapsed > start:
            return Position(segment.hold, round(end - elapsed))
        elif elapsed < end and segment.hold > done:
            return Position(segment.hold, None)
    return None
