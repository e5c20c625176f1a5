"""Profiles and diary entries as records, the same in every engine: a key, JSON, and when and by what it was written."""

import json
import logging
import secrets
from dataclasses import dataclass
from math import ceil

from skill.storage.diary_entry import Entry, load_entry
from skill.storage.migration import SCHEMA, Data, migrated
from skill.storage.profile import Profile, load_profile
from skill.storage.store import ENTRY_SECONDS, PROFILE_SECONDS, Remembered

PROFILE = "profile"
PAST_ENTRIES = "entry$"
"""Sorts behind every entry's key, for "$" follows "#"."""
_VERSIONS = 1 << 62

log = logging.getLogger("cramp-coach")


@dataclass(frozen=True)
class Record:
    """One record of a listener.

    ``key`` tells which; ``expires`` is the Unix second from which it counts as gone; ``version`` names one writing of
    it, drawn by lot, so that no other writing has the same, not even after everything was forgotten; ``schema`` tells
    how to read the JSON in ``data``.
    """

    key: str
    data: str | bytes
    expires: int
    version: int = 0
    schema: object = SCHEMA


def new_version() -> int:
    """Draw the version of one writing."""
    return 1 + secrets.randbelow(_VERSIONS)


def profile_record(profile: Profile, now: float) -> Record:
    """Write a profile under a version of its own; ``now`` is Unix seconds."""
    return Record(PROFILE, _json(profile.saved()), ceil(now) + PROFILE_SECONDS, new_version())


def entry_record(entry: Entry) -> Record:
    """Write a diary entry; the same entry always has the same key."""
    return Record(entry_key(entry), _json(entry.saved()), entry.at + ENTRY_SECONDS)


def entry_key(entry: Entry) -> str:
    """Key of an entry: entries sort by the second at which they began."""
    return f"{first_key(entry.at)}{entry.id}"


def first_key(at: float) -> str:
    """Key that sorts before every entry since then (Unix seconds), and behind every older one."""
    return f"entry#{max(0, ceil(at)):012d}#"


def read_profile(record: Record | None, now: float) -> Remembered:
    """Read a profile; none, or one that has expired, is an empty one. Raise UnknownSchemaError for a newer schema."""
    if record is None:
        return Remembered()
    data = _read(record)
    return Remembered(load_profile(data), record.version) if record.expires > now else Remembered()


def read_entries(records: list[Record], now: float) -> tuple[Entry, ...]:
    """Read diary entries, leaving out expired ones. Raise UnknownSchemaError for a newer schema."""
    entries = (load_entry(_read(record)) for record in records if record.expires > now)
    return tuple(entry for entry in entries if entry)


def whole(value: object) -> int:
    """Read a number that an engine kept; 0 for anything else, which counts as expired long ago."""
    return value if isinstance(value, int) else 0


def _json(data: Data) -> str:
    return json.dumps(data, separators=(",", ":"))


def _read(record: Record) -> Data:
    try:
        data = json.loads(record.data)
    except (ValueError, RecursionError) as failure:
        log.warning(json.dumps({"outcome": "unreadable record", "error": type(failure).__name__}))
        data = None
    return migrated(record.schema, data)
