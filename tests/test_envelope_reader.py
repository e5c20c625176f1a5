"""Requests are read as ask-sdk's own deserialiser reads them, value for value and refusal for refusal."""

import copy
import json
import subprocess
import sys
from typing import Any
from unittest.mock import patch

import pytest
from ask_sdk_core.exceptions import SerializationException
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.runtime.request_reader import read_envelope
from skill.simulator.nlu import Slot
from tests.broken_requests import intent, launch
from tests.request_envelopes import ANY_JSON, CONVERSATION, REQUEST_TYPES, envelopes
from tests.test_guard_fuzz import damaged

SAME_EVERY_RUN = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def outcome(read: Any, event: object) -> object:  # noqa: ANN401
    """What a deserialiser makes of a request, with types: 1, 1.0 and True are equal, and not the same."""
    try:
        return everything(read(copy.deepcopy(event)))
    except Exception as failure:  # noqa: BLE001  # whichever it is
        return type(failure), str(failure)


def everything(part: Any) -> object:  # noqa: ANN401
    """Spell out an object of the SDK, all attributes and their types."""
    if isinstance(part, dict):
        return {key: everything(value) for key, value in part.items()}
    if isinstance(part, list):
        return [everything(value) for value in part]
    if hasattr(part, "deserialized_types"):
        return type(part), {key: everything(value) for key, value in vars(part).items()}
    if hasattr(part, "utcoffset"):
        return "moment", part, part.utcoffset()
    return type(part), part


def original(event: object) -> object:
    return DefaultSerializer().deserialize(json.dumps(event), RequestEnvelope)


@given(event=envelopes(CONVERSATION))
@SAME_EVERY_RUN
def test_requests_of_a_conversation_are_read_alike(event: object) -> None:
    assert outcome(read_envelope, event) == outcome(original, event)


@given(event=envelopes(REQUEST_TYPES))
@SAME_EVERY_RUN
def test_requests_of_every_type_are_read_alike(event: object) -> None:
    assert outcome(read_envelope, event) == outcome(original, event)


@given(
    event=damaged() | ANY_JSON | st.fixed_dictionaries({"request": ANY_JSON, "context": ANY_JSON, "session": ANY_JSON})
)
@settings(SAME_EVERY_RUN, max_examples=400)
def test_broken_requests_are_read_or_refused_alike(event: object) -> None:
    assert outcome(read_envelope, event) == outcome(original, event)


@pytest.mark.parametrize("kind", REQUEST_TYPES)
def test_the_least_request_of_a_type_is_read_alike(kind: str) -> None:
    event = {"version": "1.0", "request": {"type": kind, "requestId": "1", "timestamp": "2026-11-23T19:00:00Z"}}
    assert outcome(read_envelope, event) == outcome(original, event)


@pytest.mark.parametrize("event", [launch(), intent("AskWhyIntent", query=Slot("my calf", "calf"))])
def test_usual_requests_never_need_the_original(event: object) -> None:
    with patch.object(DefaultSerializer, "deserialize", side_effect=AssertionError("needed")):
        assert read_envelope(event).request is not None


@pytest.mark.parametrize(
    "broken",
    [
        {"type": "NobodyKnowsThis"},
        {"type": "LaunchRequest", "timestamp": "soon"},
        {"type": "IntentRequest", "dialogState": "X"},
    ],
)
def test_what_is_refused_is_refused_as_the_guard_expects(broken: object) -> None:
    with pytest.raises(SerializationException):
        read_envelope({"version": "1.0", "request": broken})


def test_warming_up_needs_nothing_that_is_slow_to_load() -> None:
    code = "import sys; from skill.runtime.warm_up import warm_up; warm_up(); print('ask_sdk_core.serialize' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  # our own code
    assert ran.stdout.strip() == "False"
