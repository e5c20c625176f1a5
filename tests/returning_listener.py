"""What stories of remembering share: a skill with a store, a listener in London, and what they do again and again."""

from collections.abc import Callable

import pytest

from skill.app import build_skill
from skill.runtime.device_clock import DeviceClock
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.storage.profile import Profile
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import Store, listener_key
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, FakeSettingsApi

CALF = "guide me through a calf stretch"
SECRET = "secret"  # noqa: S105  # opens nothing


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return at_device(store, hearing)


@pytest.fixture
def remembered(store: SqliteStore, talk: AtDevice) -> Callable[[], Profile]:
    return lambda: store.read(listener_key(talk.user_id, SECRET), talk.clock.now()).profile


def at_device(store: Store, hearing: Hearing) -> AtDevice:
    skill = build_skill(Settings(secret=SECRET), clock=DeviceClock(FakeSettingsApi()), store=store)
    return AtDevice(skill, hearing, "one")


def tomorrow(talk: AtDevice, days: float = 1) -> None:
    """Come back in a new session."""
    talk.clock.seconds += days * DAY
    talk.new_session()


def stretches(talk: AtDevice) -> str:
    """Do the whole calf stretch, and answer its last question."""
    words = talk.hears("guide me through a towel calf stretch on the left")
    talk.hears("no")
    return words
