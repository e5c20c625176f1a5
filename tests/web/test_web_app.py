"""The Flask application around the skill: flask-ask-sdk's adapter calls it, and what it answers is always valid."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID, Session
from skill.simulator.nlu import Hearing
from skill.web.app import NoSkillIdError, create_app
from skill.web.certificates import BUNDLES, NoRootsError, bundle, load_roots
from skill.web.verifier import NoSignature, Verifier
from tests.guard.valid_response import assert_valid_response
from tests.web.web_host import Alexa, Answer, listening, send
from tests.web.web_pki import NOW, pem


@pytest.fixture(scope="module")
def alexa() -> Alexa:
    return Alexa()


def _raises(*_: object) -> Any:  # noqa: ANN401
    raise RecursionError("a bug")


class _BrokenGuard(Guard):
    def __call__(self, event: object, context: object = None, waited: float = 0) -> Any:  # noqa: ANN401, ARG002
        raise KeyError("a bug in the guard itself")


BROKEN = {
    "raises": _raises,
    "answers nothing": lambda *_: None,
    "answers words": lambda *_: "hello",
    "answers no response": lambda *_: {"version": "1.0"},
    "answers what JSON cannot hold": lambda *_: {"response": {1, 2}},
    "answers NaN": lambda *_: {"version": "1.0", "response": {"a": float("nan")}},
    "names with numbers": lambda *_: {"version": "1.0", "response": {}, "sessionAttributes": {1: 1, "a": 2}},
}


@pytest.mark.parametrize("name", BROKEN)
def test_whatever_the_skill_does_alexa_gets_a_response(name: str, alexa: Alexa) -> None:
    with listening(alexa.application(Guard(BROKEN[name], "Sorry. Can you say that again?"))) as port:
        answer = send(port, alexa.message())
    assert answer.status == 200
    assert "application/json" in answer.head
    assert_valid_response(json.loads(answer.body))


def test_even_a_broken_guard_gets_a_response(alexa: Alexa) -> None:
    with listening(alexa.application(_BrokenGuard(_raises, "Sorry. Can you say that again?"))) as port:
        answer = send(port, alexa.message())
    assert (answer.status, json.loads(answer.body)) == (200, {"version": "1.0", "response": {}})


@pytest.mark.parametrize("kind", ["SessionEndedRequest", "AlexaSkillEvent.SkillDisabled", "A.Thing.Of.Tomorrow", "", 1])
def test_a_request_that_ask_sdk_cannot_read_is_answered(kind: object, alexa: Alexa, skill: Guard) -> None:
    with listening(alexa.application(skill)) as port:
        answer = send(port, alexa.message(alexa.event(type=kind)))
    assert answer.status == 200
    assert_valid_response(json.loads(answer.body))


def test_a_conversation_is_the_same_as_without_a_host(alexa: Alexa, skill: Guard, hearing: Hearing) -> None:
    session = Session()
    with listening(alexa.application(skill)) as port:
        for said in ("why do i get night cramps", "tell me more", "guide me through a calf stretch", "pause", "stop"):
            request = json.loads(json.dumps(session.intent(hearing.hear(said), NOW)))
            response = json.loads(send(port, alexa.message(request)).body)
            assert response == json.loads(json.dumps(skill(request)))
            session.remember(response)


def test_many_at_once_get_what_each_asked_for(alexa: Alexa, skill: Guard, hearing: Hearing) -> None:
    said = ["why do i get night cramps", "guide me through a calf stretch", "i've got a cramp", "what about magnesium"]
    messages = [alexa.message(Session().intent(hearing.hear(words), NOW)) for words in said]
    with listening(alexa.application(skill)) as port:
        alone = [send(port, message).body for message in messages]
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda number: send(port, messages[number % 4]).body, range(80)))
    assert together == alone * 20


def test_without_a_skill_id_there_is_no_application(alexa: Alexa) -> None:
    with pytest.raises(NoSkillIdError, match="SKILL_ID"):
        create_app(Settings(), alexa.verifier())


def unsigned(port: int, body: bytes, **headers: str) -> Answer:
    """Send what nobody signed, as a program of the developer does, or with other headers."""
    sent = {
        "Host": f"127.0.0.1:{port}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        **headers,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    return send(port, f"POST /alexa HTTP/1.1\r\n{lines}\r\n".encode() + body)


def test_without_signatures_only_json_is_asked_for(alexa: Alexa, skill: Guard) -> None:
    with listening(create_app(Settings(), NoSignature(), skill)) as port:
        assert unsigned(port, alexa.message().body).status == 200
        assert unsigned(port, alexa.message().body, Origin=f"http://127.0.0.1:{port}").status == 200
        assert unsigned(port, b"[]").status == 400


@pytest.mark.parametrize(
    ("headers", "header"),
    [
        ({"Content-Type": "text/plain"}, "Content-Type"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, "Content-Type"),
        ({"Content-Type": ""}, "Content-Type"),
        ({"Origin": "https://a-page.example"}, "Origin"),
        ({"Origin": "http://127.0.0.1:1"}, "Origin"),
        ({"Origin": "null"}, "Origin"),
        ({"Host": "a-page.example"}, "Host"),
        ({"Host": "192.168.1.4"}, "Host"),
        ({"Sec-Fetch-Site": "cross-site"}, "Sec-Fetch-Site"),
    ],
    ids=str,
)
def test_without_signatures_no_web_page_gets_in(
    alexa: Alexa, headers: dict[str, str], header: str, caplog: pytest.LogCaptureFixture
) -> None:
    answered: list[object] = []

    def skill(event: object, _: object) -> dict[str, object]:
        answered.append(event)
        return {"version": "1.0", "response": {}}

    with listening(create_app(Settings(), NoSignature(), Guard(skill, "Sorry?"))) as port:
        answer = unsigned(port, alexa.message().body, **headers)
    assert (answer.status, answer.body) == (400, b"refused\n")
    assert answered == []
    assert json.loads(caplog.messages[-1]) == {"outcome": "refused", "check": "page", "reason": header}


def test_productions_verifier_trusts_this_machines_roots_and_no_stranger(
    alexa: Alexa, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, skill: Guard
) -> None:
    mine = tmp_path / "mine.pem"
    mine.write_bytes(pem(alexa.root.certificate))
    monkeypatch.setenv("SSL_CERT_FILE", str(mine))
    verifier = Verifier(fetch=alexa.host, now=lambda: NOW)
    with listening(create_app(Settings(skill_id=APPLICATION_ID), verifier, skill)) as port:
        assert send(port, alexa.message()).status == 400


def test_a_root_that_cannot_be_read_is_skipped(alexa: Alexa, tmp_path: Path) -> None:
    good = pem(alexa.root.certificate)
    file = tmp_path / "roots.pem"
    file.write_bytes(good.replace(b"MII", b"MIJ", 1) + b"# words\n" + good)
    assert load_roots(file) == [alexa.root.certificate]
    file.write_bytes(b"none")
    with pytest.raises(NoRootsError, match=r"roots\.pem"):
        load_roots(file)


def test_without_roots_there_is_no_verifier(monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(bundle()) in BUNDLES
    monkeypatch.setattr("skill.web.certificates.BUNDLES", ("/nowhere/at-all.pem",))
    with pytest.raises(NoRootsError, match="ca-certificates"):
        Verifier()


@pytest.fixture(scope="module")
def loaded() -> list[Any]:
    """What a new process has loaded after each import: libraries of hosts, the stand-in's,
    the adapter's name, the page.
    """
    code = (
        "import json, sys, skill.app, skill.cli;"
        "hosts = {name.partition('.')[0] for name in sys.modules} & {'flask', 'cryptography', 'flask_ask_sdk'};"
        "from skill.web.sdk_adapter import import_adapter;"
        "adapter = import_adapter();"
        "stand_in = [n for n in sys.modules if n.startswith(('certvalidator', 'oscrypto'))];"
        "import skill.web.app;"
        "page = [name for name in sys.modules if 'try_it' in name];"
        "print(json.dumps([list(hosts), stand_in, adapter.__name__, page]))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)  # noqa: S603  # our own code
    found: list[Any] = json.loads(ran.stdout)
    return found


def test_the_stand_in_is_gone_after_the_import_and_the_skill_needs_none_of_it(loaded: list[Any]) -> None:
    assert loaded[:3] == [[], [], "flask_ask_sdk.skill_adapter"]


def test_what_answers_alexa_does_not_even_load_the_page(loaded: list[Any]) -> None:
    assert loaded[3] == []
