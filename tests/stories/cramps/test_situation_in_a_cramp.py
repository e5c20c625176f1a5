"""In a cramp help comes first: what the situation explains asks nothing, a sign of something new still does."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("cramp", "said"),
    [
        ("my dad's got cramp in his calf", "he's in bed he can't stand"),
        ("my dad's got cramp", "he can't stand up on his own"),
        ("my calf's cramping", "i can't get out of bed love me hip's bad"),
        ("my calf's cramping", "he's got a plaster cast on the other one"),
        ("my calf's cramping", "me other leg's in plaster"),
        ("my calf's cramping", "right an' all"),
        ("my calf's cramping", "i'm holding on to the sink"),
    ],
)
def test_what_the_situation_explains_asks_nothing_and_is_helped_on(talk: Conversation, cramp: str, said: str) -> None:
    talk.hears(cramp)
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.last.clip


@pytest.mark.parametrize(
    "said", ["suddenly he can't stand", "i've a cast on it", "it popped and i can't stand", "his face is drooping"]
)
def test_a_sign_of_something_new_counts(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping")
    talk.hears(said)
    assert talk.place["id"].startswith("redflag")


def test_the_question_about_signs_is_put_once_and_then_told(talk: Conversation) -> None:
    for each in ("my calf's cramping", "no", "no"):
        talk.hears(each)
    assert talk.pending["kind"] == "sign-in-cramp"
    assert "stop and tell me" in talk.hears("blorp")
    assert talk.place["id"] == "relief.now"
    assert talk.last.clip


IN_CHAIR = "my son's in a wheelchair"


@pytest.mark.parametrize("said", ["he can't move his legs", "he can't walk"])
def test_who_sits_in_a_wheelchair_is_asked_once_whether_it_is_new(talk: Conversation, said: str) -> None:
    talk.hears(IN_CHAIR)
    talk.hears(said)
    assert (talk.place["id"], talk.pending.get("of_today")) == ("redflag.ask", True)
    talk.hears("no")
    talk.hears(said)
    assert not talk.place["id"].startswith("redflag")


@pytest.mark.parametrize("said", ["suddenly he can't move his legs", "he can't move his legs since this morning"])
def test_what_is_new_there_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(IN_CHAIR)
    talk.hears(said)
    assert talk.place["id"] == "redflag"


def test_who_has_no_wheelchair_is_warned_at_once(talk: Conversation) -> None:
    talk.hears("i'm sat on the sofa")
    talk.hears("i can't move my legs")
    assert talk.place["id"] == "redflag"
