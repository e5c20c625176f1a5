"""Stories of a reminder that is not wished for a while: what can be done is said, and nothing is cancelled."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders

EVERY_EVENING = "remind me to stretch every evening at nine"


@pytest.mark.parametrize(
    "said",
    [
        "cancel it when i'm on holiday",
        "can you pause it for two weeks",
        "stop it while i'm in hospital",
        "turn it off till i get back",
        "cancel that for a fortnight",
    ],
)
def test_for_a_while_none_is_cancelled(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    talk.hears(EVERY_EVENING)
    talk.hears("yes")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"], len(alexa.kept)) == ("reminder.create", "what-now", 1)


@pytest.mark.parametrize("said", ["cancel it", "turn it off", "stop reminding me"])
def test_for_good_it_is_asked_about(talk: WithReminders, said: str) -> None:
    talk.hears(EVERY_EVENING)
    talk.hears("yes")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.cancel", "reminder-draft")
