"""Stories of what was just noted or read back, and is changed or taken out: nothing else is."""

from datetime import UTC, datetime

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

YESTERDAY = "log a cramp in my calf yesterday"


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


def _hour(at: int) -> int:
    return datetime.fromtimestamp(at, UTC).hour  # London in winter


@pytest.mark.parametrize(
    "before", [(YESTERDAY, "yes"), (YESTERDAY, "yes", "what was the last one"), ("log a cramp yesterday teatime",)]
)
@pytest.mark.parametrize(
    "said", ["no change it to six in the evening", "move it to six in the evening", "make that six in the evening"]
)
def test_what_was_noted_or_told_is_changed_and_nothing_is_deleted(
    talk: AtDevice, store: SqliteStore, before: tuple[str, ...], said: str
) -> None:
    says(talk, *before, said)
    if talk.pending["kind"] == "diary-draft":
        assert talk.pending["wish"] == "note"
        talk.hears("yes")
    assert [_hour(each.at) for each in noted(store, talk)] == [18]


def test_of_several_the_one_that_was_told_is_changed(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, YESTERDAY, "yes", "log one in my foot on friday", "yes")
    says(talk, "when was my last cramp", "and the one before that", "change it to six in the evening")
    assert {(each.muscle, _hour(each.at)) for each in noted(store, talk) if each.rough is None} == {("foot", 18)}


@pytest.mark.parametrize("said", ["get rid of it", "take that cramp out", "bin that one", "scrap that entry please"])
def test_what_was_just_noted_is_taken_out_after_a_yes(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, "log a cramp in my foot on friday", "yes", YESTERDAY, "yes", said)
    assert (talk.pending["kind"], talk.pending["wish"]) == ("diary-draft", "delete")
    talk.hears("yes")
    assert [each.muscle for each in noted(store, talk)] == ["foot"]


@pytest.mark.parametrize("said", ["take that one out again", "bin that one", "get rid of it"])
def test_what_is_only_read_back_is_let_go(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, YESTERDAY, "yes", "log a cramp in my foot on friday", said)
    assert talk.pending["kind"] == "what-now"
    assert [each.muscle for each in noted(store, talk)] == ["calf"]


@pytest.mark.parametrize("said", ["cancel it", "scrap it", "delete that"])
def test_one_thing_is_never_taken_for_the_whole_diary(talk: AtDevice, said: str) -> None:
    says(talk, YESTERDAY, "yes", said)
    assert talk.pending.get("wish") != "clear"


def test_all_of_it_is_asked_about_as_the_diary(talk: AtDevice) -> None:
    says(talk, YESTERDAY, "yes", "delete the lot")
    assert (talk.place["id"], talk.pending["wish"]) == ("diary.delete", "clear")


def test_a_question_how_to_get_rid_of_it_deletes_nothing(talk: AtDevice) -> None:
    says(talk, YESTERDAY, "yes", "how do i get rid of it when it comes")
    assert talk.place["id"] != "diary.delete"
