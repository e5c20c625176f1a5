"""The bench of heard questions: which rows, how noisy, how written, and which pairs are safe to learn.

Nothing is spoken here.
"""

from array import array
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.heard_questions import (
    LEARN,
    MEASURE,
    WARNING,
    as_alexa_writes,
    chosen_rows,
    heard_row,
    in_noise,
    rows_heard_before,
    spoken,
)
from benchmarks.learn_misheard import learn
from benchmarks.told_words import WordModel, best_guess, told_words
from skill.knowledge.library import Library


def test_the_halves_share_no_row_and_are_the_same_every_time() -> None:
    halves = chosen_rows(30, 10, seed=17)
    ids = {half: [row["id"] for row in rows] for half, rows in halves.items()}
    assert not set(ids[LEARN]) & set(ids[MEASURE])
    assert [sum(row["kind"] == WARNING for row in rows) for rows in halves.values()] == [10, 10]
    assert halves == chosen_rows(30, 10, seed=17)
    assert halves != chosen_rows(30, 10, seed=18)


def test_every_voice_speaks_a_question_and_one_voice_a_warning() -> None:
    rows = [{"id": "q", "kind": "faq"}, {"id": "w1", "kind": WARNING}, {"id": "w2", "kind": WARNING}]
    assert [(voice, row["id"]) for voice, row in spoken(rows, ["a", "b"])] == [
        *(("a", "q"), ("b", "q"), ("a", "w1"), ("b", "w2")),
    ]


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("At 9:30, 20 seconds.", "at nine thirty twenty seconds"),
        ("On the 3rd, twice?", "on the third twice"),
        ("I've a calf-stretch.", "i've a calf stretch"),
        ("100%", "one zero zero percent"),
        ("...", ""),
    ],
)
def test_a_transcript_is_written_as_free_words_are(heard: str, written: str) -> None:
    assert as_alexa_writes(heard) == written


def test_a_row_keeps_its_steps_and_what_was_said() -> None:
    row = heard_row(
        {"id": "1", "utterance": "@launch > calf > @wait 40 > stop", "kind": "x", "expected": "y"}, str.upper
    )
    assert row["utterance"] == "@launch > CALF > @wait 40 > STOP"
    assert row["said"] == "@launch > calf > @wait 40 > stop"


@given(decibels=st.floats(0, 30), seed=st.integers(0, 99))
def test_noise_has_the_ratio_that_is_stated(decibels: float, seed: int) -> None:
    speech = (3000 * np.sin(np.arange(22050) / 20)).astype(np.int16)
    noisy = np.asarray(in_noise(array("h", speech.tobytes()), decibels, seed), dtype=np.float64)
    scale = noisy @ speech / (speech.astype(np.float64) @ speech)
    noise = noisy - scale * speech
    found = 10 * np.log10(np.mean((scale * speech) ** 2) / np.mean(noise**2))
    assert found == pytest.approx(decibels, abs=0.5)


LEARNED = [
    (["my", "caffe", "hurts"], ["my", "calf", "hurts"], {"caffe": "calf"}),
    (
        ["my", "half", "tightens"],
        ["my", "calf", "tightens"],
        {"half tightens": "calf tightens"},
    ),  # "half" alone is not safe
    (["it", "as", "over"], ["it", "is", "over"], {}),  # decides nothing
    (["two", "cramp", "again"], ["two", "cramps", "again"], {}),  # another form of the same word
    (["yes", "xylophone"], ["yes", "calf"], {}),  # sounds like nothing of the kind
]


@pytest.fixture(scope="module")
def a_fifth(library: Library) -> Library:
    """A fifth of the phrases, of what is answered and of what is not: in those, too,
    words are decisive, safe and neither.
    """
    phrases = dict(sorted(library.phrases.items())[::5])
    outside = {name: each for name, each in library.outside.items() if name in phrases}
    return replace(library, phrases=phrases, outside=outside)


@pytest.mark.parametrize(("heard", "said", "pairs"), LEARNED)
def test_only_safe_pairs_of_decisive_words_are_learned(
    a_fifth: Library, heard: list[str], said: list[str], pairs: dict[str, str]
) -> None:
    assert learn(a_fifth, [(heard, said)], []) == pairs


def test_what_somebody_says_in_an_ordinary_sentence_is_never_put_back(a_fifth: Library) -> None:
    assert learn(a_fifth, [(["caffe"], ["calf"])], []) == {"caffe": "calf"}
    assert learn(a_fifth, [(["caffe"], ["calf"])], ["a caffe latte"]) == {}


def test_the_recogniser_is_told_words_of_the_model_and_no_sentence() -> None:
    told = told_words(40)
    assert len(told) == len(set(told)) == 40
    assert {"cramp", "calf", "stretch"} <= set(told)
    assert all(" " not in word for word in told)


def test_of_two_guesses_that_sound_alike_the_one_that_is_said_to_the_skill_is_taken() -> None:
    words = WordModel(["stretch my calf", "my calf is sore", "why do my calves cramp"])
    guesses = [("stretch my cath", -2.0), ("stretch my calf", -2.5)]
    assert best_guess(guesses, words) == "stretch my calf"
    assert best_guess([("stretch my cath", -2.0), ("stretch my calf", -20.0)], words) == "stretch my cath"


def test_a_model_of_words_shares_out_what_may_follow() -> None:
    words = WordModel(["stretch my calf", "stretch my foot"])
    assert words.log_probability("stretch my calf") == words.log_probability("stretch my foot")
    assert words.log_probability("stretch my calf") > words.log_probability("my stretch calf")
    assert words.log_probability("zebra") < words.log_probability("calf") < 0


def test_the_rows_that_were_heard_before_are_spoken_again_as_they_were_said() -> None:
    rows = rows_heard_before(["piper", "flite"])
    assert rows.keys() == {LEARN, MEASURE}
    for pairs in rows.values():
        assert [voice for voice, _ in pairs[:4]] == ["piper", "flite", "piper", "flite"]
        assert all(row["utterance"] == row["said"] for _, row in pairs)
    learned, measured = ({row["utterance"] for _, row in pairs} for pairs in rows.values())
    assert len(learned & measured) < len(measured) / 10
