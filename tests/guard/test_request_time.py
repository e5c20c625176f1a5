"""A request's time that cannot be is replaced by the host's: what was asked for is kept as long as was promised."""

import json
from typing import Any

import pytest

from skill.app import build_skill
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.nlu import Hearing
from tests.guard.broken_requests import REMOVED, changed
from tests.store.store_backends import Backend

NOW = 1_795_460_400.0
ODD: list[Any] = [REMOVED, None, "soon", "1970-01-01T00:00:00Z", "2026-11-20T19:00:00Z", "2027-12-30T19:00:00Z"]


@pytest.mark.parametrize("timestamp", ODD, ids=lambda odd: "none sent" if odd is REMOVED else str(odd))
def test_a_wish_is_stored_for_as_long_as_any_other(
    backend: Backend, hearing: Hearing, timestamp: object, caplog: pytest.LogCaptureFixture
) -> None:
    skill = build_skill(Settings(), store=backend.open(), now=backend.clock)
    said = Session().intent(hearing.hear("always hold for twenty seconds"), NOW)
    skill(changed(said, "request/timestamp", timestamp))
    (row,) = backend.rows()
    assert row["expires"] == NOW + 400 * 86_400
    assert json.loads(row["data"]).get("met") in (None, int(NOW))
    assert {"outcome": "time replaced"} in map(json.loads, caplog.messages)


@pytest.mark.parametrize("seconds", [-86_000, -150, 0, 86_000])
def test_a_time_of_today_is_believed(backend: Backend, seconds: float, caplog: pytest.LogCaptureFixture) -> None:
    skill = build_skill(Settings(), store=backend.open(), now=backend.clock)
    skill(Session().launch(NOW + seconds))
    assert {"outcome": "time replaced"} not in map(json.loads, caplog.messages)
