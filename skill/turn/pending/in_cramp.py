"""The questions of a cramp: whether there is one, how it goes on, and what comes after it."""

from dataclasses import dataclass

from skill.turn import acts, cramp_acts
from skill.turn.acts import YES_OR_NO, AskAgain, Begin
from skill.turn.context import TurnContext
from skill.turn.pending.question import PATIENT, Ask, Pending, Replies, ReplyKind
from skill.turn.pending.reminder_draft import RemindTonight
from skill.turn.place import RELIEF, Place
from skill.understanding.facts import HELPING


class InCramp(Pending):
    """A question in a cramp: it waits while something else is answered, as long as the cramp is helped with."""

    def fits(self, place: Place) -> bool:
        return place.relief is not None

    def waits_as(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class CrampingNow(Pending):
    """ "Do you have a cramp right now?", or they.

    The first question of a session, and after somebody felt dizzy or is down.
    """

    at_night: bool = False
    """Asked after first aid: a silence is helped on through a counted hold, and a no may lead to what was left."""
    of_pain: bool = False
    """Asked of a leg that hurts: a no leaves a pain that is no cramp, and it is said when not to wait with it."""
    explained: bool = False
    """Asked once more of somebody who is not sure: it is said how a cramp feels. Still unsure, they are helped."""
    kind = "cramping-now"
    why = "why-cramping-now"

    def ask(self, turn: TurnContext) -> str:
        if HELPING in turn.fact_ids():
            return turn.voice.line("have-they-a-cramp")
        if self.explained:
            return turn.voice.line("how-a-cramp-feels")
        return turn.voice.say(turn.library.offers["welcome"][0].question)

    def replies(self) -> Replies:
        """Help on a yes. By day whoever only takes note is asked again, and who is not sure first hears how a cramp
        feels (`needless_help.not_sure`).
        """
        return {
            ReplyKind.YES: Begin(RELIEF),
            ReplyKind.NOT_EASED: Begin(RELIEF),
            ReplyKind.ANOTHER: Begin(RELIEF),
            ReplyKind.WORSE: Begin(RELIEF),
            ReplyKind.PARTLY: Begin(RELIEF),
            ReplyKind.UNSURE: Begin(RELIEF),
            ReplyKind.NO: cramp_acts.NoCramp(),
            ReplyKind.EASED: cramp_acts.NoCramp(),
            **PATIENT,
        }


@dataclass(frozen=True)
class CheckIn(InCramp):
    """ "Is it easing?" after a round of help with a cramp. A silence plays the next round by itself."""

    asks_muscle: bool = False
    """Asked together with where the cramp is; a muscle in the reply begins its own first round."""
    asks_side: bool = False
    """Asked together with which side of the thigh it is."""
    missed: bool = False
    """Whether a reply was missed in this cramp before: from then on the help goes on at once."""
    kind = "check-in"
    why = "why-check-in"

    def ask(self, turn: TurnContext) -> str:
        relief = turn.library.relief
        if self.asks_side:
            return turn.voice.say(relief.which_side)
        return turn.voice.say(relief.which_muscle if self.asks_muscle else relief.check_in)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: cramp_acts.Eased(),
            ReplyKind.EASED: cramp_acts.Eased(),
            ReplyKind.THANKS: cramp_acts.Eased(),
            ReplyKind.NO: cramp_acts.NextRound(),
            ReplyKind.NOT_EASED: cramp_acts.NextRound(),
            ReplyKind.UNSURE: cramp_acts.NextRound(),
            ReplyKind.GO_ON: cramp_acts.NextRound(),
            ReplyKind.MORE: cramp_acts.NextRound(),
            ReplyKind.ANOTHER: cramp_acts.NextRound(),
            ReplyKind.SWEARING: cramp_acts.NextRound(),
            ReplyKind.COMPLAINT: cramp_acts.NextRound(),
            ReplyKind.SILENCE: cramp_acts.NextRound(),
        }

    def open_at(self, turn: TurnContext) -> Pending:
        """A silence after the last round has asked for one more already."""
        return OneMoreRound() if turn.rounds_are_over else self

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """Whoever is missed twice in a cramp gets the next round rather than another question."""
        return ReplyKind.NOT_EASED if misses or self.missed else None


@dataclass(frozen=True)
class SafeYet(InCramp):
    """ "Have you stopped?" Asked of whoever cannot get out of danger at once: at the wheel, in the water, up high."""

    kind = "safe-yet"
    why = "why-safe-yet"

    def ask(self, turn: TurnContext) -> str:
        relief = turn.place.relief
        return turn.voice.line(f"safe-yet-{relief.position if relief else 'driving'}")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: cramp_acts.IsSafe(),
            ReplyKind.READY: cramp_acts.IsSafe(),
            ReplyKind.NO: AskAgain(acts.TAKE_YOUR_TIME),
            ReplyKind.EASED: cramp_acts.Eased(),
            ReplyKind.NOT_EASED: cramp_acts.SameRound(),
            **PATIENT,
        }

    def fits(self, place: Place) -> bool:
        """Whether somebody is in danger still."""
        return place.relief is not None and place.relief.danger == place.relief.position


@dataclass(frozen=True)
class SignInCramp(InCramp):
    """ "Is it swollen, hot or numb?" Asked once, before the third round of help with a cramp."""

    missed: bool = False
    """Whether a reply was missed in this cramp before."""
    kind = "sign-in-cramp"
    why = "why-sign"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.say(turn.library.relief.sign_question)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: cramp_acts.SignsInCramp(),
            ReplyKind.LIKELY: cramp_acts.SignsInCramp(),
            ReplyKind.PARTLY: cramp_acts.SignsInCramp(),
            ReplyKind.NO: cramp_acts.NextRound(),
            ReplyKind.NOT_EASED: cramp_acts.NextRound(),
            ReplyKind.GO_ON: cramp_acts.NextRound(),
            ReplyKind.EASED: cramp_acts.Eased(),
            ReplyKind.OKAY: AskAgain(YES_OR_NO),
            ReplyKind.UNSURE: AskAgain("feel-for-it"),
            ReplyKind.REPEAT: AskAgain(),
            ReplyKind.SILENCE: cramp_acts.NextRound(tells_sign=True),
        }

    def missed_as(self, misses: int, *, heard: bool) -> ReplyKind | None:  # noqa: ARG002
        """It is put once: whatever else is said, help goes on, as it does where nobody answers."""
        return ReplyKind.SILENCE


@dataclass(frozen=True)
class BackToSleep(Pending):
    """ "Shall I breathe with you for ninety seconds, back to sleep?" At night, once a cramp has let go;
    or where that is wished.
    """

    reminds: bool = False
    """A no leads to the offer of a reminder for the evening."""
    kind = "back-to-sleep"
    why = "why-offer"

    def ask(self, turn: TurnContext) -> str:
        # without clips nobody can promise ninety seconds
        if not (turn.session.plain or turn.night()):
            return turn.voice.line("offer-breathing")
        return turn.voice.line("offer-slow-breaths" if turn.session.plain else "offer-back-to-sleep")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: cramp_acts.BreatheToSleep(),
            ReplyKind.GO_ON: cramp_acts.BreatheToSleep(),
            ReplyKind.UNSURE: cramp_acts.BreatheToSleep(),
            ReplyKind.EASED: AskAgain(),
            ReplyKind.ANOTHER: Begin(RELIEF),
            ReplyKind.NO: Ask(RemindTonight()) if self.reminds else acts.Decline(),
            **PATIENT,
        }


@dataclass(frozen=True)
class OneMoreRound(InCramp):
    """ "Shall we try one more round?" after the ten-minute rule, or gently after a stretch that hurt."""

    gently: bool = False
    kind = "one-more-round"
    why = "why-one-more-round"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("try-gently") if self.gently else turn.voice.say(turn.library.relief.not_easing_question)

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: cramp_acts.SameRound(),
            ReplyKind.GO_ON: cramp_acts.SameRound(),
            ReplyKind.MORE: cramp_acts.SameRound(),
            ReplyKind.ANOTHER: cramp_acts.SameRound(),
            ReplyKind.UNSURE: cramp_acts.SameRound(),
            ReplyKind.NOT_EASED: cramp_acts.SameRound(),
            ReplyKind.EASED: cramp_acts.Eased(),
            ReplyKind.THANKS: cramp_acts.Eased(),
            ReplyKind.NO: cramp_acts.RestInCramp() if self.gently else acts.Decline(),
            ReplyKind.REPEAT: AskAgain(),
        }
