"""Stories of another stretch than the one under way: what was refused, or cannot be done,
is not begun again in the session.
"""

import pytest

from tests.conftest import Conversation

WALL, TOWEL, CHAIR = "stretch.calf-wall", "stretch.calf-towel", "stretch.hamstring-chair"


def coached(talk: Conversation) -> str:
    """The stretch under way, or the routine."""
    return str(talk.place.get("coached", {}).get("plan"))


@pytest.mark.parametrize(
    "said",
    [
        "something else",
        "another one",
        "another one please",
        "give me another",
        "i can't do this one",
        "i don't like this one",
        "no not that a different one",
        "swap it for something else",
    ],
)
@pytest.mark.parametrize("seconds", [1, 15])
def test_another_stretch_of_the_muscle_takes_its_place(talk: Conversation, said: str, seconds: int) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=seconds)
    assert coached(talk) == TOWEL
    assert f"without-{WALL}" in talk.response["sessionAttributes"]["avoid"]


def test_what_was_refused_is_not_begun_by_the_muscle_nor_by_a_routine(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts("i can't do this one", after=3)
    talk.hears("calf stretch")
    assert coached(talk) == TOWEL
    talk.hears("bedtime routine")
    assert talk.place["coached"]["swaps"][WALL] == TOWEL
    talk.hears("wall calf stretch")  # by its name it is wished again
    assert coached(talk) == WALL


def test_a_chair_that_may_break_is_left(talk: Conversation) -> None:
    talk.hears("do the chair hamstring stretch")
    talk.interrupts("nah i'll break that chair another one", after=3)
    assert coached(talk) == "stretch.hamstring-seated"
    talk.interrupts("go on", after=3)
    assert coached(talk) == "stretch.hamstring-seated"


def test_one_that_asks_for_more_is_only_offered(talk: Conversation) -> None:
    talk.hears("towel calf stretch")
    talk.interrupts("something else", after=3)
    assert (talk.place["id"], talk.pending["then"]) == ("control.none-fits", WALL)
    talk.hears("another one")
    assert talk.pending["then"] not in (WALL, TOWEL)


def test_another_one_is_offered_once_one_is_done(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.hears("another one")
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", TOWEL)


def test_a_routine_goes_on_with_another_one_or_its_next(talk: Conversation) -> None:
    talk.hears("bedtime routine")
    talk.interrupts("something else", after=3)
    assert talk.place["coached"]["swaps"] == {WALL: TOWEL}
    talk.interrupts("something else", after=3)
    assert talk.place["coached"]["swaps"] == {WALL: ""}
    assert coached(talk) == "routine.bedtime"


@pytest.mark.parametrize("said", ["can we do hamstring instead", "let's do hamstrings instead"])
def test_another_muscle_is_stretched_instead(talk: Conversation, said: str) -> None:
    talk.hears("calf stretch")
    talk.interrupts(said, after=3)
    assert coached(talk) == "stretch.hamstring-seated"


@pytest.mark.parametrize("said", ["i can feel another one coming", "here comes another cramp"])
def test_another_cramp_is_no_other_stretch(talk: Conversation, said: str) -> None:
    talk.hears("calf stretch")
    talk.interrupts(said, after=3)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["another ten seconds", "another round"])
def test_more_of_the_same_is_no_other_stretch(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=3)
    assert coached(talk) == WALL


def test_a_thing_that_is_not_there_is_asked_for_by_no_name(talk: Conversation) -> None:
    talk.hears("i haven't got a towel")
    talk.hears("towel calf stretch")
    assert coached(talk) == WALL
    talk.hears("bedtime routine")
    assert WALL not in talk.place["coached"].get("swaps", {})


def test_what_is_out_of_reach_is_not_begun_again(talk: Conversation) -> None:
    talk.hears("quad stretch")
    talk.interrupts("i can't reach my foot", after=3)
    assert coached(talk) == "stretch.quad-side-lying"
    talk.hears("quad stretch")
    assert coached(talk) == "stretch.quad-side-lying"


@pytest.mark.parametrize("before", ["", "launch"])
def test_a_pull_that_is_ruled_out_stays_so(talk: Conversation, before: str) -> None:
    if before:
        talk.opens()
    talk.hears("i want something for quads nowt where i pull me foot up behind")
    assert (talk.place.get("coached"), talk.pending.get("then")) == (None, "stretch.hip-flexor")
    talk.hears("quad stretch")
    assert talk.place.get("coached") is None


def test_another_one_after_pain_is_the_gentler_one(talk: Conversation) -> None:
    talk.hears("calf stretch")
    talk.interrupts("that hurts", after=3)
    talk.interrupts("another one", after=3)
    assert coached(talk) == TOWEL


@pytest.mark.parametrize("said", ["i don't fancy the wall one", "i hate the wall one", "not keen on the wall ones"])
@pytest.mark.parametrize("first", ["calf stretch", "bedtime routine"])
def test_a_stretch_that_is_refused_by_name_is_not_begun_anew(talk: Conversation, first: str, said: str) -> None:
    talk.hears(first)
    plan = talk.place["coached"]["plan"]
    talk.interrupts(said, after=40)
    coached = talk.place["coached"]
    assert coached["plan"] == "stretch.calf-towel" or (coached["plan"] == plan and coached["swaps"])
