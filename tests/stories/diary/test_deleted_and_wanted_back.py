"""Stories of an entry that was deleted and is wanted back, of all that is kept, and of what the diary holds now."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import logs, noted, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

AT_TWO = "i had a cramp last night at two in my left calf"


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize(
    "said", ["put it back in", "oh no i didn't mean that one", "can you bring it back", "put that one back please"]
)
def test_what_was_just_deleted_comes_back_whole(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, AT_TWO)
    [before] = noted(store, talk)
    says(talk, "delete my last cramp", "yes")
    assert noted(store, talk) == ()
    says(talk, said)
    assert noted(store, talk) == (before,)


@pytest.mark.parametrize("said", ["yes", "thanks", "what helps at night"])
def test_nothing_comes_back_unless_it_is_wanted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, AT_TWO)
    says(talk, "delete my last cramp", "yes", said)
    assert noted(store, talk) == ()


def test_what_it_should_have_been_is_read_back(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, AT_TWO)
    says(talk, "delete that", "yes", "left calf at three then")
    assert (talk.pending["kind"], noted(store, talk)) == ("diary-draft", ())
    says(talk, "yes")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", "left")]


def test_a_cramp_after_that_is_helped_with(talk: AtDevice) -> None:
    logs(talk, AT_TWO)
    says(talk, "delete that", "yes", "my calf is cramping")
    assert talk.place["kind"] == "relief"


def test_a_diary_that_was_deleted_is_gone(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, AT_TWO)
    says(talk, "delete my diary", "yes")
    assert talk.hears("put it back").startswith(wordings("diary-gone-for-good"))
    assert noted(store, talk) == ()


@pytest.mark.parametrize(
    "said",
    [
        "how do i delete everything you have on me",
        "can i delete everything you know about me",
        "how can i wipe everything you've got on me",
        "how do i delete all my data",
        "how do i get you to forget everything you've stored about me",
    ],
)
def test_how_all_is_deleted_is_asked_first(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, AT_TWO)
    says(talk, said)
    assert (talk.pending["kind"], len(noted(store, talk))) == ("forget-all", 1)
    says(talk, "everything")
    assert (talk.pending["kind"], len(noted(store, talk))) == ("forget-all", 1)
    says(talk, "yes")
    assert noted(store, talk) == ()


@pytest.mark.parametrize("said", ["how do i delete a photo", "how do i get rid of cramps", "what do you know about me"])
def test_what_is_of_something_else_deletes_nothing(talk: AtDevice, said: str) -> None:
    says(talk, said)
    assert talk.pending["kind"] != "forget-all"


@pytest.mark.parametrize("said", ["the cramp in the diary", "what have i got now", "the last one in my diary"])
def test_what_the_diary_holds_is_told_and_nothing_is_noted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, AT_TWO)
    says(talk, said)
    assert (talk.place["id"], talk.pending["kind"], len(noted(store, talk))) == ("diary.last", "what-now", 1)


@pytest.mark.parametrize(
    "said",
    [
        "i've had three cramps this week",
        "monday calf tuesday calf and thursday foot",
        "the cramp in the diary",
        "put it back in",
        "one in each leg one at two and one at five",
    ],
)
def test_where_no_diary_is_kept_nothing_is_offered(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    answer = talk.hears(said)
    assert talk.pending["kind"] != "diary-draft"
    assert not answer.endswith(wordings("story-when-were-they"))
