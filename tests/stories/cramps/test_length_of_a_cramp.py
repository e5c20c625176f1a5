"""Stories of how long a cramp lasted, told where nothing waits to be noted: with a diary,
without one, and in a cramp.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, keeping, logs, noted, skill_with

HOW_LONG = ("what-are-leg-cramps", "how-long-lasts")
TOLD = [
    ("my cramp lasted two minutes", 120),
    ("the cramp lasted about ninety seconds", 90),
    ("it lasted half a minute", 30),
]


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


@pytest.mark.parametrize(("said", "seconds"), TOLD)
def test_a_length_alone_is_one_of_a_cramp_to_note(talk: AtDevice, store: SqliteStore, said: str, seconds: int) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("my calf")
    talk.hears("yes")
    assert [(each.muscle, each.seconds) for each in noted(store, talk)] == [("calf", seconds)]


@pytest.mark.parametrize(("said", "seconds"), TOLD)
def test_it_goes_into_the_entry_of_today_that_has_none(
    talk: AtDevice, store: SqliteStore, said: str, seconds: int
) -> None:
    logs(talk, LEFT_CALF)
    talk.new_session()
    talk.hears(said)
    talk.hears("yes")
    assert [(each.side, each.seconds) for each in noted(store, talk)] == [("left", seconds)]


def test_an_entry_that_has_a_length_keeps_it_beside_a_new_one(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp last night in my left calf for a minute")
    talk.new_session()
    talk.hears("it lasted half a minute")
    talk.hears("yes")
    assert sorted(each.seconds or 0 for each in noted(store, talk)) == [30, 60]


@pytest.mark.parametrize(("said", "seconds"), TOLD)
def test_without_a_diary_it_is_told_how_long_they_last(
    store: SqliteStore, hearing: Hearing, said: str, seconds: int
) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "two")
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == HOW_LONG, seconds
    talk.hears("yes")
    assert talk.place["id"] == "relief.now", "it is still tight"


@pytest.mark.parametrize(
    "said", ["my cramp lasted forty minutes", "it lasted forty minutes", "the cramp lasted an hour"]
)
def test_a_very_long_one_is_told_whom_to_show_it_before_it_is_noted(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == HOW_LONG


@pytest.mark.parametrize(
    "said", ["my cramp lasted forty minutes and it's still hard", "my calf's been cramping for forty minutes"]
)
def test_one_that_is_still_there_is_warned_of(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == "warning.long-cramp"


def test_in_a_cramp_it_has_not_let_go(talk: AtDevice) -> None:
    talk.hears("my calf is cramping")
    talk.hears("it's lasted two minutes")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)
