"""ask-sdk's client of the Reminders API, on our own HTTP client."""

import json
from typing import Any

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.services import ApiClient, ApiClientRequest, ApiClientResponse, ApiConfiguration
from ask_sdk_model.services.reminder_management import ReminderManagementServiceClient

from skill.runtime.deadline import Deadline
from skill.runtime.http_client import Caller


def reminder_service(caller: Caller, deadline: Deadline, system: Any) -> ReminderManagementServiceClient:  # noqa: ANN401
    """Build the client for an ask-sdk `context.system`; all its calls end by the deadline."""
    configuration = ApiConfiguration(
        serializer=_PlainSerializer(),
        api_client=AlexaApiClient(caller, deadline),
        authorization_value=system.api_access_token,
        api_endpoint=system.api_endpoint,
    )
    return ReminderManagementServiceClient(configuration)


def plain(payload: Any) -> Any:  # noqa: ANN401
    """Read JSON; None where it is none, because the status tells enough."""
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):
        return None


class AlexaApiClient(ApiClient):
    """What ask-sdk's service clients call through, for one request of Alexa's: all calls end by its deadline."""

    def __init__(self, caller: Caller, deadline: Deadline) -> None:
        self._caller = caller
        self._deadline = deadline

    def invoke(self, request: ApiClientRequest) -> ApiClientResponse:
        """Return the answer, whatever its status; raise UnansweredError where there is none in time."""
        body = None if request.body is None else json.dumps(request.body)
        answer = self._caller.call(request.method, request.url, dict(request.headers), body, self._deadline)
        return ApiClientResponse(status_code=answer.status, body=answer.body.decode())


class _PlainSerializer(DefaultSerializer):
    """Writes the SDK's types and reads plain JSON: the SDK names a class for spoken texts that it does not have."""

    def deserialize(self, payload: Any, obj_type: Any) -> Any:  # noqa: ANN401, ARG002
        """Read JSON."""
        return plain(payload)
