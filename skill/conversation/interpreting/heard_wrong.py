"""What was heard wrong: a sentence that nobody understands is read once more as it may have been said.

A guess never warns by itself, and never takes a warning back: the warning signs of the words as heard come first
(`pipeline.converse`), and one that only the guess tells of is asked about.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from skill.conversation.interpreting import reply_heard_wrong, words_heard_wrong
from skill.conversation.interpreting.stages import read
from skill.conversation.readers import Readers
from skill.conversation.reading import other_subjects
from skill.conversation.thresholds import HEARD_WELL, OF_A_GUESS, SURELY_ELSE
from skill.conversation.warnings import find_signs, suspected_signs
from skill.knowledge.known_ids import ANOTHER_MEDICINE
from skill.language.text import spoken
from skill.turn.acts import Act, NotHeard, NotKnown
from skill.turn.request import SlotWord
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, NotHappening
from skill.understanding.questions import Found, Unknown

CONTEXT = "context-"
"""How the names of circumstances begin."""
LONG = 10
"""Words from which on a sentence is understood by more than one that may be wrong."""


def suspected_sign(readers: Readers, turn: Turn) -> str | None:
    """The warning that the sentence would raise as it may have been said: worth a question, never a warning.

    Nothing where a check question is open: more of the same would count as a yes to it, and a guess is no yes.
    """
    if turn.session.warned and any(map(readers.after_warning.is_of_it, find_signs.texts_told(readers, turn))):
        return None
    guess = _guess(readers, turn)
    return _sign_of_guess(readers, turn, guess) if guess else None


def _sign_of_guess(readers: Readers, turn: Turn, guess: Turn) -> str | None:
    """The warning that a sentence with words put back would raise, or the second opinion surely suspects in it."""
    if _is_heard_well(readers, turn) or _is_a_figure(turn):
        return None
    possible = suspected_signs.possible_sign(readers, guess)
    surely = possible if possible and possible.score >= OF_A_GUESS else None
    found = find_signs.warning(readers, guess) or suspected_signs.sign_to_ask(readers, guess, surely)
    return found if found and _is_new(turn, found) and not _is_dismissed(readers, turn, found) else None


def sign_of_twin(readers: Readers, turn: Turn) -> str | None:
    """The warning that a sentence would raise, once a word of it is one of a warning that sounds like it.

    Only where that tells more than the words as they were heard, and of a little different sound only where they told
    something: a leg, a pain, blood.
    """
    if turn.session.warned and any(map(readers.after_warning.is_of_it, find_signs.texts_told(readers, turn))):
        return None
    if all(word.id for word in turn.slots.values()) or turn.begins_as_question:
        return None  # known values were heard well
    signs = (_sign_in(readers, turn, twin) for twin in _twins(readers, turn, turn.utterance.text))
    sign = next(filter(None, signs), None)
    return None if sign and _is_a_figure(turn) else sign


class _Twin(NamedTuple):
    """What a text may have been."""

    said: str
    by_company: bool = False
    """By the words around it: as it was heard, it may seem to be over ("gone now")."""
    same: bool = False
    """By words that sound the same: the second opinion is believed, too."""


def _twins(readers: Readers, turn: Turn, text: str) -> Iterator[_Twin]:
    """What a text may have been that tells more of signs than it does as it was heard."""
    rules, twins = readers.sign_rules, readers.sign_twins
    by_company = () if turn.place.relief else turn.language.sentences.may_have_been(spoken(text))
    tells = any(not name.startswith(CONTEXT) for name in rules.concepts(text))
    tried = (
        *(_Twin(said, by_company=True) for said in by_company),
        *(_Twin(said, same=True) for said in twins.same(text)),
        *(_Twin(said) for said in (twins.near(text) if tells else ())),
        *(_Twin(said) for said in (twins.out_of_place(text, readers.understanding.stand_together) if tells else ())),
        *(_Twin(said, same=True) for said in (readers.out_of_place.names(text) if tells else ())),
    )
    named = rules.named(text) if tried else frozenset()
    return (twin for twin in tried if not rules.concepts(twin.said) <= named)


def _sign_in(readers: Readers, turn: Turn, twin: _Twin) -> str | None:
    guess = turn.as_if_said(twin.said, to_question=True)
    possible = suspected_signs.possible_sign(readers, guess) if twin.same else None
    surely = possible if possible and possible.score >= OF_A_GUESS else None
    found = find_signs.warning(readers, guess) or suspected_signs.sign_to_ask(readers, guess, surely)
    if found is None or not _is_new(turn, found):
        return None
    return found if twin.by_company or not _is_dismissed(readers, turn, found) else None


def _is_a_figure(turn: Turn) -> bool:
    return turn.language.signs.without_figures(turn.spoken) != turn.spoken


def _is_new(turn: Turn, sign: str) -> bool:
    return sign not in turn.session.denied and sign != turn.session.warned


def _is_dismissed(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether a sign is denied, long past or over in the sentence as it was heard."""
    return any(readers.sign_rules.dismisses(text, sign) for text in find_signs.texts_told(readers, turn))


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
    if reply := reply_heard_wrong.as_said(readers, turn):
        return reply
    guess = _guess(readers, turn)
    said = _as_guessed(readers, turn, guess) if guess else turn
    return (words_heard_wrong.as_said(readers, turn) or turn) if said is turn and turn.slots else said


def _as_guessed(readers: Readers, turn: Turn, guess: Turn) -> Turn:
    """The turn with strange words put back, where that is understood and the words as they were heard are not."""
    if not (_is_missed(read(readers, turn)) or (_names(guess) and not _names(turn))):
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
    """Whether the search surely knows what a turn asks for, whatever was spoken of last.

    A medicine that nobody here knows is none: "the vicar on the wireless" may sound like one, and is not.
    """
    found = readers.understanding.understand(turn.utterance.text)
    return isinstance(found, Found) and found.score >= SURELY_ELSE and found.label != ANOTHER_MEDICINE


def _is_missed(act: Act) -> bool:
    return isinstance(act, NotHeard | NotKnown | NameBack)
