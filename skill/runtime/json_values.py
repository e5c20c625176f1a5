"""Reading JSON that may be anything at all."""

import json
from collections.abc import Mapping
from typing import Any


class Checked(dict[str, Any]):
    """An object that was written as JSON before, and that nobody changes: nobody needs to look through it again."""


def check(value: object) -> None:
    """Raise TypeError or ValueError where a value cannot be written as JSON."""
    kind = type(value)
    if kind is dict:
        for key, inside in value.items():  # type: ignore[attr-defined]  # a dict
            if type(key) is not str and key is not None and not isinstance(key, str | int | float):
                raise TypeError(f"a key of type {type(key).__name__}")
            if type(inside) not in _PLAIN:
                check(inside)
    elif kind is list:
        for inside in value:  # type: ignore[attr-defined]  # a list
            if type(inside) not in _PLAIN:
                check(inside)
    elif kind not in _PLAIN:
        json.dumps(value)


_PLAIN = frozenset({str, int, float, bool, type(None), Checked})
_OBJECT = (dict, Mapping)
"""The first is what nearly every object is, and is seen at once."""


def part(data: object, *path: str) -> Mapping[str, Any]:
    """Follow keys; what is not an object is empty."""
    for key in path:
        data = data.get(key) if isinstance(data, _OBJECT) else None
    return data if isinstance(data, _OBJECT) else {}


def text(value: object) -> str:
    """Give a string; what is none is empty."""
    return value if isinstance(value, str) else ""


def strings(data: object) -> tuple[str, ...]:
    """Keep the strings of a list; anything else is empty."""
    return tuple(each for each in data if isinstance(each, str)) if isinstance(data, list) else ()


def typed(data: object, accepted: Mapping[str, type | tuple[type, ...]]) -> dict[str, Any]:
    """Keep the entries of an object whose values have the accepted types; true and false are no numbers."""
    if not isinstance(data, _OBJECT):
        return {}
    return {
        name: data[name]
        for name, types in accepted.items()
        if isinstance(data.get(name), types) and (types is bool or not isinstance(data[name], bool))
    }
