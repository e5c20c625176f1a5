"""Reminders that are set already: listed, moved, and cancelled only after a yes."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import says


def sets(talk: WithReminders, said: str) -> None:
    assert "Shall I set" in talk.hears(said)
    assert "I'll remind you" in talk.hears("yes")


def test_the_reminders_are_listed_with_time_and_days(talk: WithReminders) -> None:
    assert says("reminder-none", talk.hears("what reminders do i have"))
    sets(talk, "remind me to stretch every night at half past nine")
    sets(talk, "remind me tomorrow morning at seven")
    heard = talk.hears("what reminders do i have")
    assert "You have two reminders: every evening at nine thirty and tomorrow at seven in the morning." in heard
    assert talk.place["id"] == "reminder.list"


def test_the_only_reminder_is_moved_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me to stretch on weekdays at half past nine in the evening")
    before = set(alexa.kept)
    assert "on weekdays at ten at night. Shall I change it?" in talk.hears("move my reminder to ten")
    assert "on weekdays at eleven at night" in talk.hears("no, at eleven")
    assert "From now on I'll remind you on weekdays at eleven at night" in talk.hears("yes")
    assert set(alexa.kept) == before
    assert "BYDAY=MO,TU,WE,TH,FR;BYHOUR=23;" in alexa.trigger["recurrence"]["recurrenceRules"][0]


def test_of_several_it_asks_which_to_move_and_moves_only_that(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me every night at half past nine")
    sets(talk, "remind me every morning at seven")
    assert talk.hears("move my reminder to ten").endswith("Which one shall I change?")
    assert "every night at ten" in talk.hears("the one at half past nine")
    talk.hears("yes")
    rules = sorted(kept["trigger"]["recurrence"]["recurrenceRules"][0] for kept in alexa.kept.values())
    assert [rule.split(";")[1] for rule in rules] == ["BYHOUR=22", "BYHOUR=7"]


def test_moving_without_a_time_asks_for_it(talk: WithReminders) -> None:
    sets(talk, "remind me every night at half past nine")
    assert talk.hears("change my reminder") == "At what time shall I remind you to stretch?"
    assert "every evening at eight" in talk.hears("at eight")


def test_a_reminder_is_cancelled_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me every night at half past nine")
    assert talk.hears("cancel my reminder") == "The reminder every evening at nine thirty. Shall I cancel it?"
    assert len(alexa.kept) == 1
    assert talk.hears("no").startswith("All right, everything stays as it is.")
    talk.hears("cancel my reminder")
    assert talk.hears("yes").startswith("Done. That reminder is gone.")
    assert alexa.kept == {}


@pytest.mark.parametrize(
    ("which", "left"),
    [
        ("the first one", ["BYHOUR=21"]),
        ("the second one", ["BYHOUR=7"]),
        ("the last one", ["BYHOUR=7"]),
        ("the nine o'clock one", ["BYHOUR=7"]),
        ("all of them", []),
    ],
)
def test_of_several_it_asks_which_to_cancel(
    talk: WithReminders, alexa: FakeRemindersApi, which: str, left: list[str]
) -> None:
    sets(talk, "remind me every night at nine")
    sets(talk, "remind me every morning at seven")
    asked = talk.hears("cancel my reminder")
    assert asked.endswith("Which one shall I cancel, or all of them?")
    assert "cancel" in talk.hears(which)
    assert len(alexa.kept) == 2
    assert talk.hears("yes").startswith("Done.")
    hours = [kept["trigger"]["recurrence"]["recurrenceRules"][0].split(";")[1] for kept in alexa.kept.values()]
    assert hours == left


@pytest.mark.parametrize("which", ["the one tomorrow", "tomorrow"])
def test_a_reminder_of_one_day_is_cancelled_by_its_day(
    talk: WithReminders, alexa: FakeRemindersApi, which: str
) -> None:
    sets(talk, "remind me every night at nine")
    nightly = set(alexa.kept)
    sets(talk, "remind me tomorrow morning at seven")
    talk.hears("cancel my reminder")
    assert "tomorrow at seven in the morning. Shall I cancel it?" in talk.hears(which)
    talk.hears("yes")
    assert set(alexa.kept) == nightly


def test_a_reminder_that_nobody_can_read_can_still_be_cancelled(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    alexa.kept["strange"] = {"trigger": {"recurrence": {"freq": "YEARLY"}}}
    assert "at a time that I can't read" in talk.hears("what reminders do i have")
    talk.hears("cancel my reminder")
    talk.hears("yes")
    assert alexa.kept == {}
