"""Certificates are downloaded once, kept while they are valid, and never keep others waiting."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID
from skill.web.app import create_app
from skill.web.signing_keys import MOST_KEPT, MOST_WAITING
from skill.web.verifier import Verifier
from tests.web.web_host import URL, Alexa, listening, send
from tests.web.web_pki import DAY, NOW, pem

OTHER = f"{URL}-slow"


@pytest.fixture
def alexa() -> Alexa:
    return Alexa()


@pytest.fixture
def port(alexa: Alexa, skill: Guard) -> Iterator[int]:
    with listening(alexa.application(skill)) as port:
        yield port


def test_many_at_once_download_once(alexa: Alexa, port: int) -> None:
    alexa.host.slow[URL] = threading.Event()
    with ThreadPoolExecutor(MOST_WAITING) as pool:
        answers = [pool.submit(send, port, alexa.message()) for _ in range(MOST_WAITING)]
        alexa.host.slow[URL].set()
        assert {answer.result().status for answer in answers} == {200}
    assert alexa.host.asked == [URL]


def test_a_slow_address_does_not_hold_up_a_known_one_nor_a_new_one(alexa: Alexa, port: int) -> None:
    assert send(port, alexa.message()).status == 200
    alexa.host.slow[OTHER] = threading.Event()
    alexa.host.chains.update({OTHER: alexa.chain, f"{URL}-new": alexa.chain})
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(send, port, alexa.message(url=OTHER))
        assert [send(port, alexa.message(url=url)).status for url in (URL, f"{URL}-new")] == [200, 200]
        assert not waiting.done()
        alexa.host.slow[OTHER].set()
        assert waiting.result().status == 200


def test_where_all_seats_wait_a_known_key_is_answered_and_the_next_is_refused_at_once(alexa: Alexa, port: int) -> None:
    assert send(port, alexa.message()).status == 200
    release = threading.Event()
    urls = [f"{OTHER}-{number}" for number in range(MOST_WAITING)]
    alexa.host.slow.update(dict.fromkeys(urls, release))
    with ThreadPoolExecutor(MOST_WAITING) as pool:
        waiting = [pool.submit(send, port, alexa.message(url=url)) for url in urls]
        while len(alexa.host.asked) < 1 + MOST_WAITING:
            threading.Event().wait(0.001)
        assert send(port, alexa.message(url=f"{URL}-more")).status == 400
        assert send(port, alexa.message()).status == 200
        release.set()
        assert {answer.result().status for answer in waiting} == {400}
    assert f"{URL}-more" not in alexa.host.asked


def test_nobody_waits_longer_than_patience(alexa: Alexa, skill: Guard) -> None:
    alexa.host.slow[URL] = threading.Event()
    verifier = Verifier([alexa.root.certificate], alexa.host, lambda: NOW, patience=0.05)
    with listening(create_app(Settings(skill_id=APPLICATION_ID), verifier, skill)) as port:
        assert send(port, alexa.message()).status == 400
        alexa.host.slow[URL].set()


def test_a_failed_download_is_tried_again(alexa: Alexa, port: int) -> None:
    alexa.host.chains[URL] = ConnectionResetError()
    assert send(port, alexa.message()).status == 400
    alexa.host.chains[URL] = alexa.chain
    assert send(port, alexa.message()).status == 200
    assert alexa.host.asked == [URL, URL]


def test_all_spellings_of_an_address_are_one(alexa: Alexa, port: int) -> None:
    for url in (URL, URL.replace("https", "HTTPS"), URL.replace("/echo.api/", "/echo.api/../echo.api//")):
        assert send(port, alexa.message(url=url)).status == 200
    assert alexa.host.asked == [URL]


@pytest.mark.parametrize("whose", ["leaf", "authority"])
def test_a_key_is_kept_until_its_chain_ends(alexa: Alexa, port: int, whose: str) -> None:
    leaf_ends = 10 * DAY if whose == "authority" else DAY / 2
    alexa.host.chains[URL] = pem(alexa.authority.leaf(alexa.key, ends=leaf_ends), alexa.authority.certificate)
    last = NOW + min(leaf_ends, DAY)
    assert send(port, alexa.message()).status == 200
    for moment, status, downloads in [(last, 200, 1), (last + 1, 400, 2)]:
        alexa.now = moment
        body = json.dumps(alexa.event(timestamp=_iso(moment))).encode()
        assert send(port, alexa.message(body)).status == status
        assert len(alexa.host.asked) == downloads


def test_few_keys_are_kept_the_least_used_goes_first(alexa: Alexa, port: int) -> None:
    urls = [f"{URL}-{number}" for number in range(MOST_KEPT + 1)]
    alexa.host.chains.update(dict.fromkeys(urls, alexa.chain))
    for url in [*urls[:MOST_KEPT], urls[0], urls[MOST_KEPT], urls[0]]:
        assert send(port, alexa.message(url=url)).status == 200
    assert alexa.host.asked == urls
    assert send(port, alexa.message(url=urls[1])).status == 200
    assert alexa.host.asked == [*urls, urls[1]]


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat()
