"""Stories of what is asked in the middle of things and orders nothing, and of what is ordered and tells no story."""

import pytest

from tests.conftest import Conversation

WALL, SEATED, BEDTIME = "stretch.calf-wall", "stretch.hamstring-seated", "routine.bedtime"


@pytest.mark.parametrize(
    ("said", "stretch"),
    [
        ("which stretch is best for the calves", WALL),
        ("which calf stretch is best", WALL),
        ("what one is best for my hamstrings", SEATED),
    ],
)
def test_which_stretch_is_best_is_told_and_offered(talk: Conversation, said: str, stretch: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"], talk.pending["then"]) == (stretch, "offer", stretch)
    assert "coached" not in talk.place


@pytest.mark.parametrize("where", ["in position", "counted"])
def test_the_stretch_under_way_tells_what_it_is_good_for(talk: Conversation, where: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    if where == "counted":
        talk.hears("ready")
    hold = talk.place["coached"]["hold"]
    talk.interrupts("which stretch is best for the calves", after=20)
    assert talk.place["coached"]["plan"] == WALL
    assert "swaps" not in talk.place["coached"]
    assert talk.place["coached"]["hold"] >= hold
    assert talk.pending["kind"] == ("in-position" if where == "in position" else "after-plan")


@pytest.mark.parametrize(
    "said",
    ["can i keep going", "can i keep running", "should i carry on with my run", "can i run it off", "can i play on"],
)
def test_whether_to_go_on_is_asked_and_no_round_begins(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    before = talk.place["relief"]["round"]
    talk.interrupts(said, after=40)
    assert talk.place["relief"]["round"] == before
    assert (talk.pending["kind"], talk.last.clip) == ("check-in", ())


@pytest.mark.parametrize("said", ["keep going", "carry on", "go on"])
def test_an_order_to_go_on_is_a_round(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    before = talk.place["relief"]["round"]
    talk.interrupts(said, after=40)
    assert talk.place["relief"]["round"] == before + 1


@pytest.mark.parametrize("said", ["let's do the bedtime thing", "can we do that bedtime one", "the bedtime stuff then"])
def test_a_routine_that_is_called_a_thing_begins(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["coached"]["plan"] == BEDTIME


@pytest.mark.parametrize("said", ["i had one at bedtime last night", "it woke me last night", "it was at bedtime"])
def test_what_was_at_bedtime_begins_none(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["no the one before", "the previous one again", "no, i meant the one before"])
def test_the_one_before_is_none_that_is_still_to_come(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears("ready")
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.place["coached"]["hold"]) == ("control.previous", 0)


@pytest.mark.parametrize("said", ["is the next one harder", "is the next one a hamstring one", "should i change legs"])
def test_what_is_asked_of_the_next_one_goes_nowhere(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears("ready")
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == WALL
    assert talk.place["coached"]["hold"] < 2


@pytest.mark.parametrize(
    "said", ["my chemist gave me it years ago and it was grand", "my doctor gave me it when i was younger"]
)
def test_what_was_taken_long_ago_is_allowed_by_nobody_now(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("should i take quinine")
    asked = talk.pending
    talk.hears(said)
    assert talk.pending == asked


@pytest.mark.parametrize(
    "said",
    [
        "actually do you know why my hamstrings get tight",
        "actually why do my calves go tight",
        "any idea why my hamstrings are tight",
        "do you happen to know why my hamstrings get tight",
        "hang on why do my hamstrings get so tight",
    ],
)
def test_why_is_asked_whatever_stands_before_it_and_nothing_begins(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert talk.pending["kind"] != "in-position"
    assert not talk.place.get("coached")


@pytest.mark.parametrize(
    "said",
    ["actually the calf stretch", "no just the calf stretch", "right do the calf stretch", "actually stretch my calf"],
)
def test_an_order_is_one_whatever_stands_before_it(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
