"""Somebody in pain is told bit by bit, a toe stands up, the other leg begins, and what is past,
asked or only told begins nothing.
"""

import pytest

from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.stories.cramps.test_who_has_the_cramp import keeps_diary

__all__ = ["keeps_diary"]


@pytest.mark.parametrize("said", ["me big toe's stood straight up", "my toe is stuck straight up"])
def test_a_toe_that_stands_up_is_bent_down_in_every_round(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    curl = library.relief.toes_up["any"].first
    assert talk.place["relief"]["toes_up"]
    assert curl in talk.hears("no")
    talk.hears("no")
    assert curl in talk.hears("no")


def test_who_woke_in_pain_is_helped_by_what_is_told_next(talk: Conversation) -> None:
    talk.hears("my son's woken up screaming")
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("his shin this time, the front of it")
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["position"]) == ("shin", "helping")
    talk.hears("i've got hold of his foot, which way do i push")
    assert (talk.place["id"], talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == (
        "relief.now",
        "shin",
        1,
    )


def test_whoever_cries_out_is_asked_about_once(talk: Conversation) -> None:
    talk.hears("my daughter's crying out")
    talk.hears("it's her calf")
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["position"]) == ("calf", "helping")


@pytest.mark.parametrize("said", ["he's lying flat on his back", "his shin this time, the front of it"])
def test_how_somebody_lies_begins_no_stretch(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("opened", [True, False])
def test_who_has_none_now_is_not_helped(talk: Conversation, opened: bool) -> None:  # noqa: FBT001  # a case of the table
    if opened:
        talk.opens()
    talk.hears("hello love it's me again, i've not got one now")
    assert "relief" not in talk.place
    assert not talk.ended


@pytest.mark.parametrize(
    "said", ["it's lettin go, but see the other wan, it's started", "it's gone but the other one's starting"]
)
def test_the_other_leg_is_helped_from_its_first_round(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my right calf")
    talk.hears(said)
    helped = talk.place["relief"]
    assert (helped["muscle"], helped["side"], helped["round"]) == ("calf", "left", 1)


def test_the_other_leg_goes_before_the_note(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("cramp in my calf")
    keeps_diary.hears("yes")
    keeps_diary.hears("other one's going now")
    assert keeps_diary.place["relief"]["muscle"] == "calf"


def test_who_holds_on_to_the_side_is_told_to_walk_nowhere(talk: Conversation, library: Library) -> None:
    talk.hears("i'm in the pool my calf's cramping")
    talk.hears("i'm holding the side")
    said = talk.hears("yes it's easing")
    assert talk.place["id"] == "relief.eased"
    assert library.relief.eased not in said


@pytest.mark.parametrize("said", ["what if it goes when ah'm drivin", "what if it grabs me on the motorway"])
def test_what_to_do_at_the_wheel_is_told(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("causes.overuse-standing", "desk-driving")


def test_a_long_question_with_a_muscle_begins_no_exercise(talk: Conversation) -> None:
    talk.hears(
        "i race open water ten k my calves go at about eight k never in training"
        " i drink electrolytes the whole way so it can't be salt right"
    )
    assert "coached" not in talk.place


def test_a_habit_is_answered_and_it_is_the_muscle_that_was_told(talk: Conversation) -> None:
    talk.hears("my feet cramp up when i push off the wall")
    assert (talk.place["id"], talk.place["entry"]) == ("causes.overuse-standing", "swim-why")
    talk.hears("yeah both feet, mostly the arch")
    assert "coached" not in talk.place
    talk.hears("can you give me a stretch for it")
    assert talk.place["coached"]["plan"] == "stretch.foot-arch"


@pytest.mark.parametrize("opened", [True, False])
def test_a_cramp_of_last_night_is_not_helped_with(keeps_diary: AtDevice, opened: bool) -> None:  # noqa: FBT001  # a case of the table
    if opened:
        keeps_diary.opens()
    else:
        keeps_diary.hears("cramp in my calf")
    keeps_diary.hears("no i'm awright the now, it was last night")
    assert (keeps_diary.place["id"], "relief" in keeps_diary.place) == ("control.declined", False)


@pytest.mark.parametrize("said", ["that's the third time this week", "second time tonight"])
def test_how_many_there_were_notes_nothing(keeps_diary: AtDevice, said: str) -> None:
    keeps_diary.hears("cramp in my calf")
    keeps_diary.hears("yes")
    keeps_diary.hears(said)
    assert (keeps_diary.place["id"], keeps_diary.pending["kind"]) == ("when-to-see-doctor", "diary-draft")


def test_whose_wife_rubs_it_goes_on_with_her_hands(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("hang on the wife's awake, she's rubbin it")
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["position"]) == ("calf", "helping")
