"""The download itself, from a TLS server on this machine that plays Amazon's host, and worse."""

import http.client
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from skill.runtime.deadline import Deadline
from skill.runtime.http_client import Caller
from skill.web.certificates import HOST
from skill.web.download import LARGEST, Download, DownloadError
from tests.web.web_host import URL
from tests.web.web_pki import Authority, new_key, pem

Serve = Callable[[BaseHTTPRequestHandler], None]
FAILURES = (DownloadError, http.client.HTTPException, OSError)


class _Quiet(BaseHTTPRequestHandler):
    """Serves what the test says; counts requests."""

    serve: Serve
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(f"{self.headers['Host']}{self.path}")
        try:
            type(self).serve(self)
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Host:
    """Amazon's host: its certificate, and a context that trusts who signed it."""

    def __init__(self, folder: Path) -> None:
        self._root, self._key, self._file = Authority("A root"), new_key(), folder / "host.pem"
        self.trust = ssl.create_default_context(cadata=pem(self._root.certificate).decode())

    @contextmanager
    def serving(self, serve: Serve, name: str = HOST) -> Iterator[tuple[tuple[str, int], list[str]]]:
        certificate = self._root.leaf(self._key, names=[x509.DNSName(name)])
        secret = self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        self._file.write_bytes(secret + pem(certificate))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._file)
        asked: list[str] = []
        handler = type("Handler", (_Quiet,), {"serve": staticmethod(serve), "asked": asked})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients break off on purpose
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield ("127.0.0.1", server.server_port), asked
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.web.web_pki.NOW", time.time())  # TLS knows no other clock
        yield Host(tmp_path_factory.mktemp("host"))


def _answer(status: int, body: bytes, *, length: int | None = None, **headers: str) -> Serve:
    def serve(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)

    return serve


def _trickle(request: BaseHTTPRequestHandler) -> None:
    """Send a header that never ends, a letter at a time, quicker than any limit on one reading."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(200):
        request.wfile.write(b"a")
        time.sleep(0.02)


def _silence(_: BaseHTTPRequestHandler) -> None:
    time.sleep(0.5)


def test_what_the_host_has_comes_whole(host: Host) -> None:
    body = b"a" * LARGEST
    with host.serving(_answer(200, body)) as (address, asked):
        assert Download(host.trust, address)(URL) == body
    assert asked == [URL.removeprefix("https://")]


@pytest.mark.parametrize("status", [201, 204, 206, 301, 302, 303, 307, 308, 401, 403, 404, 500, 503])
def test_only_200_is_an_answer_and_no_redirect_is_followed(host: Host, status: int) -> None:
    with host.serving(_answer(200, b"elsewhere")) as (elsewhere, asked_elsewhere):
        location = f"https://127.0.0.1:{elsewhere[1]}/echo.api/cert.pem"
        with host.serving(_answer(status, b"", Location=location)) as (address, asked):
            with pytest.raises(Exception, match=f"status {status}"):
                Download(host.trust, address)(URL)
            assert (len(asked), asked_elsewhere) == (1, [])


@pytest.mark.parametrize(
    ("serve", "limit"),
    [
        pytest.param(_answer(200, b"a" * (LARGEST + 1)), 2.0, id="one byte too large"),
        pytest.param(_answer(200, b"a", length=10), 2.0, id="cut short"),
        pytest.param(lambda request: request.wfile.write(b"hello\r\n\r\n"), 2.0, id="no HTTP"),
        pytest.param(lambda _: None, 2.0, id="nothing"),
        pytest.param(_silence, 0.3, id="silence"),
        pytest.param(_trickle, 0.6, id="a trickle"),
    ],
)
def test_anything_else_fails_in_time(host: Host, serve: Serve, limit: float) -> None:
    with host.serving(serve) as (address, _):
        began = time.monotonic()
        with pytest.raises(FAILURES):
            Download(host.trust, address, read_seconds=0.2, total_seconds=0.4)(URL)
        assert time.monotonic() - began < limit + 1


def test_another_hosts_certificate_is_not_believed(host: Host) -> None:
    with host.serving(_answer(200, b"chain"), name="evil.example") as (address, asked):
        with pytest.raises(ssl.SSLCertVerificationError):
            Download(host.trust, address)(URL)
        assert asked == []


def test_a_strangers_certificate_is_not_believed(host: Host) -> None:
    with host.serving(_answer(200, b"chain")) as (address, asked):
        with pytest.raises(ssl.SSLCertVerificationError):
            Download(ssl.create_default_context(), address)(URL)
        assert asked == []


@pytest.mark.parametrize("name", ["localhost", "evil.example"])
def test_nor_does_a_call_to_alexas_services_believe_it(host: Host, name: str) -> None:
    with host.serving(_answer(200, b"{}"), name=name) as ((_, port), asked):
        caller = Caller(lambda *_: True, most_bytes=1_000)
        for _ in range(2):
            with pytest.raises(ssl.SSLCertVerificationError):
                caller.call("GET", f"https://localhost:{port}/", {}, None, Deadline.after(2.0))
        assert asked == []


def test_nobody_listening_fails(host: Host) -> None:
    with pytest.raises(ConnectionRefusedError):
        Download(host.trust, ("127.0.0.1", 1))(URL)
