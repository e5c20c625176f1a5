"""What all handlers share: read the situation, look for warning signs, answer, remember the place, render."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.api_client import Caller
from skill.conversation.dialogue import Dialogue
from skill.conversation.keeping import keep_place
from skill.conversation.situation import Situation, heard_name, read_situation, sent_at, user_of
from skill.device_clock import DeviceClock
from skill.memory.places import Places, listener_key
from skill.place import HURTS, RED_FLAG, RELIEF
from skill.reminders.service import Reminders
from skill.speech.render import render
from skill.speech.reply import Reply

AT_ONCE = frozenset({RELIEF, RED_FLAG})
"""Places whose first words wait for nothing, not even for the device's clock."""


@dataclass(frozen=True)
class Surroundings:
    """What handlers need besides the dialogue.

    The places of earlier sessions, the device's clock, the hash key, and who calls Alexa's reminders.
    """

    places: Places
    clock: DeviceClock
    secret: str
    caller: Caller


class ReplyHandler(AbstractRequestHandler):
    """Turns a handler's Reply into a response and remembers the place. Warning signs come before any answer."""

    names: ClassVar[frozenset[str]]
    """Intents, or request types, that this handler answers."""

    def __init__(self, dialogue: Dialogue, surroundings: Surroundings) -> None:
        self.dialogue = dialogue
        self.surroundings = surroundings

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Look up the intent's name."""
        return heard_name(handler_input.request_envelope.request) in self.names

    def handle(self, handler_input: HandlerInput) -> Response:
        """Answer, then keep the place in the session, and a stretch's place for a day."""
        situation, listener = self.read(handler_input)
        places = self.surroundings.places
        reply = self.dialogue.red_flag(situation) or self.answer(situation)
        reply = keep_place(self.dialogue.library, reply, situation)
        night = situation.session.night if reply.place.id in AT_ONCE else situation.night()
        if handler_input.request_envelope.session:
            session = situation.session.after(reply, night=night, signs=self.dialogue.signs(situation))
            handler_input.attributes_manager.session_attributes = session.saved()
        if reply.place.coached:
            places.keep(listener, reply.place.coached, situation.now)
        elif reply.place.id == HURTS:
            places.forget(listener)
        wished = situation.session.quiet if reply.quiet is None else reply.quiet
        return render(reply, whispered=bool(night if wished is None else wished))

    def read(self, handler_input: HandlerInput) -> tuple[Situation, str]:
        """Read the request: the situation, and the key under which this listener's place is kept."""
        envelope, places = handler_input.request_envelope, self.surroundings.places
        system = envelope.context.system if envelope.context else None
        now = sent_at(envelope.request)
        listener = listener_key(user_of(system), self.surroundings.secret)
        situation = read_situation(
            envelope.request,
            (handler_input.attributes_manager.session_attributes if envelope.session else None) or {},
            self.dialogue.library,
            look_at_clock=lambda: self.surroundings.clock.is_night(system, now),
            recall=lambda: places.recall(listener, now),
            forget=lambda: places.forget(listener),
            reminders=Reminders(self.surroundings.caller, self.surroundings.clock, system, now),
        )
        return situation, listener

    @abstractmethod
    def answer(self, situation: Situation) -> Reply:
        """Ask the dialogue one thing."""
