"""A cramp noted by voice, through the whole skill: read back, put right, and kept after a yes."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, keeping, logs, noted, skill_with
from tests.store_backends import SqliteBackend


@pytest.fixture
def store(sqlite_backend: SqliteBackend) -> SqliteStore:
    return sqlite_backend.open()


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


READ_BACK = [
    (LEFT_CALF, "A cramp in your left calf, last night."),
    (
        "log a cramp half an hour ago, about a minute, after my run",
        "A cramp, half an hour ago, for a minute, after a run.",
    ),
    ("note a strong cramp in my right foot", "A strong cramp in your right foot, just now."),
    ("had one at five this morning put it in", "A cramp, this morning at about five."),
    ("log a cramp in both calves yesterday", "A cramp in both calves, yesterday."),
    ("i had a cramp three nights ago in my hamstring", "A cramp in your hamstring, in the night to Saturday."),
    ("write down a cramp on sunday evening in my left leg", "A cramp in your left leg, yesterday evening."),
]


@pytest.mark.parametrize(("said", "read_back"), READ_BACK)
def test_what_was_said_is_read_back_and_noted_after_a_yes(
    talk: AtDevice, store: SqliteStore, said: str, read_back: str
) -> None:
    answer = talk.hears(said)
    assert answer.startswith(read_back)
    assert answer.endswith(("Shall I note it?", "Shall I note that?"))
    assert noted(store, talk) == ()
    logs(talk)
    assert len(noted(store, talk)) == 1


def test_the_entry_holds_just_what_was_said(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, LEFT_CALF)
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("calf", "left", "part")
    assert (entry.seconds, entry.strength, entry.circumstances) == (None, None, ())


CORRECTIONS = [
    ("no, the right leg", "A cramp in your right calf, last night."),
    ("it was the foot", "A cramp in your left foot, last night."),
    ("about two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("not last night, this morning", "A cramp in your left calf, this morning."),
    ("at three", "A cramp in your left calf, last night at about three."),
    ("no, yesterday", "A cramp in your left calf, yesterday."),
    ("it was a strong one", "A strong cramp in your left calf, last night."),
    ("it was after my run", "A cramp in your left calf, last night, after a run."),
]


@pytest.mark.parametrize(("correction", "read_back"), CORRECTIONS)
def test_a_correction_is_read_back_again(talk: AtDevice, correction: str, read_back: str) -> None:
    talk.hears(LEFT_CALF)
    assert talk.hears(correction).startswith(read_back)
    logs(talk)


def test_without_a_word_on_it_the_muscle_is_asked_for_once(talk: AtDevice, store: SqliteStore) -> None:
    assert talk.hears("log a cramp") == "Which muscle was it?"
    assert talk.hears("calf").startswith("A cramp in your calf, just now.")
    logs(talk)
    assert talk.hears("log a cramp") == "Which muscle was it?"
    assert talk.hears("no").startswith("A cramp, just now.")
    logs(talk)
    assert len(noted(store, talk)) == 2


def test_a_no_asks_what_was_different_and_a_second_one_drops_it(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    assert talk.hears("no").startswith("Nothing is noted yet.")
    assert talk.hears("no").startswith("All right, I won't note it.")
    assert noted(store, talk) == ()
    assert talk.pending["kind"] == "what-now"


def test_what_was_not_understood_asks_again(talk: AtDevice) -> None:
    asked = talk.hears(LEFT_CALF)
    assert asked.startswith("A cramp in your left calf, last night.")
    assert "A cramp in your left calf, last night." in talk.intends("AMAZON.FallbackIntent")
    assert talk.pending["kind"] == "diary-draft"


def test_a_yes_that_alexa_sends_twice_notes_once(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    waiting = dict(talk.response["sessionAttributes"])
    talk.hears("yes")
    talk._session.remember({"sessionAttributes": waiting})  # noqa: SLF001  # the session as it was before the answer
    talk.hears("yes")
    assert len(noted(store, talk)) == 1


def test_two_cramps_are_two_entries(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, LEFT_CALF)
    logs(talk, LEFT_CALF)
    assert len(noted(store, talk)) == 2


NOW = ["log a cramp in my calf right now", "log a cramp my calf is cramping now", "my calf is cramping"]


@pytest.mark.parametrize("said", NOW)
@pytest.mark.parametrize("diary", [True, False])
@pytest.mark.parametrize("waiting", [True, False])
def test_a_cramp_under_way_gets_help_first(
    store: SqliteStore,
    hearing: Hearing,
    said: str,
    diary: bool,  # noqa: FBT001  # given by pytest
    waiting: bool,  # noqa: FBT001  # the same
) -> None:
    talk = AtDevice(skill_with(store, diary=diary), hearing, "one")
    if waiting:
        talk.hears(LEFT_CALF)
    assert talk.hears(said).startswith("Straighten")
    assert talk.place["kind"] == "relief"


def test_warning_signs_come_before_the_diary(talk: AtDevice) -> None:
    talk.hears("i had a cramp last night and my calf is swollen and hot")
    assert talk.place["kind"] == "warning"
    talk.new_session()
    talk.hears("log a cramp")
    talk.hears("my calf is swollen and hot")
    assert talk.place["kind"] == "warning"
