"""The JSON that Alexa sends: made here for the terminal, the measurement and the tests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from skill.language import DEFAULT_LOCALE
from skill.simulator.device import Device
from skill.simulator.heard import HeardAs, Slot

USER_EVENT = "Alexa.Presentation.APL.UserEvent"
SCREEN_TOKEN = "screen"  # noqa: S105  # names a document, opens nothing
APPLICATION_ID = "amzn1.ask.skill.cramp-coach"
Json = dict[str, Any]


@dataclass
class Session:
    """One session of one listener: carries the attributes from a response to the next request."""

    locale: str = DEFAULT_LOCALE
    attributes: Json = field(default_factory=dict)
    requests: int = 0
    device: Device = field(default_factory=Device)
    id: str = "amzn1.echo-api.session.1"

    def launch(self, now: float) -> Json:
        """Build a LaunchRequest sent at ``now`` (Unix seconds)."""
        return self._envelope({"type": "LaunchRequest"}, now)

    def ended(self, now: float) -> Json:
        """Build the SessionEndedRequest of a session that nobody answered in."""
        return self._envelope({"type": "SessionEndedRequest", "reason": "EXCEEDED_MAX_REPROMPTS"}, now)

    def intent(self, heard: HeardAs, now: float) -> Json:
        """Build an IntentRequest sent at ``now`` (Unix seconds)."""
        slots = {name: _slot(name, slot) for name, slot in heard.slots.items()}
        intent = {"name": heard.intent, "confirmationStatus": "NONE", "slots": slots}
        return self._envelope({"type": "IntentRequest", "intent": intent, "dialogState": "COMPLETED"}, now)

    def touched(self, event: str, now: float) -> Json:
        """Build the UserEvent of a button on the screen that raises ``event``."""
        source = {"type": "TouchWrapper", "handler": "Press", "id": ""}
        request = {"type": USER_EVENT, "token": SCREEN_TOKEN, "arguments": [event], "source": source, "components": {}}
        return self._envelope(request, now)

    def remember(self, response: Mapping[str, Any]) -> None:
        """Keep what the response wants to be sent back."""
        self.attributes = dict(response.get("sessionAttributes") or {})

    def _envelope(self, request: Json, now: float) -> Json:
        self.requests += 1
        application = {"applicationId": APPLICATION_ID}
        return {
            "version": "1.0",
            "session": {
                "new": self.requests == 1,
                "sessionId": self.id,
                "application": application,
                "attributes": self.attributes,
                "user": {"userId": self.device.user_id},
            },
            "context": self.device.context(application),
            "request": {
                "requestId": f"amzn1.echo-api.request.{self.id.rpartition('.')[2]}.{self.requests}",
                "timestamp": datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "locale": self.locale,
                **request,
            },
        }


def _slot(name: str, slot: Slot) -> Json:
    data: Json = {"name": name, "value": slot.words, "confirmationStatus": "NONE", "source": "USER"}
    if slot.id is not None:
        match = {"value": {"name": slot.words, "id": slot.id}}
        authority = f"amzn1.er-authority.echo-sdk.{name}"
        resolved = [{"authority": authority, "status": {"code": "ER_SUCCESS_MATCH"}, "values": [match]}]
        data["resolutions"] = {"resolutionsPerAuthority": resolved}
    return data
