"""Checks what is said to facts about the listener, and that every stretch says whom it suits."""

from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from skill.language.languages import DEFAULT_CODE
from skill.understanding.facts import FACT_IDS, FactReader
from skill.understanding.warning_signs import SignRules

MOST_WORDS = 20
"""One breath."""
CANNOT_STAND = ("seated", "in-bed")
"""Facts that rule out every stretch done standing."""
NEEDS_SUPPORT = ("pregnant", "older", "blind", "numb-feet")
"""Facts with which nobody stands without support: a stretch done standing names the support, or is ruled out."""
BENDS_A_JOINT = "new-joint"
"""A stretch of the leg bends a hip or a knee, so each has a word on a new one."""


def check_facts(library: Library) -> Iterator[Problem]:
    """Yield facts that lack a file, words or a sign, sentences that are too long, and stretches that leave a fact open.

    The default language has all facts; another one may begin with fewer.
    """
    if library.language.code == DEFAULT_CODE:
        for missing in sorted({*FACT_IDS} - library.facts.keys()):
            yield Problem(f"facts/{missing}.json", "", "no file", "one for every id of skill/understanding/facts.py")
    yield from _words(library)
    yield from _read_as_told(library)
    for stretch in library.stretches.values():
        yield from _stretch(stretch)
    for fact in sorted(library.facts):
        if all(fact in stretch.unsuitable_for for stretch in library.stretches.values()):
            yield Problem(f"facts/{fact}.json", "id", "no stretch that suits it", "one at least")


def _words(library: Library) -> Iterator[Problem]:
    signs = frozenset().union(
        *(sign for each in library.warnings.values() for sign in (*each.signs, *each.asked_signs))
    )
    for fact in library.facts.values():
        file = f"facts/{fact.id}.json"
        if not fact.patterns:
            yield Problem(file, "patterns", "none", f"some, or a file phrases/after-warning/{fact.id}.json")
        if fact.explains and library.answer(fact.explains) is None:
            yield Problem(file, "explains", repr(fact.explains), "a topic, or an entry of one")
        if fact.risk and fact.risk not in signs:
            yield Problem(file, "risk", repr(fact.risk), "a concept of some sign")
        for field, text in (("noted", fact.noted), ("care", fact.care), ("in_cramp", fact.in_cramp)):
            yield from _length(file, field, text or "")


def _read_as_told(library: Library) -> Iterator[Problem]:
    """Yield facts whose own words, plainly told, are not read: a pattern that everyday words or a denial hide."""
    sign_rules = SignRules((), library.concepts, library.language)
    facts = FactReader(library.facts, library.around_facts, sign_rules, library.language)
    for fact in library.facts.values():
        told = {each.id for each in facts.read(fact.example).told}
        if fact.id not in told:
            read = ", ".join(sorted(told)) or "no fact"
            yield Problem(
                f"facts/{fact.id}.json", "example", f"{fact.example!r}, read as {read}", "a sentence that tells it"
            )


def _stretch(stretch: Stretch) -> Iterator[Problem]:
    file = f"stretches/{stretch.id}.json"
    for fact in sorted({*stretch.unsuitable_for} & stretch.support.keys()):
        yield Problem(file, f"support.{fact}", "a sentence", "none, as it is not done with that fact")
    named = {*stretch.unsuitable_for, *stretch.support}
    wanted = {BENDS_A_JOINT} if stretch.position != "standing" else {BENDS_A_JOINT, *NEEDS_SUPPORT}
    for fact in sorted(wanted - named):
        yield Problem(file, "support", f"no word on {fact!r}", "the support it needs, or the fact in unsuitable_for")
    if stretch.position == "standing":
        for fact in sorted({*CANNOT_STAND} - {*stretch.unsuitable_for}):
            yield Problem(file, "unsuitable_for", f"no {fact!r}", "every fact with which nobody stands")
    for fact, text in stretch.support.items():
        yield from _length(file, f"support.{fact}", text)
    for question, answer in stretch.answers.items():
        if stretch.sides == "together" and answer.left != answer.right:
            yield Problem(file, f"answers.{question}", "a sentence for each side", "one, as both legs are stretched")
        for text in {answer.left, answer.right}:
            yield from _length(file, f"answers.{question}", text)


def _length(file: str, field: str, text: str) -> Iterator[Problem]:
    if (words := len(text.split())) > MOST_WORDS:
        yield Problem(file, field, f"{words} words", f"at most {MOST_WORDS}")
