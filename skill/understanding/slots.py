"""Reads slots from a sentence: side, seconds, repetitions, minutes, position, limitation, muscle and count style, in any order."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.interface import Amount, Language
from skill.language.text import fold, tokenise
from skill.understanding.slot_words import SlotFinder, any_of, limitations, plan_names, with_words

LIMITATION_INTENT = "LimitationIntent"
A_MINUTE = 60
ROUTINE = "routine."
"""Before a purpose it makes the id of a routine."""
IN_REQUESTS = "InRequests"
"""End of the name of a slot type whose words are known beside those of another, and published nowhere."""
LEAST_SECONDS, LONGEST_ROUTINE = 10, 30
"""A number alone is seconds of a hold from the first on, and minutes of a routine up to the second."""
FEW_STRANGE = 2
"""Words that are not known, up to which parts alone make a request: "hammies for ten seconds"."""
MORE_STRANGE = 5
"""The same where both a muscle and what its stretch is done with are named: "the calf wall thing"."""
MOST_MINUTES = 60
"""A longer time is no wish for a routine: "eight hours standing"."""
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
    muscles: tuple[str, ...] = ()
    """All that are named, in order."""
    positions: tuple[str, ...] = ()
    manner: str | None = None
    """What a stretch is done with, or how: a word of its name, or of what it needs."""
    purpose: str | None = None
    """What a routine is for, as the end of its id: "bedtime"."""
    wishes: bool = False
    """Whether a word says that something is asked for: "give", "stretch"."""
    limits: bool = False
    """Whether nothing else is wanted: "just the left calf"."""
    reports: bool = False
    """Whether it is no request whatever it names: a question, a wish for always, a report of what happened."""
    legs: bool = False
    """Whether legs are named, and no muscle of theirs."""
    strange: int = 0
    """Words that no request is known to hold."""

    @property
    def is_told_by_parts(self) -> bool:
        """Whether what it names makes it a request: what to stretch or what with, and how long, how often or which side alone.

        A sentence of other words needs a wish, or two things that only a request holds.
        """
        if self.reports or not (self.muscle or self.manner or (self.position and self.wishes)):
            return False
        lengths = (self.hold, self.time, self.whole)
        doses = any(0 < (each or 0) <= LONGEST_MEANT for each in lengths) + bool(self.repetitions)
        if self.limits and self.muscle and self.strange <= FEW_STRANGE:
            return True
        if doses:
            named = self.muscle and self.manner and self.strange <= MORE_STRANGE
            few = self.strange <= FEW_STRANGE and not self.tells
            return bool(self.wishes or doses > 1 or named or few)
        minutes = self.whole or (self.time or 0) > LONGEST_MEANT
        return bool(self.stretching and self.muscle and (minutes or self.side in ("left", "right")))

    @property
    def is_for_a_routine(self) -> bool:
        """Whether it asks to stretch for some minutes, or for something that a routine is for, and names no muscle."""
        if self.reports or self.muscle or self.manner:
            return False
        minutes = A_MINUTE <= (self.whole or self.time or 0) <= MOST_MINUTES * A_MINUTE
        if self.purpose and (self.hold or self.repetitions) and (self.stretching or self.legs):
            return True
        return bool(minutes and (self.stretching or (self.wishes and (self.purpose or self.legs))))

    @property
    def is_counted(self) -> bool:
        """Whether it says how, or how long, to stretch."""
        return any((self.side, self.hold, self.whole, self.time, self.repetitions))

    @property
    def asks_for_stretch(self) -> bool:
        """Whether it can only be a request for a stretch: "left hamstring forty seconds twice", "stretch both legs".

        Among words that are not known, it is one where a stretch is named and counted, or a muscle is, in two ways.
        """
        if self.reports:
            return False
        if not self.bare:
            ways = sum(map(bool, (self.hold or self.time, self.repetitions, self.side in ("left", "right"))))
            named = self.plan is not None and any((self.hold, self.time, self.repetitions))
            return not self.tells and (named or (self.muscle is not None and ways > 1))
        if self.plan or (self.stretching and (self.muscle or self.side or self.whole)):
            return True
        counted = self.hold or self.whole or self.repetitions or (self.time or LONGEST_MEANT + 1) <= LONGEST_MEANT
        return self.muscle is not None and bool(counted)


class SlotReader:
    """Finds every slot of a request in its words. Built once, at start."""

    def __init__(self, library: Library) -> None:
        self._language: Language = library.language
        self.finders = {name: SlotFinder(slot_type) for name, slot_type in library.slot_types.items()}
        self._plans = SlotFinder(plan_names(library))
        self._routines = frozenset(library.routines)
        self._idioms = any_of(library.language.idioms)
        self._limits = limitations(library, LIMITATION_INTENT)
        self._clock = library.language.clock_times()
        self._longest_time = max((words.count(" ") + 1 for words in self._clock), default=0)
        self._known = library.language.request_words | library.language.stretching_words
        self._side = SlotFinder(with_words(library, "Side", IN_REQUESTS))
        self._positions = SlotFinder(with_words(library, "Position", IN_REQUESTS))
        self._muscles = SlotFinder(with_words(library, "Muscle", IN_REQUESTS, self._own))
        self._manners = SlotFinder(with_words(library, "Manner", "", self._own))
        self._purposes = SlotFinder(with_words(library, "Purpose", "", self._own))
        self._around = library.language.own_words | library.language.wishing_words
        self._places = {
            place for each in library.stretches.values() for place in (each.position, *(each.also_in or ()))
        }

    def __getitem__(self, slot_type: str) -> SlotFinder:
        """The finder of one slot type; it finds nothing where the language has no such slots."""
        return self.finders.get(slot_type, _NONE)

    def whole(self, slot_type: str, text: str) -> str | None:
        """Give the id of the value that is said in exactly these words; None where none is."""
        return self[slot_type].whole(text)

    def read(self, text: str) -> SaidSlots:
        """Read a sentence. What it puts right itself counts as it was said last: "the left, no sorry, the right".

        So does what it concludes: "thirty was too long so ten seconds on the quads".
        """
        words = " ".join(tokenise(text, apostrophes=True))
        for heard, meant in self._language.misheard_in_requests:
            words = heard.sub(meant, words)
        said, *corrections = self._language.self_corrections.split(words)
        read = self._concluded(said)
        for each in corrections:
            read = _put_right(read, self._concluded(each, read))
        return read

    def _concluded(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence; where a reason is told first, what is concluded from it wins."""
        reason, *conclusions = self._language.conclusions.split(text)
        whole = self._read(text, before)
        if not conclusions:
            return whole
        first = self._read(reason, before)
        last = self._read(conclusions[-1], first)
        if last.reports or not (last.is_counted or last.stretching) or (not first.is_counted and not whole.reports):
            return whole
        said = _put_right(first, last)
        return replace(said, tells=last.tells, reports=last.reports, strange=last.strange, limits=last.limits)

    def _read(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence. Numbers alone are read in the light of what came ``before``."""
        language = self._language
        rest = self._idioms.sub(" , ", text)
        stretching = not language.stretching_words.isdisjoint(tokenise(rest))
        limitation, rest = self._take_limitation(rest)
        style, rest = self._take("CountStyle", rest)
        rest = language.asides.sub(" , ", rest).replace("'s ", " 's ")
        purpose = self._purposes.find(self._own(rest.replace(" 's", "")))
        no_request = language.no_request.search(rest) is not None
        amounts = tuple(language.amounts(rest))
        rest = _without(rest, amounts)
        positions = self._positions.find_all(rest)
        elsewhere = [each.group() for each in self._positions.pattern.finditer(rest)]
        rest = self._positions.pattern.sub(" , ", rest)
        side, limits, rest = self._take_side(rest)
        rest = " ".join(rest.split())
        plan, without_plan = self._plans.find(rest), self._plans.pattern.sub(" , ", rest)
        manner = self._manners.find(self._own(rest))
        if manner is None and not self._places.issuperset(positions):
            manner = self._manners.find(self._own(" ".join(elsewhere)))
        rest = self._manners.pattern.sub(" , ", self._own(without_plan))
        muscles, rest = self._muscles.find_all(rest), self._muscles.pattern.sub(" , ", rest)
        lengths = [each for each in amounts if each.kind == "seconds"]
        asks = bool(language.question_starts.match(fold(text)))
        words = tokenise(rest)
        told = language.telling_words.intersection(words)
        times = next((each.value for each in amounts if each.kind == "times"), None)
        reports = asks or no_request or not told <= language.reporting_words
        planned = plan or (before.plan or (before.purpose and f"{ROUTINE}{before.purpose}") if before else None)
        numbered = planned or muscles or manner or (before and (before.muscle or before.manner))
        alone = self._bare(rest, planned) if numbered and not (asks or told) else {}
        known = {"time": _first(lengths, None), "repetitions": times}
        alone = {
            name: value for name, value in alone.items() if known[name] is None and not (name == "time" and lengths)
        }
        unknown = [each for each in words if each not in self._known]
        return SaidSlots(
            side=side,
            hold=_first(lengths, "hold"),
            whole=_first(lengths, "whole"),
            position=next(iter(positions), None),
            limitation=limitation,
            muscle=next(iter(muscles), None),
            style=style,
            plan=plan,
            stretching=stretching,
            bare=self._known.issuperset(words) and not asks,
            tells=asks or bool(told),
            muscles=muscles,
            positions=positions,
            manner=manner,
            purpose=purpose,
            wishes=stretching or not language.wishing_words.isdisjoint(tokenise(text)),
            limits=limits,
            reports=reports,
            legs=not language.leg_words.isdisjoint(tokenise(text)),
            strange=len(unknown),
            **{**known, **alone},
        )

    def _own(self, text: str) -> str:
        """The same text without words for whose something is."""
        return " ".join(word for word in text.split() if word not in self._language.own_words)

    def _take_side(self, text: str) -> tuple[str | None, bool, str]:
        """Take the side, and tell whether it is said to be the only one: "just the left calf".

        Of two sides it is the one that is said to be the only one, else the one that stands before what is stretched.
        """
        limiting = self._language.limiting_words
        found = list(zip(self._side.find_all(text), self._side.pattern.finditer(text), strict=True))
        only = {side for side, at in found if _last_but(self._around, text[: at.start()]) in limiting}
        only |= {side for side, at in found if self._next(text[at.end() :]) in limiting}
        near = {side for side, at in found if self._muscles.pattern.match(self._own(text[at.end() :]))}
        near &= {found[-1][0]} if found else set()  # "right calf then left" is both
        rest = self._side.pattern.sub(" ", text)  # "back of my left thigh" is the back of my thigh
        sides = tuple(side for side, _ in found)
        if len(set(sides)) > 1 and "both" not in sides:
            sides = next((tuple(some) for some in (only, near) if len(some) == 1), sides)
        return _one_side(sides), bool(only - {"both"}), rest

    def _next(self, text: str) -> str:
        """The first word of a text, or the one after a muscle that it begins with."""
        return self._muscles.pattern.sub("", self._own(text), count=1).strip().partition(" ")[0]

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


def _put_right(said: SaidSlots, meant: SaidSlots) -> SaidSlots:
    """Take what was said last of each slot. A length replaces any other length, whatever it is said of."""
    lengths = ("hold", "whole", "time")
    keep = {name: value for name, value in vars(said).items() if value not in (None, ())}
    if any(getattr(meant, name) is not None for name in lengths):
        keep = {name: value for name, value in keep.items() if name not in lengths}
    news = {name: value for name, value in vars(meant).items() if value not in (None, ())}
    flags = {"bare": said.bare and meant.bare}
    flags |= {
        name: getattr(said, name) or getattr(meant, name)
        for name in ("stretching", "tells", "wishes", "limits", "reports", "legs")
    }
    return SaidSlots(**{**keep, **news, **flags, "strange": said.strange + meant.strange})


def _without(text: str, amounts: Iterable[Amount]) -> str:
    for amount in amounts:
        text = re.sub(rf"(?<!\w){re.escape(amount.text)}(?!\w)", " , ", text, count=1)
    return text


def _last_but(passed_over: Container[str], text: str) -> str | None:
    """The last word of a text that is none of some words."""
    return next((word for word in reversed(text.split()) if word not in passed_over), None)


def _one_side(sides: tuple[str, ...]) -> str | None:
    """The side that is named; both where both are."""
    return None if not sides else sides[0] if len(set(sides)) == 1 else "both"


def _first(lengths: Iterable[Amount], said_of: str | None) -> int | None:
    return next((each.value for each in lengths if each.said_of == said_of), None)


_NONE = SlotFinder(SlotType("None", {}))
