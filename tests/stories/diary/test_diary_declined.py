"""Stories of minutes without their hour, of how bad a cramp was, and of who wants no diary kept at all."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

AT_THREE = "log a cramp in my left calf at three"
MINUTE = 60


@pytest.mark.parametrize(
    ("said", "later"),
    [
        (("no, quarter past",), 15),
        (("half past",), 30),
        (("ten to",), -10),
        (("no, it was more like ten past",), 10),
        (("half past", "no, quarter to"), 45),
        (("ten to", "no, five past"), 5),
    ],
)
@pytest.mark.parametrize("is_kept", [True, False])
def test_minutes_alone_put_the_hour_right_that_is_known(
    talk: AtDevice, store: SqliteStore, said: tuple[str, ...], later: int, *, is_kept: bool
) -> None:
    talk.hears(AT_THREE)
    at_three = talk.pending["entry"]["at"]
    if is_kept:
        talk.hears("yes")
    for each in said:
        talk.hears(each)
    talk.hears("yes")
    (entry,) = noted(store, talk)
    assert (entry.at - at_three) // MINUTE == later
    assert (entry.muscle, entry.side) == ("calf", "left")


@pytest.mark.parametrize(("said", "minute"), [("ten to", 50), ("no, twenty past", 20), ("half past", 30)])
def test_a_reminder_reads_minutes_alone_too(talk: AtDevice, said: str, minute: int) -> None:
    talk.hears("remind me to stretch every day at seven in the evening")
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["minute"]) == (18 if minute == 50 else 19, minute)


@pytest.mark.parametrize(
    ("said", "strength"),
    [
        ("pain eight", "strong"),
        ("make that pain seven", "strong"),
        ("a two for pain", "mild"),
        ("the pain was about a five", "medium"),
        ("it was agony", "strong"),
        ("no, it was absolutely excruciating", "strong"),
    ],
)
def test_how_bad_it_was_is_kept(talk: AtDevice, store: SqliteStore, said: str, strength: str) -> None:
    talk.hears("log a cramp in my left calf last night")
    talk.hears("yes")
    talk.hears(said)
    assert [each.strength for each in noted(store, talk)] == [strength]


NO_DIARY = [
    "turn off the diary",
    "stop keeping a diary",
    "don't keep a diary of me",
    "i don't want a diary",
    "stop tracking me",
]


@pytest.mark.parametrize("said", NO_DIARY)
def test_who_wants_no_diary_hears_what_is_kept(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(AT_THREE)
    talk.hears("yes")
    assert talk.hears(said).startswith(wordings("diary-only-when-asked"))
    assert talk.pending["kind"] == "what-now"
    talk.hears("delete my diary")
    assert len(noted(store, talk)) == 1
    talk.hears("yes")
    assert noted(store, talk) == ()


@pytest.mark.parametrize("said", NO_DIARY)
def test_an_entry_that_waits_is_let_go_with_it(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(AT_THREE)
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
    talk.hears("yes")
    assert noted(store, talk) == ()


@pytest.mark.parametrize(
    "said", ["take that off again it wasn't cramp it was just stiff", "scrap that it wasn't a cramp", "leave that out"]
)
def test_what_was_no_cramp_is_not_noted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("log a cramp for me")
    talk.hears(said)
    assert talk.pending["kind"] != "diary-draft"
    assert not noted(store, talk)


def test_a_cramp_of_another_muscle_is_noted_all_the_same(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log a cramp in my calf")
    talk.hears("it wasn't a cramp in my calf it was the foot")
    talk.hears("yes")
    assert [entry.muscle for entry in noted(store, talk)] == ["foot"]
