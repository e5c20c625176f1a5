"""What files of topics, relief, warnings and sources become:
frozen objects whose fields are described in content/schema.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Tier = Literal["emergency", "same-day", "routine", "pharmacist"]
URGENT: frozenset[Tier] = frozenset({"emergency", "same-day"})
"""Tiers of warnings that do not wait."""
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
class FollowUpQuestion:
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
    follow_up: FollowUpQuestion
    instead: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Id of the entry that a listener hears in its place, by the id of a fact:
    what is harmless for others is not for all."""

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
    follow_up: FollowUpQuestion
    entries: tuple[TopicEntry, ...] = ()
    of_things: bool = False
    """Whether each of its entries is about one thing, such as a medicine,
    and is no answer to a question about another."""
    unknown_thing: str | None = None
    """Own id of the entry about a thing that nobody knows, where there is one."""
    instead: Mapping[str, str] = field(default_factory=dict, hash=False)
    """By fact: the answer that such a listener hears in place of this one."""

    @property
    def say_first(self) -> Mapping[str, str]:
        """What its entries say first to a listener with a fact: where most of those that have a word on it say it
        alike, or where most of its entries have one, what is said most often.
        """
        said: dict[str, list[str]] = {}
        for entry in self.entries:
            for fact, sentence in entry.say_first.items():
                said.setdefault(fact, []).append(sentence)
        most = {fact: Counter(each).most_common(1)[0] for fact, each in said.items()}
        return {
            fact: sentence
            for fact, (sentence, times) in most.items()
            if (times > 1 and times * 2 > len(said[fact])) or len(said[fact]) * 2 > len(self.entries)
        }


BY_LIMIT = ("out_of_reach", "unbent", "crooked", "empty_handed", "in_cast")
"""Fields of the help with a cramp for a body that cannot do what the muscle wants."""


@dataclass(frozen=True)
class FirstAid:
    """The first instruction for a muscle in a position, and what to do while holding."""

    first: str
    then: str
    down: "FirstAid | None" = None
    """The same for who sits, lies or is on the floor, where "any" may be done standing."""


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
    """The hint for the hands of somebody who helps."""
    lightly: "ReliefHint | None" = None
    """The hint for a muscle that must not be rubbed: it is only stroked."""


@dataclass(frozen=True)
class Relief(Backed):
    """Help in the moment of a cramp. ``first_aid`` is keyed by muscle, then by position; "any" is always there.

    ``special`` is keyed by positions in which getting safe comes before any muscle.
    """

    first_aid: Mapping[str, Mapping[str, FirstAid]]
    special: Mapping[str, FirstAid]
    special_helping: Mapping[str, FirstAid]
    """First aid of such a place for whoever helps somebody there; what is not in it is told as for oneself."""
    toes_up: Mapping[str, FirstAid]
    """For a foot whose toes are drawn up, by position; "any" is always there."""
    either_side: Mapping[str, FirstAid]
    """For a thigh of which nobody said whether it is the front or the back, by position; "any" is always there."""
    out_of_reach: Mapping[str, FirstAid]
    """For whoever cannot reach that far, by muscle; a muscle that needs no hand is not in it."""
    unbent: Mapping[str, FirstAid]
    """For a knee that does not bend, or must not, by muscle; a muscle whose help bends none is not in it.
    Said to helpers, too."""
    crooked: Mapping[str, FirstAid]
    """For a knee that does not straighten, in the same way."""
    empty_handed: Mapping[str, FirstAid]
    """For whoever has no hand free and nothing to pull with, by muscle; one that needs no hand is not in it."""
    in_cast: Mapping[str, FirstAid]
    """For a leg in a cast, whichever muscle it is: "any", where the language has it."""
    hold: ReliefHold
    check_in: str
    which_muscle: str
    """ "Is it easing?", together with where it is."""
    which_side: str
    """That question together with which side of the thigh it is."""
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
    """What the sign question asks about, told where nobody answers."""
    eased: str
    eased_follow_up: FollowUpQuestion
    not_easing: str
    not_easing_question: str


RISK = "context-"
"""How the names of circumstances begin: a blood thinner, a journey."""


@dataclass(frozen=True)
class WarningSign:
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
    how_to_tell: str | None = None
    """How to find out, for who cannot say whether it is there; None where nobody need look or feel."""
    after_no: str = ""
    """What a no to the check question leads to, where a set of `asked_signs` raised it: the lesser advice."""
    looked_at: bool = True
    """Whether somebody who has looked clears it; else only a no to the check question does, as for a wish to die."""
    say_to_them: str | None = None
    """What to tell whoever answers the call, in the listener's own voice."""

    @property
    def in_pieces(self) -> bool:
        """Whether it is told over several sentences, and has no phrases:
        each sign holds a risk that was told before.
        """
        return all(any(concept.startswith(RISK) for concept in sign) for sign in self.signs)


@dataclass(frozen=True)
class Outside:
    """Something near that the skill does not know, refused kindly."""

    id: str
    name: str
    say: tuple[str, ...]
    """Wordings of the refusal."""
    far: bool = False
    """Whether it has nothing to do with anybody's body."""
    inside: str | None = None
    """The entry about legs that has the same words: a sentence that names no other part may mean that."""


@dataclass(frozen=True)
class Advice:
    """Which answers tell what to do about what was spoken of, the first of them first."""

    of_answers: Mapping[str, tuple[str, ...]]
    """By id of a topic or entry."""
    of_topics: Mapping[str, tuple[str, ...]]
    """By id of a topic: of it and all its entries, where an entry has none of its own."""
    at_night: tuple[str, ...]
    none_in: tuple[str, ...]
    """Topics and entries that an answer may lead on to, and that tell nothing to do."""


@dataclass(frozen=True)
class AskedOfAnswers:
    """What some answers are about, and what answers a short question after one of them."""

    of: tuple[str, ...]
    """Ids of entries, or of topics with all their entries."""
    names: tuple[str, ...]
    """Words that may name it in such a question: "how much magnesium"."""
    ask: str
    """Who knows what no answer here says: the end of the names of lines."""
    answers: Mapping[str, str]
    """The topic or entry that answers it, by what is asked: "how-soon"."""


@dataclass(frozen=True)
class Source:
    """An entry of the bibliography; a standing page has no year."""

    id: str
    title: str
    publisher: str
    year: int | None
    kind: str
    url: str | None
