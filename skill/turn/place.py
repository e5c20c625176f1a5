"""Where the conversation is: ids and numbers only, so that it may travel in the session and be remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from skill.coaching.count import CountStyle
from skill.coaching.plan import LONGEST_HOLD, MOST_REPETITIONS, SHORTEST_HOLD, Pace, Wishes
from skill.coaching.relief_rounds import MOST_ROUNDS, ReliefState
from skill.coaching.timeline import Position
from skill.diary.draft import Draft, load_draft
from skill.knowledge.content import Side
from skill.reminders.reminder import Reminder, load_reminder
from skill.runtime.json_values import strings

RELIEF = "relief.now"
RED_FLAG = "redflag"
MORE = "meta.more"
"""Offered when "yes" tells more of what was said last."""
RESUME = "control.resume"
SIX_WEEKS = "preference.six-weeks"
FORGET = "meta.forget-me"
OFFERS = frozenset({MORE, RESUME, SIX_WEEKS, FORGET})
"""What may be offered besides what content names."""
CHOICE = "choice"
HURTS = "control.hurts"
NOWHERE = "none"
_KIND_BY_PREFIX = {
    prefix: prefix for prefix in ("stretch", "routine", "relief", "control", "meta", "preference", "diary", "reminder")
}
_STYLES = {style.value: style for style in CountStyle}
_PACES = {pace.value: pace for pace in Pace}
_KIND_BY_ID = {RED_FLAG: "warning", CHOICE: "choice", NOWHERE: "none"}


def kind_of(place_id: str) -> str:
    """Tell the kind of a place from its id; no id is no place, and what has no prefix of its own is a topic."""
    return _KIND_BY_ID.get(place_id or NOWHERE) or _KIND_BY_PREFIX.get(place_id.partition(".")[0], "topic")


@dataclass(frozen=True)
class Coached:
    """The stretch or routine under way.

    ``plan`` is its id; ``hold``, ``segments_left`` and ``seconds_left`` are the position where the clip starts;
    ``following`` the index where the next clip begins, None after the last; ``began`` the second (Unix time) at which
    the clip starts to sound, None while it is not playing; the wishes, and the stretches whose explanation was
    ``known``, rebuild the same clip. ``first`` is the leg to begin with; ``tally`` the number of days of the last seven
    that are told at the end, None where nothing is told.
    """

    plan: str
    hold: int = 0
    segments_left: int | None = None
    seconds_left: int | None = None
    following: int | None = None
    began: float | None = None
    seconds: int | None = None
    repetitions: int | None = None
    side: str | None = None
    first: str | None = None
    version: str | None = None
    style: str | None = None
    tally: int | None = None
    pace: str = Pace.NORMAL.value
    swaps: Mapping[str, str] = field(default_factory=dict)
    known: tuple[str, ...] = ()

    def start(self) -> Position:
        """Position where the clip starts."""
        return Position(self.hold, self.segments_left, self.seconds_left)

    def at(self, here: Position) -> "Coached":
        """The same, standing still at a position."""
        left = None if here.seconds_left is None else max(here.seconds_left, SHORTEST_HOLD)
        return replace(self, hold=here.hold, segments_left=here.segments_left, seconds_left=left, began=None)

    def wishes(self) -> Wishes:
        """Read the wishes back; a value that no version of the skill ever wrote counts as no wish."""
        return Wishes(
            seconds=self.seconds if self.seconds in range(SHORTEST_HOLD, LONGEST_HOLD + 1) else None,
            repetitions=self.repetitions if self.repetitions in range(1, MOST_REPETITIONS + 1) else None,
            side=side_of(self.side),
            first=side_of(self.first),
            version="flowing" if self.version == "flowing" else "hold" if self.version == "hold" else None,
            style=_STYLES.get(self.style or "", CountStyle.FIVES),
            pace=_PACES.get(self.pace, Pace.NORMAL),
            swaps=self.swaps,
        )


@dataclass(frozen=True)
class Place:
    """Where the conversation is after a reply.

    ``id`` is a label of the question file; ``about`` the content that follow-ups refer to; ``offer`` what "yes"
    begins; ``options`` the ids of a "did you mean"; ``warning`` which warning sign; ``misses`` how often in a row
    nothing was understood; ``reminder`` is the one that is being talked about, ``diary`` what waits to be noted or deleted.
    """

    id: str = NOWHERE
    about: str | None = None
    offer: str | None = None
    options: tuple[str, ...] = ()
    warning: str | None = None
    misses: int = 0
    coached: Coached | None = None
    relief: ReliefState | None = None
    reminder: Reminder | None = None
    diary: Draft | None = None

    @property
    def forgotten(self) -> bool:
        """Whether everything was just deleted, not only asked about."""
        return self.id == FORGET and self.offer != FORGET

    @property
    def kind(self) -> str:
        """Kind of place, as session attributes tell it."""
        return kind_of(self.id)

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        return {"kind": self.kind, **_filled(self, (None, (), 0, {}))}


def load_place(data: object) -> Place:
    """Read what `saved` wrote. Anything else, from an older version or a stranger, is nowhere at all."""
    kept = _kept(data, {"id": str, "about": str, "offer": str, "warning": str, "misses": int})
    if not isinstance(data, Mapping) or "id" not in kept:
        return Place()
    relief = _kept(data.get("relief"), {"muscle": str, "position": str, "round": int, "began": _NUMBER})
    return Place(
        **kept,
        options=strings(data.get("options")),
        coached=_coached(data.get("coached")),
        relief=ReliefState(**relief) if relief.get("round", 1) in range(1, MOST_ROUNDS + 1) and relief else None,
        reminder=load_reminder(data.get("reminder")),
        diary=load_draft(data.get("diary")),
    )


def side_of(text: str | None) -> Side | None:
    """Keep the name of a leg; anything else is none."""
    return "left" if text == "left" else "right" if text == "right" else None


def _coached(data: object) -> Coached | None:
    kept = _kept(data, _COACHED_FIELDS)
    if not isinstance(data, Mapping) or "plan" not in kept:
        return None
    swaps = {key: value for key, value in _mapping(data.get("swaps")).items() if isinstance(value, str)}
    if kept.get("seconds_left") not in range(LONGEST_HOLD + 1):
        kept.pop("seconds_left", None)
    return Coached(**kept, swaps=swaps, known=strings(data.get("known")))


def _mapping(data: object) -> Mapping[str, object]:
    return data if isinstance(data, Mapping) else {}


_NUMBER = (int, float)
_WRITTEN_AS_IT_IS = frozenset({str, int, float})
_COACHED_FIELDS: Mapping[str, type | tuple[type, ...]] = {
    "plan": str,
    "hold": int,
    "segments_left": int,
    "seconds_left": int,
    "following": int,
    "began": _NUMBER,
    "seconds": int,
    "repetitions": int,
    "side": str,
    "first": str,
    "tally": int,
    "version": str,
    "style": str,
    "pace": str,
}


def _kept(data: object, accepted: Mapping[str, type | tuple[type, ...]]) -> dict[str, Any]:
    """Keep the entries that a dataclass knows and whose values have its types."""
    if not isinstance(data, Mapping):
        return {}
    return {
        name: data[name]
        for name, types in accepted.items()
        if isinstance(data.get(name), types) and not isinstance(data[name], bool)
    }


def _filled(part: Place | Coached | ReliefState, empty: tuple[object, ...]) -> dict[str, Any]:
    """Write a dataclass's fields as plain JSON, without those that are empty."""
    return {name: _plain(value) for name, value in vars(part).items() if value is not None and value not in empty}


def _plain(value: object) -> object:
    if type(value) in _WRITTEN_AS_IT_IS:
        return value
    if isinstance(value, Coached | ReliefState):
        return _filled(value, (None, (), {}))
    if isinstance(value, Reminder | Draft):
        return value.saved()
    return list(value) if isinstance(value, tuple) else value
