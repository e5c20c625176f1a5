"""The answer to CanFulfillIntentRequest: whether the skill could help, asked by Alexa without a listener.

No side effects.
"""

from typing import Any

from ask_sdk_core.dispatch_components import AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response
from ask_sdk_model.canfulfill import (
    CanFulfillIntent,
    CanFulfillIntentValues,
    CanFulfillSlot,
    CanFulfillSlotValues,
    CanUnderstandSlotValues,
)

from skill.conversation.readers import Readers
from skill.knowledge.grammar import BUILT_IN
from skill.turn.request import SlotWord, heard_name, read_slots
from skill.turn.utterance import rebuild
from skill.understanding.questions import Close, Unknown

REMINDERS = frozenset({"RemindMeIntent", "ListRemindersIntent", "CancelReminderIntent", "ChangeReminderIntent"})
"""Maybe: it takes the listener's permission, a yes, and a device that has reminders."""


DIARY_WRITTEN = frozenset({"LogCrampIntent", "CorrectEntryIntent", "DeleteEntryIntent", "ClearDiaryIntent"})
"""Maybe where a diary is kept: it takes a yes."""
DIARY_READ = frozenset({"CountCrampsIntent", "LastCrampIntent", "FindPatternIntent", "DoctorSummaryIntent"})


class CanFulfillHandler(AbstractRequestHandler):
    """Answers truthfully: yes where the skill has an answer, maybe where it would ask back,
    no where it would refuse.
    """

    def __init__(self, readers: Readers, *, diary: bool = False) -> None:
        self._readers = readers
        self._diary = diary

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take requests of this one type."""
        request = handler_input.request_envelope.request
        return request is not None and request.object_type == "CanFulfillIntentRequest"

    def handle(self, handler_input: HandlerInput) -> Response:
        """Answer for the intent and for each of its slots."""
        request: Any = handler_input.request_envelope.request
        slots = read_slots(request.intent)
        return Response(
            can_fulfill_intent=CanFulfillIntent(
                can_fulfill=self._intent(heard_name(request), slots),
                slots={name: _slot(word) for name, word in slots.items()},
            )
        )

    def _intent(self, intent: str, slots: dict[str, SlotWord]) -> CanFulfillIntentValues:
        utterances = self._readers.library.utterances.get(intent)
        unkept = intent in DIARY_WRITTEN | DIARY_READ and not self._diary
        if utterances is None or unkept or intent.startswith(BUILT_IN):
            return CanFulfillIntentValues.NO
        if intent in REMINDERS | DIARY_WRITTEN:
            return CanFulfillIntentValues.MAYBE
        if intent in DIARY_READ or all(word.id for word in slots.values()):
            return CanFulfillIntentValues.YES if slots or utterances.label else CanFulfillIntentValues.MAYBE
        texts = (
            rebuild(utterances, {name: word}, self._readers.library.language).text
            for name, word in slots.items()
            if not word.id
        )
        found = [self._readers.understanding.understand(text) for text in texts]
        if any(isinstance(each, Unknown) for each in found):
            return CanFulfillIntentValues.NO
        asks_back = any(isinstance(each, Close) for each in found)
        return CanFulfillIntentValues.MAYBE if asks_back else CanFulfillIntentValues.YES


def _slot(word: SlotWord) -> CanFulfillSlot:
    known = CanUnderstandSlotValues.YES if word.id else CanUnderstandSlotValues.MAYBE
    return CanFulfillSlot(can_understand=known, can_fulfill=CanFulfillSlotValues.YES)
