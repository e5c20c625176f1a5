"""What a session remembers from turn to turn, besides the place: ids and switches only."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from skill.place import FORGET, Place, load_place, strings
from skill.speech.reply import Reply

TURNS_BACK = 3
"""How many contents back "tell me more" and its like may reach."""


@dataclass(frozen=True)
class SessionState:
    """``heard`` are stretches explained in this session; ``recent`` the last contents spoken of, newest first.

    ``quiet`` is True or False once it is known whether to whisper, None before. ``signs`` are names of concepts that
    may complete a warning sign in the next turn ("my calf hurts" … "it's swollen"); ``warned`` is the id of the warning
    that was given. Both end with the session.
    """

    place: Place = field(default_factory=Place)
    turn: int = 0
    heard: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    quiet: bool | None = None
    signs: tuple[str, ...] = ()
    warned: str | None = None

    def after(self, reply: Reply, *, quiet: bool | None, signs: frozenset[str]) -> "SessionState":
        """What is remembered once a reply is given; nothing of before when the listener wished to be forgotten."""
        if reply.place.id == FORGET:
            return SessionState(place=reply.place, turn=self.turn + 1, quiet=quiet)
        recent = self.recent
        if reply.place.about:
            recent = tuple(dict.fromkeys([reply.place.about, *recent]))[:TURNS_BACK]
        heard = tuple(dict.fromkeys([*self.heard, *reply.explained]))
        warned = reply.place.warning or (None if reply.cleared else self.warned)
        return replace(
            self,
            place=reply.place,
            turn=self.turn + 1,
            quiet=quiet,
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
        if self.quiet is not None:
            data["quiet"] = self.quiet
        if self.warned:
            data["warned"] = self.warned
        return data


def load_session(attributes: Mapping[str, object]) -> SessionState:
    """Read what `saved` wrote; anything else counts as a new session."""
    turn, quiet, warned = attributes.get("turn"), attributes.get("quiet"), attributes.get("warned")
    return SessionState(
        place=load_place(attributes.get("place")),
        turn=turn if isinstance(turn, int) and turn >= 0 else 0,
        heard=strings(attributes.get("heard")),
        recent=strings(attributes.get("recent")),
        quiet=quiet if isinstance(quiet, bool) else None,
        signs=strings(attributes.get("signs")),
        warned=warned if isinstance(warned, str) else None,
    )
