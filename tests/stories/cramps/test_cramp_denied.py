"""Stories of what is denied: no cramp is helped with, and a denial in Scots is one."""

import pytest

from skill.language.english.sounds_and_spelling import standard
from tests.at_device import AtDevice
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.stories.cramps.test_night_of_a_cramp import TEN_PAST_THREE, at

WALL = "guide me through a wall calf stretch"


@pytest.mark.parametrize(
    "said",
    [
        "i do not have a cramp",
        "well i don't have a cramp",
        "i dinnae have a cramp",
        "i've nae cramp",
        "i don't have a cramp right now pal",
        "no it isnae a cramp",
    ],
)
def test_who_has_no_cramp_is_helped_with_none(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("relief"), talk.last.clip) == ("control.declined", None, ())


@pytest.mark.parametrize(
    "said",
    [
        "i have a cramp and i don't know what to do",
        "i can't get rid of this cramp",
        "i don't have a clue what to do with this cramp",
    ],
)
def test_what_else_is_denied_beside_a_cramp_is_help(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["cannae let go", "it willnae shift", "it isnae getting any better", "canny get it to stop"]
)
def test_a_cramp_that_does_not_let_go_in_scots_goes_on(talk: AtDevice, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("i amnae ready", "control.pause"),
        ("dinnae count yet", "control.pause"),
        ("i havenae got a wall", "control.easier"),
    ],
)
def test_in_a_stretch_a_denial_in_scots_counts_nothing(talk: AtDevice, said: str, place: str) -> None:
    talk.says_ready = False
    talk.hears(WALL)
    talk.hears(said)
    assert talk.place["id"] == place


def test_a_warning_sign_in_scots_is_one(talk: AtDevice) -> None:
    talk.hears("i cannae feel my foot")
    assert talk.place["kind"] == "warning"


def test_a_sentence_without_its_apostrophes_is_read_with_them(talk: AtDevice) -> None:
    talk.hears(
        "i was going to go for a walk but it's raining so never mind that lets just do the one where you sit in bed with the towel"
    )
    assert talk.place["id"] == "stretch.calf-towel"
    talk.hears("stop")
    talk.hears("hamstring stretch but i cant get down on the floor")
    assert talk.place["id"] == "stretch.hamstring-chair"


def test_what_something_lets_one_do_is_no_order() -> None:
    assert standard("it lets go when i stand up") == "it lets go when i stand up"
