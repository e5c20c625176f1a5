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


def quick(folder: str) -> Flask:
    """Build one whose skill has nothing to say: what is looked at is the server."""
    return application(folder, Guard(lambda *_: {"version": "1.0", "response": {}}, "Sorry?"))


def slow(folder: str) -> Flask:
    """Build one that takes its time, and makes a file for every process that is ready and every request that it has begun."""

    def skill(event: Json, _: object) -> Json:
        (Path(folder) / f"begun-{event['request']['requestId']}").touch()
        time.sleep(SLOW_SECONDS)
        return {"version": "1.0", "response": {}}

    (Path(folder) / f"ready-{os.getpid()}").touch()
    return application(folder, Guard(skill, "Sorry?"))


def hanging(folder: str) -> Flask:
    """Build one whose skill hangs whenever it is asked."""
    return application(folder, Guard(lambda *_: time.sleep(3600), "Sorry. Once more?", seconds=SLOW_SECONDS))


class Impatient(Worker):
    """The worker with limits that a test can wait for."""

    read_seconds, whole_seconds = 2.0, 4.0
