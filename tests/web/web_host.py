"""The Flask host on a real socket, Alexa's signer in front of it, and a certificate host that obeys the test."""

import base64
import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from flask import Flask

from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID, Session
from skill.web.app import create_app
from skill.web.server import open_server
from skill.web.verifier import Verifier
from tests.web.web_pki import NOW, Authority, new_key, pem, sign

PATH = "/echo.api/echo-api-cert-13.pem"
URL = f"https://s3.amazonaws.com{PATH}"
PATIENCE = 60.0
"""Seconds: longer than a server on a busy machine takes to start and answer. A test of how long something takes
measures that itself."""


@dataclass(frozen=True)
class Message:
    """An HTTP request, byte by byte."""

    body: bytes
    headers: tuple[tuple[str, str], ...]
    line: str = "POST /alexa HTTP/1.1"

    def without(self, name: str) -> "Message":
        return replace(self, headers=tuple(header for header in self.headers if header[0] != name))

    def also(self, name: str, value: str) -> "Message":
        return replace(self, headers=(*self.headers, (name, value)))

    def having(self, name: str, value: str) -> "Message":
        return self.without(name).also(name, value)

    def raw(self) -> bytes:
        head = "".join(f"{name}: {value}\r\n" for name, value in self.headers)
        return f"{self.line}\r\n{head}\r\n".encode("latin-1") + self.body


@dataclass(frozen=True)
class Answer:
    status: int
    head: str
    body: bytes


@cache
def _key(_owner: str) -> rsa.RSAPrivateKey:
    """Make a key once for all tests: keys take time."""
    return new_key()


class CertificateHost:
    """Has the chains that a test put there; remembers what was asked for."""

    def __init__(self) -> None:
        self.chains: dict[str, bytes | Exception] = {}
        self.asked: list[str] = []
        self.slow: dict[str, threading.Event] = {}

    def __call__(self, url: str) -> bytes:
        self.asked.append(url)
        if url in self.slow:
            self.slow[url].wait(PATIENCE)
        chain = self.chains.get(url, OSError("nothing there"))
        if isinstance(chain, Exception):
            raise chain
        return chain


class Alexa:
    """Signs requests with a key whose chain its certificate host has."""

    def __init__(self) -> None:
        self.root = Authority("A root", key=_key("root"))
        self.authority = Authority("An authority", self.root, key=_key("authority"))
        self.key = _key("Alexa")
        self.host = CertificateHost()
        self.chain = pem(self.authority.leaf(self.key), self.authority.certificate)
        self.host.chains[URL] = self.chain
        self.now = NOW

    def event(self, **request: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON
        """Build "Alexa, open cramp coach"; ``request`` changes its request."""
        event: dict[str, Any] = Session().launch(NOW)
        event["request"].update(request)
        return event

    def message(
        self, content: Mapping[str, Any] | bytes | None = None, *, url: str = URL, key: rsa.RSAPrivateKey | None = None
    ) -> Message:
        """Sign a request as Alexa would."""
        body = content if isinstance(content, bytes) else json.dumps(content or self.event()).encode()
        headers = (
            ("Host", "skill.example.org"),
            ("Content-Type", "application/json; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("SignatureCertChainUrl", url),
            ("Signature-256", base64.b64encode(sign(key or self.key, body)).decode()),
        )
        return Message(body, headers)

    def verifier(self) -> Verifier:
        return Verifier([self.root.certificate], self.host, lambda: self.now)

    def application(self, skill: Guard) -> Flask:
        return create_app(Settings(skill_id=APPLICATION_ID), self.verifier(), skill)


@contextmanager
def listening(app: Flask) -> Iterator[int]:
    """Serve on a free port of this machine."""
    server = open_server(app, "127.0.0.1", 0)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def send(port: int, message: Message | bytes) -> Answer:
    """Send bytes, read everything that comes back; raises TimeoutError where nothing comes."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall(message if isinstance(message, bytes) else message.raw())
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    words = head.split(b" ", 2)
    return Answer(int(words[1]) if len(words) > 1 else 0, head.decode("latin-1"), body)
