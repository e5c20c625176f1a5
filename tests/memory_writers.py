"""Processes that write to one listener's profile and diary at once, or are killed while they write.

    python -m tests.memory_writers NAME WRITES sqlite FILE
    python -m tests.memory_writers NAME WRITES dynamodb ADDRESS TABLE

writes so many changes and entries, and prints each one when it was acknowledged.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from skill.memory.diary import Entry
from skill.memory.dynamodb_calls import connect
from skill.memory.dynamodb_engine import DynamoMemory
from skill.memory.memory import Change, Memory, MemoryUnavailableError
from skill.memory.sqlite_engine import SqliteMemory

NOW = 1_795_460_400.0
LISTENER = "one"
READY, REFUSED = "ready", "refused"

Where = tuple[str, ...]
"""An engine and where its store is: ("sqlite", file) or ("dynamodb", address, table)."""


def opened(where: Where) -> Memory:
    engine, *place = where
    if engine == "sqlite":
        return SqliteMemory(Path(place[0]))
    address, table = place
    memory = DynamoMemory(table, lambda: connect(endpoint=address))
    memory.prepare()
    return memory


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
        memory = opened(where)
        changes = Counter(memory.recall(LISTENER, NOW).profile.preferences.avoid)
        entries = Counter(entry.id for entry in memory.entries(LISTENER, NOW))
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
    command = [sys.executable, "-m", "tests.memory_writers", name, str(writes), *where]
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


def _avoids(name: str) -> Change:
    """A change that shows when it is applied twice."""
    return lambda p: replace(p, preferences=replace(p.preferences, avoid=(*p.preferences.avoid, name)))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _write(memory: Memory, name: str, writes: int) -> None:
    memory.recall(LISTENER, NOW)
    _say(READY)
    sys.stdin.readline()
    for number in range(writes):
        each = f"{name}-{number}"
        for kind in ("change", "log"):
            try:
                if kind == "change":
                    memory.change(LISTENER, _avoids(each), NOW)
                else:
                    memory.log(LISTENER, Entry(int(NOW) - number, each, "calf"), NOW)
            except MemoryUnavailableError:
                _say(f"{REFUSED} {each}")
            else:
                _say(f"{kind} {each}")


if __name__ == "__main__":
    _write(opened(tuple(sys.argv[3:])), sys.argv[1], int(sys.argv[2]))
