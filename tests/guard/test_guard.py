"""Whatever arrives, a valid and kind response leaves: broken requests through the real skill and the Lambda entry."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skill.knowledge.library import Library
from tests.guard.broken_requests import REMOVED, STRETCH, Json, changed, intent, launch, resolved, running, slot
from tests.guard.broken_requests import stretch_request as started
from tests.guard.valid_response import all_words, assert_valid_response

LAMBDA_FUNCTION = Path(__file__).parents[2] / "lambda" / "lambda_function.py"
Entry = Callable[[object, object], Any]

OUT_OF_CONVERSATION = [
    *("SessionEndedRequest", "System.ExceptionEncountered"),
    *("SessionResumedRequest", "Alexa.Presentation.APL.UserEvent", "Alexa.Presentation.APL.RuntimeError"),
    *("Alexa.Presentation.APLA.RuntimeError", "AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent.SkillDisabled"),
    *("AlexaSkillEvent.SkillPermissionAccepted", "AlexaSkillEvent.SkillPermissionChanged"),
    *("AlexaSkillEvent.SkillAccountLinked", "AlexaSkillEvent.ProactiveSubscriptionChanged"),
    *("AlexaSkillEvent.NotificationSubscriptionChanged", "Reminders.ReminderCreated", "Reminders.ReminderStarted"),
    *("Reminders.ReminderStatusChanged", "Reminders.ReminderUpdated", "Reminders.ReminderDeleted"),
    *("AudioPlayer.PlaybackStarted", "AudioPlayer.PlaybackFailed", "PlaybackController.PauseCommandIssued"),
    *("Alexa.DataStore.PackageManager.InstallationError", "Messaging.MessageReceived"),
    *("Alexa.FromTheFuture.Request", "", "launchrequest"),
]

NO_CONVERSATION: dict[str, object] = {
    "no event": None,
    "an empty event": {},
    "a list": [],
    "a list of events": [launch()],
    "text": "open cramp coach",
    "a number": 3,
    "no request": changed(launch(), "request", REMOVED),
    "request null": changed(launch(), "request", None),
    "request text": changed(launch(), "request", "LaunchRequest"),
    "no request type": changed(launch(), "request/type", REMOVED),
    "request type null": changed(launch(), "request/type", None),
    "request type a number": changed(launch(), "request/type", 7),
    "request type a list": changed(launch(), "request/type", ["LaunchRequest"]),
    "request type an object": changed(launch(), "request/type", {"LaunchRequest": True}),
}

BEGINS_THE_STRETCH: dict[str, Json] = {
    "nothing broken": started(),
    "unknown dialogState": changed(started(), "request/dialogState", "HALF_WAY"),
    "dialogState a number": changed(started(), "request/dialogState", 2),
    "unknown confirmationStatus": changed(started(), "request/intent/confirmationStatus", "PERHAPS"),
    "unknown confirmationStatus of a slot": changed(
        started(), "request/intent/slots/stretch/confirmationStatus", "PERHAPS"
    ),
    "unknown slot status code": changed(
        started(), "request/intent/slots", slot("that one", resolutions=resolved("ER_MAYBE", STRETCH))
    ),
    "unknown slotValue type": changed(started(), "request/intent/slots/stretch/slotValue", {"type": "Map"}),
    "unknown source of a slot": changed(started(), "request/intent/slots/stretch/source", "MIND"),
    "unknown viewport shape": changed(started(), "context/Viewport", {"shape": "HEXAGON", "mode": "HUB"}),
    "unknown viewport mode": changed(started(), "context/Viewport", {"shape": "ROUND", "mode": "FRIDGE"}),
    "unknown viewport type": changed(started(), "context/Viewports", [{"type": "HOLOGRAM"}]),
    "viewports of numbers": changed(started(), "context/Viewports", [1, 2]),
    "unknown permission status": changed(
        started(), "context/System/user/permissions", {"scopes": {"alexa::alerts": {"status": "ASKED"}}}
    ),
    "no context": changed(started(), "context", REMOVED),
    "context null": changed(started(), "context", None),
    "context a list": changed(started(), "context", []),
    "device a number": changed(started(), "context/System/device", 5),
    "no session": changed(started(), "session", REMOVED),
    "session null": changed(started(), "session", None),
    "session text": changed(started(), "session", "new"),
    "session an empty object": changed(started(), "session", {}),
    "session new a word": changed(started(), "session/new", "perhaps"),
    "attributes null": changed(started(), "session/attributes", None),
    "attributes a list": changed(started(), "session/attributes", ["place"]),
    "attributes text": changed(started(), "session/attributes", "place"),
    "attributes of wrong types": changed(started(), "session/attributes", {"place": 5, "turn": "first"}),
    "turn negative": changed(started(), "session/attributes", {"turn": -3}),
    "place a list": changed(started(), "session/attributes", {"place": [STRETCH]}),
    "place of an older version": changed(started(), "session/attributes", {"place": {"step": 3, "stretch": "calf"}}),
    "place of wrong types": changed(
        started(), "session/attributes", {"place": {"id": STRETCH, "coached": [1], "relief": 2, "options": "a"}}
    ),
    "unknown locale": changed(started(), "request/locale", "tlh-QO"),
    "locale null": changed(started(), "request/locale", None),
    "locale a number": changed(started(), "request/locale", 1),
    "missing timestamp": changed(started(), "request/timestamp", REMOVED),
    "timestamp null": changed(started(), "request/timestamp", None),
    "timestamp with an offset": changed(started(), "request/timestamp", "2026-11-23T03:00:00+05:30"),
    "timestamp without a zone": changed(started(), "request/timestamp", "2026-11-23T03:00:00"),
    "timestamp of a day": changed(started(), "request/timestamp", "2026-11-23"),
    "timestamp before Unix": changed(started(), "request/timestamp", "1901-01-01T00:00:00Z"),
    "requestId a number": changed(started(), "request/requestId", 17),
    "fields from the future": changed(started(), "request/mood", {"level": ["calm"]}),
    "version a number": changed(started(), "version", 2),
}

ASKS_AGAIN: dict[str, Json] = {
    "unknown intent": intent("FlyToTheMoonIntent"),
    "intent null": changed(started(), "request/intent", None),
    "intent text": changed(started(), "request/intent", "StartStretchIntent"),
    "intent a list": changed(started(), "request/intent", []),
    "intent without a name": changed(started(), "request/intent/name", REMOVED),
    "intent name a number": changed(started(), "request/intent/name", 4),
    "intent without slots": changed(started(), "request/intent/slots", REMOVED),
    "slots null": changed(started(), "request/intent/slots", None),
    "slots a list": changed(started(), "request/intent/slots", ["stretch"]),
    "slots empty": changed(started(), "request/intent/slots", {}),
    "slot null": changed(started(), "request/intent/slots", {"stretch": None}),
    "slot a number": changed(started(), "request/intent/slots", {"stretch": 9}),
    "slot an empty object": changed(started(), "request/intent/slots", {"stretch": {}}),
    "slot value null": changed(started(), "request/intent/slots", slot(None)),
    "slot value empty": changed(started(), "request/intent/slots", slot("")),
}

OFFERS_A_STRETCH: dict[str, Json] = {
    "resolution NO_MATCH": changed(
        started(), "request/intent/slots", slot("elbow", resolutions=resolved("ER_SUCCESS_NO_MATCH"))
    ),
    "resolution of an id that content never had": changed(
        started(), "request/intent/slots", slot("elbow", resolutions=resolved("ER_SUCCESS_MATCH", "stretch.elbow"))
    ),
    "resolutions a number": changed(
        started(), "request/intent/slots", slot("elbow", resolutions={"resolutionsPerAuthority": 1})
    ),
    "slot value a number": changed(started(), "request/intent/slots", slot(12)),
    "slot value with markup": changed(started(), "request/intent/slots", slot('<break time="9s"/> & "more" {elbow}')),
    "slot value with control characters": changed(started(), "request/intent/slots", slot("el\x00bow\x1b")),
    "slot value with half a character": changed(started(), "request/intent/slots", slot("elbow \ud83e")),
}

ANSWERED_ALOUD: dict[str, Json] = {
    "timestamp a word": changed(started(), "request/timestamp", "yesterday"),
    "timestamp a number": changed(started(), "request/timestamp", 1_795_420_800_000),
    "timestamp a list": changed(started(), "request/timestamp", [2026]),
    "huge slot value": changed(started(), "request/intent/slots", slot("elbow " * 40_000)),
    "slot value with markup around a word that we know": changed(
        started(), "request/intent/slots", slot('<break time="9s"/> & "more" {doctor}')
    ),
    "slot values in a resolution a number": changed(
        started(), "request/intent/slots", slot("elbow", resolutions={"resolutionsPerAuthority": [{"values": 3}]})
    ),
    "resuming a stretch that content no longer has": intent("AMAZON.ResumeIntent", place=running(plan="stretch.gone")),
    "resuming a hold beyond the last": intent("AMAZON.ResumeIntent", place=running(hold=99)),
    "resuming a hold before the first": intent("AMAZON.ResumeIntent", place=running(hold=-9)),
    "repeating a negative number of seconds": intent("AMAZON.RepeatIntent", place=running(seconds_left=-5)),
    "repeating a hold of an hour": intent("AMAZON.RepeatIntent", place=running(seconds_left=3600)),
    "yes to an offer that content no longer has": intent(
        "AMAZON.YesIntent", place={"id": "heat"}, pending={"kind": "follow-up", "of": "heat", "then": "gone"}
    ),
    "no to a choice of one": intent(
        "AMAZON.NoIntent", place={"id": "choice"}, pending={"kind": "did-you-mean", "first": "heat"}
    ),
    "repeating a relief round that was never written": intent(
        "AMAZON.RepeatIntent", place={"id": "relief.now", "relief": {"round": 99}}
    ),
}


@pytest.fixture(scope="module")
def lambda_handler() -> Entry:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("SKILL_ID", "CRAMP_COACH_MEMORY", "CRAMP_COACH_SECRET"):
            patch.delenv(name, raising=False)
        spec = importlib.util.spec_from_file_location("lambda_function", LAMBDA_FUNCTION)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    handler: Entry = module.lambda_handler
    return handler


@pytest.fixture(params=["skill", "lambda_handler"])
def entry(request: pytest.FixtureRequest) -> Entry:
    chosen: Entry = request.getfixturevalue(request.param)
    return chosen


def cases(table: dict[str, Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("request_", [pytest.param(event, id=name) for name, event in table.items()])


def heard(answer: Json) -> str:
    assert_valid_response(answer)
    return " ".join(all_words(answer["response"]))


@pytest.mark.parametrize("kind", OUT_OF_CONVERSATION)
def test_a_request_outside_the_conversation_is_answered_without_a_word(entry: Entry, kind: str) -> None:
    answer = entry(changed(changed(launch(), "request/type", kind), "session", REMOVED), None)
    assert_valid_response(answer)
    assert answer["response"] == {}


@cases(NO_CONVERSATION)
def test_what_is_no_conversation_is_answered_without_a_word(entry: Entry, request_: object) -> None:
    answer = entry(request_, None)
    assert_valid_response(answer)
    assert answer["response"] == {}


@cases(BEGINS_THE_STRETCH)
def test_a_stretch_begins_whatever_is_broken_around_it(entry: Entry, request_: Json) -> None:
    answer = entry(request_, None)
    assert heard(answer)
    assert [directive["token"] for directive in answer["response"]["directives"]] == ["clip"]


@cases(ASKS_AGAIN)
def test_a_request_without_anything_heard_is_asked_again(entry: Entry, library: Library, request_: Json) -> None:
    answer = entry(request_, None)
    assert any(heard(answer).startswith(line) for line in library.lines["not-heard"])
    assert answer["sessionAttributes"]["misses"] == 1


@cases(OFFERS_A_STRETCH)
def test_an_unknown_stretch_is_answered_with_the_offer_of_another(entry: Entry, request_: Json) -> None:
    answer = entry(request_, None)
    assert "stretch" in heard(answer)
    assert answer["sessionAttributes"]["pending"] == {"kind": "offer", "then": STRETCH, "line": "offer-stretch"}


@cases(ANSWERED_ALOUD)
def test_a_request_beyond_repair_is_answered_aloud_without_a_technical_word(entry: Entry, request_: Json) -> None:
    words = heard(entry(request_, None))
    assert len(words.split()) > 3
    assert not re.search(r"\b(error|exception|invalid|null|none|traceback|request)\b", words, re.IGNORECASE)
