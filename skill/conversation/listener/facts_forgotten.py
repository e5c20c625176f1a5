"""What was told of oneself and is to be forgotten: "forget that I've no wall", "I'm only thirty two though"."""

from dataclasses import replace

from skill.turn.acts import Act, Begin
from skill.turn.place import POSSIBLE_AGAIN
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, SELF, Heard

OLDER = "older"
"""The fact of a high age."""
MOST_BESIDE = 5
"""So many words beside a fact only wish it forgotten: "forget what I said about"."""
YOUNGER = range(10, 60)
"""Ages in years that take it back."""


def without_those(turn: Turn, heard: Heard) -> Heard:
    """Take for taken back what is to be forgotten, where it was told before; so is a high age once a lower one is told.

    What was never told is read as any other sentence.
    """
    known = {fact.id for fact in turn.session.facts if fact.whose == SELF}
    named = {fact.id for fact in heard.told} & known
    if named and is_to_be_forgotten(turn):
        alone = len(heard.rest.split()) <= MOST_BESIDE
        return replace(heard, told=(), taken_back=heard.taken_back | named, nothing_else=alone)
    others = {fact.id for fact in heard.told if fact.whose != SELF} & known
    if others and not heard.hurts and was_told_wrong(turn):
        kept = tuple(fact for fact in heard.told if fact.id not in {*others, HELPING})
        return replace(heard, told=kept, taken_back=heard.taken_back | others, nothing_else=not turn.asks)
    if OLDER in known and not heard.told and _tells_younger_age(turn):
        return replace(heard, taken_back=heard.taken_back | {OLDER}, nothing_else=True)
    return heard


def is_to_be_forgotten(turn: Turn) -> bool:
    """Whether what a sentence tells is to be forgotten."""
    return turn.utterance.is_open and turn.language.wishes.forgets_told.match(turn.written) is not None


def was_told_wrong(turn: Turn) -> bool:
    """Whether a sentence puts right what was told before, and hands it to somebody else:
    "I said that wrong, my brother's the diabetic". Nobody is helped for that.
    """
    return turn.utterance.is_open and turn.language.wishes.told_wrong.search(turn.written) is not None


def _tells_younger_age(turn: Turn) -> bool:
    """Whether an age is told at which nobody is old, and nothing else."""
    said = turn.language.wishes.tells_age.match(turn.written) if turn.utterance.is_open else None
    numbers = list(turn.language.requests.bare_numbers(said["age"])) if said else []
    return len(numbers) == 1 and numbers[0] in YOUNGER


def possible_again(turn: Turn) -> str | None:
    """The limitation that is to be forgotten; None where none is."""
    return next(iter(turn.slot_reader.limitations(turn.utterance.text)), None) if is_to_be_forgotten(turn) else None


def read(turn: Turn) -> Act | None:
    """Read "forget that I've no wall", which has one again: nothing is lacked."""
    return Begin(POSSIBLE_AGAIN) if not turn.place.is_under_way and possible_again(turn) else None
