"""What diary stories share: the skill with a diary, a listener in London on a Monday evening, and cramps by night."""

import pytest

from skill.app import build_skill
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import Store, listener_key
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, HOUR, FakeSettingsApi
from tests.wordings import says, wordings

SECRET = "secret"  # noqa: S105  # opens nothing
LEFT_CALF = "i had a cramp last night in my left calf"


def skill_with(store: Store, *, diary: bool = True) -> Guard:
    return build_skill(Settings(diary=diary, secret=SECRET), clock=DeviceClock(FakeSettingsApi()), store=store)


def keeping(store: Store, hearing: Hearing) -> AtDevice:
    return AtDevice(skill_with(store), hearing, "one")  # Monday, seven in the evening, in London


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


def noted(store: SqliteStore, talk: AtDevice) -> tuple[Entry, ...]:
    return store.entries(listener_key(talk.user_id, SECRET), talk.clock.now())


def logs(talk: AtDevice, *said: str) -> None:
    """Tell a cramp, and agree to note it where that is asked."""
    answer = ""
    for each in said:
        answer = talk.hears(each)
    if not said or talk.pending["kind"] == "diary-draft":
        assert talk.hears("yes").startswith((*wordings("diary-noted"), *wordings("diary-changed")))
    else:
        assert any(says(line, answer, cramps="") for line in ("diary-noted-this", "diary-changed-this"))


def nights(store: SqliteStore, talk: AtDevice, number: int) -> None:
    for night in range(number):
        at = int(talk.clock.now()) - night * DAY - 17 * HOUR
        entry = Entry(at, f"night-{night}", "calf", "left" if night else "right", 120, "strong", ("in-bed",))
        store.log(listener_key(talk.user_id, SECRET), entry, talk.clock.now())
