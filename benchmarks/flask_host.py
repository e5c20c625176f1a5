"""Requests per second and waiting times of the Flask host beside flask-ask-sdk's hello, over loopback.

Ours runs on gunicorn as docs/hosting.md has it, hello on gunicorn's own threads and on our worker; the runs take turns,
so that a busy minute of the machine meets both. Ours checks every signature, its certificate known; hello checks
nothing. Asking costs processor time on the same machine, the same for both: an asker is a process with plain sockets, a
thread for each connection.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import multiprocessing
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from tests.web.web_factory import write_pki
from tests.web.web_host import Alexa

CONNECTIONS = (1, 8, 64, 256)
BUSY = 8
"""Connections that ask while others are idle or slow."""
OTHERS = 200
"""Connections that are idle, or slow: those send a byte a second."""
SLOW_HEAD = b"POST /alexa HTTP/1.1\r\nHost: a\r\nX: "
ROUNDS = 2
REQUESTS = 1280
"""For each host, number of connections and round."""
GUNICORN = "--bind 127.0.0.1:0 --threads 32 --keep-alive 20 --no-control-socket --worker-class"
OURS, PLAIN = "skill.web.gunicorn_worker.Worker", "gthread"
"""Our worker, and gunicorn's own with threads, which flask-ask-sdk's documentation leaves one with."""
LISTENS = re.compile(r"http://127\.0\.0\.1:(\d+)")
SECONDS = 30.0


@contextmanager
def serving(application: str, worker: str, log: Path) -> Iterator[int]:
    """Run gunicorn with one of the two applications; gives its port."""
    command = [
        str(Path(sys.executable).parent / "gunicorn"),
        *GUNICORN.split(),
        worker,
        f"benchmarks.flask_hosts:{application}",
    ]
    with log.open("w") as written, subprocess.Popen(command, stdout=written, stderr=written) as process:  # noqa: S603  # our own command
        try:
            ends = time.monotonic() + SECONDS
            while not (found := LISTENS.search(log.read_text())) and time.monotonic() < ends:
                time.sleep(0.05)
            if not found:
                raise RuntimeError(log.read_text())
            yield int(found[1])
        finally:
            process.terminate()


def ask(port: int, request: bytes, times: int, waited: list[float]) -> None:
    """Send a request so many times over one connection; raises unless every answer is 200."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=SECONDS)
    with connection:
        for _ in range(times):
            began = time.perf_counter()
            connection.sendall(request)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += _receive(connection)
            head, _, body = answer.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            while len(body) < length:
                body += _receive(connection)
            waited.append(time.perf_counter() - began)
            if not head.startswith(b"HTTP/1.1 200 "):
                raise RuntimeError(head.decode("latin-1"))
            if b"connection: close" in head.lower():
                raise RuntimeError("the connection was not kept")


def _receive(connection: socket.socket) -> bytes:
    received = connection.recv(65536)
    if not received:
        raise RuntimeError("the connection was closed")
    return received


def load(port: int, request: bytes, connections: int, requests: int) -> tuple[float, list[float]]:
    """Ask over so many connections at a time, in a process of its own; gives its seconds and every waiting time.

    Raise TimeoutError where an answer did not come.
    """
    here, there = multiprocessing.Pipe()
    asker = multiprocessing.Process(target=_load, args=(there, port, request, connections, requests))
    asker.start()
    there.close()
    answer: tuple[float, list[float]] | None = here.recv()
    asker.join()
    if answer is None:
        raise TimeoutError
    return answer


def _load(answer: Connection, port: int, request: bytes, connections: int, requests: int) -> None:
    waited: list[float] = []
    each = requests // connections

    def patiently() -> None:
        with suppress(TimeoutError):
            ask(port, request, each, waited)

    threads = [Thread(target=patiently) for _ in range(connections)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    answer.send((seconds, waited) if len(waited) == each * connections else None)


@contextmanager
def beside(port: int, first: bytes, again: bytes) -> Iterator[None]:
    """Keep many connections open that never send a whole request."""
    stop = Event()
    with ExitStack() as opened:
        others = [
            opened.enter_context(socket.create_connection(("127.0.0.1", port), timeout=SECONDS)) for _ in range(OTHERS)
        ]
        for each in others:
            each.sendall(first)

        def drip() -> None:
            while not stop.wait(1):
                for each in others:
                    with suppress(OSError):  # cut off by then
                        each.sendall(again)

        dripping = Thread(target=drip)
        dripping.start()
        try:
            yield
        finally:
            stop.set()
            dripping.join()


def main() -> None:
    """Print one line for each host and number of connections."""
    alexa = Alexa()
    request = alexa.message().raw()
    with TemporaryDirectory() as folder, ExitStack() as servers:
        write_pki(alexa, Path(folder))
        hosts = {
            "cramp coach": (f"cramp_coach({folder!r})", OURS),
            "hello, gunicorn's": ("hello()", PLAIN),
            "hello, our worker": ("hello()", OURS),
        }
        ports = {
            name: servers.enter_context(serving(factory, worker, Path(folder) / f"log-{name}"))
            for name, (factory, worker) in hosts.items()
        }
        for port in ports.values():
            load(port, request, 1, 200)
        runs_of: dict[tuple[str, str], list[tuple[float, list[float]]]] = {}
        for _ in range(ROUNDS):
            for connections in CONNECTIONS:
                for name, port in ports.items():
                    runs_of.setdefault((name, str(connections)), []).append(load(port, request, connections, REQUESTS))
        for what, first, again in (("idle", b"", b""), ("slow", SLOW_HEAD, b"x")):
            for name, port in ports.items():
                try:
                    with beside(port, first, again):
                        run = load(port, request, BUSY, REQUESTS)
                except TimeoutError:
                    print(f"{name}: no answer within {SECONDS:.0f} s beside {OTHERS} {what} connections")
                    continue
                runs_of[name, f"{BUSY} + {OTHERS} {what}"] = [run]
    total = sum(len(waited) for runs in runs_of.values() for _, waited in runs)
    print(f"{total} requests, no error; Python {sys.version.split()[0]}, one gunicorn worker with 32 threads each")
    print("                   connections     requests/s     p50 ms     p99 ms")
    for (name, beside_what), runs in runs_of.items():
        waited = sorted(each for _, times in runs for each in times)
        rate = len(waited) / sum(seconds for seconds, _ in runs)
        p50, p99 = (waited[int(len(waited) * share)] * 1000 for share in (0.5, 0.99))
        print(f"{name:18} {beside_what:>14} {rate:11.0f} {p50:10.2f} {p99:10.2f}")


if __name__ == "__main__":
    main()
