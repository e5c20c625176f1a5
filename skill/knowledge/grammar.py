"""What can be heard: every intent with its samples, every slot type with its values, all from content."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.text import tokenise

SLOT = re.compile(r"\{(\w+)\}")
CRAMP_NOW = "CrampNowIntent"
CRAMP_IN_MUSCLE = "CrampInMuscleIntent"
READING = frozenset({"subject", "limb", "filler", "small-words", "denial", "lead", "correction"})
"""Files of replies/ that are no kind of reply, but tell how to read one."""


@dataclass(frozen=True)
class HeardIntent:
    """An intent: slot names to types, and its sample utterances."""

    name: str
    slots: Mapping[str, str]
    samples: tuple[str, ...]


MOST_VALUE_CHARACTERS = 140
"""Amazon's limit for a value or synonym of a slot type; longer phrases only train the search."""


@dataclass(frozen=True)
class Grammar:
    """All intents and all slot types of our own (built-in types begin with "AMAZON.")."""

    intents: tuple[HeardIntent, ...]
    slot_types: Mapping[str, SlotType]


def build_grammar(library: Library) -> Grammar:
    """Collect the grammar of a library. Values of a slot type that come from content carry the content's id."""
    said = library.phrases
    slot_types = {
        **library.slot_types,
        "Topic": SlotType("Topic", dict(_topics(library))),
        "Stretch": SlotType("Stretch", {s.id: (s.name, *said[s.id].all) for s in library.stretches.values()}),
        "Routine": SlotType("Routine", {r.id: (r.name, *said[r.id].all) for r in library.routines.values()}),
        "WarningSign": SlotType("WarningSign", {warning: said[warning].all for warning in library.warnings}),
        "Reply": SlotType("Reply", dict(_replies(library))),
    }
    tagged = list(_tagged_relief(library))
    added = {
        CRAMP_NOW: [s for s in tagged if not SLOT.search(s)],
        CRAMP_IN_MUSCLE: [s for s in tagged if SLOT.search(s)],
    }
    intents = tuple(
        HeardIntent(u.intent, u.slots, tuple(dict.fromkeys([*u.samples, *added.get(u.intent, [])])))
        for u in library.utterances.values()
    )
    return Grammar(intents, {name: _unique(slot_type) for name, slot_type in slot_types.items()})


def _topics(library: Library) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of every topic, then those of each of its entries; an entry's own name is its value's name."""
    for topic in library.topics.values():
        said = library.phrases[topic.id]
        yield topic.id, said.all
        for entry in topic.entries:
            yield entry.id, said.entries[entry.own_id]


def _replies(library: Library) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of replies, and of questions about what is in hand, that no other intent is heard by already."""
    heard = {sample for utterances in library.utterances.values() for sample in utterances.samples}
    heard |= {words for known in library.language.built_in_samples.values() for words in known}
    heard |= {
        word for slot_type in library.slot_types.values() for words in slot_type.values.values() for word in words
    }
    for kind, replies in (*library.replies.items(), *library.in_hand.items()):
        words = tuple(word for word in replies.words if word not in heard)
        if kind not in READING and words:
            yield kind, words


def _tells_who(library: Library, phrase: str) -> bool:
    """Whether a phrase tells whose cramp it is, and a free query may take it: a sample would lose whose.

    An intent tells the skill its slots alone, so "my wife has a cramp" as a sample of a cramp would be anybody's.
    """
    who = {word for words in library.around_facts.people.values() for word in words}
    who |= {word for fact in library.facts.values() for words in fact.denied for word in words.split("|")}
    free = [each for each in library.utterances.values() if each.stands_for]
    carriers = tuple(f"{SLOT.sub('', sample).strip()} " for each in free for sample in each.samples)
    return not who.isdisjoint(tokenise(phrase)) and phrase.startswith(carriers)


def _unique(slot_type: SlotType) -> SlotType:
    """Leave out what stands twice, and stories that are longer than Alexa takes as a slot value."""
    return SlotType(
        slot_type.name,
        {
            value: tuple(word for word in dict.fromkeys(words) if len(word) <= MOST_VALUE_CHARACTERS)
            for value, words in slot_type.values.items()
        },
    )


def _tagged_relief(library: Library) -> Iterator[str]:
    """Write relief questions as samples: a muscle, side or position in them becomes its slot.

    An utterance without slots in an intent that has them would win over the others and deliver empty slots.
    """
    words = {
        word: slot
        for slot in ("muscle", "side", "position")
        for values in library.slot_types[slot.capitalize()].values.values()
        for word in values
    }
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![\w'])(?:{longest_first})(?![\w'])")
    for phrase in library.phrases[library.relief.id].all:
        if _tells_who(library, phrase):
            continue
        seen: set[str] = set()

        def tag(match: re.Match[str], seen: set[str] = seen) -> str:
            slot = words[match.group()]
            if slot in seen:
                return match.group()
            seen.add(slot)
            return f"{{{slot}}}"

        sample = pattern.sub(tag, phrase)
        if SLOT.sub("", sample).strip():  # a muscle alone is not yet a cramp
            yield sample
