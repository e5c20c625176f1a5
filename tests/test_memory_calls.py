"""What remembering costs: at most one read and one write a request, and none where help must not wait."""

from dataclasses import replace

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.in_process import InProcessMemory
from skill.storage.profile import Preferences
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.remembering_listener import CALF, SECRET, at_device
from tests.remembering_listener import memory as memory  # noqa: PLC0414  # a fixture
from tests.remembering_listener import talk as talk  # noqa: PLC0414  # a fixture


class Counting(InProcessMemory):
    """Counts what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = self.writes = 0

    def recall(self, listener, now):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.reads += 1
        return super().recall(listener, now)

    def change(self, listener, change, now, known=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.writes += 1
        reads = self.reads
        kept = super().change(listener, change, now, known)
        self.reads = reads if known else self.reads
        return kept


SAID = [
    "why do i get night cramps", "i've got a cramp in my calf", "yes", CALF, "pause", "resume", "forty seconds",
    "remember that", "next", "how am i doing", "always whisper", "start the bedtime routine", "i have no wall", "stop",
]  # fmt: skip
FREE = ("why do i get night cramps", "i've got a cramp in my calf", "my calf is swollen and hot")


def test_a_request_reads_once_and_writes_once_at_most(hearing: Hearing) -> None:
    memory = Counting()
    talk = at_device(memory, hearing)
    for said in SAID:
        before = memory.reads, memory.writes
        talk.interrupts(said, after=20)
        assert memory.reads - before[0] <= 1, said
        assert memory.writes - before[1] <= 1, said


@pytest.mark.parametrize("said", FREE)
def test_questions_help_and_warnings_ask_the_store_nothing(hearing: Hearing, said: str) -> None:
    memory = Counting()
    talk = at_device(memory, hearing)
    talk.hears(said)
    assert (memory.reads, memory.writes) == (0, 0)


def test_two_devices_wish_without_undoing_each_other(memory: InProcessMemory, talk: AtDevice) -> None:
    talk.hears("always hold for twenty seconds")
    key = listener_key(talk.user_id, SECRET)
    known = memory.recall(key, talk.clock.now())
    talk.hears("start with my left leg")
    memory.change(
        key,
        lambda profile: replace(profile, preferences=replace(profile.preferences, style="quiet")),
        talk.clock.now(),
        known,
    )
    assert memory.recall(key, talk.clock.now()).profile.preferences == Preferences(
        seconds=20, side="left", style="quiet"
    )
