"""Acts of what is done only after a yes: a reminder, an entry of the diary."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from skill.turn.acts import Act
from skill.turn.place import DECLINED

if TYPE_CHECKING:
    from skill.turn.pending.drafts import DraftPending


@dataclass(frozen=True)
class PlanTonight(Act):
    """Draft a reminder of the bedtime routine for this evening, and read it back."""


@dataclass(frozen=True)
class Settle(Act):
    """Do what a draft was confirmed for: note a cramp, set a reminder, delete an entry."""

    draft: "DraftPending"


@dataclass(frozen=True)
class Drop(Act):
    """Do nothing of what a draft was for."""

    draft: "DraftPending"
    line: str | None = None
    """Name of a line that is said after that."""
    place_id: str = DECLINED


@dataclass(frozen=True)
class Amend(Act):
    """Take what was said into the draft that waits."""

    draft: "DraftPending"


@dataclass(frozen=True)
class PermissionAnswered(Act):
    """Go on where Alexa has asked for the permission to set reminders."""
