"""A wish for a stretch or routine behind what is told: "I'm pregnant, twenty eight weeks,
I want a small routine for before sleeping".

It is read by itself where the whole sentence came to nothing that was wished: to a fact that is noted, to a cramp that
comes by habit, to nothing that is known.
"""

from skill.conversation.listener import facts_said_back
from skill.turn.acts import Act, Begin, Choose, LetBe, NoteFacts, NotHeard, NotKnown
from skill.turn.cramp_acts import NoCramp
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import LAST_CRAMP, RELIEF
from skill.turn.stretch_acts import OfferFitting, OfferShortest, StartRoutine, StretchFor
from skill.turn.turn import Turn

TELLS = (NoteFacts, NotKnown, NotHeard, Choose, LetBe, NoCramp)
WISHED = (StartRoutine, StretchFor, OfferFitting, OfferShortest)


def alone(turn: Turn, act: Act) -> Turn | None:
    """Give the turn of the wish that a sentence ends with, where ``act`` leaves it out; None where it has none."""
    if not turn.utterance.is_open or turn.place.is_under_way or turn.session.warned:
        return None
    if isinstance(turn.pending, DraftPending):
        return None
    found = turn.language.requests.wish_behind.match(turn.written)
    if found is None or not (_leaves_it_out(turn, act) or _answers_an_order(turn, act, found["wish"])):
        return None
    return turn.as_if_said(found["wish"], to_question=not turn.about_cramp)


def _leaves_it_out(turn: Turn, act: Act) -> bool:
    """Whether an act is of what is told alone; help with a cramp is, where none is told to be there now."""
    if act == Begin(RELIEF):
        text = turn.written
        told = turn.language.cramps.told_of_body(turn.utterance.text)
        return not (told.just_now or told.still or turn.language.requests.cramps_now.search(text))
    return isinstance(act, TELLS) or act == Begin(LAST_CRAMP)


def _answers_an_order(turn: Turn, act: Act, wish: str) -> bool:
    """Whether an answer was found for who only tells something, and then orders a stretch: "my legs cramp when I swim,
    can you show me some stretches".
    """
    text, language = turn.utterance.text, turn.language
    answers = isinstance(act, Begin) and turn.library.answer(act.label) is not None
    small = language.sentences.denying_words | language.answers.declining_words | language.sentences.linking_words
    tells = not small.issuperset(turn.written.partition(wish)[0].split())  # "no, I want" tells nothing before it
    return (
        answers
        and tells
        and bool(language.requests.orders_practice.search(wish))
        and not language.questions.begins_as_question(text)
    )


def helps_first(turn: Turn, act: Act) -> bool:
    """Whether a stretch would begin for who answers that a cramp is there now:
    "I've got a cramp right now, give me a stretch".
    """
    begins = isinstance(act, WISHED) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    text, language = turn.written, turn.language
    if not (begins and turn.utterance.is_open) or turn.place.is_under_way or language.cramps.not_of_now.search(text):
        return False
    return (
        language.cramps.has_one.match(turn.utterance.text) is not None
        and language.requests.cramps_now.search(text) is not None
    )


def as_wished(turn: Turn, wish: Turn, act: Act) -> Act | None:
    """What was wished, where it is a stretch or routine; a routine without a name,
    where nothing else of it is known.
    """
    if isinstance(act, WISHED) or (isinstance(act, Begin) and turn.library.is_plan(act.label)):
        return act
    text = turn.language.sentences.written_out(wish.utterance.text)
    if not turn.language.requests.orders_practice.search(text):
        return None
    if turn.language.requests.wishes_routine.search(text):
        return StartRoutine(None)
    asked = wish.said_slots
    return StretchFor(asked.muscle or turn.said_slots.muscle, asked.position or facts_said_back.position(turn))
