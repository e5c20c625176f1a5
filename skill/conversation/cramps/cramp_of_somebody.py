"""A cramp that somebody is in the middle of, told bit by bit: that they woke or hurt,
then the muscle, then how they lie.
"""

from skill.conversation.listener.facts_told import has_a_cramp
from skill.conversation.readers import Readers
from skill.conversation.thresholds import WORDS_OF_A_CRAMP
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.warning_signs import NAMES_A_CRAMP


def read(readers: Readers, turn: Turn) -> Act | None:
    """Help after somebody was told to be in pain, and ask whether it is a cramp where that is told,
    or only their leg; no stretch begins.
    """
    text, language, asked = turn.utterance.text.lower(), turn.language, isinstance(turn.pending, CrampingNow)
    if (
        not _is_idle(turn)
        or len(text.split()) > WORDS_OF_A_CRAMP
        or language.moment.deed_of_others.match(turn.written)
        or _wishes_or_asks(turn)
        or _is_of_another(readers, turn)
    ):
        return None
    told, of_other = language.cramps.told_of_body(text), language.moment.of_others.search(text) is not None
    answers = asked and language.moment.of_others.match(text.removeprefix("it's ").removeprefix("no ")) is not None
    names = turn.said_slots.muscle or told.muscle or turn.said_slots.position or told.position
    begins = names and (_was_in_pain(turn) or answers)
    of_other = of_other or any(fact.id == HELPING for fact in turn.facts_heard.told)
    in_pain = not asked and language.moment.in_distress.search(text) is not None
    asks = of_other and (names or in_pain)
    if not (begins or asks) or turn.left():  # the store is asked last: few sentences need it
        return None
    return Begin(RELIEF) if begins else Ask(CrampingNow(), after_no=False)


def answered(readers: Readers, turn: Turn) -> Act | None:
    """Read "no, it's my husband", said to the question about a cramp: he has it."""
    return Begin(RELIEF) if has_a_cramp(readers, turn) else None


def _is_idle(turn: Turn) -> bool:
    """Whether nothing is under way or over, of which a muscle or a position might be told."""
    told = turn.language.moment.in_distress.search(turn.utterance.text.lower())
    cries = told is not None and told["cries"] is not None  # "my husband's on the floor", after any answer
    asks = isinstance(turn.pending, WhatNow | CrampingNow) or (cries and isinstance(turn.pending, FollowUp | TellMore))
    return asks and not (turn.place.is_under_way or turn.session.eased_muscle)


def _is_of_another(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence tells a cramp as one, which is helped with as ever, one of another time, a danger,
    a sign or a circumstance.
    """
    text, language = turn.utterance.text, turn.language
    told, report = language.cramps.told_of_body(text), readers.sign_rules.report(text)
    as_one = told.just_now or not NAMES_A_CRAMP.isdisjoint(report.concepts())
    as_one = as_one or language.moment.has_hardened.search(turn.written) is not None  # "her calf's gone hard as wood"
    another_time = told.earlier or told.gone or language.moment.tells_habit.search(text.lower())
    in_danger = not turn.library.relief.special.keys().isdisjoint((turn.said_slots.position, told.position))
    facts = {fact.id for fact in turn.facts_heard.told} - {HELPING}  # "my mum's had a hip done"
    signs = readers.sign_rules.find(text) or report.denied
    return bool(as_one or another_time or in_danger or told.unsteady or facts or signs)


def _wishes_or_asks(turn: Turn) -> bool:
    said = turn.said_slots
    wishes = said.stretching or said.exercising or said.plan or said.wishes or said.time or said.limitation
    return bool(wishes) or bool(turn.asks)


def _was_in_pain(turn: Turn) -> bool:
    """Whether the sentence before told that somebody woke or hurts now."""
    before = turn.session.said.lower()
    over = turn.language.cramps.told_of_body(before).earlier or turn.language.moment.tells_habit.search(before)
    return not over and turn.language.moment.in_distress.search(before) is not None
