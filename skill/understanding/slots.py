"""Reads slots from a sentence: side, seconds, repetitions, minutes, position, limitation, muscle and count style, in any order."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace

from skill.knowledge.library import Library
from skill.knowledge.locale import SlotType
from skill.language.interface import Amount, Language
from skill.language.text import fold, tokenise
from skill.understanding.plan_finder import PlanFinder, as_one_number
from skill.understanding.said_slots import (
    A_MINUTE,
    FEW_STRANGE,
    LONGEST_MEANT,
    LONGEST_ROUTINE,
    MOST_MINUTES,
    SaidSlots,
    put_right,
)
from skill.understanding.slot_words import SlotFinder, any_of, limitations, with_words

LIMITATION_INTENT = "LimitationIntent"
ROUTINE = "routine."
"""Before a purpose it makes the id of a routine."""
IN_REQUESTS = "InRequests"
"""End of the name of a slot type whose words are known beside those of another, and published nowhere."""
LEAST_SECONDS = 10
"""A number alone is seconds of a hold from here on; of a routine it is minutes."""

SHORTEST_STORY = 3
"""Words before a request."""
ASKED, OTHER = "asked", "other"
"""Groups of `Language.asides`."""


@dataclass(frozen=True)
class _Request:
    """A part of a sentence without what is said beside the request, and what that was."""

    text: str
    stretching: bool
    """Whether a stretch is asked for in so many words."""
    limitation: str | None
    style: str | None
    asides: frozenset[str | None]
    """Groups of `Language.asides` that were said."""


@dataclass(frozen=True)
class _Names:
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


class SlotReader:
    """Finds every slot of a request in its words. Built once, at start."""

    def __init__(self, library: Library) -> None:
        self._language: Language = library.language
        self.finders = {name: SlotFinder(slot_type) for name, slot_type in library.slot_types.items()}
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
        shared = (self._muscles, self._manners, self._positions)
        self._plans = PlanFinder(library, self._own, shared, self._known)
        self._named = re.compile(rf"(?:{self._side.pattern.pattern} )?{self._muscles.pattern.pattern}")
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
        kind = self._language.denied_kind.match(words)
        if kind and self._positions.pattern.match(words, kind.end()):
            return self._concluded(words)  # "no standing stretch" puts nothing right
        said, *corrections = self._language.self_corrections.split(words)
        read = self._concluded(said)
        for each in corrections:
            read = put_right(read, self._concluded(each, read))
        return read

    def _concluded(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence; where a reason or a story is told first, what is asked for after it wins.

        What is ordered may also stand before the order ("..., can we do that now"), and before its reason.
        """
        language = self._language
        told_first = language.no_lead.search(text) is None and not language.question_starts.match(text)
        order = language.order_ends.search(text) if told_first else None
        ordered = self._concluded(text[: order.start()], before) if order else None
        if ordered and ordered.is_counted_part:
            return replace(ordered, reports=False, tells=False, wishes=True)
        whole = self._read(text, before)
        reason, *conclusions = language.conclusions.split(text)
        if not conclusions and whole.reports and told_first:
            order = next((each for each in language.orders.finditer(text) if each.start()), None)
            reason, conclusions = (text[: order.start()], [text[order.start() :]]) if order else (text, [])
        if not conclusions:
            return self._before_a_reason(text, before) or (whole.reports and self._after_a_story(text)) or whole
        first = self._read(reason, before)
        last = self._before_a_reason(conclusions[-1], first) or self._read(conclusions[-1], first)
        if last.reports or not (last.is_counted or last.stretching) or (not first.is_counted and not whole.reports):
            return whole
        said = put_right(first.uncounted if first.reports else first, last)
        return replace(said, tells=last.tells, reports=last.reports, strange=last.strange, limits=last.limits)

    def _before_a_reason(self, text: str, before: SaidSlots | None) -> SaidSlots | None:
        """Read a request up to the reason that is given for it; None where there is no such request, or no mere reason.

        Where and how it is done, and on which side, may be told last: "right calf fifteen each, i'm by a wall".
        """
        language = self._language
        plain = language.asides.sub(" , ", text)
        for found in language.reasons.finditer(plain):
            request, reason = plain[: found.start()], plain[found.start() :]
            if language.no_reason.search(reason):
                return None
            read = self._read(request, before)
            if (
                read.is_counted_part
                and not (read.tells or read.reports)
                and (read.wishes or read.counted_twice or read.strange < FEW_STRANGE)
            ):
                told = self._read(reason)
                if told.tells or told.reports:
                    return read
                where = SaidSlots(side=told.side, position=told.position, positions=told.positions, manner=told.manner)
                return replace(put_right(where, read), bare=read.bare)
        return None

    def _after_a_story(self, text: str) -> SaidSlots | None:
        """Read a request from the muscle on that it names after a story: "on my feet since six, right calf thirty seconds"."""
        for named in self._named.finditer(text):
            words = text[: named.start()].split()
            if len(words) < SHORTEST_STORY or words[-1] in self._known:
                continue
            if self._language.no_story.search(text[: named.start()]):
                return None
            request = text[named.start() :]
            read = self._before_a_reason(request, None) or self._read(request)
            if read.is_counted_part and not (read.tells or read.reports or read.strange):
                return read
        return None

    def _read(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence. Numbers alone are read in the light of what came ``before``."""
        request = self._without_asides(text)
        return self._classified(text, request, self._names(request.text), before)

    def _without_asides(self, text: str) -> _Request:
        """Take what is said beside a request: idioms, what somebody cannot do, how to count, and the other side."""
        rest = self._idioms.sub(" , ", text)
        stretching = not self._language.stretching_words.isdisjoint(tokenise(rest))
        limitation, rest = self._take_limitation(rest)
        style, rest = self._take("CountStyle", rest)
        asides = frozenset(found.lastgroup for found in self._language.asides.finditer(rest))
        rest = self._without_other_side(self._language.asides.sub(" , ", rest))
        return _Request(rest.replace("'s ", " 's "), stretching, limitation, style, asides)

    def _names(self, request: str) -> _Names:
        """Take amounts, positions, the side, names of stretches, manners and muscles out of a request.

        Each is looked for in what those before it have left.
        """
        amounts = tuple(self._language.amounts(request))
        if self._plans.names_what_moves(request):
            amounts = as_one_number(amounts, request)
        rest = _without(request, amounts)
        denied_positions, rest = self._take_denied_positions(rest)
        positions = self._positions.find_all(rest)
        elsewhere = [each.group() for each in self._positions.pattern.finditer(rest)]
        side, limits, rest = self._take_side(self._positions.pattern.sub(" , ", rest))
        rest = " ".join(rest.split())
        plan, called, without_plan = self._plans.take(rest)
        number = self._plans.number_beside(rest)
        manner = self._manners.find(self._own(rest))
        if manner is None and not self._places.issuperset(positions):
            manner = self._manners.find(self._own(" ".join(elsewhere)))
        rest = self._manners.pattern.sub(" , ", self._own(without_plan))
        muscles, rest = self._muscles.find_all(rest), self._muscles.pattern.sub(" , ", rest)
        return _Names(amounts, positions, denied_positions, side, limits, plan, called, manner, muscles, number, rest)

    def _classified(self, text: str, request: _Request, names: _Names, before: SaidSlots | None) -> SaidSlots:
        """Tell what the names of a text mean: what each number counts, and whether it asks, tells or reports."""
        language, muscles = self._language, names.muscles
        asks = bool(language.question_starts.match(fold(text)))
        words = tokenise(names.rest)
        besides = tokenise(self["Activity"].pattern.sub(" , ", self._purposes.pattern.sub(" , ", names.rest)))
        told = language.telling_words.intersection(words)
        told_besides = told.intersection(words if muscles else besides)  # "after getting up" tells of nothing
        no_request = language.no_request.search(request.text) is not None
        unknown = [each for each in (words if muscles else besides) if each not in self._known]
        lengths = _lengths(names.amounts)
        return SaidSlots(
            side=names.side,
            hold=_first(lengths, "hold"),
            whole=_first(lengths, "whole"),
            position=next(iter(names.positions), None),
            limitation=request.limitation,
            muscle=next(iter(muscles), None),
            style=request.style,
            plan=names.plan,
            called=names.called,
            stretching=request.stretching,
            bare=self._known.issuperset(words) and not asks,
            tells=asks or bool(told),
            muscles=muscles,
            positions=names.positions,
            denied_positions=names.denied_positions,
            manner=names.manner,
            purpose=self._purpose(self._own(request.text.replace(" 's", ""))),
            wishes=request.stretching
            or ASKED in request.asides
            or not language.wishing_words.isdisjoint(tokenise(text)),
            limits=names.limits or (OTHER in request.asides and names.side is not None),
            reports=asks or no_request or not told_besides <= language.reporting_words,
            legs=not language.leg_words.isdisjoint(tokenise(text)),
            strange=len(unknown),
            in_sets=any(each.in_sets for each in names.amounts),
            **self._counted(names, before, alone=not (asks or told)),
        )

    def _counted(self, names: _Names, before: SaidSlots | None, *, alone: bool) -> dict[str, int | None]:
        """Tell the time and the repetitions, by their units; ``alone`` tells whether numbers without one may count, too.

        They do beside something to stretch, in this part of the sentence or in the one before.
        """
        lengths = _lengths(names.amounts)
        times = next((each for each in names.amounts if each.kind == "times"), None)
        unnamed = next((each.value for each in lengths if not each.named), None)
        bare = next(iter(self._language.bare_numbers(names.rest)), None) if alone else None
        counted: dict[str, int | None] = {
            "time": _first(lengths, None),
            "repetitions": times.value if times else None if lengths else names.number,
            "number": unnamed or names.number or bare,
        }
        planned = names.plan
        if before and not planned:
            planned = before.plan or (f"{ROUTINE}{before.purpose}" if before.purpose else None)
        stretches = names.muscles or names.manner or (before and (before.muscle or before.manner))
        if alone and (planned or stretches):
            for name, value in self._bare(names.rest, planned).items():
                if counted[name] is None and not (name == "time" and lengths):
                    counted[name] = value
        return counted

    def _take_denied_positions(self, text: str) -> tuple[tuple[str, ...], str]:
        """Take the positions that are ruled out: "not on the floor", "without lying down"."""
        denied: list[str] = []
        for found in reversed(list(self._positions.pattern.finditer(text))):
            before, after = text[: found.start()], text[found.end() :]
            lead = self._language.denied_place.search(before)
            if lead is None and not self._language.stretching_words.isdisjoint(after.split()):
                lead = self._language.denied_kind.fullmatch(before)
            if lead:
                denied += self._positions.find_all(found.group())
                text = f"{text[: lead.start()]} , {after}"
        return tuple(denied), text

    def _without_other_side(self, text: str) -> str:
        """The same text without what is said of one side, where another is named as well."""
        found = self._language.other_side.search(text)
        spared = text[: found.start()] if found else text
        other = found and self._side.find(spared) not in (None, self._side.find(found.group()))
        return spared if other else text

    def _purpose(self, text: str) -> str | None:
        """What a routine is for: in so many words, or by an activity that is to come or is over: "jogging in a bit"."""
        named, activity, when = self._purposes.find(text), self["Activity"].find(text), self["ActivityTime"].find(text)
        composed = f"{when}-{activity}" if activity and when else None
        return named or (composed if f"{ROUTINE}{composed}" in self._routines else None)

    def _own(self, text: str) -> str:
        """The same text without words for whose something is."""
        return " ".join([word for word in text.split() if word not in self._language.own_words])

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

    def without_positions(self, text: str) -> str:
        """The same text without its words for how somebody stands, sits or lies."""
        return " ".join(self._positions.pattern.sub(" ", text).split())

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


def _lengths(amounts: Iterable[Amount]) -> list[Amount]:
    """Lengths of time; of several those that are no longer than a stretch may be: "nine hours on my feet" is none."""
    lengths = [each for each in amounts if each.kind == "seconds"]
    return [each for each in lengths if each.value <= MOST_MINUTES * A_MINUTE] or lengths


def _first(lengths: Iterable[Amount], said_of: str | None) -> int | None:
    return next((each.value for each in lengths if each.said_of == said_of), None)


_NONE = SlotFinder(SlotType("None", {}))
