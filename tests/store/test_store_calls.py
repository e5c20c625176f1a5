"""What remembering costs: at most one read and one write a request, and none where help must not wait."""

from dataclasses import replace

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.profile import Preferences
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.returning_listener import CALF, SECRET, at_device
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.store.store_backends import SqliteBackend


class Counting(SqliteStore):
    """Counts what it is asked."""

    reads = writes = 0

    def read(self, listener, now):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.reads += 1
        return super().read(listener, now)

    def change(self, listener, change, now, known=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.writes += 1
        return super().change(listener, change, now, known)


SAID = [
    "why do i get night cramps", "i've got a cramp in my calf", "yes", CALF, "yes", "pause", "resume", "forty seconds",
    "remember that", "next", "how am i doing", "always whisper", "start the bedtime routine", "i have no wall", "stop",
]  # fmt: skip
FREE = ("why do i get night cramps", "i've got a cramp in my calf", "my calf is swollen and hot")


def test_a_request_reads_once_and_writes_once_at_most(hearing: Hearing, sqlite_backend: SqliteBackend) -> None:
    store = Counting(sqlite_backend.file)
    talk = at_device(store, hearing)
    talk.says_ready = False  # each sentence is one request
    for said in SAID:
        before = store.reads, store.writes
        talk.interrupts(said, after=20)
        assert store.reads - before[0] <= 1, said
        assert store.writes - before[1] <= 1, said


@pytest.mark.parametrize("said", FREE)
def test_questions_help_and_warnings_ask_the_store_nothing(
    hearing: Hearing, sqlite_backend: SqliteBackend, said: str
) -> None:
    store = Counting(sqlite_backend.file)
    talk = at_device(store, hearing)
    talk.hears(said)
    assert (store.reads, store.writes) == (0, 0)


def test_two_devices_wish_without_undoing_each_other(store: SqliteStore, talk: AtDevice) -> None:
    talk.hears("always hold for twenty seconds")
    key = listener_key(talk.user_id, SECRET)
    known = store.read(key, talk.clock.now())
    talk.hears("start with my left leg")
    store.change(
        key,
        lambda profile: replace(profile, preferences=replace(profile.preferences, style="quiet")),
        talk.clock.now(),
        known,
    )
    assert store.read(key, talk.clock.now()).profile.preferences == Preferences(seconds=20, side="left", style="quiet")
