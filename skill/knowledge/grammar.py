"""What can be heard: every intent with its samples, every slot type with its values, all from content.

Whole sentences are the main road: they are values of {topic}, each under the id of what answers it, and reach the skill
with their words. A sample without slots brings no words along, so only the shortest commands and replies are samples.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType, Utterances
from skill.language.text import fold, spoken

SLOT = re.compile(r"\{(\w+)\}")
FREE_QUERY = "AMAZON.SearchQuery"
BUILT_IN = "AMAZON."
READING = frozenset({"subject", "limb", "filler", "small-words", "denial", "lead", "correction", "other-leg"})
"""Files of replies/ that are no kind of reply, but tell how to read one."""
UNHEARD = frozenset({"swearing"})
"""Kinds of reply that no model names. They are understood, but Amazon reviews the words of a model."""
SAID_ALONE = "said-alone."
"""Begins the id of a word of a slot that is said alone; the slot's type and the value follow."""
LIMB_SIDE = "limb-side"
"""Stands for the slot's type of words for a side of a limb, which belong to no slot."""
CLOCK_HOUR = "clock-hour"
"""Stands for the slot's type of an hour that is said alone, and is no number of repetitions."""
REPORT = "report."
"""Begins the id of a report of a warning sign, which answers nothing by itself: the rules and the second opinion read
its words. With those of up to six words in the model the device's ears lose the words of 13 of 1,062 reports that it
does not hold, in place of 19."""
MEDICINE = f"{SAID_ALONE}medicine"
"""The id of a medicine's name, which answers nothing by itself: who is asked about tablets says "furosemide"."""
NO_REPORTS: Mapping[str, Sequence[str]] = {}
AS_INTENT = "as."
"""Before the name of an intent, in the id of a sentence that asks for the same: where it has no label, or that of a
stretch or routine, which is chosen by what is known of the listener."""
MOST_VALUE_CHARACTERS = 140
"""Amazon's limit for a value or synonym of a slot type; longer phrases only train the search."""
MOST_WORDS_OF_A_VALUE = 14
"""Longer ones are stories that nobody tells twice in the same words: they only train the search,
and the model stays in its 1.5 MB."""
MOST_WORDS_OF_A_SAMPLE = 2
"""A longer sentence may say more than its intent: "it's easing but my calf is hot". As a value of {topic} it keeps its
words. With samples of up to four words the device's ears lost 7 of 100 sentences of the untouched questions, and a
warning sign."""
SIDED, SIDE = "Muscle", "Side"
"""The slot type whose words are also said with a side ("left calf"): two slots side by side are hard to tell apart."""
Words = tuple[str, tuple[str, ...]]
"""A value's id and its words."""


@dataclass(frozen=True)
class HeardIntent:
    """An intent: slot names to types, and its sample utterances."""

    name: str
    slots: Mapping[str, str]
    samples: tuple[str, ...]


@dataclass(frozen=True)
class Grammar:
    """All intents and all slot types of our own (built-in types begin with "AMAZON.")."""

    intents: tuple[HeardIntent, ...]
    slot_types: Mapping[str, SlotType]


def build_grammar(
    library: Library, *, diary: bool = True, reports: Mapping[str, Sequence[str]] = NO_REPORTS
) -> Grammar:
    """Collect the grammar of a library. Without ``diary`` no intent and no word is only for the diary of cramps.

    ``reports`` are sentences by warning that shall keep their words, besides the phrases of the library.
    """
    heard = [each for each in library.utterances.values() if diary or not each.of_diary]
    types = {
        **library.slot_types,
        "Subject": _distinct("Subject", ((each, library.phrases[each].names) for each in library.topics)),
        "Stretch": _distinct("Stretch", _names(library, library.stretches), _is_muscle_stretch(library)),
        "Routine": _distinct("Routine", _names(library, library.routines)),
    }
    if SIDED in types and SIDE in types:
        types[SIDED] = _with_sides(types[SIDED], library)
    own = Claims((HeardIntent(each.intent, each.slots, each.samples) for each in heard), types)
    alone = own.words | library.language.times.clock_times().keys()
    sampled = ((each, _samples(each, _reply_words(each, library, own, alone))) for each in heard)
    # an intent all of whose sentences are values of {topic} is heard by that road alone
    intents = tuple(
        HeardIntent(each.intent, each.slots, samples)
        for each, samples in sampled
        if samples or each.intent.startswith(BUILT_IN)
    )
    types["Topic"] = _distinct("Topic", _sentences(library, heard, types, reports), Claims(intents, types).claims)
    used = {slot_type for each in heard for slot_type in each.slots.values()}
    return Grammar(intents, {name: each for name, each in types.items() if name in used})


def in_local_words(grammar: Grammar, said: Mapping[str, str]) -> Grammar:
    """Say a grammar as people of one country do: words of other places become theirs,
    and what is then the same stands once.

    The longest words come first: "gaelic football" stands for itself where "football" does not.
    """
    if not said:
        return grammar
    longest_first = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    foreign = re.compile(rf"(?<![\w'])(?:{longest_first})(?![\w'])")

    def local(words: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(foreign.sub(lambda match: said[match.group()], each) for each in words))

    intents = tuple(HeardIntent(each.name, each.slots, local(each.samples)) for each in grammar.intents)
    types = {
        name: _distinct(name, ((value, local(words)) for value, words in each.values.items()))
        for name, each in grammar.slot_types.items()
    }
    return Grammar(intents, types)


class Claims:
    """Tells whether a sentence is claimed by a sample already: as it stands, or with known values in its slots."""

    def __init__(self, intents: Iterable[HeardIntent], types: Mapping[str, SlotType]) -> None:
        self._values = {
            name: {word for words in each.values.values() for word in words} for name, each in types.items()
        }
        self._longest = {
            name: max((word.count(" ") + 1 for word in words), default=0) for name, words in self._values.items()
        }
        self._begun: dict[str, list[str]] = {}
        """Names of the types that have a value which begins with a word."""
        for name, words in self._values.items():
            for first in {word.partition(" ")[0] for word in words}:
                self._begun.setdefault(first, []).append(name)
        self.words = frozenset().union(*self._values.values())
        """All words of slot types."""
        self._root: dict[str, Any] = {}
        for intent in intents:
            for sample in intent.samples:
                if not SLOT.fullmatch(sample):
                    self._add(sample.format(**intent.slots).split())

    def claims(self, sentence: str) -> bool:
        """Whether one of the samples is, or could be, this sentence."""
        return self._goes_on(self._root, sentence.split())

    def _add(self, tokens: Sequence[str]) -> None:
        node = self._root
        for token in tokens:
            node = node.setdefault(token, {})
        node[_END] = {}

    def _goes_on(self, node: Mapping[str, Any], words: Sequence[str]) -> bool:
        if not words:
            return _END in node
        if words[0] in node and self._goes_on(node[words[0]], words[1:]):
            return True
        for slot_type in self._begun.get(words[0], ()):
            if slot_type not in node:
                continue
            for length in range(1, min(len(words), self._longest[slot_type]) + 1):
                values = self._values[slot_type]
                if " ".join(words[:length]) in values and self._goes_on(node[slot_type], words[length:]):
                    return True
        return False


_END = "."
"""Marks the end of a sample in the tree of Claims; no sample has a full stop."""


def _reply_words(utterances: Utterances, library: Library, own: Claims, alone: Collection[str]) -> Iterator[str]:
    """Yield the words of the reply that an intent is.

    What another intent, a slot or a time has too ("tomorrow" is a day, and a no for now)
    keeps its words as a value of {topic}; so does what content wants to be heard in full.
    """
    if utterances.replies:
        replies = library.replies[utterances.replies]
        kept = {*alone, *replies.in_full}
        yield from (each for each in replies.words if each not in kept and not own.claims(each))


def _samples(utterances: Utterances, replies: Iterable[str]) -> tuple[str, ...]:
    """The samples of an intent: its own, and the short words of the reply that it is."""
    said = dict.fromkeys([*utterances.samples, *replies])
    return tuple(each for each in said if each not in utterances.in_full and not _keeps_its_words(each))


def _keeps_its_words(sentence: str) -> bool:
    """Whether a sentence is heard with all its words, because it is long."""
    return not SLOT.search(sentence) and len(sentence.split()) > MOST_WORDS_OF_A_SAMPLE


def _sentences(  # noqa: C901  # one kind of content after the other
    library: Library, heard: Sequence[Utterances], types: Mapping[str, SlotType], reports: Mapping[str, Sequence[str]]
) -> Iterator[Words]:
    """Yield every whole sentence that is known, under the id of what answers it; what comes first keeps a sentence.

    Near the end are words of slots that are said alone ("left", "tomorrow"):
    a sample that is a slot alone would take any words.
    """
    said = library.phrases
    yield library.relief.id, said[library.relief.id].all
    for topic in library.topics.values():
        yield topic.id, said[topic.id].all
        for entry in topic.entries:
            yield entry.id, (spoken(entry.name), *said[topic.id].entries[entry.own_id])
    for each in (*library.stretches.values(), *library.routines.values()):
        yield each.id, (fold(each.name), *said[each.id].all)
    for warning in (each for each in library.warnings if each in said):
        yield warning, said[warning].all
    yield from ((each.label, each.in_full) for each in heard if each.label)
    for utterances in heard:
        yield f"{AS_INTENT}{utterances.intent}", tuple(each for each in utterances.samples if not SLOT.search(each))
    for kind, replies in library.replies.items():
        if kind not in READING | UNHEARD:
            yield f"reply.{kind}", replies.words
    for question, replies in library.in_hand.items():
        yield f"in-hand.{question}", replies.words
    for slot_type in dict.fromkeys(each for utterances in heard for each in utterances.slots.values() if each in types):
        for value, words in types[slot_type].values.items():
            yield f"{SAID_ALONE}{slot_type.lower()}.{value}", words
    yield MEDICINE, library.language.medicines.spoken
    # "front", to "is it the front or the back of the thigh?", and "eleven", to "at what time?"
    alone = {LIMB_SIDE: library.language.requests.limb_sides, CLOCK_HOUR: library.language.reminders.hours_alone}
    yield from ((f"{SAID_ALONE}{kind}.{each}", (each,)) for kind, words in alone.items() for each in words)
    for warning, told in reports.items():
        yield f"{REPORT}{warning}", tuple(told)


def _names(library: Library, contents: Iterable[str]) -> Iterator[Words]:
    for each in contents:
        yield each, library.phrases[each].names


def _is_muscle_stretch(library: Library) -> Callable[[str], bool]:
    """Tell a name that is only a muscle, a position and "stretch":
    such words are heard in the slots that they belong to.
    """
    types = (library.slot_types[each] for each in ("Muscle", "Position", "Side") if each in library.slot_types)
    words = {word for each in types for known in each.values.values() for word in known}
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)"
    slots = re.compile(rf"(?<![\w'])(?:{longest_first})(?![\w'])")
    return lambda name: library.language.requests.stretching_words.issuperset(slots.sub(" ", name).split())


def _nothing(_: str) -> bool:
    return False


def _distinct(name: str, values: Iterable[Words], left_out: Callable[[str], bool] = _nothing) -> SlotType:
    """Give each word to the first value that has it; stories are too long for a value."""
    seen: set[str] = set()
    found: dict[str, list[str]] = {}
    for value, words in values:
        for word in words:
            fits = len(word) <= MOST_VALUE_CHARACTERS and word.count(" ") < MOST_WORDS_OF_A_VALUE
            if fits and word not in seen and not left_out(word):
                seen.add(word)
                found.setdefault(value, []).append(word)
    return SlotType(name, {value: tuple(words) for value, words in found.items()})


def _with_sides(slot_type: SlotType, library: Library) -> SlotType:
    """Add "left calf" to "calf"; a word that is said with "my" or "the" stays as it is."""
    sides = [words[0] for side, words in library.slot_types[SIDE].values.items() if side != "both"]
    sided = (
        (value, (*words, *(f"{side} {word}" for word in words if " " not in word for side in sides)))
        for value, words in slot_type.values.items()
    )
    return _distinct(slot_type.name, sided)
