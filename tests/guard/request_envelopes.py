"""Random request envelopes, of every request type and device part that ask-sdk knows,
drawn from what its classes say of themselves.
"""

import re
from enum import Enum
from importlib import import_module
from typing import Any

from ask_sdk_model import RequestEnvelope
from ask_sdk_model.request import Request
from hypothesis import strategies as st

DEEPEST = 7
WORDS = st.text(st.characters(codec="utf-8"), max_size=8)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-1000, 1000)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=4,
)
MOMENTS = st.datetimes().map(lambda moment: moment.isoformat() + "Z") | st.sampled_from(
    [
        "2026-11-23T19:00:00Z",
        "2026-11-23T19:00:00.123Z",
        "2026-11-23T19:00:00+02:00",
        "2026-11-23",
        "20261123T190000",
        "soon",
    ]
)
PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "str": WORDS,
    "int": st.integers(-1000, 1000),
    "float": NUMBERS,
    "bool": st.booleans(),
    "datetime": MOMENTS,
    "object": ANY_JSON,
}
CONTAINER = re.compile(r"(?:(list)\[|dict\([^,]*, )(.*)[\])]")
CONVERSATION = ["LaunchRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest"]
REQUEST_TYPES = sorted(Request.discriminator_value_class_map)


def load(name: str) -> Any:  # noqa: ANN401  # ask-sdk's classes share no base
    module, _, found = name.rpartition(".")
    return getattr(import_module(module), found)


def draw_type(draw: st.DrawFn, name: str, depth: int) -> object:
    """Draw JSON of a type as `deserialized_types` names it."""
    if name in PLAIN:
        return draw(PLAIN[name])
    container = CONTAINER.fullmatch(name)
    if container:
        size = draw(st.integers(0, 2))
        items = [draw_type(draw, container[2], depth) for _ in range(size)]
        return items if container[1] else {draw(WORDS): item for item in items}
    model = load(name)
    if issubclass(model, Enum):
        return draw(st.sampled_from([each.value for each in model]))
    if hasattr(model, "get_real_child_model"):
        kind = draw(st.sampled_from(sorted(model.discriminator_value_class_map)))
        return draw_child(draw, model, kind, depth)
    return draw_fields(draw, model, depth)


def draw_child(draw: st.DrawFn, model: Any, kind: str, depth: int) -> dict[str, object]:  # noqa: ANN401
    fields = draw_fields(draw, load(model.discriminator_value_class_map[kind]), depth)
    return {**fields, model.json_discriminator_key: kind}


def draw_fields(draw: st.DrawFn, model: Any, depth: int) -> dict[str, object]:  # noqa: ANN401
    """Draw some of a class's fields, now and then a null, and now and then one that no version knows."""
    made: dict[str, object] = {}
    for attribute, sent in model.attribute_map.items():
        if depth and draw(st.integers(0, 3)):
            name = model.deserialized_types[attribute]
            made[sent] = draw_type(draw, name, depth - 1) if draw(st.integers(0, 9)) else None
    if not draw(st.integers(0, 9)):
        made[draw(WORDS)] = draw(ANY_JSON)
    return made


@st.composite
def envelopes(draw: st.DrawFn, kinds: list[str]) -> dict[str, object]:
    """Draw an envelope around a request of one of the types."""
    made = draw_fields(draw, RequestEnvelope, DEEPEST)
    return {**made, "request": draw_child(draw, Request, draw(st.sampled_from(kinds)), DEEPEST)}
