"""The questions about a warning sign: whether it is happening now, and what else somebody wants to know after a warning."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from skill.knowledge.library import Library
from skill.turn import acts, warning_acts
from skill.turn.pending.answers import BeenChecked, RepeatWarning, WhatNow
from skill.turn.pending.question import AFTER_WARNING, PATIENT, Pending, Replies
from skill.understanding.reply_kinds import ReplyKind

if TYPE_CHECKING:
    from skill.turn.turn import Turn


@dataclass(frozen=True)
class IsItHappening(Pending):
    """ "Is that leg cold or pale right now?" Asked where something may be a warning sign. Nothing is coached meanwhile."""

    warning: str
    then: str = ""
    """What was wanted when the possible sign came up: the id of a topic, stretch or routine, or of the help with a cramp."""
    told_how: bool = False
    """Whether it was said how to find out."""
    put_again: bool = False
    """Whether it was put again after something else: the next such thing is answered alone, and the session keeps the question."""
    of_today: bool = False
    """Whether only what is new today is asked about, because the sign was called old."""
    kind = "is-it-happening"
    why = "why-any-sign"

    def ask(self, turn: "Turn") -> str:
        if self.of_today:
            return turn.voice.line("is-it-new")
        sign = turn.library.warnings[self.warning]
        return turn.voice.say(sign.check) if sign.check else turn.voice.line("is-it-happening", name=sign.title.lower())

    def replies(self) -> Replies:
        happening = warning_acts.WarnAgain(self.warning)
        return {
            ReplyKind.YES: happening,
            ReplyKind.WORSE: happening,
            ReplyKind.NOT_EASED: acts.AskAgain(acts.YES_OR_NO),  # "still hurts" tells nothing of the sign
            ReplyKind.PARTLY: happening,
            ReplyKind.UNSURE: warning_acts.HowToTell(self.warning, self.then),
            ReplyKind.OKAY: acts.AskAgain(acts.YES_OR_NO),
            ReplyKind.READY: acts.AskAgain(acts.YES_OR_NO),  # said of a stretch, and no yes
            ReplyKind.GO_ON: acts.AskAgain(acts.YES_OR_NO),
            ReplyKind.NO: warning_acts.NotHappening(self.warning, self.then, long_past=self.of_today),
            **PATIENT,
        }

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """Who is missed twice is warned: nobody knows that it is not happening."""
        return ReplyKind.YES if misses else None

    def is_answered_by(self, act: acts.Act) -> bool:
        """Whatever follows it: "it's a cramp" is a no, and leads to help."""
        return super().is_answered_by(act) or (
            isinstance(act, warning_acts.NotHappening) and act.warning == self.warning
        )

    def waits_as(self) -> Pending | None:
        """Put again after whatever is answered in between."""
        return replace(self, put_again=True)

    def is_known(self, library: Library) -> bool:
        return self.warning in library.warnings and (not self.then or library.backed(self.then) is not None)


@dataclass(frozen=True)
class AnythingElse(Pending):
    """ "Is there anything else you want to know?" after something that was asked about a warning."""

    warning: str
    kind = "anything-else"
    buttons = AFTER_WARNING
    why = "why-repeat-warning"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.line("anything-else")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.Ask(WhatNow()),
            ReplyKind.NO: warning_acts.FollowThrough("okay"),
            ReplyKind.THANKS: warning_acts.FollowThrough("okay"),
            ReplyKind.OKAY: warning_acts.FollowThrough("okay"),
            ReplyKind.UNSURE: warning_acts.FollowThrough("unsure"),
            ReplyKind.REPEAT: warning_acts.WarnAgain(self.warning),
            ReplyKind.WORSE: warning_acts.FollowThrough("worse"),
            ReplyKind.EASED: warning_acts.CheckSign(self.warning),
            ReplyKind.FINE: warning_acts.FollowThrough("okay"),
        }

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """What did not come through may have been a report: the warning is said again."""
        return None if heard else ReplyKind.REPEAT

    def is_known(self, library: Library) -> bool:
        return self.warning in library.warnings


JUST_WARNED = (RepeatWarning, AnythingElse, BeenChecked)
"""The questions that are open once a warning was said."""
