"""Stories of a cramp in which "right" says that all is well, or that it is now; and of the other leg."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said",
    [
        "yeah nah she's right now mate cheers",
        "it's right as rain",
        "it's come right again",
        "that's got it now",
        "it's no longer cramping",
    ],
)
def test_right_ends_the_help_where_all_is_well(talk: Conversation, said: str) -> None:
    talk.hears("cramp in me hammy")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["right now mate", "right now", "he's got it now", "she's got it now"])
def test_what_tells_that_it_is_there_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("my husband's calf is cramping")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize(
    "said", ["no the other one", "no it's the other one", "the other leg sorry", "no the right one"]
)
def test_the_other_leg_is_the_one_that_was_not_told(talk: Conversation, said: str) -> None:
    talk.hears("my left calf is cramping")
    talk.hears(said)
    assert talk.place["relief"]["side"] == "right"
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["make it louder", "turn it up", "can you go a bit louder please"])
def test_louder_at_the_start_is_of_the_voice(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "preference.set"
    assert talk.pending["kind"] == "cramping-now"


def test_getting_up_is_of_no_voice(talk: Conversation) -> None:
    talk.opens()
    talk.hears("i need to get up")
    assert talk.place["id"] != "preference.set"


def test_a_cramp_that_is_no_longer_there_begins_no_help(talk: Conversation) -> None:
    talk.opens()
    talk.hears("my leg's no longer cramping")
    assert talk.place["id"] == "control.declined"
