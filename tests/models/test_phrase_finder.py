"""Patterns stand for all their wordings, and every wording of the content is found in a sentence."""

import pickle
import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.knowledge.library import Library
from skill.understanding.phrase_finder import Hit, PhraseTable
from skill.understanding.phrase_patterns import PatternError, regular_expression, split_words, wordings


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


_CHOICES = st.recursive(
    _WORDS,
    lambda inner: st.lists(st.lists(inner, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3).flatmap(
        lambda each: st.sampled_from([f"({'|'.join(each)})", f"[{'|'.join(each)}]"])
    ),
    max_leaves=6,
)
_PATTERNS = st.lists(st.lists(_CHOICES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=3)


@given(st.fixed_dictionaries({"sign": _PATTERNS, "other": _PATTERNS}), st.lists(_WORDS, max_size=6))
def test_the_graph_of_patterns_holds_their_wordings_and_no_others(
    patterns: dict[str, list[str]], said: list[str]
) -> None:
    stands_for = {
        (label, wording) for label, each in patterns.items() for pattern in each for wording in wordings(pattern)
    }
    starts = range(len(said))
    spoken = {(start, end) for start in starts for end in range(start + 1, len(said) + 1)}
    expected = {
        Hit(start, end, label)
        for start, end in spoken
        for label in patterns
        if (label, " ".join(said[start:end])) in stands_for
    }
    assert set(PhraseTable(patterns).hits(said)) == expected


def test_a_table_grows_with_its_patterns_and_not_with_their_wordings() -> None:
    short, long = (
        PhraseTable({"sign": [" ".join(f"[a{at}|b{at}|c{at}]" for at in range(words))]}) for words in (10, 20)
    )
    assert long.hits([f"b{at}" for at in range(20)])[-1] == Hit(19, 20, "sign")
    assert len(pickle.dumps(long)) < 5 * len(pickle.dumps(short)) < 50_000


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
