"""What the tests of the try-it page share: its server without Amazon's renderer,
and a visitor whose memory begins empty.
"""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from skill.simulator.nlu import Hearing
from skill.web.try_it.page import create_try_it
from tests.conftest import MONDAY_EVENING, Clock
from tests.try_it.visitor import Visitor

NOWHERE = Path("no such file")


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def client(hearing: Hearing, clock: Clock) -> FlaskClient:
    return create_try_it(hearing, clock.now, renderer=NOWHERE).test_client()


@pytest.fixture
def visitor(client: FlaskClient, clock: Clock) -> Visitor:
    clock.seconds = MONDAY_EVENING
    visitor = Visitor(client, clock)
    visitor.asks("forget")
    return visitor
