"""Stories of one more cramp than the one that is kept: it is added,
and what is kept changes only where it is put right, or named.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import says

FOOT = "i had a cramp this morning in my left foot"


def places(store: SqliteStore, talk: AtDevice) -> set[tuple[str | None, str | None]]:
    return {(each.muscle, each.side) for each in noted(store, talk)}


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("and another one this morning in the right calf", ("calf", "right")),
        ("and one at five this morning in my right calf", ("calf", "right")),
        ("and one yesterday in the calf after football", ("calf", None)),
        ("oh and I had one in my right calf on sunday", ("calf", "right")),
        ("then a second one at noon in the right calf", ("calf", "right")),
        ("there was one in my right calf last night too", ("calf", "right")),
    ],
)
def test_one_more_is_added_to_what_is_kept(
    talk: AtDevice, store: SqliteStore, said: str, place: tuple[str, str | None]
) -> None:
    logs(talk, FOOT)
    logs(talk, said)
    assert places(store, talk) == {("foot", "left"), place}


def test_an_answer_between_them_changes_nothing_in_that(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, FOOT)
    talk.hears("what causes them")
    logs(talk, "and one yesterday in the calf after football")
    assert places(store, talk) == {("foot", "left"), ("calf", None)}


def test_one_more_while_one_is_read_back_is_noted_with_it(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(FOOT)
    logs(talk, "and one in my right calf last night")
    assert places(store, talk) == {("foot", "left"), ("calf", "right")}


def test_what_one_more_does_not_tell_it_has_of_the_one_before(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp in my left calf last night")
    logs(talk, "i had one in the other calf too")
    logs(talk, "plus one the night before in my foot")
    first, *_ = [each.at for each in noted(store, talk) if each.side == "left"]
    assert {(each.muscle, each.side, first - each.at) for each in noted(store, talk)} == {
        ("calf", "left", 0),
        ("calf", "right", 0),
        ("foot", None, 24 * 3600),
    }


def test_a_second_one_at_noon_is_none_of_the_night(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp last night")
    talk.hears("a second one at noon")
    logs(talk)
    assert {each.at // 3600 % 24 for each in noted(store, talk)} == {2, 12}


@pytest.mark.parametrize("said", ["no it was the right foot", "sorry, it was my calf", "it was at four"])
def test_a_kept_entry_is_put_right_and_that_is_said(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, FOOT)
    assert says("diary-changed-this", talk.hears(said), cramps="")
    assert len(noted(store, talk)) == 1


@pytest.mark.parametrize(
    "before",
    [
        ("i had a cramp in my left thigh yesterday", "yes", "i had one in my right foot this morning"),
        ("i had a cramp in my left thigh yesterday and one in my right foot this morning",),
    ],
)
@pytest.mark.parametrize("said", ["the thigh one lasted two minutes", "the left one lasted two minutes"])
def test_an_entry_that_is_named_is_that_one(
    talk: AtDevice, store: SqliteStore, before: tuple[str, ...], said: str
) -> None:
    logs(talk, *before)
    logs(talk, said)
    assert {(each.muscle, each.side, each.seconds) for each in noted(store, talk)} == {
        ("quadriceps", "left", 120),
        ("foot", "right", None),
    }
    assert "left thigh" in talk.hears("delete the thigh one")


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("i had two this morning, one in the left calf and one in the right foot", [9, 9]),
        ("i had one last night and then one this morning", [2, 9]),
        ("had two at four and five this morning", [4, 5]),
    ],
)
def test_a_number_of_cramps_is_no_hour(talk: AtDevice, store: SqliteStore, said: str, hours: list[int]) -> None:
    logs(talk, said)
    assert sorted(each.at // 3600 % 24 for each in noted(store, talk)) == hours


@pytest.mark.parametrize("said", ["i had two at ten", "i already had two at ten"])
def test_tablets_are_no_cramps(talk: AtDevice, said: str) -> None:
    talk.hears("should i take a painkiller")
    assert says("diary-no-doses", talk.hears(said))
    assert talk.pending["kind"] != "diary-draft"


@pytest.mark.parametrize("asked", ["so how many's that now", "how many is that", "and how many have i had now"])
def test_who_asks_how_many_there_are_changes_none(talk: AtDevice, store: SqliteStore, asked: str) -> None:
    talk.hears("log a cramp in my calf last thursday")
    before = noted(store, talk)
    talk.hears(asked)
    assert noted(store, talk) == before
    assert talk.place["id"] == "diary.count"
