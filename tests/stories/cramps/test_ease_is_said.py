"""Help with a cramp ends where ease is said: no yes to whether there is a cramp, and no likeness, ends it."""

import pytest

from tests.conftest import Conversation

RELIEF, EASED = "relief.now", "relief.eased"


@pytest.mark.parametrize(
    "said", ["yes i do", "yeah right now", "aye just now", "yes at the moment", "yes i've got one"]
)
def test_a_yes_to_a_cramp_is_asked_whether_it_eases(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["it's contracted", "she's here now", "it's left", "i can't do it", "i won't do it"])
def test_what_says_nothing_of_ease_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("my calf has gone solid")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "yes it is",
        "yes it is now",
        "yes i think so",
        "yeah it's just gone",
        "it's on its way out",
        "ta that did it",
    ],
)
def test_what_says_it_ends_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp")
    talk.hears(said)
    assert talk.place["id"] == EASED


@pytest.mark.parametrize("said", ["i can't do it", "i won't do it", "i don't do that"])
def test_what_somebody_cannot_do_is_no_yes(talk: Conversation, said: str) -> None:
    talk.hears("what can you do")
    talk.hears("no")
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert not talk.place.get("coached")
    assert talk.place["id"] == "control.declined"
