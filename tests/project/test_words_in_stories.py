"""Stories assert the place, the question and the seconds, and not the words of a sentence: what is left may only fall.

A fact that is told is asserted by its name (`tests/facts_told.py`), and a line by its id.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
MOST_LEFT = {
    "stories/stretches": 23,
    "stories/cramps": 30,
    "stories/listener": 40,
    "stories/diary": 27,
    "reminders": 14,
}
"""Assertions on words of a sentence by folder. A story that is changed may lower its number, and none may raise it."""
SAID_BY = frozenset(
    {"hears", "interrupts", "opens", "touches", "words_of", "comes_back", "intends", "alexa_asked", "says"}
)
"""Functions that give what was said."""
SAID_IN = frozenset(
    "said heard reply answer told words first second last back again offer question greeting speech confirmed spoken".split()
)
"""Names of what was said."""


def _is_said(node: ast.expr) -> bool:
    """Whether an expression is a reply: a call that gives one, a name of one, or its speech."""
    if isinstance(node, ast.Call):
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        inner = (
            isinstance(function, ast.Attribute) and name in {"lower", "strip", "partition"} and _is_said(function.value)
        )
        return name in SAID_BY or inner
    if isinstance(node, ast.Attribute):
        return node.attr == "speech"
    if isinstance(node, ast.Subscript):
        return _is_said(node.value)
    return isinstance(node, ast.Name) and node.id in SAID_IN


def _is_text(node: ast.expr) -> bool:
    """Whether an expression is text that somebody has written down, not a key or an id."""
    if isinstance(node, ast.JoinedStr):
        return True
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _on_words(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what compares a reply with text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            sides = (node.left, node.comparators[0])
            if any(map(_is_said, sides)) and any(map(_is_text, sides)):
                yield node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            begins = node.func.attr in {"startswith", "endswith"} and _is_said(node.func.value)
            if begins and any(map(_is_text, node.args)):
                yield node


def _assertions(file: Path) -> Iterator[str]:
    """Yield where a file asserts words of a sentence."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assert):
            yield from (f"{file.name}:{each.lineno}" for each in _on_words(node.test) if isinstance(each, ast.expr))


@pytest.mark.parametrize("folder", MOST_LEFT)
def test_no_story_asserts_more_words_than_before(folder: str) -> None:
    found = [each for file in sorted((TESTS / folder).rglob("test_*.py")) for each in _assertions(file)]
    assert len(found) == MOST_LEFT[folder], "\n".join(found)


def test_words_of_a_sentence_are_told_from_a_place() -> None:
    words = ('assert "ten" in talk.hears("x")', 'assert said == f"It is {x}"', 'assert talk.opens().startswith("No")')
    places = (
        'assert talk.place["id"] == "none"',
        'assert "coached" not in talk.place',
        "assert tells(heard, 'six-weeks')",
    )
    assert all(list(_on_words(ast.parse(each))) for each in words)
    assert not any(list(_on_words(ast.parse(each))) for each in places)
