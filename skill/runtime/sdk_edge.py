"""Between JSON and ask-sdk: a request's JSON becomes the SDK's objects, the SDK's response becomes JSON.

The SDK's own serializer is not used, for two reasons. It refuses a request for one value that is newer than the SDK or
of an unexpected type; this reader leaves such a value out, and the listener gets an answer. And it takes longer than
the whole skill: it looks up every class by its name for every value, and copies every document.
"""

import json
import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model import RequestEnvelope

log = logging.getLogger("cramp-coach")

LeftOut = list[str]
"""Names of the SDK's fields whose value could not be read."""
Read = Callable[[Any, LeftOut], Any]
"""Makes the SDK's value of a JSON value other than null. Raises ValueError where it does not fit."""


class MisfitError(ValueError):
    """A JSON value that is not of the type which the SDK expects."""


def invocation(handlers: Iterable[AbstractRequestHandler], skill_id: str | None) -> Callable[[Any, object], Any]:
    """Make the function that answers a request's JSON with the first handler that takes it.

    Its second argument becomes the handlers' ``context``. It raises AskSdkException for another skill's request, and
    whatever a handler raises.
    """
    builder = SkillBuilder()
    builder.skill_id = skill_id  # type: ignore[assignment]  # the SDK declares no type
    for handler in handlers:
        builder.add_request_handler(handler)
    skill = builder.create()

    def answer(event: Any, context: object) -> Any:  # noqa: ANN401  # JSON
        return write(skill.invoke(read_envelope(event), context))

    return answer


def read_envelope(event: object) -> RequestEnvelope:
    """Make the envelope of a request's JSON, and log the names of the fields that had to be left out."""
    left_out: LeftOut = []
    envelope = _reader("ask_sdk_model.request_envelope.RequestEnvelope")(event, left_out)
    if left_out:
        log.warning(json.dumps({"outcome": "partly read", "fields": sorted(set(left_out))}))
    return envelope  # type: ignore[no-any-return]  # a reader makes what its name says


@cache
def _reader(kind: str) -> Read:
    """Make the reader of a type, by the name that ``deserialized_types`` of the SDK's classes uses for it."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind.startswith("list["):
        return _list_of(kind.removeprefix("list[").removesuffix("]"))
    if kind.startswith("dict("):
        return _dict_of(kind.partition(", ")[2].removesuffix(")"))
    model = _load(kind)
    return _enum(model) if issubclass(model, Enum) else _model(model)


def _plain(make: type, allowed: Any) -> Read:  # noqa: ANN401  # what isinstance takes
    def read(value: object, _: LeftOut) -> Any:  # noqa: ANN401
        if not isinstance(value, allowed):
            raise MisfitError
        return make(value)

    return read


def _moment(value: object, _: LeftOut) -> datetime:
    if not isinstance(value, str):
        raise MisfitError
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_PLAIN: dict[str, Read] = {
    "str": _plain(str, str | int | float),
    "bool": _plain(bool, bool),
    "int": _plain(int, int),
    "float": _plain(float, int | float),
    "datetime": _moment,
    "object": lambda value, _: value,
}


def _list_of(kind: str) -> Read:
    def read(value: object, left_out: LeftOut) -> list[Any]:
        if not isinstance(value, list):
            raise MisfitError
        return [_part(kind, each, left_out, kind) for each in value]

    return read


def _dict_of(kind: str) -> Read:
    def read(value: object, left_out: LeftOut) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise MisfitError
        return {key: _part(kind, each, left_out, kind) for key, each in value.items()}

    return read


def _enum(model: type[Enum]) -> Read:
    return lambda value, _: model(value)


def _model(model: Any) -> Read:  # noqa: ANN401  # the SDK's classes share no base
    stands_for_several = hasattr(model, "get_real_child_model")

    def read(value: object, left_out: LeftOut) -> Any:  # noqa: ANN401
        if not isinstance(value, dict):
            raise MisfitError
        made_of = _child(model, value) if stands_for_several else model
        fields, made = _fields(made_of), made_of()
        for sent, part in value.items():
            if part is not None and sent in fields:  # others are newer than the SDK, and nothing here uses them
                attribute, kind, name = fields[sent]
                setattr(made, attribute, part if type(part) is _SAME.get(kind) else _part(kind, part, left_out, name))
        return made

    return read


_SAME = {"str": str, "bool": bool}
"""Most values are the same in JSON and in the SDK's objects."""


def _child(model: Any, value: dict[str, Any]) -> Any:  # noqa: ANN401
    """Find the class that a value belongs to, where the SDK's class stands for several."""
    name = value.get(model.json_discriminator_key)
    children: dict[str, str] = model.discriminator_value_class_map
    if not isinstance(name, str) or name not in children:
        raise MisfitError
    return _load(children[name])


@cache
def _load(name: str) -> Any:  # noqa: ANN401
    module, _, found = name.rpartition(".")
    return getattr(import_module(module), found)


@cache
def _fields(model: Any) -> dict[str, tuple[str, str, str]]:  # noqa: ANN401
    """Give for each field of the JSON its attribute, the attribute's type, and a name for the log."""
    return {
        sent: (attribute, model.deserialized_types[attribute], f"{model.__name__}.{attribute}")
        for attribute, sent in model.attribute_map.items()
    }


def _part(kind: str, value: object, left_out: LeftOut, name: str) -> Any:  # noqa: ANN401
    """Read a part; one that does not fit counts as null."""
    if value is None:
        return None
    try:
        return _reader(kind)(value, left_out)
    except ValueError:
        left_out.append(name)
        return None


_JSON_ALREADY = frozenset({"object", "dict(str, object)"})
"""Types of documents and session attributes: as large as the rest together, and not copied."""


def write(value: Any) -> Any:  # noqa: ANN401  # JSON
    """Write a response object of the SDK, or any part of one, as JSON; fields that are None are left out."""
    if hasattr(value, "deserialized_types"):
        kinds = value.deserialized_types
        parts = [(sent, kinds[name], getattr(value, name)) for name, sent in value.attribute_map.items()]
        return {sent: part if kind in _JSON_ALREADY else write(part) for sent, kind, part in parts if part is not None}
    if isinstance(value, list):
        return [write(each) for each in value]
    if isinstance(value, dict):
        return {key: write(each) for key, each in value.items()}
    return value.value if isinstance(value, Enum) else value
