"""A time that was heard wrong, to the question of a draft, is the time that sounds like it."""

import pytest

from tests.reminders.fake_reminders_api import WithReminders


def test_the_evening_is_a_half_of_the_day(talk: WithReminders) -> None:
    talk.hears("remind me to stretch at nine")
    assert talk.pending["kind"] == "reminder-draft"
    talk.hears("in the heavening")
    assert (talk.pending["kind"], talk.pending["hour"]) == ("reminder-draft", 21)


@pytest.mark.parametrize("said", ["in the morning", "in the kitchen"])
def test_other_words_are_taken_for_no_evening(talk: WithReminders, said: str) -> None:
    talk.hears("remind me to stretch at nine")
    talk.hears(said)
    assert talk.pending.get("hour") != 21
