"""Stories of a yes or no with the verb of our own question behind it: "yes, change it", "no, don't delete it"."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


@pytest.mark.parametrize(
    "said", ["yeah take it out", "aye bin it", "yes that entry", "yes rub it out love", "yep cross that one off"]
)
def test_a_yes_with_a_word_for_deleting_deletes(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("delete my last cramp")
    talk.hears(said)
    assert (talk.place["id"], noted(store, talk)) == ("diary.delete", ())


@pytest.mark.parametrize(
    "said",
    ["no don't take it out", "yes leave it in", "yes don't delete it", "ok forget it", "take it out", "yes keep it"],
)
def test_nothing_is_deleted_without_both(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("delete my last cramp")
    talk.hears(said)
    assert len(noted(store, talk)) == 1


@pytest.mark.parametrize("said", ["yes wipe it", "yes the whole diary", "aye empty it"])
def test_the_whole_diary_goes_by_the_same(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("delete my diary")
    talk.hears(said)
    assert noted(store, talk) == ()


@pytest.mark.parametrize(("said", "kept"), [("yes stick it in", 1), ("yeah keep that", 1), ("no don't put it in", 0)])
def test_a_note_goes_in_by_them_or_is_let_go(talk: AtDevice, store: SqliteStore, said: str, kept: int) -> None:
    talk.hears(LEFT_CALF)
    talk.hears(said)
    assert (talk.pending["kind"], len(noted(store, talk))) == ("what-now", kept)


def test_a_yes_that_tells_more_is_read_for_that(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    talk.hears("yes but change it to the foot")
    assert (talk.pending["kind"], talk.pending["entry"]["muscle"]) == ("diary-draft", "foot")
    assert noted(store, talk) == ()
