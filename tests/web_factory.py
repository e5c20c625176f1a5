"""Applications for servers that run in a process of their own: test roots, and skills that obey the test."""

import os
import time
from pathlib import Path

from cryptography import x509
from flask import Flask

from skill.app import build_skill
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID
from skill.web.app import create_app
from skill.web.gunicorn_worker import Worker
from skill.web.verifier import Verifier
from tests.broken_requests import Json
from tests.web_host import Alexa
from tests.web_pki import NOW, pem

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

    def skill(event: Json, _: object) -> Json:
        return _slowly(folder, event)

    return application(folder, Guard(skill, "Sorry?"))


def obeying(folder: str) -> Flask:
    """Build one that hangs, takes its time or answers at once, as the id of a request begins; its process makes a file."""

    def skill(event: Json, _: object) -> Json:
        wanted = event["request"]["requestId"].partition("-")[0]
        if wanted == "hang":
            time.sleep(3600)
        return _slowly(folder, event) if wanted == "slow" else NOTHING_SAID

    (Path(folder) / f"ready-{os.getpid()}").touch()
    return application(folder, Guard(skill, "Sorry. Once more?", seconds=2.5 * SLOW_SECONDS))


def _slowly(folder: str, event: Json) -> Json:
    """Take time over a request, and make a file once it is begun."""
    (Path(folder) / f"begun-{event['request']['requestId']}").touch()
    time.sleep(SLOW_SECONDS)
    return NOTHING_SAID


class Impatient(Worker):
    """The worker with limits that a test can wait for."""

    read_seconds, whole_seconds = 2.0, 4.0
