"""Stories of who asks to note a cramp: that is the consent, so that it is noted at once, told,
and put right at once.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import says


@pytest.mark.parametrize(
    "said",
    [
        "i had a cramp this morning, put it in my diary",
        "write down that my calf cramped last night",
        "had one at five this morning put it in",
    ],
)
def test_it_is_noted_at_once_and_told(talk: AtDevice, store: SqliteStore, said: str) -> None:
    assert says("diary-noted-this", talk.hears(said), cramps="")
    assert len(noted(store, talk)) == 1
    assert talk.pending["kind"] == "what-now"


def test_what_is_told_after_it_completes_and_puts_right_the_same_one(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("i had a cramp this morning, put it in my diary")
    for said in (
        "left calf, about half six, lasted maybe two minutes",
        "no, sorry, it was the right",
        "pain about a six",
    ):
        assert says("diary-changed-this", talk.hears(said), cramps="")
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.seconds, entry.strength) == ("calf", "right", 120, "medium")
    assert "one" in talk.hears("how many have i had this week")
    talk.hears("delete that last one, it was actually just a twinge")
    talk.hears("yes")
    assert noted(store, talk) == ()


def test_an_offer_that_is_completed_and_asked_for_is_noted(talk: AtDevice, store: SqliteStore) -> None:
    for said in ("cramp in my calf", "easing", "left one, and yes note it"):
        talk.hears(said)
    assert [each.muscle for each in noted(store, talk)] == ["calf"]


@pytest.mark.parametrize(
    "said", ["i had a cramp last night", "should i write down my cramps", "don't log that i had one"]
)
def test_what_only_tells_asks_or_refuses_notes_nothing(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    assert noted(store, talk) == ()


def test_a_cramp_that_lasted_long_has_a_word_of_care(talk: AtDevice) -> None:
    talk.hears("i had a cramp in my calf last night")
    assert says("diary-long-one", talk.hears("it lasted half an hour"))
    assert not says("diary-long-one", talk.hears("the left one"))


@pytest.mark.parametrize(
    "said", ["no not now. what did I put in the diary yesterday", "nope, did i note one yesterday"]
)
def test_a_question_behind_a_no_is_answered_and_no_entry(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert noted(store, talk) == ()
    assert str(talk.place["id"]).startswith("diary.")


def test_a_muscle_that_is_put_right_in_one_breath_is_the_last_one(talk: AtDevice, store: SqliteStore) -> None:
    for said in ("i had a cramp at four", "the calf, no, the foot", "yes"):
        talk.hears(said)
    assert [each.muscle for each in noted(store, talk)] == ["foot"]


@pytest.mark.parametrize("wish", ["delete everything", "delete it"])
@pytest.mark.parametrize("said", ["no wait, don't", "hang on, don't"])
def test_who_says_wait_and_do_not_deletes_nothing(talk: AtDevice, store: SqliteStore, wish: str, said: str) -> None:
    for each in ("i had a cramp last night", "yes", wish, said):
        talk.hears(each)
    assert talk.pending["kind"] == "what-now"
    assert len(noted(store, talk)) == 1
