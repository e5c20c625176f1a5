"""Stories of a question that names nothing, whether less of it would help: the story before it names the thing."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("i taste for a living so forty wines a day and my toes cross at night would cutting down help", "alcohol"),
        ("two coffees before work three after and my eyelid and calves jump would giving it up help", "hydration"),
        ("i drink six cans of cola on a shift and my legs cramp should i cut back would it help", "hydration"),
        ("i have a dram every night and wake with my calf in knots would leaving it off do any good", "alcohol"),
        (
            "i smoke twenty a day and my calves cramp of an evening would packing them in make any difference",
            "who-gets-them",
        ),
        ("i wear heels to work and my calves go at night would giving them up help", "causes.overuse-standing"),
    ],
)
def test_the_thing_of_the_story_is_answered(talk: Conversation, said: str, topic: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == topic


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("i have two cats and a budgie and my calf cramps at night would stopping help", "causes.night"),
        ("is it worth cutting down on gin", "alcohol"),
    ],
)
def test_a_story_without_such_a_thing_and_one_that_names_it_are_read_as_ever(
    talk: Conversation, said: str, topic: str
) -> None:
    talk.hears(said)
    assert talk.place["id"] == topic


def test_the_same_at_another_time_asks_on(talk: Conversation) -> None:
    talk.hears("does pickle juice help at night")
    talk.hears("same in the day")
    assert talk.place["id"] == "relief.pickle-juice"
