"""Facts about whoever is speaking, or is helped: pregnant, eighty-two, in a wheelchair, on a blood thinner.

How people say them is content (facts/ and fact-words.json of a language). The sentence is read once, by the reader of
warning signs (concepts.py), which knows denial, questions and the past; whose fact it is, is told apart here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from skill.json_values import typed
from skill.knowledge.patterns import FactWords, WordsAroundFacts
from skill.language.interface import Language
from skill.understanding.concepts import Report
from skill.understanding.phrase_finder import Hit, PhraseTable
from skill.understanding.warning_signs import SignRules
from skill.understanding.word_groups import LARGEST_NUMBER

FACT_IDS = (
    *(
        "pregnant",
        "new-baby",
        "child",
        "older",
        "seated",
        "in-bed",
        "blind",
        "new-joint",
        "operation",
        "operation-ahead",
        "injury",
    ),
    *(
        "kidney",
        "heart",
        "blood-pressure",
        "liver",
        "diabetes",
        "numb-feet",
        "numb-legs",
        "spinal-injury",
        "weak-leg",
        "blood-thinner",
        "statin",
        "water-tablet",
    ),
    *("helping", "alone"),
)
"""The closed list. Each has a file in facts/ of a language, and content may name no other."""
HELPING = "helping"
SELF = "you"
"""Whose fact it is, as the keys of ``since`` in a fact's file say it: the listener's own, or hers, his, theirs."""
WHOSE = (SELF, "she", "he", "they")
HURTING = frozenset({"cramp", "new-cramp", "spasms", "pain", "ache", "not-easing", "cramp-hold"})
"""Concepts that make somebody else the one to help, where they are told of that person."""
ELSEWHERE = ("in-bed", "seated")
"""Where somebody is. The newer of the two counts."""


@dataclass(frozen=True)
class Fact:
    """One fact of a session. It is kept in the session's attributes alone, and ends with them."""

    id: str
    number: int | None = None
    """Weeks of a pregnancy, or an age in years."""
    whose: str = SELF
    """One of WHOSE."""
    said: bool = False
    """Whether it was said back."""

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is as usual."""
        number = {"number": self.number} if self.number else {}
        return {"id": self.id, **number, **({"of": self.whose} if self.whose != SELF else {}), **_flag(said=self.said)}


@dataclass(frozen=True)
class Heard:
    """What one sentence tells."""

    told: tuple[Fact, ...] = ()
    """In the order in which they were said."""
    taken_back: frozenset[str] = frozenset()
    """Ids of facts that it denies or ends: "I'm not pregnant"."""
    ended: frozenset[str] = frozenset()
    """Those that it only ends: what a pregnancy does to the veins stays for weeks after a birth or a loss."""
    own_cramp: bool = False
    """Whether the listener's own leg is told to hurt: nobody else is helped then."""
    hurts: bool = False
    """Whether anybody is told to have a cramp or a pain, beside a fact."""
    nothing_else: bool = False
    """Whether the sentence holds nothing but facts."""
    rest: str = ""
    """The words that tell no fact, as far as there is one: "and want to stretch my calf"."""

    def applied_to(self, known: Sequence[Fact]) -> tuple[Fact, ...]:
        """Give the facts of a session after this sentence; the newest stands last."""
        gone = {*self.taken_back, *(fact.id for fact in self.told)}
        helped_before = next((fact.whose for fact in known if fact.id == HELPING), None)
        if self.own_cramp or (HELPING in self.taken_back):
            known = [fact for fact in known if fact.whose == SELF]
        if any(fact.id in ELSEWHERE for fact in self.told):
            gone.update(ELSEWHERE)
        kept = [fact for fact in known if fact.id not in gone]
        before = {(fact.id, fact.whose): fact for fact in known}
        told = (_of_helped(fact, helped_before) for fact in self.told)
        return (*kept, *(replace(fact, said=_same(before.get((fact.id, fact.whose)), fact)) for fact in told))


def load_facts(data: object) -> tuple[Fact, ...]:
    """Read what `Fact.saved` wrote of each; whatever else a session may hold is left out. Never raises."""
    facts: dict[str, Fact] = {}
    for each in data if isinstance(data, list) else ():
        kept = typed(each, {"id": str, "number": int, "of": str, "said": bool})
        number, whose = kept.get("number", 0), kept.get("of", SELF)
        if kept.get("id") in FACT_IDS and whose in WHOSE:
            known = number if 0 < number <= LARGEST_NUMBER else None
            facts[kept["id"]] = Fact(kept["id"], known, whose, kept.get("said", False))
    return tuple(facts.values())


def of_whom_it_is_about(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Give the facts of the person whose legs it is about: of the one who is helped, where somebody is."""
    facts = tuple(facts)
    helped = next((fact for fact in facts if fact.id == HELPING), None)
    return tuple(fact for fact in facts if fact is helped or (fact.whose != SELF) == (helped is not None))


class FactReader:
    """Reads facts in sentences. Built once at start; a request builds nothing."""

    def __init__(
        self, facts: Mapping[str, FactWords], around: WordsAroundFacts, sign_rules: SignRules, language: Language
    ) -> None:
        self._report = sign_rules.report
        self._reader = sign_rules.reader
        self._lives = language.signs.of_a_life
        self._by_label = {fact.label: fact for fact in facts.values()}
        self._denied = {fact.label_denied: fact.id for fact in facts.values()}
        self._ends = {fact.label_ends: fact.id for fact in facts.values()}
        self._unlike = PhraseTable({id_: (*fact.unlike, *around.unlike) for id_, fact in facts.items()})
        self._joins = language.sentences.of_a_person
        self._people = PhraseTable(around.people)
        self._own = frozenset(around.own)
        self._around = PhraseTable({"around": (*around.around, *around.own)})
        self._small = language.requests.request_words | sign_rules.reader.fillers

    def read(self, text: str) -> Heard:
        """Read a sentence. Questions and general statements tell no fact; what is denied or over is taken back."""
        report = self._report(text)
        lasting = [hit for hit in report.past if (fact := self._by_label.get(hit.label)) and fact.lasting]
        people = self._people.hits(report.words)
        hurting = {self._subject(report.words, hit, people) for hit in report.told if hit.label in HURTING} - {None}
        lasting = lasting if hurting - {SELF} else self._without_other_lives(report, lasting, people)
        # a fact stays true where something else is called over: "i'm pregnant, is this normal"
        report = replace(report, told=(*report.told, *report.passed, *lasting))
        found = [hit for hit in (*report.told, *report.denied) if self._is_ours(hit)]
        if not found and hurting <= {SELF}:
            return Heard(own_cramp=SELF in hurting)
        told = self._told(report, people)
        helped = next((fact.whose for fact in told if fact.whose != SELF), None) or next(iter(hurting - {SELF}), None)
        if helped and not any(fact.id == HELPING for fact in told):
            told = [*told, Fact(HELPING, whose=helped)]
        denied = {self._denied[hit.label] for hit in report.denied if hit.label in self._denied}
        unlike = self._unlike.hits(report.words, report.groups)
        ended = {
            self._ends[hit.label]
            for hit in report.told
            if hit.label in self._ends and not _is_part_of_one(hit, self._ends[hit.label], unlike)
        }
        taken_back = (denied | ended) - {fact.id for fact in told}
        return Heard(
            told=tuple(told),
            taken_back=frozenset(taken_back),
            ended=frozenset(taken_back - denied),
            own_cramp=hurting == {SELF} and not helped,
            hurts=bool(hurting),
            nothing_else=bool(told or taken_back) and self._holds_nothing_else(report, found, people),
            rest=self._without_facts(report, found) if told else "",
        )

    def _without_other_lives(self, report: Report, hits: Sequence[Hit], people: Sequence[Hit]) -> list[Hit]:
        """Leave out what befell somebody else in a life, and is none of today: "my dad had a heart attack at fifty"."""
        lives = list(self._lives(" ".join(report.words))) if hits else []
        return [
            hit
            for hit in hits
            if self._subject(report.words, hit, people) == SELF
            or not any(start <= hit.start < end for start, end in lives)
        ]

    def names_somebody(self, word: str) -> bool:
        """Whether a word names a person other than the listener."""
        return bool(self._people.hits([word]))

    def person_spoken_of(self, text: str) -> str | None:
        """Tell of whom a sentence speaks that is not the listener, by pronoun: "she" of "my nan's diabetic"."""
        return next((hit.label for hit in self._people.hits(self._report(text).words)), None)

    def person_named(self, text: str) -> str | None:
        """Tell of whom a few words speak that only name a person, "not me, my husband is"; None where they say more."""
        report = self._report(text)
        people = self._people.hits(report.words)
        named = {hit.label for hit in people}
        denies = any(self._reader.is_denial(word) for word in report.words[1:])  # "I don't have a husband"
        only = len(named) == 1 and not denies and self._holds_nothing_else(report, (), people)
        return named.pop() if only else None

    def _is_ours(self, hit: Hit) -> bool:
        return hit.label in self._by_label or hit.label in self._denied or hit.label in self._ends

    def _told(self, report: Report, people: Sequence[Hit]) -> list[Fact]:
        """Give each fact once, by the longest wording that tells it."""
        words = report.words
        unlike = {
            (at, hit.label) for hit in self._unlike.hits(words, report.groups) for at in range(hit.start, hit.end)
        }
        best: dict[str, Hit] = {}
        for hit in report.told:
            fact = self._by_label.get(hit.label)
            if fact is None or any((at, fact.id) in unlike for at in range(hit.start, hit.end)):
                continue
            if fact.id not in best or hit.end - hit.start > best[fact.id].end - best[fact.id].start:
                best[fact.id] = hit
        facts = []
        for fact_id, hit in best.items():
            whose = self._subject(words, hit, people)
            if whose or self._begins(words, hit):
                whose = "they" if fact_id == HELPING and whose in (SELF, None) else whose or SELF
                facts.append(Fact(fact_id, self._number(report, hit), whose))
        return facts

    def _subject(self, words: Sequence[str], hit: Hit, people: Sequence[Hit]) -> str | None:
        """Tell whose fact it is: by the first person named in it, else by the nearest before it;
        None where nobody is.
        """
        inside = [(at, who) for at, who in self._subjects(words, people) if hit.start <= at < hit.end]
        before = [(at, who) for at, who in self._subjects(words, people) if at < hit.start]
        return inside[0][1] if inside else before[-1][1] if before else None

    def _subjects(self, words: Sequence[str], people: Sequence[Hit]) -> list[tuple[int, str]]:
        """List the persons of a sentence by where they are named.

        "My" is the listener unless a person follows at once.
        """
        named = {hit.start: hit.label for hit in people}
        found = [*named.items()]
        for at, word in enumerate(words):
            if word in self._own and not (
                any(at < start <= at + NEAR for start in named) or self._describes(words, at, named)
            ):
                found.append((at, SELF))
        return sorted(found)

    def _describes(self, words: Sequence[str], at: int, named: Iterable[int]) -> bool:
        """Whether "my" at an index only describes a person before it: "a bloke on my team"."""
        return at > 1 and words[at - 1] in self._joins and any(at - NEAR <= start < at - 1 for start in named)

    def _begins(self, words: Sequence[str], hit: Hit) -> bool:
        """Whether it begins a sentence about oneself, as in "thirty weeks pregnant and my calf hurts"."""
        before, after = words[: hit.start], words[hit.end :]
        return self._small.issuperset(before) and (not self._own.isdisjoint(after) or self._small.issuperset(after))

    def _number(self, report: Report, hit: Hit) -> int | None:
        """The weeks or years in a fact's words, where it has such a number."""
        fact = self._by_label[hit.label]
        if not fact.since_numbered:
            return None
        inside = (number for number in report.numbers if hit.start <= number.start < hit.end)
        return next(
            (n.value for n in inside if not fact.unit or {*report.words[n.end : n.end + 1]} & {*fact.unit}), None
        )

    def _without_facts(self, report: Report, found: Sequence[Hit]) -> str:
        told = (hit for hit in found if hit.label in self._by_label)
        covered = {at for hit in told for at in range(hit.start, hit.end)}
        return " ".join(word for at, word in enumerate(report.words) if at not in covered and word not in self._own)

    def _holds_nothing_else(self, report: Report, found: Sequence[Hit], people: Sequence[Hit]) -> bool:
        around = self._around.hits(report.words)
        covered = {at for hit in (*found, *people, *around) for at in range(hit.start, hit.end)}
        covered |= {at for number in report.numbers for at in range(number.start, number.end)}
        rest = (word for at, word in enumerate(report.words) if at not in covered)
        return all(word in self._small or self._reader.is_around_denial(word) for word in rest)


NEAR = 3
"""So many words after "my" that a person may still be what is mine: "my eight year old son"."""


def _of_helped(fact: Fact, helped: str | None) -> Fact:
    """What is told of "them" after somebody is being helped is told of that person."""
    return replace(fact, whose=helped) if helped and fact.whose == "they" else fact


def _same(before: Fact | None, now: Fact) -> bool:
    return before is not None and before.said and before.number == now.number


def _flag(**flags: bool) -> dict[str, bool]:
    return {name: True for name, flag in flags.items() if flag}


def _is_part_of_one(ends: Hit, fact: str, unlike: Sequence[Hit]) -> bool:
    """Whether the end of a fact lies within words that are unlike it: the "on my feet" of "dead on my feet".

    "I'm only pre diabetic" holds such words, and ends it all the same.
    """
    return any(each.label == fact and each.start <= ends.start and ends.end <= each.end for each in unlike)
