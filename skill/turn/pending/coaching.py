"""The questions of a cramp that is helped with, and of a stretch that is coached."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from skill.knowledge.library import Library
from skill.turn import acts
from skill.turn.acts import YES_OR_NO, AskAgain, Begin
from skill.turn.clips import STANDING, closing_questions, spoken_place, stretch_at
from skill.turn.pending.drafts import RemindTonight
from skill.turn.pending.question import PATIENT, Pending, Replies, ReplyKind
from skill.turn.place import HURTS, MORE, PAUSE, READY, RELIEF, RESUME, Place, kind_of

if TYPE_CHECKING:
    from skill.turn.turn import Turn


class InCramp(Pending):
    """A question in a cramp: it waits while something else is answered, as long as the cramp is helped with."""

    def fits(self, place: Place) -> bool:
        return place.relief is not None

    def waits_as(self) -> Pending | None:
        return self


class InStretch(Pending):
    """A question about the stretch that is coached."""

    def fits(self, place: Place) -> bool:
        return place.coached is not None


@dataclass(frozen=True)
class CrampingNow(Pending):
    """ "Do you have a cramp right now?" The first question of a session, and after somebody felt dizzy."""

    at_night: bool = False
    """Asked after first aid: a silence is helped on through a counted hold, and a no may lead to what was left."""
    kind = "cramping-now"
    why = "why-cramping-now"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.say(turn.library.offers["welcome"][0].question)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RELIEF),
            ReplyKind.NOT_EASED: Begin(RELIEF),
            ReplyKind.WORSE: Begin(RELIEF),
            ReplyKind.UNSURE: Begin(RELIEF),
            ReplyKind.NO: acts.NoCramp(),
            ReplyKind.EASED: acts.NoCramp(),
            **PATIENT,
        }


@dataclass(frozen=True)
class CheckIn(InCramp):
    """ "Is it easing?" after a round of help with a cramp. A silence plays the next round by itself."""

    asks_muscle: bool = False
    """Asked together with where the cramp is; a muscle in the reply begins its own first round."""
    kind = "check-in"
    why = "why-check-in"

    def ask(self, turn: "Turn") -> str:
        relief = turn.library.relief
        return turn.voice.say(relief.which_muscle if self.asks_muscle else relief.check_in)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.Eased(),
            ReplyKind.EASED: acts.Eased(),
            ReplyKind.THANKS: acts.Eased(),
            ReplyKind.NO: acts.NextRound(),
            ReplyKind.NOT_EASED: acts.NextRound(),
            ReplyKind.UNSURE: acts.NextRound(),
            ReplyKind.GO_ON: acts.NextRound(),
            ReplyKind.MORE: acts.NextRound(),
            ReplyKind.SWEARING: acts.NextRound(),
            ReplyKind.SILENCE: acts.NextRound(),
        }

    def open_at(self, turn: "Turn") -> Pending:
        """A silence after the last round has asked for one more already."""
        return OneMoreRound() if turn.rounds_are_over else self

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """Whoever is missed twice gets the next round rather than another question."""
        return ReplyKind.NOT_EASED if misses else None


@dataclass(frozen=True)
class SignInCramp(InCramp):
    """ "Is it swollen, hot or numb?" Asked once, before the third round of help with a cramp."""

    kind = "sign-in-cramp"
    why = "why-sign"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.say(turn.library.relief.sign_question)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.SignsInCramp(),
            ReplyKind.LIKELY: acts.SignsInCramp(),
            ReplyKind.NO: acts.NextRound(),
            ReplyKind.NOT_EASED: acts.NextRound(),
            ReplyKind.GO_ON: acts.NextRound(),
            ReplyKind.EASED: acts.Eased(),
            ReplyKind.OKAY: AskAgain(YES_OR_NO),
            ReplyKind.UNSURE: AskAgain("feel-for-it"),
            ReplyKind.REPEAT: AskAgain(),
        }

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """Who is missed twice is warned: nobody knows that it is none of them."""
        return ReplyKind.YES if misses else None


@dataclass(frozen=True)
class BackToSleep(Pending):
    """ "Shall I breathe with you for ninety seconds, back to sleep?" At night, once a cramp has let go."""

    reminds: bool = False
    """A no leads to the offer of a reminder for the evening."""
    kind = "back-to-sleep"
    why = "why-offer"

    def ask(self, turn: "Turn") -> str:
        # without clips nobody can promise ninety seconds
        return turn.voice.line("offer-slow-breaths" if turn.session.plain else "offer-back-to-sleep")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.BreatheToSleep(),
            ReplyKind.GO_ON: acts.BreatheToSleep(),
            ReplyKind.UNSURE: acts.BreatheToSleep(),
            ReplyKind.NO: acts.Ask(RemindTonight()) if self.reminds else acts.Decline(),
            **PATIENT,
        }


@dataclass(frozen=True)
class OneMoreRound(InCramp):
    """ "Shall we try one more round?" after the ten-minute rule, or gently after a stretch that hurt."""

    gently: bool = False
    kind = "one-more-round"
    why = "why-one-more-round"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.line("try-gently") if self.gently else turn.voice.say(turn.library.relief.not_easing_question)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.SameRound(),
            ReplyKind.GO_ON: acts.SameRound(),
            ReplyKind.MORE: acts.SameRound(),
            ReplyKind.UNSURE: acts.SameRound(),
            ReplyKind.NOT_EASED: acts.SameRound(),
            ReplyKind.EASED: acts.Eased(),
            ReplyKind.THANKS: acts.Eased(),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.REPEAT: AskAgain(),
        }


@dataclass(frozen=True)
class ResumeLeft(Pending):
    """ "We stopped in the wall calf stretch, left leg. Shall we go on?" After a stretch of an earlier session.

    At night a stretch that is done standing is called so, and asked for with a light on.
    """

    cramp_asked: bool = False
    """Whether the question about a cramp came before it."""
    kind = "resume-left"
    why = "why-resume-left"

    def ask(self, turn: "Turn") -> str:
        left = turn.left()
        if left is None:  # forgotten or expired since it was asked
            return turn.voice.line("ready-to-go-on")
        stands_up = turn.night() and stretch_at(turn.library, left).position == STANDING
        line = "offer-to-stand-up" if stands_up else "offer-to-go-on"
        return turn.voice.line(line, place=spoken_place(turn.library, turn.voice, left))

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RESUME),
            ReplyKind.GO_ON: Begin(RESUME),
            ReplyKind.NO: acts.NoCramp() if self.cramp_asked else acts.Ask(CrampingNow()),
            ReplyKind.UNSURE: AskAgain(YES_OR_NO),
            **PATIENT,
        }


@dataclass(frozen=True)
class Ready(InStretch):
    """The safety question of a stretch: "Have you got something solid to hold on to?" """

    kind = "ready"
    why = "why-ready"

    def ask(self, turn: "Turn") -> str:
        stretch = turn.library.stretches.get(turn.place.coached.plan) if turn.place.coached else None
        return turn.voice.say((stretch.ask_first if stretch else None) or turn.voice.fixed("ready-to-go-on"))

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.StartAsPlanned(),
            ReplyKind.GO_ON: acts.StartAsPlanned(),
            ReplyKind.NO: acts.OfferGentler(),
            ReplyKind.UNSURE: acts.OfferGentler(),
            ReplyKind.LIKELY: AskAgain(YES_OR_NO),
            ReplyKind.NOT_NOW: AskAgain(acts.TAKE_YOUR_TIME),
            **PATIENT,
        }

    def waits_as(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class GoOn(InStretch):
    """ "Ready to go on?" in a stretch that stands still."""

    kind = "go-on"
    why = "why-go-on"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.line("ready-to-go-on")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RESUME),
            ReplyKind.GO_ON: Begin(RESUME),
            ReplyKind.NO: Begin(PAUSE),
            ReplyKind.UNSURE: Begin(PAUSE),
            ReplyKind.NOT_EASED: Begin(HURTS),
        }

    def waits_as(self) -> Pending | None:
        return GoOn()


@dataclass(frozen=True)
class StillPaused(GoOn):
    """ "Still paused. Ready to go on?" after half a minute of silence; a stretch or a cramp's round waits."""

    kind = "still-paused"
    buttons = (RESUME,)

    def ask(self, turn: "Turn") -> str:
        return turn.voice.line("still-paused")

    def fits(self, place: Place) -> bool:
        return place.coached is not None or place.relief is not None


@dataclass(frozen=True)
class InClip(GoOn):
    """A clip is still sounding, so its question was not heard yet: yes goes on where it is, no waits. Never stored."""

    kind = "in-clip"

    def replies(self) -> Replies:
        return {**super().replies(), ReplyKind.READY: Begin(READY)}

    def asked_again(self) -> Pending | None:
        return None


@dataclass(frozen=True)
class NextClip(InStretch):
    """The last words of a clip that another one follows: "Ready for the other leg?" """

    kind = "next-clip"
    why = "why-go-on"

    def ask(self, turn: "Turn") -> str:
        return turn.clip.question if turn.clip else turn.voice.line("ready-to-go-on")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.PlayNextClip(),
            ReplyKind.NO: Begin(PAUSE),
            ReplyKind.UNSURE: Begin(PAUSE),
            ReplyKind.NOT_EASED: Begin(HURTS),
        }

    def open_at(self, turn: "Turn") -> Pending:
        return self if turn.clip_is_over else InClip()

    def asked_again(self) -> Pending | None:
        return None

    def waits_as(self) -> Pending | None:
        return GoOn()


@dataclass(frozen=True)
class AfterPlan(Pending):
    """The last words of a stretch or routine: "Want to hear how often to do this?" """

    plan: str
    then: str
    kind = "after-plan"

    def ask(self, turn: "Turn") -> str:
        asked = {each.then: each.question for each in closing_questions(turn.library, self.plan)}
        return turn.voice.say(asked[self.then])

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(self.then),
            ReplyKind.UNSURE: Begin(self.then),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME),
            ReplyKind.WHY: acts.AskOfStretch(self.plan, "why") if kind_of(self.plan) == "stretch" else Begin(MORE),
        }

    def open_at(self, turn: "Turn") -> Pending:
        return InClip() if _is_sounding(turn) else self

    def is_known(self, library: Library) -> bool:
        return self.then in {each.then for each in closing_questions(library, self.plan)}


@dataclass(frozen=True)
class GoodNight(Pending):
    """ "Are you ready to sleep?" The last words of the bedtime routine. Yes closes, no offers to breathe together."""

    kind = "good-night"
    why = "why-ready-to-sleep"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.fixed("ready-to-sleep")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.SayGoodNight(),
            ReplyKind.THANKS: acts.SayGoodNight(),
            ReplyKind.NO: acts.Ask(BackToSleep()),
            ReplyKind.UNSURE: acts.Ask(BackToSleep()),
            ReplyKind.NOT_READY: acts.Ask(BackToSleep()),
            ReplyKind.REPEAT: AskAgain(),
        }

    def open_at(self, turn: "Turn") -> Pending:
        return InClip() if _is_sounding(turn) else self


def _is_sounding(turn: "Turn") -> bool:
    return bool(turn.place.coached and turn.place.coached.began is not None and not turn.clip_is_over)
