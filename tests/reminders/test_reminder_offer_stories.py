"""After a cramp a reminder of tonight's bedtime routine is offered: once, after the note and the way back to sleep."""

import pytest

from skill.app import build_skill
from skill.runtime.device_clock import DeviceClock
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from tests.conftest import Conversation
from tests.diary_listener import SECRET, noted
from tests.fake_settings_api import HOUR, LONDON, FakeSettingsApi
from tests.reminders.fake_reminders_api import API, NO_ANSWER, FakeRemindersApi, WithReminders
from tests.standing import ended
from tests.store.store_backends import SqliteBackend

OFFERED = {"kind": "remind-tonight"}
TONIGHT_AT_NINE = "2026-11-23T21:00:00"
TOMORROW = "2026-11-24T"


def has_had_a_cramp(talk: Conversation, said: str = "cramp in my calf") -> None:
    talk.hears(said)
    talk.hears("it's gone")
    assert talk.place["id"] == "relief.eased"


def test_yes_reads_back_a_reminder_of_this_evening_and_a_second_yes_sets_it(
    talk: WithReminders, alexa: FakeRemindersApi
) -> None:
    has_had_a_cramp(talk)
    assert talk.pending == OFFERED
    talk.hears("yes")
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "reminder-draft")
    assert (talk.pending["hour"], talk.pending["once"]) == (21, True)
    assert alexa.kept == {}
    talk.hears("yes")
    assert alexa.trigger["scheduledTime"] == TONIGHT_AT_NINE


def test_no_closes_and_sets_nothing(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    has_had_a_cramp(talk)
    talk.hears("no thanks")
    assert (talk.place["id"], ended(talk), alexa.kept) == ("control.declined", True, {})


def test_a_time_takes_the_offer_for_that_time(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    has_had_a_cramp(talk)
    talk.hears("at ten")
    assert (talk.pending["kind"], talk.pending["hour"], alexa.kept) == ("reminder-draft", 22, {})
    talk.hears("yes")
    assert alexa.trigger["scheduledTime"] == TONIGHT_AT_NINE.replace("21:00", "22:00")


def test_it_is_offered_once_a_session(talk: WithReminders) -> None:
    has_had_a_cramp(talk)
    has_had_a_cramp(talk, "my foot is cramping now")
    assert talk.pending["kind"] == "follow-up"
    talk.new_session()
    has_had_a_cramp(talk)
    assert talk.pending == OFFERED


@pytest.fixture
def remembered(hearing: Hearing, sqlite_backend: SqliteBackend, alexa: FakeRemindersApi) -> WithReminders:
    """A listener with reminders whose profile is stored."""
    clock = DeviceClock(FakeSettingsApi(LONDON))
    skill = build_skill(Settings(secret=SECRET), clock=clock, store=sqlite_backend.open(), caller=alexa)
    return WithReminders(skill, hearing, "remembered")


@pytest.mark.parametrize("answered", ["no", "yes", "what helps at night", None])
@pytest.mark.parametrize(("hours", "offered"), [(1, False), (17, False), (25, True)])
def test_it_is_offered_once_an_evening(
    remembered: WithReminders,
    answered: str | None,
    hours: float,
    offered: bool,  # noqa: FBT001  # of the row
) -> None:
    has_had_a_cramp(remembered)
    assert remembered.pending == OFFERED
    if answered:
        remembered.hears(answered)
    else:
        remembered.loses_session(after=60)
    remembered.clock.seconds += hours * HOUR
    remembered.new_session()
    has_had_a_cramp(remembered)
    asked = remembered.pending
    if asked == {"kind": "back-to-sleep", "reminds": True}:
        asked = OFFERED  # at night it comes after that
    assert (asked == OFFERED) is offered


def test_once_the_routine_is_done_no_reminder_of_it_is_offered(remembered: WithReminders) -> None:
    remembered.hears("start the bedtime routine")
    while remembered.pending["kind"] == "next-clip":
        remembered.hears("yes")
    remembered.hears("yes")
    remembered.new_session()
    has_had_a_cramp(remembered)
    assert remembered.pending["kind"] == "follow-up"
    remembered.hears("yes")
    assert remembered.pending.get("then") != "routine.bedtime"


@pytest.mark.parametrize(
    ("set_before", "offered"),
    [
        ("remind me to stretch every evening at eight", False),
        ("remind me to stretch every monday at ten at night", False),
        ("remind me to stretch today at nine in the evening", False),
        ("remind me to stretch tomorrow at nine in the evening", True),
        ("remind me to stretch every tuesday at nine in the evening", True),
        ("remind me to stretch every morning at eight", True),
    ],
)
def test_where_one_is_set_for_tonight_none_is_offered(
    talk: WithReminders,
    alexa: FakeRemindersApi,
    set_before: str,
    offered: bool,  # noqa: FBT001  # of the row
) -> None:
    talk.hears(set_before)
    talk.hears("yes")
    assert len(alexa.kept) == 1
    talk.new_session()
    has_had_a_cramp(talk)
    assert (talk.pending == OFFERED) is offered


def test_where_nobody_knows_what_is_set_none_is_offered(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    alexa.failing = NO_ANSWER
    has_had_a_cramp(talk)
    assert talk.pending["kind"] == "follow-up"


def test_without_the_permission_nothing_is_looked_up_and_a_yes_leads_to_alexas_question(
    talk: WithReminders, alexa: FakeRemindersApi
) -> None:
    talk.granted = False
    has_had_a_cramp(talk)
    assert (talk.pending, alexa.asked) == (OFFERED, [])
    talk.hears("yes")
    talk.hears("yes")
    talk.alexa_asked("ACCEPTED")
    assert alexa.trigger["scheduledTime"] == TONIGHT_AT_NINE


@pytest.mark.parametrize(
    ("hours", "offered"),
    [(0, True), (1.9, True), (2, False), (2.9, False)],
    ids=["seven", "nearly nine", "nine", "nearly ten"],
)
def test_an_evening_that_is_too_late_for_it_gets_no_offer(
    talk: WithReminders,
    hours: float,
    offered: bool,  # noqa: FBT001  # of the row
) -> None:
    talk.clock.seconds += hours * HOUR
    has_had_a_cramp(talk)
    assert (talk.pending == OFFERED) is offered


@pytest.mark.parametrize("said", ["i've got a cramp and i'm driving", "my husband has a cramp in his calf"])
def test_nobody_is_asked_behind_the_wheel_or_for_somebody_else(talk: WithReminders, said: str) -> None:
    has_had_a_cramp(talk, said)
    assert talk.pending["kind"] == "follow-up"


def test_a_device_without_reminders_offers_none(talk: WithReminders) -> None:
    system = talk.system()
    talk.system = lambda: {**system, "apiAccessToken": ""}  # type: ignore[method-assign]  # one thing less than before
    has_had_a_cramp(talk)
    assert talk.pending["kind"] == "follow-up"


def test_at_night_it_is_offered_after_a_no_to_the_breathing(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.clock.seconds += 8 * HOUR  # three at night
    has_had_a_cramp(talk)
    assert talk.pending["kind"] == "back-to-sleep"
    talk.hears("no")
    assert talk.pending == OFFERED
    talk.hears("yes")
    talk.hears("yes")
    assert alexa.trigger["scheduledTime"] == TOMORROW + "21:00:00"


def test_at_night_whoever_is_breathed_with_is_asked_nothing(talk: WithReminders) -> None:
    talk.clock.seconds += 8 * HOUR
    has_had_a_cramp(talk)
    talk.hears("yes")
    assert (talk.place["id"], ended(talk)) == ("relief.sleep", True)


def with_diary(hearing: Hearing, sqlite_backend: SqliteBackend) -> WithReminders:
    skill = build_skill(
        Settings(diary=True, secret=SECRET),
        clock=DeviceClock(FakeSettingsApi(LONDON)),
        caller=API,
        store=sqlite_backend.open(),
    )
    return WithReminders(skill, hearing, "one")


@pytest.mark.usefixtures("alexa")
def test_where_a_diary_is_kept_the_note_comes_first(hearing: Hearing, sqlite_backend: SqliteBackend) -> None:
    talk = with_diary(hearing, sqlite_backend)
    has_had_a_cramp(talk)
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("yes")
    assert talk.pending == OFFERED
    talk.hears("no")
    assert ended(talk)
    assert len(noted(sqlite_backend.open(), talk)) == 1


@pytest.mark.usefixtures("alexa")
def test_with_a_diary_at_night_note_sleep_and_reminder_come_one_after_the_other(
    hearing: Hearing, sqlite_backend: SqliteBackend
) -> None:
    talk = with_diary(hearing, sqlite_backend)
    talk.clock.seconds += 8 * HOUR
    has_had_a_cramp(talk)
    asked = [talk.pending["kind"]]
    for said in ("yes", "no"):
        talk.hears(said)
        asked.append(talk.pending["kind"])
    assert asked == ["diary-draft", "back-to-sleep", "remind-tonight"]
    talk.hears("no")
    assert ended(talk)
