"""A device that cannot play clips: the session goes on in plain speech, with short holds,
and says that they are approximate.
"""

import re
from typing import Any

import pytest

from tests.conftest import Conversation
from tests.guard.valid_response import assert_valid_response

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


APPROXIMATE = "only about right"


def test_that_it_is_approximate_is_said_once_and_the_question_too(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    cannot_play(talk)
    heard = talk.hears("ready")
    assert (heard.count(APPROXIMATE), heard.count("?")) == (1, 1)
    for said in ("yes", "aye", "go on"):
        heard = talk.hears(said)
        assert (APPROXIMATE in heard, heard.count("?"), pauses(talk)) == (False, 1, 10)


SILENCE = [
    "what happened there",
    "i didn't hear the counting",
    "where's the count gone",
    "you've gone quiet",
    "hello are you still there",
]


@pytest.mark.parametrize("said", SILENCE)
@pytest.mark.parametrize("holds", [0, 1])
def test_who_wonders_where_the_count_has_gone_is_told_and_goes_on(talk: Conversation, said: str, holds: int) -> None:
    talk.hears(CALF)
    cannot_play(talk)
    for _ in range(holds):
        talk.hears("yes")
    assert APPROXIMATE in talk.hears(said)
    assert (talk.place["id"], talk.place["coached"]["hold"], pauses(talk)) == ("control.resume", holds + 1, 10)


@pytest.mark.parametrize("said", SILENCE)
def test_where_every_clip_plays_nobody_hears_that_one_cannot(talk: Conversation, said: str) -> None:
    talk.hears(CALF)
    assert APPROXIMATE not in talk.hears(said)


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
