"""The HTTP client for Alexa's services: every call ends in time, and shows its token to Alexa alone.

Neither ask-sdk's DefaultApiClient nor requests makes the calls: the first sets no time limit, while the listener waits,
and importing the second costs every cold start more than an answer is worth. Nothing is tried twice.
"""

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from urllib.parse import SplitResult

SECONDS_PER_STEP = 1.0
"""The longest wait for a connection, and for each piece of an answer."""
CALLS_AT_ONCE = 8
"""A call that was given up may still be looking its host up, which nothing can interrupt: no more threads than this."""
_ALEXA = ".amazonalexa.com"
_TOO_SLOW = "too slow"


class UnansweredError(Exception):
    """Why there is no answer, in words that name nobody and no address."""


class Answer(NamedTuple):
    """Status code and body of an HTTP response."""

    status: int
    body: bytes


def is_alexa(scheme: str, host: str) -> bool:
    """Tell whether an address may be shown the listener's token."""
    return scheme == "https" and host.endswith(_ALEXA)


class Caller:
    """Makes calls that end in time: each in a thread of its own, because no time limit covers looking up a host."""

    def __init__(self, allowed: Callable[[str, str], bool] = is_alexa, *, most_bytes: int) -> None:
        self._allowed = allowed
        self._most_bytes = most_bytes
        self._free = threading.BoundedSemaphore(CALLS_AT_ONCE)

    def call(self, method: str, url: str, headers: Mapping[str, str], body: str | None, seconds: float) -> Answer:
        """Return the answer, whatever its status, within so many seconds; raise where there is none or it is too long."""
        from urllib.parse import urlsplit  # noqa: PLC0415  # for who calls somebody

        address = urlsplit(url)
        if not self._allowed(address.scheme, address.hostname or ""):
            raise UnansweredError("address not allowed")
        if seconds <= 0:
            raise UnansweredError(_TOO_SLOW)
        if not self._free.acquire(blocking=False):
            raise UnansweredError("too many calls")
        request = _Request(method, address, {**headers, "Connection": "close"}, body)
        call = _Call(request, min(seconds, SECONDS_PER_STEP), self._most_bytes, self._free.release)
        try:
            call.start()
        except RuntimeError:  # no more threads
            self._free.release()
            raise
        call.join(seconds)
        return call.result()


class _Request(NamedTuple):
    method: str
    address: "SplitResult"
    headers: Mapping[str, str]
    body: str | None


class _Call(threading.Thread):
    """The thread of one call."""

    def __init__(self, request: _Request, seconds: float, most_bytes: int, ended: Callable[[], None]) -> None:
        super().__init__(name="alexa-call", daemon=True)
        self._request, self._seconds, self._most_bytes, self._ended = request, seconds, most_bytes, ended
        self._answer: Answer | None = None
        self._failure: Exception | None = None
        self._socket: Any = None
        self._given_up = threading.Event()

    def run(self) -> None:
        """Make the call."""
        try:
            self._answer = self._fetch()
        except TimeoutError:
            self._failure = UnansweredError(_TOO_SLOW)
        except Exception as failure:  # noqa: BLE001  # raised again where the answer is awaited
            self._failure = failure
        finally:
            self._ended()

    def result(self) -> Answer:
        """Return the answer, if it has come; else hang up, so that a server that drips bytes holds no thread."""
        if self._failure:
            raise self._failure
        if self._answer is not None:
            return self._answer
        self._given_up.set()
        if self._socket:
            with suppress(OSError):
                self._socket.shutdown(2)  # both ways; unlike closing, it wakes a thread that waits for bytes
        raise UnansweredError(_TOO_SLOW)

    def _fetch(self) -> Answer:
        from http.client import HTTPConnection, HTTPSConnection  # noqa: PLC0415  # with ssl, 40 ms of a cold start

        method, address, headers, body = self._request
        # Left to its default, HTTPSConnection checks the certificate and the host's name. Redirects are not followed.
        connect = HTTPSConnection if address.scheme == "https" else HTTPConnection
        connection = connect(address.hostname or "", address.port, timeout=self._seconds)
        try:
            connection.connect()
            self._socket = connection.sock
            if self._given_up.is_set():
                raise UnansweredError(_TOO_SLOW)
            path = f"{address.path}?{address.query}" if address.query else address.path
            connection.request(method, path, body=body, headers=dict(headers))
            with connection.getresponse() as response:
                received = response.read(self._most_bytes + 1)
                if len(received) > self._most_bytes:
                    raise UnansweredError("body too long")
                return Answer(response.status, received)
        finally:
            connection.close()
