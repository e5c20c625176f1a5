"""Local words, what people say, and the slots in it: frozen objects described in content/schema."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LOCALE_NAME = re.compile(r"[a-z]{2,3}-[A-Z]{2}")
"""As Alexa writes a locale: language and country."""
ALEXA_LOCALES = frozenset(
    "ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR".split()
)
"""Those that a custom skill can be published in, by Amazon's list of supported languages:
for others no model can be built."""


@dataclass(frozen=True)
class Phrase:
    """A local sentence or word, for the ear and for a card."""

    say: str
    show: str


@dataclass(frozen=True)
class Locale:
    """Local words and numbers by placeholder name, of a country or, named by a language alone, of any other."""

    locale: str
    language: str
    phrases: Mapping[str, Phrase]
    reviewed: str
    sources: tuple[str, ...]
    said: Mapping[str, str] = field(default_factory=dict)
    """Words of other places, and how they are said here."""


@dataclass(frozen=True)
class Phrases:
    """How people ask for one piece of content, or report one warning sign."""

    names: tuple[str, ...] = ()
    """What they call it; the first is the name of its value in a slot type."""
    questions: tuple[str, ...] = ()
    """What they ask or request, without its name."""
    reports: tuple[str, ...] = ()
    """What they say when they have a warning sign; the other two are empty then."""

    entries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What they ask about each entry of a topic, by the entry's id within it."""

    @property
    def all(self) -> tuple[str, ...]:
        """Every phrase of the content as a whole, names first; those of its entries are apart."""
        return self.names + self.questions + self.reports


@dataclass(frozen=True)
class Utterances:
    """How people ask for one intent; ``label`` is where a free question resembling them leads."""

    intent: str
    label: str | None
    stands_for: str | None
    """With a free query: the carrier before it. Without slots: the sentence that is read in place of what was said."""
    slots: Mapping[str, str]
    samples: tuple[str, ...]
    replies: str | None = None
    """Of an intent that is a reply: the kind whose words are samples too."""
    of_diary: bool = False
    """Whether the intent is there only where a diary of cramps is kept."""
    also_said: tuple[str, ...] = ()
    """Whole sentences that lead to ``label`` too, in people's own manner; Alexa is not told to expect them."""
    in_full: tuple[str, ...] = ()
    """Those of the samples that mean something else somewhere: they are heard as values of {topic} under ``label``,
    with their words.
    """


@dataclass(frozen=True)
class ReplyWords:
    """How people say one kind of reply to a question."""

    words: tuple[str, ...]
    """Whole replies; Alexa is told to expect them."""
    patterns: tuple[str, ...] = ()
    """Many replies in one line (see understanding/phrase_patterns.py)."""
    in_full: tuple[str, ...] = ()
    """Those of the words that say more than their kind somewhere, and so keep their words, however short."""

    @property
    def all(self) -> tuple[str, ...]:
        """Every reply and pattern."""
        return self.words + self.patterns


@dataclass(frozen=True)
class SlotType:
    """A slot type of our own: its values by id, each with the words that mean it (the first is its name)."""

    name: str
    values: Mapping[str, tuple[str, ...]]
