"""What somebody who tries the skill says first: to a mate, half eased, on the stairs, good night."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import noted
from tests.diary_listener import talk as diary_talk  # noqa: F401  # a fixture


def says(talk: Conversation, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize("said", ["no mate", "nah pal", "no love"])
def test_whom_a_no_is_said_to_has_no_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    says(talk, said)
    assert "relief" not in talk.place
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["no it's my mate", "it's for my mate"])
def test_whose_mate_it_is_has_one(talk: Conversation, said: str) -> None:
    talk.opens()
    says(talk, said)
    assert talk.place["id"] == "relief.now"


def test_what_eases_by_half_is_held_on_and_asked_nothing(talk: Conversation) -> None:
    says(talk, "cramp", "calf", "no", "a bit better")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")
    assert talk.place["relief"]["round"] == 3
    talk.hears("a bit better")
    assert talk.place["id"] == "relief.help"


def test_good_night_ends_the_help(talk: Conversation) -> None:
    says(talk, "cramp", "calf", "no thank you love, night night")
    assert talk.place["id"] == "control.stop"
    assert talk.response["response"]["shouldEndSession"] is True


def test_a_sign_that_an_answer_asked_about_is_the_one_that_it_asked_about(talk: Conversation) -> None:
    says(talk, "statins", "legs feel weak on the stairs")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.statin-pain")


def test_weakness_on_the_stairs_alone_can_wait_for_an_appointment(talk: Conversation) -> None:
    says(talk, "my legs feel weak on the stairs")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.stairs-weakness")


def test_whether_somebody_on_dialysis_drinks_something_is_for_the_kidney_unit(talk: Conversation) -> None:
    says(talk, "my husband has a cramp", "he's on dialysis", "it's gone", "should he drink something")
    assert talk.place["about"] == "magnesium-potassium/food-kidneys"


def test_one_the_night_before_is_one_more(diary_talk: AtDevice, store: SqliteStore) -> None:  # noqa: F811
    for said in ("i had two last night", "left calf", "and one the night before", "yes"):
        diary_talk.hears(said)
    assert [(each.muscle, each.side) for each in noted(store, diary_talk)] == [("calf", "left")] * 3
