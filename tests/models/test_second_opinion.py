"""The second opinion on warnings: what it looks at, that it is calibrated,
and that it works with the encoder and without.
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.authoring.warning_examples import examples
from skill.knowledge.library import CONTENT_FOLDER, load_library
from skill.understanding.encoder import Encoder, load_encoder
from skill.understanding.encoder_heads import Heads, load_heads
from skill.understanding.questions import labelled_phrases
from skill.understanding.second_opinion import (
    ASK_FROM,
    Calibration,
    LinearOpinion,
    SecondOpinion,
    features,
    load_linear_opinion,
    save_linear_opinion,
)
from tests.foreseen import Foreseen

HOME = CONTENT_FOLDER / "en"
CERTAIN = Calibration(1.0, 0.0, 0.0)
SMALL = LinearOpinion(
    ("warning.cold-leg", "warning.leg-clot"),
    bias=-2.0,
    alone=CERTAIN,
    mixed=CERTAIN,
    features={"=swollen": "900 0 -200 1 300", "=cold": "700 0 400", "@leg": "400"},
    made_from="",
)
LINEAR = load_linear_opinion(HOME)
ALONE = SecondOpinion(LINEAR)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    encoder = load_encoder(HOME)
    assert encoder is not None
    return encoder


@pytest.fixture(scope="module")
def heads(encoder: Encoder) -> Heads:
    heads = load_heads(HOME, encoder)
    assert heads is not None
    return heads


@pytest.fixture(scope="module")
def mixed(encoder: Encoder, heads: Heads) -> SecondOpinion:
    return SecondOpinion(LINEAR, encoder, heads)


def test_features_are_words_neighbours_and_letter_groups() -> None:
    assert features("Leg's hot", "") == {
        "=leg": 1.0,
        "=s": 1.0,
        "=hot": 1.0,
        "< leg": 0.6,
        "leg s": 0.6,
        "s hot": 0.6,
        "hot >": 0.6,
        "#^leg": 0.2,
        "#leg$": 0.2,
        "#^hot": 0.2,
        "#hot$": 0.2,
    }


def test_a_denial_stays_a_word() -> None:
    assert "not swollen" in features("it isn't swollen", "")
    assert "can not" in features("I can\u2019t feel it", "")


def test_what_was_said_before_can_supply_the_leg() -> None:
    assert "@leg" in features("it's gone white", "i've got a cramp")
    assert "@leg" not in features("it's gone white", "what's the weather")
    opinion = SecondOpinion(SMALL)
    assert opinion.read("cold", "leg").score > opinion.read("cold", "").score


def test_the_nearest_warning_comes_first() -> None:
    opinion = SecondOpinion(SMALL)
    assert opinion.read("swollen").nearest == ("warning.leg-clot", "warning.cold-leg")
    assert opinion.read("cold").nearest == ("warning.cold-leg",)
    assert opinion.read("banana").nearest == ()


def test_the_linear_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    save_linear_opinion(SMALL, tmp_path / "second_opinion.json")
    assert load_linear_opinion(tmp_path) == SMALL


REPORTS = [
    ("my left calf has come up like a balloon", ""),
    ("since this morning my lower leg is hot and puffy", ""),
    ("my leg's like ice and i can't move it", ""),
    ("my wee is the colour of coke after that race", ""),
    ("it's gone white", "i've got a cramp in my foot"),
]
ORDINARY = [
    ("why do i get cramps at night", ""),
    ("guide me through a calf stretch", ""),
    ("what about magnesium", ""),
    ("yes please", "shall we try one more round"),
    ("thirty seconds on the left leg", ""),
    ("is pickle juice any good", ""),
]


@pytest.mark.parametrize(("sentence", "earlier"), REPORTS)
def test_reports_are_worth_a_question(mixed: SecondOpinion, sentence: str, earlier: str) -> None:
    assert mixed.read(sentence, earlier).score >= ASK_FROM


@pytest.mark.parametrize(("sentence", "earlier"), ORDINARY)
def test_ordinary_sentences_are_not(mixed: SecondOpinion, sentence: str, earlier: str) -> None:
    assert mixed.read(sentence, earlier).score < ASK_FROM
    assert ALONE.read(sentence, earlier).score < ASK_FROM


@pytest.mark.parametrize("step", [4, pytest.param(1, marks=pytest.mark.whole)])
def test_an_opinion_is_calibrated_on_sentences_that_nobody_trained_on(
    encoder: Encoder, heads: Heads, step: int
) -> None:
    """Of the held-out examples with a score between two bounds, about that share are reports: within a tenth."""
    library = load_library()
    held_out = [
        example
        for example in examples(library, [phrase for _, phrase in labelled_phrases(library)], HOME)
        if example.held_out and not example.earlier
    ][::step]
    foreseen = Foreseen(encoder, [example.text for example in held_out])
    for opinion in (ALONE, SecondOpinion(LINEAR, foreseen, heads)):
        scored = [(opinion.read(example.text).score, example.warning is not None) for example in held_out]
        for low, high in ((0.0, 0.33), (0.33, 0.66), (0.66, 1.01)):
            inside = [(score, report) for score, report in scored if low <= score < high]
            assert len(inside) > 30, "enough to tell a tenth"
            expected = sum(score for score, _ in inside) / len(inside)
            found = sum(report for _, report in inside) / len(inside)
            assert found == pytest.approx(expected, abs=0.1)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_gets_a_probability(sentence: str, earlier: str) -> None:
    opinion = ALONE.read(sentence, earlier)
    assert 0 <= opinion.score <= 1
    assert len(opinion.nearest) <= 3


def test_heads_without_an_encoder_are_of_no_use(mixed: SecondOpinion) -> None:
    assert SecondOpinion(LINEAR, None, None).read("my calf is swollen") == ALONE.read("my calf is swollen")
    assert mixed.read("my calf is swollen") != ALONE.read("my calf is swollen")
