"""Warning signs in what people say. They are looked for first, in every free text."""

from collections.abc import Sequence
from dataclasses import dataclass

from skill.knowledge.patterns import ConceptWords
from skill.language.interface import Language
from skill.language.recent import Recent
from skill.understanding.concepts import FACT, PASSED, ConceptReader, Report

CONTEXT = "context-"
"""How the names of circumstances begin: they narrow a sign, and alone never complete one."""
NO_RISKS = frozenset(
    {"context-person", "context-cramping", "context-stretching", "context-wants-stretch", "context-toe"}
)
"""Circumstances of every conversation. The others are risks: told after a sign they complete it, as a sign would."""


RISKS_OF_FACTS = frozenset({"pregnant", "on-pill", "on-statin", "child", "young-child"})
"""Risks without a name that says so. In a cramp they complete nothing either:
"I'm pregnant" is no sore leg that it had not been."""
OF_A_CRAMP = frozenset({"cramp", "leg", "one-side", "pain", "ache"})
"""What a cramp under way tells by itself: "it's really hurting" is no news of it,
and completes no sign with a pregnancy."""
NEWS_IN_A_CRAMP = frozenset({"context-head-knock", "context-banged"})
"""Circumstances that come of getting up with a cramp, and are news in it."""
FOR_EVER = frozenset({"context-clot-before", "context-spinal-injury", "is-dead", "long-retired"})
"""What stays, however long ago it was: who had a clot once, or an injured spinal cord,
and who has died or gone from work."""
NAMES_ONLY = frozenset(
    {
        *("context-person", "leg", "legs", "calves", "foot", "ankle", "muscle", "skin-part", "one-side"),
        *("long-time", "for-weeks", "most-nights", "sudden", "at-once", "context-wants-stretch", "context-toe"),
    }
)
"""Concepts that only name who, where or when."""
NAMES_A_CRAMP = frozenset({"cramp", "new-cramp", "spasms"})
"""Concepts by which a cramp is named, however long it lasts."""


@dataclass(frozen=True)
class SoughtSign:
    """What the search needs of a warning file."""

    id: str
    priority: int
    """When several are reported, the lowest number is said."""
    signs: tuple[frozenset[str], ...]
    """Each set of concepts is enough on its own."""
    asked_signs: tuple[frozenset[str], ...] = ()
    """Each set of concepts is no warning yet, but worth a question. One that holds a sign and more explains it: "can't
    do stairs" after leg day, a bruise where somebody was hit."""
    even_if_passed: bool = False
    """Whether it counts though it is over: weakness of one side that came and went."""


@dataclass(frozen=True)
class _Sign:
    """Concepts that together raise a warning."""

    concepts: frozenset[str]
    warning: str
    even_if_passed: bool
    more_exact: tuple[frozenset[str], ...]
    """Signs of less urgent warnings, and signs to ask about of this one, that hold these concepts and more."""


def _more_exact(sign: frozenset[str], own: SoughtSign, less_urgent: Sequence[SoughtSign]) -> tuple[frozenset[str], ...]:
    others = (*own.asked_signs, *(other for warning in less_urgent for other in warning.signs))
    return tuple(other for other in others if sign < other)


class SignRules:
    """Finds the most urgent warning that a sentence reports."""

    def __init__(self, warnings: Sequence[SoughtSign], words: ConceptWords, language: Language) -> None:
        self.reader = ConceptReader(words, language)
        """Reads the concepts."""
        self._names_a_part = language.explanations.names_only_a_part.match
        self._recent = Recent(self._read_anew)
        self._recent_concepts = Recent(self._concepts_anew)
        urgent_first = sorted(warnings, key=lambda w: w.priority)
        self._signs = tuple(
            _Sign(sign, warning.id, warning.even_if_passed, _more_exact(sign, warning, urgent_first[at + 1 :]))
            for at, warning in enumerate(urgent_first)
            for sign in warning.signs
        )
        self._even_if_passed = frozenset(warning.id for warning in warnings if warning.even_if_passed)
        self._asked = tuple((sign, warning.id) for warning in urgent_first for sign in warning.asked_signs)

    def concepts(self, text: str) -> frozenset[str]:
        """Return the concepts that the text reports, for a later turn to pass as `earlier`.

        They are kept like its report: some forty steps of a turn ask for them.
        """
        return self._recent_concepts(text)

    def _concepts_anew(self, text: str) -> frozenset[str]:
        report = self.report(text)
        read = report.concepts() | (FOR_EVER & {hit.label for hit in report.past})
        return frozenset({name for name in read if not name.removeprefix(PASSED).startswith(FACT)})

    def asked(self, text: str) -> frozenset[str]:
        """Return the concepts that a text asks about and does not report: "is a clot warm"."""
        return frozenset(hit.label for hit in self.report(text).asked if not hit.label.startswith(FACT))

    def report(self, text: str) -> Report:
        """Read a text.

        The last ones are kept: signs, and facts about the listener, are looked for in the same sentence.
        """
        return self._recent(text)

    def _read_anew(self, text: str) -> Report:
        return self.reader.report(text)

    def unsure(self, text: str) -> frozenset[str]:
        """Return the concepts that a text tells of what may be no part of anybody."""
        return frozenset(hit.label for hit in self.report(text).unsure)

    def tells_of_things(self, text: str) -> bool:
        """Whether a text tells of what is no part of anybody, or may be none: "my bike chain is broken"."""
        report = self.report(text)
        return bool(report.of_things or report.unsure)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts whose words occur in the text, reported or not."""
        return self.reader.named(text)

    def answers(self, text: str, asked: frozenset[str]) -> bool:
        """Whether a text says nothing but one of the concepts that were asked about."""
        return self.reader.answers(text, asked)

    def denied(self, text: str) -> frozenset[str]:
        """Return the concepts that a text denies, with those that only answer a question."""
        return self.reader.denied_answers(text).union(hit.label for hit in self.report(text).denied)

    def dismisses(self, text: str, warning: str) -> bool:
        """Whether the text says itself that it does not report this warning: of somebody else,
        long past, over, or denied.
        """
        if self.reader.is_elsewhere(text) or self._long_past(text, warning) or self.only_denies(text, warning):
            return True
        return warning not in self._even_if_passed and self.reader.is_over(text)

    def goes_on_in_story(self, before: str, text: str) -> bool:
        """Whether a text tells of a stranger in the film that the sentence before named."""
        return self.reader.goes_on_in_story(before, text)

    def is_over(self, text: str) -> bool:
        """Whether the text says of what was told that it is over, and tells nothing of now: "that was last year"."""
        return self.reader.is_over(text) and self.report(text).concepts() <= NAMES_ONLY

    def only_denies(self, text: str, warning: str) -> bool:
        """Whether the text denies a sign of this warning last, and tells none of any:
        "nothing's numb and nothing's swollen".
        """
        report = self.report(text)
        last = max((hit.end for hit in report.denied), default=0)
        behind = " ".join(report.words[last:])
        if (behind and not (last and self._names_a_part(behind))) or not self.concepts(text) <= NAMES_ONLY:
            return False
        denied = {hit.label for hit in report.denied}
        return any(not sign.concepts.isdisjoint(denied - NAMES_ONLY) for sign in self._signs if sign.warning == warning)

    def _long_past(self, text: str, warning: str) -> bool:
        """Whether the text tells a sign of this warning of long ago, and nothing of it of now:
        "i fainted on a run at thirteen".
        """
        report = self.report(text)
        signs = [sign.concepts for sign in self._signs if sign.warning == warning]
        if any(not sign.isdisjoint(report.concepts()) for sign in signs):
            return False
        past = frozenset(hit.label for hit in report.past)
        if report.concepts() <= NAMES_ONLY:
            return any(not sign.isdisjoint(past - NAMES_ONLY) for sign in signs)
        return any(sign <= past for sign in signs)

    def find(self, text: str, earlier: frozenset[str] = frozenset()) -> str | None:
        """Return the id of the most urgent warning, or None.

        What was said earlier may complete a sign, never make one. A sign yields to a more exact one, of which it is a
        part: a faint is an emergency, a faint with a cramp is for today. It yields to a sign to ask about that explains
        it, too.
        """
        return self.raised(self.concepts(text), earlier)

    def raised(self, now: frozenset[str], earlier: frozenset[str]) -> str | None:
        """Return the id of the most urgent warning that concepts told now raise,
        with those told earlier; None for none.
        """
        news, risks = _news(now, earlier), _risks_told(now, earlier)
        if not (news or risks):
            return None
        known = now | earlier
        known_or_passed, news_or_passed = _with_passed(known), _with_passed(news)
        for sign in self._signs:
            there, new = (known_or_passed, news_or_passed) if sign.even_if_passed else (known, news)
            if not sign.concepts <= there or (
                sign.concepts.isdisjoint(new) and not _completed_by(sign.concepts, risks)
            ):
                continue
            if not any(exact <= there for exact in sign.more_exact):
                return sign.warning
        return None

    def raised_to_ask(self, now: frozenset[str], earlier: frozenset[str]) -> str | None:
        """Return the id of the most urgent warning that they give reason to ask about; None for none.

        A sign yields to a more exact one here, too: a fall to a fall on a blood thinner.
        """
        known = now | earlier
        there = [(sign, name) for sign, name in self._asked if sign <= known]
        if not there:
            return None
        news = _news(now, earlier)
        for sign, name in there:
            if not sign.isdisjoint(news) and not [1 for other, _ in there if sign < other]:
                return name
        return None


def _news(now: frozenset[str], earlier: frozenset[str]) -> frozenset[str]:
    """What a text tells that may complete a sign: all but circumstances, and a risk that was not known before.

    In a cramp under way a risk completes nothing, nor does what every cramp tells: each hurts in a leg,
    and its help asks about signs.
    """
    cramping = "context-cramping" in earlier
    known = now - NEWS_IN_A_CRAMP if cramping else earlier | NO_RISKS
    risks = RISKS_OF_FACTS | OF_A_CRAMP if cramping else frozenset()
    return frozenset(
        concept
        for concept in now - risks
        if not concept.removeprefix(PASSED).startswith(CONTEXT) or concept not in known
    )


def _risks_told(now: frozenset[str], earlier: frozenset[str]) -> frozenset[str]:
    """Risks that a text tells for the first time, in a cramp or not."""
    return frozenset(each for each in now - earlier - NO_RISKS if each.startswith(CONTEXT))


def _completed_by(sign: frozenset[str], risks: frozenset[str]) -> bool:
    """Whether a risk that was told completes a sign of which more was told than every cramp tells:
    a knock to the head, a lump.
    """
    return not sign.isdisjoint(risks) and bool(sign - risks - OF_A_CRAMP - NAMES_A_CRAMP - NAMES_ONLY - RISKS_OF_FACTS)


def _with_passed(concepts: frozenset[str]) -> frozenset[str]:
    return concepts | {concept.removeprefix(PASSED) for concept in concepts}
