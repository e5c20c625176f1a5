"""Stands for Alexa's Reminders API: keeps what it is told, answers as the reference says, and fails on demand."""

from collections.abc import Mapping
from functools import cache

from skill.app import build_skill
from skill.reminders.service import SCOPE
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard
from skill.runtime.http_client import HttpAnswer, UnansweredError
from skill.settings import Settings
from skill.simulator.alexa_reminders import SimulatedReminders, answer
from skill.simulator.listener import Json
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.fake_settings_api import LONDON, FakeSettingsApi


class FakeRemindersApi(SimulatedReminders):
    """``failing`` answers every call, or is raised; ``allows`` is whether the listener has given the permission."""

    def __init__(self, *, allows: bool = True) -> None:
        super().__init__()
        self.allows = allows
        self.failing: HttpAnswer | Exception | None = None
        self.keeps_the_last = False

    def _of(self, who: str) -> list[str]:  # noqa: ARG002  # there is one listener
        return list(self.kept)

    def _is_of(self, token: str, who: str) -> bool:  # noqa: ARG002
        return token in self.kept

    def call(
        self, method: str, url: str, headers: Mapping[str, str], body: str | None, deadline: Deadline
    ) -> HttpAnswer:
        assert headers["Authorization"].startswith("Bearer ")
        assert 0 < deadline.left <= 4
        if self.failing or not self.allows:
            self.asked.append(method)
        if isinstance(self.failing, Exception):
            raise self.failing
        if self.failing:
            return self.failing
        if self.keeps_the_last and method == "DELETE" and len(self.kept) == 1:
            return answer(500)
        if not self.allows:
            return answer(401, code="UNAUTHORIZED", message="Request is not authorized.")
        return super().call(method, url, headers, body, deadline)

    @property
    def trigger(self) -> Json:
        """Trigger of the only reminder."""
        [kept] = self.kept.values()
        trigger: Json = kept["trigger"]
        return trigger


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
    API.kept, API.asked, API.allows, API.failing, API.keeps_the_last = {}, [], True, None, False
    return API


@cache
def reminding() -> Guard:
    """The real skill in London, with the API beside it; built once."""
    return build_skill(Settings(), clock=DeviceClock(FakeSettingsApi(LONDON)), caller=API)
