"""The ask-sdk handlers: one takes every turn of a conversation,
the others the end of a session and of the skill's use.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation.after_reply.save_progress import save_at_end
from skill.conversation.pipeline import answer
from skill.conversation.readers import Readers
from skill.conversation.reading.touched import is_due
from skill.conversation.stretches.plain_speech import unplayed
from skill.reminders.service import Reminders
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import CLIP_FAILED, SKILL_DISABLED
from skill.runtime.http_client import Caller
from skill.storage.listener_records import ListenerRecords
from skill.storage.store import Store, listener_key
from skill.turn.reading import read_turn
from skill.turn.request import RequestTime, has_screen, heard_name, person_of, user_of
from skill.turn.turn import Turn

SESSION_ENDED = "SessionEndedRequest"


@dataclass(frozen=True)
class Services:
    """What a deployment has besides the content."""

    store: Store
    clock: DeviceClock
    secret: str
    """Key of the hash that stands for a listener in the store."""
    caller: Caller
    """Calls Alexa's reminders."""
    diary: bool = False
    """Whether a diary is kept."""
    now: Callable[[], float] | None = None
    """Tells the host's Unix seconds."""


class TurnHandler(AbstractRequestHandler):
    """Reads the request as a turn; answers it, if no other handler has."""

    def __init__(self, readers: Readers, services: Services) -> None:
        self.readers = readers
        self.services = services

    def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002  # the last handler takes what is left
        """Take everything."""
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        """Answer, and keep where the conversation is; a touch that is not due changes nothing."""
        turn, envelope = self.read(handler_input), handler_input.request_envelope
        if not is_due(turn):
            return Response()
        response, attributes = answer(self.readers, turn, has_screen=has_screen(envelope.context))
        if envelope.session:
            handler_input.attributes_manager.session_attributes = attributes
        return response

    def read(self, handler_input: HandlerInput) -> Turn:
        """Read the request."""
        envelope, services = handler_input.request_envelope, self.services
        system = envelope.context.system if envelope.context else None
        moment = RequestTime.of(envelope.request, services.now)
        now = moment.now
        locale = str(getattr(envelope.request, "locale", None) or "")
        deadline: Deadline = handler_input.context  # given by the guard
        account, person = user_of(system), person_of(system)
        # a household shares an account: whoever is recognised by voice has records of their own
        key = listener_key(account, services.secret)
        whose = listener_key(f"{account} {person}", services.secret) if person else key
        records = ListenerRecords(services.store, whose, moment.sent, deadline, account=key)
        return read_turn(
            envelope.request,
            (handler_input.attributes_manager.session_attributes if envelope.session else None) or {},
            self.readers.library,
            self.readers.slot_reader,
            now=now,
            look_at_clock=cache(lambda: services.clock.local(system, now)),
            glance_at_clock=lambda: services.clock.known(system, now),
            night_at_once=cache(lambda: services.clock.night_at_once(system, now, locale)),
            records=records,
            reminders=Reminders(services.caller, services.clock, system, now, deadline),
            diary=services.diary and records.keeps,  # a host without a store keeps none, and says so
        )


class EndHandler(TurnHandler):
    """Nobody hears anything any more: the session has ended, or the listener has disabled the skill."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take the two requests that want no answer."""
        return heard_name(handler_input.request_envelope.request) in (SESSION_ENDED, SKILL_DISABLED)

    def handle(self, handler_input: HandlerInput) -> Response:
        """Write down where the session was left; delete everything about a listener who has disabled the skill.

        Where the store fails the log tells, and what is left expires by itself.
        """
        turn = self.read(handler_input)
        if turn.intent == SKILL_DISABLED:
            turn.records.forget_household()
        else:
            save_at_end(turn)
        return Response()


class ClipFailedHandler(TurnHandler):
    """The device could not play a clip: nobody waits for an answer, but the session goes on without clips."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take the report of such a failure."""
        return heard_name(handler_input.request_envelope.request) == CLIP_FAILED

    def handle(self, handler_input: HandlerInput) -> Response:
        """Say nothing; keep that nothing of the clip was heard."""
        if handler_input.request_envelope.session:
            manager = handler_input.attributes_manager
            manager.session_attributes = unplayed(manager.session_attributes or {})
        return Response()


HANDLERS: tuple[type[TurnHandler], ...] = (EndHandler, ClipFailedHandler, TurnHandler)
"""In the order in which they are asked, after the one for CanFulfillIntentRequest."""
