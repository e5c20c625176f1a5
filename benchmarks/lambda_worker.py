"""One process with one handler, as a Lambda sandbox is.

    python -I -S benchmarks/lambda_worker.py PACKAGE MODULE REQUESTS [COPIES]

REQUESTS is a JSON file of lists of requests by name. They take turns,
so that no request profits from the same one just before.

Without COPIES it answers a launch and prints "first"; then it answers each line "NAME TIMES" of the standard input with
a line of JSON, the nanoseconds of each call; its last line is the peak memory in kilobytes.

With COPIES it makes so many copies of itself for each name, as a snapshot is restored, lets each answer one request,
and prints one JSON object: the nanoseconds by name.
"""

# ruff: noqa: INP001, T201  # a script on its own: it talks to the benchmark over its standard output

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

Handler = Callable[[object, None], object]


def timed(answer: Handler, request: object) -> int:
    """Answer a request; nanoseconds."""
    began = time.perf_counter_ns()
    answer(request, None)
    return time.perf_counter_ns() - began


def timed_in_a_copy(answer: Handler, request: object) -> int:
    """Answer a request in a copy of this process; nanoseconds."""
    reading, writing = os.pipe()
    if not os.fork():
        os.write(writing, str(timed(answer, request)).encode())
        os._exit(0)
    os.wait()
    os.close(writing)
    with os.fdopen(reading) as told:
        return int(told.read())


def main(package: str, module: str, requests_file: str, copies: str = "") -> None:
    """Answer as the head of this file tells."""
    sys.path.insert(0, package)
    answer: Handler = importlib.import_module(module).lambda_handler
    requests = json.loads(Path(requests_file).read_text("utf-8"))
    if copies:
        in_turn = {name: islice(cycle(each), int(copies)) for name, each in requests.items()}
        print(json.dumps({name: [timed_in_a_copy(answer, one) for one in each] for name, each in in_turn.items()}))
        return

    answer(requests["launch"][0], None)
    print("first", flush=True)
    for line in sys.stdin:
        name, times = line.split()
        print(json.dumps([timed(answer, one) for one in islice(cycle(requests[name]), int(times))]), flush=True)

    status = Path("/proc/self/status").read_text("ascii")
    print(next(row.split()[1] for row in status.splitlines() if row.startswith("VmHWM")))


if __name__ == "__main__":
    main(*sys.argv[1:])
