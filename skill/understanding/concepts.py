"""What a sentence reports: "my calf is hot but not swollen" -> leg, heat.

Every word of it is content (concepts/ of a language). Concepts whose name starts with "context-" are circumstances:
they narrow a sign, and alone never complete one. How long something lasted is read from its numbers by the language:
{long} (ten minutes or more) and {for-long} (where it is said that it lasted). Concepts that start with "grammar-"
belong to no sign; they tell how to read a sentence:

- grammar-filler    may stand between the words of a phrase: "chest hurts" also matches "chest really hurts"
- grammar-everyday  hides the words it covers: "hot bath", "killer hill"
- grammar-denial    cancels what follows: "not", "no", "isn't"
- grammar-nobody    cancels the very next words alone: "nobody's (confused)"
- grammar-neutral   looks like grammar but is none: "not sure", "in my", "make my"
- grammar-turn      ends a denial: "but", "and my"
- grammar-and       continues a denial from one concept to the next ("not hot and red"), else ends it
- grammar-lead      what people say first: "alexa", "please"
- grammar-question  opens a question about a sign that does not report it: "can cramps", "what are the symptoms of"
- grammar-general   makes a sentence a general statement: "cramps cause swelling"
- grammar-reporter  makes a question a report all the same: "why is my calf swollen"
- grammar-animal    makes it no report of a person, where it comes first: "my dog is limping"
- grammar-self      brings a person in again: "my dog knocked me over"
- grammar-clause    begins a new clause, for what follows: "and my", "ever since"
- grammar-years     puts its clause far into the past: "ten years ago", "used to", "as a child"
- grammar-months    the same, but circumstances of that time may last: "in june", "last winter"
- grammar-still     brings such a clause into the present: "still", "keeps"
- grammar-returns   brings the clause before it into the present: "and it's doing it again"
- grammar-resolved  says that what came before is over: "it's fine now", "all cleared up"
- grammar-answered  denies what stands right before it: "any swelling no"
- grammar-fiction   makes it a story, a lesson or something that never happened: "in that film", "if it ever"
- grammar-screen    what is watched or read, and
- grammar-stranger  somebody in it; both together are fiction: "watching telly", "this bloke's leg went blue"
- grammar-own       makes what follows a report all the same: "and my leg has gone blue too"

What is over is reported as passed: "passed-faint". A stroke or a faint counts though it has passed;
a swelling does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from skill.knowledge.patterns import ConceptWords
from skill.language.interface import Language
from skill.language.said import Holder
from skill.understanding.answered_at_once import answered_with_no
from skill.understanding.phrase_finder import Groups, Hit, PhraseTable, hides, is_named, is_within
from skill.understanding.phrase_patterns import wordings
from skill.understanding.somebody_else import SomebodyElse
from skill.understanding.word_groups import GroupReader, Number

GRAMMAR = frozenset(
    f"grammar-{name}"
    for name in (
        *("filler", "everyday", "denial", "nobody", "neutral", "turn", "and"),
        *("lead", "question", "general", "reporter", "animal", "self"),
        *("clause", "years", "months", "still", "returns", "resolved"),
        *("answered", "fiction", "screen", "stranger", "own"),
    )
)
"""Concepts that tell how to read a sentence."""
RESOLVED = "grammar-resolved"
PASSED = "passed-"
"""Stands before the name of a concept that is told as over."""
LASTING = ("context-", "on-", "new-", "pregnant", "fact-")
"""How the names of circumstances begin that months do not end: "had a baby in june"."""
MAX_DENIED_WORDS = 4
"""Other words that a denial may pass before it ends: "i haven't noticed any great deal of swelling"."""
FACT = "fact-"
"""How the names of concepts begin that are facts about the listener, and no signs."""
ANSWER = "answer-"
"""How the names of concepts begin that tell something in answer to a question alone: "warm", "bit puffy, yeah"."""
NOT_THERE = "no-"
"""How the names of concepts begin that tell what was not there: "no-knock"."""
DEATH = "is-dead"
"""The concept of who has died: the year behind it dates that alone."""
AROUND_ANSWER = f"{ANSWER}around"
"""Words that may stand around such an answer."""


@dataclass(frozen=True)
class Report:
    """A sentence with what it names; nothing is told where it only asks, or tells of an animal."""

    words: Sequence[str]
    groups: Groups
    numbers: tuple[Number, ...] = ()
    told: tuple[Hit, ...] = ()
    """Reported as so."""
    passed: tuple[Hit, ...] = ()
    """Reported as over."""
    denied: tuple[Hit, ...] = ()
    past: tuple[Hit, ...] = ()
    """Told of long ago."""
    unsure: tuple[Hit, ...] = ()
    """Told of what may be no part of anybody: "the thingamajig is swollen"."""
    of_things: tuple[Hit, ...] = ()
    """Told of a thing: "my bike chain is broken"."""
    asked: tuple[Hit, ...] = ()
    """Named in a question of knowledge or a general statement, which tells nothing."""

    def concepts(self) -> frozenset[str]:
        """Name the concepts that are reported; those that are told as over with PASSED before the name."""
        return frozenset([hit.label for hit in self.told] + [f"{PASSED}{hit.label}" for hit in self.passed])


class ConceptReader:
    """Reads the concepts that a sentence reports: named, not denied, not merely asked about."""

    def __init__(self, words: ConceptWords, language: Language) -> None:
        self.groups = GroupReader(words, language)
        """Reads what stands in braces in patterns, for others too."""
        self._language = language
        self._lives, self._figures = language.signs.of_a_life, language.signs.figures
        self._holders = language.signs.holders
        grammar = {name: phrases for name, phrases in words.concepts.items() if name.startswith("grammar-")}
        fillers = [word for pattern in grammar.get("grammar-filler", ()) for word in wordings(pattern)]

        def only(*names: str) -> dict[str, tuple[str, ...]]:
            return {name: grammar.get(name, ()) for name in names}

        answers = {name: phrases for name, phrases in words.concepts.items() if name.startswith(ANSWER)}
        named = {name: phrases for name, phrases in words.concepts.items() if name not in {*grammar, *answers}}
        self.fillers = frozenset(fillers)
        """Words that may stand between the words of a phrase."""
        self._concepts = PhraseTable(named, fillers)
        self._answers = PhraseTable(answers)
        self._unlike, self._risks = PhraseTable(words.unlike), frozenset(words.unlike)
        self._everyday = PhraseTable(only("grammar-everyday"))
        self._denials = PhraseTable(
            only("grammar-denial", "grammar-nobody", "grammar-neutral", "grammar-turn", "grammar-and")
        )
        self._leads = PhraseTable(only("grammar-lead"))
        self._openings = PhraseTable(only("grammar-question"))
        self._general = PhraseTable(only("grammar-general"))
        self._reporters = PhraseTable(only("grammar-reporter", "grammar-neutral"))
        self._clauses = PhraseTable(only("grammar-clause"))
        self._past = PhraseTable(only("grammar-years", "grammar-months"))
        self._still = PhraseTable(only("grammar-still"))
        self._returns = PhraseTable(only("grammar-returns"))
        self._resolved = PhraseTable(only("grammar-resolved"), fillers)
        self._answered = PhraseTable(only("grammar-answered"))
        self._somebody_else = SomebodyElse(
            animals=PhraseTable(only("grammar-animal")),
            selves=PhraseTable(only("grammar-self")),
            stories=PhraseTable(only("grammar-fiction", "grammar-screen", "grammar-stranger"), fillers),
            own=PhraseTable(only("grammar-own")),
            cattle=language.signs.of_cattle,
            statement_at=self._statement_at,
            is_denial=self.is_denial,
        )

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts whose words occur in the text, reported or not."""
        words, groups, _ = self.groups.found_in(text)
        return frozenset(hit.label for hit in self._concepts.hits(words, groups))

    def read(self, text: str) -> frozenset[str]:
        """Return the concepts that the text reports; those that it tells as over with PASSED before the name."""
        return self.report(text).concepts()

    def answers(self, text: str, asked: frozenset[str]) -> bool:
        """Whether a text says nothing but one of the concepts that were asked about: "a bit warm",
        "yeah, the calf's warm".
        """
        report = self.report(text)
        everyday = self._everyday.hits(report.words, report.groups)
        found = self._answers.hits(report.words, report.groups)
        told = [*report.told, *(hit for hit in found if _is_seen(hit, everyday))]
        if report.denied or not any(hit.label in asked for hit in told):
            return False
        said = {at for hit in told for at in range(hit.start, hit.end)}
        return all(at in said or word in self.fillers for at, word in enumerate(report.words))

    def denied_answers(self, text: str) -> frozenset[str]:
        """Return the answers to a question that a text denies,
        though it names no sign by itself: "no it isn't warm".
        """
        report = self.report(text)
        found = self._answers.hits(report.words, report.groups)
        denied = self._denied(report.words, found)
        return frozenset(hit.label for hit in found if hit.start in denied)

    def report(self, text: str) -> Report:
        """Read a text: where each concept is named, and whether as so, as over or as denied."""
        words, groups, numbers = self.groups.found_in(text)
        named = self._without_unlike(words, groups, self._concepts.hits(words, groups))
        figures = self._figures_in(words) if named else ()
        everyday = (*self._everyday.hits(words, groups), *figures)
        hits = [hit for hit in named if _is_seen(hit, everyday)]
        held = dict(zip(hits, self._holders(words, [hit[:2] for hit in hits]), strict=True)) if hits else {}
        of_things = tuple([hit for hit, by in held.items() if by is Holder.THING]) if hits else ()
        hits = [hit for hit in hits if hit not in of_things] if of_things else hits
        if hits and self._language.signs.asks_of_illness.match(" ".join(words)):
            return Report(words, groups, numbers, asked=tuple(hits))  # nor is it a fact of anybody
        if not hits or not self._is_report(words, groups, hits):
            asked = hits if self._somebody_else.is_about_a_person(words, groups) else ()
            return Report(words, groups, numbers, of_things=of_things, asked=tuple(asked))
        hits = self._somebody_else.without_animals(words, groups, self._somebody_else.without_fiction(words, hits))
        denied = self._denied(words, hits) | self._answered_with_no(words, hits)
        if nos := [hit for hit in hits if hit.label[:3] == NOT_THERE]:
            denied |= self._within_a_no(words, hits, nos)
        told = self._without_past(words, [hit for hit in hits if hit.start not in denied])
        resolved = (
            hit
            for hit in (*self._resolved.hits(words), *self._found_harmless(words))
            if _is_seen(hit, figures) and not self._asks(words, hit)
            if not (hit.start in denied or is_within(hit, hits) or is_named(hit, hits))
        )
        over = max((hit.start for hit in resolved), default=0)
        unsure = [hit for hit in told if held[hit] is Holder.UNSURE]
        told = [hit for hit in told if hit not in unsure]
        return Report(
            words,
            groups,
            numbers,
            tuple([hit for hit in told if hit.start >= over]),
            tuple([hit for hit in told if hit.start < over]),
            tuple([hit for hit in hits if hit.start in denied]),
            tuple([hit for hit in hits if hit.start not in denied and hit not in told and hit not in unsure]),
            tuple([hit for hit in unsure if hit.start >= over]),
            of_things,
        )

    def _without_unlike(self, words: Sequence[str], groups: Groups, hits: list[Hit]) -> list[Hit]:
        """Leave out the risk of a fact that is none: "i'm eight weeks post op" is eight weeks of no pregnancy.

        What a concept's own words tell stays: "two weeks after the birth".
        """
        risks = [hit for hit in hits if hit.label in self._risks]
        if not risks:
            return hits
        by_fact = {(hit.start, hit.end) for hit in hits if hit.label.startswith(FACT)}
        unlike = {(at, hit.label) for hit in self._unlike.hits(words, groups) for at in range(hit.start, hit.end)}
        none = {
            hit
            for hit in risks
            if (hit.start, hit.end) in by_fact
            and not unlike.isdisjoint([(at, hit.label) for at in range(hit.start, hit.end)])
        }
        return [hit for hit in hits if hit not in none]

    def _figures_in(self, words: Sequence[str]) -> tuple[Hit, ...]:
        """Return figures of speech, which are hidden as everyday words are: "I thought I'd die"."""
        return tuple(Hit(start, end, "grammar-everyday") for start, end in self._figures(" ".join(words)))

    def _found_harmless(self, words: Sequence[str]) -> list[Hit]:
        """Return what says that what came before was found to be something that does no harm, and so is over."""
        text = " ".join(words)
        found = self._language.signs.found_harmless.finditer(text)
        return [Hit(len(text[: each.start()].split()), len(text[: each.end()].split()), RESOLVED) for each in found]

    def _asks(self, words: Sequence[str], hit: Hit) -> bool:
        """Whether it is asked, and not told, that all is well: "is that normal"."""
        return self._language.questions.turns_around(" ".join(words[hit.start : hit.end]))

    def is_denial(self, word: str) -> bool:
        """Whether a word alone is a denial: "not", "don't"."""
        hit = self._denials.longest_at([word], 0)
        return hit is not None and hit.label == "grammar-denial"

    def is_around_denial(self, word: str) -> bool:
        """Whether a word alone is a denial, or may stand around one."""
        return self._denials.longest_at([word], 0) is not None

    def is_elsewhere(self, text: str) -> bool:
        """Whether a text says itself that it is no report of anybody here: an animal, a film,
        something that is only feared.
        """
        words, groups, _ = self.groups.found_in(text)
        about_a_person = self._somebody_else.is_about_a_person(words, groups)
        return not about_a_person or self._somebody_else.is_fiction(words)

    def goes_on_in_story(self, before: str, text: str) -> bool:
        """Whether a text tells of a stranger in the film that the sentence before named, and of nobody here."""
        return self._somebody_else.goes_on_in_story(before, text)

    def is_over(self, text: str) -> bool:
        """Whether a text says that what it tells is over, or long known:
        "it went down weeks ago", "always has been".
        """
        words = self.groups.found_in(text)[0]
        return bool(self._resolved.hits(words)) and not self._still_so(words)

    def _still_so(self, words: Sequence[str]) -> list[Hit]:
        """Return what says that something goes on; not the "again" of "never again"."""
        over = self._resolved.hits(words)
        return [hit for hit in self._still.hits(words) if not any(o.start <= hit.start < o.end for o in over)]

    def _answered_with_no(self, words: Sequence[str], hits: Sequence[Hit]) -> set[int]:
        """Return where signs begin that are asked and answered in one breath: "any swelling no"."""
        found = (hit for hit in self._answered.hits(words) if not self._is_neutral(words, hit.start))
        signs = self._language.signs
        return set(answered_with_no(words, hits, tuple(found), signs.asks_oneself.match, signs.states_something.search))

    def _within_a_no(self, words: Sequence[str], hits: Sequence[Hit], nos: Sequence[Hit]) -> set[int]:
        """Return where signs begin that a concept names to say that there was none:
        the fall of "I haven't fallen", which tells that nothing was knocked.
        """
        denying = [hit for hit in nos if self.is_denial(words[hit.start])]
        return {hit.start for hit in hits if is_within(hit, denying)}

    def _is_neutral(self, words: Sequence[str], at: int) -> bool:
        """Whether a no is none: "is it a clot no idea"."""
        found = self._denials.longest_at(words, at)
        return found is not None and found.label == "grammar-neutral"

    def _without_past(self, words: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
        """Leave out what a clause puts into the past: "i tore my calf years ago and now it hurts" is no tear."""
        past, of_a_life = self._past.hits(words), self._of_a_life(words)
        if not (past or of_a_life):
            return list(hits)
        hidden = {at for start, end in self._figures(" ".join(words)) for at in range(start, end)}
        years = [hit for hit in past if hit.start not in hidden]  # "it's in the eighties and humid" is no year
        deaths = {hit.end for hit in hits if hit.label == DEATH}
        years = [
            hit for hit in years if hit.start not in deaths
        ]  # "the dog died in nineteen ninety" dates nothing else
        found = [*years, *of_a_life]
        if not found:
            return list(hits)
        starts = sorted({0, len(words), *(hit.start for hit in self._clauses.hits(words))})
        still = [hit for hit in self._still_so(words) if hit.start not in hidden]  # "we still laugh about it"
        returns = self._returns.hits(words)
        markers_at: dict[int, set[str]] = {}
        for start, end in pairwise(starts):
            markers = {hit.label for hit in found if start <= hit.start < end}
            so_again = any(start < hit.start <= end for hit in returns)
            if markers and not so_again and not any(start <= hit.start < end for hit in still):
                markers_at |= dict.fromkeys(range(start, end), markers)

        def is_past(hit: Hit) -> bool:
            markers = markers_at.get(hit.start, set())
            return "grammar-years" in markers or bool(markers and not hit.label.startswith(LASTING))

        return [hit for hit in hits if not is_past(hit)]

    def _of_a_life(self, words: Sequence[str]) -> list[Hit]:
        """Return what puts its clause into a life, as years do: "my dad had a heart attack at fifty"."""
        return [Hit(start, end, "grammar-years") for start, end in self._lives(" ".join(words))]

    def _is_report(self, words: Sequence[str], groups: Groups, hits: Sequence[Hit]) -> bool:
        """Tell "why is my calf swollen" (yes) from "can cramps cause swelling" (no)."""
        at, opening = self._opening(words)
        if not self._somebody_else.is_about_a_person(words, groups, hits):
            return False
        if opening is None and not self._general.hits(words):
            return True
        while at < len(words):
            hit = self._reporters.longest_at(words, at)
            if hit and hit.label == "grammar-reporter":
                return True
            at = hit.end if hit else at + 1
        return False

    def _opening(self, words: Sequence[str]) -> tuple[int, Hit | None]:
        """Return the word at which a sentence begins,
        behind its leads and the opening of a question, and that opening.
        """
        at = 0
        while lead := self._leads.longest_at(words, at):
            at = lead.end
        opening = self._openings.longest_at(words, at)
        return opening.end if opening else at, opening

    def _statement_at(self, words: Sequence[str]) -> int:
        return self._opening(words)[0]

    def _denied(self, words: Sequence[str], hits: Sequence[Hit]) -> set[int]:
        """Return the positions of words that a denial covers."""
        inside = {at for hit in hits for at in range(hit.start, hit.end)}
        denied: set[int] = set()
        at, left = 0, 0
        while at < len(words):
            found = self._denials.longest_at(words, at)
            kind, end = (found.label, found.end) if found else ("", at + 1)
            if kind == "grammar-denial" and not any(hit.start <= at and end <= hit.end for hit in hits):
                left = MAX_DENIED_WORDS
            elif kind == "grammar-nobody":  # "nobody's answering, he fainted" denies nothing
                denied.update(at for hit in hits if hit.start == end for at in range(hit.start, hit.end))
            elif kind == "grammar-turn" or (kind == "grammar-and" and not (at - 1 in denied and end in inside)):
                left = 0
            elif left:
                if not kind and words[at] not in self.fillers and at not in inside:
                    left -= 1
                denied.update(range(at, end))
            at = end
        return denied


def _is_seen(hit: Hit, everyday: Sequence[Hit]) -> bool:
    """Whether everyday words hide no part of it."""
    return hit.label.startswith(FACT) or not any(hides(idiom, hit) for idiom in everyday)
