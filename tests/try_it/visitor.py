"""A visitor of the try-it page: does what the page does, turn by turn."""

from typing import Any

from flask.testing import FlaskClient

from tests.conftest import Clock
from tests.guard.valid_response import assert_valid_response

PAGE = "http://127.0.0.1:5000"
Json = dict[str, Any]
SITUATION: Json = {
    "listener": "a",
    "locale": "en-US",
    "screen": "none",
    "hour": 12,
    "zone": "Europe/London",
    "ahead": 0,
}


class Visitor:
    """Sends turns from a situation, and keeps the session that comes back."""

    def __init__(self, client: FlaskClient, clock: Clock) -> None:
        self.client = client
        self.clock = clock
        self.session: Json = {"id": "1", "requests": 0, "attributes": {}}
        self.situation = dict(SITUATION)

    def post(self, what: str, body: object) -> tuple[int, Json]:
        answer = self.client.post(f"/try/{what}", json=body, base_url=PAGE, headers={"Origin": PAGE})
        return answer.status_code, answer.json or {}

    def asks(self, what: str) -> Json:
        status, answer = self.post(what, self.situation)
        assert status == 200
        return answer

    def says(self, text: str = "", kind: str = "text") -> Json:
        turn = {"kind": kind, "text": text, "session": self.session, "situation": self.situation}
        status, answer = self.post("turn", turn)
        assert status == 200, answer
        assert_valid_response(answer["response"])
        self.session["requests"] += 1
        self.session["attributes"] = answer["response"].get("sessionAttributes") or {}
        return answer
