"""Stories of a cramp that nobody has: whoever says so, in whatever words, is helped with none, and notes none."""

import pytest

from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def _ends_in_no_help(talk: Conversation) -> None:
    assert "relief" not in talk.place
    assert not talk.last.clip
    assert talk.pending.get("kind") not in ("check-in", "diary-draft", "cramping-now")


@pytest.mark.parametrize(
    "said",
    [
        "no i didn't mean yes i haven't got one",
        "it's not a cramp",
        "it's not a cramp i just want to stretch it for her",
        "no no i haven't got a cramp stop",
        "she's not having one",
        "no cramp now it was earlier",
        "nobody's got a cramp",
        "i never had one",
        "not cramping no",
        "no i said i don't have a cramp",
        "my wife isn't having a cramp",
        "sorry pressed the wrong button",
        "i never said i had a cramp",
        "i've not got one love",
    ],
)
def test_who_says_that_nobody_has_one_ends_the_help_and_notes_nothing(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"
    talk.hears(said)
    _ends_in_no_help(talk)
    talk.hears("ta")
    assert talk.pending.get("kind") != "diary-draft"


@pytest.mark.parametrize(
    "said",
    [
        "i haven't got a hand free",
        "no cramp's still there",
        "it's not just a cramp it's agony",
        "it's not easing",
        "i've never had a cramp like this",
        "i don't have a belt",
        "not one bit better",
        "it's not cramping as much",
        "i haven't had one this bad before",
    ],
)
def test_what_denies_something_else_ends_no_help(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert "relief" in talk.place


@pytest.mark.parametrize("said", ["it's not cramping now", "not cramping any more", "it's stopped cramping"])
def test_a_cramp_that_is_there_no_longer_has_eased(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


def test_a_cramp_denied_in_one_place_is_in_the_other(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    talk.hears("i haven't got a cramp in my foot it's my calf")
    assert talk.place["relief"]["muscle"] == "calf"


def test_what_is_asked_behind_it_is_answered(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    talk.hears("i haven't got one can i take magnesium")
    assert talk.place["id"] == "magnesium-potassium"
    assert "relief" not in talk.place


def test_a_sign_behind_it_warns(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("it's not a cramp my leg is swollen")
    assert talk.place["warning"] == "warning.leg-clot"


def test_a_cramp_that_somebody_had_begins_no_help(talk: Conversation) -> None:
    talk.hears("my mum had a cramp earlier")
    talk.hears("she's not having one now")
    _ends_in_no_help(talk)


@pytest.mark.parametrize("said", ["i didn't have a cramp", "stop she's not having one", "it wasn't a cramp"])
def test_who_had_none_is_not_asked_again_whether_to_note_it(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's gone")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears(said)
    _ends_in_no_help(talk)


def test_who_is_in_danger_can_deny_it_too(talk: Conversation) -> None:
    talk.hears("i've got a cramp and i'm driving")
    talk.hears("i haven't got a cramp")
    _ends_in_no_help(talk)


@pytest.mark.parametrize("said", ["my daughter has a cramp in the pool", "i've got a cramp in the sea"])
def test_a_cramp_in_the_water_is_helped_with_and_no_habit(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["relief"]["position"] == "in-water"
