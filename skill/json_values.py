"""Reading JSON that may be anything at all."""

import json
import math
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import islice
from typing import Any


class Checked(dict[str, Any]):
    """An object that was written as JSON before, and that nobody changes: nobody needs to look through it again."""


def check(value: object) -> None:
    """Raise TypeError or ValueError where a value cannot be written as JSON in UTF-8, as Alexa reads it."""
    if type(value) is dict:
        for key in value:
            if type(key) is not str or not key.isascii():
                _check_key(key)
        inside: Iterable[object] = value.values()
    elif type(value) is list:
        inside = value
    else:
        inside = (value,)
    for each in inside:
        kind = type(each)
        if kind is str:
            if not each.isascii():  # type: ignore[attr-defined]  # a str
                each.encode()  # type: ignore[attr-defined]  # raises for half of a surrogate pair, which is no character
        elif kind is dict or kind is list:
            check(each)
        elif kind not in _PLAIN:
            size(each)


def _check_key(key: object) -> None:
    if key is not None and not isinstance(key, str | int | float):
        raise TypeError(f"a key of type {type(key).__name__}")
    size(key)


_PLAIN = frozenset({int, bool, type(None), Checked})
_MOST_BITS = 64
"""Python does not write a number of thousands of digits."""
_OBJECT = (dict, Mapping)
"""The first is what nearly every object is, and is seen at once."""


def size(value: object) -> int:
    """Tell the bytes of a value as JSON in UTF-8. Raise TypeError, ValueError or RecursionError where it has none."""
    return len(json.dumps(value, ensure_ascii=False, allow_nan=False).encode())


def is_deeper(value: object, levels: int) -> bool:
    """Whether objects and lists are nested more than so many levels."""
    inside = value.values() if isinstance(value, _OBJECT) else value if isinstance(value, list) else None
    return inside is not None and (levels == 0 or any(is_deeper(each, levels - 1) for each in inside))


def mended(value: object, *, longest: int, most: int, deepest: int) -> object:
    """Copy a value with everything as it was that can be written as JSON.

    Numbers that are none or larger than any of ours, and what lies deeper than ``deepest`` levels, become null, half of
    a surrogate pair a question mark; a string ends after ``longest`` characters, a list and an object after ``most``
    values.
    """
    if isinstance(value, str):
        return value[:longest].encode(errors="replace").decode()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, int):
        return value if value.bit_length() <= _MOST_BITS else None
    inside = partial(mended, longest=longest, most=most, deepest=deepest - 1)
    if isinstance(value, _OBJECT) and deepest:
        return {str(inside(str(key))): inside(each) for key, each in islice(value.items(), most)}
    if isinstance(value, list) and deepest:
        return [inside(each) for each in value[:most]]
    return None


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
