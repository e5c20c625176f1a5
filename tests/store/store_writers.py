"""Many processes that write to one store at once, or are killed while they write, and what they were told is kept."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import boto3  # type: ignore[import-untyped]

from skill.storage.records import PROFILE
from tests.store import store_writer
from tests.store.store_backends import Backend, DynamoBackend, SqliteBackend
from tests.store.store_writer import READY, REFUSED, Where

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload([store_writer.__name__])  # what a process loads, a second's work, is loaded once
PATIENCE = 60.0
"""Seconds."""


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
    for _, pipe in running:  # all have opened the store
        assert pipe.recv() == READY
    for _, pipe in running:
        pipe.send("go")
    for process, pipe in running:
        for line in _rest(pipe):
            told.hears(line)
        process.join(PATIENCE)
        assert process.exitcode == 0
    return told


def write_and_be_killed(where: Where, times: int) -> Acknowledged:
    """Kill a process that writes without end, so many times, each after a few more acknowledgements than the last."""
    told = Acknowledged()
    for number in range(times):
        process, pipe = _started(where, f"{number}", 1_000_000)
        try:
            assert pipe.recv() == READY
            pipe.send("go")
            for _ in range(1 + number % 7):
                told.hears(pipe.recv())
        finally:
            process.kill()
        for line in _rest(pipe):
            told.hears(line)
        process.join(PATIENCE)
    return told


def _started(where: Where, name: str, writes: int) -> tuple[BaseProcess, "Connection[str, str]"]:
    ours, its = PROCESSES.Pipe()
    process = PROCESSES.Process(
        target=store_writer.write, args=(its, name, writes, where, dict(os.environ)), daemon=True
    )
    process.start()
    its.close()
    return process, ours


def _rest(pipe: "Connection[str, str]") -> Iterator[str]:
    """Yield what was sent until the process ended; what it was just sending is lost with it."""
    with pipe:
        try:
            while True:
                yield pipe.recv()
        except (EOFError, ConnectionResetError):
            return
