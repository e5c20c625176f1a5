"""The tables of the SQLite file, their version, and how a file of an earlier layout is brought to this one."""

import sqlite3
from json import dumps

from skill.storage.profile import PLACE_SECONDS
from skill.storage.records import PROFILE, UnknownSchemaError, new_version

LAYOUT = 1
"""The version of the tables, in the file's `user_version`; 0 is a new file, or one with the earlier table of places."""
_TABLES = """
CREATE TABLE records (
    listener TEXT NOT NULL, record TEXT NOT NULL, schema INTEGER NOT NULL, version INTEGER NOT NULL,
    expires INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (listener, record)
) WITHOUT ROWID;
CREATE INDEX records_by_expires ON records (expires);
"""


def layout_of(connection: sqlite3.Connection) -> int:
    """Read the version of a file's tables. Raise sqlite3.Error."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_to_layout(connection: sqlite3.Connection) -> None:
    """Make or change the tables, within the caller's transaction. Raise UnknownSchemaError for a newer layout."""
    layout = layout_of(connection)  # another process may just have done this
    if layout > LAYOUT:
        raise UnknownSchemaError
    if layout == LAYOUT:
        return
    for statement in filter(str.strip, _TABLES.split(";")):
        connection.execute(statement)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'places'").fetchone():
        _take_over_places(connection)
    connection.execute(f"PRAGMA user_version = {LAYOUT}")


def _take_over_places(connection: sqlite3.Connection) -> None:
    """Turn the first layout's places into records of schema 1, stored for a day as was promised."""
    query = "SELECT listener, CAST(place AS BLOB), kept_at FROM places WHERE kept_at BETWEEN 0 AND 1e11"
    for listener, place, kept_at in connection.execute(query).fetchall():
        data = dumps({"place": place.decode(errors="replace"), "kept_at": kept_at})
        values = (listener, PROFILE, 1, new_version(), int(kept_at) + PLACE_SECONDS, data)
        connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?)", values)
    connection.execute("DROP TABLE places")
