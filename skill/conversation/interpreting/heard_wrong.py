"""What was heard wrong: a sentence that nobody understands is read once more as it may have been said.

A guess never warns by itself, and never takes a warning back: the warning signs of the words as heard come first
(`pipeline.converse`), and one that only the guess tells of is asked about.
"""

from dataclasses import replace

from skill.conversation.interpreting.stages import read
from skill.conversation.readers import Readers
from skill.conversation.reading import other_subjects
from skill.conversation.thresholds import HEARD_WELL, OF_A_GUESS, SURELY_ELSE
from skill.conversation.warnings import find_signs, suspected_signs
from skill.turn.acts import Act, NotHeard, NotKnown
from skill.turn.request import SlotWord
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, NotHappening
from skill.understanding.questions import Found, Unknown

LONG = 10
"""Words from which on a sentence is understood by more than one that may be wrong."""


def suspected_sign(readers: Readers, turn: Turn) -> str | None:
    """The warning that the sentence would raise as it may have been said: worth a question, never a warning.

    Nothing where a check question is open: more of the same would count as a yes to it, and a guess is no yes.
    """
    guess = _guess(readers, turn)
    if guess is None or (
        turn.session.warned and any(map(readers.after_warning.is_of_it, find_signs.texts_told(readers, turn)))
    ):
        return None
    said = turn.spoken
    if _is_heard_well(readers, turn) or turn.language.signs.without_figures(said) != said:
        return None
    possible = suspected_signs.possible_sign(readers, guess)
    surely = possible if possible and possible.score >= OF_A_GUESS else None
    found = find_signs.warning(readers, guess) or suspected_signs.sign_to_ask(readers, guess, surely)
    if found and any(readers.sign_rules.dismisses(text, found) for text in find_signs.texts_told(readers, turn)):
        return None  # as it was heard, it is long past, over or denied
    return None if found in turn.session.denied or found == turn.session.warned else found


def _is_heard_well(readers: Readers, turn: Turn) -> bool:
    """Whether a longer sentence surely has an answer as it was heard:
    "we do suicides at practice and my calves cramp after".
    """
    if len(turn.utterance.text.split()) < LONG:
        return False
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.score >= HEARD_WELL and readers.library.answer(found.label) is not None


def as_said(readers: Readers, turn: Turn) -> Turn:
    """The turn as it may have been said, where nothing is understood as it was heard, and something is that way.

    So is one that names a stretch or a muscle only as it may have been said:
    "solious stretch" is understood, as any stretch.
    """
    guess = _guess(readers, turn)
    if guess is None or not (_is_missed(read(readers, turn)) or (_names(guess) and not _names(turn))):
        return turn
    found = readers.understand(turn, turn.utterance.text)
    outside = turn.library.outside.get(found.outside or "") if isinstance(found, Unknown) else None
    if outside and outside.far and found.score >= SURELY_ELSE:
        return turn  # "is the off licence still open" was heard well; "cram in my cough" was not
    if isinstance(other_subjects.read(readers, turn), NotKnown) and not (
        _names(guess) or _is_surely_found(readers, guess)
    ):
        return turn  # "play some drake" is no wish that speaks of brakes
    as_guessed = read(readers, guess)
    takes_back = isinstance(as_guessed, NotHappening | CheckSign)  # "it was the adder", as "the aider"
    return turn if takes_back or _is_missed(as_guessed) else guess


def _guess(readers: Readers, turn: Turn) -> Turn | None:
    """The turn with words put back in its slots; None where nothing seems heard wrong.

    Known values stay as they are.
    """
    slots = {name: word if word.id else _put_back(readers, turn, name, word) for name, word in turn.slots.items()}
    return None if slots == turn.slots else replace(turn, slots=slots)


def _put_back(readers: Readers, turn: Turn, name: str, word: SlotWord) -> SlotWord:
    said = readers.alikes.put_back(turn.language.sentences.as_it_sounds(word.text))
    if said == word.text:
        return word
    known = turn.slot_reader.whole(turn.library.slot_types_of(turn.intent).get(name, ""), said)
    return SlotWord(said, known)


def _names(turn: Turn) -> bool:
    """Whether a turn names a stretch, a routine or a muscle."""
    return bool(turn.said_slots.plan or turn.said_slots.muscle or any(word.id for word in turn.slots.values()))


def _is_surely_found(readers: Readers, turn: Turn) -> bool:
    """Whether the search surely knows what a turn asks for, whatever was spoken of last."""
    found = readers.understanding.understand(turn.utterance.text)
    return isinstance(found, Found) and found.score >= SURELY_ELSE


def _is_missed(act: Act) -> bool:
    return isinstance(act, NotHeard | NotKnown | NameBack)
