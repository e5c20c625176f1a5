"""The way from JSON to JSON gives what ask-sdk's own skill builder gives, around the same handlers."""

import json
from typing import Any

import pytest
from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.exceptions import AskSdkException
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model import Response, ResponseEnvelope
from ask_sdk_model.canfulfill import CanFulfillIntent, CanFulfillIntentValues, CanFulfillSlot, CanUnderstandSlotValues
from ask_sdk_model.ui import SimpleCard
from ask_sdk_runtime.exceptions import DispatchException

from skill.app import load_readers
from skill.conversation.can_fulfill import CanFulfillHandler
from skill.conversation.handlers import HANDLERS, Services
from skill.conversation.readers import Readers
from skill.knowledge.library import CONTENT_FOLDER
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.http_client import Caller
from skill.runtime.sdk_edge import invocation, write
from skill.simulator.alexa_requests import APPLICATION_ID
from skill.simulator.heard import Slot
from skill.storage.store import NoStore
from tests.guard.broken_requests import intent, launch, running

IN_TIME = Deadline.after(3600)
EVENTS = [
    launch(),
    intent("AskWhyIntent", query=Slot("do i get night cramps")),
    intent("StretchMuscleIntent", muscle=Slot("calf", "calf"), duration=Slot("PT30S")),
    intent("CrampInMuscleIntent", muscle=Slot("calf", "calf")),
    intent("AMAZON.PauseIntent", place=running(hold=1, seconds=20)),
    intent("AMAZON.StopIntent"),
]


@pytest.fixture(scope="module")
def readers() -> Readers:
    return load_readers(CONTENT_FOLDER)["en"]


@pytest.fixture(scope="module")
def handlers(readers: Readers) -> list[AbstractRequestHandler]:
    services = Services(NoStore(), DeviceClock(), "key", Caller(most_bytes=0))
    return [handler(readers, services) for handler in HANDLERS]


@pytest.mark.parametrize("event", EVENTS)
def test_answers_are_those_of_the_skill_builder(handlers: list[AbstractRequestHandler], event: Any) -> None:  # noqa: ANN401
    builder = SkillBuilder()
    for handler in handlers:
        builder.add_request_handler(handler)
    answered = invocation(handlers, APPLICATION_ID)(event, IN_TIME)
    assert json.dumps(answered, sort_keys=True) == json.dumps(builder.lambda_handler()(event, IN_TIME), sort_keys=True)


def could(event: Any) -> Any:  # noqa: ANN401
    """Ask whether the skill could answer an intent, by the same name."""
    request = {**event["request"], "type": "CanFulfillIntentRequest"}
    return {"version": "1.0", "context": event["context"], "request": request}


@pytest.mark.parametrize("first", [0, 1])
def test_whatever_came_before_a_request_goes_to_the_handler_that_it_is_for(
    handlers: list[AbstractRequestHandler], readers: Readers, first: int
) -> None:
    every = [CanFulfillHandler(readers, diary=False), *handlers]
    ours, builder = invocation(every, APPLICATION_ID), SkillBuilder()
    for handler in every:
        builder.add_request_handler(handler)
    theirs = builder.lambda_handler()
    for event in EVENTS[1:]:
        for asked in [event, could(event), event][first:]:
            assert json.dumps(ours(asked, IN_TIME), sort_keys=True) == json.dumps(
                theirs(asked, IN_TIME), sort_keys=True
            )


def test_a_request_of_another_skill_is_refused(handlers: list[AbstractRequestHandler]) -> None:
    with pytest.raises(AskSdkException):
        invocation(handlers, "amzn1.ask.skill.another")(launch(), None)


def test_a_request_that_nobody_takes_is_refused() -> None:
    with pytest.raises(DispatchException):
        invocation([], None)(launch(), None)


def test_the_session_keeps_what_no_handler_touched() -> None:
    class Silent(AbstractRequestHandler):
        def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002
            return True

        def handle(self, handler_input: HandlerInput) -> Response:  # noqa: ARG002
            return Response()

    event: Any = intent("AMAZON.YesIntent", place={"id": "choice"})
    assert invocation([Silent()], None)(event, None)["sessionAttributes"] == event["session"]["attributes"]


@pytest.mark.parametrize(
    "response",
    [
        Response(),
        Response(card=SimpleCard(title="Title", content="Content"), should_end_session=False),
        Response(
            can_fulfill_intent=CanFulfillIntent(
                CanFulfillIntentValues.MAYBE, {"a": CanFulfillSlot(CanUnderstandSlotValues.YES), "b": CanFulfillSlot()}
            )
        ),
        Response(directives=[]),
    ],
)
def test_responses_are_written_as_the_sdk_writes_them(response: Response) -> None:
    envelope = ResponseEnvelope(version="1.0", response=response, session_attributes={"a": [1, {"b": None}], "c": "d"})
    assert write(envelope) == DefaultSerializer().serialize(envelope)
