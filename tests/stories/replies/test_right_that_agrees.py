"""Stories of a "right" that agrees, takes note or asks for a yes: it names no leg.

One with a leg word, or after "the", does.
"""

import pytest

from skill.language.english.agreeing_right import without_agreeing_right
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

AGREES = [
    "that's right",
    "he can stretch the calf right",
    "you can go ahead right and only two holds",
    "right i'm ready",
    "ok right let's go",
    "so it can't be the salt right",
    "right cheerio",
    "well right yes",
]
NAMES_A_LEG = [
    "right",
    "right calf",
    "it was the right",
    "no the right",
    "no it was right",
    "on the right",
    "left and right",
    "right then left",
    "start with right",
    "cramp in my calf right",
    "that's right leg",
    "yes right calf",
    "not the left the right",
]


@pytest.mark.parametrize("said", AGREES)
def test_a_right_that_agrees_is_left_out(said: str) -> None:
    assert "right" not in without_agreeing_right(said)


@pytest.mark.parametrize("said", NAMES_A_LEG)
def test_a_right_that_names_a_leg_stays(said: str) -> None:
    assert without_agreeing_right(said) == said


def test_who_says_that_it_is_right_changes_no_leg(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log a cramp")
    talk.hears("then put it in left calf four this morning two minutes")
    talk.hears("yes please that's right")
    entry = noted(store, talk)[0]
    assert (entry.side, entry.muscle, entry.at // 3600 % 24, entry.seconds) == ("left", "calf", 4, 120)


def test_who_asks_whether_it_is_so_wishes_for_no_leg(talk: AtDevice) -> None:
    talk.hears("my husband wants to stretch his calf")
    talk.hears("he can stretch the calf right")
    assert talk.place.get("coached", {}).get("side") != "right"
    assert "right" not in talk.pending.values()
