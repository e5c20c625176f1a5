"""What an act is in a stretch: words have another meaning there, and what is under way is not begun once more."""

from skill.coaching.choice import LYING_DOWN
from skill.coaching.progress import Coached
from skill.conversation.cramps import cramp_of_another_time
from skill.conversation.listener import facts_told
from skill.conversation.readers import Readers
from skill.conversation.stretches import place_told, unrequested_stretches
from skill.knowledge.known_ids import CRAMP
from skill.turn.acts import Act, AskAgain, Begin, Correct, NotKnown
from skill.turn.clips import stretch_at
from skill.turn.pending.coaching import InPosition
from skill.turn.place import COUNT_CRAMPS, NEXT, PAUSE, READY, RELIEF, REPEAT, RESUME, STOP, SWITCH_SIDE, TIME_LEFT
from skill.turn.stretch_acts import Resize, StartRoutine, StretchFor
from skill.turn.turn import Turn

LEFT = "left"  # the leg, or what remains
WHETHER_TO_STOP = "whether-to-stop"  # a line: asked for, it is no order to stop


def meant(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act is in a stretch: "how many's left" asks how far it is, and Alexa hears the left leg in it."""
    coached, asked = turn.place.coached, turn.said_slots
    if coached is None:
        return act
    act = unrequested_stretches.not_in_passing(readers, turn, coached, act)
    heard = {name for name, slot in turn.slots.items() if slot.text}
    written = turn.written
    if turn.language.flow.asks_whether_to_stop.match(written):
        return AskAgain(WHETHER_TO_STOP)
    if (
        act == Begin(PAUSE)
        and isinstance(turn.pending, InPosition)
        and turn.slots  # "not yet" comes as "not now", of which Alexa tells no word
        and turn.language.stretches.gives_up.search(written)
    ):
        act = Begin(STOP)  # nothing has begun that could go on
    if act in (Begin(SWITCH_SIDE), Begin(NEXT)) and turn.language.requests.asked_about.search(written):
        act = Begin(TIME_LEFT)  # "should I change legs now"
    counts = isinstance(act, Resize) and act.repetitions == 1  # the one of "other one"
    if (act == Begin(NEXT) or counts) and coached.plan in turn.library.stretches and _names_the_other(turn):
        act = Begin(SWITCH_SIDE)  # "go on then, the other one": of one stretch only the leg has another
    if act == Begin(COUNT_CRAMPS) and heard == {"side"} and turn.slot_text("side") == LEFT:
        return Begin(TIME_LEFT)
    concepts = readers.sign_rules.concepts(turn.utterance.text)
    if act == Begin(RELIEF) and asked.side and not asked.muscle and CRAMP not in concepts and not turn.tells_a_cramp:
        return Correct(side=asked.side)
    asks_for = isinstance(act, Begin) and (turn.library.answer(act.label) or _is_only_a_plan(turn, act.label))
    if asks_for and turn.language.cramps.is_somewhere.match(written) and place_told.read(turn) != act:
        return AskAgain()  # "I'm on the pavement, cold" asks for no ice, and "I'm by the car" for nothing to do in it
    return _who_it_is(turn, _begun_already(turn, coached, act))


def _is_only_a_plan(turn: Turn, label: str) -> bool:
    """Whether a label is a stretch or routine that a sentence neither names nor wishes for."""
    asked = turn.said_slots
    return turn.library.is_plan(label) and not (asked.plan or asked.muscle or asked.stretching)


def _who_it_is(turn: Turn, act: Act) -> Act:
    """What an act is where somebody tells who they are: it is noted, said back and kept to, and no answer of it is
    wished in a stretch: "before we start I've a new knee and I wobble".
    """
    answers = isinstance(act, Begin) and turn.library.answer(act.label) is not None
    unread = answers or isinstance(act, NotKnown) or act == AskAgain()
    tells = unread and facts_told.is_about_facts(
        cramp_of_another_time.without_manners(turn)
    )  # "thing is, I'm pregnant"
    return facts_told.noted(turn) if tells else act


def _begun_already(turn: Turn, coached: Coached, act: Act) -> Act:
    """What a question does that would begin what is under way once more: its position is told again,
    or it is waited for.
    """
    asked, stretch = turn.said_slots, stretch_at(turn.library, coached)
    unnamed = act == StartRoutine(None) or turn.language.requests.any_routine.match(turn.spoken)
    if unnamed and coached.plan in turn.library.routines:
        return Begin(RESUME)  # "a routine please", in the middle of one, names no other
    begins = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    if begins and _lies_as_it_is_done(turn, stretch.position):
        return Begin(READY)
    if begins and asked.denied_positions and stretch.position not in asked.denied_positions and not asked.plan:
        return Begin(REPEAT)  # "no, not standing", of one that is done sitting: it says how
    asks = turn.begins_as_question and not asked.plan
    same = isinstance(act, StretchFor) and (act.muscle, act.position, asked.muscle) == (stretch.muscle, None, None)
    again = isinstance(act, Begin) and act.label in (coached.plan, stretch.id) and not asked.stretching
    waiting = coached.waits or isinstance(turn.pending, InPosition)
    waits = waiting and not (asked.plan or asked.is_counted)  # "the front ones" says which, and is no "ready"
    of_it = (StretchFor(stretch.muscle, each) for each in (None, stretch.position))  # "nah, the standing one"
    named = act in (*of_it, Correct(muscle=stretch.muscle))
    again = again or (waits and named and not asked.stretching)
    if turn.coached and (same or again) and turn.language.stretches.uses_other.search(turn.written):
        return Begin(SWITCH_SIDE)  # "the other leg, I've done that one"
    if turn.coached is None or not (same or (again and (asks or waits))):  # "can we stretch it" names no other
        return act
    return AskAgain() if isinstance(turn.pending, InPosition) else Begin(REPEAT)


def _lies_as_it_is_done(turn: Turn, position: str) -> bool:
    """Whether nothing is told but how one lies, as the stretch under way is done: "on my back", in bed."""
    asked = turn.said_slots
    told = asked.position if asked.bare and not (asked.muscle or asked.plan or asked.stretching or asked.side) else None
    return told in LYING_DOWN and position in LYING_DOWN


def _names_the_other(turn: Turn) -> bool:
    return not turn.language.answers.other_words.isdisjoint(turn.written.split())
