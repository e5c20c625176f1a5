"""What a free question means: one label, two that are too close to tell apart, or nothing that is known.

A topic's label becomes one of its entries where that clearly is what was asked.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from skill.knowledge.library import Library
from skill.understanding.features import Wording
from skill.understanding.search import Match, Search

OUTSIDE = "outside."
_SLOT = re.compile(r"\{\w+\}")
"""Slots of samples: nobody says their names."""
LEANS_OUTSIDE = 0.75
"""How much of the weight of what is known that of what is outside may reach. Both are summed over all labels of an
answer: a question about something new fits several outside labels a little, and none well. Chosen by cross-validation
(docs/understanding.md)."""
KNOWN_FROM = 0.09
"""A label scored lower than this is a guess: "I don't know" is kinder, and "did you mean" would not help."""
CLOSE_WITHIN = 0.05
"""A second label whose score is this near deserves "did you mean"."""
ENTRY_FROM = 0.3
"""An entry scored lower within its topic than this is not surely what was asked: the topic's own answer fits better."""
ENTRY_LEADS = 0.1
"""How far the best entry must lead the second (both by cross-validation, docs/understanding.md)."""
IN_HAND_FROM = 0.5
"""Score from which a short question is one about the topic that was just spoken of ("what about sprays")."""
SURE_ELSEWHERE = 0.5
"""Score from which a question is about something else, whatever was just spoken of."""
MID_STRETCH = "control."
ANY_TIME = ("control.stop", "control.repeat")
"""Controls that mean something outside a stretch too."""
SAID_AS_ONE = ("Muscle", "Position")
"""Slot types whose words are synonyms of their value: "hammy" is a hamstring in a free question too."""


@dataclass(frozen=True)
class Found:
    """One label: a topic, an entry of one, a stretch, routine, relief, control or something about the skill."""

    label: str
    score: float = field(default=1.0, compare=False)
    """How well it fits, as search.Match tells it; two finds of one label are the same find."""


@dataclass(frozen=True)
class Close:
    """Two labels that fit about as well, best first."""

    labels: tuple[str, str]


@dataclass(frozen=True)
class Unknown:
    """Nothing that is known; ``outside`` is the id of what it seems to be about, where that is known."""

    outside: str | None


class Understanding:
    """Decides how far a search can be believed."""

    def __init__(self, search: Search) -> None:
        self._search = search

    def understand(
        self, text: str, *, in_stretch: bool = True, topic_in_hand: str | None = None
    ) -> Found | Close | Unknown:
        """Choose the label of a text, or two of them, or none; outside a stretch there is nothing to control.

        What is not surely about something else may be about the topic that was just spoken of.
        """
        found = self._search_for(text, in_stretch=in_stretch)
        if topic_in_hand is None or (isinstance(found, Found) and found.score >= SURE_ELSEWHERE):
            return found
        entry = _entry(self._search.within(topic_in_hand, text), IN_HAND_FROM)
        return Found(entry.label, entry.score) if entry else found

    def _search_for(self, text: str, *, in_stretch: bool) -> Found | Close | Unknown:
        matches = [match for match in self._search.nearest(text) if in_stretch or not _needs_stretch(match.label)]
        if not matches or matches[0].score < KNOWN_FROM:
            return Unknown(None)
        outside = [match for match in matches if match.label.startswith(OUTSIDE)]
        if _weight(outside) > LEANS_OUTSIDE * (_weight(matches) - _weight(outside)):
            return Unknown(outside[0].label)
        best, *others = (match for match in matches if match not in outside)
        if others and _close(best, others[0]):
            return Close((_refined(best), _refined(others[0])))
        return Found(_refined(best), best.score)


def _needs_stretch(label: str) -> bool:
    return label.startswith(MID_STRETCH) and label not in ANY_TIME


def _refined(match: Match) -> str:
    """The label of the entry that was asked for, where that is clear; else the label itself."""
    entry = _entry(match.entries, ENTRY_FROM)
    return entry.label if entry else match.label


def _entry(matches: Sequence[Match], least: float) -> Match | None:
    """The first of the entries, if it fits well and leads the second; None otherwise."""
    if not matches or matches[0].score < least:
        return None
    leads = len(matches) < 2 or matches[0].score - matches[1].score >= ENTRY_LEADS  # noqa: PLR2004  # a second one
    return matches[0] if leads else None


def _weight(matches: Iterable[Match]) -> float:
    """Sum the odds of labels, squared: one clear label counts for more than several faint ones."""
    return sum((match.score / (1 - match.score)) ** 2 for match in matches)


def _close(best: Match, second: Match) -> bool:
    return second.score >= KNOWN_FROM and best.score - second.score < CLOSE_WITHIN


def wording(library: Library) -> Wording:
    """Make the wording of a library: its synonyms, and the words of its muscles and positions."""
    same: dict[str, list[str]] = {word: list(others) for word, others in library.synonyms.items()}
    for name in SAID_AS_ONE:
        for value, words in library.slot_types[name].values.items():
            same.setdefault(value, []).extend(word for word in words if word != value)
    return Wording(same, library.language)


def labelled_phrases(library: Library) -> list[tuple[str, str]]:
    """List every (label, phrase) of the content that a free question can resemble; an entry's label is "topic/entry"."""
    found: list[tuple[str, str]] = []
    topics, relief = library.topics.values(), library.relief
    named = [(each.id, each.name) for each in topics]
    named += [(each.id, each.name) for each in (*library.stretches.values(), *library.routines.values())]
    named += [(relief.id, relief.name), *((each.id, each.name) for each in library.outside.values())]
    for content_id, name in named:
        found += _labelled(content_id, name, library.phrases[content_id].all)
    for entry in library.entries.values():
        found += _labelled(entry.id, entry.name, library.phrases[entry.topic].entries[entry.own_id])
    for utterances in library.utterances.values():
        if utterances.label:
            words = (" ".join(_SLOT.sub(" ", sample).split()) for sample in utterances.samples)
            found += _labelled(utterances.label, dict.fromkeys(filter(None, words)))
    return found


def _labelled(label: str, *phrases: str | Iterable[str]) -> list[tuple[str, str]]:
    flat = [phrase for some in phrases for phrase in ([some] if isinstance(some, str) else some)]
    return [(label, phrase) for phrase in flat]
