"""Stories of a cramp of the past that is told by what it is called, or only pointed at: it is offered to be noted,
and what is told next goes into the note; where no diary is kept, it leads to what helps after.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

CALLED = [
    "had another of the beggars last night",
    "another one of them last night",
    "had one of them things last night",
    "the wee bugger was back last night",
    "got one in bed last night",
    "well i'd an absolute belter last night",
    "had a right humdinger in the night",
]
POINTED_AT = [
    "woke up with it again last night",
    "my leg was at it again last night",
    "no but last night was murder",
    "last night was a bad one",
    "last night",
]


@pytest.mark.parametrize("said", [*CALLED, *POINTED_AT])
def test_what_is_told_next_goes_into_the_note(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"
    for each in ("left calf", "two minutes maybe felt like an hour", "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    assert (entry.muscle, entry.side, entry.seconds, entry.rough) == ("calf", "left", 120, "part")


@pytest.mark.parametrize("said", CALLED)
def test_it_is_one_out_of_the_blue_and_after_an_answer_too(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("no")
    talk.hears("what helps at night")
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"


def test_an_order_to_write_it_down_notes_it(talk: AtDevice, store: SqliteStore) -> None:
    talk.opens()
    for said in ("no", "well i'd an absolute belter yesterday after the match", "yeah write it down"):
        talk.hears(said)
    (entry,) = noted(store, talk)
    assert (entry.rough, entry.circumstances) == ("day", ("after-sport",))


def test_two_of_them_are_two(talk: AtDevice, store: SqliteStore) -> None:
    talk.opens()
    for said in ("had two of the sods on saturday", "calf", "yes"):
        talk.hears(said)
    assert [each.muscle for each in noted(store, talk)] == ["calf", "calf"]


@pytest.mark.parametrize(
    "said",
    [
        "put down one for tuesday in the calf and last night in the thigh",
        "i had it in my calf on tuesday and my thigh last night",
        "left calf on tuesday and then my right thigh last night, note them",
    ],
)
def test_two_that_are_told_in_one_breath_are_both_noted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    talk.hears("yes")
    assert {(each.muscle, each.rough) for each in noted(store, talk)} == {("calf", "day"), ("quadriceps", "part")}


@pytest.mark.parametrize(
    "said", ["cramp in my calf and my thigh last night", "cramp in my calf last night and on tuesday"]
)
def test_two_that_share_a_day_or_a_place_are_no_halves(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"


@pytest.mark.parametrize("place", ["left calf", "it was the left calf", "in my left calf"])
def test_where_it_was_tells_a_cramp_in_a_story_of_the_past(talk: AtDevice, store: SqliteStore, place: str) -> None:
    talk.opens()
    for said in ("so yesterday at the gym", place, "yes"):
        talk.hears(said)
    (entry,) = noted(store, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("calf", "left", "day")


@pytest.mark.parametrize(
    "said",
    [
        "had a curry last night",
        "had the grandkids round yesterday",
        "had two of the lads round last night",
        "had a cracker of a run yesterday",
        "had a great match yesterday",
        "had one of those tablets last night",
        "had a few pints last night",
        "i had a blood test yesterday",
        "had a rough night last night",
    ],
)
def test_what_else_somebody_had_is_no_cramp(talk: AtDevice, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] != "diary-draft"
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("had a right old cramp in the night", None),
        ("had a right old cramp in my left calf last night", "left"),
        ("i had a right calf cramp last night", "right"),
    ],
)
def test_a_right_that_says_how_much_is_no_leg(talk: AtDevice, store: SqliteStore, said: str, side: str | None) -> None:
    talk.hears(said)
    talk.hears("yes")
    (entry,) = noted(store, talk)
    assert entry.side == side


@pytest.mark.parametrize(
    "said", [*CALLED, "no but i had a bad one last night", "had one in my calf at four this morning"]
)
def test_where_no_diary_is_kept_it_leads_to_what_helps_after(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "soreness")
    talk.hears("left calf")
    assert talk.pending["then"] == "warning.leg-clot"
    talk.hears("no")
    assert talk.pending["kind"] == "what-now"
