"""Text is cut into word pieces exactly as transformers' tokeniser does it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.understanding.word_pieces import LONGEST_TEXT, SPECIAL, WordPieces, words

SMALL = WordPieces([*SPECIAL, "cramp", "##s", "##ing", "calf", "my", "'", "s", *"abcdefghijklmnopqrstuvwxyz"])


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("my calf", ["[CLS]", "my", "calf", "[SEP]"]),
        ("Cramping CRAMPS", ["[CLS]", "cramp", "##ing", "cramp", "##s", "[SEP]"]),
        ("calf's", ["[CLS]", "calf", "'", "s", "[SEP]"]),
        ("crampy", ["[CLS]", "[UNK]", "[SEP]"]),
        ("", ["[CLS]", "[SEP]"]),
    ],
)
def test_the_longest_piece_comes_first(text: str, pieces: list[str]) -> None:
    assert [SMALL.pieces[number] for number in SMALL.numbers(text)] == pieces


def test_an_earlier_text_stands_before_with_a_mark_between() -> None:
    numbers = SMALL.numbers("my calf", "cramp")
    assert [SMALL.pieces[number] for number in numbers] == ["[CLS]", "cramp", "[SEP]", "my", "calf", "[SEP]"]


def test_of_a_pair_that_is_too_long_the_earlier_text_loses_its_beginning() -> None:
    numbers = SMALL.numbers("my calf", "calf " + "cramp " * LONGEST_TEXT)
    said = [SMALL.pieces[number] for number in numbers]
    assert len(said) == LONGEST_TEXT
    assert said[-4:] == ["[SEP]", "my", "calf", "[SEP]"]
    assert "calf" not in said[:-4]


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_can_be_cut(text: str, earlier: str) -> None:
    numbers = SMALL.numbers(text, earlier)
    assert 2 <= len(numbers) <= LONGEST_TEXT
    assert (SMALL.pieces[numbers[0]], SMALL.pieces[numbers[-1]]) == ("[CLS]", "[SEP]")
    assert not any(character.isspace() for word in words(text) for character in word)
