"""A request's time that cannot be is replaced by the host's: what was asked for is kept as long as was promised."""

import json
from typing import Any

import pytest

from skill.app import build_skill
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.device import Device
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from tests.guard.broken_requests import REMOVED, changed
from tests.store.store_backends import Backend

NOW, DAY = 1_795_460_400.0, 86_400
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


@pytest.mark.parametrize("lie", [-NOW, -401 * DAY, 401 * DAY, 100 * 365 * DAY])
def test_a_host_whose_clock_lies_loses_nothing(backend: Backend, hearing: Hearing, lie: float) -> None:
    store = backend.open()
    skill = build_skill(Settings(), store=store, now=backend.clock)
    skill(Session().intent(hearing.hear("always hold for twenty seconds"), NOW))
    store.log("somebody", Entry(int(NOW) - 60, "request-1", "calf"), NOW)
    before = {(row["listener"], row["record"]) for row in backend.rows()}
    assert len(before) == 2
    backend.clock.seconds = NOW + lie
    wished = skill(Session().intent(hearing.hear("always do the left leg"), NOW))
    assert wished["response"]["outputSpeech"]
    skill(
        Session(device=Device(user_id="amzn1.ask.account.somebody")).intent(
            hearing.hear("always hold for thirty seconds"), NOW
        )
    )
    backend.clock.seconds = NOW
    skill(Session().launch(NOW))
    assert before <= {(row["listener"], row["record"]) for row in backend.rows()}
    assert [row for row in backend.rows() if '"seconds":20' in row["data"] and '"side":"left"' in row["data"]]
