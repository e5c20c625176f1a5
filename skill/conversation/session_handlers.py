"""The handlers of a session's beginning and end, and of the skill's."""

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation.remembering import finished, note_finished, note_left
from skill.conversation.reply_handler import ReplyHandler
from skill.conversation.welcome import welcome
from skill.response.reply import Reply
from skill.runtime.guard import SKILL_DISABLED
from skill.turn.situation import Situation


class SessionEndedHandler(ReplyHandler):
    """Nobody hears anything any more; what was finished, or where a stretch was left, is written down."""

    names = frozenset({"SessionEndedRequest"})

    def handle(self, handler_input: HandlerInput) -> Response:
        """Keep the place where the session was left."""
        situation, library = self.read(handler_input), self.dialogue.library
        done = finished(library, situation)
        if done:
            note_finished(done, situation)
        else:
            note_left(library, situation)
        situation.recollection.write()
        return Response()

    def answer(self, situation: Situation) -> Reply:
        return Reply(place=situation.place)


class SkillDisabledHandler(ReplyHandler):
    """The listener has disabled the skill: everything about them is deleted."""

    names = frozenset({SKILL_DISABLED})

    def handle(self, handler_input: HandlerInput) -> Response:
        """Delete everything; where that fails the log tells, and what is left expires by itself."""
        self.read(handler_input).recollection.forget()
        return Response()

    def answer(self, situation: Situation) -> Reply:
        return Reply(place=situation.place)


class LaunchHandler(ReplyHandler):
    """ "Open cramp coach." """

    names = frozenset({"LaunchRequest"})

    def answer(self, situation: Situation) -> Reply:
        return welcome(self.dialogue.library, situation)
