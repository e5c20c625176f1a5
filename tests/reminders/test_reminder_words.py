"""Reminders in free words and in slots: days by name, days left out, weeks, moving; what Alexa cannot do is said."""

import pytest

from skill.language.english import ENGLISH
from skill.language.english.schedules import schedule
from skill.language.said import SaidSchedule
from skill.reminders.alerts import read_alert
from skill.reminders.reminder import EVERY_DAY, Reminder
from skill.reminders.schedule import spoken_when
from tests.facts_told import tells_every
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.reminders.test_reminder_times import TODAY, sent

WEEKDAYS = EVERY_DAY[:5]
NINE_IN_THE_EVENING = "remind me to stretch every evening at nine"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("every day at nine in the morning", {"hour": 9, "part": "morning", "days": EVERY_DAY, "returns": True}),
        ("on mondays and thursdays at seven p m", {"hour": 19, "sure": True, "days": (0, 3), "returns": True}),
        (
            "monday wednesday and friday at 18 30",
            {"hour": 18, "minute": 30, "sure": True, "days": (0, 2, 4), "returns": True},
        ),
        ("monday to friday at quarter to ten", {"hour": 9, "minute": 45, "days": WEEKDAYS, "returns": True}),
        ("every day except sunday", {"days": EVERY_DAY, "without": (6,), "returns": True}),
        ("every day but not at weekends", {"days": EVERY_DAY, "without": (5, 6), "returns": True}),
        ("not on sundays", {"without": (6,)}),
        ("every other day", {"days": (0, 2, 4, 6), "alternating": True, "returns": True}),
        ("every other evening", {"days": (0, 2, 4, 6), "alternating": True, "returns": True, "part": "evening"}),
        ("every second monday", {"days": (0,), "alternating": True, "returns": True}),
        ("three times a week", {"days": (0, 2, 4), "returns": True}),
        ("in an hour and a half", {"seconds": 5400, "returns": False, "rest": "in"}),
        ("half an hour from now", {"seconds": 1800, "returns": False}),
        ("in two days", {"ahead": 2, "returns": False}),
        ("tomorrow night", {"ahead": 1, "part": "night", "returns": False}),
        ("next week only", {"week": 1}),
        ("every night until friday", {"days": EVERY_DAY, "part": "night", "until": 4, "returns": True}),
        ("every evening for two weeks", {"days": EVERY_DAY, "part": "evening", "lasting": 14, "returns": True}),
        ("every evening from monday to friday", {"days": WEEKDAYS, "part": "evening", "returns": True}),
        ("half past twelve", {"hour": 12, "minute": 30}),
        ("ten to one", {"hour": 12, "minute": 50}),
        ("nine oh five", {"hour": 9, "minute": 5}),
        ("midnight", {"hour": 0, "sure": True}),
        ("at 25", {"rest": "at"}),
        ("five minutes", {"rest": "five minutes"}),
        ("three times", {"rest": "three times"}),
        ("stretch my right calf", {"rest": "stretch my right calf"}),
    ],
)
def test_words_tell_times_and_days(text: str, said: dict[str, object]) -> None:
    found = schedule(text)
    expected = SaidSchedule(**{"rest": found.rest, **said})  # type: ignore[arg-type]  # values of its fields
    assert found == expected


SPOKEN = [
    (
        "remind me to stretch every day except sunday at nine in the evening",
        "every day except Sunday at nine in the evening",
    ),
    ("remind me on mondays and thursdays at seven in the evening", "every Monday and Thursday at seven in the evening"),
    (
        "remind me on monday wednesday and friday at half past six in the evening",
        "every Monday, Wednesday, and Friday at six thirty",
    ),
    ("remind me every night until friday at ten", "every night at ten, until Friday"),
    (
        "remind me to stretch every evening at nine for two weeks",
        "every evening at nine, until Sunday, the sixth of December",
    ),
    ("remind me in two days at eight in the evening", "on Wednesday at eight in the evening"),
    ("remind me in an hour", "today at eight in the evening"),
    ("remind me today at nine", "today at nine in the evening"),  # nine in the morning is over
]


@pytest.mark.parametrize(("said", "spoken"), SPOKEN)
def test_what_was_said_in_free_words_is_read_back(talk: WithReminders, said: str, spoken: str) -> None:
    assert spoken in talk.hears(said)
    assert talk.place["id"] == "reminder.create"


@pytest.mark.parametrize("said", ["remind me to stretch every day at nine", "remind me tomorrow at nine"])
def test_an_hour_that_alexa_delivers_without_its_half_is_asked_and_never_guessed(
    talk: WithReminders, said: str
) -> None:
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["unsure"]) == (9, True)
    talk.hears("yes")
    assert talk.pending["unsure"]
    assert "at nine" in talk.hears("in the morning")
    assert (talk.pending["hour"], "unsure" in talk.pending) == (9, False)


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("remind me every day at nine in the morning", 9),
        ("remind me to stretch every day at six a.m.", 6),
        ("remind me to stretch at eight am", 8),
        ("set a reminder for half past seven in the morning", 7),
        ("remind me tomorrow at nine in the morning", 9),
        ("remind me to stretch in the morning at ten", 10),
        ("remind me every day at nine in the evening", 21),
        ("remind me at eleven at night", 23),
        ("remind me at eight p m", 20),
    ],
)
def test_the_half_of_the_day_that_was_said_is_not_asked_for(talk: WithReminders, said: str, hour: int) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["hour"], "unsure" in talk.pending) == ("reminder.create", hour, False)


@pytest.mark.parametrize(("choice", "hour"), [("the first one", 9), ("the second", 21), ("in the evening", 21)])
def test_which_half_of_the_day_is_answered_by_its_place_or_its_name(
    talk: WithReminders, choice: str, hour: int
) -> None:
    talk.hears("remind me to stretch every day at nine")
    talk.hears(choice)
    assert talk.pending["hour"] == hour


def test_every_other_day_is_the_nearest_that_alexa_can_do_and_says_so(
    talk: WithReminders, alexa: FakeRemindersApi
) -> None:
    heard = talk.hears("remind me every other day at eight in the evening")
    assert "nearest" in heard
    assert tells_every(heard, "20:00", (0, 2, 4, 6))
    talk.hears("yes")
    assert "BYDAY=MO,WE,FR,SU;BYHOUR=20;" in alexa.trigger["recurrence"]["recurrenceRules"][0]


@pytest.mark.parametrize(
    ("wish", "spoken", "rule"),
    [
        ("move it to ten", "every night at ten", "FREQ=DAILY;BYHOUR=22;"),
        ("in the morning", "every morning at nine", "FREQ=DAILY;BYHOUR=9;"),
        ("no, on mondays and thursdays", "every Monday and Thursday", "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=21;"),
        ("not on sundays", "every day except Sunday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA;BYHOUR=21;"),
    ],
)
def test_a_reminder_that_was_just_set_is_moved_after_a_yes(
    talk: WithReminders, alexa: FakeRemindersApi, wish: str, spoken: str, rule: str
) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    assert spoken in talk.hears(wish)
    assert "BYHOUR=21;" in alexa.trigger["recurrence"]["recurrenceRules"][0]
    assert "BYDAY" not in alexa.trigger["recurrence"]["recurrenceRules"][0]
    talk.hears("yes")
    assert alexa.trigger["recurrence"]["recurrenceRules"][0].startswith(rule)


def test_next_week_only_begins_on_its_monday_and_ends_with_its_sunday(
    talk: WithReminders, alexa: FakeRemindersApi
) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    heard = talk.hears("next week only")
    assert "from Monday, the thirtieth of November until Sunday, the sixth of December" in heard
    talk.hears("yes")
    recurrence = alexa.trigger["recurrence"]
    assert (recurrence["startDateTime"], recurrence["endDateTime"]) == ("2026-11-30T00:00:00", "2026-12-06T23:59:59")
    assert "every evening at nine, from Monday, the thirtieth" in talk.hears("what reminders do i have")


def test_move_it_without_any_reminder_helps_with_no_cramp(talk: WithReminders) -> None:
    talk.hears("move it to ten")
    assert talk.place["id"].startswith("reminder.")


def test_a_side_question_is_answered_and_the_reminder_goes_on(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears("remind me to stretch every day at nine")
    assert "in the morning, or nine in the evening?" in talk.hears("does magnesium help")
    talk.hears("in the evening")
    talk.hears("yes")
    assert "BYHOUR=21;" in alexa.trigger["recurrence"]["recurrenceRules"][0]


def test_a_question_in_between_that_is_declined_leads_back_to_the_reminder(talk: WithReminders) -> None:
    talk.hears("remind me every night at nine in the evening")
    drafted = talk.pending
    talk.hears("forget me")
    assert talk.pending["kind"] == "forget-all"
    talk.hears("no")
    assert talk.pending == drafted
    assert drafted["hour"] == 21


def test_a_draft_that_waits_under_another_question_still_takes_a_time(talk: WithReminders) -> None:
    talk.hears("remind me every night at nine in the evening")
    talk.hears("forget me")
    talk.hears("at ten in the evening")
    assert (talk.pending["kind"], talk.pending["hour"]) == ("reminder-draft", 22)


def test_first_and_last_day_survive_alexas_list() -> None:
    reminder = Reminder(hour=21, days=EVERY_DAY, starts=TODAY + 7, ends=TODAY + 13)
    kept = read_alert({"alertToken": "one", **sent(reminder)})
    assert kept
    assert (kept.hour, kept.days, kept.starts, kept.ends) == (21, EVERY_DAY, TODAY + 7, TODAY + 13)


def test_a_first_day_that_has_come_is_not_said() -> None:
    reminder = Reminder(hour=21, days=EVERY_DAY, starts=TODAY, ends=TODAY + 3)
    assert spoken_when(reminder, TODAY, ENGLISH) == "every evening at nine, until Thursday"


SHIFTS = [
    ("make it half an hour later", (20, 30)),
    ("make it an hour earlier", (19, 0)),
    ("push it back twenty minutes", (20, 20)),
    ("bring it forward an hour", (19, 0)),
    ("move it an hour forward", (19, 0)),
    ("an hour later please", (21, 0)),
]


@pytest.mark.parametrize(("said", "moved"), SHIFTS)
def test_a_reminder_that_was_just_set_is_moved_by_so_much(
    talk: WithReminders, said: str, moved: tuple[int, int]
) -> None:
    talk.hears("remind me to stretch every day at eight in the evening")
    talk.hears("yes")
    talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"], talk.pending.get("minute", 0)) == ("change", *moved)


@pytest.mark.parametrize(
    ("said", "moved"),
    [("change it to ten thirty", (22, 30)), ("move it to ten", (22, 0)), ("move it an hour forward", (19, 0))],
)
def test_the_next_day_the_only_reminder_is_moved(talk: WithReminders, said: str, moved: tuple[int, int]) -> None:
    talk.hears("remind me to stretch every day at eight in the evening")
    talk.hears("yes")
    talk.new_session()
    talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"], talk.pending.get("minute", 0)) == ("change", *moved)


@pytest.mark.parametrize(
    "said", ["make it ten seconds longer", "change it to thirty seconds", "make it twenty", "do it later"]
)
def test_what_is_no_time_of_day_moves_no_reminder(talk: WithReminders, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "reminder.change"
    assert talk.pending.get("kind") != "reminder-draft"


def test_every_three_days_is_the_nearest_that_alexa_can_do(talk: WithReminders) -> None:
    talk.hears("remind me to stretch every three days at 8 pm")
    assert (talk.pending["days"], talk.pending["hour"]) == ([0, 2, 4, 6], 20)
