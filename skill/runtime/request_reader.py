"""Request JSON to ask-sdk's objects, as ask-sdk's own deserialiser makes them, in a tenth of its time.

ask-sdk looks every class up by name, again for every value of every request. Here each class becomes a reader once, made from
what the class says about itself (`deserialized_types`, `attribute_map`, the discriminator). A reader takes exactly what
it expects. Whatever else a request may hold, ask-sdk's own deserialiser reads from the beginning: so what is odd is read as oddly
as ever, and what is refused is refused with the same error.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import EnumMeta
from importlib import import_module
from typing import Any, cast

from ask_sdk_model import RequestEnvelope

Read = Callable[[Any], Any]
"""Makes the SDK's value of one JSON value other than null."""

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
_CONTAINER = re.compile(r"(list)\[([^,]*)\]|(dict)\([^,]*, (.*)\)")


class _UnusualError(Exception):
    """Nothing that Alexa usually sends."""


def read_envelope(event: object) -> RequestEnvelope:
    """Make the envelope of a request, which is JSON already parsed. Raises what ask-sdk's deserialiser raises."""
    try:
        return cast("RequestEnvelope", _ENVELOPE(event))
    except Exception:  # noqa: BLE001  # whatever it is, the original decides
        from ask_sdk_core.serialize import DefaultSerializer  # noqa: PLC0415  # loads 144 modules of services

        payload = json.dumps(event)
        return cast("RequestEnvelope", DefaultSerializer().deserialize(payload, RequestEnvelope))


def _text(value: Any) -> str:  # noqa: ANN401
    if type(value) is not str:
        raise _UnusualError
    return value


def _whole(value: Any) -> int:  # noqa: ANN401
    if type(value) is not int:
        raise _UnusualError
    return value


def _number(value: Any) -> float:  # noqa: ANN401
    if type(value) is not float and type(value) is not int:
        raise _UnusualError
    return float(value)


def _truth(value: Any) -> bool:  # noqa: ANN401
    if type(value) is not bool:
        raise _UnusualError
    return value


def _moment(value: Any) -> datetime:  # noqa: ANN401
    if not _TIMESTAMP.fullmatch(value):
        raise _UnusualError
    return datetime.fromisoformat(value)


def _as_it_is(value: Any) -> Any:  # noqa: ANN401
    return value


_READERS: dict[str, Read] = {
    "str": _text,
    "int": _whole,
    "float": _number,
    "bool": _truth,
    "datetime": _moment,
    "object": _as_it_is,
}
"""By the name that `deserialized_types` uses; classes are added when a request first needs them."""
_KEPT = {"str": str, "int": int, "bool": bool}
_UNCHANGING = (str, int, float, bool, type(None))


def _reader(name: str) -> Read:
    """Make the reader of a type once; two threads that make it at the same time make the same."""
    reader = _READERS.get(name)
    if reader is None:
        reader = _READERS[name] = _container(name) or _model(_load(name))
    return reader


def _lazily(name: str) -> Read:
    """Read a type whose class, and with it the module that defines it, is loaded when the first value comes."""

    def read_later(value: Any) -> Any:  # noqa: ANN401
        return _reader(name)(value)

    return _READERS.get(name) or _container(name) or read_later


def _container(name: str) -> Read | None:
    shape = _CONTAINER.fullmatch(name)
    if shape is None:
        return None
    read = _lazily(shape[2] or shape[4])

    def read_list(value: Any) -> list[Any]:  # noqa: ANN401
        if type(value) is not list:
            raise _UnusualError
        return [None if each is None else read(each) for each in value]

    def read_dict(value: Any) -> dict[str, Any]:  # noqa: ANN401
        if type(value) is not dict:
            raise _UnusualError
        return {key: None if each is None else read(each) for key, each in value.items()}

    return read_list if shape[1] else read_dict


def _load(name: str) -> Any:  # noqa: ANN401  # ask-sdk's classes share no base
    module, _, found = name.rpartition(".")
    return getattr(import_module(module), found)


def _model(model: Any) -> Read:  # noqa: ANN401
    if isinstance(model, EnumMeta):
        members: dict[Any, Any] = {each.value: each for each in list[Any](model)}
        return members.__getitem__
    if not hasattr(model, "get_real_child_model"):
        return _fields(model)
    children: dict[str, Read] = {}

    def read_child(value: Any) -> Any:  # noqa: ANN401
        name = model.get_real_child_model(value)
        if name not in children:
            children[name] = _fields(_load(name))
        return children[name](value)

    return read_child


class _Parts(dict[str, tuple[str, type | None, Read]]):
    """The attribute of each field of a class, the type of JSON that is kept as it is there, and the reader of anything else.

    By the name that the field is sent under; made when one first comes.
    """

    def __init__(self, model: Any) -> None:  # noqa: ANN401
        super().__init__()
        self._types: Mapping[str, str] = model.deserialized_types
        self._attributes = {sent: attribute for attribute, sent in model.attribute_map.items()}

    def __missing__(self, sent: str) -> tuple[str, type | None, Read]:
        attribute = self._attributes[sent]
        kind = self._types[attribute]
        part = self[sent] = attribute, _KEPT.get(kind), _reader(kind)
        return part


def _fields(model: Any) -> Read:  # noqa: ANN401
    parts, empty = _Parts(model), vars(model())
    if not all(isinstance(each, _UNCHANGING) for each in empty.values()):
        raise _UnusualError  # two objects would share it

    def read_object(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not dict:
            raise _UnusualError
        made = model.__new__(model)
        filled = made.__dict__ = empty.copy()
        unknown = []
        for sent, part in value.items():
            try:
                attribute, kept, read = parts[sent]
            except KeyError:
                unknown.append((sent, part))
            else:
                filled[attribute] = part if part is None or type(part) is kept else read(part)
        for sent, part in unknown:
            setattr(made, sent, part)
        return made

    return read_object


_ENVELOPE = _fields(RequestEnvelope)
