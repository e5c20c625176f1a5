"""Stories of which entry of the diary is deleted: one of several of the session, the one read out,
none while one is only read back.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

CALF_THEN_FOOT = ("log a cramp in my left calf on friday", "yes", "log one in my right foot on thursday", "yes")


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("that first one was a mistake", "foot"),
        ("delete the first", "foot"),
        ("the first one never happened", "foot"),
        ("delete the second one", "calf"),
        ("that last one was a mistake", "calf"),
        ("delete the last one", "calf"),
        ("scrap the calf one", "foot"),
        ("the foot one was wrong", "calf"),
        ("get rid of the one on friday", "foot"),
    ],
)
def test_the_entry_that_is_named_is_deleted(talk: AtDevice, store: SqliteStore, said: str, left: str) -> None:
    says(talk, *CALF_THEN_FOOT, said)
    assert talk.place["id"] == "diary.delete"
    assert len(noted(store, talk)) == 2
    talk.hears("yes")
    assert [each.muscle for each in noted(store, talk)] == [left]


@pytest.mark.parametrize(("said", "left"), [("the first one was wrong", 1), ("delete the second", 0)])
def test_of_two_that_were_noted_together_too(talk: AtDevice, store: SqliteStore, said: str, left: int) -> None:
    says(talk, "log a cramp on thursday and one on friday", "yes")
    later, earlier = noted(store, talk)
    says(talk, said, "yes")
    assert noted(store, talk) == ((later, earlier)[1 - left],)


def test_that_one_is_the_one_that_was_read_out(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, *CALF_THEN_FOOT, "when was my last cramp", "and the one before that", "delete that one", "yes")
    assert [each.muscle for each in noted(store, talk)] == ["calf"]


def test_what_is_only_read_back_is_not_deleted_and_waits(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, *CALF_THEN_FOOT, "log a cramp in my shin")
    assert talk.hears("delete the last one").startswith(wordings("diary-not-noted-yet"))
    assert (talk.pending["kind"], talk.pending["wish"]) == ("diary-draft", "note")
    talk.hears("delete friday")
    assert talk.pending["wish"] == "delete"
    talk.hears("yes")
    assert (talk.pending["wish"], talk.pending["entry"]["muscle"]) == ("note", "shin")
    talk.hears("yes")
    assert [each.muscle for each in noted(store, talk)] == ["shin", "foot"]


def test_what_is_only_read_back_is_let_go_where_nothing_else_can_be_meant(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "log a cramp in my shin", "delete the last one")
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.delete", "what-now")
    assert noted(store, talk) == ()


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("delete the morning one", "calf"),
        ("the morning one was a mistake", "calf"),
        ("scrap the night one", "foot"),
        ("get rid of the night time entry", "foot"),
    ],
)
def test_an_entry_is_named_by_its_part_of_the_day(talk: AtDevice, store: SqliteStore, said: str, left: str) -> None:
    says(talk, "log a cramp in my foot this morning at seven", "log a cramp in my left calf last night at eleven", said)
    assert talk.place["id"] == "diary.delete"
    talk.hears("yes")
    assert [each.muscle for each in noted(store, talk)] == [left]


def test_where_none_is_of_that_part_none_is_deleted(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "log a cramp in my left calf last night at eleven", "delete the morning one")
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.delete", "what-now")
    assert len(noted(store, talk)) == 1
