"""Stories of the small hours: nobody is stood up by a yes, who rests in a cramp hears when to get help,
and a good night is one.
"""

import pytest

from skill.knowledge.library import Library
from skill.turn.clips import STANDING
from tests.at_device import AtDevice
from tests.facts_told import tells_minutes
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.stories.cramps.test_night_of_a_cramp import EVENING, TEN_PAST_THREE, at
from tests.wordings import wordings

BEDTIME = "routine.bedtime"


def stretches_of(talk: AtDevice, library: Library) -> list[str]:
    """The positions of the routine that was begun."""
    swaps = talk.place["coached"].get("swaps", {})
    steps = library.routines[BEDTIME].steps
    return [library.stretches[swaps.get(step.stretch, step.stretch)].position for step in steps]


@pytest.mark.parametrize("said", ["yes", "aye go on", "okay then"])
def test_a_yes_in_the_small_hours_stands_nobody_up(talk: AtDevice, library: Library, said: str) -> None:
    at(talk, TEN_PAST_THREE).hears("does stretching help")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == BEDTIME
    assert STANDING not in stretches_of(talk, library)


@pytest.mark.parametrize(("moment", "said"), [(EVENING, "yes"), (TEN_PAST_THREE, "start the bedtime routine")])
def test_who_is_up_or_names_it_does_it_as_it_is(talk: AtDevice, library: Library, moment: float, said: str) -> None:
    at(talk, moment).hears("does stretching help")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == BEDTIME
    assert STANDING in stretches_of(talk, library)


def test_who_rests_after_it_hurt_hears_when_to_get_help(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my foot")
    talk.hears("worse")
    assert talk.pending["kind"] == "one-more-round"
    heard = talk.hears("no")
    assert (talk.place["id"], talk.ended) == ("relief.help", False)
    assert tells_minutes(heard, 10)


def test_gone_said_twice_loses_no_offer(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("it's gone")
    asked = talk.pending
    talk.hears("it's gone now")
    assert (talk.pending["kind"], talk.ended) == (asked["kind"], False) == ("back-to-sleep", False)


@pytest.mark.parametrize("said", ["good night", "goodnight", "aye night night", "yes"])
def test_a_good_night_is_answered_with_one(talk: AtDevice, said: str) -> None:
    talk.hears("start the bedtime routine")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.interrupts(said, after=talk.last.seconds + 2)
    assert (talk.ended, talk.last.speech in wordings("good-night")) == (True, True)
