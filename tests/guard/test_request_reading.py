"""Requests are read as ask-sdk's own deserialiser reads them; where that refuses a whole request,
only what does not fit is left out.
"""

import copy
import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.runtime.sdk_edge import MisfitError, read_envelope
from skill.simulator.heard import Slot
from skill.turn.request import has_screen, read_slots
from tests.examples import examples
from tests.guard.broken_requests import changed, intent, launch, slot, stretch_request
from tests.guard.request_envelopes import ANY_JSON, CONVERSATION, REQUEST_TYPES, envelopes
from tests.guard.test_guard_fuzz import damaged

SAME_EVERY_RUN = settings(
    max_examples=examples(150),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def everything(part: Any) -> object:  # noqa: ANN401
    """Spell out an object of the SDK with the types of its values: 1, 1.0 and True are equal, and not the same.

    Attributes that the SDK's class does not name are not compared: nothing reads them.
    """
    if isinstance(part, dict):
        return {key: everything(value) for key, value in part.items()}
    if isinstance(part, list):
        return [everything(value) for value in part]
    if hasattr(part, "deserialized_types"):
        return type(part), {name: everything(getattr(part, name)) for name in part.deserialized_types}
    if isinstance(part, datetime):
        return "moment", part if part.tzinfo else part.replace(tzinfo=UTC)
    return type(part), part


def original(event: object) -> RequestEnvelope | None:
    """Read as ask-sdk does; None where it refuses."""
    try:
        read: RequestEnvelope = DefaultSerializer().deserialize(json.dumps(event), RequestEnvelope)
    except SerializationException:
        return None
    return read


def assert_read_as_the_sdk_does(event: Mapping[str, Any]) -> None:
    expected, found = original(event), read_envelope(copy.deepcopy(event))
    assert isinstance(found, RequestEnvelope)
    if expected is not None:
        assert everything(found) == everything(expected)


@given(event=envelopes(CONVERSATION))
@SAME_EVERY_RUN
def test_requests_of_a_conversation_are_read_alike(event: Mapping[str, Any]) -> None:
    assert_read_as_the_sdk_does(event)


@given(event=envelopes(REQUEST_TYPES))
@SAME_EVERY_RUN
def test_requests_of_every_type_are_read_alike(event: Mapping[str, Any]) -> None:
    assert_read_as_the_sdk_does(event)


@pytest.mark.parametrize("kind", REQUEST_TYPES)
def test_the_least_request_of_a_type_is_read_alike(kind: str) -> None:
    event = {"version": "1.0", "request": {"type": kind, "requestId": "1", "timestamp": "2026-11-23T19:00:00Z"}}
    assert original(event) is not None
    assert_read_as_the_sdk_does(event)


@given(event=damaged() | st.fixed_dictionaries({"request": ANY_JSON, "context": ANY_JSON, "session": ANY_JSON}))
@settings(SAME_EVERY_RUN, max_examples=examples(400))
def test_broken_requests_are_read_as_far_as_they_can_be(event: object) -> None:
    assert isinstance(read_envelope(event), RequestEnvelope)


@pytest.mark.parametrize("event", [None, [], "text", 3, True])
def test_what_is_no_object_is_no_request(event: object) -> None:
    with pytest.raises(MisfitError):
        read_envelope(event)


@pytest.mark.parametrize(
    ("event", "field"),
    [
        (changed(launch(), "request/type", "NobodyKnowsThis"), "RequestEnvelope.request"),
        (changed(launch(), "request/timestamp", "soon"), "LaunchRequest.timestamp"),
        (changed(stretch_request(), "request/dialogState", "HALF_WAY"), "IntentRequest.dialog_state"),
        (changed(stretch_request(), "context/Viewport", {"shape": "HEXAGON"}), "ViewportState.shape"),
        (changed(stretch_request(), "context/System/device", 5), "SystemState.device"),
        (changed(stretch_request(), "request/intent/slots", slot([])), "Slot.value"),
        (changed(stretch_request(), "request/intent/slots", {"stretch": 9}), "ask_sdk_model.slot.Slot"),
    ],
)
def test_what_does_not_fit_is_left_out_and_the_rest_is_read(
    event: dict[str, Any], field: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        read = read_envelope(event)
    assert read.session is not None
    (line,) = caplog.messages
    assert json.loads(line) == {"outcome": "partly read", "fields": [field]}


@pytest.mark.parametrize("event", [launch(), intent("AskWhyIntent", query=Slot("my calf", "calf"))])
def test_a_usual_request_is_read_without_a_word(event: object, caplog: pytest.LogCaptureFixture) -> None:
    assert read_envelope(event).request is not None
    assert caplog.messages == []


def test_words_of_a_listener_begin_no_expression_on_a_screen() -> None:
    request = intent("StartStretchIntent", stretch=Slot("the ${viewport.width} stretch"))
    read: Any = read_envelope(request).request
    assert read_slots(read.intent)["stretch"].text == "the {viewport.width} stretch"


@pytest.mark.parametrize(
    ("version", "drawn"),
    [("1.3", False), ("1.4", True), ("1.4.2", True), ("1.10", True), ("2023.3", True), ("soon", False), (None, False)],
)
def test_a_screen_draws_what_is_written_in_apl_1_4_from_that_version_on(version: str | None, drawn: bool) -> None:  # noqa: FBT001  # of the row
    document = launch()
    interfaces = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": version} if version else {}}}
    document["context"]["System"]["device"] = {"deviceId": "one", "supportedInterfaces": interfaces}
    assert has_screen(read_envelope(document).context) is drawn
