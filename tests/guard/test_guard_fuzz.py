"""Random requests: any JSON at all, and real requests with random parts replaced or removed."""

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from skill.runtime.guard import Guard
from skill.simulator.heard import Slot
from tests.examples import examples
from tests.guard.broken_requests import Json, intent, launch, running, stretch_request
from tests.guard.valid_response import assert_valid_response

SAME_EVERY_RUN = settings(max_examples=examples(200), deadline=None, derandomize=True)
TEXT = st.text(st.characters(exclude_categories=()), max_size=20)
WORDS = st.sampled_from(["", "LaunchRequest", "IntentRequest", "AMAZON.YesIntent", "stretch.calf-wall", "relief.now"])
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-500, 500), st.floats(allow_nan=False, allow_infinity=False), TEXT, WORDS
)
KEYS = st.one_of(
    TEXT, st.sampled_from(["type", "request", "session", "attributes", "place", "intent", "slots", "name"])
)
ANY_JSON = st.recursive(
    LEAVES, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)), max_leaves=8
)
REQUESTS: list[Json] = [
    launch(),
    stretch_request(),
    intent("StretchMuscleIntent", muscle=Slot("calf", "calf"), duration=Slot("PT30S"), side=Slot("left", "left")),
    intent("CrampInMuscleIntent", muscle=Slot("calf", "calf"), position=Slot("in bed", "in-bed")),
    intent("AskWhyIntent", query=Slot("do i get night cramps")),
    intent(
        "AMAZON.YesIntent",
        place={"kind": "choice", "id": "choice"},
        pending={"kind": "did-you-mean", "first": "heat", "second": "cold"},
    ),
    intent(
        "AMAZON.NoIntent",
        place={"kind": "relief", "id": "relief.now", "relief": {"muscle": "calf", "round": 1}},
        pending={"kind": "check-in"},
    ),
    *(
        intent(f"AMAZON.{name}Intent", place=running(hold=1, following=2, seconds=20, side="left", style="quiet"))
        for name in ("Pause", "Resume", "Next", "Previous", "Repeat", "StartOver", "Stop", "Yes", "No", "Help")
    ),
]


def paths(part: object, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    children: Any = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, value in children:
        yield (*here, key)
        yield from paths(value, (*here, key))


@st.composite
def damaged(draw: st.DrawFn) -> Json:
    """Draw a real request and replace or remove up to three of its parts."""
    request = copy.deepcopy(draw(st.sampled_from(REQUESTS)))
    for _ in range(draw(st.integers(1, 3))):
        *parents, last = draw(st.sampled_from(sorted(paths(request), key=str)))
        part: Any = request
        for parent in parents:
            part = part[parent]
        if draw(st.booleans()):
            part[last] = draw(ANY_JSON)
        else:
            del part[last]
        if not request:
            break
    return request


@given(event=ANY_JSON)
@SAME_EVERY_RUN
def test_any_json_gets_a_valid_response(skill: Guard, event: object) -> None:
    assert_valid_response(skill(event))


@given(request=ANY_JSON.map(lambda part: {"version": "1.0", "request": part, "session": {"attributes": part}}))
@SAME_EVERY_RUN
def test_an_envelope_of_any_json_gets_a_valid_response(skill: Guard, request: Json) -> None:
    assert_valid_response(skill(request))


@given(event=damaged())
@settings(SAME_EVERY_RUN, max_examples=examples(600))
def test_a_damaged_request_gets_a_valid_response(skill: Guard, event: Json) -> None:
    assert_valid_response(skill(event))


@given(
    place=ANY_JSON, name=st.sampled_from(["Resume", "Next", "Previous", "Repeat", "Yes", "No", "Pause", "StartOver"])
)
@SAME_EVERY_RUN
def test_any_place_gets_a_valid_response(skill: Guard, place: object, name: str) -> None:
    assert_valid_response(skill(intent(f"AMAZON.{name}Intent", place=place)))
