"""What the stories about reminders share: Alexa's reminders, empty at each start,
and a listener who talks to a device with them.
"""

import pytest

from skill.simulator.nlu import Hearing
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders, emptied, reminding


@pytest.fixture
def alexa() -> FakeRemindersApi:
    return emptied()


@pytest.fixture
def talk(hearing: Hearing, alexa: FakeRemindersApi) -> WithReminders:  # noqa: ARG001  # emptied
    return WithReminders(reminding(), hearing, "reminded")  # Monday, seven in the evening, in London
