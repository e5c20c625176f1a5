"""The questions of a stretch that is coached, or that was left."""

from dataclasses import dataclass, field

from skill.coaching.progress import Coached
from skill.knowledge.library import Library
from skill.turn import acts, cramp_acts, stretch_acts
from skill.turn.acts import YES_OR_NO, AskAgain, Begin
from skill.turn.clips import (
    STANDING,
    closes,
    closing_question,
    closing_questions,
    spoken_place,
    spoken_place_and_rest,
    stretch_at,
)
from skill.turn.context import TurnContext
from skill.turn.pending.in_cramp import BackToSleep, CrampingNow
from skill.turn.pending.question import PATIENT, Ask, Pending, Replies, ReplyKind
from skill.turn.place import EASIER, HURTS, MORE, PAUSE, READY, RELIEF, RESUME, Place, kind_of


class InStretch(Pending):
    """A question about the stretch that is coached."""

    def fits(self, place: Place) -> bool:
        return place.coached is not None


@dataclass(frozen=True)
class ResumeLeft(Pending):
    """ "We stopped in the wall calf stretch, left leg, ten seconds to go in this hold. Shall we go on?" After a stretch
    of an earlier session.

    At night a stretch that is done standing is called so, and asked for with a light on.
    """

    cramp_asked: bool = False
    """Whether the question about a cramp came before it."""
    rest_told: bool = False
    """Whether what is left of the hold was told with it."""
    kind = "resume-left"
    why = "why-resume-left"

    def ask(self, turn: TurnContext) -> str:
        left = turn.left()
        if left is None:  # forgotten or expired since it was asked
            return turn.voice.line("ready-to-go-on")
        stands_up = turn.night() and stretch_at(turn.library, left).position == STANDING
        line = "offer-to-stand-up" if stands_up else "offer-to-go-on"
        spoken = spoken_place if self.rest_told else spoken_place_and_rest
        return turn.voice.line(line, place=spoken(turn.library, turn.voice, left))

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RESUME),
            ReplyKind.GO_ON: Begin(RESUME),
            ReplyKind.NO: cramp_acts.NoCramp() if self.cramp_asked else Ask(CrampingNow()),
            ReplyKind.UNSURE: AskAgain(YES_OR_NO),
            **PATIENT,
        }


@dataclass(frozen=True)
class Ready(InStretch):
    """The safety question of a stretch: "Have you got something solid to hold on to?" """

    kind = "ready"
    why = "why-ready"

    def ask(self, turn: TurnContext) -> str:
        stretch = turn.library.stretches.get(turn.place.coached.plan) if turn.place.coached else None
        return turn.voice.say((stretch.ask_first if stretch else None) or turn.voice.fixed("ready-to-go-on"))

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: stretch_acts.StartAsPlanned(),
            ReplyKind.GO_ON: stretch_acts.StartAsPlanned(),
            ReplyKind.NO: stretch_acts.OfferGentler(),
            ReplyKind.UNSURE: stretch_acts.OfferGentler(),
            ReplyKind.LIKELY: AskAgain(YES_OR_NO),
            ReplyKind.NOT_NOW: AskAgain(acts.TAKE_YOUR_TIME),
            **PATIENT,
        }

    def waits_as(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class HasInstead(InStretch):
    """ "A belt or the sheet does as well. Have you one of those?" after a thing that is lacked."""

    thing: str
    """What is lacked: "towel"."""
    kind = "has-instead"
    why = "why-has-instead"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("has-instead")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RESUME),
            ReplyKind.GO_ON: Begin(RESUME),
            ReplyKind.NO: Begin(EASIER),
            ReplyKind.UNSURE: Begin(EASIER),
            ReplyKind.LIKELY: AskAgain(YES_OR_NO),
            **PATIENT,
        }

    def waits_as(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class GoOn(InStretch):
    """ "Ready to go on?" in a stretch that stands still."""

    put_again: bool = field(default=False, compare=False)
    """Whether it was put before, and something else was said."""
    kind = "go-on"
    why = "why-go-on"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("ready-to-go-on")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(RESUME),
            ReplyKind.GO_ON: Begin(RESUME),
            ReplyKind.NO: Begin(PAUSE),
            ReplyKind.UNSURE: Begin(PAUSE),
            ReplyKind.NOT_EASED: Begin(HURTS),
            ReplyKind.BACK: Begin(RELIEF),
        }

    def waits_as(self) -> Pending | None:
        return GoOn()


@dataclass(frozen=True)
class StillPaused(GoOn):
    """ "Still paused. Ready to go on?" after half a minute of silence; a stretch or a cramp's round waits."""

    kind = "still-paused"
    buttons = (RESUME,)

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.line("still-paused")

    def fits(self, place: Place) -> bool:
        return place.is_under_way


@dataclass(frozen=True)
class InClip(GoOn):
    """A clip is still sounding, so its question was not heard yet: yes goes on where it is, no waits. Never stored."""

    kind = "in-clip"

    def replies(self) -> Replies:
        return {**super().replies(), ReplyKind.READY: Begin(READY)}

    def asked_again(self) -> Pending | None:
        return None


class LastWords(Pending):
    """A question that is the last words of a clip: as long as that sounds, it was not asked yet."""

    def open_at(self, turn: TurnContext) -> Pending:
        coached = turn.place.coached
        sounds = coached is not None and coached.began is not None and not turn.clip_is_over
        return InClip() if sounds else self


@dataclass(frozen=True)
class NextClip(LastWords, InStretch):
    """The last words of a clip that another one follows: "Ready for the other leg?" """

    kind = "next-clip"
    why = "why-go-on"

    def ask(self, turn: TurnContext) -> str:
        return turn.clip.question if turn.clip else turn.voice.line("ready-to-go-on")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: stretch_acts.PlayNextClip(),
            ReplyKind.NO: Begin(PAUSE),
            ReplyKind.UNSURE: Begin(PAUSE),
            ReplyKind.NOT_EASED: Begin(HURTS),
            ReplyKind.BACK: Begin(RELIEF),
        }

    def asked_again(self) -> Pending | None:
        return None

    def waits_as(self) -> Pending | None:
        return GoOn()


@dataclass(frozen=True)
class InPosition(NextClip):
    """ "Are you in position?" The count waits for it; a silence counts by itself unless the wish was to wait."""

    kind = "in-position"
    why = "why-in-position"
    buttons = (READY,)

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.fixed("are-you-in-position")

    def replies(self) -> Replies:
        return {
            **super().replies(),
            ReplyKind.GO_ON: stretch_acts.PlayNextClip(),
            ReplyKind.SILENCE: stretch_acts.PlayNextClip(),
            ReplyKind.REPEAT: acts.SayAgain(),
            ReplyKind.UNSURE: AskAgain(),  # "I'm easy, you pick" leaves the choice as it is
        }

    def asked_again(self) -> Pending | None:
        return self


@dataclass(frozen=True)
class AfterPlan(LastWords):
    """The last words of a stretch or routine: "Want to hear how often to do this?" """

    plan: str
    then: str
    kind = "after-plan"

    def ask(self, turn: TurnContext) -> str:
        asked = {each.then: each.question for each in closing_questions(turn.library, self.plan)}
        return turn.voice.say(asked[self.then])

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: Begin(self.then),
            ReplyKind.UNSURE: Begin(self.then),
            ReplyKind.NO: acts.Decline(),
            ReplyKind.NOT_READY: AskAgain(acts.TAKE_YOUR_TIME),
            **({ReplyKind.REPEAT: Begin(self.plan)} if kind_of(self.plan) == "stretch" else {}),  # and not the question
            ReplyKind.WHY: stretch_acts.AskOfStretch(self.plan, "why")
            if kind_of(self.plan) == "stretch"
            else Begin(MORE),
        }

    def is_known(self, library: Library) -> bool:
        return self.then in {each.then for each in closing_questions(library, self.plan)}


@dataclass(frozen=True)
class GoodNight(LastWords):
    """ "Are you ready to sleep?" The last words of the bedtime routine. Yes closes, no offers to breathe together."""

    kind = "good-night"
    why = "why-ready-to-sleep"

    def ask(self, turn: TurnContext) -> str:
        return turn.voice.fixed("ready-to-sleep")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: acts.SayGoodNight(),
            ReplyKind.THANKS: acts.SayGoodNight(),
            ReplyKind.STOP: acts.SayGoodNight(),  # "goodnight"
            ReplyKind.NO: Ask(BackToSleep()),
            ReplyKind.UNSURE: Ask(BackToSleep()),
            ReplyKind.NOT_READY: Ask(BackToSleep()),
            ReplyKind.REPEAT: AskAgain(),
        }


def question_after(library: Library, coached: Coached) -> Pending:
    """The question at the end of a clip; after the last thing of the day it offers nothing."""
    if coached.following is not None:
        return InPosition() if coached.waits else NextClip()
    if closes(library, coached.plan):
        return GoodNight()
    return AfterPlan(coached.plan, closing_question(library, coached).then)
