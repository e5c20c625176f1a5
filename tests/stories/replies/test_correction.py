"""Stories of people who correct themselves: the last act is done again with one piece replaced."""

import pytest

from skill.simulator.nlu import Hearing
from tests.conftest import Conversation
from tests.diary_listener import keeping
from tests.store.store_backends import SqliteBackend


@pytest.mark.parametrize("said", ["no i meant the right one", "not the left the right", "sorry i mean the right leg"])
def test_another_leg(talk: Conversation, said: str) -> None:
    talk.hears("stretch my left calf")
    talk.interrupts(said, after=20)
    assert talk.place["id"] == "stretch.calf-wall"
    assert talk.place["coached"]["side"] == "right"


@pytest.mark.parametrize("said", ["not the hamstring the calf", "no i meant the calf"])
def test_another_muscle(talk: Conversation, said: str) -> None:
    talk.hears("stretch my hamstring")
    talk.interrupts(said, after=20)
    assert talk.place["id"] == "stretch.calf-wall"


def test_another_muscle_in_the_position_one_is_in(talk: Conversation) -> None:
    """Who lies in bed is not stood at a wall."""
    talk.hears("stretch my hamstring in bed")
    assert talk.place["id"] == "stretch.hamstring-lying"
    talk.interrupts("no not the hamstring the calf", after=20)
    assert talk.place["id"] == "stretch.calf-towel"


@pytest.mark.parametrize(("said", "seconds"), [("i said thirteen", 13), ("scratch that make it ten", 10)])
def test_another_length(talk: Conversation, said: str, seconds: int) -> None:
    talk.hears("stretch my calf for thirty seconds")
    talk.interrupts(said, after=60)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.place["coached"]["seconds"] == seconds


@pytest.mark.parametrize(
    ("said", "seconds", "repetitions"),
    [
        ("no i said thirty seconds three times", 30, 3),
        ("i said a minute and a half", 60, None),  # the longest that a hold may be
        ("no i meant twice", None, 2),
        ("i meant five", None, 5),
    ],
)
def test_a_length_and_how_often(talk: Conversation, said: str, seconds: int | None, repetitions: int | None) -> None:
    talk.hears("stretch my calf")
    before = talk.place["coached"]
    talk.interrupts(said, after=60)
    now = talk.place["coached"]
    assert now["plan"] == "stretch.calf-wall"
    assert now.get("seconds") == (seconds or before.get("seconds"))
    assert now.get("repetitions") == (repetitions or before.get("repetitions"))


def test_another_routine(talk: Conversation) -> None:
    talk.hears("start the morning routine")
    talk.interrupts("no the bedtime one", after=20)
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_another_muscle_in_a_cramp(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.interrupts("no not the calf the foot", after=20)
    assert talk.place["relief"]["muscle"] == "foot"
    assert talk.place["relief"]["round"] == 1


@pytest.mark.parametrize("said", ["no i meant the right one", "i said ten", "not the left the right"])
def test_nothing_in_hand_is_one_question_and_no_drill(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("does magnesium help")
    assert talk.hears(said).endswith("?")
    assert "coached" not in talk.place
    assert "relief" not in talk.place
    talk.hears("stretch my calf")
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize(
    "said", ["not the calf the hamstring", "no the hamstring", "i didn't want the calf i wanted the hamstring"]
)
def test_another_muscle_keeps_the_seconds_the_leg_and_how_often(talk: Conversation, said: str) -> None:
    talk.hears("calf stretch twenty seconds left three times")
    talk.interrupts(said, after=20)
    coached = talk.place["coached"]
    assert coached["plan"].startswith("stretch.hamstring")
    assert (coached["side"], coached["seconds"], coached["repetitions"]) == ("left", 20, 3)


def test_what_the_correction_names_itself_goes_before_what_was_wished(talk: Conversation) -> None:
    talk.hears("stretch my left calf for twenty seconds")
    talk.interrupts("no the right hamstring for forty seconds", after=20)
    assert (talk.place["coached"]["side"], talk.place["coached"]["seconds"]) == ("right", 40)


def test_another_routine_keeps_the_minutes(talk: Conversation) -> None:
    talk.hears("start the bedtime routine for ten minutes")
    heard = talk.interrupts("no the morning one", after=20)
    assert talk.place["coached"]["plan"] == "routine.morning"
    assert "ten minutes" in heard


@pytest.mark.parametrize("said", ["wrong leg", "that's the wrong leg", "sorry it should be the other leg"])
def test_the_wrong_leg_is_the_other_one(talk: Conversation, said: str) -> None:
    talk.hears("stretch my left calf")
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.place["coached"]["side"] == "right"


@pytest.mark.parametrize(
    ("wish", "said", "value"),
    [
        ("always start with my right leg", "no i meant the left", "left"),
        ("always hold for twenty seconds", "sorry i said thirty", "thirty seconds"),
    ],
)
def test_a_wish_that_was_just_stored(
    sqlite_backend: SqliteBackend, hearing: Hearing, wish: str, said: str, value: str
) -> None:
    talk = keeping(sqlite_backend.open(), hearing)
    talk.hears(wish)
    assert value in talk.hears(said)
    assert talk.place["id"] == "preference.set"


def test_a_question_that_was_meant_otherwise_ends_nothing(talk: Conversation) -> None:
    talk.hears("why do i get cramps at night")
    assert talk.hears("no i meant in the day").endswith("?")
