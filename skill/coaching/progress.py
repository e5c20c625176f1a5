"""Where a stretch or routine stands: ids and numbers only, so that it can travel in a session and be stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any
from zlib import crc32

from skill.coaching.count import CountStyle
from skill.coaching.moves import MOST_MOVES
from skill.coaching.plan import (
    LONGEST_HOLD,
    MOST_REPETITIONS,
    SHORTEST_HOLD,
    Pace,
    Plan,
    Taught,
    Wishes,
    plan_routine,
    plan_stretch,
)
from skill.coaching.timeline import LEAD_IN_HOLD_AND_END, Position
from skill.json_values import strings, typed
from skill.knowledge.library import Library
from skill.knowledge.stretches import Side, Version

_STYLES = {style.value: style for style in CountStyle}
_PACES = {pace.value: pace for pace in Pace}


@dataclass(frozen=True)
class Coached:
    """The stretch or routine under way, and where its current clip starts."""

    plan: str
    """Id of the stretch or routine."""
    hold: int = 0
    """Index of the hold at which the clip starts."""
    segments_left: int | None = None
    """Segments of that hold still to play; None for all of them."""
    seconds_left: int | None = None
    """Seconds left of a hold that was interrupted; None where it had not begun."""
    back: bool = False
    """Whether the clip leads the body back into position first."""
    ready: bool = False
    """Whether the body is in position where the clip starts."""
    following: int | None = None
    """Index of the hold at which the next clip starts; None after the last clip."""
    waits: bool = False
    """Whether the clip ends before the count of that hold, and asks for "ready"."""
    began: float | None = None
    """Unix seconds at which the clip starts to sound; None while it is not playing."""
    seconds: int | None = None
    """Wished length of a hold."""
    repetitions: int | None = None
    """Wished repetitions a side."""
    moves: int | None = None
    """Wished moves a side, all sets together."""
    side: str | None = None
    """The only leg to stretch."""
    first: str | None = None
    """The leg to begin with."""
    version: str | None = None
    """"hold" or "flowing"."""
    style: str | None = None
    """Value of a CountStyle."""
    tally: int | None = None
    """Days of the last seven that are told at the end; None where nothing is told."""
    nights: int | None = None
    """Nights in a row that are told at the end of a bedtime routine; None where nothing is told."""
    day: int | None = None
    """Days since 1970 on which it began; chooses among the wordings of its last words,
    so that no two days end alike."""
    pace: str = Pace.NORMAL.value
    """Value of a Pace."""
    swaps: Mapping[str, str] = field(default_factory=dict)
    """Stretches of a routine that are done as another one."""
    known: tuple[str, ...] = ()
    """Stretches that are only named: their set-up was explained before."""
    brief: tuple[str, ...] = ()
    """Stretches whose position is said in one sentence."""
    teaches: bool = False
    """Whether the count waits for "ready" after a set-up that is explained in full."""

    at_night: bool = False
    """Whether it began at night: breaths are slower."""
    way_back: bool = False
    """Whether the clip ends with how to come back: a silence began it, and one more ends the session."""

    def wording(self) -> int:
        """Number that chooses the wording of its last words: by the day, and by what is stretched."""
        return (self.day or 0) + crc32(self.plan.encode())

    def start(self) -> Position:
        """Position where the clip starts."""
        return Position(self.hold, self.segments_left, self.seconds_left, self.back, self.ready)

    def then(self) -> Position | None:
        """Position where the next clip starts; None after the last clip."""
        if self.following is None:
            return None
        left = self.seconds_left if self.waits and self.following == self.hold else None
        return Position(self.following, seconds_left=left, ready=self.waits)

    def at(self, here: Position) -> "Coached":
        """Give what is coached standing still at a position.

        A hold of which only some seconds were left keeps them where it was interrupted on the way back into it.
        """
        left = None if here.seconds_left is None else max(here.seconds_left, SHORTEST_HOLD)
        on_the_way = here.hold == self.hold and here.segments_left is not None and here.seconds_left is None
        if on_the_way and (self.back or self.seconds_left is not None):
            here, left = replace(here, segments_left=LEAD_IN_HOLD_AND_END), self.seconds_left
        return replace(
            self,
            hold=here.hold,
            segments_left=here.segments_left,
            seconds_left=left,
            back=here.back,
            ready=here.ready,
            waits=False,
            began=None,
            way_back=False,
        )

    def led_back(self, *, once_more: bool) -> "Coached":
        """Give what is coached with the way back into position before the hold;
        where the set-up is still to come, that is the way.

        ``once_more`` tells that the hold is a repetition, before which no set-up comes.
        """
        on_the_way = not once_more and (self.segments_left is None or self.segments_left > LEAD_IN_HOLD_AND_END)
        return replace(self, back=self.ready or not on_the_way, ready=False)

    def taught(self) -> Taught:
        """What the listener knows of the stretches."""
        return Taught(frozenset(self.known), frozenset(self.brief), self.teaches)

    def wishes(self) -> Wishes:
        """Read the wishes back; a value that no version of the skill ever wrote counts as no wish."""
        return Wishes(
            seconds=self.seconds if self.seconds in range(SHORTEST_HOLD, LONGEST_HOLD + 1) else None,
            repetitions=self.repetitions if self.repetitions in range(1, MOST_REPETITIONS + 1) else None,
            moves=self.moves if self.moves in range(1, MOST_MOVES + 1) else None,
            side=side_of(self.side),
            first=side_of(self.first),
            version=version_of(self.version),
            style=_STYLES.get(self.style or "", CountStyle.FIVES),
            pace=_PACES.get(self.pace, Pace.NORMAL),
            swaps=self.swaps,
        )

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        kept = {k: v for k, v in values.items() if v not in (None, (), {}) and v is not False}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in kept.items()}


def load_coached(data: object) -> Coached | None:
    """Read what `saved` wrote; None for anything else."""
    kept = typed(data, _FIELDS)
    if not isinstance(data, Mapping) or "plan" not in kept:
        return None
    swaps = data.get("swaps")
    if kept.get("seconds_left") not in range(LONGEST_HOLD + 1):
        kept.pop("seconds_left", None)
    return Coached(
        **kept,
        swaps={k: v for k, v in swaps.items() if isinstance(v, str)} if isinstance(swaps, Mapping) else {},
        known=strings(data.get("known")),
        brief=strings(data.get("brief")),
    )


def make_plan(library: Library, coached: Coached) -> Plan:
    """Rebuild the plan that a position belongs to. Raises KeyError for an id that content no longer has."""
    taught, night = coached.taught(), coached.at_night
    if coached.plan in library.routines:
        return plan_routine(library.routines[coached.plan], library.stretches, coached.wishes(), taught, at_night=night)
    return plan_stretch(library.stretches[coached.plan], coached.wishes(), taught, at_night=night)


def side_of(text: str | None) -> Side | None:
    """Keep the name of a leg; anything else is none."""
    return "left" if text == "left" else "right" if text == "right" else None


def version_of(text: str | None) -> Version | None:
    """Keep the name of a version; anything else is none."""
    return "flowing" if text == "flowing" else "hold" if text == "hold" else None


_FIELDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("plan", "side", "first", "version", "style", "pace"), str),
    **dict.fromkeys(
        (
            *(
                "hold",
                "segments_left",
                "seconds_left",
                "following",
                "seconds",
                "repetitions",
                "moves",
                "tally",
                "nights",
            ),
            "day",
        ),
        int,
    ),
    "began": (int, float),
    **dict.fromkeys(("back", "ready", "waits", "teaches", "at_night", "way_back"), bool),
}
