"""What all handlers share: read the situation, look for warning signs, answer, remember the place, render."""

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation.coached import here
from skill.conversation.dialogue import Dialogue
from skill.conversation.situation import Situation, heard_name, read_situation, sent_at, user_of
from skill.device_clock import DeviceClock
from skill.memory.places import Places, listener_key
from skill.place import FORGET, RELIEF
from skill.speech.render import render
from skill.speech.reply import Reply


@dataclass(frozen=True)
class Surroundings:
    """What handlers need besides the dialogue: the places of earlier sessions, the device's clock, the hash key."""

    places: Places
    clock: DeviceClock
    secret: str


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
        envelope, manager = handler_input.request_envelope, handler_input.attributes_manager
        attributes = (manager.session_attributes if envelope.session else None) or {}
        system, places = envelope.context.system if envelope.context else None, self.surroundings.places
        now = sent_at(envelope.request)
        listener = listener_key(user_of(system), self.surroundings.secret)
        situation = read_situation(
            envelope.request,
            attributes,
            self.dialogue.library,
            look_at_clock=lambda: self.surroundings.clock.is_night(system, now),
            recall=lambda: places.recall(listener, now),
            forget=lambda: places.forget(listener),
        )
        signs = self.dialogue.signs(situation)
        reply = self._keeping_stretch(self.dialogue.red_flag(situation) or self.answer(situation), situation)
        quiet = _quiet(reply, situation)
        if envelope.session:
            manager.session_attributes = situation.session.after(reply, quiet=quiet, signs=signs).saved()
        if reply.place.coached:
            places.keep(listener, reply.place.coached, now)
        return render(reply, whispered=bool(quiet))

    def _keeping_stretch(self, reply: Reply, situation: Situation) -> Reply:
        """A stretch that something else was said into stands where it was, so that "resume" finds it.

        A warning sign ends it, and so do what came after its last hold and the wish to be forgotten.
        """
        place, running = reply.place, situation.place.coached
        if running is None or place.coached or place.warning or place.relief or place.id == FORGET:
            return reply
        standing = here(self.dialogue.library, running, situation)
        return replace(reply, place=replace(place, coached=standing))

    @abstractmethod
    def answer(self, situation: Situation) -> Reply:
        """Ask the dialogue one thing."""


def _quiet(reply: Reply, situation: Situation) -> bool | None:
    """Decide whether to whisper; help with a cramp never waits for the device's clock."""
    if reply.quiet is not None:
        return reply.quiet
    return situation.session.quiet if reply.place.id == RELIEF else situation.quiet()
