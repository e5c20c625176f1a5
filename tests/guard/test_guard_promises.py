"""What the guard promises when the skill fails: the place is kept, stop ends, the log holds no word of the listener."""

import json
import logging

import pytest

from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.runtime.request_log import LoggedNames, RequestLog
from skill.simulator.heard import Slot
from tests.guard.broken_requests import Json, changed, intent, launch, running, slot, stretch_request
from tests.guard.valid_response import assert_valid_response, spoken_words

SECRET = "marmalade zeppelin"  # noqa: S105  # words that only a listener says
GONE = running(plan="stretch.gone")


def failing(event: object, context: object) -> Json:
    raise RuntimeError(f"{event} {context}")


def without_response(event: object, context: object) -> Json:
    return {"version": "1.0", "event": event, "context": context}


def unserialisable(event: object, context: object) -> Json:
    return {"version": "1.0", "response": {"card": object()}, "event": event, "context": context}


@pytest.mark.parametrize("broken_skill", [failing, without_response, unserialisable])
def test_a_failing_skill_apologises_and_keeps_every_session_attribute(broken_skill: type) -> None:
    attributes = {"place": GONE, "turn": 4, "from another version": [1, None, {"deep": "x"}]}
    guard = Guard(broken_skill, "Sorry. Once more?")
    answer = guard(changed(stretch_request(), "session/attributes", attributes))
    assert_valid_response(answer)
    assert spoken_words(answer["response"]["outputSpeech"]) == "Sorry. Once more?"
    assert answer["sessionAttributes"] == attributes


def test_the_apology_of_the_real_skill_is_its_own_line_and_keeps_the_place(
    skill: Guard, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.conversation.pipeline.interpret", failing)
    request = intent("AMAZON.YesIntent", place=GONE)
    answer = skill(request)
    assert_valid_response(answer)
    assert spoken_words(answer["response"]["outputSpeech"]) in library.lines["something-went-wrong"]
    assert answer["sessionAttributes"] == request["session"]["attributes"]


def test_a_request_outside_the_conversation_keeps_the_place_of_its_session(skill: Guard) -> None:
    request = changed(intent("AMAZON.YesIntent", place=running()), "request/type", "Alexa.Presentation.APL.UserEvent")
    assert skill(request)["sessionAttributes"] == request["session"]["attributes"]


@pytest.mark.parametrize("name", ["AMAZON.StopIntent", "AMAZON.CancelIntent"])
@pytest.mark.parametrize("place", [None, running(), GONE, running(seconds_left=-5), {"id": 5}, "rubbish"])
def test_stop_ends_the_session_wherever_the_conversation_is(skill: Guard, name: str, place: object) -> None:
    answer = skill(intent(name, place=place))
    assert_valid_response(answer)
    assert answer["response"]["shouldEndSession"] is True


@pytest.mark.parametrize("name", ["AMAZON.StopIntent", "AMAZON.CancelIntent"])
def test_stop_ends_the_session_even_when_the_skill_fails(name: str) -> None:
    answer = Guard(failing, "Sorry. Once more?")(intent(name, place=running()))
    assert_valid_response(answer)
    assert answer["response"] == {"shouldEndSession": True}
    assert answer["sessionAttributes"]["place"] == running()


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(intent("StartStretchIntent", stretch=Slot(SECRET)), id="answered"),
        pytest.param(intent("AskWhyIntent", query=Slot(SECRET)), id="not known"),
        pytest.param(intent("ReportSignIntent", sign=Slot(f"my calf is swollen {SECRET}")), id="a warning sign"),
        pytest.param(changed(stretch_request(), "request/intent/slots", slot(SECRET * 900)), id="too long to be said"),
        pytest.param(
            changed(stretch_request(), "request/intent/slots", slot(SECRET, source="MIND")), id="unknown enum"
        ),
        pytest.param(changed(stretch_request(), "request/intent/slots", slot([SECRET])), id="wrong type"),
        pytest.param(changed(stretch_request(), "request/intent/slots", [SECRET]), id="slots a list"),
        pytest.param(changed(stretch_request(), "request/intent", SECRET), id="intent text"),
        pytest.param(changed(launch(), "request", {"type": "New", "input": SECRET}), id="unknown request type"),
        pytest.param(changed(launch(), "request/type", {"said": SECRET}), id="request type an object"),
        pytest.param(changed(stretch_request(), "request/timestamp", SECRET), id="timestamp"),
        pytest.param(intent("AMAZON.ResumeIntent", place={**GONE, "about": SECRET}), id="in the place"),
        pytest.param(SECRET, id="in place of an event"),
    ],
)
def test_the_log_holds_no_word_of_the_listener(
    skill: Guard, caplog: pytest.LogCaptureFixture, request_: object
) -> None:
    with caplog.at_level(logging.DEBUG):
        skill(request_)
        Guard(failing, "Sorry. Once more?")(request_)
    logged = " ".join(f"{record.getMessage()} {record.exc_text} {record.args}" for record in caplog.records)
    assert "outcome" in logged
    assert not [word for word in SECRET.split() if word in f"{logged} {caplog.text}"]


def test_a_failure_is_logged_as_one_line_that_tells_what_failed_and_where(caplog: pytest.LogCaptureFixture) -> None:
    Guard(failing, "Sorry. Once more?", RequestLog(LoggedNames({"StartStretchIntent"})))(stretch_request())
    (record,) = caplog.records
    line = json.loads(record.getMessage())
    assert record.levelname == "ERROR"
    assert (line["outcome"], line["type"], line["intent"]) == ("failed", "IntentRequest", "StartStretchIntent")
    assert line["error"] == "RuntimeError"
    assert line["at"][-1].startswith("failing:")


def test_what_ask_sdk_does_not_know_is_left_out_and_the_log_tells_the_field(
    skill: Guard, caplog: pytest.LogCaptureFixture
) -> None:
    skill(changed(stretch_request(), "context/Viewport", {"shape": "HEXAGON"}))
    unread, answered = caplog.records
    assert unread.levelname == "WARNING"
    assert json.loads(unread.getMessage()) == {"outcome": "partly read", "fields": ["ViewportState.shape"]}
    assert json.loads(answered.getMessage())["outcome"] == "answered"


@pytest.mark.parametrize("name", ["ResumeIntent", "NextIntent", "PreviousIntent", "StartOverIntent", "RepeatIntent"])
def test_a_place_past_the_end_of_a_shorter_plan_is_no_apology(skill: Guard, name: str, library: Library) -> None:
    answer = skill(intent(f"AMAZON.{name}", place=running(hold=99, began=None)))
    assert spoken_words(answer["response"]["outputSpeech"]) not in library.lines["something-went-wrong"]


@pytest.mark.parametrize("name", ["SwitchSideIntent", "LongerIntent", "TellProgressIntent", "EasierIntent"])
def test_a_wish_past_the_end_of_a_shorter_plan_is_no_apology(skill: Guard, name: str, library: Library) -> None:
    answer = skill(intent(name, place=running(hold=99, began=None)))
    assert spoken_words(answer["response"]["outputSpeech"]) not in library.lines["something-went-wrong"]
