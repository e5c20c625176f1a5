"""What is said in the middle of a cramp: what ends the help, what keeps it going, what begins it, and who is helped."""

import pytest

from skill.turn.place import RELIEF, RELIEF_EASED, STOP
from tests.conftest import Conversation

EASED = ("that's done it thanks", "that did it", "that's sorted it", "that did the trick", "it's worked")
GOES_ON = (
    ("a little less", 2),
    ("slightly better", 2),
    ("it's starting", 2),
    ("this is rubbish", 2),
    ("the dog's on my legs i can't move", 2),
    ("the baby's asleep on my arm i can't move it", 2),
    ("she is crying", 2),
    ("my toddler's climbing on me", 2),
    ("my partner says push on it", 2),
    ("sorry i was rude", 1),
)


@pytest.mark.parametrize("said", EASED)
def test_what_has_worked_is_followed_by_what_to_do_after_it(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == RELIEF_EASED


@pytest.mark.parametrize(("said", "number"), GOES_ON)
def test_nothing_else_ends_the_help_or_is_called_outside(talk: Conversation, said: str, number: int) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"].get("round", 1)) == (RELIEF, number)
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["no i've not hurt myself", "no not hurt", "nothing's broken"])
def test_nobody_who_is_not_hurt_is_told_that_it_has_let_go(talk: Conversation, said: str) -> None:
    for each in ("cramp in my calf", "i'm on the floor", said):
        talk.hears(each)
    assert (talk.place["relief"]["round"], talk.pending["kind"]) == (2, "check-in")


def test_who_stops_in_a_cramp_hears_what_to_do_when_it_lets_go(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    said = talk.hears("stop")
    assert (talk.place["id"], talk.ended) == (STOP, True)
    assert "rest" in said


def test_once_a_reply_was_missed_every_other_goes_on_with_the_help(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    rounds = []
    for _ in range(5):
        talk.intends("AMAZON.FallbackIntent")
        rounds.append((talk.place["relief"].get("round", 1), talk.pending["kind"]))
    assert rounds == [
        (1, "check-in"),
        (2, "check-in"),
        (2, "sign-in-cramp"),
        (3, "check-in"),
        (3, "one-more-round"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        ("this is rubbish my leg is killing me",),
        ("what was i supposed to do when it comes, quick", "yeah it's starting"),
        ("i am pregnant and cramp is coming in calf",),
        ("had to jump out of bed, calf", "just now"),
    ],
)
def test_a_cramp_that_begins_is_helped_with_whatever_was_offered(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] == RELIEF


def test_who_only_wants_help_is_asked_about_a_cramp(talk: Conversation) -> None:
    talk.hears("shut up and help me")
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", ["same as before", "it's just the same", "no different", "it's as tight as before"])
def test_what_goes_on_after_all_is_helped_with_again(talk: Conversation, said: str) -> None:
    for each in ("cramp in my calf", "yes", said):
        talk.hears(each)
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize("said", ["is it the same as before", "same time every night", "is that the same for everyone"])
def test_what_is_the_same_and_no_cramp_begins_no_help(talk: Conversation, said: str) -> None:
    for each in ("cramp in my calf", "yes", said):
        talk.hears(each)
    assert talk.place["id"] != RELIEF


@pytest.mark.parametrize("said", ["it's the carer here, joan's having a cramp", "papa is having cramp"])
def test_whoever_helps_is_told_what_their_hands_do(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["relief"]["position"] == "helping"
    assert "walk" not in talk.hears("it's gone")


def test_an_answer_asked_for_as_surely_as_the_end_is_given(talk: Conversation) -> None:
    talk.hears("what helps")
    talk.hears("that's it? stretching?")
    assert (talk.place["id"], talk.ended) == ("daily-routine", False)


@pytest.mark.parametrize("said", ["i've got work in four hours", "i have to be up in five hours"])
def test_what_is_due_is_no_cramp_that_lasts(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my foot")
    talk.hears(said)
    assert talk.place["id"] == RELIEF
