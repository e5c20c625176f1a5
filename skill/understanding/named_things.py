"""Which things a sentence names that have answers of their own: calcium, soap, antacids, dialysis.

Nobody lists them. A word of content is such a thing where it tells entries from all others: it stands in the name of
an entry, in a good part of that entry's phrases, and in those of few others.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from skill.knowledge.content import topic_of
from skill.language.interface import Language

IN_ITS_PHRASES = 0.25
"""How often a word of an entry's name must stand in its phrases, for each of them, to be the thing that it is about."""
OF_FEW_ENTRIES = 4
"""A thing that more entries are about does not tell which of them is asked for."""
AS_RARE = 4
"""A word of a name that stands in so many times the labels of its rarest one names no thing: "heatstroke signs" is of
heatstroke, and signs are of everything."""
OF_FEW_LABELS = 60
"""A word that stands in the phrases of more labels than this names no thing: "cramp", "night"."""


class NamedThings:
    """Built once at start, from the phrases and names of all entries."""

    def __init__(
        self,
        phrases: Iterable[tuple[str, str]],
        names: Mapping[str, str],
        topics: Mapping[str, str],
        language: Language,
    ) -> None:
        """Take (label, phrase) of all content, the name of each entry, and of each topic, by its label, and the
        language.
        """
        self._words = language.sentences.words
        self._language = language
        self._stems: dict[str, str] = {}
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        said: dict[str, list[str]] = defaultdict(list)
        for label, phrase in phrases:
            said[label].append(phrase)
        of_label = {label: len(of_it) for label, of_it in said.items()}
        for label, of_it in said.items():
            # In one piece: a call for each of fifty thousand phrases takes a quarter of the start.
            for word, times in Counter(self._words("\n".join(of_it))).items():
                counts[self._stem(word)][label] += times
        of_name: dict[str, set[str]] = defaultdict(set)
        for label, name in names.items():
            fit = [
                word
                for word in self._forms(name)
                if len(counts[word]) <= OF_FEW_LABELS and counts[word][label] >= IN_ITS_PHRASES * of_label.get(label, 0)
            ]
            rarest = min((len(counts[word]) for word in fit), default=0)
            for word in fit:
                if len(counts[word]) <= AS_RARE * rarest:
                    of_name[word].add(label)
        self._of_topic = {
            label: {
                word
                for word in self._forms(name)
                if len(counts[word]) <= OF_FEW_LABELS and counts[word][label] >= IN_ITS_PHRASES * of_label.get(label, 0)
            }
            for label, name in topics.items()
        }
        """What a topic is about as a whole, by its words: ice is of cold, though an entry weighs it against heat."""
        self._entries = {word: frozenset(labels) for word, labels in of_name.items()}
        """The entries about a thing, by its word."""
        self._of_entry: dict[str, set[str]] = defaultdict(set)
        for word, those in self._entries.items():
            for label in those:
                self._of_entry[label].add(word)

    def is_of(self, label: str, text: str) -> bool:
        """Whether a text names the thing that an entry is about."""
        return not self._of_entry.get(label, frozenset()).isdisjoint(self._forms(text))

    def is_of_this_alone(self, label: str, text: str) -> bool:
        """Whether a text names a thing that only this and a few other entries are about: magnesium has a dozen."""
        of_few = (word for word in self._of_entry.get(label, ()) if len(self._entries[word]) <= OF_FEW_ENTRIES)
        return not self._forms(text).keys().isdisjoint(of_few)

    def is_of_topic(self, topic: str, text: str) -> bool:
        """Whether a text names what a topic as a whole is about."""
        return not self._of_topic.get(topic, set()).isdisjoint(self._forms(text))

    def is_of_another(self, label: str, text: str) -> bool:
        """Whether an entry is about things, none of which a text names."""
        return bool(self._of_entry.get(label)) and not self.is_of(label, text)

    def is_beside(self, label: str, text: str) -> bool:
        """Whether a topic, or an answer of one, is of nothing that a text names."""
        topic = topic_of(label)
        return topic in self._of_topic and not (self.is_of(label, text) or self.is_of_topic(topic, text))

    def answers(self, text: str) -> frozenset[str]:
        """The entries about all things that a text names; none where it names none, or several that no entry joins."""
        named = [self._entries[word] for word in self._forms(text) if word in self._entries]
        return frozenset.intersection(*named) if named else frozenset()

    def _forms(self, text: str) -> dict[str, None]:
        """The words of a text as they are said, each once, without their endings."""
        return dict.fromkeys(self._stem(word) for word in self._words(text))

    def _stem(self, word: str) -> str:
        found = self._stems.get(word)
        if found is None:
            found = self._stems[word] = self._language.sentences.stem(word)
        return found
