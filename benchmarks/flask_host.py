"""Requests per second and waiting times of the Flask host beside flask-ask-sdk's hello, over loopback.

Both run on gunicorn as docs/hosting.md has it; the runs take turns, so that a busy minute of the machine meets both.
Ours checks every signature, its certificate known; hello checks nothing. Asking costs processor time on the same
machine, the same for both: an asker is a process with plain sockets, a thread for each connection.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import multiprocessing
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from tests.web_factory import write_pki
from tests.web_host import Alexa

CONNECTIONS = (1, 8, 64)
ROUNDS = 3
REQUESTS = 1152
"""For each host, number of connections and round; with the first, untimed ones over 21,000 in all."""
GUNICORN = "--bind 127.0.0.1:0 --threads 32 --no-control-socket --worker-class skill.web.gunicorn_worker.Worker"
LISTENS = re.compile(r"http://127\.0\.0\.1:(\d+)")
SECONDS = 30.0


@contextmanager
def serving(application: str, log: Path) -> Iterator[int]:
    """Run gunicorn with one of the two; gives its port."""
    command = [
        str(Path(sys.executable).parent / "gunicorn"),
        *GUNICORN.split(),
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
    """Ask over so many connections at a time, in a process of its own; gives its seconds and every waiting time."""
    here, there = multiprocessing.Pipe()
    asker = multiprocessing.Process(target=_load, args=(there, port, request, connections, requests))
    asker.start()
    there.close()
    seconds, waited = here.recv()
    asker.join()
    return seconds, waited


def _load(answer: Connection, port: int, request: bytes, connections: int, requests: int) -> None:
    waited: list[float] = []
    each = requests // connections
    threads = [Thread(target=ask, args=(port, request, each, waited)) for _ in range(connections)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    if len(waited) != each * connections:
        raise RuntimeError(f"{each * connections - len(waited)} requests failed")
    answer.send((seconds, waited))


def main() -> None:
    """Print one line for each host and number of connections."""
    alexa = Alexa()
    request = alexa.message().raw()
    with TemporaryDirectory() as folder, ExitStack() as servers:
        write_pki(alexa, Path(folder))
        hosts = {"cramp coach": f"cramp_coach({folder!r})", "hello": "hello()"}
        ports = {
            name: servers.enter_context(serving(factory, Path(folder) / f"log-{name}"))
            for name, factory in hosts.items()
        }
        total = 0
        for port in ports.values():
            load(port, request, 1, 200)
            total += 200
        runs_of: dict[tuple[str, int], list[tuple[float, list[float]]]] = {}
        for _ in range(ROUNDS):
            for connections in CONNECTIONS:
                for name, port in ports.items():
                    run = load(port, request, connections, REQUESTS)
                    runs_of.setdefault((name, connections), []).append(run)
                    total += len(run[1])
    print(f"{total} requests, no error; Python {sys.version.split()[0]}, one gunicorn worker with 32 threads each")
    print("             connections  requests/s     p50 ms     p99 ms")
    for (name, connections), runs in runs_of.items():
        waited = sorted(each for _, times in runs for each in times)
        rate = len(waited) / sum(seconds for seconds, _ in runs)
        p50, p99 = (waited[int(len(waited) * share)] * 1000 for share in (0.5, 0.99))
        print(f"{name:12} {connections:11} {rate:11.0f} {p50:10.2f} {p99:10.2f}")


if __name__ == "__main__":
    main()
