"""What a screen shows, as plain data: one class for each view, made of what the reply says anyway."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Button:
    """Something to touch."""

    say: str
    event: str
    """What the device sends when it is touched: "yes", "no" or a label such as control.pause."""


@dataclass(frozen=True)
class WelcomeView:
    """The beginning of a session, with its one question."""

    title: str
    text: str
    question: str
    buttons: tuple[Button, ...] = ()
    hint: str = ""
    """What else can be said, such as "Try: “Alexa, help”"."""


@dataclass(frozen=True)
class Answer:
    """A short text, where it comes from, and what it leads to."""

    title: str
    text: str
    source: str = ""
    """Publishers; empty where there is no source to name."""
    question: str = ""
    buttons: tuple[Button, ...] = ()
    hint: str = ""


@dataclass(frozen=True)
class Warned:
    """A warning sign: what to do, large and plain, then why, then what not to do."""

    title: str
    """Said by a screen reader alone."""
    act: str
    text: str
    avoid: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Keyframe:
    """What is seen of a clip from one second on, until the next keyframe."""

    at: float
    """Seconds after the clip began."""
    seconds: float
    """How long it is seen."""
    kind: Literal["step", "ready", "hold", "ask"]
    """An instruction; the lead-in to a hold or the hold itself, which show the seconds left; the closing question."""
    text: str
    title: str = ""
    """The stretch."""
    aside: str = ""
    """Leg and repetition."""
    following: str = ""
    """What is next."""
    figure: str | None = None
    """Id of the figure."""
    mirrored: bool = False
    """True for the left leg: figures are drawn for the right one."""
    start: float = 0.0
    """Pose in which the figure begins to move: 0 is the stretch's start, 1 its hold."""
    end: float = 0.0
    """Pose to which it moves, and from there back to ``start``."""
    beat: float = 1.0
    """Seconds of the way there, and of the way back."""
    dot: int = 0
    """Number of the leg or stretch in the plan, from 0."""


@dataclass(frozen=True)
class Coaching:
    """A clip as it is seen."""

    keyframes: tuple[Keyframe, ...]
    """At least one; the last asks."""
    delay: float = 0.0
    """Seconds from when the document is shown until the clip sounds: what is said before it."""
    title: str = ""
    """Heading during the delay."""
    opening: str = ""
    """Text during the delay."""
    rows: tuple[str, ...] = ()
    """In place of ``opening``: the stretches of a routine."""
    buttons: tuple[Button, ...] = ()
    """Shown while the clip runs."""
    answers: tuple[Button, ...] = ()
    """Shown while it asks."""
    always: tuple[Button, ...] = ()
    """Shown all the time: Stop."""
    chained: bool = False
    """True where another clip follows by itself when nobody says anything."""
    keep: str = ""
    """What to keep doing while it counts."""
    hint: str = ""
    """What can be said, such as "Try: “Alexa, pause”"."""
    dots: int = 0
    """Legs and stretches of the whole plan, a dot for each; 0 where there is no plan."""
    minutes: str = "{minutes}"
    """How the minutes left are written, such as "{minutes} min left"."""
    later: float = 0.0
    """Seconds of the plan that come after the last keyframe."""
    still: bool = False
    """True in a pause: the clock stands at second 0, which may be in the middle of the only keyframe."""
    lasts: float = 0.0
    """Seconds that a still view stays on the screen."""


@dataclass(frozen=True)
class ReliefView(Coaching):
    """A clip in the moment of a cramp: the instruction first, nothing to choose."""


@dataclass(frozen=True)
class Week:
    """One column of the diary's chart."""

    label: str
    """Shown for the first and the last week."""
    cramps: int


@dataclass(frozen=True)
class Diary:
    """The last weeks as a chart: to look at, not to read."""

    title: str
    weeks: tuple[Week, ...]
    """Oldest first, at least one."""
    text: str = ""
    """The headline."""
    question: str = ""
    buttons: tuple[Button, ...] = ()
    hint: str = ""


Screen = WelcomeView | Answer | Warned | Coaching | Diary
