"""Stories of what is said to an offer or a draft in words that are no plain yes or no,
and of what is asked of what is kept.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import LEFT_CALF, keeping, logs, noted
from tests.standing import ended
from tests.store.store_backends import SqliteBackend


@pytest.fixture
def store(sqlite_backend: SqliteBackend) -> SqliteStore:
    return sqlite_backend.open()


@pytest.fixture
def noting(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


@pytest.mark.parametrize(
    "said", ["no leave it", "no leave it be", "no don't bother", "ach no never mind it", "nah you're alright"]
)
def test_what_leaves_an_entry_alone_drops_it(noting: AtDevice, store: SqliteStore, said: str) -> None:
    noting.hears(LEFT_CALF)
    noting.hears(said)
    assert (noting.place["id"], noting.pending["kind"], noted(store, noting)) == ("control.declined", "what-now", ())


@pytest.mark.parametrize(
    "said",
    [
        "would you stick that in for me please",
        "would you mind noting that",
        "could you bung that in the book",
        "get that down for me",
    ],
)
def test_who_asks_for_it_to_be_put_in_agrees(noting: AtDevice, store: SqliteStore, said: str) -> None:
    noting.hears(LEFT_CALF)
    noting.hears(said)
    assert [each.muscle for each in noted(store, noting)] == ["calf"]


@pytest.mark.parametrize("said", ["no you've got it wrong", "no it was a bad one", "no not exactly", "no"])
def test_what_is_not_so_is_asked_for(noting: AtDevice, store: SqliteStore, said: str) -> None:
    noting.hears(LEFT_CALF)
    noting.hears(said)
    assert (noting.pending["kind"], noting.pending["doubted"], noted(store, noting)) == ("diary-draft", True, ())


@pytest.mark.parametrize(
    "said", ["i had a cramp in my right foot this morning", "log a cramp in my right foot this morning"]
)
def test_one_more_cramp_takes_the_place_of_none(noting: AtDevice, store: SqliteStore, said: str) -> None:
    logs(noting, LEFT_CALF)
    logs(noting, said)
    assert sorted(each.muscle or "" for each in noted(store, noting)) == ["calf", "foot"]


def test_the_one_before_is_told_back_to_the_first(noting: AtDevice) -> None:
    logs(noting, LEFT_CALF)
    logs(noting, "i had a cramp in my right foot this morning")
    assert "foot" in noting.hears("when was my last cramp")
    assert "calf" in noting.hears("and the one before that")
    assert noting.place["id"] == "diary.last"
    last = noting.hears("and before that")
    assert noting.place["id"] == "diary.last"
    assert "calf" not in last
    assert "foot" not in last
    assert "foot" in noting.hears("when was my last cramp")


def test_what_else_is_kept_asks_on_from_a_wish_and_from_the_list(noting: AtDevice) -> None:
    noting.hears("i have no wall")
    noting.hears("what else have you got me down for")
    assert noting.place["id"] == "preference.list"
    noting.hears("and what else have you got me down for")
    assert noting.place["id"] == "reminder.list"


def test_what_was_left_is_finished_whatever_came_between(noting: AtDevice) -> None:
    noting.hears("guide me through a calf stretch")
    noting.interrupts("hang on stop", after=40)
    noting.new_session()
    noting.hears("will we finish what we were at before the girl came in")
    assert (noting.place["id"], noting.place["coached"]["plan"]) == ("control.resume", "stretch.calf-wall")


@pytest.mark.parametrize(
    "said", ["what else", "something else", "not that one", "no a different one", "have you anything else"]
)
def test_another_stretch_is_offered_each_time_another(talk: Conversation, said: str) -> None:
    talk.hears("i have no wall")
    offered = [talk.pending["then"]]
    for _ in range(3):
        talk.hears(said)
        assert talk.pending["kind"] == "offer"
        offered.append(talk.pending["then"])
    assert len(set(offered)) == len(offered)
    assert "stretch.calf-wall" not in offered
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == offered[-1]


def test_what_else_after_two_choices_asks_what_is_wanted(talk: Conversation) -> None:
    talk.hears("does it run in families or is it the heat")
    talk.hears("what else")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


def test_one_that_neither_of_two_is_called_is_no_stretch(talk: Conversation) -> None:
    talk.hears("does it run in families or is it the heat")
    talk.hears("the big one")
    assert talk.pending["kind"] == "did-you-mean"


@pytest.mark.parametrize("before", ["", "i have no wall", "does magnesium help"])
@pytest.mark.parametrize("said", ["just tight", "not on the floor"])
def test_what_may_be_no_no_ends_nothing(talk: Conversation, before: str, said: str) -> None:
    if before:
        talk.hears(before)
    talk.hears(said)
    assert not ended(talk)


@pytest.mark.parametrize("before", ["", "i have no wall", "does magnesium help"])
@pytest.mark.parametrize(
    "said", ["no", "nah you're alright", "no thanks that's me", "not tonight", "never mind i'll not bother"]
)
def test_a_whole_no_ends_the_session(talk: Conversation, before: str, said: str) -> None:
    if before:
        talk.hears(before)
    talk.hears(said)
    assert (talk.place["id"], ended(talk)) == ("control.declined", True)


@pytest.mark.parametrize("before", ["", "my left calf i mean it goes at night"])
@pytest.mark.parametrize("said", ["no standing i meant", "no i meant standing"])
def test_what_was_meant_of_two_is_chosen_and_begins_no_stretch(talk: Conversation, before: str, said: str) -> None:
    if before:
        talk.hears(before)
    talk.hears("is it from sitting or standing all day")
    assert talk.place["id"] == "choice"
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("causes.overuse-standing", "standing")
