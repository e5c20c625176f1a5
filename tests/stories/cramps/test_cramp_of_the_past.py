"""Stories of a cramp of the past that is told in pieces: it stays in the past, begins nothing,
and is noted with all of its pieces.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells


def told(talk: AtDevice, *pieces: str) -> None:
    talk.opens()
    talk.hears("no")
    for each in pieces:
        talk.hears(each)


@pytest.mark.parametrize(
    "pieces", [("so yesterday at the gym", "calf raises"), ("last night", "in bed"), ("on sunday at football",)]
)
def test_what_tells_a_time_begins_nothing_and_is_no_cramp_yet(talk: AtDevice, pieces: tuple[str, ...]) -> None:
    told(talk, *pieces)
    assert not talk.place.get("coached")
    assert not talk.place.get("relief")
    assert talk.pending["kind"] == "what-now"


def test_a_cramp_in_the_story_is_offered_with_its_day(talk: AtDevice, store: SqliteStore) -> None:
    told(talk, "so yesterday at the gym", "calf raises", "cramp, thirty seconds")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("it's fine today")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("yes")
    (entry,) = noted(store, talk)
    assert (entry.seconds, entry.rough, entry.muscle) == (30, "day", None)


def test_pieces_told_one_by_one_are_all_noted(talk: AtDevice, store: SqliteStore) -> None:
    told(talk, "last night", "in bed", "my foot", "a minute or so", "yes")
    (entry,) = noted(store, talk)
    assert (entry.muscle, entry.seconds, entry.circumstances) == ("foot", 60, ("in-bed",))


def test_several_are_noted_of_the_night_that_was_named_before(talk: AtDevice, store: SqliteStore) -> None:
    talk.opens()
    talk.hears("hi, i want to tell you about last night")
    talk.hears("two of them, both left calf")
    talk.hears("yes")
    assert [(each.muscle, each.side, each.rough) for each in noted(store, talk)] == [("calf", "left", "part")] * 2


@pytest.mark.parametrize("said", ["it's me again, it came back last night", "no it was last night"])
def test_a_cramp_of_last_night_is_offered_and_not_helped_with(talk: AtDevice, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"
    assert "relief" not in talk.place


def test_a_story_goes_past_no_open_question_about_a_sign(talk: AtDevice) -> None:
    talk.hears("is my calf meant to be sore days after a cramp")
    assert talk.pending["kind"] == "follow-up"
    asked = talk.pending
    talk.hears("i had a tooth pulled last week")
    assert talk.pending["then"] == asked["then"]


def test_a_bad_one_of_a_day_names_no_hour(talk: AtDevice, store: SqliteStore) -> None:
    talk.opens()
    for said in ("no, i had a bad one on thursday", "yes"):
        talk.hears(said)
    (entry,) = noted(store, talk)
    assert (entry.rough, entry.strength) == ("day", "strong")


def test_an_offer_that_was_let_go_does_not_come_again(talk: AtDevice) -> None:
    told(talk, "i had a cramp yesterday at the gym", "no", "it's fine today")
    assert talk.pending["kind"] == "what-now"
    assert talk.place["id"] == "control.declined"


def test_a_day_told_to_a_warning_is_no_entry(talk: AtDevice) -> None:
    talk.opens()
    talk.hears("my hamstring went pop playing football")
    talk.hears("yesterday")
    assert talk.pending["kind"] != "diary-draft"


@pytest.mark.parametrize("said", ["i've a match on saturday", "what should i do on monday", "i had a cramp yesterday"])
def test_what_is_to_come_and_what_is_asked_is_no_story(talk: AtDevice, said: str) -> None:
    told(talk, said)
    assert not tells(words_of(talk.last), "story-what-happened")


@pytest.mark.parametrize(
    "said", ["the cramp's over but the calf is rock hard", "it's gone now but the leg is still tender"]
)
def test_what_stays_of_a_cramp_that_is_over_is_held_no_more(talk: AtDevice, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert not talk.place.get("relief")


@pytest.mark.parametrize("said", ["full gone", "she's smiling now"])
def test_nothing_begins_anew_once_it_has_let_go(talk: AtDevice, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears("it's easing")
    talk.hears(said)
    assert "relief" not in talk.place


def test_one_that_is_back_is_helped_with(talk: AtDevice) -> None:
    talk.hears("calf cramp")
    talk.hears("it's easing")
    talk.hears("it's back")
    assert "relief" in talk.place
