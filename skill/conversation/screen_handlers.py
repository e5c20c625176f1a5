"""The handler of what is touched on a screen: it does what the words do."""

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from skill.conversation import consent
from skill.conversation.coached import is_over
from skill.conversation.reply_handler import ReplyHandler
from skill.response.reply import Reply
from skill.runtime.guard import USER_EVENT
from skill.turn.situation import Situation

NEXT_CLIP = "next-clip"
"""What a document raises when its clip is over and another follows."""
PRESSED = ("control.pause", "control.next", "control.resume")
"""What buttons raise besides yes and no: labels of what the words mean."""


class TouchHandler(ReplyHandler):
    """A button, or a clip that has come to its end and goes on by itself."""

    names = frozenset({USER_EVENT})

    def handle(self, handler_input: HandlerInput) -> Response:
        """Answer what was touched; what no screen of ours raises, or came too late, changes nothing."""
        if not self._is_due(self.read(handler_input)):
            return Response()
        return super().handle(handler_input)

    def answer(self, situation: Situation) -> Reply:
        match situation.touched:
            case "yes" | "next-clip":
                return consent.accept(self.dialogue, situation)
            case "no":
                return consent.decline(self.dialogue, situation)
            case label:
                return self.dialogue.begin(self.dialogue.fitting(label or "", situation), situation)

    def _is_due(self, situation: Situation) -> bool:
        """Whether this does anything now: the next clip follows only one that was heard to its end."""
        if situation.touched != NEXT_CLIP:
            return situation.touched in ("yes", "no", *PRESSED)
        coached = situation.place.coached
        return (
            coached is not None
            and coached.following is not None
            and situation.place.offer is None
            and not (situation.place.reminder or situation.place.diary)
            and is_over(self.dialogue.library, coached, situation)
        )
