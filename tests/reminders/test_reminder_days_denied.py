"""Stories of days that are denied, by whatever word and through whichever intent: they are none of the reminder's."""

import pytest

from tests.reminders.fake_reminders_api import WithReminders

NINE = "remind me to stretch every evening at nine"
NO_SUNDAY, NO_FRIDAY, WORKDAYS = [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 5, 6], [0, 1, 2, 3, 4]


def drafted(talk: WithReminders) -> tuple[str, list[int] | None, int | None]:
    return talk.pending["kind"], talk.pending.get("days"), talk.pending.get("hour")


@pytest.mark.parametrize("before", [[NINE], [NINE, "yes"]], ids=["read back", "set"])
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("no sundays", NO_SUNDAY),
        ("no weekends", WORKDAYS),
        ("not at weekends", WORKDAYS),
        ("not at the weekend", WORKDAYS),
        ("never at the weekend", WORKDAYS),
        ("never on a friday", NO_FRIDAY),
        ("never on fridays", NO_FRIDAY),
        ("sundays never", NO_SUNDAY),
        ("no to sundays", NO_SUNDAY),
        ("can't do fridays", NO_FRIDAY),
        ("fridays don't work for me", NO_FRIDAY),
        ("fridays are no good", NO_FRIDAY),
        ("i'm away on fridays", NO_FRIDAY),
        ("give sundays a miss", NO_SUNDAY),
        ("not of a sunday", NO_SUNDAY),
        ("anything but sundays", NO_SUNDAY),
        ("nothing on sundays", NO_SUNDAY),
        ("sunday's my rest day", NO_SUNDAY),
        ("with no sundays", NO_SUNDAY),
    ],
)
def test_days_that_are_denied_are_left_out(talk: WithReminders, before: list[str], said: str, days: list[int]) -> None:
    for each in (*before, said):
        talk.hears(each)
    assert drafted(talk) == ("reminder-draft", days, 21)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("remind me every night at nine no sundays", NO_SUNDAY),
        ("remind me every night at nine never on fridays", NO_FRIDAY),
        ("remind me at nine in the evening but never at weekends", WORKDAYS),
        ("set a reminder for nine at night no weekends", WORKDAYS),
    ],
)
def test_they_are_left_out_of_the_wish_itself(talk: WithReminders, said: str, days: list[int]) -> None:
    talk.hears(said)
    assert drafted(talk) == ("reminder-draft", days, 21)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("no just sundays", [6]),
        ("no weekdays", WORKDAYS),
        ("i meant sundays", [6]),
        ("make it fridays", [4]),
        ("no on sunday", [6]),
    ],
)
def test_days_that_are_meant_take_their_place(talk: WithReminders, said: str, days: list[int]) -> None:
    talk.hears(NINE)
    talk.hears(said)
    assert drafted(talk) == ("reminder-draft", days, 21)


def test_other_days_put_it_right(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every monday at nine in the evening")
    talk.hears("no sundays")
    assert drafted(talk) == ("reminder-draft", [6], 21)


@pytest.mark.parametrize("said", ["not mondays", "never on a monday", "mondays are out"])
def test_where_no_day_is_left_the_days_are_asked_for(talk: WithReminders, said: str) -> None:
    talk.hears("remind me to stretch every monday at nine in the evening")
    talk.hears(said)
    assert drafted(talk) == ("reminder-draft", None, 21)


@pytest.mark.parametrize("said", ["don't forget sundays", "i had none on sunday", "why not fridays"])
def test_what_denies_no_day_leaves_none_out(talk: WithReminders, said: str) -> None:
    talk.hears(NINE)
    talk.hears("yes")
    talk.hears(said)
    assert talk.pending.get("days") not in (NO_SUNDAY, NO_FRIDAY)
