"""The questions after an answer, an offer or a warning."""

from dataclasses import dataclass

from skill.knowledge.known_ids import AFTER_RUN
from skill.knowledge.library import Library
from skill.turn import acts, cramp_acts, stretch_acts, warning_acts
from skill.turn.acts import YES_OR_NO, Act, AskAgain, Begin
from skill.turn.context import TurnContext
from skill.turn.pending.question import AFTER_WARNING, PATIENT, Pending, Replies, ReplyKind
from skill.turn.place import FORGET, MORE, RELIEF, RESUME, SIX_WEEKS, kind_of

OFFER_GENTLER = "offer-gentler"
"""The line that offers an easier stretch after pain."""
OFFER_DOCTOR = "offer-doctor"
"""The line that offers to tell when to see a doctor, after pain."""
OFFER_HOW_TO_HELP = "offer-how-to-help"
"""The line that offers somebody who looks after another to tell how to help."""
OFFERED = frozenset(
    {"offer-stretch", OFFER_HOW_TO_HELP, "offer-standing", OFFER_GENTLER, "offer-doctor", "offer-six-weeks"}
)
"""Names of the lines that an Offer may be asked with."""
WARNING = "warning."
"""How the id of a warning begins."""


@dataclass(frozen=True)
class WhatNow(Pending):
    """ "What would you like?" after something that leads nowhere by itself."""

    kind = "what-now"
    buttons = ()

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("what-now")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.NothingAsked(),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.EASED: cramp_acts.NoCramp(),
            ReplyKind.WHY: Begin(MORE),
        }

    def asked_again(self) -> Pending | None:
        return None


@dataclass(frozen=True)
class FollowUp(Pending):
    """The question at the end of an answer, or of the help with a cramp: "Want to hear what helps at night?" """

    of: str
    """Id of the topic or entry, or of the relief."""
    then: str
    """What yes begins; of an entry that asks about a sign, the warning that yes is told."""
    kind = "follow-up"

    def ask(self, turn: TurnContext) -> str:
        library = turn.library
        known = library.answer(self.of)
        asked = known.follow_up if known else library.relief.eased_follow_up
        if asked.then == self.then:
            return turn.voice.say(asked.question)
        # another stretch than the answer's own may be the one for this listener
        offered = library.is_plan(self.then)
        return Offer(self.then, "offer-stretch").ask(turn) if offered else turn.voice.line("more-question")

    @property
    def asks_of_sign(self) -> bool:
        """Whether it asks about a warning sign: "Is it swollen, hot or red?" """
        return self.then.startswith(WARNING)

    def replies(self) -> Replies:
        told, begun = self.then, Begin(self.then)
        refused = acts.LetBe() if told == RELIEF else acts.Decline()  # "is it cramping right now?" offers nothing
        # "how would I know" is asked of anybody
        of_sign = warning_acts.WarnAgain(told), warning_acts.CheckSign(told), warning_acts.NotHappening(told)
        is_plan = kind_of(told) in ("stretch", "routine")  # "I don't know" begins none
        on, unsure, no = of_sign if self.asks_of_sign else (begun, AskAgain(YES_OR_NO) if is_plan else begun, refused)
        yes: Replies = dict.fromkeys((ReplyKind.YES, ReplyKind.GO_ON, ReplyKind.PARTLY), on)
        other: Replies = {ReplyKind.UNSURE: unsure, ReplyKind.NO: no, ReplyKind.WHY: Begin(MORE)}
        if is_plan:
            other = {**other, ReplyKind.FIRST: begun}  # "that one"
        return {**yes, **other, ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME)}

    def is_answered_by(self, act: Act) -> bool:
        """Whatever follows a no to a sign: "no, it's just tender" may lead on to what is told of that."""
        return super().is_answered_by(act) or (isinstance(act, warning_acts.NotHappening) and act.warning == self.then)

    def is_known(self, library: Library) -> bool:
        return self.then in library.warnings or library.backed(self.then) is not None


@dataclass(frozen=True)
class TellMore(Pending):
    """ "Shall I tell you more?" """

    kind = "tell-more"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("more-question")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(MORE),
            ReplyKind.GO_ON: Begin(MORE),
            ReplyKind.UNSURE: Begin(MORE),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME),
            ReplyKind.WHY: Begin(MORE),
        }


@dataclass(frozen=True)
class Offer(Pending):
    """An offer in one of the skill's own lines: "Shall we do the wall calf stretch?" """

    then: str
    """The label that yes begins."""
    line: str
    """Name of the line, one of OFFERED; its {name} is that of the stretch."""
    kind = "offer"
    why = "why-offer"

    def ask(self, turn: TurnContext) -> str:
        known = turn.library.backed(self.then)
        return turn.voice.line(self.line, name=known.name if known else "")

    def replies(self) -> Replies:
        hurt = self.line in (OFFER_GENTLER, OFFER_DOCTOR)  # "go on" may mean the stretch that was left
        may_be_another = hurt or kind_of(self.then) == "stretch"  # "something else", of a stretch
        return {
            ReplyKind.YES: Begin(self.then),
            ReplyKind.GO_ON: Begin(RESUME if hurt else self.then),
            ReplyKind.FIRST: Begin(self.then),  # "ok, do that one"
            ReplyKind.UNSURE: AskAgain(YES_OR_NO),
            ReplyKind.NO: acts.LetBe() if hurt else acts.Decline(),  # what hurt was left, and only this one is refused
            **({ReplyKind.NEITHER: stretch_acts.OfferAnother()} if may_be_another else {}),
            **PATIENT,
        }

    @property
    def of_stretch(self) -> bool:
        """Whether a stretch is offered beside which there are others; not one that is to spare what hurt."""
        return kind_of(self.then) == "stretch" and self.line != OFFER_GENTLER

    def is_known(self, library: Library) -> bool:
        return self.line in OFFERED and (self.then == SIX_WEEKS or library.backed(self.then) is not None)


@dataclass(frozen=True)
class WhereTight(Pending):
    """ "Which muscle is it?" of a leg that is tight and has no cramp; the muscle is offered its stretch."""

    kind = "where-tight"
    why = "why-where-tight"
    buttons = ()

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("where-is-it-tight")

    def replies(self) -> Replies:
        return {
            ReplyKind.NO: acts.Decline(),
            ReplyKind.UNSURE: stretch_acts.TellOfPlan(AFTER_RUN),
            **PATIENT,
        }


@dataclass(frozen=True)
class DidYouMean(Pending):
    """ "Did you mean heat, or cold?" """

    first: str
    second: str
    compared: bool = False
    """Whether both were compared, and it is asked of which more is wanted."""
    kind = "did-you-mean"
    why = "why-did-you-mean"
    buttons = ()

    def ask(self, turn: TurnContext) -> str:
        if self.compared:
            to_do = all(turn.library.is_plan(each) for each in (self.first, self.second))
            return turn.voice.line("which-of-two-to-do" if to_do else "which-of-two-to-tell")
        first, second = (_named(turn.library, each) for each in (self.first, self.second))
        return turn.voice.line("did-you-mean", first=first, second=second)

    def _to_do(self) -> str:
        """What "go on then, do it with me" begins: the one of the two that can be done."""
        return next((each for each in (self.first, self.second) if kind_of(each) in ("stretch", "routine")), self.first)

    def _more(self) -> Act:
        """What "what else" hears: of two stretches those behind them, of two answers more of the first."""
        of_stretches = kind_of(self.first) == kind_of(self.second) == "stretch"
        return stretch_acts.TellOfStretches(None, after=self.second) if of_stretches else Begin(self.first)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(self.first),
            ReplyKind.FIRST: Begin(self.first),
            ReplyKind.GO_ON: Begin(self._to_do()),
            ReplyKind.SECOND: Begin(self.second),
            ReplyKind.UNSURE: AskAgain("which-one"),
            ReplyKind.NO: acts.NeitherMeant(),
            ReplyKind.MORE: self._more() if self.compared else acts.NeitherMeant(),
            **({ReplyKind.WHY: Begin(self.first)} if self.compared else {}),
            ReplyKind.NOT_NOW: acts.Decline(),
            **PATIENT,
        }

    def is_known(self, library: Library) -> bool:
        return library.backed(self.first) is not None and library.backed(self.second) is not None


@dataclass(frozen=True)
class BeenChecked(Pending):
    """ "Has somebody looked at it?" before anything is stretched after a warning."""

    warning: str
    then: str
    """What was wanted: a stretch, a routine, or help with a cramp."""
    to_be_sure: bool = False
    """Whether it is asked once more, since a yes without words may have been an okay."""
    kind = "been-checked"
    why = "why-been-checked"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("checked-to-be-sure" if self.to_be_sure else "has-it-been-checked")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(self.then, checked=True),
            ReplyKind.NO: warning_acts.NotChecked(),
            ReplyKind.LIKELY: warning_acts.NotChecked(),
            ReplyKind.UNSURE: warning_acts.NotChecked(),
            ReplyKind.WORSE: warning_acts.WarnAgain(self.warning),
            ReplyKind.GO_ON: AskAgain(YES_OR_NO),
            ReplyKind.OKAY: AskAgain(YES_OR_NO),
            **PATIENT,
        }

    def is_known(self, library: Library) -> bool:
        return self.warning in library.warnings and library.backed(self.then) is not None


@dataclass(frozen=True)
class OnceWarned(Pending):
    """A question to somebody who was warned."""

    warning: str
    buttons = AFTER_WARNING
    why = "why-repeat-warning"

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """What did not come through may have been a report: the warning is said again."""
        return None if heard else ReplyKind.REPEAT

    def is_known(self, library: Library) -> bool:
        return self.warning in library.warnings


@dataclass(frozen=True)
class RepeatWarning(OnceWarned):
    """ "Hearing it again, or what to tell them?" after a warning.

    A yes picks what was asked last; an okay takes note of the warning.
    """

    kind = "repeat-warning"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("repeat-warning")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: warning_acts.FollowThrough("say-to-them"),
            ReplyKind.OKAY: warning_acts.FollowThrough("okay"),
            ReplyKind.THANKS: warning_acts.FollowThrough("okay"),
            ReplyKind.REPEAT: warning_acts.WarnAgain(self.warning),
            ReplyKind.MORE: warning_acts.WarnAgain(self.warning),
            ReplyKind.UNSURE: warning_acts.FollowThrough("unsure"),
            ReplyKind.WORSE: warning_acts.FollowThrough("worse"),
            ReplyKind.EASED: warning_acts.CheckSign(self.warning),
            ReplyKind.FINE: acts.Decline(),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME),
        }


@dataclass(frozen=True)
class ForgetAll(Pending):
    """ "That deletes everything I remember about you, for good. Shall I?" """

    kind = "forget-all"
    why = "why-forget-all"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("forget-all" if turn.records.keeps else "forget-this-talk")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(FORGET),
            ReplyKind.KEEP: acts.Decline(),
            ReplyKind.UNDO: AskAgain(YES_OR_NO),
            ReplyKind.LIKELY: AskAgain(YES_OR_NO),
            ReplyKind.GO_ON: AskAgain(YES_OR_NO),
            ReplyKind.UNSURE: acts.Decline(),
            ReplyKind.NO: acts.Decline(),
            **PATIENT,
        }


def _named(library: Library, label: str) -> str:
    known = library.backed(label)
    name = known.name if known else label
    return library.language.speech.definite(name) if library.is_plan(label) else name
