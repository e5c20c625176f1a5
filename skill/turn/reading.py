"""From an ask-sdk request and the session's attributes to a turn."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from skill.knowledge.grammar import AS_INTENT, SAID_ALONE
from skill.knowledge.library import Library
from skill.reminders.service import Reminders
from skill.storage.listener_records import ListenerRecords
from skill.turn.request import SlotWord, heard_name, read_permission_answer, read_slots, touched
from skill.turn.session import load_session
from skill.turn.turn import Turn
from skill.turn.utterance import FREE_INTENTS, WHOLE_SENTENCE, with_reply
from skill.turn.voice import Voice
from skill.understanding.slots import SlotReader

SECONDS_A_DAY = 86_400
SETS_ALONE: Mapping[str, str] = {"voicestyle": "SetVoiceIntent", "countstyle": "CountStyleIntent"}
"""Intents of one slot whose words, said alone, can mean nothing else, by the type of the slot in lower case."""


def read_turn(
    request: Any,  # noqa: ANN401  # request types of the SDK share no useful base
    attributes: Mapping[str, object],
    library: Library,
    slot_reader: SlotReader,
    *,
    now: float,
    look_at_clock: Callable[[], datetime | None],
    records: ListenerRecords,
    reminders: Reminders,
    glance_at_clock: Callable[[], datetime | None] = lambda: None,
    night_at_once: Callable[[], bool | None] = lambda: None,
    diary: bool = False,
) -> Turn:
    """Read an ask-sdk request, of these Unix seconds, and the session's attributes.

    The place and the pending question are left unread: looking for warning signs must not depend on them.
    """
    locale = library.locale(request.locale)
    session = load_session(attributes)
    intent, slots = _meant(heard_name(request), read_slots(getattr(request, "intent", None)), library)
    if slots:
        slots = _without_manners(library.slot_types_of(intent), slots, slot_reader, library)
    return Turn(
        library=library,
        slot_reader=slot_reader,
        intent=intent,
        slots=slots,
        now=now,
        attributes=attributes,
        session=session,
        voice=Voice(library.lines, locale, session.turn, int(now // SECONDS_A_DAY)),
        look_at_clock=look_at_clock,
        records=records,
        reminders=reminders,
        glance_at_clock=glance_at_clock,
        night_at_once=night_at_once,
        permission=read_permission_answer(request),
        diary=diary,
        request_id=str(request.request_id or ""),
        touched=touched(request),
    )


def _meant(intent: str, slots: Mapping[str, SlotWord], library: Library) -> tuple[str, Mapping[str, SlotWord]]:
    """A whole sentence that Alexa knows as one of an intent is that intent:
    "i feel dizzy" arrives as a value of {topic}.

    The same goes for a word that says all that an intent needs: "whisper". A reply that goes on ("no but my calf is
    hot") is the whole sentence.
    """
    if slots.keys() == WHOLE_SENTENCE and intent in library.utterances and intent not in FREE_INTENTS:
        said = with_reply(library.utterances[intent], slots["topic"].text, library)
        return FREE_INTENTS[0], {"topic": SlotWord(said)}
    known = slots["topic"].id or "" if slots.keys() == WHOLE_SENTENCE else ""
    if known.startswith(AS_INTENT) and known.removeprefix(AS_INTENT) in library.utterances:
        return known.removeprefix(AS_INTENT), {}
    slot_type, _, value = known.removeprefix(SAID_ALONE).partition(".")
    alone = SETS_ALONE.get(slot_type) if known.startswith(SAID_ALONE) else None
    if alone is None:
        return intent, slots
    return alone, {name: SlotWord(slots["topic"].text, value) for name in library.utterances[alone].slots}


def _without_manners(
    types: Mapping[str, str], slots: Mapping[str, SlotWord], slot_reader: SlotReader, library: Library
) -> Mapping[str, SlotWord]:
    """Resolve what Alexa has not, since more than the value came into its slot: "whisper please"."""
    resolved = dict(slots)
    for name in (each for each, word in slots.items() if word.id is None and types.get(each) in library.slot_types):
        words = library.language.sentences.without_manners(slots[name].text)
        value = slot_reader.whole(types[name], words)
        if value is not None:
            resolved[name] = SlotWord(words, value)
    return resolved
