"""What a free question means: one label, two that are too close to tell apart, or nothing that is known.

A topic's label becomes one of its entries where that clearly is what was asked.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from skill.knowledge.content import topic_of
from skill.knowledge.library import Library
from skill.understanding.features import Wording
from skill.understanding.named_things import NamedThings
from skill.understanding.search import Match, Search, SecondReader

OUTSIDE = "outside."
_SLOT = re.compile(r"\{\w+\}")
"""Slots of samples: nobody says their names."""
LEANS_OUTSIDE = 0.5
"""How much of the weight of what is known that of what is outside may reach. Both are summed over all labels of an
answer: a question about something new fits several outside labels a little, and none well. Chosen by cross-validation
(docs/understanding.md)."""
KNOWN_FROM = 0.05
"""A topic scored lower than this is a guess: "I don't know" is kinder, and "did you mean" would not help. With 0.09
real people's stories of their cramps were refused twice as often (docs/understanding.md)."""
ACTS_FROM = 0.09
"""The score that what begins something or changes data must have not to be a guess."""
CLOSE_ODDS = 0.5
"""A second label whose odds are this share of the first's deserves "did you mean". Odds, since a tenth between two
faint scores says more than between two clear ones: of 2,736 sentences 2,541 are right instead of 2,520, and 160 are
asked about instead of 81, 77 of them needlessly."""
DISPUTED_ODDS = 0.22
"""The share of the odds that deserves "did you mean" in a story whose two readers each find another label best. Of 207
stories of real people they agree on 125, of which 114 are right; of the 24 with odds between these two 14 are right,
and 22 have the right label among the first two."""
FEWEST_WORDS = 3
"""Fewer words name no thing besides what they ask: "warm" is no warm-up."""
STORY_WORDS = 14
"""So many words at least make a story.
In shorter sentences the first of two disputed labels is right as often as elsewhere."""
ENTRY_FROM = 0.05
"""An entry scored lower within its topic than this is not surely what was asked: the topic's own answer fits better."""
ENTRY_LEADS = 0.01
"""How far the best entry must lead the second. Of 530 strangers' wordings of entries 410 found the topic, 385 of these
an entry at 0.1 and 0.05, 365 the right one; at these two 21 more get an entry, and 15 the right one
(docs/understanding.md)."""
ENTRY_SURELY = 0.2
"""In a topic of things an entry scored lower must be about what the question names: "does ozempic do it" was answered
with another medicine. Of 50 strangers' wordings with such a score, of all topics, the rule takes the entry from 13 that
were wrong, and from 7 that were right."""
TELLS_UP_TO = 45
"""A word that speaks for more labels than this does not tell what a question is about:
"medicine" does, "cramp" does not."""
IN_HAND_FROM = 0.35
"""Score from which an entry of the topic that was just spoken of is what a short question asks for
("what about sprays")."""
IN_HAND_LEADS = 0.1
"""How far it must lead the second."""
IN_HAND_WORDS = 6
"""So many words at most: a longer question says by itself what it is about."""
SAYS_NOTHING_FROM = 46
"""A word that speaks for so many labels names none of them: "behind" 73, "connection" 9, "calf" 38. Of 800 strangers'
rows in several turns three more are right, and none is lost (docs/conversation.md)."""
SURE_ELSEWHERE = 0.5
"""Score from which a question is about what it names, whatever is in hand. From COMMAND_FROM on the entry must lead it
as well: "can I run tomorrow" is not about massage guns."""
COMMAND_FROM = 0.3
"""Score from which a control, a stretch or a setting is meant, whatever is in hand."""
CRAMP = "relief.now"
SURE_CRAMP = 0.5
"""Score from which a cramp is helped with, though something outside fits nearly as well:
"charlie horse" is a puppet, too."""
SURELY_OF_IT = 0.5
"""Score from which an entry about the thing that a question names goes before a guess about another."""
MID_STRETCH = "control."
ANY_TIME = ("control.stop", "control.repeat", "control.slower", "control.faster", "control.count-style")
"""Controls that mean something outside a stretch too."""
SAID_AS_ONE = ("Muscle", "Position")
"""Slot types whose words are synonyms of their value: "hammy" is a hamstring in a free question too."""


@dataclass(frozen=True)
class Found:
    """One label: a topic, an entry of one, a stretch, routine, relief, control or something about the skill."""

    label: str
    score: float = field(default=1.0, compare=False)
    """How well it fits, as search.Match tells it; two finds of one label are the same find."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The label alone, as Close has two."""
        return (self.label,)


@dataclass(frozen=True)
class Close:
    """Two labels that fit about as well, best first."""

    labels: tuple[str, str]
    score: float = field(default=1.0, compare=False)
    """How well the first fits, as search.Match tells it."""


@dataclass(frozen=True)
class Unknown:
    """Nothing that is known; ``outside`` is the id of what it seems to be about, where that is known."""

    outside: str | None
    score: float = field(default=0.0, compare=False)
    """How well ``outside`` fits, as search.Match tells it."""

    @property
    def labels(self) -> tuple[str, ...]:
        """None that is known."""
        return ()


class Understanding:
    """Decides how far a search can be believed."""

    def __init__(
        self, search: Search, of_things: Mapping[str, str | None] | None = None, things: NamedThings | None = None
    ) -> None:
        """Take a search, and the topics whose entries are about one thing each, such as a medicine.

        With each stands the label of its entry about a thing that nobody knows, where it has one. ``things`` tells
        which of them a text names.
        """
        self._search = search
        self._of_things = of_things or {}
        self._things = things

    def beside(self, second: SecondReader) -> "Understanding":
        """Give an understanding with a second reader beside the search."""
        return Understanding(self._search.beside(second), self._of_things, self._things)

    def understand(
        self, text: str, *, in_stretch: bool = True, topic_in_hand: str | None = None
    ) -> Found | Close | Unknown:
        """Choose the label of a text, or two of them, or none; outside a stretch there is nothing to control.

        A short question may be about the topic that was just spoken of.
        """
        matches = [match for match in self._search.nearest(text) if in_stretch or not _needs_stretch(match.label)]
        entry = self._in_hand(text, topic_in_hand, matches) if topic_in_hand else None
        if entry:
            return Found(entry.label, entry.score)
        about = [self._about_what_it_names(text, match) for match in matches]
        is_story = len(text.split()) >= STORY_WORDS
        found = _decided(about, is_story=is_story)
        return found if is_story or len(text.split()) < FEWEST_WORDS else self._of_the_thing_named(text, found, matches)

    def _of_the_thing_named(
        self, text: str, found: Found | Close | Unknown, matches: Sequence[Match]
    ) -> Found | Close | Unknown:
        """What is known of the thing that a text names, in place of a guess about another:
        "can low calcium cause cramps" is of no iron.
        """
        guess = matches[0].entries[0].score if matches and matches[0].entries else 1.0
        if self._things is not None and isinstance(found, Close):
            return self._named_of_two(text, found, matches, self._things)
        if self._things is None or not isinstance(found, Found) or guess >= ENTRY_SURELY:
            return found
        answers = self._things.answers(text)
        is_of_it = self._things.is_of_topic(topic_of(found.label), text)  # ice is of cold
        second = matches[1].label if len(matches) > 1 and found.label == matches[0].label else ""
        known = {topic_of(each) for each in answers}
        # a whole topic that does not know the thing tells less of it than the second, which does
        is_beside = second in known and found.label not in known
        if not answers or is_of_it or not (is_beside or self._things.is_of_another(found.label, text)):
            return found
        topics = (match.label for match in matches)  # scores of entries of two topics are not compared
        those = next(filter(None, ({each for each in answers if topic_of(each) == topic} for topic in topics)), answers)
        best = _leading(self._search.among(those, text), ENTRY_FROM, ENTRY_LEADS)
        return Found(best.label, best.score) if best and best.score >= SURELY_OF_IT else found

    def _named_of_two(self, text: str, found: Close, matches: Sequence[Match], things: NamedThings) -> Found | Close:
        """The one of two answers that a text names, where the other is about a thing that it does not name:
        "would iron tablets help" is of iron, and of no magnesium.

        An answer about no one thing gives way, too, but only to an entry that surely is of the one that was named:
        "can low calcium cause cramps" is of calcium, and not of being low in anything.
        """
        named = [label for label in found.labels if things.is_of(label, text)]
        if len(named) != 1:
            return found
        other = next(label for label in found.labels if label not in named)
        is_sure = any(each.label in named and each.score >= SURELY_OF_IT for match in matches for each in match.entries)
        gives_way = is_sure and things.is_of_this_alone(named[0], text) and things.is_beside(other, text)
        return Found(named[0], found.score) if gives_way or things.is_of_another(other, text) else found

    def names_thing_of(self, text: str, label: str) -> bool:
        """Whether a text names the thing that an entry is about."""
        return self._things is not None and self._things.is_of_this_alone(label, text)

    def names_topic(self, text: str, topic: str) -> bool:
        """Whether a text names what a topic as a whole is about."""
        return self._things is not None and self._things.is_of_topic(topic, text)

    def _about_what_it_names(self, text: str, match: Match) -> Match:
        """A topic whose entries count for nothing, where the best is a guess and a text names something else:
        its own answer fits better.
        """
        best = match.entries[0] if match.entries else None
        if best is None or match.label not in self._of_things or best.score >= ENTRY_SURELY:
            return match
        if self._search.is_about(text, best.label, TELLS_UP_TO):
            return match
        if match.score < ENTRY_SURELY:
            return replace(match, score=0.0)  # a topic that is hardly found tells of a thing that it does not know
        unknown = self._of_things[match.label]
        rest = () if unknown else tuple(replace(each, score=0.0) for each in match.entries)
        return replace(match, entries=(Match(unknown, ENTRY_SURELY),) if unknown else rest)

    def names_something(self, text: str) -> bool:
        """Whether any word of a text tells what it is about: "is that what's behind it all" has none."""
        return self._search.rarest(text) < SAYS_NOTHING_FROM

    def speaks_for(self, text: str, label: str) -> bool:
        """Whether a word of a text that tells what it is about speaks for a label: "socks" for compression."""
        return self._search.is_about(text, label, TELLS_UP_TO)

    def by_words(self, text: str) -> Match | None:
        """The label that a text fits best by its words alone: for comparing what a sentence may have been."""
        return self._search.by_words(text)

    def may_reach(self, text: str, least: float) -> bool:
        """Whether any label may score so much: the second reader, which takes most of the time, only takes away."""
        match = self._search.by_words(text)
        return match is not None and match.score >= least

    def strange_pairs(self, text: str) -> frozenset[str]:
        """Name the neighbours in a text that stand side by side in no phrase."""
        return self._search.strange_pairs(text)

    def stand_together(self, one: str, other: str) -> bool:
        """Whether two words stand side by side in a phrase."""
        return self._search.stand_together(one, other)

    def ranked(self, text: str) -> tuple[Match, ...]:
        """List the labels that a text fits best, best first, with their scores: for who asks why a label was chosen."""
        return self._search.nearest(text)

    def subjects_of(self, words: Iterable[str]) -> list[str | None]:
        """List, for each word that speaks for no label of ours, the subject outside that it speaks for;
        None where it is in no phrase.
        """
        labels = (self._search.spoken_for(word) for word in words)
        return [label for label in labels if label is None or label.startswith(OUTSIDE)]

    def _in_hand(self, text: str, topic: str, matches: Sequence[Match]) -> Match | None:
        """The entry of a topic that a short question asks for, where nothing else fits as well."""
        if not matches or len(text.split()) > IN_HAND_WORDS:
            return None
        best = matches[0]
        is_command = not best.entries and not best.label.startswith(OUTSIDE)
        if best.score >= (COMMAND_FROM if is_command else SURE_ELSEWHERE):
            return None
        entries = self._search.within(topic, text)
        entry = _leading(entries, IN_HAND_FROM, IN_HAND_LEADS) if len(entries) > 1 else None  # one alone leads nothing
        ahead = best.score + IN_HAND_LEADS if best.score >= COMMAND_FROM else best.score
        return entry if entry and entry.score > ahead else None


def _decided(matches: Sequence[Match], *, is_story: bool) -> Found | Close | Unknown:
    if not matches or not _is_known(matches[0]):
        return Unknown(None)
    if matches[0].label == CRAMP and matches[0].score >= SURE_CRAMP:
        return Found(CRAMP, matches[0].score)
    outside = [match for match in matches if match.label.startswith(OUTSIDE)]
    if _weight(outside) > LEANS_OUTSIDE * (_weight(matches) - _weight(outside)):
        return Unknown(outside[0].label, outside[0].score)
    best, *others = (match for match in matches if match not in outside)
    close = DISPUTED_ODDS if is_story and best.disputed else CLOSE_ODDS
    if others and _is_known(others[0]) and _odds(others[0]) >= close * _odds(best):
        return Close((_refined(best), _refined(others[0])), best.score)
    return Found(_refined(best), best.score)


def _needs_stretch(label: str) -> bool:
    return label.startswith(MID_STRETCH) and label not in ANY_TIME


def _refined(match: Match) -> str:
    """The label of the entry that was asked for, where that is clear; else the label itself."""
    entry = _leading(match.entries, ENTRY_FROM, ENTRY_LEADS)
    return entry.label if entry else match.label


def _leading(entries: Sequence[Match], least: float, lead: float) -> Match | None:
    """The first of the entries, if it scores enough and leads the second."""
    if not entries or entries[0].score < least:
        return None
    return entries[0] if all(entries[0].score - other.score >= lead for other in entries[1:]) else None


def _weight(matches: Iterable[Match]) -> float:
    """Sum the odds of labels, squared: one clear label counts for more than several faint ones."""
    return sum(_odds(match) ** 2 for match in matches)


def _odds(match: Match) -> float:
    return match.score / (1 - match.score)


def _is_known(match: Match) -> bool:
    """Whether a label is more than a guess. Topics alone have entries."""
    return match.score >= (KNOWN_FROM if match.entries else ACTS_FROM)


def wording(library: Library) -> Wording:
    """Make the wording of a library: its synonyms, and the words of its muscles and positions."""
    same: dict[str, list[str]] = {word: list(others) for word, others in library.synonyms.items()}
    for name in SAID_AS_ONE:
        for value, words in library.slot_types[name].values.items():
            same.setdefault(value, []).extend(word for word in words if word != value)
    return Wording(same, library.language)


def labelled_phrases(library: Library) -> list[tuple[str, str]]:
    """List every (label, phrase) of the content that a free question can resemble;
    an entry's label is "topic/entry".
    """
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
            found += _labelled(utterances.label, dict.fromkeys((*filter(None, words), *utterances.also_said)))
    return found


def _labelled(label: str, *phrases: str | Iterable[str]) -> list[tuple[str, str]]:
    flat = [phrase for some in phrases for phrase in ([some] if isinstance(some, str) else some)]
    return [(label, phrase) for phrase in flat]
