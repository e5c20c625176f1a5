"""Words of slot types, compiled to find them in a sentence: also names of stretches, and what somebody cannot do."""

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.text import fold, tokenise

SPELLED_ALIKE = 0.75
"""Share of letters in common from which a word counts as one heard wrong:
"cavs" is "calves" at 0.8, "chest" is nothing."""
SHORTEST_MISHEARD = 4
"""Letters; shorter words are too much like others."""
NOTHING = r"(?!)"
"""Matches nowhere."""


def as_it_is(text: str) -> str:
    """Give a text back; a function with a name, since what is built at start is packed into a file."""
    return text


class SlotFinder:
    """Knows the words of one slot type; the longest that occurs wins.

    ``plain`` leaves out of a text what names nothing of it.
    """

    def __init__(self, slot_type: SlotType, plain: Callable[[str], str] = as_it_is) -> None:
        self._values = {word: value for value, words in slot_type.values.items() for word in words}
        self.pattern = any_of(self._values)
        self._plain = plain

    def find(self, text: str) -> str | None:
        """Give the id of the value that a text names first, or None."""
        found = self.pattern.search(self._plain(fold(text)))
        return self._values[found.group()] if found else None

    def whole(self, text: str) -> str | None:
        """Give the id of the value that is said in exactly these words; None where none is."""
        return self._values.get(fold(text))

    def find_all(self, text: str) -> tuple[str, ...]:
        """Give the ids of all values that a folded text names, in order."""
        return tuple(self._values[found.group()] for found in self.pattern.finditer(text))

    def misheard(self, text: str) -> str | None:
        """Give the id of the value that one of the words is spelled like; None where none is."""
        for word in tokenise(text):
            if len(word) >= SHORTEST_MISHEARD:
                near = get_close_matches(word, self._values, n=1, cutoff=SPELLED_ALIKE)
                if near:
                    return self._values[near[0]]
        return None


def with_words(library: Library, slot_type: str, besides: str, cut: Callable[[str], str] = as_it_is) -> SlotType:
    """Give a slot type with the words of another beside its own, which Alexa is not told;
    none where content has neither.
    """
    values: dict[str, tuple[str, ...]] = {}
    for name in dict.fromkeys((slot_type, f"{slot_type}{besides}")):
        for value, words in library.slot_types[name].values.items() if name in library.slot_types else ():
            values[value] = tuple(dict.fromkeys((*values.get(value, ()), *map(cut, words))))
    return SlotType(slot_type, values)


def plan_names(library: Library) -> SlotType:
    """Collect what stretches and routines are called, whole and cut short; a muscle alone names none of them."""
    contents = (*library.stretches.values(), *library.routines.values())
    named = {each.id: [fold(name) for name in (each.name, *library.phrases[each.id].names)] for each in contents}
    slot_type = library.slot_types.get("Muscle")
    muscles = any_of(word for words in slot_type.values.values() for word in words) if slot_type else None
    for names in named.values():
        short = [cut for name in names for cut in library.language.requests.short_names(name)]
        names += [cut for cut in short if not (muscles and muscles.match(cut))]
    return SlotType("Plan", {plan: tuple(names) for plan, names in named.items()})


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Match any of these as whole words, the longest first; without words, nothing."""
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![\w'])(?:{longest_first or NOTHING})(?![\w'])")


def limitations(library: Library, intent: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Match what somebody cannot do or has not got: a sample of ``intent``, with a value in its slot.

    Without the words before it "stand" and "chair" are no limitation.
    """
    utterances, slot_type = library.utterances.get(intent), library.slot_types.get("Limitation")
    words = {word: value for value, said in slot_type.values.items() for word in said} if slot_type else {}
    samples = utterances.samples if utterances else ()
    leads = {sample.removesuffix("{limitation}").strip() for sample in samples if sample.endswith("{limitation}")}
    leads.update(library.language.requests.lacking_words)
    leads.update([each.replace(short, "can not") for each in leads for short in ("cannot", "can't")])
    first, then = ("|".join(map(re.escape, sorted(each, key=len, reverse=True))) for each in (leads, words))
    first, then = first or NOTHING, then or NOTHING
    return re.compile(rf"(?<![\w'])(?:{first}) (?P<limitation>{then})(?![\w'])"), words
