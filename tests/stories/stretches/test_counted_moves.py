"""Stories of people who count: "fifteen heel raises", "a dozen on the left foot", "two sets of ten"."""

import pytest

from skill.language.english import ENGLISH
from skill.turn.place import LONGER, SHORTER
from tests.conftest import Conversation

RAISE, CIRCLES, BRIDGE = "stretch.heel-raise", "stretch.ankle-circles", "stretch.bridge"
ASKED = [
    ("could we do ten heel raises by the sink", RAISE, 10, None),
    ("let's do fifteen heel raises", RAISE, 15, None),
    ("heel raises twelve times", RAISE, 12, None),
    ("bridge eight reps", BRIDGE, 8, None),
    ("half a dozen bridges before i get up", BRIDGE, 6, None),
    ("ankle circles a dozen on the left foot", CIRCLES, 12, "left"),
    ("calf leans ten of them", "stretch.calf-lean", 10, None),
    ("leg swings ten each leg", "stretch.leg-swing", 10, None),
    ("heel raises ten no make that fourteen", RAISE, 14, None),
    ("i did twenty heel raises yesterday so let's do twenty five today", RAISE, 25, None),
    ("three sets of eight bridges", BRIDGE, 24, None),
    ("fifty heel raises", RAISE, 35, None),  # the most there are
    ("waiting two hours for the bus so heel raises twenty two times", RAISE, 22, None),
    ("can i get a dozen bridges in", BRIDGE, 12, None),
    ("heel raises thirty no that's too many do sixteen", RAISE, 16, None),
    ("curl my toes nine times right foot", "stretch.toe-scrunch", 9, "right"),  # told by its looks
    ("rise up on my toes eleven times", RAISE, 11, None),
    ("ten walking lunges", "stretch.walking-lunge", 10, None),
    ("fifteen soleus raises", "stretch.soleus-raise", 15, None),
    ("twenty bent knee calf raises", "stretch.soleus-raise", 20, None),
]


@pytest.mark.parametrize(("said", "plan", "moves", "side"), ASKED)
def test_moves_are_counted(talk: Conversation, said: str, plan: str, moves: int, side: str | None) -> None:
    heard = talk.hears(said)
    coached = talk.place["coached"]
    assert (coached["plan"], coached["moves"], coached.get("side")) == (plan, moves, side)
    assert ENGLISH.speech.counted(moves, "time") in heard.lower()


@pytest.mark.parametrize(
    ("said", "seconds", "repetitions"),
    [
        ("heel raises twice", None, 2),
        ("two sets of heel raises", None, 2),
        ("heel raises for thirty seconds", 30, None),
    ],
)
def test_few_times_are_sets(talk: Conversation, said: str, seconds: int | None, repetitions: int | None) -> None:
    talk.hears(said)
    coached = talk.place["coached"]
    assert (coached.get("moves"), coached.get("seconds"), coached.get("repetitions")) == (None, seconds, repetitions)


def test_who_holds_is_counted_in_holds(talk: Conversation) -> None:
    talk.hears("wall calf stretch six times")
    assert (talk.place["coached"].get("moves"), talk.place["coached"]["repetitions"]) == (None, 6)


@pytest.mark.parametrize("said", ["no i said twelve", "no i said twelve times"])
def test_another_number(talk: Conversation, said: str) -> None:
    talk.hears("twenty heel raises")
    talk.interrupts(said, after=4)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["moves"]) == (RAISE, 12)


@pytest.mark.parametrize(("said", "place", "more"), [("longer", LONGER, True), ("shorter", SHORTER, False)])
def test_longer_is_more_often(talk: Conversation, said: str, place: str, more: bool) -> None:  # noqa: FBT001
    talk.hears("twelve heel raises")
    talk.interrupts(said, after=30)
    assert talk.place["id"] == place
    assert (talk.place["coached"]["moves"] > 12) is more


def test_the_number_is_kept_over_a_pause(talk: Conversation) -> None:
    talk.hears("twelve heel raises")
    talk.interrupts("pause", after=20)
    talk.interrupts("resume", after=5)
    assert talk.place["coached"]["moves"] == 12


def test_another_exercise_is_done_as_often(talk: Conversation) -> None:
    talk.hears("twelve heel raises")
    talk.interrupts("no i meant the bridge", after=4)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["moves"]) == (BRIDGE, 12)
