"""Stands for AWS Lambda's Runtime API: hands events to a runtime, and keeps what it answers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue

SECONDS_TO_ANSWER = 30
NEXT = "/2018-06-01/runtime/invocation/next"
RESTORED = "/2018-06-01/runtime/restore/next"


class RuntimeApi:
    """Where the runtime asks; ``restores`` counts how often it said that it may be frozen."""

    def __init__(self) -> None:
        self._events: Queue[bytes | None] = Queue()
        self._answers: Queue[tuple[str, bytes]] = Queue()
        self.address = ""
        self.restores = 0

    def invoke(self, event: bytes) -> tuple[str, bytes]:
        """Hand over one event; give the last part of the path that the answer came to, and the answer."""
        self._events.put(event)
        try:
            return self._answers.get(timeout=SECONDS_TO_ANSWER)
        except Empty:
            raise AssertionError("the runtime gave no answer") from None

    def next_event(self) -> bytes | None:
        return self._events.get()

    def answered(self, path: str, body: bytes) -> None:
        self._answers.put((path.rpartition("/")[2], body))

    def hang_up(self) -> None:
        self._events.put(None)


@contextmanager
def runtime_api() -> Iterator[RuntimeApi]:
    """Serve on this machine alone."""
    api = RuntimeApi()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == RESTORED:
                api.restores += 1
                self._send(200, b"")
            elif self.path == NEXT and (event := api.next_event()) is not None:
                self._send(200, event)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) or self._chunks()
            api.answered(self.path, body)
            self._send(202, b"")

        def _chunks(self) -> bytes:
            body = b""
            while size := int(self.rfile.readline() or b"0", 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Type", "application/json")  # without this one and the next the client crashes
            self.send_header("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0")
            self.send_header("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")
            self.send_header("Lambda-Runtime-Deadline-Ms", "4102444800000")
            self.send_header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:x")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        api.address = f"127.0.0.1:{server.server_address[1]}"
        try:
            yield api
        finally:
            api.hang_up()
            server.shutdown()
            thread.join()
