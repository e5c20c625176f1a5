"""What all handlers share: read the situation, look for warning signs, answer, remember the place, render."""

from abc import abstractmethod
from dataclasses import dataclass, replace
from functools import cache
from typing import ClassVar

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation.dialogue import Dialogue
from skill.conversation.keeping import keep_place
from skill.conversation.remembering import finished, note_finished, remember
from skill.conversation.screens import screen_of
from skill.reminders.service import Reminders
from skill.response.render import render
from skill.response.reply import Reply
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.http_client import Caller
from skill.storage.recollection import Recollection
from skill.storage.store import Memory, NoMemory, listener_key
from skill.turn.place import RED_FLAG, RELIEF
from skill.turn.situation import Situation, has_screen, heard_name, read_situation, sent_at, user_of

AT_ONCE = frozenset({RELIEF, RED_FLAG})
"""Places whose first words wait for nothing, not even for the device's clock."""


@dataclass(frozen=True)
class Surroundings:
    """What handlers need besides the dialogue.

    The memory of earlier sessions, the device's clock, the hash key, who calls Alexa's reminders, and whether a diary is kept.
    """

    memory: Memory
    clock: DeviceClock
    secret: str
    caller: Caller
    diary: bool = False


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
        """Answer, then keep the place in the session, and what is worth it beyond."""
        situation, library = self.read(handler_input), self.dialogue.library
        done = finished(library, situation)
        if done:
            note_finished(done, situation)
        reply = self.dialogue.red_flag(situation) or self.answer(situation)
        reply = keep_place(library, reply, situation)
        if reply.place.id not in AT_ONCE:
            reply = remember(reply, situation)
        night = situation.session.night if reply.place.id in AT_ONCE else situation.night()
        quiet = situation.wished_quiet() if reply.quiet is None else reply.quiet
        if handler_input.request_envelope.session:
            signs = self.dialogue.signs(situation)
            session = situation.session.after(reply, night=night, quiet=quiet, signs=signs)
            handler_input.attributes_manager.session_attributes = session.saved()
        if has_screen(handler_input.request_envelope.context):
            reply = replace(reply, screen=screen_of(library, reply, situation))
        whispered = bool(night if quiet is None else quiet)
        return render(reply, whispered=whispered, night=bool(night) or whispered)

    def read(self, handler_input: HandlerInput) -> Situation:
        """Read the request."""
        envelope, surroundings = handler_input.request_envelope, self.surroundings
        system = envelope.context.system if envelope.context else None
        now = sent_at(envelope.request)
        deadline: Deadline = handler_input.context  # given by the guard
        remembers = not isinstance(surroundings.memory, NoMemory)  # else nobody needs the key, nor OpenSSL at start
        listener = listener_key(user_of(system), surroundings.secret) if remembers else ""
        return read_situation(
            envelope.request,
            (handler_input.attributes_manager.session_attributes if envelope.session else None) or {},
            self.dialogue.library,
            look_at_clock=cache(lambda: surroundings.clock.local(system, now)),
            recollection=Recollection(surroundings.memory, listener, now, deadline),
            reminders=Reminders(surroundings.caller, surroundings.clock, system, now, deadline),
            diary=surroundings.diary,
        )

    @abstractmethod
    def answer(self, situation: Situation) -> Reply:
        """Ask the dialogue one thing."""
