"""What the files of concepts and facts become: patterns of what listeners say,
written as in `phrase_patterns`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class ConceptWords:
    """The content of concepts/: patterns (see phrase_patterns) by the name of the concept or the group."""

    concepts: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    equivalents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Wordings that may stand for a plain word in every pattern, by that word: "haven't been able to" for "can't"."""
    unlike: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Patterns that hold words of a concept and mean something else, by its name: "eight weeks post"."""


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
    """The clauses of ``since`` where the {number} is known."""
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
    noted_of_others: str | None = None
    """Said in its place where it is told of somebody else, by whoever helps;
    ``care`` and ``in_cramp`` are not for that person."""
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
