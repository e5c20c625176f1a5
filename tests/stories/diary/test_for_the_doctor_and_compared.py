"""Stories of what is made of the diary: a summary for whoever treats the listener, one time compared with another;
and of a yes to the deletion of what was not there.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def one_is_noted(talk: AtDevice) -> None:
    talk.hears("log a cramp in my left calf last night")
    talk.hears("yes")


@pytest.mark.parametrize(
    "said",
    [
        "could you turn that into something to show them at the surgery",
        "make me a summary to take to the physio",
        "can you put it together so i can read it out to her",
    ],
)
def test_what_is_noted_is_put_together_for_the_doctor(talk: AtDevice, said: str) -> None:
    one_is_noted(talk)
    talk.hears("can you see any pattern in my cramps")
    pattern = talk.last
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.summary", "what-now")
    assert talk.last != pattern


def test_an_appointment_that_is_told_before_is_who_it_is_for(talk: AtDevice) -> None:
    one_is_noted(talk)
    talk.hears("i'm in with doctor patel on thursday")
    talk.hears("can you put it together so i can read it out to her")
    assert talk.place["id"] == "diary.summary"


@pytest.mark.parametrize("said", ["could you turn that into something to show my physio"])
def test_an_answer_is_put_together_for_nobody(talk: AtDevice, said: str) -> None:
    talk.hears("what's massage good for")
    talk.hears(said)
    assert talk.place["id"] == "massage"


@pytest.mark.parametrize(
    ("counted", "said", "then"),
    [
        ("how many cramps did i have this week", "how's that compare to last week", "last-week"),
        ("how many cramps did i have this week", "is that more than last week", "last-week"),
        ("how many cramps did i have this month", "how does it compare with last month", "last-month"),
    ],
)
def test_the_time_that_is_compared_with_is_counted(talk: AtDevice, counted: str, said: str, then: str) -> None:
    one_is_noted(talk)
    talk.hears(counted)
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("diary.count", then)


@pytest.mark.parametrize("said", ["yes i'm certain", "yes"])
def test_a_yes_to_delete_what_was_not_there_begins_nothing(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("take the last one off my diary that was the cat walking on me")
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    one_is_noted(talk)
    talk.hears("take the last one off my diary that was the cat walking on me")
    talk.hears(said)
    assert noted(store, talk) == ()
