"""The one question that is open: how it is asked, and what each kind of reply to it does.

A pending question travels in the session as its `kind` and its fields. Nothing else works out what was asked.
"""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar

from skill.knowledge.library import Library
from skill.turn import acts
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.context import TurnContext
from skill.turn.place import HURTS, MORE, PAUSE, READY, RELIEF, REPEAT, RESUME, STOP, Place
from skill.understanding.reply_kinds import ReplyKind as ReplyKind  # noqa: PLC0414  # a question is answered with it

YES_NO = ("yes", "no")
TELL_THEM = "tell-them"
"""What the button "What to tell them" of a warning raises."""
AFTER_WARNING = (REPEAT, TELL_THEM)


Replies = Mapping[ReplyKind, Act]
PATIENT: Replies = {ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME), ReplyKind.REPEAT: AskAgain()}
"""What most questions that nothing waits for do with "hang on" and "what did you ask": they are put again."""


@dataclass(frozen=True)
class Pending:
    """A question that waits for a reply.

    No ABC: it is asked of which kind a question is some hundred times in a turn, and each would be a call in Python.
    """

    kind: ClassVar[str] = ""
    """Name in the session's attributes; it never changes."""
    buttons: ClassVar[tuple[str, ...]] = YES_NO
    """What a screen offers to touch: "yes", "no", or labels of controls."""
    why: ClassVar[str] = "why-asked"
    """Name of the line that says why it is asked."""

    @abstractmethod
    def ask(self, turn: TurnContext) -> str:
        """Word the question."""

    @abstractmethod
    def replies(self) -> Replies:
        """Tell what each kind of reply does; a kind that is missing says nothing to this question."""

    def open_at(self, turn: TurnContext) -> "Pending":  # noqa: ARG002  # most questions wait
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


@dataclass(frozen=True)
class Ask(Act):
    """Put a question."""

    pending: Pending
    after_no: bool = True
    """Whether it follows a no; else something was said that is not known well enough."""


def answer_to(pending: Pending, kind: ReplyKind) -> Act | None:
    """Decide what a reply of this kind does; None where it says nothing to this question.

    The question's own word on it counts, then that on the nearest kind, then what it means at any time.
    """
    replies = pending.replies()
    own = next((replies[each] for each in (kind, *_NEAREST.get(kind, ())) if each in replies), None)
    return own or _AT_ANY_TIME.get(kind)


def reply_to(pending: Pending, kind: ReplyKind) -> Act:
    """Decide what a reply of this kind does; what says nothing to this question has it put again."""
    return answer_to(pending, kind) or AskAgain()


_NEAREST: Mapping[ReplyKind, tuple[ReplyKind, ...]] = {
    ReplyKind.LIKELY: (ReplyKind.YES,),
    ReplyKind.OKAY: (ReplyKind.YES,),
    ReplyKind.NOTED: (ReplyKind.OKAY, ReplyKind.YES),
    ReplyKind.PARTLY: (ReplyKind.UNSURE,),
    ReplyKind.FINE: (ReplyKind.EASED, ReplyKind.NO),
    ReplyKind.NOT_NOW: (ReplyKind.NO,),
    ReplyKind.NEITHER: (ReplyKind.NO,),
    ReplyKind.BACK: (ReplyKind.NOT_EASED,),
    ReplyKind.READY: (ReplyKind.GO_ON, ReplyKind.YES),
    ReplyKind.WHAT: (ReplyKind.REPEAT,),
    ReplyKind.UNDO: (ReplyKind.NOT_NOW, ReplyKind.NO),
}
"""The kinds that stand in for one that a question says nothing about."""
_AT_ANY_TIME: Replies = {
    ReplyKind.WORSE: Begin(HURTS),
    ReplyKind.BACK: Begin(RELIEF),
    ReplyKind.GO_ON: Begin(RESUME),
    ReplyKind.READY: Begin(READY),
    ReplyKind.NOT_READY: Begin(PAUSE),
    ReplyKind.REPEAT: acts.SayAgain(),
    ReplyKind.WHAT: acts.SayAgain(),
    ReplyKind.WHY: acts.SayWhy(),
    ReplyKind.MORE: Begin(MORE),
    ReplyKind.THANKS: acts.TakeThanks(),
    ReplyKind.STOP: Begin(STOP),
    ReplyKind.COMPLAINT: acts.Apologize(),
    ReplyKind.SWEARING: acts.KeepCalm(),
    ReplyKind.FEAR: acts.Reassure(),
    ReplyKind.GREETING: AskAgain("hello"),
    ReplyKind.UNDO: Begin(STOP),
}
