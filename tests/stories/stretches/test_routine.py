"""Stories of routines: they end, they take the time that was wished or say so, and in bed means in bed."""

from collections.abc import Callable

import pytest

from skill.knowledge.library import Library
from skill.storage.profile import Profile
from tests.at_device import AtDevice
from tests.facts_told import tells, tells_number
from tests.guard.valid_response import assert_valid_response
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.returning_listener import tomorrow

BEDTIME = "routine.bedtime"


def does_the_routine(talk: AtDevice, said: str = "start the bedtime routine") -> list[str]:
    """Do a whole routine, clip by clip; returns what was heard."""
    heard = [talk.hears(said)]
    while talk.pending["kind"] == "next-clip":
        heard.append(talk.hears("yes"))
    return heard


def timed_routine(talk: AtDevice, said: str) -> tuple[str, float]:
    """Do a whole routine; returns its first words, and the seconds that its clips sound, the words between them too."""
    first = talk.hears(said)
    took = talk.last.clip_seconds
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
        took += talk.last.seconds
    return first, took


def test_the_bedtime_routine_closes_and_yes_offers_nothing(talk: AtDevice) -> None:
    does_the_routine(talk)
    assert talk.pending == {"kind": "good-night"}
    talk.hears("yes")
    assert talk.place["id"] == "control.stop"
    assert talk.response["response"]["shouldEndSession"] is True


def test_who_is_not_ready_to_sleep_is_breathed_with(talk: AtDevice) -> None:
    does_the_routine(talk)
    talk.hears("no")
    assert talk.pending == {"kind": "back-to-sleep"}
    talk.hears("yes")
    assert (talk.place["id"], talk.response["response"]["shouldEndSession"]) == ("relief.sleep", True)


def test_nothing_offers_the_bedtime_routine_again_in_that_session(talk: AtDevice) -> None:
    does_the_routine(talk)
    for said in ("how often should i do this", "what stretches should i do every day", "yes", "yes"):
        talk.hears(said)
        assert talk.pending.get("then") != BEDTIME
        assert talk.place["id"] != BEDTIME


ASKED = (
    "what stretches should i do every day",
    "which routine should i do",
)


@pytest.mark.parametrize("said", ASKED)
@pytest.mark.parametrize(("hours", "offered"), [(0.02, False), (5, False), (11, False), (20, True)])
def test_nothing_offers_the_bedtime_routine_again_that_evening(
    talk: AtDevice,
    said: str,
    hours: float,
    offered: bool,  # noqa: FBT001  # of the row
) -> None:
    does_the_routine(talk)
    talk.hears("yes")
    tomorrow(talk, hours / 24)
    talk.hears(said)
    assert (talk.pending.get("then") == BEDTIME) is offered
    talk.hears("yes")
    assert (talk.place["id"] == BEDTIME) is offered


def test_whoever_asks_for_it_again_gets_it(talk: AtDevice) -> None:
    does_the_routine(talk)
    talk.hears("yes")
    tomorrow(talk, 0.02)
    talk.hears("start the bedtime routine")
    assert talk.place["id"] == BEDTIME


def test_a_hold_of_the_last_clip_can_still_be_paused(talk: AtDevice) -> None:
    does_the_routine(talk)
    talk.interrupts("pause", after=60)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.pause", BEDTIME)


def test_ten_nights_in_a_row_are_told_night_by_night(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    told = []
    for _ in range(10):
        last = does_the_routine(talk)[-1]
        told.append(last)
        talk.hears("yes")
        assert talk.response["response"]["shouldEndSession"] is True
        tomorrow(talk)
    assert len(remembered().done) == 10
    assert not tells(told[0], "nights-in-a-row")
    for number, words in zip("two three four five six seven eight nine ten".split(), told[1:], strict=True):
        assert tells(words, "nights-in-a-row", days=number)


def test_a_night_that_was_missed_begins_the_row_again(talk: AtDevice) -> None:
    for days in (1, 2, 1):
        last = does_the_routine(talk)[-1]
        talk.hears("yes")
        tomorrow(talk, days)
    assert not tells(last, "nights-in-a-row")
    last = does_the_routine(talk)[-1]
    assert tells_number(last, 2, "nights in a row")


@pytest.mark.parametrize("said", ["bedtime routine in bed", "start the bedtime routine in bed"])
def test_in_bed_means_in_bed(talk: AtDevice, library: Library, said: str) -> None:
    heard = does_the_routine(talk, said)
    swaps = talk.place["coached"]["swaps"]
    done = [swaps.get(step.stretch, step.stretch) for step in library.routines[BEDTIME].steps]
    for each in done:
        stretch = library.stretches[each]
        assert stretch.position in ("in-bed", "lying") or "in-bed" in stretch.also_in
        assert "wall" not in stretch.needs
    assert "wall" not in heard[0]


def test_without_a_wall_there_is_no_wall(talk: AtDevice) -> None:
    talk.hears("bedtime stretches without a wall")
    assert talk.place["coached"]["swaps"] == {"stretch.calf-wall": "stretch.calf-towel"}


MINUTES = {"one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "fifteen": 15, "thirty": 30}


@pytest.mark.parametrize("minutes", MINUTES)
@pytest.mark.parametrize("routine", ["bedtime routine", "morning routine", "after run routine"])
def test_a_wished_time_is_met_or_the_nearest_is_told(talk: AtDevice, routine: str, minutes: str) -> None:
    said, took = timed_routine(talk, f"{routine} for {minutes} minutes")
    assert talk.place["coached"]["plan"].startswith("routine.")
    wished = MINUTES[minutes] * 60
    shortest, longest = tells(said, "shortest-whole"), tells(said, "longest-whole")
    told = shortest or longest
    assert told or abs(took - wished) <= max(60, wished * 0.25), f"{took:.0f} s"
    assert shortest <= (took > wished)
    assert longest <= (took < wished)
    assert_valid_response(talk.response)


def test_more_time_never_makes_a_routine_shorter(talk: AtDevice) -> None:
    taken = []
    for minutes in MINUTES:
        talk.user_id = f"amzn1.ask.account.{minutes}"  # somebody who has heard no explanation so far
        taken.append(round(timed_routine(talk, f"bedtime routine for {minutes} minutes")[1]))
        tomorrow(talk, 30)
    assert taken == sorted(taken)
