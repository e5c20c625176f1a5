"""The days of stretching are counted and told, never as a reproach; so are the evenings of six weeks."""

from collections.abc import Callable

from skill.storage.profile import Profile
from tests.at_device import AtDevice
from tests.facts_told import tells
from tests.returning_listener import CALF, stretches, tomorrow
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import says


def test_the_days_are_told_at_the_end_and_once_a_day(talk: AtDevice) -> None:
    assert "of the last seven" not in stretches(talk)
    assert "of the last seven" not in stretches(talk), "one day is no row"
    tomorrow(talk)
    assert says("tally", stretches(talk), days="two")
    assert "of the last seven" not in stretches(talk)
    tomorrow(talk, 2)
    assert says("tally", stretches(talk), days="three")
    tomorrow(talk, 9)
    assert "of the last seven" not in stretches(talk), "never a reproach"


def test_a_stretch_left_in_the_middle_is_not_counted(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    talk.hears(CALF)
    talk.interrupts("stop", after=40)
    assert remembered().done == {}


def test_a_stretch_whose_session_ends_after_its_last_words_is_counted(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    talk.hears("towel calf stretch on the left")
    talk.loses_session(after=talk.last.seconds + 16)
    assert list(remembered().done.values()) == [("stretch.calf-towel",)]
    assert remembered().left is None


def test_how_am_i_doing_tells_the_week_and_offers_six_weeks(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    assert tells(talk.hears("how am i doing"), "week-without")
    stretches(talk)
    tomorrow(talk)
    assert tells(talk.hears("how am i doing"), "week", days="one day")
    assert tells(talk.last.speech, "offer-six-weeks")
    assert tells(talk.hears("yes"), "counting-six-weeks")
    assert remembered().counting is not None
    tomorrow(talk, 3)
    assert tells(talk.hears("how am i doing"), "six-weeks-begun")


def test_the_evenings_of_the_six_weeks_are_counted(talk: AtDevice) -> None:
    talk.hears("count my six weeks")
    talk.hears("start the bedtime routine")
    while "shouldEndSession" in talk.response["response"] and talk.place.get("coached"):
        talk.hears("yes")
    tomorrow(talk, 2)
    assert tells(talk.hears("how am i doing"), "six-weeks", week="one", evenings="one evening", days="three days")
