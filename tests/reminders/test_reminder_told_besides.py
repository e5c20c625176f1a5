"""A time or days that are told among other words, while a reminder is open; and questions whether one is set."""

import pytest

from tests.facts_told import tells
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("began", "told", "hour", "minute"),
    [
        ("remind me to stretch every night", "i don't get home till ten so make it then", 22, 0),
        ("remind me to stretch every evening", "the dishes are done by half eight so that'd suit", 20, 30),
        ("remind me to stretch every evening at nine", "no that's his programme say quarter past ten", 22, 15),
        ("remind me nine tonight to stretch my calf", "every night yes please", 21, 0),
    ],
)
def test_an_hour_among_other_words_is_for_the_reminder(
    talk: WithReminders, began: str, told: str, hour: int, minute: int
) -> None:
    talk.hears(began)
    talk.hears(told)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "reminder-draft")
    assert (talk.pending["hour"], talk.pending.get("minute", 0), talk.pending["days"]) == (hour, minute, EVERY_DAY)


def test_days_among_other_words_are_for_it_where_they_are_open(talk: WithReminders) -> None:
    talk.hears("remind me to stretch at half past four in the afternoon")
    talk.hears("i'm on shift till friday so every day till then")
    assert (talk.pending["hour"], talk.pending["days"]) == (16, EVERY_DAY)
    assert "ends" in talk.pending


def test_what_refuses_a_reminder_puts_no_time_into_it(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch every evening at nine")
    talk.hears("nah leave it i'm up at five anyway")
    assert talk.pending["kind"] != "reminder-draft"
    assert alexa.kept == {}


def test_a_day_of_which_nothing_is_wished_changes_no_days(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every evening at nine")
    talk.hears("cancel that i'm away on friday")
    assert talk.pending.get("days", EVERY_DAY) == EVERY_DAY


def test_a_question_of_its_own_is_answered_and_the_reminder_asked_again(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every evening")
    talk.hears("how long should i hold a stretch")
    assert (talk.place["id"], talk.pending["kind"]) == ("daily-routine", "reminder-draft")
    assert talk.pending["hour"] is None


def test_whether_it_is_set_is_answered_by_the_question_that_is_open(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every evening")
    assert tells(talk.hears("did you set it"), "reminder-what-time")


@pytest.mark.parametrize(
    "asked", ["have i already got one for the mornings", "is there one set already i can't recall"]
)
def test_whether_there_is_another_is_told_and_the_reminder_asked_again(talk: WithReminders, asked: str) -> None:
    talk.hears("remind me to stretch every evening at nine")
    talk.hears(asked)
    assert (talk.place["id"], talk.pending["kind"], talk.pending["hour"]) == ("reminder.list", "reminder-draft", 21)
