"""Another stretch or routine, named by a word of its name where one is in hand: "it's the before one I want".

"The ... one" that names none says something else: "the blue one", of an inhaler, "the left is the bad one".
"""

from skill.conversation.readers import Readers
from skill.conversation.stretches.requests import fitting
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin, Correct
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import FollowUp, Offer, TellMore
from skill.turn.place import kind_of
from skill.turn.stretch_acts import AnotherStretch, OfferAnother, StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions import Found

ROUTINE, STRETCH = "routine.", "stretch."
STRETCH_MUSCLE = "StretchMuscleIntent"
MUSCLE, THE_ONE = "muscle", "the {words} one"
"""The slot that a sample puts around whatever stands before "one", and the sentence that it comes of."""


def read(turn: Turn) -> Act | None:
    """Begin the only stretch or routine that has all the words of "the … one" in its name;
    None where none is in hand, or several have.

    Of those, one of the same kind as what is in hand goes first: "the before one", in a routine, is a routine.
    """
    in_hand = turn.place.coached.plan if turn.place.coached else _offered(turn)
    named = (
        turn.language.stretches.named_as_one.search(turn.utterance.text) if in_hand and turn.utterance.is_open else None
    )
    if named is None or in_hand is None:
        return None
    language, stretch = turn.language, turn.library.stretches.get(in_hand)
    if stretch and turn.said_slots.position and not turn.said_slots.muscle:
        return StretchFor(stretch.muscle, turn.said_slots.position)  # "the one lying down", of a hamstring
    words = next(filter(None, (named["what"], named["of"])))
    said = {
        language.sentences.stem(word)
        for word in tokenise(words)
        if word not in language.requests.own_words | language.requests.request_words
    }
    kind = ROUTINE if in_hand.startswith(ROUTINE) else STRETCH
    fitting_names = [
        plan
        for plan in (*turn.library.stretches, *turn.library.routines)
        if said and plan != in_hand and said <= _name_of(turn, plan)
    ]
    if language.flow.refuses_by_name.search(turn.written_words):
        return _refused(turn, said, in_hand)
    if said and said <= _name_of(turn, in_hand):
        return (
            Correct(plan=in_hand) if turn.place.coached else Begin(in_hand)
        )  # "the chair one I meant", of the chair routine
    same_kind = [plan for plan in fitting_names if plan.startswith(kind)]
    found = same_kind if len(same_kind) == 1 else fitting_names
    if len(found) != 1:
        return None
    return Correct(plan=found[0]) if turn.place.coached else Begin(fitting(turn, found[0]))


def _refused(turn: Turn, said: set[str], in_hand: str) -> Act | None:
    """What is done where a stretch is refused by a word of its name: "I don't fancy the wall one"."""
    coached = turn.place.coached
    here = stretch_at(turn.library, turn.coached or coached).id if coached else in_hand
    if not said or not said <= _name_of(turn, here):
        return None
    return AnotherStretch() if coached else OfferAnother()


def as_told(readers: Readers, turn: Turn) -> Turn:
    """The turn of "the blue one", where Alexa tells but "blue", as a muscle:
    what names no part of a body wishes for no stretch of it.
    """
    unknown = turn.intent == STRETCH_MUSCLE and turn.utterance.unresolved == (MUSCLE,) and not turn.said_slots.muscle
    words = (turn.slot_text(MUSCLE) or "") if unknown else ""
    said = {*tokenise(words)}
    is_told = not turn.language.stretches.verbs_of_being.isdisjoint(said)  # "left is the bad"
    before = turn.session.said or isinstance(turn.pending, FollowUp | TellMore)
    parts = turn.language.stretches.other_parts | turn.language.cramps.body_words
    if not said or not (is_told or (before and parts.isdisjoint(said))):
        return turn  # "stretch my elbow"
    found = readers.understand(turn, words)
    names = isinstance(found, Found) and kind_of(found.label) in ("stretch", "routine")
    if not is_told and (names or turn.slot_reader.misheard_muscle(words)):
        return turn
    return turn.as_if_said(THE_ONE.format(words=words), to_question=True)


def _offered(turn: Turn) -> str | None:
    return turn.pending.then if isinstance(turn.pending, Offer) else None


def _name_of(turn: Turn, plan: str) -> set[str]:
    """The stems of the words of a plan's name."""
    known = turn.library.backed(plan)
    return {turn.language.sentences.stem(word) for word in tokenise(known.name)} if known else set()
