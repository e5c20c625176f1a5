"""Stands for Alexa's Reminders API: keeps what it is told, answers as the reference says, and fails on demand."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit

from skill.app import build_skill
from skill.reminders.service import SCOPE
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard
from skill.runtime.http_client import Answer, Caller, UnansweredError
from skill.settings import Settings
from skill.simulator.listener import Json
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.fake_settings_api import LONDON, FakeSettingsApi

PATH = "/v1/alerts/reminders"


class FakeRemindersApi(Caller):
    """``failing`` answers every call, or is raised; ``allows`` is whether the listener has given the permission."""

    def __init__(self, *, allows: bool = True) -> None:
        super().__init__(most_bytes=0)
        self.kept: dict[str, Any] = {}
        self.asked: list[str] = []
        self.allows = allows
        self.failing: Answer | Exception | None = None

    def call(self, method: str, url: str, headers: Mapping[str, str], body: str | None, deadline: Deadline) -> Answer:
        self.asked.append(method)
        assert headers["Authorization"].startswith("Bearer ")
        assert 0 < deadline.left <= 4
        if isinstance(self.failing, Exception):
            raise self.failing
        if self.failing:
            return self.failing
        if not self.allows:
            return answer(401, code="UNAUTHORIZED", message="Request is not authorized.")
        return self._do(method, unquote(urlsplit(url).path), json.loads(body) if body else {})

    def _do(self, method: str, path: str, body: Json) -> Answer:
        token = path.removeprefix(PATH).strip("/")
        if method == "POST":
            token = f"alert/{len(self.asked)}"
        elif token and token not in self.kept:
            return answer(404, code="ALERT_NOT_FOUND")
        if method == "DELETE":
            del self.kept[token]
        elif method in ("POST", "PUT"):
            self.kept[token] = body
        if method != "GET":
            return answer(200, alertToken=token, status="ON", version="1")
        alerts = [{"alertToken": token, "status": "ON", **body} for token, body in self.kept.items()]
        return answer(200, totalCount=str(len(alerts)), alerts=alerts, links=None)

    @property
    def trigger(self) -> Json:
        """Trigger of the only reminder."""
        [kept] = self.kept.values()
        trigger: Json = kept["trigger"]
        return trigger


def answer(status: int, /, **body: object) -> Answer:
    return Answer(status, json.dumps(body).encode())


NO_ANSWER = UnansweredError("too slow")


class WithReminders(AtDevice):
    """A listener at a device with reminders; ``granted`` shows the permission in every request."""

    granted = True

    def alexa_asked(
        self, status: str | None, *, code: str = "200", new_session: bool = False, **payload: object
    ) -> str:
        """Alexa comes back from asking for the permission."""
        [directive] = self.response["response"]["directives"]
        if new_session:
            self.new_session()
        request = self._session.intent(self.heard, self.clock.now())
        request["request"] = {
            **{key: request["request"][key] for key in ("requestId", "timestamp", "locale")},
            "type": "Connections.Response",
            "name": "AskFor",
            "status": {"code": code, "message": ""},
            "token": directive["token"],
            "payload": {"status": status, "permissionScope": SCOPE, **payload},
        }
        self.last = self._send(request)
        return words_of(self.last)

    def system(self) -> Json:
        system = super().system()
        if self.granted:
            user = {**system["user"], "permissions": {"scopes": {SCOPE: {"status": "GRANTED"}}}}
            system = {**system, "user": user}
        return system


API = FakeRemindersApi()


def emptied() -> FakeRemindersApi:
    """The one behind `reminding`, as new."""
    API.kept, API.asked, API.allows, API.failing = {}, [], True, None
    return API


@cache
def reminding() -> Guard:
    """The real skill in London, with the API beside it; built once."""
    return build_skill(Settings(), clock=DeviceClock(FakeSettingsApi(LONDON)), caller=API)
