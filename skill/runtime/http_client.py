"""The HTTP client for Alexa's services: every call ends by its deadline, and only Alexa is shown the listener's token.

ask-sdk's DefaultApiClient is not used, because it sets no time limit while the listener waits. Nothing is tried twice.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from http.client import HTTPConnection, HTTPSConnection
from socket import SHUT_RDWR, socket
from ssl import SSLContext, create_default_context
from typing import NamedTuple
from urllib.parse import urlsplit

from skill.runtime.deadline import Deadline, TimeLimit, TooSlowError

SECONDS_PER_STEP = 1.0
"""The longest wait for a connection, and for each piece of an answer."""
CALLS_AT_ONCE = 8
"""Threads: a call that timed out may still wait for a host name's lookup, which nothing can interrupt."""
_ALEXA = ".amazonalexa.com"
_TOO_SLOW = "too slow"


class UnansweredError(Exception):
    """Why there is no answer, in words that name nobody and no address."""


class HttpAnswer(NamedTuple):
    """An HTTP response."""

    status: int
    body: bytes


def is_alexa(scheme: str, host: str) -> bool:
    """Tell whether an address may be shown the listener's token."""
    return scheme == "https" and host.endswith(_ALEXA)


class Caller:
    """Makes calls that end in time."""

    def __init__(self, allowed: Callable[[str, str], bool] = is_alexa, *, most_bytes: int) -> None:
        self._allowed = allowed
        self._most_bytes = most_bytes
        # No time limit of a socket covers looking up a host, or a server that sends a byte now and then.
        self._limit = TimeLimit(CALLS_AT_ONCE)

    def call(
        self, method: str, url: str, headers: Mapping[str, str], body: str | None, deadline: Deadline
    ) -> HttpAnswer:
        """Return the answer, whatever its status.

        Raise UnansweredError where there is none in time, or it is too long.
        """
        address = urlsplit(url)
        if not self._allowed(address.scheme, address.hostname or ""):
            raise UnansweredError("address not allowed")
        if deadline.over:
            raise UnansweredError(_TOO_SLOW)
        # Redirects are not followed.
        connection = _connection(
            address.scheme, address.hostname or "", address.port, deadline.within(SECONDS_PER_STEP).left
        )
        connected: list[socket] = []  # the connection itself lets go of its socket before the body is read

        def fetch() -> HttpAnswer:
            try:
                connection.connect()
                connected.append(connection.sock)
                if deadline.over:  # looking the host up took all the time, and nobody waits any more
                    raise TimeoutError
                path = f"{address.path}?{address.query}" if address.query else address.path
                connection.request(method, path, body=body, headers={**headers, "Connection": "close"})
                with connection.getresponse() as response:
                    received = response.read(self._most_bytes + 1)
                    if len(received) > self._most_bytes:
                        raise UnansweredError("body too long")
                    return HttpAnswer(response.status, received)
            finally:
                connection.close()

        try:
            return self._limit.run(fetch, deadline, stop=lambda: _hang_up(connected))
        except (TimeoutError, TooSlowError) as slow:
            raise UnansweredError(_TOO_SLOW) from slow


def _connection(scheme: str, host: str, port: int | None, seconds: float) -> HTTPConnection:
    if scheme == "https":
        return HTTPSConnection(host, port, timeout=seconds, context=_trust())
    return HTTPConnection(host, port, timeout=seconds)


@cache
def _trust() -> SSLContext:
    """What checks hosts' certificates and names.

    To read the system's authorities takes 30 ms, which each call waited for.
    """
    return create_default_context()


def _hang_up(connected: list[socket]) -> None:
    """Wake the thread that waits for bytes, which closing the socket would not do."""
    for each in connected:
        with suppress(OSError):  # closed already
            each.shutdown(SHUT_RDWR)
