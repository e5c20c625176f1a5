"""Whoever plays no clip, as a checker of the store, finds a question in the speech of every session that stays open."""

import re

import pytest

from skill.knowledge.library import load_library
from tests.conftest import Conversation
from tests.guard.valid_response import assert_valid_response, spoken_words

LIBRARY = load_library()
PLANS = (*LIBRARY.stretches, *LIBRARY.routines)
REPLIES = ("ready", "no", "slower", "other leg", "pause", "resume", "next", "it hurts", "yes")


def asks_in_speech(talk: Conversation) -> bool:
    """Whether a question stands in the outputSpeech or in the reprompt's, or nobody is asked any more."""
    response = talk.response["response"]
    if response["shouldEndSession"]:
        return True
    both = (response, response["reprompt"])
    return any("?" in spoken_words(each["outputSpeech"]) for each in both if "outputSpeech" in each)


@pytest.mark.parametrize("plan", PLANS)
def test_every_turn_of_every_plan_asks_in_its_speech(talk: Conversation, plan: str) -> None:
    named = (LIBRARY.stretches.get(plan) or LIBRARY.routines[plan]).name
    said = re.sub(r"[^a-z' -]", "", named.lower())
    for each in (f"start the {said}", "yes", *REPLIES):
        talk.hears(each)
        assert_valid_response(talk.response)
        assert asks_in_speech(talk), each


@pytest.mark.parametrize("cramp", ["i've got a cramp", "cramp in my hamstring", "my foot has cramped up"])
@pytest.mark.parametrize("reply", ["no", "a bit", "it hurts", "still there", "what"])
def test_every_round_of_help_asks_in_its_speech(talk: Conversation, cramp: str, reply: str) -> None:
    for said in (cramp, reply, reply, reply, reply):
        talk.hears(said)
        assert asks_in_speech(talk), said


def test_the_question_delays_no_clip(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    response = talk.response["response"]
    assert "outputSpeech" not in response, "the clip sounds at once"
    assert "?" in spoken_words(response["reprompt"]["outputSpeech"])
