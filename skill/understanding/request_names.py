"""Takes a request apart: what is said beside it, and what it names."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.said import Amount
from skill.language.text import tokenise
from skill.understanding.plan_finder import PlanFinder, as_one_number
from skill.understanding.slot_words import SlotFinder, any_of, limitations, with_words

LIMITATION_INTENT = "LimitationIntent"
SIDE = "Side"
"""The slot type of a leg: not every word of it names one."""
IN_REQUESTS = "InRequests"
"""End of the name of a slot type whose words are known beside those of another, and published nowhere."""


@dataclass(frozen=True)
class Request:
    """A part of a sentence without what is said beside the request, and what that was."""

    text: str
    stretching: bool
    """Whether a stretch is asked for in so many words."""
    limitation: str | None
    style: str | None
    asides: frozenset[str | None]
    """Groups of `RequestGrammar.asides` that were said."""


@dataclass(frozen=True)
class Names:
    """What a request names, and the words that are left."""

    amounts: tuple[Amount, ...]
    positions: tuple[str, ...]
    denied_positions: tuple[str, ...]
    """Positions that were ruled out."""
    side: str | None
    limits: bool
    """Whether the side is said to be the only one."""
    plan: str | None
    """Id of a stretch or routine that is called by name, or a stretch that is told by its looks."""
    called: bool
    """Whether that names no other: "butterfly", and not "towel stretch"."""
    manner: str | None
    muscles: tuple[str, ...]
    number: int | None
    """The number that stands beside the name of what moves: "fifteen heel raises", "leg swings twenty"."""
    rest: str


class Finders(dict[str, SlotFinder]):
    """The finder of each slot type; it finds nothing where the language has no such slots."""

    def __missing__(self, slot_type: str) -> SlotFinder:
        """Give the one that finds nothing."""
        return _NONE


class NameTaker:
    """Knows the words of every slot type, and takes them out of a request. Built once, at start."""

    def __init__(self, library: Library) -> None:
        self._language = library.language
        self.finders = Finders({name: SlotFinder(slot_type) for name, slot_type in library.slot_types.items()})
        if SIDE in library.slot_types:
            self.finders[SIDE] = SlotFinder(library.slot_types[SIDE], library.language.requests.without_agreeing_right)
        self._idioms = any_of(library.language.requests.idioms)
        self._limits = limitations(library, LIMITATION_INTENT)
        self.positions = SlotFinder(with_words(library, "Position", IN_REQUESTS))
        self.purposes = SlotFinder(with_words(library, "Purpose", "", self.own))
        self._side = SlotFinder(with_words(library, "Side", IN_REQUESTS))
        self._muscles = SlotFinder(with_words(library, "Muscle", IN_REQUESTS, self.own))
        self._count_styles = SlotFinder(with_words(library, "CountStyle", IN_REQUESTS))
        self._manners = SlotFinder(with_words(library, "Manner", "", self.own))
        self.known = library.language.requests.request_words | library.language.requests.stretching_words
        """Words that stand around a request and name nothing."""
        shared = (self._muscles, self._manners, self.positions)
        self._plans = PlanFinder(library, self.own, shared, self.known)
        self.side_and_muscle = re.compile(rf"(?:{self._side.pattern.pattern} )?{self._muscles.pattern.pattern}")
        self._around = library.language.requests.own_words | library.language.requests.wishing_words
        self._places = {
            place for each in library.stretches.values() for place in (each.position, *(each.also_in or ()))
        }

    def own(self, text: str) -> str:
        """The same text without words for whose something is."""
        return " ".join([word for word in text.split() if word not in self._language.requests.own_words])

    def without_asides(self, text: str) -> Request:
        """Take what is said beside a request: idioms, what somebody cannot do, how to count, and the other side."""
        rest = self._idioms.sub(" , ", self._language.requests.without_agreeing_right(text))
        stretching = not self._language.requests.stretching_words.isdisjoint(tokenise(rest))
        limitation, rest = self._take_limitation(rest)
        style, rest = self._count_styles.find(rest), self._count_styles.pattern.sub(" , ", rest)
        asides = frozenset(found.lastgroup for found in self._language.requests.asides.finditer(rest))
        rest = self._without_other_side(self._language.requests.asides.sub(" , ", rest))
        return Request(rest.replace("'s ", " 's "), stretching, limitation, style, asides)

    def names(self, request: str) -> Names:
        """Take amounts, positions, the side, names of stretches, manners and muscles out of a request.

        Each is looked for in what those before it have left.
        """
        amounts = tuple(self._language.requests.amounts(request))
        if self._plans.names_what_moves(request):
            amounts = as_one_number(amounts, request)
        rest = _without(request, amounts)
        denied_positions, rest = self._take_denied_positions(rest)
        positions = self.positions.find_all(rest)
        elsewhere = [each.group() for each in self.positions.pattern.finditer(rest)]
        side, limits, rest = self._take_side(self.positions.pattern.sub(" , ", rest))
        rest = " ".join(rest.split())
        plan, called, without_plan = self._plans.take(rest)
        number = self._plans.number_beside(rest)
        manner = self._manners.find(self.own(rest))
        if manner is None and not self._places.issuperset(positions):
            manner = self._manners.find(self.own(" ".join(elsewhere)))
        rest = self._manners.pattern.sub(" , ", self.own(without_plan))
        muscles, rest = self._muscles.find_all(rest), self._muscles.pattern.sub(" , ", rest)
        return Names(amounts, positions, denied_positions, side, limits, plan, called, manner, muscles, number, rest)

    def muscle_words(self, text: str) -> list[str]:
        """The words of each muscle that a text names, with the leg where it stands before them."""
        plain = self.own(self._idioms.sub(" , ", self._language.requests.without_agreeing_right(text)))
        return [found.group() for found in self.side_and_muscle.finditer(self._manners.pattern.sub(" , ", plain))]

    def part_words(self, text: str) -> tuple[str, ...]:
        """The words of a text for how, where and how long something is done, and for what cannot be done."""
        rest = self._idioms.sub(" , ", text)
        limit = self._limits[0].search(rest)
        denied: list[str] = []
        for found in reversed(list(self.positions.pattern.finditer(rest))):
            if lead := self._language.requests.denied_place.search(rest[: found.start()]):
                denied.append(rest[lead.start() : found.end()])
                rest = f"{rest[: lead.start()]} , {rest[found.end() :]}"
        amounts = [each.text for each in self._language.requests.amounts(rest)]
        places = [found.group() for found in self.positions.pattern.finditer(rest)]
        manners = [f"with {found.group()}" for found in self._manners.pattern.finditer(self.own(rest))]
        return (*places, *manners, *amounts, *denied, *([limit.group()] if limit else ()))

    def limitations(self, text: str) -> tuple[str, ...]:
        """Find everything that somebody cannot do or has not got."""
        found, rest = self._take_limitation(self._idioms.sub(" , ", text))
        return (found, *self.limitations(rest)) if found else ()

    def _take_limitation(self, text: str) -> tuple[str | None, str]:
        found = self._limits[0].search(text)
        if found:
            return self._limits[1][found["limitation"]], f"{text[: found.start()]} , {text[found.end() :]}"
        ruled_out = (
            (limitation, kinds.search(text)) for limitation, kinds in self._language.requests.ruled_out.items()
        )
        limitation, kind = next(((each, hit) for each, hit in ruled_out if hit), (None, None))
        return limitation, f"{text[: kind.start()]} , {text[kind.end() :]}" if kind else text

    def _take_denied_positions(self, text: str) -> tuple[tuple[str, ...], str]:
        """Take the positions that are ruled out: "not on the floor", "without lying down"."""
        denied: list[str] = []
        for found in reversed(list(self.positions.pattern.finditer(text))):
            before, after = text[: found.start()], text[found.end() :]
            lead = self._language.requests.denied_place.search(before)
            if lead is None and not self._language.requests.stretching_words.isdisjoint(after.split()):
                lead = self._language.requests.denied_kind.fullmatch(before)
            if lead:
                denied += self.positions.find_all(found.group())
                text = f"{text[: lead.start()]} , {after}"
        return tuple(denied), text

    def _without_other_side(self, text: str) -> str:
        """The same text without what is said of one side, where another is named as well."""
        found = self._language.requests.other_side.search(text)
        spared = text[: found.start()] if found else text
        other = found and self._side.find(spared) not in (None, self._side.find(found.group()))
        return spared if other else text

    def _take_side(self, text: str) -> tuple[str | None, bool, str]:
        """Take the side, and tell whether it is said to be the only one: "just the left calf".

        Of two sides it is the one that is said to be the only one, else the one that stands before what is stretched.
        """
        limiting = self._language.requests.limiting_words
        found = list(zip(self._side.find_all(text), self._side.pattern.finditer(text), strict=True))
        only = {side for side, at in found if _last_but(self._around, text[: at.start()]) in limiting}
        only |= {side for side, at in found if self._next(text[at.end() :]) in limiting}
        near = {side for side, at in found if self._muscles.pattern.match(self.own(text[at.end() :]))}
        near &= {found[-1][0]} if found else set()  # "right calf then left" is both
        rest = self._side.pattern.sub(" ", text)  # "back of my left thigh" is the back of my thigh
        sides = tuple(side for side, _ in found)
        if len(set(sides)) > 1 and "both" not in sides:
            sides = next((tuple(some) for some in (only, near) if len(some) == 1), sides)
        return _one_side(sides), bool(only - {"both"}), rest

    def _next(self, text: str) -> str:
        """The first word of a text, or the one after a muscle that it begins with."""
        return self._muscles.pattern.sub("", self.own(text), count=1).strip().partition(" ")[0]


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


_NONE = SlotFinder(SlotType("None", {}))
