"""A muscle that is named alone where nothing asked for one: it may cramp, or is to be stretched, and which is asked."""

from skill.knowledge.known_ids import CORRECT_ENTRY
from skill.knowledge.stretches import OTHER_SIDE
from skill.turn.acts import Act, AskAgain, Begin, Choose
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.place import DECLINED, RELIEF
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn


def instead(turn: Turn, act: Act) -> Act | None:
    """Ask whether help or a stretch is meant where "hamstring" alone would begin a stretch, out of the blue, or was
    told after an answer and is none to its question.

    What was read as a cramp is helped with at once. To a question which muscle it is, it is the answer; after a no to
    "do you have a cramp?" it is stretched.
    """
    session, place = turn.session, turn.place
    idle = isinstance(turn.pending, WhatNow | FollowUp | TellMore) and place.id != DECLINED
    told_before = session.story or session.circumstances or session.eased_muscle or session.warned
    if not idle or told_before or place.is_under_way or place.coached or not _names_it_alone(turn):
        return None
    begins = isinstance(act, Begin) and turn.library.is_plan(act.label)
    if not begins and not isinstance(act, StretchFor | AskAgain):
        return None
    if answers_no_sign(turn):
        return AskAgain()
    stretch = turn.chooser().choose(turn.said_slots.muscle, None, night=turn.night())
    return Choose(RELIEF, stretch.id) if stretch else None


def answers_no_sign(turn: Turn) -> bool:
    """Whether only a muscle is said to a question about a sign: "calf", to "is it swollen, hot or red?"."""
    return isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign and _names_it_alone(turn)


def _names_it_alone(turn: Turn) -> bool:
    """Whether nothing is said but a muscle, whose it is, and which leg."""
    muscle, own = turn.slot_text("muscle"), turn.language.requests.own_words
    alone = turn.intent == CORRECT_ENTRY and {name for name, slot in turn.slots.items() if slot.text} == {"muscle"}
    text = (muscle if alone else "") or (turn.utterance.text if turn.utterance.is_open else "")
    rest = turn.slot_reader["Muscle"].pattern.sub(" ", text.lower()).split()
    return bool(turn.said_slots.muscle and text) and own.union(OTHER_SIDE).issuperset(rest)
