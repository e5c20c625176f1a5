"""Places in one SQLite file: the store of every local mode, with nothing to set up."""

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skill.memory.places import KEPT_SECONDS
from skill.place import Coached, Place, load_place

BUSY_SECONDS = 0.3
"""How long another process's write may hold us up."""
_SCHEMA = "CREATE TABLE IF NOT EXISTS places (listener TEXT PRIMARY KEY, place TEXT NOT NULL, kept_at REAL NOT NULL)"

log = logging.getLogger("cramp-coach")


class SqlitePlaces:
    """Keeps places in a file; it is made, with its folder, when something is first kept."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def recall(self, listener: str, now: float) -> Coached | None:
        """Give the place left within the last day; a missing, locked or broken file remembers nothing."""
        try:
            if not self._file.exists():
                return None
            with self._open() as store:
                query = "SELECT place FROM places WHERE listener = ? AND kept_at > ?"
                row = store.execute(query, (listener, now - KEPT_SECONDS)).fetchone()
            return load_place(json.loads(row[0])).coached if row else None
        except (sqlite3.Error, OSError, ValueError, RecursionError) as failure:  # the last two: a row that is no JSON
            _log("recall", failure)
            return None

    def keep(self, listener: str, coached: Coached, now: float) -> None:
        """Keep a place, and forget every place older than a day."""
        place = json.dumps(Place(id=coached.plan, coached=coached).saved())
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._open() as store:
                store.execute("DELETE FROM places WHERE kept_at <= ?", (now - KEPT_SECONDS,))
                store.execute("INSERT OR REPLACE INTO places VALUES (?, ?, ?)", (listener, place, now))
        except (sqlite3.Error, OSError) as failure:
            _log("keep", failure)
            self._heal(failure)

    def forget(self, listener: str) -> bool:
        """Delete a listener's place."""
        try:
            if not self._file.exists():
                return True
            with self._open() as store:
                store.execute("DELETE FROM places WHERE listener = ?", (listener,))
        except (sqlite3.Error, OSError) as failure:
            _log("forget", failure)
            return self._heal(failure)
        return True

    def _heal(self, failure: Exception) -> bool:
        """Delete a file that is no database any more: nobody can read it, and places live for a day only."""
        if not isinstance(failure, sqlite3.DatabaseError) or isinstance(failure, sqlite3.OperationalError):
            return False
        try:
            self._file.unlink()
        except OSError as again:
            _log("heal", again)
            return False
        return True

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        store = sqlite3.connect(self._file, timeout=BUSY_SECONDS)
        try:
            with store:
                store.execute("PRAGMA journal_mode = WAL")
                store.execute("PRAGMA secure_delete = ON")  # not every SQLite overwrites what is forgotten by itself
                store.execute(_SCHEMA)
                yield store
        finally:
            store.close()


def _log(action: str, failure: Exception) -> None:
    log.warning(json.dumps({"outcome": "no memory", "action": action, "error": type(failure).__name__}))
