"""Alexa's Reminders API for one listener: what it refuses is one of a few reasons, each with its own sentence."""

import json
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from ask_sdk_model.services import ServiceException
from ask_sdk_model.services.reminder_management import ReminderManagementServiceClient

from skill.reminders.alerts import read_alert, reminder_request
from skill.reminders.reminder import MOST_ALERTS, Reminder
from skill.reminders.sdk_client import plain, reminder_service
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.http_client import Caller

log = logging.getLogger("cramp-coach")

SCOPE = "alexa::alerts:reminders:skill:readwrite"
SECONDS_PER_REQUEST = 4.0
"""For all calls of one turn: Alexa waits eight seconds, and looking at the device's clock may have taken two."""
MOST_BYTES = 200_000
GRANTED = "GRANTED"
_Result = TypeVar("_Result")
_SERVER_ERRORS = 500
_TOO_MANY = 429


class ReminderRefusal(StrEnum):
    """Why Alexa's reminders did not do what was asked."""

    PERMISSION = "permission"
    LIMIT = "limit"
    DEVICE = "device"
    SESSION = "session"
    PAST = "past"
    GONE = "gone"
    REFUSED = "refused"
    UNANSWERED = "unanswered"


class ReminderRefusedError(Exception):
    """What was asked was not done; after UNANSWERED nobody knows."""

    def __init__(self, why: ReminderRefusal) -> None:
        super().__init__(why.value)
        self.why = why


class Reminders:
    """The reminders of the listener who made a request, at the device it came from.

    ``system`` is ask-sdk's `context.system`; ``now`` Unix seconds; ``deadline`` the request's. Methods that call Alexa
    raise ReminderRefusedError.
    """

    def __init__(self, caller: Caller, clock: DeviceClock, system: Any, now: float, deadline: Deadline) -> None:  # noqa: ANN401
        self._system, self._now, self._clock = system, now, clock
        self._caller, self._deadline = caller, deadline.within(SECONDS_PER_REQUEST)

    @property
    def available(self) -> bool:
        """Whether the request names a way to Alexa's reminders."""
        return bool(getattr(self._system, "api_endpoint", None) and getattr(self._system, "api_access_token", None))

    @property
    def granted(self) -> bool:
        """Whether the request shows the listener's permission."""
        user = getattr(self._system, "user", None)
        scopes = getattr(getattr(user, "permissions", None), "scopes", None)
        scope = scopes.get(SCOPE) if isinstance(scopes, Mapping) else None
        status = getattr(scope, "status", None)
        return getattr(status, "value", status) == GRANTED

    def local_now(self) -> datetime | None:
        """Tell the time at the device, in its zone; None where nobody tells the zone."""
        zone = self._clock.zone(self._system, self._now) if self._now > 0 else None
        return datetime.fromtimestamp(self._now, UTC).astimezone(zone) if zone else None

    def listed(self) -> tuple[Reminder, ...]:
        """List what this skill has set and is still to come, the first of the day first."""
        answer = self._call(lambda service: service.get_reminders())
        alerts = answer.get("alerts") if isinstance(answer, Mapping) else None
        if not isinstance(alerts, list):
            raise ReminderRefusedError(ReminderRefusal.UNANSWERED)
        found = [reminder for reminder in map(read_alert, alerts) if reminder]
        found.sort(key=lambda r: (r.day or 0, -1 if r.hour is None else r.hour, r.minute))
        return tuple(found[:MOST_ALERTS])

    def create(self, reminder: Reminder, now: datetime, text: str, locale: str) -> str | None:
        """Set a reminder; ``now`` is local, ``text`` what Alexa will say. Returns its token, where Alexa tells it."""
        request = reminder_request(reminder, now, text, locale)
        answer = self._call(lambda service: service.create_reminder(request))
        token = answer.get("alertToken") if isinstance(answer, Mapping) else getattr(answer, "alert_token", None)
        return token if isinstance(token, str) else None

    def change(self, reminder: Reminder, now: datetime, text: str, locale: str) -> None:
        """Put a reminder in the place of the one that it stands for."""
        request = reminder_request(reminder, now, text, locale)
        self._call(lambda service: service.update_reminder(reminder.alerts[0], request))

    def cancel(self, alert: str) -> None:
        """Delete one; that it is gone already is just as well."""
        try:
            self._call(lambda service: service.delete_reminder(alert))
        except ReminderRefusedError as refused:
            if refused.why is not ReminderRefusal.GONE:
                raise

    def _call(self, use: Callable[[ReminderManagementServiceClient], _Result]) -> _Result:
        try:
            return use(reminder_service(self._caller, self._deadline, self._system))
        except ServiceException as failure:
            # ask-sdk reads the bodies of those statuses only that it expects
            body = plain(failure.body) if isinstance(failure.body, str) else failure.body
            why = refusal(failure.status_code, body)
            log.warning(json.dumps({"outcome": "reminder not done", "reason": why, "status": failure.status_code}))
            raise ReminderRefusedError(why) from failure


def refusal(status: int, body: object) -> ReminderRefusal:
    """Tell why from an error's status and body; the code's words go first, as one status means several things.

    The codes stand in Amazon's reference and are matched by what they name. Where the call itself failed, ask-sdk gives
    status 500.
    """
    code = str(body.get("code")).upper() if isinstance(body, Mapping) else ""
    if status >= _SERVER_ERRORS or status == _TOO_MANY:
        return ReminderRefusal.UNANSWERED
    for word, why in _BY_WORD.items():
        if word in code:
            return why
    return _BY_STATUS.get(status, ReminderRefusal.REFUSED)


_BY_WORD = {
    "IN_PAST": ReminderRefusal.PAST,
    "MAX_REMINDERS": ReminderRefusal.LIMIT,
    "LIMIT": ReminderRefusal.LIMIT,
    "EXCEEDED": ReminderRefusal.LIMIT,
    "DEVICE": ReminderRefusal.DEVICE,
    "TOKEN": ReminderRefusal.SESSION,
    "SESSION": ReminderRefusal.SESSION,
    "NOT_FOUND": ReminderRefusal.GONE,
}
_BY_STATUS = {401: ReminderRefusal.PERMISSION, 403: ReminderRefusal.PERMISSION, 404: ReminderRefusal.GONE}
