"""Stories of days that are left out of a reminder, of a time that is refused, and of one that a sentence puts right."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
WORKDAYS = [0, 1, 2, 3, 4]
EVENINGS = "remind me to stretch every evening at seven"
NO_SUNDAY = [0, 1, 2, 3, 4, 5]


def says(talk: WithReminders, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize("before", [[EVENINGS], [EVENINGS, "yes"]], ids=["read back", "set"])
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("yeah but not on sundays", NO_SUNDAY),
        ("leave weekends out then", WORKDAYS),
        ("take sundays out", NO_SUNDAY),
        ("miss sundays out would you", NO_SUNDAY),
        ("stop reminding me on weekends", WORKDAYS),
        ("i don't want one on sundays mind", NO_SUNDAY),
        ("aye but skip the weekends", WORKDAYS),
    ],
)
def test_days_that_are_left_out_are_none_of_it(
    talk: WithReminders, before: list[str], said: str, days: list[int]
) -> None:
    says(talk, *before, said)
    assert (talk.pending["kind"], talk.pending["days"], talk.pending["hour"]) == ("reminder-draft", days, 19)


@pytest.mark.parametrize(
    ("said", "days"), [("no just sundays", [6]), ("make it weekends then", [5, 6]), ("on sundays only", [6])]
)
def test_days_that_are_wished_are_left_out_of_nothing(talk: WithReminders, said: str, days: list[int]) -> None:
    says(talk, EVENINGS, said)
    assert (talk.pending["days"], talk.pending["hour"]) == (days, 19)


def test_one_sentence_leaves_them_out_as_a_reply_does(talk: WithReminders) -> None:
    says(talk, "remind me to stretch every evening at seven leave weekends out")
    assert (talk.pending["days"], talk.pending["hour"]) == (WORKDAYS, 19)


@pytest.mark.parametrize(
    "said",
    [
        "i've changed me mind seven's too early",
        "seven's a bit late",
        "no seven's no good",
        "can't do seven",
        "seven won't work for me",
    ],
)
def test_a_time_that_is_refused_is_asked_for_in_its_half_of_the_day(talk: WithReminders, said: str) -> None:
    says(talk, EVENINGS, said)
    assert (talk.pending["kind"], talk.pending.get("doubted"), talk.pending["days"]) == (
        "reminder-draft",
        True,
        EVERY_DAY,
    )
    says(talk, "half past eight then")
    assert (talk.pending["hour"], talk.pending["minute"], talk.pending["days"]) == (20, 30, EVERY_DAY)


def test_a_time_beside_the_one_that_is_refused_is_taken(talk: WithReminders) -> None:
    says(talk, EVENINGS, "seven's too early make it eight")
    assert (talk.pending["hour"], talk.pending.get("doubted")) == (20, None)


@pytest.mark.parametrize("said", ["seven's fine", "yes seven's good"])
def test_a_time_that_suits_is_not_refused(talk: WithReminders, said: str) -> None:
    says(talk, EVENINGS, said)
    assert not talk.pending.get("doubted")


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("nine thirty tomorrow night", (21, 30)),
        ("half past nine tomorrow night", (21, 30)),
        ("nine fifteen tonight", (21, 15)),
        ("ten twenty tomorrow evening", (22, 20)),
    ],
)
def test_the_minutes_behind_an_hour_are_kept(talk: WithReminders, said: str, when: tuple[int, int]) -> None:
    says(talk, "remind me to stretch", said)
    assert (talk.pending["hour"], talk.pending["minute"], talk.pending["once"]) == (*when, True)


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("remind me in an hour actually make it two hours", 21),
        ("remind me in one hour no wait three hours", 22),
        ("remind me every evening at nine no make it ten", 22),
        ("remind me at seven tomorrow evening no wait eight", 20),
    ],
)
def test_what_a_sentence_puts_right_counts(talk: WithReminders, said: str, hour: int) -> None:
    says(talk, said)
    assert (talk.pending["kind"], talk.pending["hour"]) == ("reminder-draft", hour)


@pytest.mark.parametrize("said", ["and the evening is it still on", "is it still on for seven", "is it still set"])
def test_whether_it_is_still_on_moves_nothing(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    says(talk, EVENINGS, "yes", said)
    assert (talk.place["id"], talk.pending["kind"], len(alexa.kept)) == ("reminder.list", "what-now", 1)
