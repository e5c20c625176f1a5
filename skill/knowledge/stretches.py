"""What the files of stretches and routines become: frozen objects whose fields are described in content/schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from skill.knowledge.content import Backed

Side = Literal["left", "right"]
OTHER_SIDE: Mapping[str, Side] = {"left": "right", "right": "left"}
"""By a leg, the other one."""
Version = Literal["hold", "flowing"]
WEIGHT = "weight"
"""What rules out whatever is done standing, where it hurts to put weight on a leg."""


@dataclass(frozen=True)
class OfEitherLeg:
    """A sentence for either leg."""

    left: str
    """Said when the left leg is stretched, and where no leg is."""
    right: str
    """Said when the right leg is; the same as ``left`` where no side is named."""

    def said(self, side: Side | None) -> str:
        """Give the sentence for a side; None where both legs are stretched together."""
        return self.right if side == "right" else self.left


@dataclass(frozen=True)
class Instruction(OfEitherLeg):
    """One instruction and the time to follow it."""

    show: str
    """Printed on a card, for either leg."""
    pause_seconds: float
    """Seconds of quiet after it."""


@dataclass(frozen=True)
class HoldScript:
    """What is said at the start, during and after a still hold."""

    start: str
    cues: tuple[str, ...]
    end: str


@dataclass(frozen=True)
class FlowingScript:
    """The slow in-and-out motion: one move every beat_seconds."""

    start: str
    move_in: str
    move_out: str
    beat_seconds: int
    end: str
    each_beat: bool = False
    """Whether in and out are a move each, as steps on the spot; else both together are one."""


@dataclass(frozen=True)
class Dose:
    """Seconds of a hold, repetitions a side, seconds of rest between them, seconds of a flowing turn."""

    hold_seconds: int
    repetitions: int
    rest_seconds: int
    flowing_seconds: int
    version: Version = "hold"
    """What is done unless the listener wishes the other one; ``repetitions`` are of this version."""


@dataclass(frozen=True)
class Cautions:
    """Safety words, in full and for somebody who has heard them."""

    full: str
    short: str


@dataclass(frozen=True)
class StretchAnswer(OfEitherLeg):
    """One sentence about a stretch."""


@dataclass(frozen=True)
class Stretch(Backed):
    """A stretch that can be coached. ``sides`` is "each" (one leg, then the other) or "together"."""

    muscle: str
    position: str
    needs: tuple[str, ...]
    balance: bool
    night_first: bool
    ask_first: str | None
    sides: str
    set_up: tuple[Instruction, ...]
    brief: Instruction
    """The position in one sentence, for who knows the way, or was in it a moment ago."""
    swap: tuple[Instruction, ...]
    lead_in_seconds: int
    hold: HoldScript
    flowing: FlowingScript | None
    dose: Dose
    cautions: Cautions
    gentler: str | None
    answers: Mapping[str, StretchAnswer]
    """What is said to a question about it, by the id of the question."""
    kind: str = "stretch"
    """"stretch", or "exercise": one that moves or strengthens, and is no answer to "stretch my calf"."""
    also_in: tuple[str, ...] = ()
    """Other positions that its own words allow: "on the floor or a firm bed"."""
    again: tuple[Instruction, ...] = ()
    """Said before the next hold of the same leg, where the position is left in between."""
    unsuitable_for: tuple[str, ...] = ()
    """Ids of facts about a listener with which it is not done."""
    not_with: tuple[str, ...] = ()
    """What its cautions rule it out with: a sore Achilles tendon, sciatica, a torn hamstring; ids of
    `StretchGrammar.sore_parts`."""
    knee: str | None = None
    """How the knee of the leg that is stretched is held, where it must be: "straight" or "bent"."""
    support: Mapping[str, str] = field(default_factory=dict)
    """What such a listener is told before it, by fact; one that needs no support comes first."""

    @property
    def ruled_out_by(self) -> frozenset[str]:
        """All that rules it out where somebody tells that it hurts: its cautions,
        the way it holds the knee, weight on the leg.
        """
        ways = (f"knee-{self.knee}" if self.knee else "", WEIGHT if self.position == "standing" else "")
        return frozenset((*self.not_with, *filter(None, ways)))

    def __hash__(self) -> int:
        """Tell stretches apart by their ids: plans are looked up by what they are made of, again and again."""
        return hash(self.id)


@dataclass(frozen=True)
class RoutineStep:
    """One stretch of a routine with its own dose; seconds are those of one hold or flowing turn."""

    stretch: str
    version: Version
    seconds: int
    repetitions: int
    rest_seconds: int


@dataclass(frozen=True)
class Routine(Backed):
    """Several stretches in a row."""

    intro: str
    steps: tuple[RoutineStep, ...]
    outro: tuple[str, ...]
    """Ways to end it, one a day in turn."""
    first_for: tuple[str, ...] = ()
    """Ids of facts and positions with which it is taken where no routine is named."""
    closes: bool = False
    """Whether it is the last thing of the day: nothing is offered after it."""
