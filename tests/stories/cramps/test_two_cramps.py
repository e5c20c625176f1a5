"""Stories of two cramps: one after another, in both legs, in the other leg; and of what may mean either."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import begins_with, stands
from tests.stories.cramps.test_body_in_a_cramp import held_seconds, relief


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("cramp in my left calf and my right foot", "calf", "foot"),
        ("my calf and my foot are cramping", "calf", "foot"),
        ("i've got cramp in my foot and my shin", "foot", "shin"),
    ],
)
def test_the_second_of_two_cramps_is_helped_with_once_the_first_has_gone(
    talk: Conversation, library: Library, said: str, first: str, second: str
) -> None:
    talk.hears(said)
    assert (relief(talk)["muscle"], relief(talk)["also"]) == (first, second)
    talk.hears("it's gone")
    assert begins_with(talk, library.relief.first_aid[second]["any"])
    assert (relief(talk)["round"], "also" in relief(talk), held_seconds(talk)) == (1, False, 20)
    talk.hears("it's gone")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["they've both gone", "it's all gone", "both gone now"])
def test_where_both_have_gone_nothing_is_counted(talk: Conversation, said: str) -> None:
    talk.hears("my calf and my foot are cramping")
    talk.hears(said)
    assert (talk.place["id"], talk.last.clip) == ("relief.eased", ())


@pytest.mark.parametrize("said", ["my calf cramps up and i point my foot", "not my calf, my foot's cramping"])
def test_a_part_that_only_moves_or_is_denied_is_no_second_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "also" not in relief(talk)


@pytest.mark.parametrize(
    ("said", "left_over"),
    [
        ("ooh it's gone from the left one", "right"),
        ("it's stopped in the right leg", "left"),
        ("the left's fine now", "right"),
        ("the right one's gone", "left"),
        ("left foot's eased off", "right"),
    ],
)
def test_where_one_of_two_legs_has_let_go_the_other_is_gone_on_with(
    talk: Conversation, said: str, left_over: str
) -> None:
    talk.hears("i've got cramp in both feet")
    talk.hears(said)
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())
    assert relief(talk)["side"] == left_over


@pytest.mark.parametrize("said", ["the left's gone hard", "the left one's gone solid", "left's still bad"])
def test_a_leg_that_has_gone_hard_has_not_let_go(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in both calves")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert relief(talk)["side"] != "right"


def test_a_cramp_of_one_leg_that_has_gone_is_over(talk: Conversation) -> None:
    talk.hears("cramp in my left calf")
    talk.hears("the left's gone")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["it's gone off", "my foot's gone off", "that's gone off"])
def test_what_may_come_or_go_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my foot")
    talk.hears(said)
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())


@pytest.mark.parametrize("said", ["now the other leg", "the other leg"])
def test_the_other_leg_after_a_cramp_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert (stands(talk)[2], talk.last.clip) == ("cramping-now", ())
