"""Stands for Alexa's Reminders API where no Alexa is: keeps what it is told for each listener, and reminds nobody.

It answers as the reference of the Reminders API says: POST makes an alert, GET lists them,
PUT changes and DELETE removes one.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from skill.runtime.deadline import Deadline
from skill.runtime.http_client import Caller, HttpAnswer

PATH = "/v1/alerts/reminders"
Json = dict[str, Any]


class SimulatedReminders(Caller):
    """Keeps alerts; the token that a request shows stands for its listener."""

    def __init__(self) -> None:
        super().__init__(most_bytes=0)
        self.kept: dict[str, Json] = {}
        """Alerts of all listeners, by the tokens that name them."""
        self.asked: list[str] = []
        """The methods of all calls, in their order."""
        self._whose: dict[str, str] = {}

    def call(  # answers at once
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: str | None,
        deadline: Deadline,  # noqa: ARG002
    ) -> HttpAnswer:
        """Answer one call."""
        self.asked.append(method)
        token, who = unquote(urlsplit(url).path).removeprefix(PATH).strip("/"), headers["Authorization"]
        if method == "POST":
            token = f"alert/{len(self.asked)}"
        elif token and not self._is_of(token, who):
            return answer(404, code="ALERT_NOT_FOUND")
        if method == "DELETE":
            del self.kept[token]
        elif body is not None and method in ("POST", "PUT"):
            self.kept[token], self._whose[token] = json.loads(body), who
        if method != "GET":
            return answer(200, alertToken=token, status="ON", version="1")
        alerts = [{"alertToken": each, "status": "ON", **self.kept[each]} for each in self._of(who)]
        return answer(200, totalCount=str(len(alerts)), alerts=alerts, links=None)

    def _is_of(self, token: str, who: str) -> bool:
        return token in self.kept and self._whose.get(token) == who

    def _of(self, who: str) -> list[str]:
        return [each for each in self.kept if self._whose.get(each) == who]


def answer(status: int, /, **body: object) -> HttpAnswer:
    """Make an answer with a JSON body."""
    return HttpAnswer(status, json.dumps(body).encode())
