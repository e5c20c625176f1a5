"""What the skill does next: an act is decided by `interpret`, or by the pending question, and carried out by `respond`.

Acts hold ids and numbers. Whatever else a reply needs stands in the turn.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skill.turn.pending.drafts import DraftPending
    from skill.turn.pending.question import Pending


@dataclass(frozen=True)
class Act:
    """Something to do in reply to a turn."""


@dataclass(frozen=True)
class Welcome(Act):
    """Open a session that was begun without a request."""


@dataclass(frozen=True)
class Begin(Act):
    """Go where a label leads: a topic, stretch, routine, relief, control, setting, or something about the skill."""

    label: str
    explain: bool = False
    """Explain a stretch in full, though it was explained before."""
    checked: bool = False
    """The warning sign of this session has been looked at."""


@dataclass(frozen=True)
class StretchFor(Act):
    """Begin a stretch for a muscle, in a position; where neither is given, the one that is preferred to all others."""

    muscle: str | None
    position: str | None


@dataclass(frozen=True)
class NameBack(Act):
    """Say that there is no stretch of that name, and offer one that there is."""

    line: str
    """Name of the line that says so."""
    asked: str
    """The listener's words."""


@dataclass(frozen=True)
class OfferFitting(Act):
    """Name stretches that suit the listener, and offer the first."""


@dataclass(frozen=True)
class OtherLegFirst(Act):
    """Begin the stretch under way with the other leg."""


@dataclass(frozen=True)
class NoteWeek(Act):
    """Take the week of a pregnancy to what was told of it."""


@dataclass(frozen=True)
class KeepTo(Act):
    """Fit what is under way to what is to be left alone, or cannot be done: ids of limitations."""

    avoid: tuple[str, ...]


@dataclass(frozen=True)
class StartRoutine(Act):
    """Begin a routine, fitted to the time asked for; without an id, the one with the best evidence."""

    routine: str | None


@dataclass(frozen=True)
class TellOfPlan(Act):
    """A stretch or routine was asked about and not asked for: answer, and offer it."""

    plan: str


@dataclass(frozen=True)
class DoneAlready(Act):
    """A stretch or routine was said to be done already: take note of it."""


@dataclass(frozen=True)
class NoneWished(Act):
    """A stretch was refused that nobody had offered: take that, and ask what is wanted."""


@dataclass(frozen=True)
class Explain(Act):
    """Explain the stretch under way, or the last one spoken of."""


@dataclass(frozen=True)
class StartAsPlanned(Act):
    """Begin the stretch whose safety question was answered with yes."""


@dataclass(frozen=True)
class OfferGentler(Act):
    """Offer a gentler stretch: the safety question was answered with no."""


@dataclass(frozen=True)
class PlayNextClip(Act):
    """Go on with the clip that follows the one that was heard."""


@dataclass(frozen=True)
class Resize(Act):
    """Hold for so many seconds, or so many times, from the next hold on."""

    seconds: int | None
    repetitions: int | None
    in_sets: bool = False
    """Whether the repetitions were called sets."""
    number: int | None = None
    """A number without a unit: moves, where those are counted, else repetitions or seconds."""


@dataclass(frozen=True)
class HoldAsUsual(Act):
    """Take back what was wished of this stretch: hold as long, and as often, as ever."""


@dataclass(frozen=True)
class Eased(Act):
    """The cramp has let go: say what to do after it."""


@dataclass(frozen=True)
class NextRound(Act):
    """The cramp has not let go: play the next round, or say the ten-minute rule after the last."""


@dataclass(frozen=True)
class SameRound(Act):
    """Play the round that was last heard once more."""


@dataclass(frozen=True)
class GetSafe(Act):
    """Say what to do where nobody can get out of danger at once, and ask whether that is done."""

    line: str
    """Name of the line that says it."""


@dataclass(frozen=True)
class IsSafe(Act):
    """Whoever was in danger is out of it: help with the cramp."""


@dataclass(frozen=True)
class NoteLeg(Act):
    """The leg that cramps was told, and nothing else: take note of it, and go on with what was asked."""

    side: str


@dataclass(frozen=True)
class GoBackTo(Act):
    """Say when somebody may go on with what the cramp broke off."""

    where: str
    """At the wheel, in the water, up high, on a bicycle, or "any" for whatever is done on one's feet."""


@dataclass(frozen=True)
class IfItComesBack(Act):
    """Say what to do at once if the cramp that has let go comes back."""


@dataclass(frozen=True)
class StretchSore(Act):
    """Say how to stretch what is sore after a cramp, and offer it."""


@dataclass(frozen=True)
class RestInCramp(Act):
    """Somebody whom it hurts tries no more: say when to get help, and leave them in peace."""


@dataclass(frozen=True)
class NoCramp(Act):
    """There is no cramp right now: say what else can be asked."""


@dataclass(frozen=True)
class Ask(Act):
    """Put a question."""

    pending: "Pending"
    after_no: bool = True
    """Whether it follows a no; else something was said that is not known well enough."""


@dataclass(frozen=True)
class Choose(Act):
    """Ask which of two was meant."""

    first: str
    second: str


YES_OR_NO, TAKE_YOUR_TIME = "yes-or-no", "take-your-time"
"""Names of lines: the first asks for one of both, after a reply that said neither, and counts as a miss."""


@dataclass(frozen=True)
class AskAgain(Act):
    """Put the pending question once more."""

    line: str | None = None
    """Name of a line that is said before it."""
    repeats: bool = False
    """Whether it was asked for: "sorry, what did you ask me?" """


@dataclass(frozen=True)
class SayWhy(Act):
    """Say why the pending question is asked, and put it once more."""


@dataclass(frozen=True)
class NeitherMeant(Act):
    """Neither of two was meant: ask what is wanted then."""


@dataclass(frozen=True)
class OfferAnother(Act):
    """Another stretch is wished than the one that is offered."""


@dataclass(frozen=True)
class SayAgain(Act):
    """Say the last thing again."""


@dataclass(frozen=True)
class WarnAgain(Act):
    """Say a warning, again or because its check question was answered with yes."""

    warning: str


@dataclass(frozen=True)
class CheckSign(Act):
    """Ask whether a warning sign is happening now, before anything else is done."""

    warning: str
    then: str = ""
    """What was wanted: the id of a topic, stretch or routine, or of the help with a cramp."""


@dataclass(frozen=True)
class HowToTell(Act):
    """Say how to find out whether a warning sign is there, and ask once more."""

    warning: str
    then: str = ""
    """What was wanted, as for `CheckSign`."""


@dataclass(frozen=True)
class NotHappening(Act):
    """A check question was answered with no: believe it, and go on with what was wanted."""

    warning: str
    then: str = ""


@dataclass(frozen=True)
class FollowThrough(Act):
    """Answer what somebody asks, or tells, after a warning."""

    what: str
    """Id of a file of phrases/after-warning/."""


@dataclass(frozen=True)
class NotChecked(Act):
    """Nobody has looked at the warning sign yet: no stretch."""


@dataclass(frozen=True)
class Decline(Act):
    """A question of ours was answered with no: go back to what is under way, or end kindly."""


@dataclass(frozen=True)
class LetBe(Act):
    """What may be a no, and may be something else, is taken for a no that ends nothing: ask what is wanted."""


@dataclass(frozen=True)
class Apologize(Act):
    """The listener says that the skill got it wrong: one apology, one question."""


@dataclass(frozen=True)
class KeepCalm(Act):
    """The listener swears: a kind word, and the pending question once more."""


@dataclass(frozen=True)
class Reassure(Act):
    """The listener is afraid or alone: one calm sentence, and a question that finds out whether help is needed."""


@dataclass(frozen=True)
class GladToHear(Act):
    """Something was said to be better that nothing of ours is helping with: be glad of it, and ask what is wanted."""


@dataclass(frozen=True)
class TakeThanks(Act):
    """The listener said thank you: end kindly."""


@dataclass(frozen=True)
class NothingAsked(Act):
    """The listener said yes, and no yes-or-no question was open."""


@dataclass(frozen=True)
class SignsInCramp(Act):
    """A cramp that does not ease has a sign of more than a cramp: warn."""


@dataclass(frozen=True)
class BreatheToSleep(Act):
    """Breathe with the listener for ninety seconds, and end without a question."""


@dataclass(frozen=True)
class PlanTonight(Act):
    """Draft a reminder of the bedtime routine for this evening, and read it back."""


@dataclass(frozen=True)
class SayGoodNight(Act):
    """The day is over: end with two words."""


@dataclass(frozen=True)
class Settle(Act):
    """Do what a draft was confirmed for: note a cramp, set a reminder, delete an entry."""

    draft: "DraftPending"


@dataclass(frozen=True)
class Drop(Act):
    """Do nothing of what a draft was for."""

    draft: "DraftPending"


@dataclass(frozen=True)
class Amend(Act):
    """Take what was said into the draft that waits."""

    draft: "DraftPending"


@dataclass(frozen=True)
class Correct(Act):
    """Do the last thing again with another piece in it: a draft, a stretch, help with a cramp, or what was just stored."""

    side: str | None = None
    muscle: str | None = None
    plan: str | None = None
    """Id of a stretch or routine that was meant instead of the one under way."""
    when: str | None = None
    """Id of a value of the slot type When."""
    recurrence: str | None = None
    """Id of a value of the slot type Recurrence."""
    seconds: int | None = None
    repetitions: int | None = None
    in_sets: bool = False
    """Whether the repetitions were called sets."""
    minutes: int | None = None
    """How long a routine takes."""
    number: int | None = None
    """A number said without a unit: seconds, repetitions or an hour."""


@dataclass(frozen=True)
class AskWhatMeant(Act):
    """Something was called wrong, and nobody knows what: ask."""


@dataclass(frozen=True)
class AskOfCramp(Act):
    """A question about the help with a cramp, "how hard do I push": answer it, and ask on."""

    question: str
    """Id of a file of phrases/in-hand/."""


@dataclass(frozen=True)
class AskOfStretch(Act):
    """A question about the stretch under way, or the last one: answer it, and go on from the same second."""

    stretch: str
    question: str
    """Id of a file of phrases/in-hand/ that stretches have an answer to."""


@dataclass(frozen=True)
class AskOfTopic(Act):
    """A question about the topic of the last answer: "how long", "can I take too much"."""

    topic: str
    question: str
    """Id of a file of phrases/in-hand/."""


@dataclass(frozen=True)
class NoteFacts(Act):
    """The sentence only tells facts about the listener, or takes some back: say so, and put what was open again."""


@dataclass(frozen=True)
class DropFact(Act):
    """The fact that was told last is not true, or is to be forgotten."""


@dataclass(frozen=True)
class PermissionAnswered(Act):
    """Go on where Alexa has asked for the permission to set reminders."""


@dataclass(frozen=True)
class NotHeard(Act):
    """Nothing was understood."""


@dataclass(frozen=True)
class NotKnown(Act):
    """A question that content does not answer."""

    outside: str | None
    """Id of the subject that it seems to be about, where content knows that."""
