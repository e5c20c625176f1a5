"""Profiles and diary entries as records, the same in every engine, and records of older versions of the skill."""

import json
import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from skill.storage.diary_entry import Entry, load_entry
from skill.storage.profile import Profile, load_profile
from skill.storage.store import ENTRY_SECONDS, PROFILE_SECONDS, StoredProfile

PROFILE = "profile"
PAST_ENTRIES = "entry$"
"""Sorts behind every entry's key, for "$" follows "#"."""
SCHEMA = 2
"""The version of what is inside a record. It grows when a part changes its meaning, not when one is added."""
_VERSIONS = 1 << 62

log = logging.getLogger("cramp-coach")

Data = Mapping[str, Any]


class UnknownSchemaError(Exception):
    """A newer version of the skill wrote this, so it is neither read nor overwritten here."""


@dataclass(frozen=True)
class Record:
    """One record of a listener."""

    key: str
    """`PROFILE`, or what `entry_key` makes."""
    data: str | bytes
    """JSON."""
    expires: int
    """The Unix second from which it counts as gone."""
    version: int = 0
    """A random number for each writing of a profile; 0 in entries, which are written once."""
    schema: object = SCHEMA
    """Tells how to read ``data``."""


def new_version() -> int:
    """Make a random version: a count would begin anew after "forget me", and take a new profile for the old one."""
    return 1 + secrets.randbelow(_VERSIONS)


def profile_record(profile: Profile, now: float) -> Record:
    """Write a profile under a version of its own; ``now`` is Unix seconds."""
    return Record(PROFILE, _json(profile.saved()), ceil(now) + PROFILE_SECONDS, new_version())


def entry_record(entry: Entry, now: float) -> Record:
    """Write a diary entry; the same entry always has the same key.

    One that begins later expires as if it began ``now``.
    """
    return Record(entry_key(entry), _json(entry.saved()), min(entry.at, ceil(now)) + ENTRY_SECONDS)


def entry_key(entry: Entry) -> str:
    """Key of an entry: entries sort by the second at which they began."""
    return f"{first_key(entry.at)}{entry.id}"


def first_key(at: float) -> str:
    """Key that sorts before every entry since then (Unix seconds), and behind every older one."""
    return f"entry#{max(0, ceil(at)):012d}#"


def read_profile(record: Record | None, now: float) -> StoredProfile:
    """Read a profile; none, or one that has expired, is an empty one. Raise UnknownSchemaError for a newer schema."""
    if record is None:
        return StoredProfile()
    data = _read(record)
    return StoredProfile(load_profile(data), record.version) if record.expires > now else StoredProfile()


def read_entries(records: list[Record], now: float) -> tuple[Entry, ...]:
    """Read diary entries, leaving out expired ones. Raise UnknownSchemaError for a newer schema."""
    entries = (load_entry(_read(record)) for record in records if record.expires > now)
    return tuple(entry for entry in entries if entry)


def whole(value: object) -> int:
    """Read a number that an engine stored; 0 for anything else, which counts as expired long ago."""
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


def migrated(schema: object, data: object) -> Data:
    """Bring what a record holds to this schema; what is no mapping holds nothing. Raise UnknownSchemaError."""
    if not isinstance(schema, int) or not 1 <= schema <= SCHEMA:
        raise UnknownSchemaError
    stored = data if isinstance(data, Mapping) else {}
    for older in range(schema, SCHEMA):
        stored = _MIGRATIONS[older](stored)
    return stored


def _profile_of_place(data: Data) -> Data:
    """Schema 1 held nothing but where a stretch was left: JSON of a place, and when it was stored in Unix seconds."""
    try:
        return {"left": json.loads(data["place"]), "left_at": int(data["kept_at"])}
    except (KeyError, TypeError, ValueError, RecursionError):  # it was no place in schema 1 either
        return {}


_MIGRATIONS: Mapping[int, Callable[[Data], Data]] = {1: _profile_of_place}
