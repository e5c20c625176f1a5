"""Every kind of request that the Flask host refuses or answers, through the real HTTP server."""

import json
import logging
from collections.abc import Iterator

import pytest

from skill.runtime.guard import Guard
from tests.guard.valid_response import assert_valid_response
from tests.web.web_cases import CASES, Case
from tests.web.web_chains import CHAINS, Chain
from tests.web.web_host import URL, Alexa, Answer, listening, send


@pytest.fixture(scope="module")
def alexa() -> Alexa:
    return Alexa()


@pytest.fixture(scope="module")
def port(alexa: Alexa, skill: Guard) -> Iterator[int]:
    with listening(alexa.application(skill)) as port:
        yield port


def test_there_are_many_cases_and_each_has_a_name_of_its_own() -> None:
    names = [*(case.name for case in CASES), *(chain.name for chain in CHAINS)]
    assert len(names) == len(set(names)) >= 120


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_request(case: Case, alexa: Alexa, port: int, caplog: pytest.LogCaptureFixture) -> None:
    asked = len(alexa.host.asked)
    answer = send(port, case.send(alexa))
    assert_answer(answer, case.refused_by, caplog)
    assert set(alexa.host.asked[asked:]) <= ({URL} if case.downloads else set())


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain.name)
def test_a_chain(chain: Chain, alexa: Alexa, port: int, caplog: pytest.LogCaptureFixture) -> None:
    url = f"{URL}-{CHAINS.index(chain)}"
    key, served = chain.make(alexa)
    alexa.host.chains[url] = served
    assert_answer(send(port, alexa.message(url=url, key=key)), chain.refused_by, caplog)
    asked = alexa.host.asked.count(url)
    send(port, alexa.message(url=url, key=key))
    assert alexa.host.asked.count(url) == (2 if chain.refused_by else asked), "kept exactly where it was verified"


def assert_answer(answer: Answer, refused_by: str, caplog: pytest.LogCaptureFixture) -> None:
    """Check an answer, and that the log has one line that names the check, or none."""
    refusals = [json.loads(record.message) for record in caplog.records if record.levelno == logging.WARNING]
    if not refused_by:
        assert answer.status == 200, refusals
        assert_valid_response(json.loads(answer.body))
        assert refusals == []
        return
    assert (answer.status, answer.body) == (400, b"refused\n")
    assert "text/plain" in answer.head
    assert [(line["outcome"], line["check"]) for line in refusals] == [("refused", refused_by)]
