"""Stories of what is said of the diary and of cramps that are noted: which was worse, that one was noted before,
where it is to be sent, and what only takes note.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

ONE_IN_EACH = "i had two cramps last night one in each leg"


@pytest.mark.parametrize(
    "said", ["the right one was worse", "the right one was much worse", "the right one was by far the worst"]
)
@pytest.mark.parametrize("is_kept", [True, False])
def test_the_one_that_was_worse_was_strong(talk: AtDevice, store: SqliteStore, said: str, *, is_kept: bool) -> None:
    talk.hears(ONE_IN_EACH)
    if is_kept:
        talk.hears("yes")
    talk.hears(said)
    if not is_kept:
        talk.hears("yes")
    assert {each.side: each.strength for each in noted(store, talk)} == {"left": None, "right": "strong"}


@pytest.mark.parametrize(
    "said",
    [
        "the right one's worse now",
        "my right one is killing me",
        "the left one is worse now",
        "the right one is cramping again",
    ],
)
def test_a_leg_that_is_worse_now_is_no_entry(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, ONE_IN_EACH)
    before = noted(store, talk)
    talk.hears(said)
    assert talk.pending["kind"] != "what-now"
    assert noted(store, talk) == before


@pytest.mark.parametrize(
    "said", ["no not just now it was this morning when i got up", "no, not now, it was this morning"]
)
def test_when_it_was_is_taken_though_it_begins_with_a_no(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("i had a cramp")
    talk.hears(said)
    talk.hears("calf")
    talk.hears("yes")
    entry = noted(store, talk)[0]
    assert (entry.muscle, entry.rough) == ("calf", "part")


@pytest.mark.parametrize("said", ["i think i did put it down", "i noted it", "i'm sure i told you", "i did though"])
def test_that_one_was_noted_before_notes_none(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("did i have a cramp on saturday")
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    talk.hears("goodbye")
    assert noted(store, talk) == ()


@pytest.mark.parametrize("said", ["email my diary", "can you send my diary to my doctor", "print out the diary please"])
def test_the_diary_is_sent_nowhere(talk: AtDevice, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.log", "what-now")


def test_what_is_ordered_for_the_book_is_an_entry(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("put it in the book will you right calf half past two this morning about a minute long")
    assert talk.place["id"] == "diary.log"
    talk.hears("yes")
    entry = noted(store, talk)[0]
    assert (entry.muscle, entry.side, entry.seconds) == ("calf", "right", 60)


@pytest.mark.parametrize(
    "said",
    [
        "i've a feeling they come the day after my aqua class can you see anything like that in what i've told you",
        "can you spot a pattern in my diary",
        "do you notice anything in my entries",
    ],
)
def test_what_they_have_in_common_is_asked_of_the_diary(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.summary", "what-now")


@pytest.mark.parametrize("said", ["oh right", "ah right okay", "oh right then", "oh i see"])
@pytest.mark.parametrize("before", ["what's in my diary", "is magnesium any good", ""])
def test_what_takes_note_begins_nothing_and_names_no_leg(
    talk: AtDevice, store: SqliteStore, said: str, before: str
) -> None:
    logs(talk, LEFT_CALF)
    if before:
        talk.hears(before)
    open_before = talk.pending
    talk.hears(said)
    assert noted(store, talk)[0].side == "left"
    assert talk.pending == open_before


def test_the_same_leg_of_two_is_asked_for(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log two cramps last night")
    talk.hears("both times the same leg")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("calf")
    talk.hears("right")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", "right")] * 2


@pytest.mark.parametrize("said", ["yeah just the one", "not the whole diary just the last one"])
def test_one_is_asked_about_in_place_of_the_whole_diary(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("delete my diary")
    talk.hears(said)
    assert (talk.pending["wish"], len(noted(store, talk))) == ("delete", 1)


def test_what_is_kept_names_the_diary_and_reminders(talk: AtDevice) -> None:
    answer = talk.hears("what do you keep about me")
    assert (talk.place["id"], wordings("diary-kept-too")[0] in answer) == ("meta.privacy", True)
