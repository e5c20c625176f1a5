"""Times the package for AWS Lambda beside a handler without any SDK and a bare ask-sdk-core hello,
in one interleaved run.

    make bench

All three are byte-compiled packages in folders of their own and run by the same Python without site-packages.

"Restored" is what a listener can wait for: the deployment restores a snapshot of a started process (SnapStart), and the
copy answers its first request. Here the copy is a fork of a started process. "Whole start" is a new process, from its
creation to its first answer, a launch; AWS does that once for each version. Then one process of each package answers
requests in turn. No request carries an API token: asking Alexa for the device's time zone would time the network.
"""

# ruff: noqa: INP001, S603, S607, T201  # a script on its own: it prints, and starts processes of our own

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Any

from skill.simulator.alexa_requests import Session
from skill.simulator.heard import HeardAs, Slot

HERE = Path(__file__).parent
STARTS = 30
COPIES = 30
ROUNDS, CALLS = 60, 20
NOON = 1_795_521_600.0
DEVICE = {
    "AudioPlayer": {"playerActivity": "IDLE"},
    "Extensions": {"available": {"aplext:backstack:10": {}}},
}
"""What a speaker without a screen sends besides `System`."""


QUESTIONS = (
    "do i get night cramps",
    "does my calf cramp at night",
    "is magnesium no help",
    "does heat help a tight muscle",
    "are older people more likely to get them",
)
MUSCLES = ("calf", "hamstring", "hip", "foot")


@dataclass
class Contender:
    """One package and what was measured of it."""

    name: str
    module: str
    folder: Path
    restored: dict[str, list[float]] = field(default_factory=dict)
    """Milliseconds of a copy's first request, by the request's name."""
    starts: list[float] = field(default_factory=list)
    """Milliseconds of whole starts."""
    processor: list[float] = field(default_factory=list)
    """The same in processor time."""
    calls: dict[str, list[float]] = field(default_factory=dict)
    """Microseconds of requests, by name."""
    memory: int = 0
    """Kilobytes at the most."""

    def size(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())


def requests() -> Mapping[str, list[Any]]:
    """Make the requests by name: a launch, free questions, stretches."""
    session = Session()
    asked = [HeardAs("AskWhyIntent", {"query": Slot(words)}) for words in QUESTIONS]
    stretched = [HeardAs("StretchMuscleIntent", {"muscle": Slot(muscle, muscle)}) for muscle in MUSCLES]
    made = {
        "launch": [session.launch(NOON)],
        "question": [session.intent(heard, NOON) for heard in asked],
        "stretch": [session.intent(heard, NOON) for heard in stretched],
    }
    for request in (each for several in made.values() for each in several):
        request["context"].update(DEVICE)
        request["context"]["System"]["device"]["supportedInterfaces"] = {"AudioPlayer": {}}
    return made


def build(python: str, home: Path) -> list[Contender]:
    """Build the three packages."""
    plain, bare, ours = (home / name for name in ("plain", "bare", "ours"))
    subprocess.run(
        ["make", "--silent", "build-CrampCoachFunction", f"ARTIFACTS_DIR={ours}", f"LAMBDA_PYTHON={python}"], check=True
    )
    locked = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--no-compile"]
    subprocess.run([python, *locked, "-r", "requirements-lambda.lock", "--target", bare], check=True)
    plain.mkdir()
    copy(HERE / "hello_without_sdk.py", plain)
    copy(HERE / "hello_with_sdk.py", bare)
    compiled = [python, "-W", "ignore", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*compiled, plain, bare], check=True)
    return [
        Contender("without an SDK", "hello_without_sdk", plain),
        Contender("bare ask-sdk hello", "hello_with_sdk", bare),
        Contender("Cramp Coach", "lambda_function", ours),
    ]


def command(python: str, contender: Contender, requests_file: Path) -> list[str]:
    """Build the command line of a worker."""
    worker = str(HERE / "lambda_worker.py")
    return [python, "-I", "-S", worker, str(contender.folder), contender.module, str(requests_file)]


def restored(python: str, contender: Contender, requests_file: Path) -> dict[str, list[float]]:
    """Time the first request of copies of a started process; milliseconds."""
    ran = subprocess.run(
        [*command(python, contender, requests_file), str(COPIES)], capture_output=True, text=True, check=True
    )
    return {name: [each / 1e6 for each in times] for name, times in json.loads(ran.stdout).items()}


class Worker:
    """A process of one package that has answered its first request."""

    def __init__(self, python: str, contender: Contender, requests_file: Path) -> None:
        began = time.perf_counter()
        self._process = subprocess.Popen(
            command(python, contender, requests_file), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if self._read() != "first\n":
            raise RuntimeError(f"{contender.name} gave no answer")
        self.milliseconds = (time.perf_counter() - began) * 1000

    def _read(self) -> str:
        assert self._process.stdout is not None  # noqa: S101  # a pipe was asked for
        return self._process.stdout.readline()

    def time(self, name: str, times: int) -> list[float]:
        """Let one request be answered so often; microseconds."""
        assert self._process.stdin is not None  # noqa: S101  # a pipe was asked for
        self._process.stdin.write(f"{name} {times}\n")
        self._process.stdin.flush()
        return [each / 1000 for each in json.loads(self._read())]

    def end(self) -> int:
        """End it; its peak memory in kilobytes."""
        memory, _ = self._process.communicate()
        return int(memory)


def processor_milliseconds() -> float:
    """Processor time of all processes that have ended: unlike the clock, it counts nobody else's work."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def measure(python: str, contenders: list[Contender], requests_file: Path) -> None:
    """Copy all; start all in turn, again and again; then let one process of each answer in turn."""
    for each in contenders:
        each.restored = restored(python, each, requests_file)
    for _ in range(STARTS):
        for each in contenders:
            before = processor_milliseconds()
            worker = Worker(python, each, requests_file)
            each.starts.append(worker.milliseconds)
            worker.end()
            each.processor.append(processor_milliseconds() - before)
    workers = [Worker(python, each, requests_file) for each in contenders]
    for name in requests():
        for _ in range(ROUNDS):
            for each, worker in zip(contenders, workers, strict=True):
                each.calls.setdefault(name, []).extend(worker.time(name, CALLS))
    for each, worker in zip(contenders, workers, strict=True):
        each.memory = worker.end()


def report(contenders: list[Contender]) -> None:
    """Print one line a figure, and how ours compares with the bare SDK's hello."""
    _, bare, ours = contenders
    print(f"{'':30}{''.join(f'{each.name:>20}' for each in contenders)}   ours to bare SDK")

    def line(title: str, unit: str, figures: list[float], against: float) -> None:
        print(f"{f'{title}, {unit}':30}{''.join(f'{figure:20.1f}' for figure in figures)}{figures[-1] / against:19.2f}")

    def middle(times: list[float]) -> float:
        return statistics.median(times)

    def late(times: list[float]) -> float:
        return statistics.quantiles(times, n=100)[98]

    hello = bare.calls["launch"]
    for name in ours.restored:
        launch = bare.restored["launch"]
        line(f"restored, first {name}, p50", "ms", [middle(each.restored[name]) for each in contenders], middle(launch))
    line("whole start, p50", "ms", [middle(each.starts) for each in contenders], middle(bare.starts))
    line("whole start, processor, p50", "ms", [middle(each.processor) for each in contenders], middle(bare.processor))
    for name in ours.calls:
        line(f"{name}, p50", "us", [middle(each.calls[name]) for each in contenders], middle(hello))
        line(f"{name}, p99", "us", [late(each.calls[name]) for each in contenders], late(hello))
    line("peak memory", "MB", [each.memory / 1000 for each in contenders], bare.memory / 1000)
    line("package", "MB", [each.size() / 1e6 for each in contenders], bare.size() / 1e6)


def main(python: str) -> None:
    """Build, measure, print."""
    with TemporaryDirectory() as home:
        contenders = build(python, Path(home))
        requests_file = Path(home) / "requests.json"
        requests_file.write_text(json.dumps(requests()), "utf-8")
        measure(python, contenders, requests_file)
        version = subprocess.run([python, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        print(
            f"{version}; {COPIES} copies, {STARTS} starts and {ROUNDS * CALLS} calls of each;"
            " a request is compared with the bare SDK's launch"
        )
        report(contenders)


if __name__ == "__main__":
    main(sys.argv[1])
