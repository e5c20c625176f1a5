"""What a session remembers from turn to turn, besides the place: ids and switches only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from skill.response.reply import Reply
from skill.runtime.json_values import strings
from skill.turn.place import Place, load_place

TURNS_BACK = 3
"""How many contents back "tell me more" and its like may reach."""


@dataclass(frozen=True)
class SessionState:
    """``heard`` are stretches explained in this session; ``recent`` the last contents spoken of, newest first.

    ``quiet`` is whether to whisper where the listener said so, ``style`` the count style that was wished; ``night`` is
    known once the device's clock was looked at. ``signs`` are names of concepts that
    may complete a warning sign in the next turn ("my calf hurts" … "it's swollen"); ``warned`` is the id of the warning
    that was given. Both end with the session.
    """

    place: Place = field(default_factory=Place)
    turn: int = 0
    heard: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    quiet: bool | None = None
    night: bool | None = None
    style: str | None = None
    signs: tuple[str, ...] = ()
    warned: str | None = None

    def after(self, reply: Reply, *, night: bool | None, quiet: bool | None, signs: frozenset[str]) -> "SessionState":
        """What is remembered once a reply is given; nothing of before when the listener wished to be forgotten."""
        if reply.place.forgotten:
            return SessionState(place=reply.place, turn=self.turn + 1, night=night)
        recent = self.recent
        if reply.place.about:
            recent = tuple(dict.fromkeys([reply.place.about, *recent]))[:TURNS_BACK]
        heard = tuple(dict.fromkeys([*self.heard, *reply.explained]))
        warned = reply.place.warning or (None if reply.cleared else self.warned)
        return SessionState(
            place=reply.place,
            turn=self.turn + 1,
            quiet=quiet,
            night=night,
            style=reply.style or self.style,
            heard=heard,
            recent=recent,
            signs=tuple(sorted(signs)),
            warned=warned,
        )

    def saved(self) -> dict[str, Any]:
        """Write as session attributes."""
        data: dict[str, Any] = {"place": self.place.saved(), "turn": self.turn}
        for name in ("heard", "recent", "signs"):
            if getattr(self, name):
                data[name] = list(getattr(self, name))
        switches = {"quiet": self.quiet, "night": self.night, "style": self.style, "warned": self.warned}
        return {**data, **{name: value for name, value in switches.items() if value is not None}}


def load_session(attributes: Mapping[str, object]) -> SessionState:
    """Read what `saved` wrote; anything else counts as a new session."""
    if not attributes:
        return SessionState()
    turn = attributes.get("turn")
    return SessionState(
        place=load_place(attributes.get("place")),
        turn=turn if isinstance(turn, int) and turn >= 0 else 0,
        heard=strings(attributes.get("heard")),
        recent=strings(attributes.get("recent")),
        quiet=_switch(attributes.get("quiet")),
        night=_switch(attributes.get("night")),
        style=_id(attributes.get("style")),
        signs=strings(attributes.get("signs")),
        warned=_id(attributes.get("warned")),
    )


def _switch(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _id(value: object) -> str | None:
    return value if isinstance(value, str) else None
