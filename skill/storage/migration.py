"""Records of older versions of the skill, read as if this one had written them."""

from collections.abc import Callable, Mapping
from json import loads
from typing import Any

SCHEMA = 2
"""The version of what is inside a record. It grows when a part changes its meaning, not when one is added."""

Data = Mapping[str, Any]


class UnknownSchemaError(Exception):
    """A newer version of the skill wrote this, so it is neither understood nor overwritten here."""


def migrated(schema: object, data: object) -> Data:
    """Bring what a record holds to this schema; what is no mapping holds nothing."""
    if not isinstance(schema, int) or not 1 <= schema <= SCHEMA:
        raise UnknownSchemaError
    kept = data if isinstance(data, Mapping) else {}
    for older in range(schema, SCHEMA):
        kept = _MIGRATIONS[older](kept)
    return kept


def _profile_of_place(data: Data) -> Data:
    """Schema 1 kept nothing but where a stretch was left: JSON of a place, and when it was kept in Unix seconds."""
    try:
        return {"left": loads(data["place"]), "left_at": int(data["kept_at"])}
    except (KeyError, TypeError, ValueError, RecursionError):  # it was no place in schema 1 either
        return {}


_MIGRATIONS: Mapping[int, Callable[[Data], Data]] = {1: _profile_of_place}
