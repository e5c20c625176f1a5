"""What may leave the skill is what JSON can hold."""

import json
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.json_values import Checked, check

TEXT = st.text(st.characters(exclude_categories=()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inside: st.lists(inside) | st.dictionaries(st.text() | st.integers(), inside),
)
ANYTHING = st.recursive(
    st.none() | st.text() | st.binary() | st.complex_numbers(),
    lambda inside: (
        st.lists(inside) | st.tuples(inside) | st.dictionaries(st.text() | st.tuples(), inside) | st.sets(st.text())
    ),
)


class Colour(StrEnum):
    RED = "red"


def is_json(value: object) -> bool:
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError):
        return False
    return True


@given(JSON | ANYTHING)
def test_what_json_cannot_hold_is_refused_and_nothing_else(value: Any) -> None:  # noqa: ANN401
    if is_json(value):
        check(value)
    else:
        with pytest.raises((TypeError, ValueError)):
            check(value)


def test_kinds_of_plain_values_are_plain_values() -> None:
    check({"colour": Colour.RED, "several": (1, 2)})


def test_what_was_looked_through_is_not_looked_through_again() -> None:
    check({"document": Checked(broken={1, 2})})
