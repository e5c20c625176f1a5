"""Downloads a certificate chain from Amazon's host: verified TLS, no redirects, never long, never large."""

import http.client
import socket
import ssl
import threading

from skill.web.certificates import HOST, ORIGIN

CONNECT_SECONDS = 2.0
READ_SECONDS = 2.0
TOTAL_SECONDS = 4.0
"""Alexa waits eight seconds for the whole answer."""
LARGEST = 64 * 1024
"""Bytes; Alexa's chains have about 8,000."""


class DownloadError(Exception):
    """The host answered, but not with a chain."""


class Download:
    """Asks the one host; ``address`` is where it listens (tests let it listen on this machine)."""

    def __init__(
        self,
        context: ssl.SSLContext,
        address: tuple[str, int] = (HOST, 443),
        *,
        read_seconds: float = READ_SECONDS,
        total_seconds: float = TOTAL_SECONDS,
    ) -> None:
        self._context = context
        self._address = address
        self._read_seconds = read_seconds
        self._total_seconds = total_seconds

    def __call__(self, url: str) -> bytes:
        """Download one of the host's files; raises where anything at all is not as it should be."""
        plain = socket.create_connection(self._address, timeout=CONNECT_SECONDS)
        # A connection that breaks off must not look like an answer that ended.
        with plain, self._context.wrap_socket(plain, server_hostname=HOST, suppress_ragged_eofs=False) as tls:
            tls.settimeout(self._read_seconds)
            limit = threading.Timer(self._total_seconds, _cut, [tls])
            limit.daemon = True
            limit.start()
            try:
                return _ask(tls, url.removeprefix(ORIGIN))
            finally:
                limit.cancel()


def _cut(tls: ssl.SSLSocket) -> None:
    """End a download that trickles; the plain method, because TLS's own would change state under the reader."""
    try:
        socket.socket.shutdown(tls, socket.SHUT_RDWR)
    except OSError:
        return


def _ask(tls: ssl.SSLSocket, path: str) -> bytes:
    connection = http.client.HTTPConnection(HOST)
    connection.sock = tls
    connection.request("GET", path, headers={"Accept-Encoding": "identity", "Connection": "close"})
    with connection.getresponse() as response:
        if response.status != http.HTTPStatus.OK:
            raise DownloadError(f"status {response.status}")
        chain = response.read(LARGEST + 1)
        if len(chain) > LARGEST:
            raise DownloadError("too large")
        if response.length:
            raise DownloadError("cut short")
        return chain
