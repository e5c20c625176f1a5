"""What a turn means that is no reply and is of nothing in hand:
its intent where its slots are known, else its sentence.
"""

from collections.abc import Mapping

from skill.conversation.cramps.going_on_with_cramp import is_told_besides
from skill.conversation.diary import entry_details
from skill.conversation.open_question.reply_acts import labelled
from skill.conversation.readers import Readers
from skill.conversation.reading import in_context
from skill.conversation.reading.free_words import free_words
from skill.conversation.reading.intent_readers import NAMING_INTENTS, READERS
from skill.conversation.stretches.adjusting import resized_in_words
from skill.conversation.stretches.requests import fitting
from skill.conversation.stretches.requests_in_words import asked_in_words
from skill.conversation.thresholds import SURELY_FOUND
from skill.knowledge.content import ENTRY_MARK, topic_of
from skill.knowledge.grammar import SAID_ALONE
from skill.knowledge.known_ids import RESTLESS_LEGS
from skill.knowledge.locale import Utterances
from skill.language.text import fold
from skill.turn.acts import Act, Begin, Choose, NotHeard, NotKnown, Welcome
from skill.turn.pending.drafts import PermissionAnswered
from skill.turn.place import (
    CHANGE_REMINDER,
    DIARY_SUMMARY,
    NOTE_CRAMP,
    POSSIBLE_AGAIN,
    RELIEF,
    REVIEWED,
    SAFETY,
    SAY_SHORTER,
    VOICE,
    WHAT_TO_DO,
)
from skill.turn.stretch_acts import Explain
from skill.turn.turn import Turn
from skill.understanding.questions import Found

ACTS: Mapping[str, Act] = {
    "LaunchRequest": Welcome(),
    "Connections.Response": PermissionAnswered(),
    "SayShorterIntent": Begin(SAY_SHORTER),
    "AskSafetyIntent": Begin(SAFETY),
    "AskReviewedIntent": Begin(REVIEWED),
    "AskWhatToDoIntent": Begin(WHAT_TO_DO),
    "ChangeReminderIntent": Begin(CHANGE_REMINDER),
    "SetVoiceIntent": Begin(VOICE),
    "DropLimitationIntent": Begin(POSSIBLE_AGAIN),
    "ExplainStretchIntent": Explain(),
    "AMAZON.FallbackIntent": NotHeard(),
}
"""Requests and intents that mean one act, whatever their slots hold: those are read when it is carried out."""
FEWEST_WORDS = 3
"""So many words at least tell more than a likeness: "warm" is what it is known as."""
PART_OF_DAY = f"{SAID_ALONE}dayhalf."
"""Before "morning" or "evening" alone: it answers a question, or greets, and begins no routine."""


def read(readers: Readers, turn: Turn) -> Act:
    """Read a turn that is no reply.

    An intent acts only where its slots hold known values; else its sentence is read.
    """
    if is_told_besides(readers, turn):
        return Begin(RELIEF)
    utterances = turn.library.utterances.get(turn.intent)
    if utterances is None or (utterances.slots and not turn.slots):
        return _unfilled(readers, turn, utterances)
    if (turn.utterance.is_open or "subject" in turn.slots) and turn.intent not in NAMING_INTENTS:
        return asked_in_words(readers, turn) or resized_in_words(turn) or _question(readers, turn)
    if turn.intent in ACTS:
        return ACTS[turn.intent]
    if turn.intent in READERS:
        return asked_in_words(readers, turn) or READERS[turn.intent](readers, turn)
    return labelled(turn, fitting(turn, utterances.label)) if utterances.label else NotHeard()


def _unfilled(readers: Readers, turn: Turn, utterances: Utterances | None) -> Act:
    """An intent whose slots are all empty: a sample without slots was said, or nothing came through in a slot."""
    if utterances and not any("{" not in sample for sample in utterances.samples):
        return NotHeard()
    if utterances is None or turn.intent in ACTS:
        return ACTS.get(turn.intent, NotHeard())
    if turn.intent in READERS:
        return READERS[turn.intent](readers, turn)
    return labelled(turn, fitting(turn, utterances.label)) if utterances.label else NotHeard()


def _question(readers: Readers, turn: Turn) -> Act:
    """Read what carries free words: "why do I get night cramps"."""
    if turn.language.practice.asks_of_row.search(turn.utterance.text):
        return Begin(DIARY_SUMMARY)
    if (turn.slot_id("topic") or "").startswith(PART_OF_DAY):
        return NotHeard()
    act = _known(readers, turn) or in_context.read(readers, turn) or _in_free_words(readers, turn)
    if isinstance(act, NotKnown) and turn.diary and not turn.place.is_under_way:  # "one two three" counts along
        found = readers.understand(turn, entry_details.without_details(turn))
        return Begin(found.label) if isinstance(found, Found) and found.label == NOTE_CRAMP else act
    types = turn.library.slot_types_of(turn.intent)
    if any(turn.named(types.get(name, ""), word.text) for name, word in turn.slots.items()):
        return act
    if turn.utterance.unresolved and act == _own_act(turn):
        alone = free_words(readers, turn, " ".join(word.text for word in turn.slots.values()))
        return act if act == alone else NotKnown(None)  # else the carrier alone would say so: "count banana"
    return act


def _in_free_words(readers: Readers, turn: Turn) -> Act:
    """What a sentence asks for; legs that must move are restless, where nothing surer is found."""
    act = free_words(readers, turn, turn.utterance.text)
    restless = isinstance(act, NotKnown | Choose) and turn.language.signs.restless.search(turn.spoken)
    return NotKnown(RESTLESS_LEGS) if restless else act


def _known(readers: Readers, turn: Turn) -> Act | None:
    """What a whole sentence that Alexa knows, or the subject that it names, asks for;
    replies have been read by then.
    """
    known = turn.slot_id("topic") or turn.slot_id("subject") or ""
    if turn.library.answer(known):
        return Begin(_by_its_words(readers, turn, known))
    return labelled(turn, fitting(turn, known)) if known in turn.library.labels else None


def _by_its_words(readers: Readers, turn: Turn, known: str) -> str:
    """The answer to a sentence that only resembles one that Alexa knows: all its words tell more than a likeness.

    "Cramping on the dialysis machine" is like "cramping in the legs", and asks of dialysis.
    """
    text = fold(turn.utterance.text)
    if len(text.split()) < FEWEST_WORDS:
        return known
    found = readers.understand(turn, text)
    if not isinstance(found, Found) or turn.library.answer(found.label) is None:
        return known
    names_it = readers.understanding.names_thing_of(text, found.label)
    if found.label.startswith(f"{known}{ENTRY_MARK}"):
        return found.label if names_it else known
    if readers.understanding.names_topic(text, known):
        return known  # "do I put ice on a cramp" is of cold, and weighs it against nothing
    said = turn.library.phrases[topic_of(known)]
    is_known = text in said.all or any(text in phrases for phrases in said.entries.values())
    narrower = names_it and known in turn.library.topics
    return found.label if found.score >= SURELY_FOUND and (narrower or not is_known) else known


def _own_act(turn: Turn) -> Act | None:
    """What the intent does when its slots are known."""
    said = turn.library.utterances.get(turn.intent)
    return Begin(said.label) if said and said.label else ACTS.get(turn.intent)
