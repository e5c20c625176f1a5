"""A device that cannot play clips: the session goes on in plain speech, with short holds, and says that they are approximate."""

import re
from typing import Any

import pytest

from tests.conftest import Conversation
from tests.valid_response import assert_valid_response

CALF = "guide me through a wall calf stretch"
PAUSE = re.compile(r'<break time="([\d.]+)s"/>')


def cannot_play(talk: Conversation) -> Any:  # noqa: ANN401  # a response as JSON
    """Report that the last clip failed, as a device does."""
    request = talk._session.intent(talk.heard, talk.clock.now())  # noqa: SLF001  # a request of another type
    errors = [{"type": "AUDIO_SOURCE_ERROR", "reason": "UNKNOWN_ERROR", "message": ""}]
    kept = {key: request["request"][key] for key in ("requestId", "timestamp", "locale")}
    request["request"] = {**kept, "type": "Alexa.Presentation.APLA.RuntimeError", "token": "clip", "errors": errors}
    talk._send(request)  # noqa: SLF001
    return talk.response


def speech(talk: Conversation) -> str:
    return str(talk.response["response"]["outputSpeech"]["ssml"])


def pauses(talk: Conversation) -> float:
    return sum(map(float, PAUSE.findall(speech(talk))))


def test_the_report_itself_is_answered_with_silence(talk: Conversation) -> None:
    talk.hears(CALF)
    response = cannot_play(talk)
    assert "outputSpeech" not in response["response"]
    assert response["sessionAttributes"]["plain"] is True
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert "began" not in talk.place["coached"]


@pytest.mark.parametrize("said", ["yes", "resume", "start over"])
def test_the_next_turn_holds_by_pauses_and_says_that_it_is_approximate(talk: Conversation, said: str) -> None:
    talk.hears(CALF)
    cannot_play(talk)
    heard = talk.hears(said)
    assert_valid_response(talk.response)
    assert "directives" not in talk.response["response"]
    assert "only about right" in heard
    assert pauses(talk) == 10
    assert talk.place["coached"]["hold"] == 1
    assert talk.pending["kind"] == "go-on"


def test_one_hold_a_turn_leads_to_the_end_of_the_stretch(talk: Conversation) -> None:
    talk.hears(CALF)
    cannot_play(talk)
    holds = []
    for _ in range(10):
        talk.hears("yes")
        assert pauses(talk) == 10
        assert not talk.last.clip
        holds.append(talk.place["coached"].get("hold", 0))
        if talk.pending["kind"] != "go-on":
            break
    assert holds == [*range(1, len(holds)), holds[-1]]
    assert talk.pending["kind"] == "after-plan"


def test_help_with_a_cramp_is_spoken_too(talk: Conversation) -> None:
    talk.hears("i have a cramp in my calf")
    cannot_play(talk)
    talk.hears("no")
    assert not talk.last.clip
    assert pauses(talk) == 10
    assert talk.place["kind"] == "relief"
    assert talk.pending["kind"] == "check-in"


def test_an_error_of_a_screen_changes_nothing(talk: Conversation) -> None:
    talk.hears(CALF)
    attributes = dict(talk.response["sessionAttributes"])
    request = talk._session.intent(talk.heard, talk.clock.now())  # noqa: SLF001
    kept = {key: request["request"][key] for key in ("requestId", "timestamp", "locale")}
    request["request"] = {**kept, "type": "Alexa.Presentation.APL.RuntimeError", "token": "screen", "errors": []}
    talk._send(request)  # noqa: SLF001
    assert talk.response["sessionAttributes"] == attributes


def test_a_new_session_plays_clips_again(talk: Conversation) -> None:
    talk.hears(CALF)
    cannot_play(talk)
    talk.new_session()
    talk.hears(CALF)
    assert talk.last.clip
