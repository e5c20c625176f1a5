"""Reminders that are set already: listed, moved, and cancelled only after a yes."""

import pytest

from tests.facts_told import tells, tells_every
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import says


def sets(talk: WithReminders, said: str) -> None:
    assert tells(talk.hears(said), "reminder-set-this")
    assert tells(talk.hears("yes"), "reminder-set")


def test_the_reminders_are_listed_with_time_and_days(talk: WithReminders) -> None:
    assert says("reminder-none", talk.hears("what reminders do i have"))
    sets(talk, "remind me to stretch every night at half past nine")
    sets(talk, "remind me tomorrow morning at seven")
    heard = talk.hears("what reminders do i have")
    assert tells(
        heard,
        "reminder-list",
        count="two reminders",
        list="every evening at nine thirty and tomorrow at seven in the morning",
    )
    assert talk.place["id"] == "reminder.list"


def test_the_only_reminder_is_moved_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me to stretch on weekdays at half past nine in the evening")
    before = set(alexa.kept)
    assert tells_every(talk.hears("move my reminder to ten"), "22:00", range(5))
    assert tells_every(talk.hears("no, at eleven"), "23:00", range(5))
    assert tells_every(talk.hears("yes"), "23:00", range(5))
    assert set(alexa.kept) == before
    assert "BYDAY=MO,TU,WE,TH,FR;BYHOUR=23;" in alexa.trigger["recurrence"]["recurrenceRules"][0]


def test_of_several_it_asks_which_to_move_and_moves_only_that(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me every night at half past nine")
    sets(talk, "remind me every morning at seven")
    assert tells(talk.hears("move my reminder to ten"), "reminder-which-to-change")
    assert tells_every(talk.hears("the one at half past nine"), "22:00")
    talk.hears("yes")
    rules = sorted(kept["trigger"]["recurrence"]["recurrenceRules"][0] for kept in alexa.kept.values())
    assert [rule.split(";")[1] for rule in rules] == ["BYHOUR=22", "BYHOUR=7"]


def test_moving_without_a_time_asks_for_it(talk: WithReminders) -> None:
    sets(talk, "remind me every night at half past nine")
    assert tells(talk.hears("change my reminder"), "reminder-what-time")
    assert tells_every(talk.hears("at eight"), "20:00")


def test_a_reminder_is_cancelled_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    sets(talk, "remind me every night at half past nine")
    assert tells(talk.hears("cancel my reminder"), "reminder-cancel-this", when="every evening at nine thirty")
    assert len(alexa.kept) == 1
    assert tells(talk.hears("no"), "reminder-stays")
    talk.hears("cancel my reminder")
    assert tells(talk.hears("yes"), "reminder-cancelled")
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
