"""Stories of questions to the diary that go on from the one before:
another time is put in the place of the one that was counted.
"""

import pytest

from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def asks(talk: AtDevice, *said: str) -> str:
    """Ask on, once three cramps were noted: yesterday, on the Monday before, and in the calf the night before that."""
    talk.hears("log a cramp in my foot yesterday")
    talk.hears("yes")
    talk.hears("log a cramp in my left calf a week ago")
    talk.hears("yes")
    for each in said:
        talk.hears(each)
    return words_of(talk.last)


@pytest.mark.parametrize(
    ("said", "period"),
    [
        (("and last week",), "last-week"),
        (("and last week", "and before that"), "week-back-2"),
        (("and last week", "the week before that"), "week-back-2"),
        (("what about last month",), "last-month"),
        (("last month", "before that", "and before that"), "month-back-3"),
        (("this week then",), "this-week"),
        (("and in september",), "september"),
        (("in september", "and before that"), "august"),
        (("in the last seven days", "and before that"), "seven-days-back-1"),
        (("so how many in all",), "all"),
    ],
)
def test_another_time_takes_the_place_of_the_one_that_was_counted(
    talk: AtDevice, said: tuple[str, ...], period: str
) -> None:
    asks(talk, "how many cramps have i had", *said)
    assert (talk.place["id"], talk.place["entry"]) == ("diary.count", period)
    assert talk.pending["kind"] == "what-now"


def test_the_leg_that_was_asked_about_stays(talk: AtDevice) -> None:
    assert "one cramp in your left calf" in asks(talk, "how many cramps in my left calf this month")
    talk.hears("and this year")
    assert "one cramp in your left calf" in words_of(talk.last)
    talk.hears("and in september")
    assert "no cramps in your left calf" in words_of(talk.last)


def test_a_time_alone_asks_on_from_the_summary_too(talk: AtDevice) -> None:
    asks(talk, "how am i doing", "and last week")
    assert (talk.place["id"], talk.place["entry"]) == ("diary.count", "last-week")


def test_who_tells_of_one_asks_for_no_count(talk: AtDevice) -> None:
    asks(talk, "how many cramps this year", "i had one last week")
    assert talk.place["id"] != "diary.count"
