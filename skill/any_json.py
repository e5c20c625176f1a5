"""Reading JSON that may be anything at all."""

from collections.abc import Mapping
from typing import Any


def part(data: object, *path: str) -> Mapping[str, Any]:
    """Follow keys; what is not an object is empty."""
    for key in path:
        data = data.get(key) if isinstance(data, Mapping) else None
    return data if isinstance(data, Mapping) else {}


def text(value: object) -> str:
    """Give a string; what is none is empty."""
    return value if isinstance(value, str) else ""


def strings(data: object) -> tuple[str, ...]:
    """Keep the strings of a list; anything else is empty."""
    return tuple(each for each in data if isinstance(each, str)) if isinstance(data, list) else ()
