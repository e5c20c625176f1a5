"""The question at the end of a clip, and the one that the count waits for: "Are you in position?" """

from dataclasses import dataclass
from typing import TYPE_CHECKING

from skill.coaching.progress import Coached
from skill.knowledge.library import Library
from skill.turn import acts
from skill.turn.clips import closes, closing_question
from skill.turn.pending.coaching import AfterPlan, GoodNight, NextClip
from skill.turn.pending.question import Pending, Replies, ReplyKind
from skill.turn.place import READY

if TYPE_CHECKING:
    from skill.turn.turn import Turn


@dataclass(frozen=True)
class InPosition(NextClip):
    """ "Are you in position?" The count waits for it; a silence counts by itself unless the wish was to wait."""

    kind = "in-position"
    why = "why-in-position"
    buttons = (READY,)

    def ask(self, turn: "Turn") -> str:
        return turn.voice.fixed("are-you-in-position")

    def replies(self) -> Replies:
        return {
            **super().replies(),
            ReplyKind.GO_ON: acts.PlayNextClip(),
            ReplyKind.SILENCE: acts.PlayNextClip(),
            ReplyKind.REPEAT: acts.SayAgain(),
        }

    def asked_again(self) -> Pending | None:
        return self


def question_after(library: Library, coached: Coached) -> Pending:
    """The question at the end of a clip; after the last thing of the day it offers nothing."""
    if coached.following is not None:
        return InPosition() if coached.waits else NextClip()
    if closes(library, coached.plan):
        return GoodNight()
    return AfterPlan(coached.plan, closing_question(library, coached).then)
