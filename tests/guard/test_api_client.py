"""The ApiClient of ask-sdk's service clients: every call of a turn ends within its seconds, and is made once."""

import time
from itertools import repeat
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.services import ApiClientRequest, ApiConfiguration, ServiceException
from ask_sdk_model.services.reminder_management import ReminderManagementServiceClient

from skill.reminders.sdk_client import AlexaApiClient
from skill.runtime.deadline import Deadline
from skill.runtime.http_client import Caller, UnansweredError
from tests.fake_settings_api import TOKEN, Piece, calls_in_progress, drip, http, local, serving, soon

LIMIT = 0.25
OK = b"HTTP/1.1 200 OK\r\n"


def request(host: str, method: str = "GET", body: Any = None) -> ApiClientRequest:  # noqa: ANN401  # JSON
    return ApiClientRequest(
        method=method, url=f"http://{host}/v1/alerts?a=b", headers=[("Authorization", f"Bearer {TOKEN}")], body=body
    )


@pytest.mark.parametrize(
    ("pieces", "status", "body"),
    [
        ([http("200 OK", b'{"a": 1}')], 200, '{"a": 1}'),
        ([*drip(http("200 OK", b"{}"), 0.003)], 200, "{}"),
        ([http("204 No Content")], 204, ""),
        ([http("200 OK", b"gar bage")], 200, "gar bage"),
        ([http("302 Found", b"", "Location: http://127.0.0.1:1/")], 302, ""),
        ([http("401 Unauthorized", b'{"code": "X"}')], 401, '{"code": "X"}'),
        ([http("429 Too Many Requests")], 429, ""),
        ([http("500 Internal Server Error")], 500, ""),
    ],
    ids=["ok", "slowly", "no content", "garbage", "redirect", "401", "429", "500"],
)
def test_an_answer_is_handed_on_whatever_its_status(pieces: list[Piece], status: int, body: str) -> None:
    with serving(pieces) as host:
        answer = AlexaApiClient(Caller(local, most_bytes=1_000), Deadline.after(2.0)).invoke(request(host))
    assert (answer.status_code, answer.body) == (status, body)


@pytest.mark.parametrize(
    ("pieces", "reason"),
    [
        ([5.0], "too slow"),
        ([OK, *repeat(0.05, 100)], "too slow"),
        ([OK, b"Content-Length: 100\r\n\r\n", *drip(b"x" * 100)], "too slow"),
        ([http("200 OK", b"x" * 1_001)], "body too long"),
        ([OK + b"\r\n", *repeat(b" " * 10_000, 1_000)], "body too long"),
    ],
    ids=["silence", "hanging headers", "dripping", "too long", "no end"],
)
def test_where_there_is_none_it_says_why_in_time(pieces: list[Piece], reason: str) -> None:
    with serving(pieces) as host:
        client = AlexaApiClient(Caller(local, most_bytes=1_000), Deadline.after(LIMIT if reason == "too slow" else 2.0))
        start = time.monotonic()
        with pytest.raises(UnansweredError, match=reason):
            client.invoke(request(host))
        assert time.monotonic() - start < LIMIT + 0.5
        assert soon(lambda: not calls_in_progress())


def test_a_turn_that_has_used_up_its_seconds_makes_no_more_calls() -> None:
    heard: list[bytes] = []
    with serving([http("200 OK")], heard) as host:
        client = AlexaApiClient(Caller(local, most_bytes=1_000), Deadline.after(0.0))
        with pytest.raises(UnansweredError, match="too slow"):
            client.invoke(request(host))
    assert heard in ([], [b""])


def test_the_body_goes_out_as_json_with_its_headers() -> None:
    heard: list[bytes] = []
    with serving([http("200 OK", b"{}")], heard) as host:
        AlexaApiClient(Caller(local, most_bytes=1_000), Deadline.after(2.0)).invoke(request(host, "PUT", {"a": ["b"]}))
    [sent] = heard
    assert sent.startswith(b"PUT /v1/alerts?a=b HTTP/1.1\r\n")
    assert b"\r\nAuthorization: Bearer token-1\r\n" in sent


@pytest.mark.parametrize("endpoint", ["http://api.amazonalexa.com", "https://evil.example", "https://127.0.0.1"])
def test_the_token_goes_to_alexa_over_tls_alone(endpoint: str) -> None:
    configuration = ApiConfiguration(
        DefaultSerializer(), AlexaApiClient(Caller(most_bytes=10), Deadline.after(1.0)), TOKEN, endpoint
    )
    with pytest.raises(ServiceException, match="address not allowed"):
        ReminderManagementServiceClient(configuration).get_reminders()
