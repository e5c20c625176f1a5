"""Where Alexa's reminders refuse, break or are not allowed, the listener hears why,
and never that something was set.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.app import build_skill
from skill.knowledge.library import Library
from skill.runtime.device_clock import DeviceClock
from skill.runtime.http_client import HttpAnswer
from skill.settings import Settings
from skill.simulator.alexa_reminders import answer
from skill.simulator.nlu import Hearing
from tests.examples import examples
from tests.facts_told import tells
from tests.fake_settings_api import FakeSettingsApi
from tests.guard.valid_response import assert_valid_response
from tests.reminders.fake_reminders_api import NO_ANSWER, FakeRemindersApi, WithReminders

WISH = "remind me to stretch every night at half past nine"


REFUSALS = [
    (answer(403, code="MAX_REMINDERS_EXCEEDED"), "reminder-limit"),
    (answer(403, code="DEVICE_NOT_SUPPORTED"), "reminder-device"),
    (answer(400, code="TRIGGER_SCHEDULED_TIME_IN_PAST"), "reminder-too-late"),
    (answer(400, code="INVALID_ALERT_INFO"), "reminder-refused"),
    (answer(401, code="INVALID_BEARER_TOKEN"), "reminder-session"),
    (answer(409), "reminder-refused"),
    (HttpAnswer(302, b""), "reminder-refused"),
    (answer(429, code="RATE_EXCEEDED"), "reminder-unsure"),
    (answer(500), "reminder-unsure"),
    (answer(503), "reminder-unsure"),
    (HttpAnswer(504, b"<html>"), "reminder-unsure"),
    (NO_ANSWER, "reminder-unsure"),
    (ConnectionRefusedError(), "reminder-unsure"),
]


@pytest.mark.parametrize(("failing", "line"), REFUSALS, ids=[f"{line} {n}" for n, (_, line) in enumerate(REFUSALS)])
def test_each_failure_has_its_own_honest_sentence(
    library: Library, talk: WithReminders, alexa: FakeRemindersApi, failing: HttpAnswer | Exception, line: str
) -> None:
    talk.hears(WISH)
    alexa.failing = failing
    heard = talk.hears("yes")
    assert heard.startswith(tuple(library.lines[line]))
    assert not tells(heard, "reminder-set")
    assert alexa.asked == ["POST"]  # and nothing is tried twice
    assert_valid_response(talk.response)


@pytest.mark.parametrize("wish", ["what reminders do i have", "cancel my reminder", "move my reminder to ten"])
def test_a_list_that_does_not_come_is_not_called_empty(
    library: Library, talk: WithReminders, alexa: FakeRemindersApi, wish: str
) -> None:
    alexa.failing = NO_ANSWER
    assert talk.hears(wish).startswith(library.lines["reminder-no-answer"][0])


def test_what_is_cancelled_before_a_failure_is_counted(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    alexa.kept = {"one": {}, "two": {}, "three": {}}
    talk.hears("cancel my reminder")
    talk.hears("all of them")
    alexa.keeps_the_last = True
    assert "I could cancel only two of three." in talk.hears("yes")
    assert len(alexa.kept) == 1


def test_what_is_gone_already_is_gone(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    alexa.kept = {"one": {}}
    talk.hears("cancel my reminder")
    alexa.kept.clear()
    assert talk.hears("yes").startswith("Done.")


def test_without_a_time_zone_nothing_is_promised(library: Library, hearing: Hearing, alexa: FakeRemindersApi) -> None:
    talk = WithReminders(
        build_skill(Settings(), clock=DeviceClock(FakeSettingsApi(None)), caller=alexa), hearing, "nowhere"
    )
    assert talk.hears(WISH).startswith(library.lines["reminder-no-clock"][0])
    assert alexa.asked == []


def test_the_log_holds_no_token_and_no_id(
    talk: WithReminders, alexa: FakeRemindersApi, caplog: pytest.LogCaptureFixture
) -> None:
    talk.hears(WISH)
    alexa.failing = answer(403, code="MAX_REMINDERS_EXCEEDED", message="amzn1.ask.account")
    talk.hears("yes")
    [line] = [each for each in map(json.loads, caplog.messages) if each["outcome"] != "answered"]
    assert line == {"outcome": "reminder not done", "reason": "limit", "status": 403}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3_000_000) | st.text(max_size=8) | st.sampled_from(["ON", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "alerts alertToken status trigger recurrence recurrenceRules scheduledTime code wish hour days".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
ALERTS = st.fixed_dictionaries(
    {
        "alertToken": st.text(max_size=5),
        "trigger": st.fixed_dictionaries(
            {},
            optional={
                "scheduledTime": st.sampled_from(["2026-11-24T21:00:00.000", "2026-13-99T21:00:00", "x"]) | JSON,
                "recurrence": st.fixed_dictionaries(
                    {
                        "recurrenceRules": st.lists(
                            st.from_regex(
                                r"FREQ=(DAILY|WEEKLY);(BYDAY=(MO|XX);)?BYHOUR=\d\d?;BYMINUTE=\d\d;", fullmatch=True
                            ),
                            max_size=2,
                        )
                        | JSON
                    }
                )
                | JSON,
            },
        ),
    }
)
QUIET = settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUIET
@given(
    st.sampled_from([200, 201, 204, 301, 400, 401, 403, 404, 500]),
    st.binary(max_size=30)
    | (JSON | st.fixed_dictionaries({"alerts": st.lists(ALERTS | JSON, max_size=4)})).map(
        lambda d: json.dumps(d).encode()
    ),
    st.sampled_from(["what reminders do i have", "cancel my reminder", "move my reminder to ten"]),
)
def test_whatever_the_service_answers_the_listener_gets_a_sentence(
    talk: WithReminders, alexa: FakeRemindersApi, status: int, body: bytes, wish: str
) -> None:
    talk.new_session()
    alexa.failing = HttpAnswer(status, body)
    for said in (wish, "yes", "the first one", "yes"):
        talk.hears(said)
        assert_valid_response(talk.response)
        assert not tells(talk.last.speech, "something-went-wrong")
