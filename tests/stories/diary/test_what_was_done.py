"""Stories of what somebody did, told to the diary: it is no cramp, and nothing is noted of it."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize(
    "said",
    [
        "write down that i did me stretches today",
        "i've done my stretches today put that in the diary",
        "put in the diary i did the bedtime routine",
        "log that i did ten calf raises this morning",
        "can you note i went swimming yesterday",
        "make a note i've done me exercises",
        "jot down yoga this morning",
        "record my walk an hour today",
    ],
)
def test_what_was_done_is_not_noted_and_that_is_said(talk: AtDevice, store: SqliteStore, said: str) -> None:
    assert talk.hears(said).startswith(wordings("counts-what-we-do"))
    assert talk.pending["kind"] == "what-now"
    talk.hears("and yesterday")
    assert (noted(store, talk), talk.pending["kind"]) == ((), "what-now")


@pytest.mark.parametrize("said", ["had a good run today ten miles", "had a lovely swim this morning"])
def test_small_talk_of_what_was_done_is_no_cramp(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
    assert noted(store, talk) == ()


@pytest.mark.parametrize(
    "said",
    [
        "had one on my run today",
        "had a cramp on my run today ten miles",
        "log a cramp after my run yesterday",
        "log one yesterday while running",
        "had it in the calf doing the stretches yesterday write it down",
        "my calf went on me run today put that in the diary",
        "note that my leg seized up on the bike yesterday",
        "write down last night about two",
        "put my calf down from last night",
    ],
)
def test_a_cramp_beside_what_was_done_is_one(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "diary.log"


@pytest.mark.parametrize("said", ["i meant stretches not cramp", "no i said stretches", "it was not a cramp"])
def test_what_was_no_cramp_is_let_go(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, "i had a cramp yesterday", said)
    assert talk.pending["kind"] == "what-now"
    assert noted(store, talk) == ()


@pytest.mark.parametrize(
    "said", ["i meant stretches not cramp", "that wasn't a cramp", "no it was a twinge not a cramp"]
)
def test_what_was_noted_and_was_none_is_taken_out_after_a_yes(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, "i had a cramp yesterday", "yes", said)
    assert (talk.pending["kind"], talk.pending["wish"]) == ("diary-draft", "delete")
    talk.hears("yes")
    assert noted(store, talk) == ()


def test_another_muscle_is_no_denial(talk: AtDevice) -> None:
    says(talk, "log a cramp in my left foot", "i meant calf not foot")
    assert talk.pending["entry"]["muscle"] == "calf"
