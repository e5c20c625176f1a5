"""Stories of a count that nobody asked for: a place or a side alone begins none, and hands that are not wanted go on
with none.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import stands
from tests.stories.cramps.test_body_in_a_cramp import relief


@pytest.mark.parametrize(
    "said",
    [
        "i'm in the bath",
        "in the shower",
        "i'm on the toilet",
        "the left one",
        "the right one",
        "i've only got one leg",
    ],
)
def test_a_place_or_a_side_alone_begins_no_count(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place
    assert (talk.pending["kind"], talk.last.clip) == ("cramping-now", ())


@pytest.mark.parametrize("said", ["i'm on the floor", "standing"])
def test_a_place_alone_is_offered_a_stretch_and_begins_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize(
    "said",
    [
        "my leg",
        "my left leg",
        "in the left leg",
        "help i'm in the bath",
        "ow i'm in the bath",
        "i'm in the bath and my calf's gone",
        "i'm in agony in the bath",
        "my leg's locked and i'm on the floor",
        "i'm stuck on the toilet me leg's seized",
        "i'm in the bath and it's got me",
        "i'm driving and it's starting",
        "my left calf",
        "the foot",
        "i'm stood at the sink and my foot's cramping",
    ],
)
def test_a_cramp_that_is_told_with_a_place_or_a_side_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")
    assert talk.last.clip


@pytest.mark.parametrize("said", ["in the bath", "the left one", "my left leg"])
def test_where_it_is_asked_a_place_or_a_side_answers(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "he won't let me touch it",
        "he doesn't want it touched",
        "he keeps pushing me away",
        "he won't let me near him",
        "he screams when i touch it",
        "he's not letting me hold it",
        "he won't let anyone touch it",
        "he says hands off",
        "he says don't touch it",
    ],
)
def test_hands_that_are_not_wanted_are_left_off(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("my dad's got cramp in his calf")
    heard = talk.hears(said)
    assert (stands(talk)[2], talk.last.clip) == ("check-in", ())
    assert library.relief.first_aid["calf"]["any"].first in heard
    talk.hears("no")
    assert (relief(talk)["round"], relief(talk)["position"]) == (2, "any")


@pytest.mark.parametrize("said", ["it won't let go", "it won't let up", "it's not letting go"])
def test_a_cramp_that_does_not_let_go_is_held_on(talk: Conversation, said: str) -> None:
    talk.hears("my dad's got cramp in his calf")
    talk.hears(said)
    assert (relief(talk)["round"], relief(talk)["position"]) == (2, "helping")
    assert talk.last.clip


@pytest.mark.parametrize("said", ["which way do i face", "which way should i face then", "explain it"])
def test_what_is_to_be_explained_in_a_cramp_is_said_and_not_counted(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears("cramp in my calf")
    assert library.relief.first_aid["calf"]["any"].first in talk.hears(said)
    assert (stands(talk)[2], relief(talk).get("round", 1), talk.last.clip) == ("check-in", 1, ())


def test_a_question_that_is_put_right_begins_no_count(talk: Conversation) -> None:
    talk.hears("how do i stop cramps when i run")
    talk.hears("i mean swim sorry it's the arch of my foot")
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["i mean my calf's cramping now", "i mean my foot's gone"])
def test_a_cramp_of_now_is_no_question_that_is_put_right(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
