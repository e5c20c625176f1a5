"""Acts of the help with a cramp, and of what comes after it."""

from dataclasses import dataclass

from skill.turn.acts import Act


@dataclass(frozen=True)
class Eased(Act):
    """The cramp has let go: say what to do after it."""


@dataclass(frozen=True)
class NextRound(Act):
    """The cramp has not let go: play the next round, or say the ten-minute rule after the last."""

    tells_sign: bool = False
    """Whether the question about signs got no answer: it is told as a sentence, and the help goes on."""


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
class GetUp(Act):
    """Say how to get up after a cramp."""

    from_floor: bool = False


@dataclass(frozen=True)
class IfItComesBack(Act):
    """Say what to do at once if the cramp that has let go comes back."""


@dataclass(frozen=True)
class StretchSore(Act):
    """Say how to stretch what is sore after a cramp, and offer it."""


@dataclass(frozen=True)
class RestInCramp(Act):
    """Somebody whom it hurts tries no more: say when to get help, and stay with them."""


@dataclass(frozen=True)
class NoCramp(Act):
    """There is no cramp right now: say what else can be asked."""


@dataclass(frozen=True)
class SignsInCramp(Act):
    """A cramp that does not ease has a sign of more than a cramp: warn."""


@dataclass(frozen=True)
class BreatheToSleep(Act):
    """Breathe with the listener for ninety seconds, and end without a question."""


@dataclass(frozen=True)
class AskOfCramp(Act):
    """A question about the help with a cramp, "how hard do I push": answer it, and ask on."""

    question: str
    """Id of a file of phrases/in-hand/."""


@dataclass(frozen=True)
class Comfort(Act):
    """The listener wants a kind word: one is said, then something that helps is offered."""

    what: str
    """What is told, as its line is named: "alone", "comes-back"."""
    of_other: bool = False
    """Whether somebody who looks after another says so."""


@dataclass(frozen=True)
class NotNow(Act):
    """What is told of a cramp is of another time: nothing is counted."""

    what: str
    """"ahead", "over", "habit", or "at-wheel" where it was while driving."""
    of: str = ""
    """The topic or entry that answers a habit."""


@dataclass(frozen=True)
class InTheCab(Act):
    """What can be done in the seat of who drives is asked."""


@dataclass(frozen=True)
class HowHard(Act):
    """Whoever helps somebody asks how hard to push."""


@dataclass(frozen=True)
class NoBother(Act):
    """The listener is sorry to disturb: say that it is no bother, and ask what it is."""


@dataclass(frozen=True)
class TellOn(Act):
    """Something of the past is told in pieces, and no cramp yet: listen on."""
