"""What a request tells: made once per request; nothing else reads the envelope or the clock."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.conversation.voice import Voice
from skill.knowledge.library import Library
from skill.place import Place, load_place
from skill.wording import number_words

DEFAULT_LOCALE = "en-US"
PLACE_ATTRIBUTE = "place"
TURN_ATTRIBUTE = "turn"
_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?")
_NUMBERS = {number_words(number): number for number in range(1, 11)}


@dataclass(frozen=True)
class SlotWord:
    """What a slot heard: the words said and, where they name a known value, its id."""

    text: str
    id: str | None = None


@dataclass(frozen=True)
class Situation:
    """One turn: what was heard, when (Unix seconds), where the conversation was, and the voice to answer with."""

    intent: str
    slots: Mapping[str, SlotWord]
    now: float
    place: Place
    voice: Voice
    whispered: bool = False

    def slot_id(self, name: str) -> str | None:
        """Id that a slot resolved to."""
        word = self.slots.get(name)
        return word.id if word else None

    def slot_text(self, name: str) -> str | None:
        """Words that a slot heard."""
        word = self.slots.get(name)
        return word.text if word else None

    def slot_seconds(self, name: str) -> int | None:
        """Seconds of an AMAZON.DURATION slot ("PT1M30S"); None when it is empty or something else."""
        parts = _DURATION.fullmatch(self.slot_text(name) or "")
        if not parts or not any(parts.groups()):
            return None
        hours, minutes, seconds = (int(part or 0) for part in parts.groups())
        return hours * 3600 + minutes * 60 + seconds

    def slot_number(self, name: str) -> int | None:
        """Number of a Repetitions slot, whose ids are the number words; None when it is empty or something else."""
        return _NUMBERS.get(self.slot_id(name) or "")


def heard_name(request: Any) -> str:  # noqa: ANN401
    """Name of an ask-sdk request's intent, or its type where it has none."""
    intent = getattr(request, "intent", None)
    return str(intent.name if intent else request.object_type)


def read_situation(request_envelope: Any, attributes: Mapping[str, object], library: Library) -> Situation:  # noqa: ANN401  # the SDK ships no types
    """Read an ask-sdk request envelope and the session's attributes."""
    request = request_envelope.request
    intent = getattr(request, "intent", None)
    locale = library.locales.get(request.locale or "") or library.locales[DEFAULT_LOCALE]
    turn = attributes.get(TURN_ATTRIBUTE)
    return Situation(
        intent=heard_name(request),
        slots=_slots(intent),
        now=request.timestamp.timestamp() if request.timestamp else 0.0,
        place=load_place(attributes.get(PLACE_ATTRIBUTE)),
        voice=Voice(library.lines, locale, turn if isinstance(turn, int) else 0),
    )


def _slots(intent: Any) -> dict[str, SlotWord]:  # noqa: ANN401
    slots = (intent.slots or {}) if intent else {}
    return {name: SlotWord(slot.value, _resolved(slot)) for name, slot in slots.items() if slot and slot.value}


def _resolved(slot: Any) -> str | None:  # noqa: ANN401
    """Id of the first match: `value` is always the raw words, the id stands in the entity resolution."""
    authorities = (slot.resolutions.resolutions_per_authority or []) if slot.resolutions else []
    for authority in authorities:
        for wrapper in authority.values or []:
            if wrapper.value and wrapper.value.id:
                return str(wrapper.value.id)
    return None
