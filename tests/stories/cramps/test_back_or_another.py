"""Stories of "it's back", which is the cramp whatever is open, and of "another one", which is a stretch, a round or a
cramp, by what was said before.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

BACK = [
    "it's back",
    "it's come back",
    "there it goes again",
    "it's back again",
    "here it comes again",
    "it's started again",
    "oh no it's back",
    "the cramp's back",
    "it's grabbed me again",
    "it's coming back",
    "aw naw it's back",
    "it's off again",
    "it's returned",
    "same one's back",
    "it has come back in my calf",
]
ANOTHER = ["another one", "another", "another one please", "and another"]
ORDERED = ["give me another", "give me another one", "let's have another", "do another", "have you got another one"]


def test_they_are_two_intents(hearing: Hearing) -> None:
    heard = [hearing.hear(said).intent for said in ("another one", "another", "it's back", "it returned")]
    assert heard == ["AnotherOneIntent", "AnotherOneIntent", "CrampBackIntent", "CrampBackIntent"]


@pytest.mark.parametrize("said", BACK)
@pytest.mark.parametrize(
    "before",
    [
        ["wall calf stretch"],
        ["i have a cramp in my calf", "it's gone"],
        ["why do i get cramps at night"],
        ["wall calf stretch", "that hurts"],
        ["remind me to stretch at nine"],
    ],
    ids=lambda before: before[-1],
)
def test_what_is_back_is_the_cramp_whatever_is_open(talk: Conversation, before: list[str], said: str) -> None:
    for each in before:
        talk.hears(each)
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


@pytest.mark.parametrize("said", BACK)
def test_it_is_back_beside_a_note_of_the_last_night(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("note a cramp last night in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


def test_what_came_back_in_a_story_of_last_night_begins_no_help(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    talk.hears("note a cramp last night in my calf")
    talk.hears("and it came back at six")
    assert talk.pending["kind"] == "diary-draft"


def test_it_is_back_in_a_pause_is_no_one_who_comes_back(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts("hang on", after=20)
    there = talk.once_more()
    talk.hears("it's back")
    assert talk.place["id"] == "relief.now"
    there.hears("back again")
    assert there.place["id"] == "control.resume"


@pytest.mark.parametrize("said", [*ANOTHER, *ORDERED])
def test_another_one_in_a_stretch_is_another_stretch(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize("said", [*ANOTHER, *ORDERED])
def test_another_one_after_a_stretch_is_offered(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "stretch.calf-towel")


@pytest.mark.parametrize("said", [*ANOTHER, *ORDERED])
def test_another_one_in_a_cramp_is_the_next_round(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


@pytest.mark.parametrize("said", ANOTHER)
def test_another_one_once_a_cramp_is_gone_is_a_cramp(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


@pytest.mark.parametrize("said", ORDERED)
def test_one_that_is_ordered_then_is_a_stretch(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert (talk.place.get("relief"), talk.pending["kind"]) == (None, "offer")


@pytest.mark.parametrize("said", ANOTHER)
@pytest.mark.parametrize("before", ["", "why do i get cramps at night"])
def test_another_one_of_nothing_is_asked_about(talk: Conversation, before: str, said: str) -> None:
    if before:
        talk.hears(before)
    talk.hears(said)
    assert (talk.place.get("relief"), talk.pending["kind"]) == (None, "cramping-now")


@pytest.mark.parametrize("said", ["i've got another one", "another one's coming", "i can feel another one coming"])
@pytest.mark.parametrize("before", ["wall calf stretch", "why do i get cramps at night", "i have a cramp in my calf"])
def test_one_that_somebody_has_is_a_cramp(talk: Conversation, before: str, said: str) -> None:
    talk.hears(before)
    talk.interrupts(said, after=20)
    assert talk.place["id"] == "relief.now"
