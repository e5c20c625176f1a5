"""Where Alexa's reminders refuse, break or are not allowed, the listener hears why, and never that something was set."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.api_client import Answer
from skill.app import build_skill
from skill.device_clock import DeviceClock
from skill.guard import Guard
from skill.hearing.listen import Hearing
from skill.knowledge.library import Library
from skill.settings import Settings
from tests.fake_reminders_api import NO_ANSWER, FakeRemindersApi, WithReminders, answer
from tests.fake_settings_api import LONDON, FakeSettingsApi
from tests.valid_response import assert_valid_response

WISH = "remind me to stretch every night at half past nine"
API = FakeRemindersApi()


@pytest.fixture(scope="module")
def reminding() -> Guard:
    return build_skill(Settings(), clock=DeviceClock(FakeSettingsApi(LONDON)), caller=API)


@pytest.fixture
def alexa() -> FakeRemindersApi:
    API.kept.clear()
    API.asked.clear()
    API.allows, API.failing = True, None
    return API


@pytest.fixture
def talk(reminding: Guard, hearing: Hearing, alexa: FakeRemindersApi) -> WithReminders:  # noqa: ARG001  # emptied
    return WithReminders(reminding, hearing, "reminded")


REFUSALS = [
    (answer(403, code="MAX_REMINDERS_EXCEEDED"), "reminder-limit"),
    (answer(403, code="DEVICE_NOT_SUPPORTED"), "reminder-device"),
    (answer(400, code="TRIGGER_SCHEDULED_TIME_IN_PAST"), "reminder-too-late"),
    (answer(400, code="INVALID_ALERT_INFO"), "reminder-refused"),
    (answer(401, code="INVALID_BEARER_TOKEN"), "reminder-session"),
    (answer(409), "reminder-refused"),
    (Answer(302, b""), "reminder-refused"),
    (answer(429, code="RATE_EXCEEDED"), "reminder-unsure"),
    (answer(500), "reminder-unsure"),
    (answer(503), "reminder-unsure"),
    (Answer(504, b"<html>"), "reminder-unsure"),
    (NO_ANSWER, "reminder-unsure"),
    (ConnectionRefusedError(), "reminder-unsure"),
]


@pytest.mark.parametrize(("failing", "line"), REFUSALS, ids=[f"{line} {n}" for n, (_, line) in enumerate(REFUSALS)])
def test_each_failure_has_its_own_honest_sentence(
    library: Library, talk: WithReminders, alexa: FakeRemindersApi, failing: Answer | Exception, line: str
) -> None:
    talk.hears(WISH)
    alexa.failing = failing
    heard = talk.hears("yes")
    assert heard.startswith(library.lines[line][0])
    assert "I'll remind" not in heard
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
    whole, alexa._do = alexa._do, lambda *args: whole(*args) if len(alexa.kept) > 1 else answer(500)  # type: ignore[method-assign]  # noqa: SLF001
    try:
        assert "I could cancel only two of three." in talk.hears("yes")
    finally:
        alexa._do = whole  # type: ignore[method-assign]  # noqa: SLF001
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


class TestPermission:
    """Alexa asks for it in its own words, once the listener has said yes."""

    def ask(self, talk: WithReminders) -> str:
        talk.granted = False
        talk.hears(WISH)
        heard = talk.hears("yes")
        assert_valid_response(talk.response)
        [directive] = talk.response["response"]["directives"]
        assert directive["payload"]["permissionScopes"] == [
            {"permissionScope": "alexa::alerts:reminders:skill:readwrite", "consentLevel": "ACCOUNT"}
        ]
        return heard

    def test_a_request_that_shows_no_grant_lets_alexa_ask(self, talk: WithReminders, alexa: FakeRemindersApi) -> None:
        assert "Alexa will ask you now" in self.ask(talk)
        assert alexa.asked == []

    def test_a_refusal_of_the_service_lets_alexa_ask_too(self, talk: WithReminders, alexa: FakeRemindersApi) -> None:
        alexa.allows = False
        talk.hears(WISH)
        assert "Alexa will ask you now" in talk.hears("yes")
        assert alexa.asked == ["POST"]

    @pytest.mark.parametrize("new_session", [False, True])
    def test_accepted_goes_on_where_it_was(
        self,
        talk: WithReminders,
        alexa: FakeRemindersApi,
        new_session: bool,  # noqa: FBT001
    ) -> None:
        self.ask(talk)
        heard = talk.alexa_asked("ACCEPTED", new_session=new_session)
        assert "I'll remind you to stretch every evening at nine thirty" in heard
        assert len(alexa.kept) == 1

    @pytest.mark.parametrize(("status", "code"), [("DENIED", "200"), ("NOT_ANSWERED", "200"), (None, "400")])
    def test_anything_else_sets_nothing_and_sends_a_card(
        self, talk: WithReminders, alexa: FakeRemindersApi, status: str | None, code: str
    ) -> None:
        self.ask(talk)
        assert "nothing has changed" in talk.alexa_asked(status, code=code)
        card = talk.response["response"]["card"]
        assert card == {
            "type": "AskForPermissionsConsent",
            "permissions": ["alexa::alerts:reminders:skill:readwrite"],
        }
        assert alexa.asked == []
        assert_valid_response(talk.response)

    def test_a_card_that_alexa_has_sent_is_not_sent_again(self, talk: WithReminders) -> None:
        self.ask(talk)
        talk.alexa_asked("DENIED", isCardThrown=True)
        assert "card" not in talk.response["response"]

    def test_accepted_but_refused_by_the_service_does_not_ask_for_ever(
        self, talk: WithReminders, alexa: FakeRemindersApi
    ) -> None:
        self.ask(talk)
        alexa.allows = False
        assert "nothing has changed" in talk.alexa_asked("ACCEPTED")
        assert "directives" not in talk.response["response"]

    def test_a_list_is_read_once_it_is_allowed(self, talk: WithReminders) -> None:
        talk.granted = False
        talk.hears("what reminders do i have")
        assert "You have no reminders from me." in talk.alexa_asked("ACCEPTED")

    def test_an_answer_to_nothing_sets_nothing(self, talk: WithReminders, alexa: FakeRemindersApi) -> None:
        self.ask(talk)
        talk.response["response"]["directives"][0]["token"] = "{}"  # noqa: S105  # names nothing
        assert "I've lost track" in talk.alexa_asked("ACCEPTED", new_session=True)
        assert alexa.asked == []

    def test_a_stretch_under_way_is_kept_meanwhile(self, talk: WithReminders) -> None:
        talk.granted = False
        talk.hears("guide me through a calf stretch")
        talk.interrupts(WISH, after=30.0)
        talk.interrupts("yes", after=5.0)
        talk.alexa_asked("ACCEPTED")
        assert talk.place["coached"]["plan"] == "stretch.calf-wall"


def test_the_log_holds_no_token_and_no_id(
    talk: WithReminders, alexa: FakeRemindersApi, caplog: pytest.LogCaptureFixture
) -> None:
    talk.hears(WISH)
    alexa.failing = answer(403, code="MAX_REMINDERS_EXCEEDED", message="amzn1.ask.account")
    talk.hears("yes")
    [line] = caplog.messages
    assert json.loads(line) == {"outcome": "reminder not done", "reason": "limit", "status": 403}


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
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


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
    alexa.failing = Answer(status, body)
    for said in (wish, "yes", "the first one", "yes"):
        talk.hears(said)
        assert_valid_response(talk.response)
        assert "something went wrong" not in talk.last.speech


@QUIET
@given(JSON, JSON)
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
    assert "something went wrong" not in talk.last.speech
    assert alexa.kept == {}
    talk.new_session()
