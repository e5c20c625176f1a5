"""What content files become: frozen objects whose fields are described in content/schema."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Side = Literal["left", "right"]
Version = Literal["hold", "flowing"]
Tier = Literal["emergency", "same-day", "routine", "pharmacist"]
ENTRY_MARK = "/"
"""Stands between the ids of a topic and of an entry."""


def topic_of(content_id: str) -> str:
    """The topic's part of an id: "magnesium-potassium" of "magnesium-potassium/spray"."""
    return content_id.partition(ENTRY_MARK)[0]


@dataclass(frozen=True)
class Evidence:
    """How sure anyone can be."""

    grade: str
    sentence: str


@dataclass(frozen=True)
class FollowUp:
    """The one question at the end, and the id of what "yes" begins."""

    question: str
    then: str


@dataclass(frozen=True)
class Backed:
    """What every medical content file carries: id, evidence, source ids (most telling first), review date (ISO)."""

    id: str
    name: str
    evidence: Evidence
    sources: tuple[str, ...]
    reviewed: str


@dataclass(frozen=True)
class TopicEntry(Backed):
    """One question within a topic, with an answer of its own. Its id is "topic/entry"."""

    topic: str
    """Id of the topic."""
    answer: str
    """Begins with the verdict."""
    because: str | None
    """The reason, said first where more is asked for."""
    say_first: Mapping[str, str] = field(hash=False)
    """What a listener must hear before the answer, by the id of a fact about the listener; the file calls it "if"."""
    follow_up: FollowUp

    @property
    def own_id(self) -> str:
        """Its id within the topic."""
        return self.id.partition(ENTRY_MARK)[2]


@dataclass(frozen=True)
class Topic(Backed):
    """A subject: its short and long answer, and the questions within it that have an answer of their own."""

    title: str
    short: str
    more: str
    safety: str | None
    follow_up: FollowUp
    entries: tuple[TopicEntry, ...] = ()


@dataclass(frozen=True)
class Step:
    """One instruction and the time to follow it."""

    left: str
    """Said when the left leg is stretched."""
    right: str
    """Said when the right leg is; the same as ``left`` where no side is named."""
    show: str
    """Printed on a card, for either leg."""
    pause_seconds: float
    """Seconds of quiet after it."""

    def said(self, side: Side | None) -> str:
        """Give the sentence for a side; None where both legs are stretched together, which no side is named for."""
        return self.right if side == "right" else self.left


@dataclass(frozen=True)
class HoldScript:
    """What is said at the start, during and after a still hold."""

    start: str
    cues: tuple[str, ...]
    end: str


@dataclass(frozen=True)
class FlowingScript:
    """The slow in-and-out motion: one move every beat_seconds."""

    start: str
    move_in: str
    move_out: str
    beat_seconds: int
    end: str
    each_beat: bool = False
    """Whether in and out are a move each, as steps on the spot; else both together are one."""


@dataclass(frozen=True)
class Dose:
    """Seconds of a hold, repetitions a side, seconds of rest between them, seconds of a flowing turn."""

    hold_seconds: int
    repetitions: int
    rest_seconds: int
    flowing_seconds: int
    version: Version = "hold"
    """What is done unless the listener wishes the other one; ``repetitions`` are of this version."""


@dataclass(frozen=True)
class Cautions:
    """Safety words, in full and for somebody who has heard them."""

    full: str
    short: str


@dataclass(frozen=True)
class StretchAnswer:
    """One sentence about a stretch, for either leg."""

    left: str
    """Said when the left leg is stretched, and where no leg is."""
    right: str

    def said(self, side: Side | None) -> str:
        """Give the sentence for a side."""
        return self.right if side == "right" else self.left


@dataclass(frozen=True)
class Stretch(Backed):
    """A stretch that can be coached. ``sides`` is "each" (one leg, then the other) or "together"."""

    muscle: str
    position: str
    needs: tuple[str, ...]
    balance: bool
    night_first: bool
    ask_first: str | None
    sides: str
    set_up: tuple[Step, ...]
    brief: Step
    """The position in one sentence, for who knows the way, or was in it a moment ago."""
    swap: tuple[Step, ...]
    lead_in_seconds: int
    hold: HoldScript
    flowing: FlowingScript | None
    dose: Dose
    cautions: Cautions
    gentler: str | None
    answers: Mapping[str, StretchAnswer]
    """What is said to a question about it, by the id of the question."""
    kind: str = "stretch"
    """"stretch", or "exercise": one that moves or strengthens, and is no answer to "stretch my calf"."""
    also_in: tuple[str, ...] = ()
    """Other positions that its own words allow: "on the floor or a firm bed"."""
    again: tuple[Step, ...] = ()
    """Said before the next hold of the same leg, where the position is left in between."""
    unsuitable_for: tuple[str, ...] = ()
    """Ids of facts about a listener with which it is not done."""
    support: Mapping[str, str] = field(default_factory=dict)
    """What such a listener is told before it, by fact; one that needs no support comes first."""

    def __hash__(self) -> int:
        """Tell stretches apart by their ids: plans are looked up by what they are made of, again and again."""
        return hash(self.id)


@dataclass(frozen=True)
class RoutineStep:
    """One stretch of a routine with its own dose; seconds are those of one hold or flowing turn."""

    stretch: str
    version: Version
    seconds: int
    repetitions: int
    rest_seconds: int


@dataclass(frozen=True)
class Routine(Backed):
    """Several stretches in a row."""

    intro: str
    steps: tuple[RoutineStep, ...]
    outro: tuple[str, ...]
    """Ways to end it, one a day in turn."""
    first_for: tuple[str, ...] = ()
    """Ids of facts and positions with which it is taken where no routine is named."""
    closes: bool = False
    """Whether it is the last thing of the day: nothing is offered after it."""


@dataclass(frozen=True)
class FirstAid:
    """The first instruction for a muscle in a position, and what to do while holding."""

    first: str
    then: str


@dataclass(frozen=True)
class ReliefHold:
    """The counted hold of a relief round."""

    lead_in_seconds: int
    seconds: int
    start: str
    cues: tuple[str, ...]
    end: str


@dataclass(frozen=True)
class ReliefHint:
    """What a later round says first, and its cues; ``by_muscle`` is said in place of ``say`` for some muscles."""

    say: str
    cues: tuple[str, ...]
    by_muscle: Mapping[str, str] = field(default_factory=dict, hash=False)
    helping: "ReliefHint | None" = None
    """The same for the hands of somebody who helps."""


@dataclass(frozen=True)
class Relief(Backed):
    """Help in the moment of a cramp. ``first_aid`` is keyed by muscle, then by position; "any" is always there.

    ``special`` is keyed by positions in which getting safe comes before any muscle.
    """

    first_aid: Mapping[str, Mapping[str, FirstAid]]
    special: Mapping[str, FirstAid]
    toes_up: Mapping[str, FirstAid]
    """For a foot whose toes are drawn up, by position; "any" is always there."""
    out_of_reach: Mapping[str, FirstAid]
    """For whoever cannot reach that far, by muscle; a muscle that needs no hand is not in it."""
    hold: ReliefHold
    check_in: str
    which_muscle: str
    """ "Is it easing?", together with where it is."""
    again: tuple[ReliefHint, ...]
    gently: ReliefHint
    """Said in place of ``again`` once a round has hurt."""
    sign_question: str
    """Asked once before the third round: signs of more than a cramp."""
    sign_warning: str
    sign_answers: frozenset[str]
    """Concepts that the sign question names, as in a warning."""
    """Id of the warning that a yes to it brings."""
    sign_told: str
    """The same, told where nobody answers."""
    eased: str
    eased_follow_up: FollowUp
    not_easing: str
    not_easing_question: str


@dataclass(frozen=True)
class Warning:  # noqa: A001  # the field's word; nothing here raises the built-in of that name
    """A warning sign and what to say to it."""

    id: str
    title: str
    tier: Tier
    priority: int
    signs: tuple[frozenset[str], ...]
    why: str
    act: str | None
    avoid: str | None
    sources: tuple[str, ...]
    reviewed: str
    asked_signs: tuple[frozenset[str], ...] = ()
    """Each set of concepts is no warning yet, but worth the check question."""
    answers: frozenset[str] = frozenset()
    """Concepts that the check question names: who answers it with nothing but one of them says yes."""
    even_if_passed: bool = False
    """Whether it is said though the sign is over."""
    check: str | None = None
    """The one short question that settles whether it is this: asked where the rules are not sure."""
    looked_at: bool = True
    """Whether somebody who has looked clears it; else only a no to the check question does, as for a wish to die."""
    say_to_them: str | None = None
    """What to tell whoever answers the call, in the listener's own voice."""


@dataclass(frozen=True)
class Outside:
    """Something near that the skill does not know, refused kindly."""

    id: str
    name: str
    say: str
    far: bool = False
    """Whether it has nothing to do with anybody's body."""


@dataclass(frozen=True)
class Source:
    """An entry of the bibliography; a standing page has no year."""

    id: str
    title: str
    publisher: str
    year: int | None
    kind: str
    url: str | None


@dataclass(frozen=True)
class ConceptWords:
    """The content of concepts/: patterns (see phrase_finder) by the name of the concept or the group."""

    concepts: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    equivalents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Wordings that may stand for a plain word in every pattern, by that word: "haven't been able to" for "can't"."""


@dataclass(frozen=True)
class FactWords:
    """One fact about a listener: how people say it, and what is said to it. Patterns are written as in concepts/."""

    id: str
    example: str
    """A sentence that tells it, for the check."""
    patterns: tuple[str, ...]
    since: Mapping[str, str]
    """The clause that says it back, by whose fact it is: "you", "she", "he", "they"."""
    noted: str
    """What is done about it; it follows the clause."""
    since_numbered: Mapping[str, str] = field(default_factory=dict)
    """The same clauses where the {number} is known."""
    unlike: tuple[str, ...] = ()
    """Wordings that hold the words and mean something else."""
    denied: tuple[str, ...] = ()
    """Words that take it back where they are denied."""
    ends: tuple[str, ...] = ()
    """Wordings that say that it is no longer so."""
    unit: tuple[str, ...] = ()
    """Words after a number that make it the fact's number; without any, every number in its words is."""
    lasting: bool = False
    """Whether it is still so where it is told of years ago: a new hip is, a pregnancy is not."""
    care: str | None = None
    """Said before a stretch that has no word of its own on this fact."""
    in_cramp: str | None = None
    """Said after the first instruction in a cramp."""
    position: str | None = None
    """The position of the body that it means, for the help with a cramp."""
    risk: str | None = None
    """The concept of warning signs that is true with it; its words are words of that concept too."""
    explains: str | None = None
    """Id of the answer to "could that be why?"; a topic, or an entry of one."""

    @property
    def label(self) -> str:
        """Name of its patterns among the concepts."""
        return f"fact-{self.id}"

    @property
    def label_denied(self) -> str:
        """Name, among the concepts, of the words that count where they are denied."""
        return f"fact-denied-{self.id}"

    @property
    def label_ends(self) -> str:
        """Name, among the concepts, of the wordings that end it."""
        return f"fact-ends-{self.id}"


@dataclass(frozen=True)
class WordsAroundFacts:
    """Words that tell whose fact it is, and those that a sentence may hold beside one."""

    own: tuple[str, ...]
    """Words for the listener: "i", "my"."""
    people: Mapping[str, tuple[str, ...]]
    """Words for somebody else: "wife" is "she"."""
    unlike: tuple[str, ...]
    """What makes a fact none, whichever it is: "sign of", "am i"."""
    around: tuple[str, ...]
    """What changes nothing: "by the way"."""
