"""The one question that is open: how it is asked, and what each kind of reply to it does.

A pending question travels in the session as its `kind` and its fields. Nothing else works out what was asked.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, ClassVar

from skill.knowledge.library import Library
from skill.turn.acts import Act, AskAgain, Begin, SayAgain, TakeThanks
from skill.turn.place import HURTS, RESUME, Place

if TYPE_CHECKING:
    from skill.turn.turn import Turn

YES_NO = ("yes", "no")


class ReplyKind(Enum):
    """What somebody means who answers a question, in whatever words."""

    YES = auto()
    NO = auto()
    EASED = auto()
    """The cramp is letting go."""
    NOT_EASED = auto()
    WORSE = auto()
    GO_ON = auto()
    """ "Resume", "ready", "let's go"."""
    FIRST = auto()
    SECOND = auto()
    NEITHER = auto()
    REPEAT = auto()
    """ "Say that again", "what?"."""
    THANKS = auto()
    SILENCE = auto()
    """Nobody answered."""


Replies = Mapping[ReplyKind, Act]


@dataclass(frozen=True)
class Pending(ABC):
    """A question that waits for a reply."""

    kind: ClassVar[str] = ""
    """Name in the session's attributes; it never changes."""
    buttons: ClassVar[tuple[str, ...]] = YES_NO
    """What a screen offers to touch: "yes", "no", or labels of controls."""
    chips: ClassVar[tuple[str, ...]] = ("yes", "no", "help", "stop")
    """What the try-it page suggests to say, by name (`skill/web/try_it/chips.py` has the words)."""

    @abstractmethod
    def ask(self, turn: "Turn") -> str:
        """Word the question."""

    @abstractmethod
    def replies(self) -> Replies:
        """Tell what each kind of reply does; a kind that is missing says nothing to this question."""

    def open_at(self, turn: "Turn") -> "Pending":  # noqa: ARG002  # most questions wait
        """Tell which question is open at the moment of a turn: time may have gone on to another one."""
        return self

    def asked_again(self) -> "Pending | None":
        """The question that is put again when nothing was understood; None where help is worth more."""
        return self

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002  # most questions are put again
        """The reply that something not understood is taken for; None for none.

        ``misses`` counts those before it; ``heard`` where words came through, but of something that is not known.
        """
        return None

    def waits_as(self) -> "Pending | None":
        """The question that comes back once something else, said in between, is answered; None where it is dropped."""
        return None

    def fits(self, place: Place) -> bool:  # noqa: ARG002  # most questions need nothing under way
        """Whether what the question is about is still under way."""
        return True

    def is_answered_by(self, act: Act) -> bool:
        """Whether an act is what a reply to this question leads to, and not something else said meanwhile."""
        return act in self.replies().values()

    def is_known(self, library: Library) -> bool:  # noqa: ARG002  # most questions name no content
        """Whether content still has what the question is about."""
        return True

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is as usual."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            "kind": self.kind,
            **{each.name: values[each.name] for each in fields(self) if values[each.name] != each.default},
        }


def reply_to(pending: Pending, kind: ReplyKind) -> Act:
    """Decide what a reply of this kind does: as the pending question has it, else as it is meant at any time."""
    replies = pending.replies()
    if kind is ReplyKind.NEITHER and kind not in replies:
        kind = ReplyKind.NO
    return replies.get(kind) or _AT_ANY_TIME.get(kind, AskAgain())


_AT_ANY_TIME: Replies = {
    ReplyKind.WORSE: Begin(HURTS),
    ReplyKind.GO_ON: Begin(RESUME),
    ReplyKind.REPEAT: SayAgain(),
    ReplyKind.THANKS: TakeThanks(),
}
