"""Acts of stretches and routines: begin one, fit it, answer a question about it."""

from dataclasses import dataclass

from skill.turn.acts import Act


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

    asked_whether: bool = False
    """Whether it was asked if stretching is for them at all: what to take care of is said then, and none named."""


@dataclass(frozen=True)
class OfferShortest(Act):
    """Name the stretch that takes least time, and offer it."""


@dataclass(frozen=True)
class AnotherStretch(Act):
    """Another stretch is wished than the one under way: that one is left alone from now on."""


@dataclass(frozen=True)
class PutInPlace(Act):
    """Put a stretch in place of another of the routine under way; the rest of it stays."""

    out: str
    into: str


@dataclass(frozen=True)
class OnlyMuscle(Act):
    """Leave out of the routine under way all that is of another muscle, this once."""

    muscle: str


@dataclass(frozen=True)
class OtherLegFirst(Act):
    """Begin the stretch under way with the other leg."""


@dataclass(frozen=True)
class KeepTo(Act):
    """Fit what is under way to what is to be left alone, or cannot be done: ids of limitations."""

    avoid: tuple[str, ...]


@dataclass(frozen=True)
class TakeInstead(Act):
    """Go on with the stretch under way, with something else than the thing that it is done with;
    ``use`` tells what for.
    """

    use: str


@dataclass(frozen=True)
class StartRoutine(Act):
    """Begin a routine, fitted to the time asked for; without an id, the one with the best evidence."""

    routine: str | None


@dataclass(frozen=True)
class TellOfPlan(Act):
    """A stretch or routine was asked about and not asked for: answer, and offer it."""

    plan: str


@dataclass(frozen=True)
class TellOfRoutines(Act):
    """It was asked which routines there are: say it, and offer one."""

    for_some: bool = False
    """Whether one was asked for that is made for some people, or for a sport, and there is none of its own."""


@dataclass(frozen=True)
class TellOfStretches(Act):
    """It was asked which stretches there are: name some, and ask which it shall be."""

    muscle: str | None
    """The muscle that was named; of any where it is None."""
    after: str = ""
    """The stretch that was named last: those of its muscle behind it are told."""


@dataclass(frozen=True)
class AskOfOffer(Act):
    """Something was asked of the stretch or routine that is offered: tell it, and offer it again."""

    plan: str
    question: str
    """One of `RoutineGrammar.asked_of_offer`."""
    thing: str | None = None
    """What was named, of which it is asked whether it is needed."""


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
class HoldAgain(Act):
    """Hold so many times more with a leg of the stretch under way, or of the one that was just done."""

    times: int
    side: str | None = None
    """The leg that was said; None is the one that was held last."""


@dataclass(frozen=True)
class GoToStretch(Act):
    """Move to another stretch of the routine under way."""

    stretch: str
    anew: bool = False
    """Whether the whole routine is wished from its start."""


@dataclass(frozen=True)
class FitIntoTime(Act):
    """Fit what is still to come of the stretch or routine under way into so many seconds."""

    seconds: int


@dataclass(frozen=True)
class HoldAsUsual(Act):
    """Take back what was wished of this stretch: hold as long, and as often, as ever."""


@dataclass(frozen=True)
class OfferAnother(Act):
    """Another stretch is wished than the one that is offered."""


@dataclass(frozen=True)
class AskOfStretch(Act):
    """A question about the stretch under way, or the last one: answer it, and go on from the same second."""

    stretch: str
    question: str
    """Id of a file of phrases/in-hand/ that stretches have an answer to."""
