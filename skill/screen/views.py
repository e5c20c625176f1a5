"""What a screen shows, as plain data: one class for each view, made of what the reply says anyway."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Button:
    """Something to touch; ``event`` tells the skill what was touched."""

    say: str
    event: str


@dataclass(frozen=True)
class Welcome:
    """The beginning of a session: its one question."""

    title: str
    text: str
    question: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Answer:
    """A short text, where it comes from, and what it leads to. ``source`` may be empty."""

    title: str
    text: str
    source: str = ""
    question: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Warned:
    """A warning sign: what to do, large and plain, then why."""

    title: str
    act: str
    text: str


@dataclass(frozen=True)
class Moment:
    """What is seen from second ``at`` after the clip began, for ``seconds``.

    A ``counted`` moment shows the seconds left. The figure moves from pose ``start`` to pose ``end`` (0 is the start,
    1 the hold) and back, each way in ``beat`` seconds. ``aside`` tells leg and repetition, ``following`` what is next.
    """

    at: float
    seconds: float
    kind: Literal["step", "ready", "hold", "ask"]
    text: str
    title: str = ""
    aside: str = ""
    following: str = ""
    figure: str | None = None
    mirrored: bool = False
    start: float = 0.0
    end: float = 0.0
    beat: float = 1.0

    @property
    def counted(self) -> bool:
        """Whether the seconds left are shown."""
        return self.kind in ("ready", "hold")


@dataclass(frozen=True)
class Coaching:
    """A clip as it is seen. ``delay`` seconds pass before the clip sounds; till then ``opening`` is read, or ``rows``, under ``title``.

    ``chained`` says that another clip follows by itself when nobody says anything.
    """

    moments: tuple[Moment, ...]
    delay: float = 0.0
    title: str = ""
    opening: str = ""
    rows: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    answers: tuple[Button, ...] = ()
    chained: bool = False


@dataclass(frozen=True)
class Relief(Coaching):
    """The same in the moment of a cramp: the instruction first, nothing to choose."""


@dataclass(frozen=True)
class Week:
    """How many cramps a week had; ``label`` names it where it is the first or the last."""

    label: str
    cramps: int


@dataclass(frozen=True)
class Diary:
    """The last weeks as a chart, oldest first: to look at, not to read; at least one week."""

    title: str
    weeks: tuple[Week, ...]
    text: str = ""
    question: str = ""
    buttons: tuple[Button, ...] = ()


Screen = Welcome | Answer | Warned | Coaching | Diary
