"""Reads slots from a sentence: side, seconds, repetitions, minutes, position, limitation,
muscle and count style, in any order.
"""

from collections.abc import Iterable
from dataclasses import replace

from skill.knowledge.library import Library
from skill.language.recent import Recent
from skill.language.said import Amount
from skill.language.text import fold, tokenise
from skill.understanding.request_names import Names, NameTaker, Request
from skill.understanding.said_slots import (
    A_MINUTE,
    FEW_STRANGE,
    LONGEST_MEANT,
    LONGEST_ROUTINE,
    MOST_MINUTES,
    SaidSlots,
    put_right,
)
from skill.understanding.slot_words import SlotFinder

ROUTINE = "routine."
"""Before a purpose it makes the id of a routine."""
LEAST_SECONDS = 10
"""A number alone is seconds of a hold from here on; of a routine it is minutes."""
SHORTEST_STORY = 3
"""Words before a request."""
ASKED, OTHER = "asked", "other"
"""Groups of `RequestGrammar.asides`."""


class SlotReader:
    """Finds every slot of a request in its words. Built once, at start."""

    def __init__(self, library: Library) -> None:
        self._language = library.language
        self._names = NameTaker(library)
        self._routines = frozenset(library.routines)
        self._clock = library.language.times.clock_times()
        self._longest_time = max((words.count(" ") + 1 for words in self._clock), default=0)
        self._recent = Recent(self._read_anew)

    def __getitem__(self, slot_type: str) -> SlotFinder:
        """The finder of one slot type; it finds nothing where the language has no such slots."""
        return self._names.finders[slot_type]

    def whole(self, slot_type: str, text: str) -> str | None:
        """Give the id of the value that is said in exactly these words; None where none is."""
        return self[slot_type].whole(text)

    def read(self, text: str) -> SaidSlots:
        """Read a sentence. What it puts right itself counts as it was said last: "the left, no sorry, the right".

        So does what it concludes: "thirty was too long so ten seconds on the quads". The last sentences are kept.
        """
        return self._recent(text)

    def _read_anew(self, text: str) -> SaidSlots:
        words = " ".join(tokenise(text, apostrophes=True))
        for heard, meant in self._language.requests.misheard_in_requests:
            words = heard.sub(meant, words)
        words = self._language.requests.clock_told.sub("", words).strip()
        words = self._language.requests.without_purpose(words)
        kind = self._language.requests.denied_kind.match(words)
        if kind and self._names.positions.pattern.match(words, kind.end()):
            return self._concluded(words)  # "no standing stretch" puts nothing right
        said, *corrections = self._language.requests.self_corrections.split(words)
        read = self._concluded(said)
        if read.is_counted and (suggested := self._language.requests.suggests.match(said)):
            read = self._concluded(said[suggested.end() :])
        for each in corrections:
            read = put_right(read, self._concluded(each, read))
        return read

    def _concluded(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence; where a reason or a story is told first, what is asked for after it wins.

        What is ordered may also stand before the order ("..., can we do that now"), and before its reason.
        """
        language = self._language
        told_first = language.requests.no_lead.search(text) is None and not language.questions.begins_as_question(text)
        order = language.requests.order_ends.search(text) if told_first else None
        ordered = self._concluded(text[: order.start()], before) if order else None
        if ordered and ordered.is_counted_part:
            return replace(ordered, reports=False, tells=False, wishes=True)
        whole = self._read(text, before)
        reason, *conclusions = language.requests.conclusions.split(text)
        if not conclusions and whole.reports and told_first:
            order = next((each for each in language.requests.orders.finditer(text) if each.start()), None)
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
        plain = language.requests.asides.sub(" , ", text)
        for found in language.requests.reasons.finditer(plain):
            request, reason = plain[: found.start()], plain[found.start() :]
            if language.requests.no_reason.search(reason):
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
        """Read a request from the muscle on that it names after a story: "on my feet since six,
        right calf thirty seconds".
        """
        for named in self._names.side_and_muscle.finditer(text):
            words = text[: named.start()].split()
            if len(words) < SHORTEST_STORY or words[-1] in self._names.known:
                continue
            if self._language.requests.no_story.search(text[: named.start()]):
                return None
            request = text[named.start() :]
            read = self._before_a_reason(request, None) or self._read(request)
            if read.is_counted_part and not (read.tells or read.reports or read.strange):
                return read
        return None

    def _read(self, text: str, before: SaidSlots | None = None) -> SaidSlots:
        """Read a part of a sentence. Numbers alone are read in the light of what came ``before``."""
        request = self._names.without_asides(text)
        return self._classified(text, request, self._names.names(request.text), before)

    def _classified(self, text: str, request: Request, names: Names, before: SaidSlots | None) -> SaidSlots:
        """Tell what the names of a text mean: what each number counts, and whether it asks, tells or reports."""
        language, muscles = self._language, names.muscles
        asks = language.questions.begins_as_question(fold(text))
        words = tokenise(names.rest)
        besides = tokenise(self["Activity"].pattern.sub(" , ", self._names.purposes.pattern.sub(" , ", names.rest)))
        told = language.requests.telling_words.intersection(words)
        told_besides = told.intersection(words if muscles else besides)  # "after getting up" tells of nothing
        no_request = language.requests.no_request.search(request.text) is not None
        unknown = [each for each in (words if muscles else besides) if each not in self._names.known]
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
            bare=self._names.known.issuperset(words) and not asks,
            tells=asks or bool(told),
            muscles=muscles,
            positions=names.positions,
            denied_positions=names.denied_positions,
            manner=names.manner,
            purpose=self._purpose(self._names.own(request.text.replace(" 's", ""))),
            wishes=request.stretching
            or ASKED in request.asides
            or not language.requests.wishing_words.isdisjoint(tokenise(text)),
            something=language.requests.something.match(fold(text)) is not None,
            exercising=not request.stretching and language.requests.exercising.search(fold(text)) is not None,
            limits=names.limits or (OTHER in request.asides and names.side is not None),
            reports=asks or no_request or not told_besides <= language.requests.reporting_words,
            legs=not language.requests.leg_words.isdisjoint(tokenise(text)),
            strange=len(unknown),
            in_sets=any(each.in_sets for each in names.amounts),
            **self._counted(names, before, alone=not (asks or told)),
        )

    def _counted(self, names: Names, before: SaidSlots | None, *, alone: bool) -> dict[str, int | None]:
        """Tell the time and the repetitions, by their units;
        ``alone`` tells whether numbers without one may count, too.

        They do beside something to stretch, in this part of the sentence or in the one before.
        """
        lengths = _lengths(names.amounts)
        times = next((each for each in names.amounts if each.kind == "times"), None)
        unnamed = next((each.value for each in lengths if not each.named), None)
        bare = next(iter(self._language.requests.bare_numbers(names.rest)), None) if alone else None
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

    def _purpose(self, text: str) -> str | None:
        """What a routine is for: in so many words, or by an activity that is to come or is over: "jogging in a bit"."""
        named, activity, when = (
            self._names.purposes.find(text),
            self["Activity"].find(text),
            self["ActivityTime"].find(text),
        )
        composed = f"{when}-{activity}" if activity and when else None
        return named or (composed if f"{ROUTINE}{composed}" in self._routines else None)

    def _bare(self, rest: str, plan: str | None) -> dict[str, int]:
        """Tell what numbers without a unit mean beside a stretch: seconds from ten on, else how often.

        Of a routine: minutes.
        """
        numbers = list(self._language.requests.bare_numbers(rest))
        if plan in self._routines:
            return {"time": numbers[0] * A_MINUTE} if numbers and numbers[0] <= LONGEST_ROUTINE else {}
        seconds = next((each for each in numbers if LEAST_SECONDS <= each <= LONGEST_MEANT), None)
        times = next((each for each in numbers if each < LEAST_SECONDS), None)
        return {name: value for name, value in (("time", seconds), ("repetitions", times)) if value}

    def clock_time(self, text: str) -> str | None:
        """Give the time that a text names in the most words, as AMAZON.TIME would: "21:30", "EV";
        None where there is none.

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
        return " ".join(self._names.positions.pattern.sub(" ", text).split())

    def muscles(self, text: str) -> list[str]:
        """Give the words of each muscle that a text names, with the leg where it stands before them, in order."""
        return self._names.muscle_words(text)

    def parts_of(self, text: str) -> tuple[str, ...]:
        """Give the words of a text for how, where and how long something is done, and for what cannot be done."""
        return self._names.part_words(text)

    def limitations(self, text: str) -> tuple[str, ...]:
        """Give everything that a text says that somebody cannot do, or has not got."""
        return self._names.limitations(" ".join(tokenise(text, apostrophes=True)))

    def misheard_muscle(self, text: str) -> str | None:
        """Give the muscle that a word sounds like: "cavs" is the calf."""
        strange = (word for word in tokenise(text) if word not in self._names.known)
        return self["Muscle"].misheard(" ".join(strange))


def _lengths(amounts: Iterable[Amount]) -> list[Amount]:
    """Lengths of time that a stretch or routine may have: "six hours in the car" is no wish, unless it is a hold."""
    lengths = [each for each in amounts if each.kind == "seconds"]
    return [each for each in lengths if each.value <= MOST_MINUTES * A_MINUTE or each.said_of == "hold"]


def _first(lengths: Iterable[Amount], said_of: str | None) -> int | None:
    return next((each.value for each in lengths if each.said_of == said_of), None)
