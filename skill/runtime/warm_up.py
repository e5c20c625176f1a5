"""Does at start what the first request would wait for: loads ask-sdk's classes and makes their readers."""

from importlib import import_module

from skill.runtime.request_reader import read_envelope

SOME_NEED = (
    "hmac",
    "http.client",
    "skill.conversation.screens",
    "skill.screen.apl",
    "ask_sdk_model.interfaces.alexa.presentation.apl",
    "ask_sdk_model.interfaces.connections",
)
"""What stores, screens, permissions and Alexa's own services take: a start that is waited for leaves it to the first who needs it."""
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
_REQUESTS = (
    {"type": "LaunchRequest", "timestamp": "2026-01-01T00:00:00Z"},
    {"type": "IntentRequest", "intent": {"name": "", "slots": {"": _SLOT}}, "dialogState": "COMPLETED"},
    {"type": "SessionEndedRequest", "reason": "USER_INITIATED"},
)


def warm_up(*, snapshot: bool = False) -> None:
    """Read a request of every kind that a conversation has.

    For a ``snapshot`` nobody waits: it holds what only some listeners need too.
    """
    for module in SOME_NEED if snapshot else ():
        import_module(module)
    for request in _REQUESTS:
        envelope = {
            "version": "1.0",
            "session": {"new": True, "application": _APPLICATION, "user": {"userId": ""}, "attributes": {}},
            "context": {
                "System": {
                    "application": _APPLICATION,
                    "user": {"userId": ""},
                    "device": {"deviceId": "", "supportedInterfaces": {}},
                    "unit": {"unitId": ""},
                    "person": {"personId": ""},
                },
            },
            "request": request,
        }
        read_envelope(envelope)
