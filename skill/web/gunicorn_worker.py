"""gunicorn's worker with threads: it answers broken HTTP as the rest of the host does, and cuts off slow clients."""

import contextlib
import socket
import time
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

from skill.web.refusal import BROKEN_HTTP, Refusal

READ_SECONDS = 10.0
"""A request that has not arrived by then is cut off; gunicorn itself would wait as long as a byte comes now and then."""
WHOLE_SECONDS = 20.0
"""A client that has not taken the answer by then is cut off too."""


class Worker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn's own worker answers some broken HTTP with 501, and repeats and logs what was sent."""

    read_seconds, whole_seconds = READ_SECONDS, WHOLE_SECONDS

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._handled: dict[Any, float] = {}

    def handle(self, conn: Any) -> Any:  # noqa: ANN401  # gunicorn's connection and answer
        """Handle a request on one of the threads, and note since when."""
        self._handled[conn] = time.monotonic()
        try:
            return super().handle(conn)
        finally:
            del self._handled[conn]

    def murder_pending(self) -> None:
        """Cut off slow clients; gunicorn calls this about once a second, on a thread of its own."""
        super().murder_pending()
        now = time.monotonic()
        for conn, began in list(self._handled.items()):
            if now - began > self.read_seconds:
                how = socket.SHUT_RDWR if now - began > self.whole_seconds else socket.SHUT_RD
                with contextlib.suppress(OSError):
                    conn.sock.shutdown(how)

    def handle_error(self, req: object, client: object, addr: object, exc: BaseException) -> None:  # noqa: ARG002
        """Refuse what could not be read as HTTP; the application itself raises nothing."""
        Refusal("http", type(exc).__name__).tell()
        with contextlib.suppress(OSError):
            client.sendall(BROKEN_HTTP)  # type: ignore[attr-defined]  # a socket
