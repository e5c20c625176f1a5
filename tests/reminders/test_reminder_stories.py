"""Reminders from the first word to what Alexa keeps: asked one thing at a time, and set only after a yes."""

import pytest

from skill.app import build_skill
from skill.knowledge.library import Library
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from tests.conftest import Conversation
from tests.facts_told import tells, tells_every, tells_time
from tests.guard.valid_response import assert_valid_response
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

NINE_THIRTY = "FREQ=DAILY;BYHOUR=21;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"


def test_everything_said_at_once_is_read_back_and_set_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    asked = talk.hears("remind me to stretch every night at half past nine")
    assert "every evening at nine thirty" in asked
    assert "Shall I set" in asked
    assert alexa.asked == []
    assert tells_every(talk.hears("yes"), "21:30")
    assert alexa.trigger == {
        "type": "SCHEDULED_ABSOLUTE",
        "timeZoneId": "Europe/London",
        "recurrence": {"startDateTime": alexa.trigger["recurrence"]["startDateTime"], "recurrenceRules": [NINE_THIRTY]},
    }
    [kept] = alexa.kept.values()
    assert kept["alertInfo"]["spokenInfo"]["content"] == [{"locale": "en-US", "text": "Time to stretch your legs."}]
    assert kept["requestTime"].startswith("2026-11-23T19:0")


def test_what_is_missing_is_asked_for_one_thing_at_a_time(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    assert tells(talk.hears("remind me to stretch"), "reminder-what-time")
    assert tells(talk.hears("at nine"), "reminder-which-half")
    assert tells(talk.hears("in the evening"), "reminder-which-days")
    assert tells_every(talk.hears("every day"), "21:00")
    talk.hears("yes")
    assert alexa.trigger["recurrence"]["recurrenceRules"] == ["FREQ=DAILY;BYHOUR=21;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"]


def test_yes_to_every_day_or_once_sets_nothing_yet(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch at nine in the evening")
    talk.hears("yes")
    assert (talk.place["id"], talk.pending["kind"], alexa.asked) == ("reminder.create", "reminder-draft", [])
    assert len(talk.pending["days"]) == 7  # which is read back
    talk.hears("yes")
    assert len(alexa.kept) == 1


def test_only_once_is_the_next_time_that_the_clock_says_so(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch at nine in the evening")
    talk.hears("in the evening")
    assert tells_time(talk.hears("only once"), "21:00")
    talk.hears("yes")
    assert alexa.trigger["scheduledTime"] == "2026-11-23T21:00:00"
    assert "recurrence" not in alexa.trigger


@pytest.mark.parametrize(
    ("correction", "spoken", "rule"),
    [
        ("no, at ten", "every night at ten", "FREQ=DAILY;BYHOUR=22;BYMINUTE=0;"),
        (
            "only on weekdays",
            "on weekdays at nine thirty in the evening",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=21;",
        ),
        ("no, on mondays", "every Monday at nine thirty in the evening", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=21;BYMINUTE=30;"),
        ("no, at weekends", "at weekends at nine thirty in the evening", "FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=21;"),
        ("in the morning", "every morning at nine thirty", "FREQ=DAILY;BYHOUR=9;BYMINUTE=30;"),
        ("no, half past nine", "every morning at nine thirty", "FREQ=DAILY;BYHOUR=9;BYMINUTE=30;"),
    ],
)
def test_a_correction_is_read_back_again(
    talk: WithReminders, alexa: FakeRemindersApi, correction: str, spoken: str, rule: str
) -> None:
    talk.hears("remind me to stretch every evening at half past nine")
    assert spoken in talk.hears(correction)
    assert alexa.kept == {}
    talk.hears("yes")
    assert alexa.trigger["recurrence"]["recurrenceRules"][0].startswith(rule)


def test_a_no_asks_what_to_change_and_a_second_one_drops_it(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch every night at ten")
    assert tells(talk.hears("no"), "reminder-what-else")
    assert tells(talk.hears("no"), "reminder-dropped")
    assert talk.pending["kind"] == "what-now"
    assert alexa.asked == []


@pytest.mark.parametrize(
    ("wish", "question", "answer", "spoken"),
    [
        ("another time", "At what time shall I remind you to stretch?", "at eight", "every evening at eight"),
        ("other days", "Every day, or only once?", "on sundays", "every Sunday at ten at night"),
        ("yes", "At what time shall I remind you to stretch?", "at eleven", "every night at eleven"),
        ("no, at eight", None, None, "every evening at eight"),
    ],
)
def test_after_a_no_the_time_or_the_days_are_asked_anew(
    talk: WithReminders, wish: str, question: str | None, answer: str | None, spoken: str
) -> None:
    talk.hears("remind me to stretch every night at ten")
    if wish != "no, at eight":
        talk.hears("no")
    heard = talk.hears(wish)
    if question and answer:
        assert heard == question
        heard = talk.hears(answer)
    assert spoken in heard


def test_in_twenty_minutes_is_a_time_of_today(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    assert tells_time(talk.hears("remind me in twenty minutes"), "19:20")
    talk.hears("yes")
    assert alexa.trigger["scheduledTime"] == "2026-11-23T19:20:00"


def test_a_time_that_is_over_is_not_set_and_another_is_asked_for(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    heard = talk.hears("remind me at six in the evening")
    heard = talk.hears("today")
    assert tells(heard, "reminder-past")
    assert tells_time(talk.hears("at six in the evening"), "18:00")
    assert alexa.asked == []


def test_a_time_that_goes_by_before_the_yes_is_not_set(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me in five minutes")
    talk.clock.seconds += 600
    assert tells(talk.hears("yes"), "reminder-past")
    assert alexa.asked == []


def test_a_miss_asks_the_same_question_again(talk: WithReminders) -> None:
    talk.hears("remind me to stretch")
    assert tells(talk.hears("zxqv"), "reminder-what-time")
    assert talk.hears("at nine").endswith("?")
    assert talk.pending["hour"] == 9


def test_help_with_a_cramp_never_waits_for_a_reminder(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch every night at nine")
    talk.hears("i've got a cramp in my calf")
    assert talk.place["id"] == "relief.now"
    talk.hears("yes")
    assert alexa.kept == {}


def test_a_warning_sign_comes_before_a_reminder(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch every night at nine")
    talk.hears("my calf is swollen and hot")
    assert talk.place["id"] == "redflag"
    talk.hears("yes")
    assert alexa.asked == []


def test_a_stretch_is_kept_while_a_reminder_is_made(talk: WithReminders) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("remind me to stretch every night at nine", after=30.0)
    talk.hears("yes")
    talk.hears("resume")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


def test_a_bare_number_in_a_stretch_is_still_its_repetitions(talk: WithReminders) -> None:
    talk.hears("guide me through a calf stretch")
    talk.intends("ReminderTimeIntent", time="03:00")
    assert talk.place["coached"]["repetitions"] == 3


def test_bare_times_without_a_reminder_are_not_guessed_at(talk: WithReminders) -> None:
    talk.hears("at nine")
    assert talk.place["id"] == "none"


@pytest.mark.parametrize("said", ["remind me to stretch", "what reminders do i have", "cancel my reminder"])
def test_a_listener_without_a_device_is_told_so(library: Library, hearing: Hearing, said: str) -> None:
    terminal = Conversation(build_skill(Settings()), hearing)
    assert terminal.hears(said).startswith(library.lines["reminder-device"][0])
    assert str(terminal.place["id"]).startswith("reminder.")


def test_no_word_of_the_listener_travels_with_a_reminder(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every night at half past nine")
    assert talk.pending == {
        "kind": "reminder-draft",
        "wish": "create",
        "hour": 21,
        "minute": 30,
        "days": [*range(7)],
        "part": "night",
    }
    assert_valid_response(talk.response)


@pytest.mark.parametrize("said", ["cancel it", "scrap that", "take that back"])
def test_what_was_just_set_can_be_taken_back(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    talk.hears("remind me to stretch every night at half past nine")
    talk.hears("yes")
    talk.hears(said)
    assert talk.pending["kind"] == "reminder-draft"
    talk.hears("yes")
    assert not alexa.kept


@pytest.mark.parametrize("said", ["cancel it", "scrap that"])
def test_what_was_not_yet_set_is_dropped(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    talk.hears("remind me to stretch every night at half past nine")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
    assert alexa.asked == []


def test_another_day_of_a_weekly_reminder_is_weekly_too(talk: WithReminders) -> None:
    talk.hears("remind me every monday at seven in the evening")
    assert tells_every(talk.hears("make it tuesday"), "19:00", (1,))


def test_a_day_after_every_day_is_that_day_alone(talk: WithReminders) -> None:
    talk.hears("remind me every day at nine in the evening")
    talk.hears("make it tuesday")
    assert (talk.pending["days"], talk.pending.get("once"), talk.pending["hour"]) == ([1], True, 21)
