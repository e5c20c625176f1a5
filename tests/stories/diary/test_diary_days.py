"""Stories of the days of a diary: what it holds of one, one more cramp on another,
and what is told right after one was noted.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.fake_settings_api import DAY


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("didn't i have one on saturday", True),
        ("did i have a cramp on saturday", True),
        ("was there anything noted for saturday", True),
        ("did i have one on friday", False),
        ("anything on friday", False),
        ("did i have one in my foot on saturday", False),
    ],
)
def test_what_is_asked_of_a_day_is_answered_from_the_diary(talk: AtDevice, said: str, held: bool) -> None:  # noqa: FBT001
    says(talk, "log a cramp in my left calf on saturday")
    talk.hears("yes")
    talk.hears(said)
    assert talk.place["id"] == "diary.last"
    assert words_of(talk.last).startswith("Yes." if held else "You've told me of none")


def test_another_day_is_asked_on(talk: AtDevice) -> None:
    says(talk, "log a cramp in my left calf on saturday", "yes", "did i have one on friday", "and on saturday")
    assert talk.place["id"] == "diary.last"
    assert "left calf" in words_of(talk.last)


@pytest.mark.parametrize(
    "said", ["delete saturday", "take out the one from saturday", "can you delete the entry of saturday"]
)
def test_the_entry_of_a_day_is_deleted_once_that_is_agreed(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, "log a cramp in my left calf on saturday", "yes", "log a cramp in my foot last night", "yes", said)
    assert len(noted(store, talk)) == 2
    talk.hears("yes")
    assert [each.muscle for each in noted(store, talk)] == ["foot"]


@pytest.mark.parametrize(
    "said", ["and one the night before last", "and the night before last", "and one on saturday night"]
)
def test_one_more_cramp_is_noted_beside_the_last_and_changes_it_not(
    talk: AtDevice, store: SqliteStore, said: str
) -> None:
    says(talk, "log a cramp in my calf last night", "yes")
    (before,) = noted(store, talk)
    says(talk, said, "yes")
    later, earlier = noted(store, talk)
    assert later == before
    assert 0 < later.at - earlier.at <= DAY
    assert earlier.muscle is None


def test_one_more_is_added_to_a_cramp_that_is_offered(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "cramp in my calf", "it's gone", "and note the one i had on saturday as well", "yes")
    assert [each.muscle for each in noted(store, talk)] == ["calf", None]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("i had cramps on friday night and saturday night in my left calf", 2),
        ("put in a cramp last night and another one on thursday morning, left foot", 2),
        ("i'd one in bed, and one on thursday and one the week before", 3),
    ],
)
def test_cramps_of_several_days_are_as_many(talk: AtDevice, store: SqliteStore, said: str, number: int) -> None:
    talk.opens()
    says(talk, "no", said, "yes")
    entries = noted(store, talk)
    assert len({each.at for each in entries}) == len(entries) == number


def test_what_was_just_told_is_put_in(talk: AtDevice, store: SqliteStore) -> None:
    talk.opens()
    says(talk, "no", "i'd one in bed, and one on thursday", "put those in", "the calf, always the left", "yes")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", "left")] * 2


def test_a_cramp_that_was_worse_than_said_is_a_strong_one(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "log a cramp in my calf last night", "yes")
    talk.opens()
    says(talk, "last one was worse than i said", "yes")
    (entry,) = noted(store, talk)
    assert (entry.muscle, entry.strength) == ("calf", "strong")


def test_an_offer_that_was_let_go_is_noted_after_all(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "cramp in my calf", "it's gone", "no", "actually yes note it")
    (entry,) = noted(store, talk)
    assert entry.muscle == "calf"
