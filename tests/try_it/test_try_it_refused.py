"""What the try-it page never sends is refused in JSON, and a turn that fails is told without what was said."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from skill.simulator.nlu import Hearing
from skill.web.try_it.page import create_try_it
from tests.conftest import Clock
from tests.try_it.visitor import PAGE, SITUATION, Visitor

Json = dict[str, Any]
GOOD: Json = {
    "kind": "text",
    "text": "help",
    "session": {"id": "1", "requests": 0, "attributes": {}},
    "situation": SITUATION,
}


@pytest.mark.parametrize(
    "turn",
    [
        [],
        "hello",
        {},
        {**GOOD, "kind": "shout"},
        {**GOOD, "text": "a" * 501},
        {**GOOD, "text": 1},
        {**GOOD, "session": {"id": "../1", "requests": 0, "attributes": {}}},
        {**GOOD, "session": {"id": "1", "requests": True, "attributes": {}}},
        {**GOOD, "session": {"id": "1", "requests": -1, "attributes": {}}},
        {**GOOD, "session": {"id": "1", "requests": 0, "attributes": []}},
        *({**GOOD, "situation": {**SITUATION, **wrong}} for wrong in (
            {"locale": "xx"}, {"screen": "cinema"}, {"hour": 24}, {"hour": "2"}, {"zone": "../etc"}, {"zone": None},
            {"listener": ""}, {"ahead": -1}, {"ahead": 10**9}, {"ahead": None},
        )),
    ],
)  # fmt: skip
def test_what_the_page_never_sends_is_refused(visitor: Visitor, turn: object) -> None:
    status, answer = visitor.post("turn", turn)
    assert status == 400
    assert answer["problem"].startswith("not understood: ")


BODY = json.dumps({"kind": "launch", "session": {"id": "1", "requests": 0, "attributes": {}}, "situation": SITUATION})
HOSTILE = {
    "not a number": BODY.replace('"attributes": {}', '"attributes": {"turn": NaN}'),
    "infinity": BODY.replace('"requests": 0', '"requests": Infinity'),
    "bottomless": BODY.replace('"attributes": {}', '"attributes": ' + "[" * 60_000 + "]" * 60_000),
    "deep": BODY.replace('"attributes": {}', '"attributes": {"place": ' + "[" * 900 + "]" * 900 + "}"),
    "half a body": BODY[:-9],
    "brackets": "[" * 120_000,
    "nothing": "",
}


@pytest.mark.parametrize("path", ["turn", "stored", "forget", "visit"])
@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_body_is_told_in_json(
    client: FlaskClient, body: str, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Origin": PAGE, "Content-Type": "application/json"}
    answer = client.post(f"/try/{path}", data=body, base_url=PAGE, headers=headers)
    assert answer.status_code == 400
    assert answer.json
    assert answer.json["problem"].startswith("not understood: ")
    assert not [record for record in caplog.records if record.exc_info]


def test_a_turn_that_fails_is_told_in_json_and_in_one_line_without_what_was_said(
    hearing: Hearing, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise LookupError("marmalade")

    visitor = Visitor(create_try_it(hearing, clock.now).test_client(), clock)
    monkeypatch.setattr("skill.web.try_it.speaker.offer_after", fails)
    status, answer = visitor.post("turn", json.loads(BODY))
    assert (status, answer) == (500, {"problem": "it failed: LookupError, see the terminal"})
    line = json.loads(caplog.messages[-1])
    assert (line["outcome"], line["error"], line["at"][-1].partition(":")[0]) == ("page failed", "LookupError", "fails")
    assert "marmalade" not in caplog.text
