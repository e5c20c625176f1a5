"""The questions about a warning sign: whether it is happening now,
and what else somebody wants to know after a warning.
"""

from dataclasses import dataclass, replace

from skill.knowledge.library import Library
from skill.turn import acts, cramp_acts, warning_acts
from skill.turn.acts import YES_OR_NO, Act, AskAgain
from skill.turn.context import TurnContext
from skill.turn.pending.answers import BeenChecked, OnceWarned, RepeatWarning, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import PATIENT, Ask, Pending, Replies
from skill.understanding.after_warning import LOOKED_AT
from skill.understanding.reply_kinds import ReplyKind

SERIOUS = "warning.chest-stroke"
"""The warning for what AnySign asks about."""


@dataclass(frozen=True)
class IsItHappening(Pending):
    """ "Is that leg cold or pale right now?" Asked where something may be a warning sign.

    Nothing is coached meanwhile.
    """

    warning: str
    then: str = ""
    """What was wanted when the possible sign came up: the id of a topic, stretch or routine,
    or of the help with a cramp."""
    told_how: bool = False
    """Whether it was said how to find out."""
    put_again: bool = False
    """Whether it was put again after something else: the next such thing is answered alone,
    and the session keeps the question."""
    of_today: bool = False
    """Whether only what is new today is asked about, because the sign was called old."""
    twice: bool = False
    """Whether it was put twice in a row: it is put no third time."""
    kind = "is-it-happening"
    why = "why-any-sign"

    def ask(self, turn: TurnContext) -> str:
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
        """Whatever follows it: "it's a cramp" is a no, and leads to help.

        What a doctor has looked at is asked about no more.
        """
        if act == warning_acts.FollowThrough(LOOKED_AT):
            return True
        return super().is_answered_by(act) or (
            isinstance(act, warning_acts.NotHappening) and act.warning == self.warning
        )

    def waits_as(self) -> Pending | None:
        """Put again after whatever is answered in between."""
        return replace(self, put_again=True)

    def is_known(self, library: Library) -> bool:
        return self.warning in library.warnings and (not self.then or library.backed(self.then) is not None)


@dataclass(frozen=True)
class AnythingElse(OnceWarned):
    """ "Is there anything else you want to know?" after something that was asked about a warning."""

    kind = "anything-else"
    with_help: bool = False
    """Whether somebody has just said that they are with those who help."""

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("anything-else")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Ask(WhatNow()),
            ReplyKind.NO: warning_acts.FollowThrough("okay"),
            ReplyKind.THANKS: warning_acts.FollowThrough("okay"),
            ReplyKind.OKAY: warning_acts.FollowThrough("okay"),
            ReplyKind.UNSURE: warning_acts.FollowThrough("unsure"),
            ReplyKind.REPEAT: warning_acts.WarnAgain(self.warning),
            ReplyKind.MORE: warning_acts.WarnAgain(self.warning),
            ReplyKind.WORSE: warning_acts.FollowThrough("worse"),
            ReplyKind.EASED: warning_acts.CheckSign(self.warning),
            ReplyKind.FINE: warning_acts.FollowThrough("okay"),
        }


JUST_WARNED = (RepeatWarning, AnythingElse, BeenChecked)
"""The questions that are open once a warning was said."""


@dataclass(frozen=True)
class AnySign(Pending):
    """ "Is there chest pain, or trouble breathing?" to somebody who is afraid; yes says whom to call."""

    in_cramp: bool = False
    """A cramp is being helped with: no goes on with that."""
    resting: bool = False
    """Somebody was dizzy in a stretch and rests: no asks for nothing more."""
    kind = "any-sign"
    why = "why-any-sign"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("any-sign")

    def replies(self) -> Replies:
        after: Act = acts.Decline() if self.resting else Ask(CrampingNow())
        on: Act = cramp_acts.NextRound() if self.in_cramp else after
        return {
            ReplyKind.YES: warning_acts.WarnAgain(SERIOUS),
            ReplyKind.UNSURE: warning_acts.WarnAgain(SERIOUS),
            ReplyKind.WORSE: warning_acts.WarnAgain(SERIOUS),
            ReplyKind.NO: on,
            ReplyKind.EASED: cramp_acts.Eased() if self.in_cramp else on if self.resting else cramp_acts.NoCramp(),
            ReplyKind.NOT_EASED: on,
            ReplyKind.GO_ON: on,
            ReplyKind.OKAY: AskAgain(YES_OR_NO),
            **PATIENT,
        }

    def is_known(self, library: Library) -> bool:
        return SERIOUS in library.warnings


@dataclass(frozen=True)
class Passing(Pending):
    """ "Is it passing?" to somebody who was dizzy, and sits or lies down; where it is not,
    signs of more are asked about.
    """

    kind = "passing"
    why = "why-any-sign"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("is-it-passing")

    def replies(self) -> Replies:
        well = (
            ReplyKind.YES,
            ReplyKind.EASED,
            ReplyKind.FINE,
            ReplyKind.OKAY,
            ReplyKind.NOTED,
            ReplyKind.READY,
            ReplyKind.GO_ON,
        )
        not_yet = (ReplyKind.NO, ReplyKind.NOT_EASED, ReplyKind.WORSE, ReplyKind.UNSURE, ReplyKind.PARTLY)
        more = Ask(AnySign(resting=True), after_no=False)
        return {**dict.fromkeys(well, acts.GladToHear()), **dict.fromkeys(not_yet, more), **PATIENT}
