"""What a sentence tells that only names what the one before was about: "it's cold" - "my foot"."""

from skill.language.text import spoken
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import HURTS
from skill.turn.turn import Turn

DRAFTS = frozenset({EntryDraft.kind, ReminderDraft.kind})
"""Questions about a draft, of which a muscle alone is a piece."""
NAMES_A_PART = frozenset({"CorrectEntryIntent", "CrampInMuscleIntent"})
"""Intents that are heard for "my bum, I mean" and "it's my bum"; Alexa does not tell in which words."""
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
