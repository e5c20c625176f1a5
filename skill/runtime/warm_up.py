"""Loads at start the classes of ask-sdk that requests are made of, which the SDK loads when a request first has one."""

from skill.runtime.guard import SKILL_DISABLED, USER_EVENT
from skill.runtime.sdk_edge import read_envelope

_RESOLUTION = {
    "authority": "",
    "status": {"code": "ER_SUCCESS_MATCH"},
    "values": [{"value": {"name": "", "id": ""}}],
}
_SLOT = {
    "name": "",
    "value": "",
    "confirmationStatus": "NONE",
    "source": "USER",
    "resolutions": {"resolutionsPerAuthority": [_RESOLUTION]},
    "slotValue": {"type": "Simple", "value": "", "resolutions": {"resolutionsPerAuthority": [_RESOLUTION]}},
}
_APPLICATION = {"applicationId": ""}
_USER = {"userId": "", "permissions": {"scopes": {"": {"status": "GRANTED"}}}}
_REQUESTS = (
    {"type": "LaunchRequest", "timestamp": "2026-01-01T00:00:00Z"},
    {"type": "IntentRequest", "intent": {"name": "", "slots": {"": _SLOT}}, "dialogState": "COMPLETED"},
    {"type": "CanFulfillIntentRequest", "intent": {"name": "", "slots": {"": _SLOT}}},
    {"type": "SessionEndedRequest", "reason": "USER_INITIATED"},
    {"type": "Connections.Response", "name": "", "status": {"code": "200"}, "payload": {}},
    {"type": USER_EVENT, "arguments": [""], "source": {}, "components": {}},
    {"type": SKILL_DISABLED},
)
_SCREEN = {
    "Viewport": {"shape": "RECTANGLE", "mode": "HUB", "touch": ["SINGLE"], "keyboard": ["DIRECTION"], "video": {}},
    "Viewports": [{"type": "APL", "id": "", "shape": "RECTANGLE", "presentationType": "STANDARD"}],
    "Alexa.Presentation.APL": {"token": "", "version": "", "componentsVisibleOnScreen": [{"uid": ""}]},
    "AudioPlayer": {"playerActivity": "IDLE"},
}


def warm_up() -> None:
    """Read a request of each type that the skill takes, from a device with everything."""
    for request in _REQUESTS:
        apl = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "1.4"}}, "AudioPlayer": {}}
        device = {"deviceId": "", "supportedInterfaces": apl}
        system = {"application": _APPLICATION, "user": _USER, "device": device, "unit": {}, "person": {}}
        session = {"new": True, "application": _APPLICATION, "user": _USER, "attributes": {}}
        read_envelope({"session": session, "context": {"System": system, **_SCREEN}, "request": request})
