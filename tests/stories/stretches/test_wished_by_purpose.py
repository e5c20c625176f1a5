"""Stories of routines wished by what they are for: a length of something else is no wish, an order beside a refusal or
a report is one, and a stretch that is refused or compared is none of those to choose from.
"""

import pytest

from tests.conftest import Conversation

WALL, TOWEL, STEP = "stretch.calf-wall", "stretch.calf-towel", "stretch.calf-step"
BEFORE, AFTER, TRAVEL = "routine.before-run", "routine.after-run", "routine.travel"

SIZE = ("seconds", "repetitions", "swaps")
"""What of the plan under way a time that was wished changes."""


def size(talk: Conversation) -> list[object]:
    return [talk.place["coached"].get(each) for each in SIZE]


def usual(talk: Conversation, routine: str) -> list[object]:
    """The size of a routine for which no time was wished."""
    talk.hears(f"{routine.partition('.')[2].replace('-', ' ')} routine")
    found = size(talk)
    talk.hears("stop")
    return found


@pytest.mark.parametrize(
    ("said", "routine"),
    [
        ("road trip, six hours in the car, stretches?", TRAVEL),
        ("eight hour flight, what stretches", TRAVEL),
        ("five hour drive tomorrow, any stretches", TRAVEL),
        ("i'm off for a run in twenty minutes sort my legs out", BEFORE),
        ("leaving for football in forty minutes, warm me up", BEFORE),
        ("just done a forty minute run, stretch me", AFTER),
        ("after a thirty minute walk give me some stretches", AFTER),
    ],
)
def test_a_length_of_something_else_makes_no_routine_longer(talk: Conversation, said: str, routine: str) -> None:
    as_usual = usual(talk, routine)
    talk.hears(said)
    assert talk.place["coached"]["plan"] == routine
    assert size(talk) == as_usual


@pytest.mark.parametrize(
    ("said", "routine"),
    [
        ("stretch my legs for ten minutes before my run", BEFORE),
        ("give me ten minutes on the plane", TRAVEL),
        ("i've got ten minutes before bed, stretch me", "routine.bedtime"),
    ],
)
def test_a_length_that_is_wished_is_kept(talk: Conversation, said: str, routine: str) -> None:
    as_usual = usual(talk, routine)
    talk.hears(said)
    assert talk.place["coached"]["plan"] == routine
    assert size(talk) != as_usual


@pytest.mark.parametrize(
    ("said", "routine"),
    [
        ("i've just got back from a run, stretch me", AFTER),
        ("i've just done ten miles, loosen my legs off", AFTER),
        ("i don't want to get out of bed, stretch me here", "routine.in-bed"),
    ],
)
def test_an_order_counts_beside_what_is_told_or_refused(talk: Conversation, said: str, routine: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == routine


@pytest.mark.parametrize(
    "said",
    [
        "don't stretch me",
        "i don't want you to stretch me",
        "i've just stretched my legs",
        "i already stretch my calves",
    ],
)
def test_a_refusal_or_a_report_orders_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    ("said", "stretch"),
    [
        ("i don't want the wall one, give me another", TOWEL),
        ("i don't want the wall stretch, do the towel one", TOWEL),
        ("i'm bored of the towel stretch, give me something else", WALL),
        ("give me something harder than the wall stretch", STEP),
        ("anything easier than the step stretch", WALL),
    ],
)
def test_a_refused_or_compared_stretch_is_not_begun(talk: Conversation, said: str, stretch: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == stretch


@pytest.mark.parametrize("said", ["is the step harder than the wall stretch", "i hate the wall one"])
def test_a_comparison_that_is_asked_and_a_refusal_alone_begin_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    ("said", "routine"),
    [
        ("it's bedtime", "routine.bedtime"),
        ("it's nearly bedtime", "routine.bedtime"),
        ("it's morning", "routine.morning"),
        ("i'm at my desk, got anything", "routine.desk"),
        ("i'm on a train, what have you got", TRAVEL),
    ],
)
@pytest.mark.parametrize("launched", [False, True])
def test_a_time_or_place_alone_offers_its_routine(
    talk: Conversation, said: str, routine: str, *, launched: bool
) -> None:
    if launched:
        talk.opens()
    talk.hears(said)
    assert "coached" not in talk.place
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", routine)


@pytest.mark.parametrize(
    ("said", "place"),
    [("it's bedtime and my calf is cramping", "relief"), ("it's morning and my leg is swollen", "red")],
)
def test_a_cramp_or_a_sign_goes_before_the_time_of_day(talk: Conversation, said: str, place: str) -> None:
    talk.hears(said)
    assert talk.place["id"].startswith(place)
