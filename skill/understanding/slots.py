"""Reads slots from a sentence: side, seconds, repetitions, minutes, position, limitation, muscle and count style, in any order."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.interface import Amount, Language
from skill.language.text import fold, tokenise

SPELLED_ALIKE = 0.75
"""Share of letters in common from which a word counts as one heard wrong: "cavs" is "calves" at 0.8, "chest" is nothing."""
SHORTEST_MISHEARD = 4
"""Letters; shorter words are too much like others."""
LIMITATION_INTENT = "LimitationIntent"
A_MINUTE = 60
NOTHING = r"(?!)"
"""Matches nowhere."""
LEAST_SECONDS, LONGEST_ROUTINE = 10, 30
"""A number alone is seconds of a hold from the first on, and minutes of a routine up to the second."""
LONGEST_MEANT = 120
"""Seconds: a longer time said of a muscle alone tells how long it has hurt."""


@dataclass(frozen=True)
class SaidSlots:
    """What a sentence asks for; None where it does not say. Values are as said, outside the limits of a stretch too."""

    side: str | None = None
    """"left", "right" or "both"."""
    hold: int | None = None
    """Seconds of one hold."""
    whole: int | None = None
    """Seconds of all the time there is."""
    time: int | None = None
    """Seconds of which neither is said: one hold of a stretch, all of a routine."""
    repetitions: int | None = None
    position: str | None = None
    limitation: str | None = None
    muscle: str | None = None
    style: str | None = None
    """Count style."""
    plan: str | None = None
    """Id of a stretch or routine that is called by name."""
    stretching: bool = False
    """Whether a stretch is asked for in so many words."""
    bare: bool = False
    """Whether the sentence holds nothing but slots and the words around a request."""
    tells: bool = False
    """Whether it asks a question, or tells what happened."""

    @property
    def is_counted(self) -> bool:
        """Whether it says how, or how long, to stretch."""
        return any((self.side, self.hold, self.whole, self.time, self.repetitions))

    @property
    def asks_for_stretch(self) -> bool:
        """Whether it can only be a request for a stretch: "left hamstring forty seconds twice", "stretch both legs".

        Among words that are not known, it is one where a stretch is named and counted, or a muscle is, in two ways.
        """
        if not self.bare:
            ways = sum(map(bool, (self.hold or self.time, self.repetitions, self.side in ("left", "right"))))
            named = self.plan is not None and any((self.hold, self.time, self.repetitions))
            return not self.tells and (named or (self.muscle is not None and ways > 1))
        if self.plan or (self.stretching and (self.muscle or self.side or self.whole)):
            return True
        counted = self.hold or self.whole or self.repetitions or (self.time or LONGEST_MEANT + 1) <= LONGEST_MEANT
        return self.muscle is not None and bool(counted)


class SlotFinder:
    """Knows the words of one slot type; the longest that occurs wins."""

    def __init__(self, slot_type: SlotType) -> None:
        self._values = {word: value for value, words in slot_type.values.items() for word in words}
        self.pattern = any_of(self._values)

    def find(self, text: str) -> str | None:
        """Give the id of the value that a text names first, or None."""
        found = self.pattern.search(fold(text))
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


class SlotReader:
    """Finds every slot of a request in its words. Built once, at start."""

    def __init__(self, library: Library) -> None:
        self._language: Language = library.language
        self.finders = {name: SlotFinder(slot_type) for name, slot_type in library.slot_types.items()}
        self._plans = SlotFinder(_plans(library))
        self._routines = frozenset(library.routines)
        self._idioms = any_of(library.language.idioms)
        self._limits = _limitations(library)
        self._clock = library.language.clock_times()
        self._longest_time = max((words.count(" ") + 1 for words in self._clock), default=0)
        self._known = library.language.request_words | library.language.stretching_words

    def __getitem__(self, slot_type: str) -> SlotFinder:
        """The finder of one slot type; it finds nothing where the language has no such slots."""
        return self.finders.get(slot_type, _NONE)

    def whole(self, slot_type: str, text: str) -> str | None:
        """Give the id of the value that is said in exactly these words; None where none is."""
        return self[slot_type].whole(text)

    def read(self, text: str) -> SaidSlots:
        """Read a sentence. What it puts right itself counts as it was said last: "the left, no sorry, the right"."""
        words = " ".join(tokenise(text, apostrophes=True))
        said, *meant = (self._read(part) for part in self._language.self_corrections.split(words))
        for later in meant:
            said = _put_right(said, later)
        return said

    def _read(self, text: str) -> SaidSlots:
        rest = self._idioms.sub(" , ", text)
        stretching = not self._language.stretching_words.isdisjoint(tokenise(rest))
        limitation, rest = self._take_limitation(rest)
        style, rest = self._take("CountStyle", rest)
        amounts = tuple(self._language.amounts(rest))
        rest = _without(rest, amounts)
        position, rest = self._take("Position", rest)
        # "back of my left thigh" is the back of my thigh
        side = self["Side"]
        sides, rest = side.find_all(rest), side.pattern.sub(" ", rest)
        rest = " ".join(rest.split())
        plan, rest = self._plans.find(rest), self._plans.pattern.sub(" , ", rest)
        muscle, rest = self._take("Muscle", rest)
        lengths = [each for each in amounts if each.kind == "seconds"]
        asks = bool(self._language.question_starts.match(fold(text)))
        words = tokenise(rest)
        tells = asks or not self._language.telling_words.isdisjoint(words)
        times = next((each.value for each in amounts if each.kind == "times"), None)
        alone = self._bare(rest, plan) if (plan or muscle) and not tells else {}
        known = {"time": _first(lengths, None), "repetitions": times}
        alone = {
            name: value for name, value in alone.items() if known[name] is None and not (name == "time" and lengths)
        }
        return SaidSlots(
            side=_one_side(sides),
            hold=_first(lengths, "hold"),
            whole=_first(lengths, "whole"),
            position=position,
            limitation=limitation,
            muscle=muscle,
            style=style,
            plan=plan,
            stretching=stretching,
            bare=self._known.issuperset(words) and not asks,
            tells=tells,
            **{**known, **alone},
        )

    def _bare(self, rest: str, plan: str | None) -> dict[str, int]:
        """Tell what numbers without a unit mean beside a stretch: seconds from ten on, else how often. Of a routine: minutes."""
        numbers = list(self._language.bare_numbers(rest))
        if plan in self._routines:
            return {"time": numbers[0] * A_MINUTE} if numbers and numbers[0] <= LONGEST_ROUTINE else {}
        seconds = next((each for each in numbers if LEAST_SECONDS <= each <= LONGEST_MEANT), None)
        times = next((each for each in numbers if each < LEAST_SECONDS), None)
        return {name: value for name, value in (("time", seconds), ("repetitions", times)) if value}

    def clock_time(self, text: str) -> str | None:
        """Give the time that a text names in the most words, as AMAZON.TIME would: "21:30", "EV"; None where there is none.

        Of equals the last counts: "i had one at five". An hour counts for more than a part of the day.
        """
        words = tokenise(text, apostrophes=True)
        part = None
        for length in range(min(self._longest_time, len(words)), 0, -1):
            for start in range(len(words) - length, -1, -1):
                found = self._clock.get(" ".join(words[start : start + length]))
                if found and ":" in found:
                    return found
                part = part or found
        return part

    def misheard_muscle(self, text: str) -> str | None:
        """Give the muscle that a word sounds like: "cavs" is the calf."""
        strange = (word for word in tokenise(text) if word not in self._known)
        return self["Muscle"].misheard(" ".join(strange))

    def _take(self, slot_type: str, text: str) -> tuple[str | None, str]:
        finder = self[slot_type]
        return finder.find(text), finder.pattern.sub(" , ", text)

    def _take_limitation(self, text: str) -> tuple[str | None, str]:
        found = self._limits[0].search(text)
        if found is None:
            return None, text
        return self._limits[1][found["limitation"]], f"{text[: found.start()]} , {text[found.end() :]}"


def _plans(library: Library) -> SlotType:
    """Collect what stretches and routines are called, whole and cut short; a muscle alone names none of them."""
    contents = (*library.stretches.values(), *library.routines.values())
    named = {each.id: [fold(name) for name in (each.name, *library.phrases[each.id].names)] for each in contents}
    slot_type = library.slot_types.get("Muscle")
    muscles = any_of(word for words in slot_type.values.values() for word in words) if slot_type else None
    for names in named.values():
        short = [cut for name in names for cut in library.language.short_names(name)]
        names += [cut for cut in short if not (muscles and muscles.match(cut))]
    return SlotType("Plan", {plan: tuple(names) for plan, names in named.items()})


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Match any of these as whole words, the longest first; without words, nothing."""
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![\w'])(?:{longest_first or NOTHING})(?![\w'])")


def _limitations(library: Library) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Match what somebody cannot do or has not got: a sample of its intent, with a value in its slot.

    Without the words before it "stand" and "chair" are no limitation.
    """
    utterances, slot_type = library.utterances.get(LIMITATION_INTENT), library.slot_types.get("Limitation")
    words = {word: value for value, said in slot_type.values.items() for word in said} if slot_type else {}
    samples = utterances.samples if utterances else ()
    leads = {sample.removesuffix("{limitation}").strip() for sample in samples if sample.endswith("{limitation}")}
    first, then = ("|".join(map(re.escape, sorted(each, key=len, reverse=True))) for each in (leads, words))
    first, then = first or NOTHING, then or NOTHING
    return re.compile(rf"(?<![\w'])(?:{first}) (?P<limitation>{then})(?![\w'])"), words


def _put_right(said: SaidSlots, meant: SaidSlots) -> SaidSlots:
    """Take what was said last of each slot. A length replaces any other length, whatever it is said of."""
    lengths = ("hold", "whole", "time")
    keep = {name: value for name, value in vars(said).items() if value is not None}
    if any(getattr(meant, name) is not None for name in lengths):
        keep = {name: value for name, value in keep.items() if name not in lengths}
    news = {name: value for name, value in vars(meant).items() if value is not None}
    flags = {"bare": said.bare and meant.bare}
    flags |= {name: getattr(said, name) or getattr(meant, name) for name in ("stretching", "tells")}
    return SaidSlots(**{**keep, **news, **flags})


def _without(text: str, amounts: Iterable[Amount]) -> str:
    for amount in amounts:
        text = re.sub(rf"(?<!\w){re.escape(amount.text)}(?!\w)", " , ", text, count=1)
    return text


def _one_side(sides: tuple[str, ...]) -> str | None:
    """The side that is named; both where both are."""
    return None if not sides else sides[0] if len(set(sides)) == 1 else "both"


def _first(lengths: Iterable[Amount], said_of: str | None) -> int | None:
    return next((each.value for each in lengths if each.said_of == said_of), None)


_NONE = SlotFinder(SlotType("None", {}))
