"""gunicorn's worker with threads, as silent about broken HTTP as the rest of the host."""

import contextlib

from gunicorn.workers.gthread import ThreadWorker

from skill.web.refusal import BROKEN_HTTP, Refusal


class Worker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn's own worker answers some broken HTTP with 501, and repeats and logs what was sent."""

    def handle_error(self, req: object, client: object, addr: object, exc: BaseException) -> None:  # noqa: ARG002
        """Refuse what could not be read as HTTP; the application itself raises nothing."""
        Refusal("http", type(exc).__name__).tell()
        with contextlib.suppress(OSError):
            client.sendall(BROKEN_HTTP)  # type: ignore[attr-defined]  # a socket
