"""From a turn to an act: the stages in which it is read, in the order of what goes first."""

from skill.conversation.cramps import cramp_of_another_time
from skill.conversation.interpreting.reply_stages import (
    CORRECTIONS,
    FACTS,
    IN_HAND,
    MISTAKES_AND_NOES,
    NUMBER_OR_POSITION,
    REMEMBERED,
    REPLIES_TO_THE_QUESTION,
    THE_HEAD,
    THE_SENTENCE_BEFORE,
)
from skill.conversation.interpreting.subject_stages import (
    DIARY_AND_REMINDERS,
    GOING_BACK,
    MEDICINES_AND_OUTSIDE,
    OF_ROUTINES,
    OF_THE_ANSWER,
    TWO_THINGS,
    WISHES,
    WITHOUT_A_NAME,
)
from skill.conversation.interpreting.urgent_stages import (
    A_CRAMP_OF_NOW,
    A_LEG_THAT_HURTS,
    AFTER_A_WARNING,
    ANOTHER_CRAMP,
    IN_ITS_MIDDLE,
    OUR_OWN_WORDS,
    SIGN_ASKED_ABOUT,
    THE_BODY,
    THE_STRETCH,
    WHAT_IS_LACKED,
    WITHOUT_WORDS,
)
from skill.conversation.readers import Readers
from skill.conversation.reading import by_intent
from skill.conversation.reading_order import State, first_act
from skill.conversation.warnings import follow_through
from skill.turn.acts import Act
from skill.turn.turn import Turn

STAGES = (
    SIGN_ASKED_ABOUT,
    AFTER_A_WARNING,
    WITHOUT_WORDS,
    OUR_OWN_WORDS,
    THE_BODY,
    WHAT_IS_LACKED,
    A_LEG_THAT_HURTS,
    A_CRAMP_OF_NOW,
    ANOTHER_CRAMP,
    IN_ITS_MIDDLE,
    THE_STRETCH,
    WISHES,
    OF_THE_ANSWER,
    MEDICINES_AND_OUTSIDE,
    DIARY_AND_REMINDERS,
    GOING_BACK,
    OF_ROUTINES,
    TWO_THINGS,
    WITHOUT_A_NAME,
    MISTAKES_AND_NOES,
    THE_SENTENCE_BEFORE,
    CORRECTIONS,
    REMEMBERED,
    REPLIES_TO_THE_QUESTION,
    FACTS,
    IN_HAND,
    NUMBER_OR_POSITION,
    THE_HEAD,
)
"""Asked from top to bottom; what none of them reads is no reply, and is left to `by_intent`."""

STATES = frozenset[State]().union(*(stage.only_where for stage in STAGES))
"""All that a stage asks for."""


def read(readers: Readers, turn: Turn) -> Act:
    """Read a turn by its words and its intent; NotHeard, NotKnown or NameBack where that says nothing that is known."""
    turn = follow_through.as_asked(readers, cramp_of_another_time.without_manners(turn))
    here = {state for state in STATES if state(turn)}
    steps = [step for stage in STAGES if stage.only_where <= here for step in stage.steps]
    return first_act(steps, readers, turn) or by_intent.read(readers, turn)


def read_by_stages(readers: Readers, turn: Turn) -> Act | None:
    """Read a turn by its words alone; None where only its intent, or the search, could say what it is."""
    turn = follow_through.as_asked(readers, cramp_of_another_time.without_manners(turn))
    here = {state for state in STATES if state(turn)}
    steps = [step for stage in STAGES if stage.only_where <= here for step in stage.steps]
    return first_act(steps, readers, turn)
