"""A known word that was heard in place of another: the sentence is read as it may have been said.

It must have been understood poorly, and be understood far better that way: "is there a pull for it at all" asks for a
pill. No such guess tells of a sign, or looks after one: those are asked about elsewhere (`heard_wrong.sign_of_twin`).
"""

from skill.conversation.cramps.body_in_cramp import IN_MUSCLE
from skill.conversation.interpreting.stages import read, read_by_stages
from skill.conversation.interpreting.states import answer_or_nothing_before, no_warning_in_force, nothing_under_way
from skill.conversation.readers import Readers
from skill.conversation.reading import by_intent
from skill.conversation.thresholds import OUT_OF_PLACE, SURELY_ELSE
from skill.conversation.warnings import find_signs
from skill.turn.acts import Act, Begin, NotHeard, NotKnown
from skill.turn.place import RELIEF
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.understanding.questions import OUTSIDE, Close, Found, Unknown

MUCH_BETTER = 0.25
"""How far the score of a guess must lead that of the words as they were heard, both by their words alone."""


def as_said(readers: Readers, turn: Turn) -> Turn | None:
    """The turn as it may have been said with one known word for another; None where nothing is much better so."""
    if not (turn.utterance.is_open and nothing_under_way(turn)):
        return None
    if not (answer_or_nothing_before(turn) and no_warning_in_force(turn)):
        return None
    text = turn.utterance.text
    found = readers.understand(turn, text)
    # what is known word for word was heard well: "which foot is in front", of no stretch, asks for no food
    if found.score >= OUT_OF_PLACE or readers.in_hand.read(text):
        return None
    # the guess comes first: it is a few searches, and to know whether nobody else has read the words takes all stages
    said = _better(readers, text)
    if said is None or not _is_unsure(readers, turn, found):
        return None
    guess = turn.as_if_said(said, to_question=True)
    if find_signs.warning(readers, guess):
        return None
    better, meant = readers.understand(guess, guess.utterance.text), read(readers, guess)
    is_clear = isinstance(better, Found) and better.score >= SURELY_ELSE and isinstance(meant, Begin)
    return guess if is_clear and (meant == Begin(RELIEF) or not _reports_cramp(readers, turn)) else None


def _reports_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether the sample around a word says that it cramps somewhere: "cramp in my bahookie" writes in no book."""
    return turn.intent == IN_MUSCLE and read(readers, turn) == Begin(RELIEF)


def _is_unsure(readers: Readers, turn: Turn, found: Found | Close | Unknown) -> bool:
    """Whether nothing but the search has read a sentence as it was heard, or nobody has.

    What a stage read tells more than the search found, be it the same: "plus one the night before" adds to the diary.
    """
    by_stages = read_by_stages(readers, turn)
    act: Act = by_stages or by_intent.read(readers, turn)
    if isinstance(act, NotHeard | NotKnown | NameBack):
        outside = turn.library.outside.get(found.outside or "") if isinstance(found, Unknown) else None
        return not (outside and outside.far)
    return by_stages is None and isinstance(act, Begin) and act.label in found.labels


def _better(readers: Readers, text: str) -> str | None:
    """The surest of the guesses that by its words alone fits something of ours much better than what was heard."""
    understanding = readers.understanding
    heard = understanding.by_words(text)
    least = max(SURELY_ELSE, (heard.score if heard else 0) + MUCH_BETTER)
    for said in readers.out_of_place.guesses(text):
        match = understanding.by_words(said)
        if match and match.score >= least and not match.label.startswith(OUTSIDE):
            return said
    return None
