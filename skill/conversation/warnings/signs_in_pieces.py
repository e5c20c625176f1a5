"""What a sentence tells only together with what was told before: "it's cold" - "my foot", and how many of a medicine
were taken, "I've had paracetamol" - "about twenty since last night".
"""

from skill.conversation.readers import Readers
from skill.language.text import spoken
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import HURTS
from skill.turn.turn import Turn

DRAFTS = frozenset({EntryDraft.kind, ReminderDraft.kind})
"""Questions about a draft, of which a muscle alone is a piece, and which a number answers."""
NAMES_A_PART = frozenset({"CorrectEntryIntent", "CrampInMuscleIntent"})
"""Intents that are heard for "my bum, I mean" and "it's my bum"; Alexa does not tell in which words."""
OF_A_MEDICINE = frozenset({"drug", "took"})
"""Concepts of a session in which a medicine was taken."""
TOO_MANY = 9
"""From how many of them on it is more than a day's dose of any common painkiller."""
UNTOLD = "…"
"""Stands for a sentence of which no words were kept."""


def in_pieces(turn: Turn) -> tuple[str, ...]:
    """What a sentence tells that only names what the one before was about: both as one, "it's cold" - "my foot".

    A known muscle alone then tells as much as any other word. While a sign is asked about, of which no word is kept, it
    is told alone. Nothing where it may be of a stretch, a cramp or a draft.
    """
    left = turn.as_left
    if left.coached or left.relief or left.asks in DRAFTS:
        return ()
    text, before = turn.utterance.text, turn.session.said
    if before:
        both = turn.language.signs.in_one(before, spoken(text))
        return (both,) if both else ()
    if not (left.checks or left.place == HURTS):
        return ()
    part_named = turn.slots.get("muscle") if turn.intent in NAMES_A_PART else None
    return (part_named.text,) if part_named else (text,) if turn.language.signs.in_one(UNTOLD, spoken(text)) else ()


def of_a_medicine(readers: Readers, turn: Turn) -> tuple[str, ...]:
    """Give the sentence that a number stands for, where it is too many of what was taken; else nothing.

    A bare number counts only right after the medicine was told, one with its time in the whole session.
    """
    left, words = turn.as_left, turn.language.signs
    if left.coached or left.relief or left.asks in DRAFTS or not turn.utterance.is_open:
        return ()
    found = words.amount_alone.match(turn.language.sentences.written_out(turn.spoken))
    if found is None:
        return ()
    known = readers.sign_rules.concepts(turn.session.said) if turn.session.said else frozenset[str]()
    takes = bool(found["took"] or (found["them"] and "drug" in known))  # "I've already had some ibuprofen"
    if found["when"] or found["them"]:
        known |= frozenset(turn.session.signs)
    told = known | (OF_A_MEDICINE - {"drug"} if takes else frozenset())
    if not told >= OF_A_MEDICINE:
        return ()
    number = next(iter(turn.language.requests.bare_numbers(found["number"])), 0)
    return (words.took_so_many.format(number=number),) if number >= TOO_MANY else ()
