"""Stories of a reminder that there is and that is moved: from one time to another, or not to one but to the other."""

import pytest

from tests.reminders.fake_reminders_api import WithReminders


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("in summer i go earlier to bed so please make the stretch reminder not ten but nine o'clock", 21, 0),
        ("move my stretch reminder from ten to nine", 21, 0),
        ("move my stretch reminder from ten to half past nine", 21, 30),
        ("move my stretch reminder to ten to nine", 20, 50),
        ("can my bedtime reminder be at nine instead of ten", 21, 0),
        ("i'm on lates now so put the reminder back to eleven", 23, 0),
        ("have the reminder at half eight rather", 20, 30),
    ],
)
def test_a_reminder_moves_to_the_time_that_is_meant(talk: WithReminders, said: str, hour: int, minute: int) -> None:
    talk.hears("remind me to stretch every night at ten")
    talk.hears("yes")
    talk.hears(said)
    assert talk.pending["wish"] == "change"
    assert (talk.pending["hour"], talk.pending.get("minute", 0)) == (hour, minute)


def test_none_is_made_where_there_is_none_to_move(talk: WithReminders) -> None:
    talk.hears("please make the stretch reminder not ten but nine o'clock")
    assert talk.pending["kind"] == "what-now"
