"""How answers sound: each rule is seen to fail on a copy of the content with one mistake in it."""

from pathlib import Path

import pytest

from skill.authoring.checks.spoken_answers import GRADE, MOST_SECONDS, check_answers, grade, seconds
from skill.knowledge.library import Library, load_library
from tests.content.content_mistakes import ContentCopy, Mistake, Wrong, en, put

TOPIC = "topics/heat.json"
ANSWER, BECAUSE = "entries.0.answer", "entries.0.because"
PLAIN = "Yes, it helps a little, and it is safe for most people who can feel their feet well."

WRONG = [
    *(
        Wrong(
            f"{field} takes too long",
            en(put, TOPIC, field, "It is warm. " * (MOST_SECONDS[limit] * 150 // 60 // 3 + 1)),
            *(TOPIC, field, f"at most {MOST_SECONDS[limit]} seconds"),
        )
        for field, limit in (
            ("short", "short"),
            ("more", "more"),
            ("safety", "safety"),
            (ANSWER, "answer"),
            (BECAUSE, "because"),
            ("entries.0.if.diabetes", "if"),
            ("entries.0.evidence.sentence", "evidence.sentence"),
        )
    ),
    Wrong("too short an answer", en(put, TOPIC, ANSWER, "Yes, it helps."), TOPIC, ANSWER, "at least 15"),
    Wrong(
        "an answer without a verdict",
        en(put, TOPIC, ANSWER, f"It depends on many things. {PLAIN}"),
        *(TOPIC, ANSWER, "the verdict first"),
    ),
    Wrong(
        "a verdict as long as the answer",
        en(put, TOPIC, ANSWER, "Yes, it " + "now and then " * 6 + "helps."),
        *(TOPIC, ANSWER, "the verdict first"),
    ),
    Wrong(
        "a sentence without a breath",
        en(put, TOPIC, BECAUSE, "It warms " + "now and then " * 10 + "well."),
        *(TOPIC, BECAUSE, "sentences of at most"),
    ),
    Wrong(
        "a list of five",
        en(put, TOPIC, BECAUSE, "It warms feet, calves, shins, thighs and hips."),
        *(TOPIC, BECAUSE, "lists of at most 3"),
    ),
    *(
        Wrong(claim, en(put, TOPIC, BECAUSE, f"Well, {claim} for cramps."), TOPIC, BECAUSE, "none that I know of")
        for claim in ("nobody tested it", "no trial was done", "it has never been tested", "it's only one study")
    ),
    Wrong(
        "a claim about a stretch",
        en(put, "stretches/stretch.calf-wall.json", "evidence.sentence", "Nobody has tested it."),
        *("stretches/stretch.calf-wall.json", "evidence.sentence", "none that I know of"),
    ),
    *(
        Wrong(
            f"an answer with {told!r}",
            en(put, TOPIC, ANSWER, f"{PLAIN} {told}"),
            *(TOPIC, ANSWER, "trials and their figures in the evidence sentence"),
        )
        for told in ("One trial says so.", "It failed in a laboratory.", "It beat a dummy pill.", "A survey said so.")
    ),
    Wrong(
        "a trial in a topic's short",
        en(put, TOPIC, "short", f"{PLAIN} Two studies say so."),
        *(TOPIC, "short", "trials and their figures in the evidence sentence"),
    ),
    Wrong(
        "long words",
        en(put, TOPIC, ANSWER, "Vasodilatation ameliorates musculoskeletal discomfort. " * 4),
        *(TOPIC, ANSWER, f"at most grade {GRADE:g}"),
    ),
]


def test_every_answer_of_the_content_sounds_right(library: Library) -> None:
    assert list(check_answers(library)) == []


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_answer_that_sounds_wrong_is_named(wrong: Wrong, content_copy: ContentCopy) -> None:
    found = content_copy.problems(wrong, check_answers)
    assert [problem for problem in found if wrong.says in problem], found


@pytest.mark.parametrize(
    "said", ["I know of no trial in runners.", "I found no study of it.", "It warms feet, calves and shins.", PLAIN]
)
def test_what_is_said_honestly_is_accepted(said: str, content_copy: ContentCopy) -> None:
    assert list(check_answers(load_library(content_copy.having(en(put, TOPIC, BECAUSE, said))))) == []


def test_an_answer_may_say_that_no_study_is_known(content_copy: ContentCopy) -> None:
    folder = content_copy.having(
        en(put, TOPIC, ANSWER, "Yes, it helps a little. I know of no study of it, and it is safe for most.")
    )
    assert list(check_answers(load_library(folder))) == []


def test_an_entry_needs_a_source_with_a_year(content_copy: ContentCopy) -> None:
    folder = content_copy.having(en(put, TOPIC, "entries.0.sources", ["dialysis-moist-heat"]))
    problems = [str(problem) for problem in check_answers(load_library(folder))]
    assert problems == [f"{TOPIC}: entries.0.sources: found dialysis-moist-heat, expected a study with its year"]


VERDICT = "Yes, it helps a little, and it is safe enough for nearly all of those who try it."
CAUTION = "With diabetes, feel with your hand or your elbow first how warm it is on the skin."


def _with_caution(answer: str) -> Mistake:
    def put_both(folder: Path) -> None:
        en(put, TOPIC, ANSWER, answer)(folder)
        en(put, TOPIC, "entries.0.if", {"diabetes": CAUTION})(folder)

    return put_both


def test_a_caution_and_the_verdict_behind_it_are_measured_together(content_copy: ContentCopy) -> None:
    found = [str(each) for each in check_answers(load_library(content_copy.having(_with_caution(VERDICT))))]
    assert any("entries.0.if.diabetes" in each and "at most 12 seconds together" in each for each in found), found


def test_what_only_explains_waits_behind_a_caution(content_copy: ContentCopy) -> None:
    explained = f"Yes, it helps a little, for most people. {'It warms the skin and the muscle under it. ' * 2}"
    assert list(check_answers(load_library(content_copy.having(_with_caution(explained.strip()))))) == []


def test_thirty_words_take_twelve_seconds() -> None:
    assert seconds("word " * 30) == 12


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The cat sat on the mat.", (-2, 1)),
        ("Stretch your calf, and hold it until the muscle lets go.", (0, 5)),
        ("Contraindications necessitate individualised pharmacological consultation.", (20, 60)),
    ],
)
def test_a_text_of_longer_words_needs_more_years_of_school(text: str, years: tuple[int, int]) -> None:
    assert years[0] <= grade(text) <= years[1]
