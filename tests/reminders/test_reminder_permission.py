"""Alexa asks for the permission in its own words, once the listener has said yes;
what comes of it is taken as it is.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.facts_told import tells, tells_every
from tests.guard.valid_response import assert_valid_response
from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import says

WISH = "remind me to stretch every night at half past nine"
FIELDS = st.sampled_from("wish hour minute days once day part alerts doubted".split())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3_000_000) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=6),
    max_leaves=12,
)
QUIET = settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def agrees(talk: WithReminders) -> str:
    talk.granted = False
    talk.hears(WISH)
    heard = talk.hears("yes")
    assert_valid_response(talk.response)
    [directive] = talk.response["response"]["directives"]
    assert directive["payload"]["permissionScopes"] == [
        {"permissionScope": "alexa::alerts:reminders:skill:readwrite", "consentLevel": "ACCOUNT"}
    ]
    return heard


def test_a_request_that_shows_no_grant_lets_alexa_ask(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    assert "Alexa will ask you now" in agrees(talk)
    assert alexa.asked == []


def test_a_refusal_of_the_service_lets_alexa_ask_too(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    alexa.allows = False
    talk.hears(WISH)
    assert tells(talk.hears("yes"), "reminder-needs-permission")
    assert alexa.asked == ["POST"]


@pytest.mark.parametrize("new_session", [False, True])
def test_accepted_goes_on_where_it_was(
    talk: WithReminders,
    alexa: FakeRemindersApi,
    new_session: bool,  # noqa: FBT001
) -> None:
    agrees(talk)
    heard = talk.alexa_asked("ACCEPTED", new_session=new_session)
    assert tells_every(heard, "21:30")
    assert len(alexa.kept) == 1


@pytest.mark.parametrize(("status", "code"), [("DENIED", "200"), ("NOT_ANSWERED", "200"), (None, "400")])
def test_anything_else_sets_nothing_and_sends_a_card(
    talk: WithReminders, alexa: FakeRemindersApi, status: str | None, code: str
) -> None:
    agrees(talk)
    assert "nothing has changed" in talk.alexa_asked(status, code=code)
    card = talk.response["response"]["card"]
    assert card == {
        "type": "AskForPermissionsConsent",
        "permissions": ["alexa::alerts:reminders:skill:readwrite"],
    }
    assert alexa.asked == []
    assert_valid_response(talk.response)


def test_a_card_that_alexa_has_sent_is_not_sent_again(talk: WithReminders) -> None:
    agrees(talk)
    talk.alexa_asked("DENIED", isCardThrown=True)
    assert "card" not in talk.response["response"]


def test_accepted_but_refused_by_the_service_does_not_ask_for_ever(
    talk: WithReminders, alexa: FakeRemindersApi
) -> None:
    agrees(talk)
    alexa.allows = False
    assert tells(talk.alexa_asked("ACCEPTED"), "reminder-not-allowed")
    assert "directives" not in talk.response["response"]
    assert talk.response["response"]["card"]["type"] == "AskForPermissionsConsent", "where to give it after all"


def test_a_list_is_read_once_it_is_allowed(talk: WithReminders) -> None:
    talk.granted = False
    talk.hears("what reminders do i have")
    assert says("reminder-none", talk.alexa_asked("ACCEPTED"))


def test_an_answer_to_nothing_sets_nothing(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    agrees(talk)
    talk.response["response"]["directives"][0]["token"] = "{}"  # noqa: S105  # names nothing
    assert tells(talk.alexa_asked("ACCEPTED", new_session=True), "reminder-lost")
    assert alexa.asked == []


def test_a_stretch_under_way_is_kept_meanwhile(talk: WithReminders) -> None:
    talk.granted = False
    talk.hears("guide me through a calf stretch")
    talk.interrupts(WISH, after=30.0)
    talk.interrupts("yes", after=5.0)
    talk.alexa_asked("ACCEPTED")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@QUIET
@given(st.just("ACCEPTED") | JSON, JSON | st.dictionaries(FIELDS, JSON).map(lambda draft: {"wish": "create", **draft}))
def test_whatever_alexa_brings_back_from_the_permission_is_read_without_harm(
    talk: WithReminders, alexa: FakeRemindersApi, status: object, token: object
) -> None:
    alexa.kept.clear()
    talk.granted = False
    talk.hears(WISH)
    talk.hears("yes")
    talk.response["response"]["directives"][0]["token"] = json.dumps(token)
    talk.alexa_asked(status, new_session=True)  # type: ignore[arg-type]  # broken on purpose
    assert_valid_response(talk.response)
    assert not tells(talk.last.speech, "something-went-wrong")
    assert status == "ACCEPTED" or alexa.kept == {}
    talk.new_session()
