"""Two people at one device, and a host that stores nothing: what is remembered, of whom, and what is said about it."""

import pytest

from skill.app import build_skill
from skill.runtime.device_clock import DeviceClock
from skill.settings import Settings
from skill.simulator.listener import Json
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.facts_told import tells
from tests.fake_settings_api import FakeSettingsApi
from tests.returning_listener import SECRET
from tests.store.store_backends import SqliteBackend

RIGHT_FIRST = "always start with my right leg"
WHAT_IS_KEPT = "what do you remember about me"


class InBed(AtDevice):
    """A device whose requests name whoever is recognised."""

    person: str | None = None

    def system(self) -> Json:
        person = {"person": {"personId": f"amzn1.ask.person.{self.person}"}} if self.person else {}
        return {**super().system(), **person}

    def speaks(self, person: str | None) -> None:
        """Another person says the next words, in a session of their own."""
        self.person = person
        self.new_session()


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> InBed:
    return InBed(
        build_skill(Settings(secret=SECRET), clock=DeviceClock(FakeSettingsApi()), store=store), hearing, "bed"
    )


def test_wishes_are_those_of_the_person_who_is_recognised(talk: InBed) -> None:
    talk.speaks("ann")
    talk.hears(RIGHT_FIRST)
    for other in ("ben", None):
        talk.speaks(other)
        assert tells(talk.hears(WHAT_IS_KEPT), "nothing-remembered")
    talk.speaks("ann")
    assert "right" in talk.hears(WHAT_IS_KEPT)


def test_the_place_is_that_of_the_person_who_left_it(talk: InBed) -> None:
    talk.speaks("ann")
    talk.hears("guide me through a towel calf stretch")
    talk.loses_session(after=30)
    talk.speaks("ben")
    talk.hears("resume")
    assert "coached" not in talk.place
    talk.speaks("ann")
    talk.hears("resume")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


def test_forget_me_deletes_what_is_known_of_that_person_alone(talk: InBed) -> None:
    for person in ("ann", "ben"):
        talk.speaks(person)
        talk.hears(RIGHT_FIRST)
    talk.hears("forget me")
    talk.hears("yes")
    talk.speaks("ben")
    assert tells(talk.hears(WHAT_IS_KEPT), "nothing-remembered")
    talk.speaks("ann")
    assert "right" in talk.hears(WHAT_IS_KEPT)


def test_disabling_the_skill_deletes_everybody_of_the_account(talk: InBed, sqlite_backend: SqliteBackend) -> None:
    for person in ("ann", "ben", None):
        talk.speaks(person)
        talk.hears(RIGHT_FIRST)
    assert len({row["listener"] for row in sqlite_backend.rows()}) == 3
    talk.speaks(None)
    request = talk._session.intent(talk.heard, talk.clock.now())  # noqa: SLF001  # a request of another type
    kept = {key: request["request"][key] for key in ("requestId", "timestamp", "locale")}
    request["request"] = {**kept, "type": "AlexaSkillEvent.SkillDisabled"}
    talk._send(request)  # noqa: SLF001
    assert sqlite_backend.rows() == []


@pytest.mark.parametrize("said", [RIGHT_FIRST, WHAT_IS_KEPT, "forget me > yes", "how am i doing", "count my six weeks"])
def test_a_host_without_a_store_never_says_try_again_later(talk_without: Conversation, said: str) -> None:
    heard = [talk_without.hears(each) for each in said.split(" > ")][-1]
    assert "little while" not in heard
    assert "couldn't" not in heard
    assert "Got it" not in heard
    assert talk_without.pending["kind"] == "what-now"


@pytest.fixture
def talk_without(hearing: Hearing) -> Conversation:
    return Conversation(build_skill(Settings()), hearing)
