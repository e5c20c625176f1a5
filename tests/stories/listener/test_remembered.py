"""Stories of what is asked to be remembered: what somebody cannot do lasts,
what else they are holds until they leave.
"""

import pytest

from skill.runtime.guard import Guard
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import SECRET
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import says, wordings


def avoided(store: SqliteStore, talk: AtDevice) -> tuple[str, ...]:
    return store.read(listener_key(talk.user_id, SECRET), talk.clock.now()).profile.preferences.avoid


@pytest.mark.parametrize(
    ("said", "avoid"),
    [
        ("i'm in a wheelchair, please remember that", {"cannot-stand", "cannot-reach-floor"}),
        ("always start with the left, remember i'm in a wheelchair", {"cannot-stand", "cannot-reach-floor"}),
        ("no standing, no floor, remember that", {"cannot-stand", "cannot-reach-floor"}),
        ("remember that i can't kneel and i've no wall", {"cannot-reach-floor", "no-wall"}),
        ("always hold for ten, and no standing", {"cannot-stand"}),
        ("remember i hate the floor", {"cannot-reach-floor"}),
    ],
)
def test_what_somebody_cannot_do_is_remembered_in_the_next_session(
    talk: AtDevice, store: SqliteStore, said: str, avoid: set[str]
) -> None:
    talk.hears(said)
    assert talk.place["id"] == "preference.set"
    assert set(avoided(store, talk)) == avoid
    talk.loses_session(after=60)
    assert wordings("nothing-remembered")[0] not in talk.hears("what do you remember")


@pytest.mark.parametrize(
    "said", ["i'm pregnant, remember that", "remember i'm on warfarin", "i'm seventy four, keep that in mind"]
)
def test_what_somebody_is_holds_until_the_end_and_that_is_said(talk: AtDevice, store: SqliteStore, said: str) -> None:
    assert says("only-today", talk.hears(said))
    assert avoided(store, talk) == ()
    assert "until we finish" in talk.hears("what do you remember")


def test_a_question_about_memory_asks_to_remember_nothing(talk: AtDevice, store: SqliteStore) -> None:
    for said in ("do you remember me", "i can't remember which leg it was"):
        talk.hears(said)
        assert talk.place["id"] != "preference.set"
    assert avoided(store, talk) == ()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("i can only do ten minutes, okay, ten seconds", 10), ("hold for twenty, sorry, fifteen seconds", 15)],
)
def test_the_last_of_two_lengths_is_meant(talk: AtDevice, said: str, seconds: int) -> None:
    talk.hears("guide me through a wall calf stretch")
    talk.interrupts(said, after=40)
    assert talk.place["coached"]["seconds"] == seconds


def test_a_length_said_before_any_stretch_is_a_wish(talk: AtDevice) -> None:
    talk.hears("hold for twenty, sorry, fifteen seconds")
    talk.hears("calf stretch")
    assert talk.place["coached"]["seconds"] == 15


def test_a_knee_that_is_to_be_remembered_wishes_for_no_leg_first(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("please remember my left knee is bad")
    kept = store.read(listener_key(talk.user_id, SECRET), talk.clock.now()).profile.preferences
    assert kept.side is None


def test_what_was_read_out_is_forgotten_after_a_question(talk: AtDevice, store: SqliteStore) -> None:
    for said in ("remember i hate the floor", "what do you remember", "forget that"):
        talk.hears(said)
    assert talk.place["id"] == "meta.forget-me"
    talk.hears("yes")
    assert avoided(store, talk) == ()


def test_where_nothing_is_stored_only_this_talk_is_asked_about(skill: Guard, hearing: Hearing) -> None:
    unstored = Conversation(skill, hearing)
    unstored.hears("forget me")
    assert unstored.pending["kind"] == "forget-all"
    assert unstored.last.speech in wordings("forget-this-talk")
