"""The ask-sdk handlers: each reads the request, asks the dialogue one thing, and returns its reply."""

from abc import abstractmethod
from typing import ClassVar

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation import answers
from skill.conversation.dialogue import Dialogue
from skill.conversation.situation import PLACE_ATTRIBUTE, TURN_ATTRIBUTE, Situation, heard_name, read_situation
from skill.speech.render import render
from skill.speech.reply import Reply


class ReplyHandler(AbstractRequestHandler):
    """Turns a handler's Reply into a response and remembers the place. Warning signs come before any answer."""

    names: ClassVar[frozenset[str]]
    """Intents, or request types, that this handler answers."""

    def __init__(self, dialogue: Dialogue) -> None:
        self.dialogue = dialogue

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Look up the intent's name."""
        return heard_name(handler_input.request_envelope.request) in self.names

    def handle(self, handler_input: HandlerInput) -> Response:
        """Answer, then keep the place in the session."""
        envelope, manager = handler_input.request_envelope, handler_input.attributes_manager
        attributes = (manager.session_attributes if envelope.session else None) or {}
        situation = read_situation(envelope, attributes, self.dialogue.library)
        reply = self.dialogue.red_flag(situation) or self.answer(situation)
        if envelope.session:
            turn = situation.voice.turn + 1
            manager.session_attributes = {**attributes, PLACE_ATTRIBUTE: reply.place.saved(), TURN_ATTRIBUTE: turn}
        return render(reply, whispered=situation.whispered)

    @abstractmethod
    def answer(self, situation: Situation) -> Reply:
        """Ask the dialogue one thing."""


class LaunchHandler(ReplyHandler):
    """ "Open cramp coach." """

    names = frozenset({"LaunchRequest"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.welcome(situation)


class QuestionHandler(ReplyHandler):
    """ "Why do I get night cramps?" and everything else that carries free words."""

    names = frozenset({"AskTopicIntent", "ReportSignIntent"})

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take the topic intent and every intent whose stripped question word content puts back."""
        utterances = self.dialogue.library.utterances.get(heard_name(handler_input.request_envelope.request))
        return bool(utterances and (utterances.stands_for or utterances.intent in self.names))

    def answer(self, situation: Situation) -> Reply:
        known = situation.slot_id("topic") or ""
        if known in self.dialogue.library.topics:
            return self.dialogue.begin(known, situation)
        words = next(iter(situation.slots.values()), None)
        return self.dialogue.free_words(words.text, situation) if words else self.dialogue.not_heard(situation)


class StretchHandler(ReplyHandler):
    """ "Guide me through the wall calf stretch." """

    names = frozenset({"StartStretchIntent"})

    def answer(self, situation: Situation) -> Reply:
        known = situation.slot_id("stretch") or ""
        if known in self.dialogue.library.stretches:
            return self.dialogue.begin(known, situation)
        return self.dialogue.unresolved("stretch", situation)


class MuscleStretchHandler(ReplyHandler):
    """ "A calf stretch I can do in bed." """

    names = frozenset({"StretchMuscleIntent"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.stretch_for(situation)


class RoutineHandler(ReplyHandler):
    """ "Start the bedtime routine." """

    names = frozenset({"StartRoutineIntent"})

    def answer(self, situation: Situation) -> Reply:
        known = situation.slot_id("routine") or ""
        if known in self.dialogue.library.routines:
            return self.dialogue.begin(known, situation)
        return self.dialogue.unresolved("routine", situation)


class CrampHandler(ReplyHandler):
    """ "I've got a cramp in my calf." """

    names = frozenset({"CrampInMuscleIntent"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.begin("relief.now", situation)


class LabelHandler(ReplyHandler):
    """ "Pause." "How do you know that?" Intents whose meaning is one label of content."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take every intent that content gives a label."""
        utterances = self.dialogue.library.utterances.get(heard_name(handler_input.request_envelope.request))
        return bool(utterances and utterances.label)

    def answer(self, situation: Situation) -> Reply:
        label = self.dialogue.library.utterances[situation.intent].label
        return self.dialogue.begin(label or "", situation)


class YesHandler(ReplyHandler):
    """ "Yes." """

    names = frozenset({"AMAZON.YesIntent"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.accept(situation)


class NoHandler(ReplyHandler):
    """ "No." """

    names = frozenset({"AMAZON.NoIntent"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.decline(situation)


class MoreHandler(ReplyHandler):
    """ "Tell me more." """

    names = frozenset({"TellMoreIntent"})

    def answer(self, situation: Situation) -> Reply:
        return answers.tell_more(self.dialogue.library, situation)


class FallbackHandler(ReplyHandler):
    """Words that Alexa could not match (they do not reach the skill), and intents that content does not know."""

    names = frozenset({"AMAZON.FallbackIntent"})

    def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002  # the last handler takes what is left
        """Take everything."""
        return True

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.not_heard(situation)


HANDLERS: tuple[type[ReplyHandler], ...] = (
    LaunchHandler,
    CrampHandler,
    StretchHandler,
    MuscleStretchHandler,
    RoutineHandler,
    QuestionHandler,
    YesHandler,
    NoHandler,
    MoreHandler,
    LabelHandler,
    FallbackHandler,
)
