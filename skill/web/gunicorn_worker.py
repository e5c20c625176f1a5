"""gunicorn's worker: gunicorn keeps the processes, waitress reads and writes, and only whole requests get a thread.

gunicorn's own worker gives each connection a thread while its request arrives, so that as many slow or idle ones as
there are threads stop the host. Here a request waits for a thread only when it is whole, its waiting counts in the time
for its answer, and where too many wait it is refused at once.
"""

import contextlib
import os
import socket
import time
from collections import deque
from typing import Any

from gunicorn.workers.base import Worker as BaseWorker
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import create_server
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask

from skill.web.app import ARRIVED, LARGEST_BODY
from skill.web.refusal import BROKEN_HTTP, FULL_HTTP, Refusal

READ_SECONDS = 10.0
"""A request that has not arrived by then is cut off, however busily it sends."""
WHOLE_SECONDS = 20.0
"""A client that has not taken the answer by then is cut off too."""
MOST_CONNECTIONS = 4096
"""More wait outside. Without a request a connection costs some kilobytes, and no thread."""
MOST_WAITING = 256
"""Whole requests that wait for a thread: a third of a second of work. The next one is answered 503 at once."""
LONGEST_WAIT = 2.0
"""Seconds that a request may wait for a thread: what is left of Alexa's patience is for its answer."""
LARGEST_HEAD = 16 * 1024
"""Bytes."""
DROP_SECONDS = 1.0
"""So long the rest of a refused request is read and dropped."""
SPEAKS_WITHIN = 0.5
"""Seconds in which a new connection says something: so long a worker that ends still waits for its first byte."""
_DROPPED_BYTES = 65536
_LOOK_SECONDS = 0.5


class _Refused(ErrorTask):  # type: ignore[misc]  # waitress has no types
    """The answer to what is no HTTP, too large or too much; nothing that was sent is repeated."""

    def execute(self) -> None:
        full = isinstance(self.request.error, _FullError)
        (Refusal("full") if full else Refusal("http", type(self.request.error).__name__)).tell()
        self.wrote_header = True
        self.close_on_finish = self.channel.close_refused = True
        self.channel.write_soon(FULL_HTTP if full else BROKEN_HTTP)


class _Answered(WSGITask):  # type: ignore[misc]
    """Tells the application since when a request waits."""

    def get_environment(self) -> dict[str, Any]:
        """Build the WSGI environment."""
        return {**super().get_environment(), ARRIVED: self.channel.arrived}


class _FullError(Exception):
    """Stands in a request for waitress's own errors."""


class _Channel(HTTPChannel):  # type: ignore[misc]
    """A connection."""

    task_class, error_task_class = _Answered, _Refused
    request: Any
    requests: list[Any]
    began: float | None = None
    """When the first byte came of a request that is not whole yet, by the monotonic clock; None without one."""
    arrived = 0.0
    """When it was whole."""
    close_refused = False
    """Whether the last answer was a refusal."""
    refused_at: float | None = None
    """When it was refused: what is still sent then is read and dropped,
    for who sends would not read the answer otherwise."""

    def received(self, data: bytes) -> bool:
        """Read some bytes."""
        self.began = self.began or time.monotonic()
        try:
            return bool(super().received(data))
        except ValueError:  # an address that urlsplit cannot read
            self._refuse()
            return False

    def recv(self, size: int) -> bytes:
        """Receive bytes; none when the client has ended what it sends, which a request may not be whole before."""
        data: bytes = self.socket.recv(size)
        if not data and (self.began or self.request) and not self.requests and not self.close_refused:
            self._refuse()
        elif not data:
            self.handle_close()
        return data

    def _refuse(self) -> None:
        broken = self.request or self.parser_class(self.adj)
        broken.error = ValueError()
        self.request, self.requests = None, [broken]
        self.service()

    def service(self) -> None:
        """Answer a request, on a thread; refuse one that has waited for it too long."""
        if not self.requests[0].error and time.monotonic() - self.arrived > LONGEST_WAIT:
            self.requests[0].error = _FullError()
        super().service()

    def readable(self) -> bool:
        """Whether to read on."""
        return self.refused_at is not None or bool(super().readable())

    def handle_read(self) -> None:
        """Read what has come; from who was refused, only to drop it."""
        if self.refused_at is None:
            super().handle_read()
            return
        with contextlib.suppress(OSError):
            if self.socket.recv(_DROPPED_BYTES):
                return
        self.handle_close()

    def handle_close(self) -> None:
        """Close, or after a refusal, end the answer first and wait a moment until it is read."""
        if self.close_refused and self.refused_at is None:
            self.refused_at, self.will_close, self.close_when_flushed = time.monotonic(), False, False
            with contextlib.suppress(OSError):
                self.socket.shutdown(socket.SHUT_WR)
                return
        super().handle_close()

    def cut_off(self, now: float, read_seconds: float, whole_seconds: float) -> None:
        """Close a connection that takes too long; one that is being answered waits for its thread."""
        if self.refused_at is not None and now - self.refused_at > DROP_SECONDS:
            self.handle_close()
        reads_on = self.began and now - self.began > read_seconds
        takes_nothing = self.total_outbufs_len and now - self.arrived > whole_seconds
        if not self.requests and (reads_on or takes_nothing):
            self.handle_close()

    @property
    def is_busy(self) -> bool:
        """Whether a request has begun whose answer is not out yet, or is about to: a client that has just connected.

        Closed then, it would read a reset in place of an answer.
        """
        is_new = not self.arrived and time.time() - self.creation_time < SPEAKS_WITHIN
        return bool(self.began or self.requests or self.total_outbufs_len or is_new)


class _Threads(ThreadedTaskDispatcher):  # type: ignore[misc]
    """Gives whole requests to threads, and refuses where too many wait."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: deque[_Channel] = deque()
        """Connections whose request is to be refused by the loop, which takes no thread."""

    def add_task(self, task: _Channel) -> None:
        """Queue a connection's request, or have it refused. The connection is locked meanwhile, so not from here."""
        now = time.monotonic()
        task.arrived, task.began = now, None
        with self.lock:
            first = self.queue[0].arrived if self.queue else now
            full = len(self.queue) >= MOST_WAITING or now - first > LONGEST_WAIT
        if full:
            self.refused.append(task)
        else:
            super().add_task(task)

    def refuse(self) -> None:
        """Answer those who are refused."""
        while self.refused:
            channel = self.refused.popleft()
            channel.requests[0].error = _FullError()
            channel.service()


class Worker(BaseWorker):  # type: ignore[misc]  # gunicorn has no types
    """One process: a loop that reads and writes every connection, and ``--threads`` threads that answer."""

    read_seconds, whole_seconds = READ_SECONDS, WHOLE_SECONDS

    def run(self) -> None:
        """Serve until told to end; then answer what has arrived."""
        threads, connections = _Threads(), {}  # type: ignore[var-annotated]  # waitress's map of sockets
        threads.queue_logger.disabled = True  # a line for each request that waits
        threads.set_thread_count(self.cfg.threads)
        servers = [
            create_server(
                self.wsgi,
                map=connections,
                _dispatcher=threads,
                sockets=[each.sock],
                ident=None,
                asyncore_use_poll=True,
                connection_limit=MOST_CONNECTIONS,
                channel_timeout=max(self.cfg.keepalive, 1),
                cleanup_interval=1,
                max_request_header_size=LARGEST_HEAD,
                max_request_body_size=LARGEST_BODY,
                clear_untrusted_proxy_headers=True,
            )
            for each in self.sockets
        ]
        for server in servers:
            server.channel_class = _Channel
        while self.alive and self.ppid == os.getppid():
            self._look(connections, servers, threads)
        for server in servers:
            server.accepting = False  # the socket stays open: other workers, and the next ones, accept from it
        ends = time.monotonic() + self.cfg.graceful_timeout
        while any(channel.is_busy for server in servers for channel in server.active_channels.values()):
            if time.monotonic() > ends:
                break
            self._look(connections, servers, threads)

    def _look(self, connections: dict[int, Any], servers: list[Any], threads: _Threads) -> None:
        """Read and write what can be, refuse what is too much, and cut off who is too slow."""
        wasyncore.loop(timeout=_LOOK_SECONDS, use_poll=True, map=connections, count=1)
        threads.refuse()
        self.notify()
        now = time.monotonic()
        for channel in [each for server in servers for each in server.active_channels.values()]:
            with contextlib.suppress(OSError):
                channel.cut_off(now, self.read_seconds, self.whole_seconds)
