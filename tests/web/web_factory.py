"""Applications for servers that run in a process of their own: test roots, and skills that obey the test."""

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography import x509
from flask import Flask

from skill.app import build_skill
from skill.json_values import part
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID
from skill.web.app import create_app
from skill.web.gunicorn_worker import Worker
from skill.web.verifier import Verifier
from tests.guard.broken_requests import Json
from tests.web.web_host import Alexa
from tests.web.web_pki import NOW, pem

SLOW_SECONDS = 1.0
NOTHING_SAID: Json = {"version": "1.0", "response": {}}


def write_pki(alexa: Alexa, folder: Path) -> None:
    """Write down what `application` trusts and is served."""
    (folder / "root.pem").write_bytes(pem(alexa.root.certificate))
    (folder / "chain.pem").write_bytes(alexa.chain)


def application(folder: str, skill: Guard | None = None) -> Flask:
    """Build the real application; only its roots, its certificate host and its clock are the test's."""
    root = x509.load_pem_x509_certificate((Path(folder) / "root.pem").read_bytes())
    chain = (Path(folder) / "chain.pem").read_bytes()
    settings = Settings(skill_id=APPLICATION_ID)
    return create_app(settings, Verifier([root], lambda _: chain, lambda: NOW), skill or build_skill(settings))


def slow(folder: str) -> Flask:
    """Build one that takes its time for every request."""
    return application(folder, Guard(lambda event, _: _slowly(folder, event), "Sorry?"))


def _slowly(folder: str, event: Json) -> Json:
    """Take time over a request, and make a file once it is begun."""
    (Path(folder) / f"begun-{event['request']['requestId']}").touch()
    time.sleep(SLOW_SECONDS)
    return NOTHING_SAID


class Obedient(Guard):
    """Hangs, takes its time or answers at once, as the id of a request begins."""

    def __init__(self, folder: str) -> None:
        super().__init__(lambda _, __: NOTHING_SAID, "Sorry?")
        self._slow = Guard(lambda event, _: _slowly(folder, event), "Sorry?")
        self._hang = Guard(lambda *_: time.sleep(3600), "Sorry. Once more?", seconds=SLOW_SECONDS)

    def __call__(self, event: object, context: object = None, waited: float = 0.0) -> Mapping[str, Any]:
        wanted = str(part(event, "request").get("requestId")).partition("-")[0]
        if wanted == "hang":
            return self._hang(event, context, waited)
        return self._slow(event, context, waited) if wanted == "slow" else super().__call__(event, context, waited)


def obeying(folder: str) -> Flask:
    """Build one that does what is asked of it, and makes a file for its process, which is ready."""
    (Path(folder) / f"ready-{os.getpid()}").touch()
    return application(folder, Obedient(folder))


class Impatient(Worker):
    """The worker with limits that a test can wait for."""

    read_seconds, whole_seconds = 2.0, 4.0
