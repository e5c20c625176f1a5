"""ask-sdk's way from a request's JSON to a response's, put together from the SDK's own parts.

`ask_sdk_core.skill_builder` puts the same together, but loads the clients of every Alexa service and dateutil first, looks
classes up by name for every value, and builds the skill anew for every request. `tests/test_invocation.py` holds the two side by side.
"""

from collections.abc import Callable, Iterable
from typing import Any

from ask_sdk_core.__version__ import __version__
from ask_sdk_core.attributes_manager import AttributesManager
from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.exceptions import AskSdkException
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.utils import RESPONSE_FORMAT_VERSION
from ask_sdk_model import RequestEnvelope, ResponseEnvelope
from ask_sdk_runtime.dispatch import GenericRequestDispatcher
from ask_sdk_runtime.dispatch_components.request_components import GenericRequestHandlerChain, GenericRequestMapper
from ask_sdk_runtime.skill import RuntimeConfigurationBuilder
from ask_sdk_runtime.utils import UserAgentManager, user_agent_info

from skill.runtime.request_reader import read_envelope
from skill.runtime.response_writer import write
from skill.turn.situation import heard_name

MOST_NAMES = 512
"""Names of intents and requests whose handler is known at once: more than there are, however many strangers invent."""


def invocation(handlers: Iterable[AbstractRequestHandler], skill_id: str | None) -> Callable[[Any, object], Any]:
    """Make the function that answers a request's JSON with the first handler that takes it.

    Handlers choose by the type of the request and the name of its intent alone. The function raises AskSdkException for
    another skill's request, SerializationException for what the SDK cannot read, and whatever a handler raises.
    """
    builder = RuntimeConfigurationBuilder()
    for handler in handlers:
        builder.add_request_handler(handler)
    configuration = builder.get_runtime_configuration()
    configuration.request_mappers = [_ByName(builder.request_handler_chains)]
    dispatcher = GenericRequestDispatcher(configuration)
    UserAgentManager.register_component(user_agent_info(sdk_version=__version__))

    def answer(event: Any, context: object) -> Any:  # noqa: ANN401  # JSON
        envelope = read_envelope(event)
        if skill_id is not None and _addressed(envelope) != skill_id:
            raise AskSdkException("a request of another skill")
        attributes = _Attributes(envelope)
        response = dispatcher.dispatch(HandlerInput(envelope, attributes, context))
        return write(
            ResponseEnvelope(
                version=RESPONSE_FORMAT_VERSION,
                response=response,
                session_attributes=attributes.session_attributes if envelope.session is not None else None,
                user_agent=UserAgentManager.get_user_agent(),
            )
        )

    return answer


class _ByName(GenericRequestMapper):
    """ask-sdk's mapper, which asks one handler after the other: here only when a name is heard for the first time."""

    def __init__(self, chains: list[GenericRequestHandlerChain]) -> None:
        super().__init__(chains)
        self._known: dict[tuple[type, str], GenericRequestHandlerChain] = {}

    def get_request_handler_chain(self, handler_input: Any) -> GenericRequestHandlerChain | None:  # noqa: ANN401
        request = handler_input.request_envelope.request
        name = type(request), heard_name(request)
        known = self._known.get(name)
        if known:
            return known
        found = super().get_request_handler_chain(handler_input)
        if found and len(self._known) < MOST_NAMES:
            self._known[name] = found
        return found


class _Attributes(AttributesManager):
    """ask-sdk's manager without its deep copy of the session's attributes: handlers replace them, and change none."""

    def __init__(self, envelope: RequestEnvelope) -> None:
        session = envelope.session
        super().__init__(_SESSIONLESS if session else envelope)
        self._request_envelope = envelope
        self._session_attributes = (session.attributes or {}) if session else None


_SESSIONLESS = RequestEnvelope()


def _addressed(envelope: Any) -> object:  # noqa: ANN401  # what is missing fails, and fails the request
    """Id of the skill that a request was sent to."""
    return envelope.context.system.application.application_id
