"""Stories of days that a reminder leaves out, and of a half of the day that is told by what is done then."""

import pytest

from tests.reminders.fake_reminders_api import WithReminders

EVERY_EVENING = "remind me to stretch every evening at nine"
ALL_BUT_SUNDAY = [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "said",
    [
        "not on sundays though",
        "not on a sunday",
        "no sundays please",
        "i don't want it on sundays",
        "sunday's my day off",
        "don't bother on sundays",
        "never remind me on sundays",
    ],
)
@pytest.mark.parametrize("once_set", [False, True])
def test_a_day_that_is_denied_is_left_out_of_the_others(talk: WithReminders, said: str, *, once_set: bool) -> None:
    talk.hears(EVERY_EVENING)
    if once_set:
        talk.hears("yes")
    talk.hears(said)
    assert talk.pending["wish"] == ("change" if once_set else "create")
    assert (talk.pending["days"], talk.pending["hour"]) == (ALL_BUT_SUNDAY, 21)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("not every night, just mondays", [0]),
        ("no on sundays", [6]),
        ("only on sundays", [6]),
        ("don't make it every day make it fridays", [4]),
    ],
)
def test_days_that_are_meant_take_the_place_of_the_others(talk: WithReminders, said: str, days: list[int]) -> None:
    talk.hears(EVERY_EVENING)
    talk.hears(said)
    assert talk.pending["days"] == days


def test_of_a_reminder_on_one_day_no_other_day_puts_it_right(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every saturday at nine in the evening")
    talk.hears("no sundays")
    assert talk.pending["days"] == [6]


@pytest.mark.parametrize(
    ("wished", "then", "hour"),
    [
        ("i need a reminder at bedtime to stretch", "half past ten", 22),
        ("remind me at bedtime", "eleven", 23),
        ("i'd like a reminder when i get up", "half seven", 7),
        ("could you remind me before breakfast to do my stretches", "half past seven", 7),
    ],
)
def test_the_half_is_known_by_what_is_done_then(talk: WithReminders, wished: str, then: str, hour: int) -> None:
    talk.hears(wished)
    talk.hears(then)
    assert (talk.pending["hour"], "unsure" in talk.pending) == (hour, False)


@pytest.mark.parametrize(
    ("said", "hour"), [("bedtime i said", 22), ("i said bedtime", 22), ("before bed", 22), ("when i get up", 10)]
)
def test_the_half_that_is_asked_for_is_told_by_it_too(talk: WithReminders, said: str, hour: int) -> None:
    talk.hears("remind me to stretch at half past ten")
    assert talk.pending["unsure"]
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["minute"], "unsure" in talk.pending) == (hour, 30, False)
    talk.hears("every day")
    assert talk.pending["days"] == [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(("said", "hour"), [("eleven", 11), ("twelve", 12), ("ten", 10)])
def test_an_hour_alone_is_the_time_that_was_asked_for(talk: WithReminders, said: str, hour: int) -> None:
    talk.hears("remind me to stretch")
    talk.hears(said)
    assert talk.pending["hour"] == hour
