"""Stands for Alexa's settings API: a function that answers and counts, and a server on this machine that misbehaves."""

import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from types import SimpleNamespace

MINUTE, HOUR, DAY = 60, 3_600, 86_400
NOON_IN_LONDON = datetime(2026, 1, 15, 12, tzinfo=UTC).timestamp()
MIDNIGHT_IN_LONDON = NOON_IN_LONDON + 12 * HOUR
LONDON = '"Europe/London"'
BODY = LONDON.encode()
TOKEN = "token-1"  # noqa: S105  # opens nothing


def system(device: object = "device-1", endpoint: object = "https://api", token: object = TOKEN) -> SimpleNamespace:
    return SimpleNamespace(device=SimpleNamespace(device_id=device), api_endpoint=endpoint, api_access_token=token)


class FakeSettingsApi:
    """Answers with one body, or raises it, and keeps what it was asked."""

    def __init__(self, answer: object = LONDON) -> None:
        self.answer = answer
        self.asked: list[tuple[str, str]] = []

    def __call__(self, url: str, token: str) -> str | None:
        self.asked.append((url, token))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer  # type: ignore[return-value]  # what a get might wrongly return is tried as well


Piece = bytes | float


@contextmanager
def serving(pieces: Iterable[Piece], heard: list[bytes] | None = None, *, waits: bool = True) -> Iterator[str]:
    """Serve one connection: wait for a request, then send each piece, or sleep for its seconds, and hang up."""

    def serve() -> None:
        with suppress(OSError):
            peer, _ = listener.accept()
            with peer, suppress(OSError):
                request = peer.recv(10_000) if waits else b""
                if heard is not None:
                    heard.append(request)
                for piece in pieces:
                    if isinstance(piece, bytes):
                        peer.sendall(piece)
                    elif ended.wait(piece):
                        break

    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve)
        server.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"
        ended.set()
        with suppress(OSError):
            socket.create_connection(listener.getsockname()).close()  # where nobody connected
        server.join(5)
        assert not server.is_alive()


def local(scheme: str, host: str) -> bool:
    return host == "127.0.0.1" and scheme in ("http", "https")


def calls_in_progress() -> int:
    """Count the threads that are inside the HTTP client just now."""
    stacks = [traceback.extract_stack(frame) for frame in sys._current_frames().values()]  # noqa: SLF001  # the only way
    return sum(frame.name == "fetch" for stack in stacks for frame in stack)


def soon(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 2
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()


def http(status: str, body: bytes = b"", *headers: str) -> bytes:
    length = f"Content-Length: {len(body)}"
    return "\r\n".join([f"HTTP/1.1 {status}", length, *headers, "", ""]).encode() + body


def drip(text: bytes, pause: float = 0.05) -> Iterator[Piece]:
    for byte in text:
        yield bytes([byte])
        yield pause
