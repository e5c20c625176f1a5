"""Stories of a reminder that is open or was just set: what is not meant, one more, which one is to go,
and what is asked of it.
"""

import pytest

from tests.facts_told import tells_every
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import wordings

EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
NIGHTLY = "remind me to stretch every night at nine"


def says(talk: WithReminders, *said: str) -> None:
    for each in said:
        talk.hears(each)


def rules(alexa: FakeRemindersApi) -> list[str]:
    return sorted(each["trigger"]["recurrence"]["recurrenceRules"][0] for each in alexa.kept.values())


@pytest.mark.parametrize(
    ("said", "days", "hour"),
    [
        ("no not every night just mondays and thursdays", [0, 3], 21),
        ("i don't want it every night just weekends", [5, 6], 21),
        ("not daily only on tuesdays", [1], 21),
        ("rather than every night make it weekdays", [0, 1, 2, 3, 4], 21),
        ("no not at nine at half past eight", EVERY_DAY, 20),
        ("not nine ten", EVERY_DAY, 22),
        ("every night but not sundays", [0, 1, 2, 3, 4, 5], 21),
    ],
)
def test_what_is_not_meant_is_not_in_the_draft(talk: WithReminders, said: str, days: list[int], hour: int) -> None:
    says(talk, NIGHTLY, said)
    assert (talk.pending["kind"], talk.pending["days"], talk.pending["hour"]) == ("reminder-draft", days, hour)


@pytest.mark.parametrize(
    "said",
    ["now one at seven in the morning", "and another one at seven in the morning", "then one at seven in the morning"],
)
def test_one_more_is_a_reminder_on_the_same_days(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    says(talk, NIGHTLY, "yes", said)
    assert (talk.place["id"], talk.pending["hour"], talk.pending["days"]) == ("reminder.create", 7, EVERY_DAY)
    talk.hears("yes")
    assert len(alexa.kept) == 2


@pytest.mark.parametrize("said", ["can i have a morning one too", "i'd like one at half six as well"])
def test_one_more_may_lack_its_time(talk: WithReminders, said: str) -> None:
    says(talk, NIGHTLY, "yes", said)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "reminder-draft")


@pytest.mark.parametrize("said", ["had one at seven this morning", "my calf cramped at seven this morning"])
def test_a_cramp_that_is_told_there_is_no_reminder(talk: WithReminders, said: str) -> None:
    says(talk, NIGHTLY, "yes", said)
    assert not (talk.place["id"] or "").startswith("reminder.")


@pytest.mark.parametrize(
    "said",
    [
        "delete the seven o'clock one",
        "cancel the morning one",
        "get rid of the monday one",
        "turn off the seven one",
        "change the morning one to eight",
    ],
)
def test_one_that_is_not_there_is_no_other(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    says(talk, NIGHTLY, "yes")
    before = rules(alexa)
    assert talk.hears(said).startswith(wordings("reminder-none-such", list="")[0].split(".")[0])
    assert talk.pending["kind"] == "what-now"
    talk.hears("yes")
    assert rules(alexa) == before


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("delete the seven o'clock one", "BYHOUR=21"),
        ("cancel the morning one", "BYHOUR=21"),
        ("turn the evening one off", "BYHOUR=7"),
        ("turn it off", "BYHOUR=21"),
    ],
)
def test_the_one_that_is_named_is_cancelled(talk: WithReminders, alexa: FakeRemindersApi, said: str, left: str) -> None:
    says(talk, NIGHTLY, "yes", "now one at seven in the morning", "yes", said)
    assert talk.place["id"] == "reminder.cancel"
    talk.hears("yes")
    [rule] = rules(alexa)
    assert left in rule


def test_the_one_that_is_named_is_moved(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    says(talk, NIGHTLY, "yes", "now one at seven in the morning", "yes", "change the evening one to ten", "yes")
    assert [rule.partition("BYHOUR=")[2].partition(";")[0] for rule in rules(alexa)] == ["22", "7"]


@pytest.mark.parametrize("said", ["and cancel the whole lot", "turn them all off", "get rid of everything"])
def test_all_of_them_are_cancelled_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    says(talk, NIGHTLY, "yes", "now one at seven in the morning", "yes", said)
    assert len(alexa.kept) == 2
    talk.hears("yes")
    assert alexa.kept == {}


def test_one_that_is_named_beside_a_draft_is_none_of_the_draft(talk: WithReminders) -> None:
    says(talk, NIGHTLY, "delete the morning one")
    assert (talk.pending["kind"], talk.pending["hour"], talk.pending["wish"]) == ("reminder-draft", 21, "create")


def test_a_draft_that_is_turned_off_is_let_go(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    says(talk, NIGHTLY, "turn it off")
    assert (talk.pending["kind"], alexa.kept) == ("what-now", {})


@pytest.mark.parametrize(
    "said", ["what's it set for", "when does it go off", "what time is it set for", "when will it remind me"]
)
def test_when_it_comes_is_told(talk: WithReminders, said: str) -> None:
    says(talk, NIGHTLY, "yes")
    assert tells_every(talk.hears(said), "21:00")
    assert talk.place["id"] == "reminder.list"


@pytest.mark.parametrize(
    "said",
    [
        "does it still work if me phone's off",
        "will it go off if my phone's on silent",
        "does my phone have to be on",
    ],
)
def test_where_it_sounds_is_told(talk: WithReminders, said: str) -> None:
    says(talk, NIGHTLY, "yes")
    assert talk.hears(said).startswith(wordings("reminder-where-it-sounds"))


@pytest.mark.parametrize("said", ["i don't mind", "whatever you think", "most days", "yes", "doesn't matter"])
def test_days_that_nobody_minds_are_all_and_are_read_back(
    talk: WithReminders, alexa: FakeRemindersApi, said: str
) -> None:
    says(talk, "remind me to stretch at nine in the evening", said)
    assert (talk.pending["kind"], talk.pending["days"]) == ("reminder-draft", EVERY_DAY)
    assert alexa.kept == {}


@pytest.mark.parametrize("said", ["just the once mate", "a one off"])
def test_once_may_be_said_in_other_words(talk: WithReminders, said: str) -> None:
    says(talk, "remind me to stretch at nine in the evening", said)
    assert talk.pending["once"] is True


def test_days_that_are_missed_are_asked_for_with_an_example(talk: WithReminders) -> None:
    says(talk, "remind me to stretch at nine in the evening", "blue")
    assert talk.hears("purple rain").endswith(wordings("reminder-say-days"))
