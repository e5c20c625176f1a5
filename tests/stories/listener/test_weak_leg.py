"""Stories of who had a stroke, or has a drop foot, multiple sclerosis or Parkinson's: nothing that needs balance."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def facts(talk: AtDevice) -> set[str]:
    """Ids of what the session knows of whose legs it is about."""
    return {fact["id"] for fact in talk.response["sessionAttributes"].get("facts", [])}


@pytest.mark.parametrize(
    "told",
    [
        "i had a stroke last year",
        "i had a wee stroke in march",
        "my stroke was two years ago",
        "i've got parkinson's disease",
        "i've a drop foot on the left",
        "i've had this drop foot for years",
        "i wear an afo",
        "i've got ms by the way",
        "i've got relapsing ms",
        "i have multiple sclerosis",
        "i've got parkinson's by the way",
        "i've a touch of parkinson's",
    ],
)
def test_nothing_is_done_standing(talk: AtDevice, told: str) -> None:
    talk.hears(told)
    assert "weak-leg" in facts(talk)
    talk.hears("wall stretch")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"
    assert talk.pending["kind"] == "after-plan"


def test_a_routine_is_fitted_to_it(talk: AtDevice) -> None:
    talk.hears("i had a stroke two years ago")
    talk.hears("start the bedtime routine")
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_a_mother_who_had_one_is_stretched_sitting(talk: AtDevice) -> None:
    talk.hears("my mum had a stroke last year")
    assert facts(talk) == {"weak-leg", "helping"}
    talk.hears("do a calf stretch for her")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize("said", ["i think i'm having a stroke", "i had a stroke an hour ago"])
def test_one_of_now_is_a_warning(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == "warning.chest-stroke"


def test_a_foot_that_dropped_today_is_asked_about(talk: AtDevice) -> None:
    talk.hears("i've got a drop foot since this morning")
    assert talk.place["id"] == "redflag.ask"


@pytest.mark.parametrize(
    "said",
    [
        "had a stroke of luck last week",
        "do people get cramps after a stroke",
        "my swim stroke's gone to pot",
        "can parkinson's give you cramps",
        "i haven't got ms",
        "is ms a cause of cramp",
    ],
)
def test_what_tells_of_none_leaves_standing_stretches(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert "weak-leg" not in facts(talk)
