"""Flask's own server, for a try: one thread for each connection. For real use see docs/hosting.md."""

import ipaddress
import socket
import threading
from contextlib import suppress
from http import HTTPStatus

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from skill.web.refusal import BROKEN_HTTP, Refusal

SILENCE_SECONDS = 10
"""After so long a silence in a request its connection is closed."""
WHOLE_SECONDS = 20.0
"""After so long a connection is closed in any case, however busily it sends or does not read."""


class _Handler(WSGIRequestHandler):
    """Answers broken HTTP as shortly as any other refusal; logs refusals only."""

    timeout = SILENCE_SECONDS

    def handle(self) -> None:
        """Handle a connection, which carries one request."""
        limit = threading.Timer(WHOLE_SECONDS, _cut, [self.connection])
        limit.daemon = True
        limit.start()
        try:
            super().handle()
        finally:
            limit.cancel()

    def run_wsgi(self) -> None:
        try:
            super().run_wsgi()
        except ValueError:  # an address that urlsplit cannot read
            self.send_error(HTTPStatus.BAD_REQUEST)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        Refusal("http", f"status {int(code)}").tell()
        self.close_connection = True
        self.wfile.write(BROKEN_HTTP)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Write no access log: it would hold what anybody sends."""

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002  # werkzeug's name
        """Write no other log either, for the same reason."""


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def open_server(app: Flask, host: str, port: int) -> BaseWSGIServer:
    """Listen; raises OSError where the address cannot be had. ``port`` 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listening:
        return make_server(host, port, app, threaded=True, request_handler=_Handler, fd=listening.fileno())
