"""A sentence that names a stretch or routine and does not ask for it: a refusal, what is over, or a question about it.

No clip begins then. A refusal is a no, and a question is answered with an offer.
"""

import re

from skill.coaching.choice import is_riskier
from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import rounded_minutes
from skill.conversation.cramps import where_it_cramps
from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.conversation.stretches.routines_told import what_is_in
from skill.conversation.thresholds import SURELY_FOUND, WORDS_OF_A_REFUSAL
from skill.knowledge.known_ids import BEDTIME
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, Choose, Correct, NotKnown
from skill.turn.clips import closes, stretch_at, whole_seconds
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.coaching import InPosition
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.place import NEXT, REPEAT, Place
from skill.turn.stretch_acts import (
    AskOfStretch,
    DoneAlready,
    NameBack,
    NoneWished,
    OfferFitting,
    StartRoutine,
    StretchFor,
    TellOfPlan,
)
from skill.turn.turn import Turn

PLAN_DONE = "PlanDoneIntent"
"""What Alexa hears of what is over, whatever words are in its slot."""
LIMITS = frozenset({"cannot-reach-floor", "cannot-balance", "cannot-stand"})
"""What somebody cannot do that a chair or a bed makes up for."""
WHY = "why"
"""The answer of a stretch that tells what it is good for."""


def instead(turn: Turn, act: Act) -> Act | None:
    """Give what is done in place of an act that would begin a stretch or routine nobody asked for;
    None where it may begin.
    """
    plan = _plan_of(turn, act)
    refused = _says_alone(turn) and (_is_idle(turn) or _names_none(turn))
    answers = isinstance(act, Begin) and turn.library.backed(act.label)  # "no more reminders" cancels them
    of_two = isinstance(act, Choose) and all(map(turn.library.is_plan, (act.first, act.second)))
    if refused and (of_two or (answers and (not plan or not _is_idle(turn)))):
        return NoneWished()  # "no stretching please" asks for no answer about stretching
    if (plan and _only_limits(turn)) or (isinstance(act, NotKnown) and _only_somebody_cannot(turn)):
        return OfferFitting()
    if not (plan or isinstance(act, NameBack)) or _orders_besides(turn):
        return None
    language, idle = turn.language, _is_idle(turn)
    if _says(turn, language.requests.refusals) or (
        idle and not turn.said_slots.position and _says(turn, language.requests.bare_refusals)
    ):
        return NoneWished() if idle else reply_to(turn.pending, ReplyKind.NOT_NOW)
    if _says(turn, language.requests.over) or (
        turn.intent == PLAN_DONE and not _says(turn, language.requests.goes_further)
    ):
        return Begin(NEXT) if _is_of_step_in_hand(turn) else DoneAlready()
    told_of = _says(turn, language.requests.asked_about) or (idle and _tells_a_place_alone(turn))
    return _told_of(turn, plan) if plan and told_of else None


def _orders_besides(turn: Turn) -> bool:
    """Whether a stretch is asked for beside what cannot be done, or is refused: "i can't kneel, a calf stretch",
    "i don't want to get up, stretch me here".
    """
    said = turn.said_slots
    orders = turn.place.coached is None and turn.language.requests.order_behind.search(turn.written)
    return bool(said.limitation or said.denied_positions or orders)


def _tells_a_place_alone(turn: Turn) -> bool:
    """Whether somebody tells where they are, and wishes for nothing: "I'm on the floor", "lying on my front"."""
    said, text = turn.said_slots, turn.utterance.text
    wishes = said.stretching or said.plan or said.muscle or said.wishes or not turn.utterance.is_open
    rest = turn.slot_reader.without_positions(turn.language.cramps.told_of_body(text).rest)
    return bool(said.position) and not wishes and where_it_cramps.is_nothing(turn, rest)


def _told_of(turn: Turn, plan: str) -> Act:
    """Tell of a stretch or routine that is asked about; the stretch under way answers for another of its muscle."""
    coached = turn.place.coached
    here = stretch_at(turn.library, turn.coached or coached) if coached else None
    asked = turn.library.stretches.get(plan)
    return AskOfStretch(here.id, WHY) if here and asked and asked.muscle == here.muscle else TellOfPlan(plan)


def _only_limits(turn: Turn) -> bool:
    """Whether nothing is told but what somebody cannot do, to a question after an answer:
    "I can't get on the floor, bad knees".
    """
    said = turn.said_slots
    asks = said.plan or said.stretching or said.muscle or turn.asks
    return (
        bool(said.limitation)
        and not asks
        and isinstance(turn.pending, FollowUp | TellMore)
        and turn.place.coached is None
    )


def _only_somebody_cannot(turn: Turn) -> bool:
    """Whether nothing is told but what somebody cannot do, where nothing is under way: "she can't get down on the
    floor" chooses among stretches.
    """
    idle = isinstance(turn.pending, WhatNow) and not (turn.place.is_under_way or turn.about_cramp)
    return idle and turn.said_slots.limitation in LIMITS and not turn.asks


def _is_of_step_in_hand(turn: Turn) -> bool:
    """Whether what is done already is the stretch under way in a routine: "I did the calves already";
    the rest of it is not.
    """
    coached, muscle = turn.place.coached, turn.said_slots.muscle
    if coached is None or coached.plan not in turn.library.routines:
        return False
    return muscle == stretch_at(turn.library, coached).muscle


def _is_idle(turn: Turn) -> bool:
    return isinstance(turn.pending, WhatNow) and turn.place.coached is None


def _says_alone(turn: Turn) -> bool:
    """Whether nothing but a refusal is said: "so no stretch", "don't stretch then"."""
    few = len(turn.utterance.text.split()) <= WORDS_OF_A_REFUSAL
    return _says(turn, turn.language.requests.bare_refusals) or (few and _says(turn, turn.language.requests.refusals))


def _names_none(turn: Turn) -> bool:
    """Whether no stretch or routine is named, and none is under way:
    "so no stretch" is no no to the question before, and no wish.
    """
    asked = turn.said_slots
    return turn.place.coached is None and not (asked.muscle or asked.position or asked.side)


def _says(turn: Turn, pattern: re.Pattern[str]) -> bool:
    """Whether the sentence says so; where a sample was put around what was said, whether a slot does."""
    texts = (turn.utterance.text, *(turn.slots[name].text for name in turn.utterance.unresolved))
    return any(
        pattern.search(turn.language.sentences.written_out(" ".join(tokenise(text, apostrophes=True))))
        for text in texts
    )


def not_in_passing(readers: Readers, turn: Turn, coached: Coached, act: Act) -> Act:
    """What an act is in a stretch that a few words were taken for:
    "just off the step" swaps it for nothing that asks for more.

    "Leave this one, do calf" begins what it names last, and "holding a chair is okay" asks for no answer.
    """
    stretch, label = stretch_at(turn.library, turn.coached or coached), act.label if isinstance(act, Begin) else ""
    written, language, asked = turn.written, turn.language, turn.said_slots
    wished = language.stretches.wished_last.search(written)
    named = turn.named("Muscle", wished["what"]) if label == NEXT and wished else None
    if named in turn.library.preferred and named != stretch.muscle:
        return StretchFor(named, asked.position)
    other = turn.library.stretches.get(label)
    muscle = other.muscle if other else act.muscle if isinstance(act, StretchFor) else None
    alone = asked.muscle == muscle and asked.bare and not (asked.stretching or asked.plan or asked.position)
    if muscle not in (None, stretch.muscle) and alone and coached.plan in turn.library.routines:
        return Correct(muscle=muscle, side=asked.side)  # "front of thigh": the routine goes on there
    instead = (
        asked.stretching
        or asked.plan
        or wished
        or language.flow.wants_instead.search(written)
        or language.flow.wants_another.search(written)
    )
    riskier = other is not None and other.muscle == stretch.muscle and is_riskier(other, stretch) and not instead
    best = next(iter(readers.understanding.ranked(turn.utterance.text)), None) if turn.library.answer(label) else None
    guessed = (
        best is not None
        and best.label == label.partition("/")[0]
        and best.score < SURELY_FOUND
        and turn.utterance.is_open
    )
    lectures = guessed and not (turn.asks or turn.begins_as_question or asked.asks_for_stretch)
    if lectures or (riskier and turn.coached):
        return AskAgain() if lectures or isinstance(turn.pending, InPosition) else Begin(REPEAT)
    return act


def _plan_of(turn: Turn, act: Act) -> str | None:
    """The stretch or routine that an act begins; None where it begins none."""
    library = turn.library
    if isinstance(act, Begin):
        return act.label if library.is_plan(act.label) else None
    if isinstance(act, StartRoutine):
        return act.routine or BEDTIME
    if not isinstance(act, StretchFor):
        return None
    chosen = turn.chooser().choose(act.muscle, act.position)
    return chosen.id if chosen else None


def tell_of_plan(turn: Turn, plan_id: str) -> Reply:
    """Tell how long a routine takes, or what is in it, or what a stretch is good for, and offer it."""
    stretch = turn.library.stretches.get(plan_id)
    if stretch and WHY in stretch.answers:
        told = turn.voice.say(stretch.answers[WHY].said(None))
    elif turn.language.routines.asks_what_is_in.match(turn.written_words):
        told = what_is_in(turn, plan_id)
    else:
        seconds = rounded_minutes(
            whole_seconds(turn.library, turn.voice, make_plan(turn.library, Coached(plan=plan_id)))
        )
        time = turn.language.speech.duration(seconds)
        routine = turn.library.routines.get(plan_id)
        in_it = routine is not None and _says(turn, turn.language.requests.whats_in_it)
        told = (
            turn.voice.say(routine.intro, time=time) if routine and in_it else turn.voice.line("plan-takes", time=time)
        )
    done = closes(turn.library, plan_id) and turn.done_this_evening()
    return asking(
        turn, WhatNow() if done else Offer(plan_id, "offer-stretch"), told, place=Place(id=plan_id, about=plan_id)
    )
