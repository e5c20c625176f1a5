"""Everything is deleted when somebody asks for it and says yes, or disables the skill."""

import pytest

from skill.app import build_skill
from skill.settings import Settings
from tests.at_device import AtDevice
from tests.returning_listener import SECRET, stretches
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.store.store_backends import SqliteBackend


@pytest.mark.parametrize("agrees", ["yes", "forget me"])
def test_forget_me_deletes_everything_once_it_is_agreed_to(
    talk: AtDevice, sqlite_backend: SqliteBackend, agrees: str
) -> None:
    talk.hears("always hold for twenty seconds")
    stretches(talk)
    assert talk.hears("forget me").startswith("That deletes everything")
    assert sqlite_backend.rows()
    turn = talk.response["sessionAttributes"]["turn"]
    assert "deleted everything" in talk.hears(agrees)
    assert sqlite_backend.rows() == []
    kept = talk.response["sessionAttributes"]
    assert kept["turn"] == turn + 1
    assert kept.keys() <= {"place", "pending", "turn", "night", "reminder_offered", "became"}


@pytest.mark.parametrize("declines", ["no", "why do i get night cramps"])
def test_nothing_is_deleted_by_words_that_were_heard_wrongly(
    talk: AtDevice, sqlite_backend: SqliteBackend, declines: str
) -> None:
    talk.hears("always hold for twenty seconds")
    talk.hears("forget me")
    talk.hears(declines)
    assert "holds of twenty seconds" in talk.hears("what do you remember about me")
    assert sqlite_backend.rows()


def test_a_stretch_that_was_under_way_is_still_there_when_nothing_is_to_be_deleted(talk: AtDevice) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("forget me", after=60)
    assert talk.hears("no") == "Ready to go on?"
    assert "Going on with the wall calf stretch" in talk.hears("yes")


def test_disabling_the_skill_deletes_everything(talk: AtDevice, sqlite_backend: SqliteBackend) -> None:
    talk.hears("always hold for twenty seconds")
    user = {"userId": talk.user_id}
    event = {"type": "AlexaSkillEvent.SkillDisabled", "timestamp": "2026-11-24T10:00:00Z", "requestId": "event"}
    build_skill(Settings(secret=SECRET), store=sqlite_backend.open())(
        {"version": "1.0", "context": {"System": {"user": user}}, "request": event}
    )
    assert sqlite_backend.rows() == []
