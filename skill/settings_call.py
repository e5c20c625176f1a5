"""One question to Alexa's settings API, answered within a second or not at all.

Neither ask-sdk's DefaultApiClient nor requests asks it: the first sets no time limit, while the listener waits, and
importing the second costs every cold start more than the answer is worth.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import SplitResult, urlsplit

SECONDS_PER_CALL = 1.0
"""From looking the host up to the last byte."""
MOST_BYTES = 200
CALLS_AT_ONCE = 8
"""A call that was given up may still be looking its host up, which nothing can interrupt: no more threads than this."""
_ALEXA = ".amazonalexa.com"
_TOO_SLOW = "too slow"


class UnansweredError(Exception):
    """Why there is no answer, in words that name nobody and no address."""


def is_alexa(scheme: str, host: str) -> bool:
    """Tell whether an address may be shown the listener's token."""
    return scheme == "https" and host.endswith(_ALEXA)


class SettingsCall:
    """One GET that ends in time: a thread of its own makes it, because no time limit covers looking up a host."""

    def __init__(self, allowed: Callable[[str, str], bool] = is_alexa, seconds: float = SECONDS_PER_CALL) -> None:
        self._allowed = allowed
        self._seconds = seconds
        self._free = threading.BoundedSemaphore(CALLS_AT_ONCE)

    def __call__(self, url: str, token: str) -> str:
        """Return the body of a plain 200, or its first bytes where it is too long; raise for anything else."""
        address = urlsplit(url)
        if not self._allowed(address.scheme, address.hostname or ""):
            raise UnansweredError("address not allowed")
        if not self._free.acquire(blocking=False):
            raise UnansweredError("too many calls")
        call = _Call(address, token, self._seconds, self._free.release)
        try:
            call.start()
        except RuntimeError:  # no more threads
            self._free.release()
            raise
        call.join(self._seconds)
        return call.result()


class _Call(threading.Thread):
    """The thread of one call."""

    def __init__(self, address: SplitResult, token: str, seconds: float, ended: Callable[[], None]) -> None:
        super().__init__(name="settings-call", daemon=True)
        self._address, self._token, self._seconds, self._ended = address, token, seconds, ended
        self._body: bytes | None = None
        self._failure: Exception | None = None
        self._socket: Any = None
        self._given_up = threading.Event()

    def run(self) -> None:
        """Make the call."""
        try:
            self._body = self._fetch()
        except TimeoutError:
            self._failure = UnansweredError(_TOO_SLOW)
        except Exception as failure:  # noqa: BLE001  # raised again where the answer is awaited
            self._failure = failure
        finally:
            self._ended()

    def result(self) -> str:
        """Return the body, if it has come; else hang up, so that a server that drips bytes holds no thread."""
        if self._failure:
            raise self._failure
        if self._body is not None:
            return self._body.decode()
        self._given_up.set()
        if self._socket:
            with suppress(OSError):
                self._socket.shutdown(2)  # both ways; unlike closing, it wakes a thread that waits for bytes
        raise UnansweredError(_TOO_SLOW)

    def _fetch(self) -> bytes:
        from http import HTTPStatus  # noqa: PLC0415
        from http.client import HTTPConnection, HTTPSConnection  # noqa: PLC0415  # with ssl, 40 ms of a cold start

        # Left to its default, HTTPSConnection checks the certificate and the host's name.
        connect = HTTPSConnection if self._address.scheme == "https" else HTTPConnection
        connection = connect(self._address.hostname or "", self._address.port, timeout=self._seconds)
        try:
            connection.connect()
            self._socket = connection.sock
            if self._given_up.is_set():
                raise UnansweredError(_TOO_SLOW)
            headers = {"Authorization": f"Bearer {self._token}", "Accept": "application/json", "Connection": "close"}
            connection.request("GET", self._address.path, headers=headers)
            with connection.getresponse() as response:
                if response.status != HTTPStatus.OK:  # redirects too: the token goes nowhere else
                    raise UnansweredError(f"status {response.status}")
                return response.read(MOST_BYTES + 1)
        finally:
            connection.close()
