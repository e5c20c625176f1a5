"""Replies become responses: one renderer, escaped once, limits checked."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.coaching.timeline import Cue, Spoken, Timed, Timeline
from skill.response.apla import document
from skill.response.limits import CARD_CHARACTERS, LimitError
from skill.response.render import render
from skill.response.reply import Card, Reply
from skill.response.ssml import ssml
from skill.simulator.playback import plain_words
from skill.turn.place import Place


def rendered(reply: Reply, *, whispered: bool = False) -> Any:  # noqa: ANN401  # the SDK's unions say less than the tests know
    return render(reply, whispered=whispered)


HOLD = Timed(20, 0, (Cue(0, "Hold."), Cue(5, "Fifteen."), Cue(19, "One.")), counted=True)


def test_a_hold_is_a_mixer_whose_cues_all_wait_from_zero() -> None:
    (mixer,) = document(Timeline((HOLD,)))["mainTemplate"]["items"][0]["items"]
    anchor, hold, fifteen, one = mixer["items"]
    assert mixer["type"] == "Mixer"
    assert anchor == {"type": "Silence", "duration": 20_000}
    assert hold["items"] == [{"type": "Speech", "content": "Hold."}]
    assert fifteen["items"][0] == {"type": "Silence", "duration": 5_000}
    assert one["items"][0] == {"type": "Silence", "duration": 19_000}


def test_cues_are_trimmed_to_the_anchor_so_none_lengthens_the_hold() -> None:
    (mixer,) = document(Timeline((HOLD,)))["mainTemplate"]["items"][0]["items"]
    assert "duration" not in mixer["items"][0] or isinstance(mixer["items"][0]["duration"], int)
    assert {cue["duration"] for cue in mixer["items"][1:]} == {"trimToParent"}


def test_no_hold_is_built_from_breaks() -> None:
    assert "<break" not in json.dumps(document(Timeline((Spoken(("Step back.",), 0), HOLD)), whispered=True))


def test_a_question_opens_the_microphone_and_is_said_last() -> None:
    response = rendered(Reply(place=Place(), lines=("An answer.",), question="More?"))
    assert response.should_end_session is False
    assert plain_words(response.output_speech.ssml) == "An answer. More?"
    assert plain_words(response.reprompt.output_speech.ssml) == "More?"


def test_no_question_ends_the_session() -> None:
    response = rendered(Reply(place=Place(), lines=("Stopped.",)))
    assert response.should_end_session is True
    assert response.reprompt is None


def test_the_question_of_a_clip_is_not_said_before_it() -> None:
    clip = Timeline((HOLD, Spoken(("Ready?",), 1)))
    response = rendered(Reply(place=Place(), lines=("Begin.",), clip=clip, question="Ready?"))
    assert plain_words(response.output_speech.ssml) == "Begin."
    assert response.should_end_session is False


def test_a_whole_whispered_reply_is_whispered() -> None:
    clip = Timeline((HOLD,))
    response = rendered(Reply(place=Place(), lines=("Hush.",), clip=clip, question="Ready?"), whispered=True)
    assert 'name="whispered"' in response.output_speech.ssml
    for cue in response.directives[0].document["mainTemplate"]["items"][0]["items"][0]["items"][1:]:
        assert 'name="whispered"' in cue["items"][-1]["content"]


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1))
def test_any_words_survive_as_valid_ssml(words: str) -> None:
    assert "".join(ET.fromstring(ssml([words])).itertext()) == words.strip()  # noqa: S314  # our own output


@pytest.mark.parametrize(
    ("reply", "advice"),
    [
        (Reply(place=Place(), lines=("a" * 8000,)), "say less"),
        (Reply(place=Place(), lines=("a",), card=Card("Title", "a" * CARD_CHARACTERS)), "shorten"),
        (Reply(place=Place(), clip=Timeline((Timed(241, 0),))), "split it between stretches"),
        (Reply(place=Place(), clip=Timeline((Spoken(("é" * 3000,), 0),) * 21)), "split"),
    ],
    ids=["too much speech", "too long a card", "too long a clip", "too much of everything"],
)
def test_what_alexa_would_refuse_is_refused_here(reply: Reply, advice: str) -> None:
    with pytest.raises(LimitError, match=advice):
        render(reply)
