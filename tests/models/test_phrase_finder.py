"""Patterns stand for all their wordings, and every wording of the content is found in a sentence."""

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.knowledge.library import Library
from skill.understanding.phrase_finder import Hit, PatternError, PhraseTable, regular_expression, split_words, wordings


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        ("hot", ["hot"]),
        ("hot|warm", ["hot", "warm"]),
        ("(hot|warm) to [the] touch", ["hot to the touch", "hot to touch", "warm to the touch", "warm to touch"]),
        (
            "[my|his] (left|right) leg",
            ["my left leg", "my right leg", "his left leg", "his right leg", "left leg", "right leg"],
        ),
        ("a ([very] big|huge) {thing}", ["a very big {thing}", "a big {thing}", "a huge {thing}"]),
        ("ache*|(ached|ached)", ["ache*", "ached"]),
    ],
)
def test_a_pattern_is_written_out(pattern: str, written: list[str]) -> None:
    assert wordings(pattern) == written


@pytest.mark.parametrize("pattern", ["(hot", "hot)", "(hot]", "[hot)", "((hot)", "hot|warm]"])
def test_a_pattern_with_a_bracket_alone_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        wordings(pattern)


@pytest.mark.parametrize("pattern", ["my leg[s]", "{thing}", "ache*", "(hot)ter"])
def test_what_a_regular_expression_over_words_cannot_hold_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        regular_expression(pattern)


def test_a_regular_expression_matches_the_wordings_of_its_pattern_and_no_others(library: Library) -> None:
    patterns = [pattern for said in library.in_hand.values() for pattern in said.all if pattern.count("[") < 3]
    assert len(patterns) > 50
    for pattern in patterns:
        matches = re.compile(regular_expression(pattern)).fullmatch
        for wording in wordings(pattern):
            words = [f"{word} " for word in split_words(wording)]
            if words:  # a pattern of options alone stands for nothing, too
                assert matches("".join(words)), (pattern, wording)
                assert not matches("".join([*words, "banana "])), (pattern, wording)


_WORDS = st.sampled_from(["leg", "hot", "red", "the", "s"])
_SEQUENCES = st.lists(st.lists(_WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3)


@given(st.lists(_SEQUENCES, min_size=1, max_size=3), st.lists(_WORDS, max_size=2), st.lists(_WORDS, max_size=2))
def test_a_pattern_is_found_wherever_one_of_its_wordings_stands(
    choices: list[list[str]], before: list[str], after: list[str]
) -> None:
    table = PhraseTable({"sign": [" ".join(f"({'|'.join(choice)})" for choice in choices)]})
    said = " ".join(choice[-1] for choice in choices).split()
    assert Hit(len(before), len(before) + len(said), "sign") in table.hits([*before, *said, *after])


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("chest hurts", True),
        ("chest really hurts", True),
        ("chest really really really really hurts", True),
        ("chest really really really really really hurts", False),
        ("chest and hurts", False),
        ("chesty hurts", False),
        ("chest hurting", True),
        ("really hurts", False),
    ],
)
def test_fillers_may_stand_between_the_words_of_a_phrase(said: str, *, found: bool) -> None:
    table = PhraseTable({"pain": ["chest hurt*"]}, fillers=["really"])
    assert bool(table.hits(said.split())) == found


def test_a_group_stands_for_what_was_found_in_the_sentence() -> None:
    table = PhraseTable({"dark": ["like {drink}", "{drink} coloured"]})
    words = "like strong tea coloured".split()
    assert table.hits(words, {1: [(3, "{drink}")]}) == [Hit(0, 3, "dark"), Hit(1, 4, "dark")]


def test_of_two_phrases_the_longest_is_taken() -> None:
    table = PhraseTable({"denial": ["not", "no"], "none": ["not sure"]})
    assert table.longest_at(["not", "sure"], 0) == Hit(0, 2, "none")
    assert table.longest_at(["not", "hot"], 0) == Hit(0, 1, "denial")
    assert table.longest_at(["sure"], 0) is None


def test_every_wording_of_every_concept_is_found(library: Library) -> None:
    concepts = library.concepts.concepts
    table = PhraseTable(concepts)
    steps = cache(lambda part: (part,) if part[0] == "{" else tuple(split_words(part)))
    lost = []
    for concept, patterns in concepts.items():
        for wording in (wording for pattern in patterns for wording in wordings(pattern)):
            words = [word for part in wording.split() for word in steps(part)]
            groups = {at: [(at + 1, word)] for at, word in enumerate(words) if word[0] == "{"}
            if Hit(0, len(words), concept) not in table._hits_at(0, words, groups):  # noqa: SLF001  # what begins at other words is looked at elsewhere
                lost.append(f"{concept}: {wording}")
    assert lost == []
