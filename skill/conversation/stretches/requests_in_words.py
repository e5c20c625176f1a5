"""A sentence that asks for a stretch or routine: in so many words,
or by its parts ("left hamstring on the chair, thirty seconds").
"""

from dataclasses import replace

from skill.coaching.choice import STRETCH, SUITABLE, can_do
from skill.coaching.relief_rounds import FOOT
from skill.conversation.readers import Readers
from skill.conversation.stretches.requests import done_there, fitting
from skill.conversation.thresholds import SURE_ROUTINE, SURELY_A_CRAMP, SURELY_FOUND
from skill.knowledge.stretches import Stretch
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import kind_of
from skill.turn.stretch_acts import StartRoutine, StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.slots import ROUTINE

ORDERING_INTENTS = frozenset({"StartStretchIntent", "StretchMuscleIntent", "StartRoutineIntent", "GoOnWithIntent"})
"""Intents whose carrier, which the sentence may have lost, asks for a stretch: "do", "start"."""
SUGGEST = "SuggestStretchIntent"
"""The intent of a wish for a stretch that names none: "any stretches"."""
STRENGTH = f"{ROUTINE}strength"
CHAIR_ROUTINE = "routine.chair"
CHAIR, SITTING, FLOOR = "chair", "sitting", "floor"
"""Whoever names a chair that no stretch of the muscle needs sits on it."""


def asked_in_words(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence that asks for a stretch or routine: in so many words, or by what it names.

    Parts are the muscle, how or what with the stretch is done, where, the side, and how long or how often. What was
    said of them wins over what the rest of the sentence resembles.
    """
    asked = replace(turn.said_slots, wishes=True) if turn.intent in ORDERING_INTENTS else turn.said_slots
    answering = isinstance(turn.pending, DraftPending) or turn.about_cramp
    if not turn.utterance.is_open or (answering and not asked.stretching):
        return None
    of_it = muscle_of_it(turn)
    if of_it in turn.library.preferred:
        return StretchFor(of_it, asked.position)
    known = turn.slot_id("topic")
    if known and kind_of(known) not in ("stretch", "routine") and not asked.asks_for_stretch:
        return None  # the whole sentence is one that content knows
    if asked.is_for_a_routine and not asked.plan:
        return StartRoutine(_routine_of(readers, turn))
    if not (asked.asks_for_stretch or asked.is_told_by_parts) or _tells_of_cramp(readers, turn):
        return None
    return _by_parts(turn)


def _tells_of_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether what seems to be parts of a request tells of a cramp:
    "three in the morning and my foot's curled right under".
    """
    asked = turn.said_slots
    counted = asked.hold or (
        asked.repetitions and asked.time
    )  # "hold each calf for thirty and do it three times" tells of none
    if asked.bare or asked.stretching or asked.plan or counted:
        return False
    is_cramp = not asked.wishes and readers.finds_cramp(turn, turn.utterance.text, SURELY_A_CRAMP)
    return is_cramp or _asks_something(readers, turn)


def _asks_something(readers: Readers, turn: Turn) -> bool:
    """Whether an answer is surely asked for: "my calves go at eight k, never in training,
    so it can't be salt, right".
    """
    best = next(iter(readers.understanding.ranked(turn.utterance.text)), None)
    return best is not None and best.score >= SURELY_FOUND and turn.library.answer(best.label) is not None


def muscle_of_it(turn: Turn) -> str | None:
    """The muscle of "a stretch for it": of what is offered or in hand, then of the sentence before,
    then of the cramp that was.
    """
    asked, wish = turn.said_slots, turn.language.requests.without_purpose(turn.utterance.text)
    last = wish.split()[-1:]
    if not asked.stretching or asked.muscle or asked.plan or turn.language.leaning.pronouns.isdisjoint(last):
        return None
    of_it = (
        turn.pending.then if isinstance(turn.pending, Offer) else turn.place.coached.plan if turn.place.coached else ""
    )
    stretch = turn.library.stretches.get(of_it)
    if stretch:
        return stretch.muscle
    said = (
        turn.named("Muscle", " ".join(turn.language.sentences.words(turn.session.said))) if turn.session.said else None
    )
    return said or turn.session.eased_muscle


def of_the_muscle_told(turn: Turn, act: Act) -> Act:
    """The stretch of the muscle that was told before, where one is wished that names none: "do a stretch",
    after the hamstring.
    """
    asked, told = turn.said_slots, turn.session.muscle
    stretch = turn.library.stretches.get(act.label) if isinstance(act, Begin) else None
    free = (isinstance(act, StretchFor) and act.muscle is None) or turn.intent == SUGGEST
    by_itself = (free or stretch is not None or act == Begin(CHAIR_ROUTINE)) and not turn.place.is_under_way
    named = asked.muscle or asked.plan or asked.manner or asked.whole or asked.purpose or asked.exercising
    is_reply = isinstance(turn.pending, Offer | FollowUp) and turn.pending.is_answered_by(act)
    wished = free or (stretch is not None and asked.stretching) or (act == Begin(CHAIR_ROUTINE) and asked.position)
    if told is None or named or is_reply or not (by_itself and wished and (free or turn.utterance.is_open)):
        return act
    if stretch and stretch.muscle == told:
        return act
    found = turn.chooser().choose(told, asked.position, night=turn.night())
    return StretchFor(told, asked.position) if found and can_do(found, turn.avoids()) else act


def _by_parts(turn: Turn) -> Act | None:
    """What was ordered, by what was named of it; None where nothing that was named tells which stretch it is."""
    asked, muscle = turn.said_slots, _muscle_meant(turn)
    routine = asked.plan in turn.library.routines
    told = None if routine else _done_as_told(turn, muscle)
    named = turn.library.stretches.get(asked.plan or "")
    if told is None and asked.manner == CHAIR and (muscle or named):
        return StretchFor(muscle or (named.muscle if named else None), SITTING)  # nobody on a chair is stood at a wall
    plan = told or (fitting(turn, asked.plan) if asked.plan else None)
    plan = plan or (_named_in_words(turn, muscle) if muscle and asked.position else None)
    plan = plan or (_exercise_of(turn, muscle) if muscle and asked.exercising else None)
    if plan:
        return Begin(plan)
    if asked.whole and not (muscle or asked.position):
        return StartRoutine(None)
    strange_place = asked.position and not asked.is_told_by_parts and not done_there(turn, asked.position)
    if strange_place or (asked.manner and not muscle):
        return None  # "my calf on the stairs": the sentence may name a stretch by other words
    return StretchFor(muscle, _position_meant(turn, muscle))


def _routine_of(readers: Readers, turn: Turn) -> str | None:
    """The routine for what was told: "before bed", "on the train";
    else the one that the whole sentence surely is about.
    """
    library = turn.library
    told = f"{ROUTINE}{turn.said_slots.purpose}"
    if told in library.routines:
        return told
    if turn.said_slots.position:
        return None  # it chooses among the routines by itself
    found = readers.understand(turn, turn.utterance.text)
    return (
        found.label
        if isinstance(found, Found) and found.label in library.routines and found.score >= SURE_ROUTINE
        else None
    )


def _muscle_meant(turn: Turn) -> str | None:
    """The muscle of a request.

    A foot may only tell what is put where: "left foot forward, for the front of the hip".
    """
    asked = turn.said_slots
    others = [each for each in asked.muscles if each != FOOT]
    if asked.muscle != FOOT:
        return asked.muscle
    if others:
        return others[0]
    return None if asked.manner and not _done_so(turn, FOOT) else FOOT


def _done_as_told(turn: Turn, muscle: str | None) -> str | None:
    """The stretch that is done as was told: the one that is called after it, else one of the muscle that needs it.

    An exercise is only what is called by name: "bent knee heel raises".
    """
    asked, library = turn.said_slots, turn.library
    if asked.manner is None:
        return None
    named = library.stretches.get(asked.plan or "")
    if named and named.kind != STRETCH and asked.manner in (*named.needs, *tokenise(named.name)):
        return named.id
    muscle = muscle or (named.muscle if named else None)
    there = _done_so(turn, muscle)
    suitable = {place for each in asked.positions for place in SUITABLE.get(each, (each,))}
    there.sort(key=lambda stretch: bool(suitable) and suitable.isdisjoint((stretch.position, *(stretch.also_in or ()))))
    called = [each for each in there if asked.manner in tokenise(each.name)]
    if named in there:
        return asked.plan
    return next((each.id for each in (*called, *(there if muscle else ()))), None)


def _exercise_of(turn: Turn, muscle: str) -> str | None:
    """The first exercise of a muscle that suits the listener, those that strengthen it first:
    "my toes want a workout".
    """
    library = turn.library
    strengthening = library.routines.get(STRENGTH)
    first = [step.stretch for step in strengthening.steps] if strengthening else []
    ids = library.preferred.get(muscle, ())
    ordered = (library.stretches[each] for each in sorted(ids, key=lambda each: each not in first))
    return next((each.id for each in ordered if each.kind != STRETCH and can_do(each, turn.avoids())), None)


def _done_so(turn: Turn, muscle: str | None) -> list[Stretch]:
    """The stretches of a muscle, or of any, that are done with what was named, the most preferred first."""
    library = turn.library
    ids = (
        library.preferred.get(muscle, ()) if muscle else [each for some in library.preferred.values() for each in some]
    )
    stretches = (library.stretches[each] for each in ids)
    manner = turn.said_slots.manner
    return [each for each in stretches if each.kind == STRETCH and manner in (*each.needs, *tokenise(each.name))]


def _position_meant(turn: Turn, muscle: str | None) -> str | None:
    """The first position that was said and that there is a stretch for; a position of which there is none stays unmet.

    Whoever is on the floor, and has no stretch there, sits.
    """
    asked, chooser = turn.said_slots, turn.chooser()
    for each in asked.positions:
        if chooser.choose(muscle, each):
            return each
    if FLOOR in asked.positions and chooser.choose(muscle, SITTING):
        return SITTING
    return asked.position if asked.position and done_there(turn, asked.position) else None


def _named_in_words(turn: Turn, muscle: str) -> str | None:
    """The stretch whose whole name was said: "the seated hamstring stretch" is done on the floor."""
    said = {*tokenise(turn.utterance.text), *turn.language.requests.stretching_words}
    names = ((each, turn.library.stretches[each].name) for each in turn.library.preferred.get(muscle, ()))
    return next((each for each, name in names if {*tokenise(name)} <= said), None)
