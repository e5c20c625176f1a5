"""Which routines there are, and what one of them consists of: it is told, and offered, and none begins."""

from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import rounded_minutes
from skill.conversation.answers.suited_offer import routine_for_listener
from skill.conversation.open_question.put_question import asking
from skill.knowledge.known_ids import AFTER_RUN, BEDTIME
from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.clips import whole_seconds
from skill.turn.pending.answers import Offer
from skill.turn.place import Place
from skill.turn.stretch_acts import TellOfPlan, TellOfRoutines
from skill.turn.turn import Turn
from skill.understanding.slots import ROUTINE


def read(turn: Turn) -> Act | None:
    """Read which routines are asked for, or what is in one; None for any other sentence, and in a stretch."""
    text, language = turn.written_words, turn.language.routines
    if (
        not language.speaks_of_one.search(text)
        or turn.place.coached
        or turn.language.stretches.names_cramp.search(text)
    ):
        return None
    asked = turn.said_slots
    named = asked.plan or (f"{ROUTINE}{asked.purpose}" if asked.purpose else "")
    if language.asks_what_is_in.match(text):
        return TellOfPlan(named) if named in turn.library.routines else None
    if language.lists_routines.match(text) and not named:
        return TellOfRoutines()
    of_some = language.routine_for_some.match(text)
    if of_some is None or asked.muscle or asked.position or asked.limitation:
        return None
    if not named:
        return TellOfRoutines(for_some=True)
    return TellOfPlan(named) if of_some["asks"] and named in turn.library.routines else None


def tell_of_routines(turn: Turn, act: TellOfRoutines) -> Reply:
    """Say for what there are routines, and offer the one that suits best."""
    offered = AFTER_RUN if act.for_some else routine_for_listener(turn) or BEDTIME
    lines = (turn.voice.line("no-routine-for-that") if act.for_some else turn.voice.line("routines-there-are"),)
    return asking(turn, Offer(offered, "offer-stretch"), *lines, place=Place(id=offered, about=offered))


def what_is_in(turn: Turn, routine_id: str) -> str:
    """Say what a routine consists of, and about how long it takes."""
    seconds = whole_seconds(turn.library, turn.voice, make_plan(turn.library, Coached(plan=routine_id)))
    time = turn.language.speech.duration(rounded_minutes(seconds))
    return turn.voice.say(turn.library.routines[routine_id].intro, time=time)
