"""Many processes that write to one store at once, or are killed while they write, and what they were told is kept."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import boto3  # type: ignore[import-untyped]

from skill.storage.records import PROFILE
from tests.store.store_backends import Backend, DynamoBackend, SqliteBackend
from tests.store.store_writer import READY, REFUSED, Where


def _store(where: Where) -> Backend:
    if where[0] == "sqlite":
        return SqliteBackend(Path(where[1]))
    patient = boto3.client("dynamodb", endpoint_url=where[1])
    return DynamoBackend(where[1], patient, patient, where[2])


@dataclass
class Acknowledged:
    """What the processes were told is kept, by name, and how often they were told that it is not."""

    changes: set[str] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    refused: int = 0

    def hears(self, line: str) -> None:
        kind, _, name = line.strip().partition(" ")
        if kind == REFUSED:
            self.refused += 1
        elif kind in ("change", "log"):
            (self.changes if kind == "change" else self.entries).add(name)

    def assert_kept_once(self, where: Where) -> None:
        """Whatever was acknowledged is there, and nothing is there twice."""
        # Past the engine: thousands of entries are more than moto gives within a second.
        kept = {row["record"]: json.loads(row["data"]) for row in _store(where).rows()}
        changes = Counter(kept.pop(PROFILE)["preferences"]["avoid"])
        entries = Counter(entry["id"] for entry in kept.values())
        assert self.changes - set(changes) == set()
        assert self.entries - set(entries) == set()
        assert {name for kept in (changes, entries) for name, times in kept.items() if times > 1} == set()


def write_together(where: Where, processes: int, writes: int) -> Acknowledged:
    """Let so many processes write at once."""
    told = Acknowledged()
    running = [_started(where, f"{number}", writes) for number in range(processes)]
    for process in running:  # all have loaded their libraries
        assert _line(process) == READY
    for process in running:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in running:
        out, _ = process.communicate()
        assert process.returncode == 0
        for line in out.splitlines():
            told.hears(line)
    return told


def write_and_be_killed(where: Where, times: int) -> Acknowledged:
    """Kill a process that writes without end, so many times, each after a few more acknowledgements than the last."""
    told = Acknowledged()
    for number in range(times):
        with _ended(_started(where, f"{number}", 1_000_000)) as process:
            assert _line(process) == READY
            assert process.stdin
            assert process.stdout
            process.stdin.write("go\n")
            process.stdin.flush()
            for _ in range(1 + number % 7):
                told.hears(_line(process))
            process.kill()
            for line in process.stdout.read().splitlines(keepends=True):
                if line.endswith("\n"):
                    told.hears(line)
    return told


def _started(where: Where, name: str, writes: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.store_writer", name, str(writes), *where]
    return subprocess.Popen(  # noqa: S603  # ours
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


@contextmanager
def _ended(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    with process:
        try:
            yield process
        finally:
            process.kill()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()
