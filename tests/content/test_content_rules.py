"""Every rule between content files is seen to fail on a copy of the content with one mistake in it."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest

from skill.authoring.checks import phrases, warning_words
from skill.authoring.checks.all_checks import check_content
from skill.authoring.checks.phrases import check_understood
from skill.authoring.checks.references import check_phrase_files, check_references
from skill.authoring.checks.schemas import Problem
from skill.authoring.checks.warning_words import check_concepts, explain
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.knowledge.patterns import ConceptWords
from skill.language.english import ENGLISH
from skill.language.interface import Language
from skill.understanding.concepts import ConceptReader
from skill.understanding.model import MODEL_FILE, Model, load_model
from skill.understanding.phrase_patterns import wordings
from tests.content.content_mistakes import ContentCopy, Rule, Wrong, add, both, en, put, without

TOPIC, HEAT, CALF, STEP = (
    "topics/heat.json",
    "phrases/heat.json",
    "stretches/stretch.calf-wall.json",
    "stretches/stretch.calf-step.json",
)
MUSCLES = "slots/Muscle.json"
BEDTIME, RELIEF, WARNING = "routines/routine.bedtime.json", "relief/relief.now.json", "warnings/warning.leg-clot.json"
LEG_CLOT, OFFERS, PREFERRED = "phrases/warning.leg-clot.json", "offers.json", "preferred.json"
ADVICE, ASKED = "advice.json", "asked-of-answers.json"
WHY, START, YES = (
    "utterances/AskWhyIntent.json",
    "utterances/StartStretchIntent.json",
    "utterances/AMAZON.YesIntent.json",
)
SWAP = [{"say": "Step back.", "pause_seconds": 1}]
FLOWING_TOWEL = {
    "stretch": "stretch.calf-towel",
    "version": "flowing",
    "seconds": 30,
    "repetitions": 1,
    "rest_seconds": 5,
}
URINE, GROUPS = "concepts/urine.json", "concepts/groups.json"
UNHEARD = "zebra crossing legs"

REFERENCES = [
    Wrong(
        "a source of an entry is not there",
        en(add, TOPIC, "entries.0.sources", "my-uncle"),
        *(TOPIC, "sources", "'my-uncle'"),
    ),
    *(
        Wrong(f"a source of {file} is not there", en(add, file, "sources", "my-uncle"), file, "sources", "'my-uncle'")
        for file in (TOPIC, CALF, BEDTIME, RELIEF, WARNING)
    ),
    *(
        Wrong(f"{field} of {file} leads nowhere", en(put, file, field, "gone"), file, field, "'gone'")
        for file, field in (
            (TOPIC, "follow_up.then"),
            (TOPIC, "entries.0.follow_up.then"),
            (RELIEF, "eased.follow_up.then"),
            (OFFERS, "offers.welcome.0.then"),
            (ADVICE, "at_night.0"),
            (ASKED, "subjects.0.of.0"),
            (WHY, "label"),
        )
    ),
    *(
        Wrong(f"gentler is {gentler}", en(put, CALF, "gentler", gentler), CALF, "gentler", f"'{gentler}', expected a")
        for gentler in ("stretch.foot-arch", "stretch.gone")
    ),
    *(
        Wrong(f"{found} among the preferred", en(put, PREFERRED, path, ids), PREFERRED, path, says)
        for found, path, ids, says in (
            ("a stretch that is not there", "preferred.hip", ["stretch.hip-flexor", "stretch.gone"], "'stretch.gone'"),
            ("no stretch of a muscle", "preferred.hip", ["stretch.soleus"], "no stretch.hip-flexor"),
            ("a stretch of another muscle", "preferred.foot", ["stretch.foot-arch", "stretch.soleus"], "for the foot"),
        )
    ),
    Wrong("one leg after the other without a swap", en(put, CALF, "swap", []), CALF, "swap", "0 lines"),
    Wrong("both legs at once with a swap", en(put, STEP, "swap", SWAP), STEP, "swap", "1 lines"),
    Wrong(
        "a step of a routine is not there",
        en(put, BEDTIME, "steps.1.stretch", "stretch.gone"),
        *(BEDTIME, "steps.1", "stretch.gone"),
    ),
    Wrong(
        "a step flows where its stretch does not",
        en(put, BEDTIME, "steps.0", FLOWING_TOWEL),
        *(BEDTIME, "steps.0", "stretch.calf-towel, flowing"),
    ),
    Wrong("a slot that no sample uses", en(put, START, "slots.colour", "Side"), START, "slots", "found ['colour'"),
    Wrong(
        "a slot that is not declared",
        en(add, START, "samples", "{stretch} in {colour}"),
        *(START, "slots", "expected ['colour'"),
    ),
    Wrong("a slot type that is not there", en(put, START, "slots.side", "Colour"), START, "slots.side", "'Colour'"),
]

CONCEPTS = [
    Wrong(
        "a warning needs a concept that is not there",
        en(add, WARNING, "signs", ["leg", "sparkle"]),
        *(WARNING, "signs", "'sparkle', expected a concept of concepts/"),
    ),
    *(
        Wrong(f"a pattern is {pattern}", en(add, URINE, "concepts.dark", pattern), URINE, "concepts.dark", says)
        for pattern, says in (
            ("(dark|black pee", "opens a ( that it does not close"),
            ("(dark] pee", "opens a ( that it does not close"),
            ("dark) pee", "closes a bracket that it did not open"),
            ("[dark]", "expected at least one word that is always there"),
            ("(dark*|black) pee", "expected a * only where a wording ends"),
            ("like {lemonade}", "'{lemonade}', expected the name of a group"),
            (
                f"({'|'.join(map(str, range(70)))}) ({'|'.join(map(str, range(70)))})",
                "expected at most 4000: put what is listed",
            ),
        )
    ),
    Wrong(
        "a phrase after a warning has a group that is not there",
        en(add, "phrases/after-warning/number.json", "patterns", "number of {lemonade}"),
        *("after-warning/number.json", "patterns", "'{lemonade}', expected the name of a group"),
    ),
    Wrong(
        "a group names another",
        en(add, GROUPS, "groups.drink", "a {limb}"),
        *(GROUPS, "groups.drink", "expected a group of plain wordings"),
    ),
    Wrong(
        "nobody uses a group",
        en(put, GROUPS, "groups.fish", ["cod"]),
        *(GROUPS, "groups.fish", "a group that no concept uses"),
    ),
    Wrong(
        "no sign uses a concept",
        en(put, URINE, "concepts.sparkling", ["sparkling"]),
        *(URINE, "concepts.sparkling", "expected a concept of some sign"),
    ),
    Wrong(
        "two files have a concept",
        en(put, URINE, "concepts.fever", ["hot"]),
        *(URINE, "concepts.fever", "expected a name that concepts/illness.json does not have"),
    ),
    Wrong(
        "what tells how to read is not there",
        without("en/concepts/reading.json", "concepts", "grammar-self"),
        *("concepts/reading.json", "concepts", "no grammar-self"),
    ),
]

UNDERSTOOD = [
    Wrong(
        "an entry claims a phrase of its topic",
        both(en(add, HEAT, "questions", UNHEARD), en(add, HEAT, "entries.heat-or-ice", UNHEARD)),
        *(HEAT, "entries.heat-or-ice", "expected a phrase that phrases of the same file does not claim"),
    ),
    *(
        Wrong(
            f"{file} claims a phrase of a topic",
            both(en(add, HEAT, "questions", UNHEARD), en(add, file, field, UNHEARD)),
            *(file, "phrases", f"'{UNHEARD}', expected a phrase that {HEAT} does not claim"),
        )
        for file, field in (
            ("phrases/stretch.calf-wall.json", "questions"),
            ("phrases/routine.bedtime.json", "names"),
            ("phrases/relief.now.json", "questions"),
            ("phrases/outside.joint-pain.json", "questions"),
            (LEG_CLOT, "reports"),
            (YES, "samples"),
        )
    ),
    Wrong(
        "a warning's signs do not catch its phrase",
        en(add, LEG_CLOT, "reports", "my sock is green"),
        *(
            LEG_CLOT,
            "reports",
            "'my sock is green', which says clothing, context-person, expected a phrase that its signs catch",
        ),
    ),
    Wrong(
        "a word of a slot is a warning sign",
        en(add, MUSCLES, "values.0.words", "swollen hot calf"),
        *(MUSCLES, "values.calf", "'swollen hot calf', expected a word that is no warning sign"),
    ),
    *(
        Wrong(f"the name of {file} finds another", en(put, file, "name", "massage"), file, "name", "finds massage")
        for file in (TOPIC, CALF, BEDTIME)
    ),
]


@cache
def search_model() -> Model:
    return load_model(CONTENT_FOLDER / "en" / MODEL_FILE)


def understood(library: Library) -> Iterator[Problem]:
    """Check with a model that passes for one of this content: training takes seconds."""
    with patch.object(phrases, "fingerprint", return_value=search_model().made_from):
        yield from check_understood(library, search_model())


ENTRIES = [
    Wrong(
        "an entry that nobody asks for", without(f"en/{HEAT}", "entries", "alternate"), TOPIC, "entries", "'alternate'"
    ),
    Wrong(
        "questions about an entry that is not there",
        en(put, HEAT, "entries.saunas", ["is a sauna good"] * 5),
        *(HEAT, "entries", "'saunas'"),
    ),
    Wrong(
        "two entries of one id",
        en(put, TOPIC, "entries.0.id", "alternate"),
        *(TOPIC, "entries", "'alternate' twice"),
    ),
]


@pytest.mark.parametrize("wrong", ENTRIES, ids=str)
def test_an_entry_has_one_answer_and_its_questions(wrong: Wrong, content_copy: ContentCopy) -> None:
    found = content_copy.problems(wrong, check_phrase_files)
    assert [problem for problem in found if wrong.says in problem], found


@pytest.mark.parametrize("rule", [check_phrase_files, check_references, understood])
def test_a_rule_finds_nothing_in_the_content_as_it_is(rule: Rule, library: Library) -> None:
    assert list(rule(library)) == []


def test_content_and_phrases_go_together(content_copy: ContentCopy) -> None:
    def both_halves(folder: Path) -> None:
        (folder / f"en/{HEAT}").unlink()
        (folder / "en/topics/cold.json").unlink()

    phrases_alone, content_alone = map(str, check_content(content_copy.having(both_halves)))
    assert content_alone.startswith(
        "en/topics/heat.json: id: found no phrases for 'heat', expected a file phrases/heat.json"
    )
    assert phrases_alone.startswith(
        "en/phrases/cold.json: id: found 'cold', expected an id of topics, stretches, routines, relief, warnings"
    )


@pytest.mark.parametrize("wrong", REFERENCES, ids=str)
def test_an_id_that_leads_nowhere_is_named(wrong: Wrong, content_copy: ContentCopy) -> None:
    found = content_copy.problems(wrong, check_references)
    assert [problem for problem in found if wrong.says in problem], found


@pytest.fixture
def same_wordings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a pattern be written out once for all mistakes."""
    monkeypatch.setattr(warning_words, "wordings", wordings_once)


@cache
def wordings_once(pattern: str) -> list[str]:
    return wordings(pattern)


@pytest.mark.usefixtures("same_wordings")
@pytest.mark.parametrize("wrong", CONCEPTS, ids=str)
def test_a_concept_that_cannot_be_read_or_used_is_named(wrong: Wrong, content_copy: ContentCopy) -> None:
    folder = content_copy.having(wrong.mistake)
    found = [
        p for p in check_concepts(folder / "en", load_library(folder)) if (p.file, p.field) == (wrong.file, wrong.field)
    ]
    assert [problem for problem in map(str, found) if wrong.says in problem], found


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        (
            "my calf is swollen",
            ["reads: blister-danger, context-person, leg, muscle, skin-part, swelling", "raises: warning.leg-clot"],
        ),
        (
            "my calf is warm but not swollen",
            [
                "reads: context-person, heat, leg, muscle, skin-part, warm-limb",
                "does not read, as denied, only asked about or part of everyday words: blister-danger, swelling",
                "raises: no warning",
                "  warning.hot-leg-fever needs fever besides heat, leg",
            ],
        ),
        ("hello", ["reads: nothing", "raises: no warning"]),
    ],
)
def test_an_author_sees_what_is_read_in_a_sentence(sentence: str, lines: list[str], library: Library) -> None:
    assert [*explain(sentence, library)][: len(lines)] == lines


class RemembersSentences(ConceptReader):
    """Reads a sentence once: of the thousands that the check reads, a mistake changes one."""

    def __init__(self, words: ConceptWords, language: Language) -> None:
        super().__init__(words, language)
        self._once = cache(super().read)

    def read(self, text: str) -> frozenset[str]:
        return self._once(text)


@cache
def concept_reader() -> ConceptReader:
    return RemembersSentences(load_library().concepts, ENGLISH)


@pytest.fixture
def same_concepts(monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    """Let mistakes elsewhere be looked at with one reader of the concepts: building it is half of a check's work."""

    def reader_of(words: ConceptWords, _: Language) -> ConceptReader:
        assert words == library.concepts
        return concept_reader()

    monkeypatch.setattr(phrases, "ConceptReader", reader_of)


@pytest.mark.usefixtures("same_concepts")
@pytest.mark.parametrize("wrong", UNDERSTOOD, ids=str)
def test_words_that_are_not_understood_as_meant_are_named(wrong: Wrong, content_copy: ContentCopy) -> None:
    found = content_copy.problems(wrong, understood)
    assert [problem for problem in found if wrong.says in problem], found


def test_the_whole_check_names_files_from_the_content_folder(content_copy: ContentCopy) -> None:
    mistakes = {
        "locales/en-US.json: sources: found 'my-uncle'": put("locales/en-US.json", "sources", ["my-uncle"]),
        "en/topics/heat.json: short: found placeholders": put("en/topics/heat.json", "short", "Ask {nobody}."),
        "en/model.json: made_from: found a model of older content": put("en/topics/heat.json", "name", "massage"),
    }

    def all_three(folder: Path) -> None:
        for mistake in mistakes.values():
            mistake(folder)

    problems = [str(problem) for problem in check_content(content_copy.having(all_three))]
    for begins in mistakes:
        assert [problem for problem in problems if problem.startswith(begins)], problems
