"""Stories of a reminder that is changed, cancelled or offered, and a reply with the verb of that question."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

NINE_IN_THE_EVENING = "remind me to stretch every evening at nine"


@pytest.mark.parametrize("said", ["yes change it", "aye move it", "yes do change that one please", "yeah switch it"])
def test_a_yes_with_a_word_for_changing_changes(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("move it to ten")
    before = dict(alexa.kept)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "what-now")
    assert alexa.kept != before


@pytest.mark.parametrize(("said", "wish"), [("yes change it to eleven", "change"), ("no make it eleven", "change")])
def test_another_hour_behind_it_is_read_back(talk: WithReminders, said: str, wish: str) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("move it to ten")
    talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"]) == (wish, 23)


def test_a_no_that_denies_it_asks_for_nothing_else(talk: WithReminders) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("move it to ten")
    talk.hears("no don't change it")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
