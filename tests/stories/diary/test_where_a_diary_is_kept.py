"""Where a diary is kept, where none is, and where its store fails: nothing is claimed, nothing told to anybody else."""

import json
import logging

import pytest

from skill.settings import read_settings
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoreUnavailableError, listener_key
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, SECRET, keeping, logs, noted, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells
from tests.guard.valid_response import assert_valid_response
from tests.store.store_backends import SqliteBackend


class Failing(SqliteStore):
    """Reads, and keeps or deletes nothing."""

    broken = True

    def log(self, listener: str, entry: Entry, now: float) -> None:
        if self.broken:
            raise StoreUnavailableError("full")
        super().log(listener, entry, now)

    def erase(self, listener: str, entry: Entry) -> None:
        if self.broken:
            raise StoreUnavailableError("full")
        super().erase(listener, entry)


def test_a_save_that_failed_is_said_and_a_second_yes_tries_again(
    hearing: Hearing, sqlite_backend: SqliteBackend
) -> None:
    store = Failing(sqlite_backend.file)
    talk = keeping(store, hearing)
    talk.hears(LEFT_CALF)
    assert tells(talk.hears("yes"), "diary-not-saved")
    store.broken = False
    logs(talk)
    assert len(noted(store, talk)) == 1
    store.broken = True
    for asked in ("delete the last entry", "delete my diary"):
        talk.hears(asked)
        assert tells(talk.hears("yes"), "diary-not-deleted")
    assert len(noted(store, talk)) == 1


class Down(SqliteStore):
    """Answers nothing."""

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:  # noqa: ARG002  # as the interface has it
        raise StoreUnavailableError("down")


ASKED = ["how many this month", "when was the last one", "any pattern", "summary for my doctor", "how am i doing"]


@pytest.mark.parametrize("said", [*ASKED, "delete the last entry", "delete my diary"])
def test_a_store_that_is_down_is_no_empty_diary(hearing: Hearing, sqlite_backend: SqliteBackend, said: str) -> None:
    assert tells(keeping(Down(sqlite_backend.file), hearing).hears(said), "cannot-look-up")


PHRASES = [LEFT_CALF, "log a cramp", *ASKED[:4], "delete the last entry", "delete my diary"]


@pytest.mark.parametrize("said", PHRASES)
def test_without_a_diary_its_phrases_get_a_kind_word(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    assert tells(talk.hears(said), "no-diary")
    talk.hears("yes")
    assert noted(store, talk) == ()


def test_a_draft_of_a_deployment_that_kept_one_is_dropped_where_none_is_kept(
    talk: AtDevice, store: SqliteStore, hearing: Hearing
) -> None:
    talk.hears(LEFT_CALF)
    off = AtDevice(skill_with(store, diary=False), hearing, "one")
    off._session.remember(talk.response)  # noqa: SLF001  # the switch was turned meanwhile
    off.hears("yes")
    assert noted(store, off) == ()
    assert off.pending["kind"] == "what-now"


def test_the_switch_is_off_unless_the_environment_says_on() -> None:
    assert not read_settings({}).diary
    assert not read_settings({"CRAMP_COACH_DIARY": "off"}).diary
    assert read_settings({"CRAMP_COACH_DIARY": "on"}).diary


# What it costs, and what it tells.


class Counting(SqliteStore):
    """Counts what it is asked of the diary."""

    calls: list[str]

    def log(self, listener: str, entry: Entry, now: float) -> None:
        self.calls.append("log")
        super().log(listener, entry, now)

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        self.calls.append("entries")
        return super().entries(listener, now, since)


def test_a_turn_reads_the_diary_at_most_once(hearing: Hearing, sqlite_backend: SqliteBackend) -> None:
    store = Counting(sqlite_backend.file)
    talk = keeping(store, hearing)
    for said in (LEFT_CALF, "at three", "yes", *ASKED, "delete the last entry", "no", "delete my diary", "yes"):
        store.calls = []
        talk.hears(said)
        assert len(store.calls) <= 1, said


def test_no_log_line_tells_what_is_in_the_diary(talk: AtDevice, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logs(talk, LEFT_CALF, "it was after my run")
        talk.hears("summary for my doctor")
    assert not any(word in caplog.text for word in ("calf", "left", "last-night", "after-run"))


def test_once_noted_the_session_holds_nothing_of_it(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    assert "calf" not in json.dumps(talk.response["sessionAttributes"])
    talk.hears("summary for my doctor")
    assert "calf" not in json.dumps(talk.response["sessionAttributes"])


def test_a_muscle_that_content_no_longer_has_is_no_hindrance(talk: AtDevice, store: SqliteStore) -> None:
    for number in range(6):
        entry = Entry(int(talk.clock.now()) - number - 1, str(number), "tail", "left")
        store.log(listener_key(talk.user_id, SECRET), entry, talk.clock.now())
    assert "in your left leg" in talk.hears("when was the last one")
    for said in ("any pattern", "summary for my doctor", "delete the last entry"):
        assert "left" in talk.hears(said), said
        assert_valid_response(talk.response)
