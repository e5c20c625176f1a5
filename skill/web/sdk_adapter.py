"""flask-ask-sdk's SkillAdapter, importable and around a guarded skill.

The adapter's import chain ends in `certvalidator`, whose `oscrypto` 1.3.0 raises at import on OpenSSL 3.0.10 and
later (wbond/oscrypto issues 75 and 78). Only the adapter's own signature check uses it, which is off here. So while
the adapter is imported, and only then, an empty stand-in takes the place of `certvalidator`.
"""

import importlib
import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from ask_sdk_core.skill import CustomSkill

from skill.runtime.guard import Event, Guard

log = logging.getLogger("cramp-coach")

SILENCE: Event = {"version": "1.0", "response": {}}
"""The least that Alexa takes for a response."""


class _NeverValid:
    """Stands in for the validator. If the adapter's own check were turned on, every request would fail."""

    def __init__(self, *_: object) -> None:
        raise RuntimeError("signatures are checked by skill.web.verifier")


@contextmanager
def _certvalidator_stood_in() -> Iterator[None]:
    if "certvalidator" in sys.modules:
        yield
        return
    package, errors = ModuleType("certvalidator"), ModuleType("certvalidator.errors")
    package.__dict__.update(CertificateValidator=_NeverValid, errors=errors)
    errors.__dict__.update(ValidationError=type("ValidationError", (Exception,), {}))
    errors.__dict__.update(PathError=type("PathError", (Exception,), {}))
    sys.modules.update({"certvalidator": package, "certvalidator.errors": errors})
    try:
        yield
    finally:
        del sys.modules["certvalidator"], sys.modules["certvalidator.errors"]


def import_adapter() -> ModuleType:
    """Import flask_ask_sdk.skill_adapter; slow the first time."""
    with _certvalidator_stood_in():
        return importlib.import_module("flask_ask_sdk.skill_adapter")


class GuardedSkill(CustomSkill):
    """What the adapter takes for a skill: plain JSON in, the guard's answer out.

    The adapter deserialises with the skill's serializer before it calls the skill, outside of any guard, and answers
    500 to what ask-sdk cannot read. So this skill's serializer reads plain JSON, and ask-sdk's objects are made inside
    the guard. ``waited`` tells the seconds that the request under way has taken already.
    """

    def __init__(self, guard: Guard, waited: Callable[[], float]) -> None:  # the parent's would build a second skill
        self._guard = guard
        self._waited = waited
        self.serializer = _Plain()  # type: ignore[assignment]  # the two methods that the adapter calls
        self.custom_user_agent = ""

    def invoke(self, request_envelope: Any, context: object) -> Event:  # type: ignore[override]  # noqa: ANN401  # JSON
        """Answer one request. Never raises, and answers nothing that JSON cannot hold."""
        try:
            answer = self._guard(request_envelope, context, self._waited())
            json.dumps(answer, allow_nan=False)
        except Exception as failure:  # noqa: BLE001  # a failure of the guard itself
            log.error(json.dumps({"outcome": "failed", "error": type(failure).__name__}))  # noqa: TRY400  # no values
            return SILENCE
        return answer


class _Plain:
    @staticmethod
    def deserialize(payload: str, obj_type: object) -> Any:  # noqa: ANN401, ARG004  # the adapter's names
        return json.loads(payload)

    @staticmethod
    def serialize(response: object) -> object:
        return response
