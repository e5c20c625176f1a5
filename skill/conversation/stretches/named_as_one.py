"""Another stretch or routine, named by a word of its name where one is in hand: "it's the before one I want"."""

from skill.conversation.stretches.requests import fitting
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.answers import Offer
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn

ROUTINE, STRETCH = "routine.", "stretch."


def read(turn: Turn) -> Act | None:
    """Begin the only stretch or routine that has all the words of "the … one" in its name; None where none is in hand, or several have.

    Of those, one of the same kind as what is in hand goes first: "the before one", in a routine, is a routine.
    """
    in_hand = turn.place.coached.plan if turn.place.coached else _offered(turn)
    named = turn.language.named_as_one.search(turn.utterance.text) if in_hand and turn.utterance.is_open else None
    if named is None or in_hand is None:
        return None
    language, stretch = turn.language, turn.library.stretches.get(in_hand)
    if stretch and turn.said_slots.position and not turn.said_slots.muscle:
        return StretchFor(stretch.muscle, turn.said_slots.position)  # "the one lying down", of a hamstring
    words = next(filter(None, (named["what"], named["of"])))
    said = {language.stem(word) for word in tokenise(words) if word not in language.own_words | language.request_words}
    kind = ROUTINE if in_hand.startswith(ROUTINE) else STRETCH
    fitting_names = [
        plan
        for plan in (*turn.library.stretches, *turn.library.routines)
        if said and plan != in_hand and said <= _name_of(turn, plan)
    ]
    if said and said <= _name_of(turn, in_hand):
        return (
            Correct(plan=in_hand) if turn.place.coached else Begin(in_hand)
        )  # "the chair one I meant", of the chair routine
    same_kind = [plan for plan in fitting_names if plan.startswith(kind)]
    found = same_kind if len(same_kind) == 1 else fitting_names
    if len(found) != 1:
        return None
    return Correct(plan=found[0]) if turn.place.coached else Begin(fitting(turn, found[0]))


def _offered(turn: Turn) -> str | None:
    return turn.pending.then if isinstance(turn.pending, Offer) else None


def _name_of(turn: Turn, plan: str) -> set[str]:
    """The stems of the words of a plan's name."""
    known = turn.library.backed(plan)
    return {turn.language.stem(word) for word in tokenise(known.name)} if known else set()
