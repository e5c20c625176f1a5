"""The questions of what is done only after a yes: a reminder to set, move or cancel, a diary entry to note or delete.

A draft says itself what is still open. As long as something is, that is asked; then all of it is read back. Yes to that
does it, no asks once what to change, and a second no drops it.
"""

from abc import abstractmethod
from dataclasses import dataclass

from skill.turn.acts import NOT_AT_ALL, YES_OR_NO, Act, AskAgain
from skill.turn.pending.question import PATIENT, Ask, Pending, Replies, ReplyKind
from skill.turn.place import DECLINED


@dataclass(frozen=True)
class DraftPending(Pending):
    """A draft, and the question that is open about it."""

    why = "why-draft"

    @property
    @abstractmethod
    def place_id(self) -> str:
        """Label of the conversation about it."""

    @property
    @abstractmethod
    def dropped_line(self) -> str:
        """Name of the line that says that nothing is done."""

    @property
    @abstractmethod
    def is_complete(self) -> bool:
        """Whether the open question is the last one: yes does it."""

    @property
    @abstractmethod
    def only_adds(self) -> bool:
        """Whether a yes takes nothing away: then half a yes is enough."""

    @abstractmethod
    def after_yes(self) -> "DraftPending":
        """What is asked after a yes to anything but the last question."""

    @abstractmethod
    def after_no(self) -> "DraftPending | None":
        """What is asked after a no; None where the draft is dropped."""

    def replies(self) -> Replies:
        changed = self.after_no()
        done: Act = Settle(self) if self.is_complete else Ask(self.after_yes())
        no: Act = Ask(changed) if changed else Drop(self)
        return {
            ReplyKind.YES: done,
            ReplyKind.LIKELY: done if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.GO_ON: done if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.UNSURE: AskAgain(YES_OR_NO) if self.is_complete else AskAgain(),
            ReplyKind.NO: no,
            ReplyKind.KEEP: done if self.only_adds else Drop(self),
            ReplyKind.UNDO: Drop(self) if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.FINE: AskAgain(YES_OR_NO),
            ReplyKind.NOT_NOW: Drop(self),
            ReplyKind.THANKS: AskAgain(NOT_AT_ALL),
            **PATIENT,
        }

    def is_answered_by(self, act: Act) -> bool:
        return isinstance(act, Amend | Drop | PermissionAnswered) or super().is_answered_by(act)

    def waits_as(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class Settle(Act):
    """Do what a draft was confirmed for: note a cramp, set a reminder, delete an entry."""

    draft: DraftPending


@dataclass(frozen=True)
class Drop(Act):
    """Do nothing of what a draft was for."""

    draft: DraftPending
    line: str | None = None
    """Name of a line that is said after that."""
    place_id: str = DECLINED


@dataclass(frozen=True)
class Amend(Act):
    """Take what was said into the draft that waits."""

    draft: DraftPending


@dataclass(frozen=True)
class PermissionAnswered(Act):
    """Go on where Alexa has asked for the permission to set reminders."""
