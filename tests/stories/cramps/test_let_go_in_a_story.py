"""Stories of a cramp that has let go, told as a story whose last words say so, and of who cannot hold on."""

import pytest

from tests.conftest import Conversation
from tests.standing import stands


@pytest.mark.parametrize(
    "said",
    [
        "i just woke up with one, it's gone now",
        "it was but it stopped now",
        "woke up with one but it's gone",
        "i had one a minute ago but it's easing",
        "i had one but it went",
        "i was just having one but it's passed",
        "had a bad one, all over now thank god",
        "one woke me but it's wearing off",
        "just got rid of one",
        "there was one but i stretched it out",
        "yes but it's going",
        "just had one, all better now",
        "i did have but i walked it off",
        "just been through one",
        "had one, gone now",
    ],
)
def test_a_story_that_ends_well_brings_the_aftercare_and_then_the_note(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.last.clip) == ("relief.eased", ())


@pytest.mark.parametrize("said", ["it was bad but it's easing now", "i had it bad but it's stopped"])
def test_so_it_does_in_a_round(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.last.clip) == ("relief.eased", ())


@pytest.mark.parametrize(
    "said",
    [
        "it went and now it's back",
        "the first one's gone but this one hasn't",
        "woke up with one and it's gone hard",
        "i had one and it's not gone",
        "my calf's gone",
        "it's just starting",
    ],
)
def test_a_cramp_that_is_there_is_helped_with(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert stands(talk) == ("relief.now", None, "check-in")


def test_a_cramp_of_last_night_needs_no_aftercare(talk: Conversation) -> None:
    talk.opens()
    talk.hears("i had a cramp last night but it's gone now")
    assert talk.place["id"] != "relief.eased"


def test_what_was_told_to_do_ends_no_round(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("i've stretched it out")
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())


@pytest.mark.parametrize("said", ["had one last week", "just had my tea", "i got over it years ago", "no i never have"])
def test_what_is_no_story_of_just_now_needs_no_aftercare(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] != "relief.eased"


@pytest.mark.parametrize(
    "said",
    [
        "can i let go",
        "should i stop pulling",
        "my arms are tired",
        "my hands hurt from holding",
        "i can't hold it much longer",
    ],
)
def test_who_cannot_hold_on_is_answered_and_nothing_is_counted(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())


@pytest.mark.parametrize("said", ["nearly", "almost", "almost but not quite", "not quite yet", "nearly but not yet"])
def test_nearly_is_not_yet_and_pauses_no_help(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (stands(talk), talk.place["relief"]["round"]) == (("relief.now", None, "check-in"), 2)


def test_a_pause_in_a_round_is_still_one(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("pause")
    assert talk.place["id"] == "control.pause"
