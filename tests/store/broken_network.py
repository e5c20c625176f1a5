"""A server that stands in front of a real one and misbehaves: it passes a call on, or answers what it was told to."""

import http.client
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Request:
    """A call as it came in: ``operation`` as DynamoDB names it, ``number`` how many of these came before."""

    operation: str
    number: int
    head: bytes
    body: bytes
    passed_on: Callable[[], bytes]
    """Ask the real server, and give its whole answer."""


class Reset(Exception):  # noqa: N818  # what the server does next, no error
    """Hang up with a reset."""


Piece = bytes | float
Behaviour = Callable[[Request], Iterable[Piece]]
"""What is sent in answer to a call, in pieces; a number is a pause in seconds."""


@contextmanager
def in_front_of(address: str, behaviour: Behaviour) -> Iterator[str]:
    """Serve until the end, each connection for one call; gives the address."""
    server = _Server(urlsplit(address).netloc, behaviour)
    thread = threading.Thread(target=server.accept)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.end()
        thread.join(5)
        server.close()


class _Server:
    def __init__(self, real: str, behaviour: Behaviour) -> None:
        self._real = real
        self._behaviour = behaviour
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._ended = threading.Event()
        self._counted = threading.Lock()
        self._calls: Counter[str] = Counter()
        self._threads: list[threading.Thread] = []

    def accept(self) -> None:
        while not self._ended.is_set():
            peer, _ = self._listener.accept()
            thread = threading.Thread(target=self._serve, args=(peer,))
            thread.start()
            self._threads.append(thread)

    def end(self) -> None:
        self._ended.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept

    def close(self) -> None:
        """Close up behind the last peer; only then is nobody accepting any more."""
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def _serve(self, peer: socket.socket) -> None:
        with peer, suppress(OSError):  # whoever called may have given up
            peer.settimeout(2)
            head, body = _received(peer)
            if not head:
                return
            try:
                for piece in self._behaviour(self._request(head, body)):
                    if isinstance(piece, bytes):
                        peer.sendall(piece)
                    elif self._ended.wait(piece):
                        return
            except Reset:
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _request(self, head: bytes, body: bytes) -> Request:
        operation = _header(head, b"x-amz-target").rpartition(b".")[2].decode()
        with self._counted:
            number = self._calls[operation]
            self._calls[operation] += 1
        return Request(operation, number, head, body, lambda: self._passed_on(head, body))

    def _passed_on(self, head: bytes, body: bytes) -> bytes:
        lines = [line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if line]
        headers = {name.decode(): value.decode() for name, value in lines}
        connection = http.client.HTTPConnection(self._real, timeout=5)
        try:
            connection.request("POST", "/", body, headers | {"Connection": "close"})
            answer = connection.getresponse()
            return http_answer(f"{answer.status} {answer.reason}", answer.read())
        finally:
            connection.close()


def http_answer(status: str, body: bytes = b"", *headers: str) -> bytes:
    """Write an answer, after which the connection ends."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def _received(peer: socket.socket) -> tuple[bytes, bytes]:
    head, body = b"", b""
    while b"\r\n\r\n" not in head:
        part = peer.recv(65_536)
        if not part:
            return b"", b""
        head += part
    head, _, body = head.partition(b"\r\n\r\n")
    while len(body) < int(_header(head, b"content-length") or 0):
        body += peer.recv(65_536)
    return head, body


def _header(head: bytes, name: bytes) -> bytes:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(name + b":"):
            return line.partition(b":")[2].strip()
    return b""
