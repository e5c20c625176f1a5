"""Stories of a reminder that was just set: what is told of it, how it is stopped, and one more."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

EVERY_MORNING = "remind me to stretch every morning at seven"


@pytest.mark.parametrize("said", ["well how do i stop it", "how can i turn it off", "how do you cancel that then"])
@pytest.mark.parametrize("before", ["it goes off at seven every day", ""])
def test_how_it_is_stopped_leads_to_cancelling(talk: WithReminders, said: str, before: str) -> None:
    for each in (EVERY_MORNING, "yes", before):
        if each:
            talk.hears(each)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.cancel", "reminder-draft")


def test_when_it_comes_is_told_back(talk: WithReminders) -> None:
    talk.hears(EVERY_MORNING)
    talk.hears("yes")
    talk.hears("it goes off at seven every day")
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.list", "what-now")


@pytest.mark.parametrize("said", ["it comes on at night", "it sounds bad", "how do i stop it happening"])
def test_what_is_told_of_a_cramp_is_of_no_reminder(talk: WithReminders, said: str) -> None:
    talk.hears(EVERY_MORNING)
    talk.hears("yes")
    talk.hears(said)
    assert not talk.place["id"].startswith("reminder.")


def test_one_is_set_beside_the_other(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    for said in (EVERY_MORNING, "yes", "make one then nine at night"):
        talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"]) == ("create", 21)
    talk.hears("every day")
    talk.hears("yes")
    assert len(alexa.kept) == 2
