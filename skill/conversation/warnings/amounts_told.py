"""How many of a medicine were taken, told in a sentence of its own: "I've had paracetamol" - "about twenty since
last night". The number names no medicine, and the sentence before named no number.
"""

from skill.conversation.readers import Readers
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.turn import Turn

OF_A_MEDICINE = frozenset({"drug", "took"})
"""Concepts of a session in which a medicine was taken."""
TOO_MANY = 9
"""From how many of them on it is more than a day's dose of any common painkiller."""
DRAFTS = frozenset({EntryDraft.kind, ReminderDraft.kind})
"""Questions about a draft, which a number answers."""


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
