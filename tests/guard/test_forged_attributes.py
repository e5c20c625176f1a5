"""Session attributes come back from outside: whatever they hold, it neither breaks a reply nor locks the session."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from skill.app import build_skill
from skill.conversation.respond import respond
from skill.knowledge.library import Library
from skill.runtime.guard import MOST_ECHOED, Guard
from skill.settings import Settings
from skill.simulator.heard import Slot
from skill.understanding.warning_signs import SignRules
from tests.guard.broken_requests import Json, changed, intent, launch, running, stretch_request
from tests.guard.valid_response import all_words, assert_valid_response, spoken_words

SWELLING = intent("ReportSignIntent", sign=Slot("my calf is swollen and red"), place=running())


def written(answer: Any) -> str:  # noqa: ANN401  # JSON
    """Write a reply as Lambda's runtime does."""
    return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode().decode()


# A place that raises.


@pytest.fixture
def raises_in_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every request fail that is answered in a place, as a bug or an older version's place would."""

    def raising(turn: Any, act: Any) -> Any:  # noqa: ANN401  # as it is
        if turn.place.coached:
            raise LookupError("a bug")
        return respond(turn, act)

    monkeypatch.setattr("skill.conversation.pipeline.respond", raising)


@pytest.mark.usefixtures("raises_in_a_place")
def test_a_place_that_raises_is_dropped_and_the_request_answered(
    skill: Guard, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    request = changed(stretch_request(), "session/attributes", {"place": running(), "turn": 3, "signs": ["leg"]})
    answer = skill(request)
    assert_valid_response(answer)
    assert not set(all_words(answer["response"])) & set(library.lines["something-went-wrong"])
    assert answer["sessionAttributes"]["place"]["coached"]["plan"] == "stretch.calf-wall"
    assert "leg" in answer["sessionAttributes"]["signs"], "what was told of the body stays"
    (dropped,) = [line for line in map(json.loads, caplog.messages) if line["outcome"] == "place dropped"]
    assert dropped["error"] == "LookupError"
    assert dropped["at"][-1].startswith("raising:")


@pytest.mark.usefixtures("raises_in_a_place")
@pytest.mark.parametrize(
    "name", ["AMAZON.YesIntent", "AMAZON.HelpIntent", "AMAZON.ResumeIntent", "AMAZON.FallbackIntent"]
)
def test_a_place_that_raises_does_not_lock_the_session(skill: Guard, name: str) -> None:
    answer = skill(intent(name, place=running()))
    assert_valid_response(answer)
    assert "coached" not in answer["sessionAttributes"]["place"]


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit])
def test_nor_does_one_that_raises_what_ends_a_program(
    skill: Guard, monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    def raising(turn: Any, act: Any) -> Any:  # noqa: ANN401  # as it is
        if turn.place.coached:
            raise kind
        return respond(turn, act)

    monkeypatch.setattr("skill.conversation.pipeline.respond", raising)
    answer = skill(intent("AMAZON.YesIntent", place=running()))
    assert_valid_response(answer)
    assert "coached" not in answer["sessionAttributes"]["place"]
    assert skill(SWELLING)["sessionAttributes"]["warned"] == "warning.leg-clot"


@pytest.mark.usefixtures("raises_in_a_place")
def test_a_warning_sign_is_heard_in_a_place_that_raises(skill: Guard) -> None:
    assert skill(SWELLING)["sessionAttributes"]["warned"] == "warning.leg-clot"


def test_where_the_request_itself_fails_the_place_is_kept() -> None:
    def fails(*_: object) -> Json:
        raise LookupError

    request = intent("AMAZON.YesIntent", place=running())
    answer = Guard(fails, "Sorry. Once more?", anew=lambda event: {**event, "session": {}})(request)
    assert answer["sessionAttributes"] == request["session"]["attributes"]


# What a handler raises.


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit, RecursionError, MemoryError])
def test_nothing_that_a_handler_raises_leaves_the_guard(
    kind: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    def leaves(*_: object) -> Json:
        raise kind

    guard = Guard(leaves, "Sorry. Once more?")
    for _ in range(3):
        answer = guard(stretch_request())
        assert spoken_words(answer["response"]["outputSpeech"]) == "Sorry. Once more?"
    assert {json.loads(line)["error"] for line in caplog.messages} == {kind.__name__}


def test_a_handler_that_ends_the_program_does_not() -> None:
    assert Guard(lambda *_: sys.exit(1), "Sorry. Once more?")(stretch_request())["version"] == "1.0"


def test_where_even_the_apology_fails_there_is_a_response(caplog: pytest.LogCaptureFixture) -> None:
    def fails(*_: object) -> Any:  # noqa: ANN401
        raise LookupError

    answer = Guard(fails, fails)(stretch_request())
    assert answer == {"version": "1.0", "sessionAttributes": {}, "response": {}}
    assert [json.loads(line)["outcome"] for line in caplog.messages] == ["no apology", "failed"]


def hangs(*_: object) -> Any:  # noqa: ANN401
    while True:
        time.sleep(0.01)


def ends(*_: object) -> Any:  # noqa: ANN401
    sys.exit(1)


@pytest.mark.parametrize("failing", [hangs, ends])
def test_an_apology_that_hangs_or_ends_the_program_is_a_response_in_time(
    failing: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.runtime.guard.APOLOGY_SECONDS", 0.05)
    began = time.monotonic()
    answer = Guard(failing, failing, seconds=0.05)(stretch_request())
    assert answer == {"version": "1.0", "sessionAttributes": {}, "response": {}}
    assert time.monotonic() - began < 1


def test_words_whose_signs_cannot_be_read_in_time_are_taken_for_alarming(
    skill: Guard, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the request failed by may be this very reading."""
    monkeypatch.setattr(skill, "_seconds", 0.05)
    monkeypatch.setattr("skill.conversation.pipeline.respond", hangs)
    monkeypatch.setattr("skill.conversation.failure.READING_SECONDS", 0.05)
    monkeypatch.setattr(SignRules, "named", hangs)
    answer = skill(stretch_request())
    (urgent,) = library.lines["something-went-wrong-urgent"]
    assert spoken_words(answer["response"]["outputSpeech"]).startswith(urgent.partition("{")[0])


def test_a_place_in_which_every_request_is_too_slow_does_not_lock_the_session(
    skill: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it is kept: it may have been the machine."""
    request = changed(stretch_request(), "session/attributes", {"place": running(), "turn": 3, "signs": ["leg"]})
    with monkeypatch.context() as slow:
        slow.setattr(skill, "_seconds", 0.05)
        slow.setattr("skill.conversation.pipeline.respond", hangs)
        once = skill(request)["sessionAttributes"]
        assert once["place"] == running()
        twice = skill(changed(request, "session/attributes", once))["sessionAttributes"]
        assert twice["signs"] == ["leg"]
        assert "place" not in twice
    assert "too_slow" not in skill(changed(request, "session/attributes", once))["sessionAttributes"]


@pytest.mark.parametrize("slots", [{"stretch": {"name": "stretch", "source": "MIND"}}, ["stretch"], 7])
def test_a_question_of_alexas_own_is_never_answered_with_an_apology(skill: Guard, slots: object) -> None:
    request = changed(stretch_request(), "request/type", "CanFulfillIntentRequest")
    request["request"]["intent"]["slots"] = slots
    for guard in (skill, Guard(lambda *_: None, "Sorry?")):
        answer = guard(request)
        assert set(answer["response"]) == {"canFulfillIntent"}
        assert answer["response"]["canFulfillIntent"]["canFulfill"] in ("YES", "NO", "MAYBE")


# What is sent back.


def nested(depth: int) -> object:
    value: object = 0
    for _ in range(depth):
        value = [value]
    return value


HOSTILE: dict[str, object] = {
    "not a number": float("nan"),
    "infinity": [float("-inf")],
    "half a character": "\ud800",
    "half a character as a key": {"\udfff": 1},
    "bottomless": nested(900),
    "large": "x" * 130_000,
    "a number of more digits than are written": 10**5_000,
    "many": {str(number): number for number in range(30_000)},
}
SKILLS: dict[str, Callable[..., object]] = {
    "echoes": lambda event, _: {
        "version": "1.0",
        "sessionAttributes": event["session"]["attributes"],
        "response": {"card": event["request"].get("intent")},
    },
    "fails": lambda *_: None,
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("request_", [stretch_request(), launch(), changed(launch(), "request/type", "A.New.Type")])
def test_hostile_attributes_come_back_mended_or_not_at_all(skill: Guard, hostile: object, request_: Json) -> None:
    attributes = {"place": running(), "turn": 2, "from another version": hostile}
    event = changed(request_, "session/attributes", attributes)
    for guard in (skill, *(Guard(each, "Sorry. Once more?") for each in SKILLS.values())):
        answer = guard(event)
        assert len(written(answer)) < 120_000
        assert answer["sessionAttributes"]["turn"] in (2, 3), "what is not hostile stays"
    assert_valid_response(skill(event))


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_slot_breaks_no_reply(skill: Guard, hostile: object) -> None:
    event = changed(stretch_request(), "request/intent/slots/stretch/value", hostile)
    for guard in (skill, *(Guard(each, "Sorry. Once more?") for each in SKILLS.values())):
        assert len(written(guard(event))) < 120_000


def test_attributes_of_our_own_are_far_below_what_is_taken(skill: Guard) -> None:
    answer = skill(stretch_request())
    assert len(written(answer["sessionAttributes"])) < MOST_ECHOED / 10


@pytest.mark.parametrize("broken", [float("nan"), "\ud800", ["\udc00"], {"\ud800": 1}])
def test_what_a_runtime_could_not_write_is_an_apology(broken: object) -> None:
    answer = Guard(lambda *_: {"version": "1.0", "response": {"card": broken}}, "Sorry. Once more?")(stretch_request())
    assert spoken_words(answer["response"]["outputSpeech"]) == "Sorry. Once more?"


# Slots of another version's interaction model, or by hand.


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(intent("SomeIntent", topic=Slot("left solious")), id="an intent that content does not have"),
        pytest.param(intent("AskWhyIntent", query=Slot("do i"), other=Slot("left")), id="a slot that the intent lacks"),
        pytest.param(intent("SetPreferenceIntent", limitation=Slot("no sofa", "no-sofa")), id="an unknown limitation"),
    ],
)
def test_slots_that_content_does_not_know_break_no_reply(
    skill: Guard, caplog: pytest.LogCaptureFixture, request_: Json
) -> None:
    answer = skill(request_)
    assert_valid_response(answer)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_a_side_that_content_does_not_know_breaks_no_count(caplog: pytest.LogCaptureFixture) -> None:
    answer = build_skill(Settings(diary=True))(intent("CountCrampsIntent", side=Slot("front", "front")))
    assert_valid_response(answer)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


# What a million random requests found.

NULLS = {
    "resolutionsPerAuthority": [None, {"authority": "a", "values": [None, {"value": {"name": "calf", "id": "calf"}}]}]
}


@pytest.mark.parametrize(
    "request_",
    [
        changed(stretch_request(), "request/intent/slots/stretch/resolutions", NULLS),
        changed(stretch_request(), "session/user/userId", "amzn1.\ud800"),
        changed(stretch_request(), "context/System/user/userId", "amzn1.\ud800"),
        changed(
            intent("AMAZON.YesIntent"),
            "session/attributes",
            {"warned": "warning.gone", "pending": {"kind": "repeat-warning", "warning": "warning.leg-clot"}},
        ),
    ],
)
def test_what_random_requests_broke_is_answered(skill: Guard, request_: Json, caplog: pytest.LogCaptureFixture) -> None:
    assert_valid_response(skill(request_))
    assert {json.loads(line)["outcome"] for line in caplog.messages} <= {"answered", "partly read"}
