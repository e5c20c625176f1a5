"""Only the page itself, on this machine, may use the try-it server;
the host that answers Alexa does not even load it.
"""

import re

import pytest
from flask.testing import FlaskClient

from skill.cli import main
from skill.simulator.nlu import Hearing
from skill.web.try_it.page import create_try_it
from tests.try_it.visitor import PAGE, SITUATION
from tests.web.test_web_serve import BIN

TRY = [str(BIN / "cramp-coach"), "try", "--port", "0", "--no-browser"]


@pytest.fixture(scope="module")
def client(hearing: Hearing) -> FlaskClient:
    return create_try_it(hearing).test_client()


@pytest.mark.parametrize("host", ["127.0.0.1:5000", "localhost:5000", "[::1]:5000", "localhost", "127.8.8.8"])
def test_this_machine_gets_the_page(client: FlaskClient, host: str) -> None:
    assert client.get("/", base_url=f"http://{host}").status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.4:5000", "8.8.8.8", "[::2]"]
)
@pytest.mark.parametrize("path", ["/", "/static/page.js", "/try/stored"])
def test_a_name_that_was_made_to_point_here_gets_nothing(client: FlaskClient, host: str, path: str) -> None:
    answer = client.get(path, base_url=f"http://{host}")
    assert answer.status_code == 403
    assert answer.json == {"problem": "refused: Host"}


@pytest.mark.parametrize(
    ("headers", "refused"),
    [
        ({}, "Origin"),
        ({"Origin": "null"}, "Origin"),
        ({"Origin": "http://evil.example"}, "Origin"),
        ({"Origin": "http://127.0.0.1:5001"}, "Origin"),
        ({"Origin": "https://127.0.0.1:5000"}, "Origin"),
        ({"Origin": PAGE, "Content-Type": "text/plain"}, "Content-Type"),
        ({"Origin": PAGE, "Sec-Fetch-Site": "cross-site"}, "Sec-Fetch-Site"),
        ({"Origin": PAGE, "Sec-Fetch-Site": "same-site"}, "Sec-Fetch-Site"),
    ],
)
@pytest.mark.parametrize("what", ["turn", "forget", "visit", "stored"])
def test_another_page_can_ask_nothing(client: FlaskClient, what: str, headers: dict[str, str], refused: str) -> None:
    sent = {"Content-Type": "application/json", **headers}
    answer = client.post(f"/try/{what}", data="{}", base_url=PAGE, headers=sent)
    assert (answer.status_code, answer.json) == (403, {"problem": f"refused: {refused}"})


def test_told_otherwise_it_lets_addresses_in_but_still_no_names(hearing: Hearing) -> None:
    client = create_try_it(hearing, loopback_only=False).test_client()
    assert client.get("/", base_url="http://192.168.1.4:5000").status_code == 200
    assert client.get("/", base_url="http://evil.example:5000").status_code == 403


def test_the_page_may_load_and_ask_its_own_host_only(client: FlaskClient) -> None:
    answer = client.get("/", base_url=PAGE)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert set(re.findall(r"'[\w-]+'|\b(?:data|blob|https?|wss?):", policy)) == {"'none'", "'self'", "data:"}
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_nothing_in_the_page_is_inline_or_elsewhere(client: FlaskClient) -> None:
    html = client.get("/", base_url=PAGE).text
    assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*\bsrc=)|https?://", html)


@pytest.mark.parametrize(
    ("path", "status"), [("/nowhere", 404), ("/try/turn", 405), ("/static/../app.py", 404), ("/alexa", 404)]
)
def test_other_addresses_are_refused_in_words(client: FlaskClient, path: str, status: int) -> None:
    answer = client.get(path, base_url=PAGE)
    assert answer.status_code == status
    assert set(answer.json or {}) == {"problem"}


def test_broken_or_endless_json_is_refused(client: FlaskClient) -> None:
    sent = {"Content-Type": "application/json", "Origin": PAGE}
    assert client.post("/try/turn", data="{", base_url=PAGE, headers=sent).status_code == 400
    assert client.post("/try/turn", data=b" " * 200_000, base_url=PAGE, headers=sent).status_code == 413


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("--port 70000", "expected 0 to 65535"),
        ("--port -1", "expected 0 to 65535"),
        ("--host 203.0.113.7", "cannot listen on 203.0.113.7"),
    ],
)
@pytest.mark.usefixtures("hearing_is_there")
def test_a_mistake_is_one_line(arguments: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["try", "--no-browser", *arguments.split()]) == 2
    printed = capsys.readouterr()
    assert re.fullmatch(r"cramp-coach: .+\n", printed.err)
    assert says in printed.err


def test_the_page_itself_is_let_in(client: FlaskClient) -> None:
    sent = {"Content-Type": "application/json", "Origin": PAGE, "Sec-Fetch-Site": "same-origin"}
    assert client.post("/try/stored", json=SITUATION, base_url=PAGE, headers=sent).status_code == 200
