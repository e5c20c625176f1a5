"""Where the conversation is: ids and numbers only, so that it may travel in the session and be remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.coaching.progress import Coached, load_coached
from skill.coaching.relief_rounds import MOST_ROUNDS, ReliefState
from skill.diary.draft import Draft, load_draft
from skill.reminders.reminder import Reminder, load_reminder
from skill.runtime.json_values import strings, typed

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
_KIND_BY_ID = {RED_FLAG: "warning", CHOICE: "choice", NOWHERE: "none"}


def kind_of(place_id: str) -> str:
    """Tell the kind of a place from its id; no id is no place, and what has no prefix of its own is a topic."""
    return _KIND_BY_ID.get(place_id or NOWHERE) or _KIND_BY_PREFIX.get(place_id.partition(".")[0], "topic")


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
    kept = typed(data, {"id": str, "about": str, "offer": str, "warning": str, "misses": int})
    if not isinstance(data, Mapping) or "id" not in kept:
        return Place()
    relief = typed(data.get("relief"), {"muscle": str, "position": str, "round": int, "began": _NUMBER})
    return Place(
        **kept,
        options=strings(data.get("options")),
        coached=load_coached(data.get("coached")),
        relief=ReliefState(**relief) if relief.get("round", 1) in range(1, MOST_ROUNDS + 1) and relief else None,
        reminder=load_reminder(data.get("reminder")),
        diary=load_draft(data.get("diary")),
    )


_NUMBER = (int, float)
_WRITTEN_AS_IT_IS = frozenset({str, int, float})


def _filled(part: Place | ReliefState, empty: tuple[object, ...]) -> dict[str, Any]:
    """Write a dataclass's fields as plain JSON, without those that are empty."""
    return {name: _plain(value) for name, value in vars(part).items() if value is not None and value not in empty}


def _plain(value: object) -> object:
    if type(value) in _WRITTEN_AS_IT_IS:
        return value
    if isinstance(value, ReliefState):
        return _filled(value, (None, (), {}))
    if isinstance(value, Coached | Reminder | Draft):
        return value.saved()
    return list(value) if isinstance(value, tuple) else value
