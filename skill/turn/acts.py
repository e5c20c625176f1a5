"""What the skill does next: an act is decided by `interpret`, or by the pending question, and carried out by `respond`.

Acts of one subject stand in stretch_acts.py, cramp_acts.py and warning_acts.py, those that hold a question or a draft
beside it in pending/, all others here. They hold ids and numbers. Whatever else a reply needs stands in the turn.
"""

from dataclasses import dataclass


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
class NoteWeek(Act):
    """Take the week of a pregnancy to what was told of it."""


@dataclass(frozen=True)
class Choose(Act):
    """Ask which of two was meant."""

    first: str
    second: str


@dataclass(frozen=True)
class Compare(Act):
    """Give the verdicts on two things, one after the other, and ask of which more is wanted."""

    first: str
    second: str


YES_OR_NO, TAKE_YOUR_TIME, NOT_AT_ALL = "yes-or-no", "take-your-time", "thanks-in-stretch"
"""Names of lines: the first asks for one of both, after a reply that said neither, and counts as a miss; the last
answers a thanks that ends nothing."""


@dataclass(frozen=True)
class AskAgain(Act):
    """Put the pending question once more."""

    line: str | None = None
    """Name of a line that is said before it."""
    repeats: bool = False
    """Whether it was asked for: "sorry, what did you ask me?" """


@dataclass(frozen=True)
class TellInWords(Act):
    """Give an answer in other words than its own, and go on from there as from itself."""

    label: str
    line: str
    """Name of the line that is said in its place."""
    at_once: bool = False
    """Whether nothing is said before it, as in a cramp."""


@dataclass(frozen=True)
class TellBehind(Act):
    """Give an answer within a line that says first what it is an answer to, or what must not be done."""

    label: str
    line: str
    """Name of the line, which has a place for the answer."""


@dataclass(frozen=True)
class SayWhoKnows(Act):
    """A short question after an answer is answered by none of ours: say so, and who knows."""

    label: str
    """The answer that it is asked of."""
    asked: str
    """What is asked, as the language names it: "how-soon"."""


@dataclass(frozen=True)
class TakeNote(Act):
    """What somebody will do, or has done, is taken in one line: ask what is wanted."""

    line: str


@dataclass(frozen=True)
class OfMedicines(Act):
    """Say which of several medicines that were told bring cramps."""

    medicines: tuple[str, ...]
    """As their answers call them, the clearest first."""


@dataclass(frozen=True)
class OfEachMedicine(Act):
    """Say of each of several medicines, by its name, whether it brings cramps."""

    medicines: tuple[tuple[str, str], ...]
    """The name as it was said, and the id of the answer."""


@dataclass(frozen=True)
class SayWhy(Act):
    """Say why the pending question is asked, and put it once more."""


@dataclass(frozen=True)
class NeitherMeant(Act):
    """Neither of two was meant: ask what is wanted then."""


@dataclass(frozen=True)
class SayAgain(Act):
    """Say the last thing again."""


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
    """The listener is afraid, alone or not well: one calm sentence, and a question that finds out whether help is
    needed.
    """

    unwell: bool = False


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
class SayGoodNight(Act):
    """The day is over: end with two words."""


@dataclass(frozen=True)
class Correct(Act):
    """Do the last thing again with another piece in it: a draft, a stretch, help with a cramp,
    or what was just stored.
    """

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
class AskOfTopic(Act):
    """A question about the topic of the last answer: "how long", "can I take too much"."""

    topic: str
    question: str
    """Id of a file of phrases/in-hand/."""


@dataclass(frozen=True)
class SayFirst(Act):
    """A fact was told after an answer that has a word for it: that word alone, and the answer's question again."""

    label: str


@dataclass(frozen=True)
class SayVerdict(Act):
    """It was asked again whether an answer is a yes or a no: its verdict alone, and the open question again."""

    label: str


@dataclass(frozen=True)
class NoteFacts(Act):
    """The sentence only tells facts about the listener, or takes some back: say so, and put what was open again."""


@dataclass(frozen=True)
class DropFact(Act):
    """The fact that was told last is not true, or is to be forgotten."""


@dataclass(frozen=True)
class NotHeard(Act):
    """Nothing was understood."""


@dataclass(frozen=True)
class NotKnown(Act):
    """A question that content does not answer."""

    outside: str | None
    """Id of the subject that it seems to be about, where content knows that."""
