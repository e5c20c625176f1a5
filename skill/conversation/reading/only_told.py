"""What was only told orders nothing: no stretch, no note, and nothing of what was just told of oneself is deleted."""

from skill.conversation.diary import acts_on_entry
from skill.conversation.listener import only_statements
from skill.conversation.readers import Readers
from skill.conversation.reading.before_deleting import of_what_was_told
from skill.conversation.stretches import not_yet_ready, unrequested_stretches
from skill.turn.acts import Act, AskAgain
from skill.turn.pending.answers import Offer
from skill.turn.stretch_acts import TellOfPlan
from skill.turn.turn import Turn


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """What comes of an act where nothing was asked for, and of what was just told of oneself.

    "I'm ready" tells of nothing else.
    """
    if not_yet_ready.starts_what_is_offered(readers, turn, act):
        return act
    told = (
        unrequested_stretches.instead(turn, act)
        or only_statements.instead(turn, act)
        or acts_on_entry.not_noted(turn, act)
    )
    offered = turn.pending.then if isinstance(turn.pending, Offer) else ""
    return AskAgain() if told == TellOfPlan(offered) else of_what_was_told(turn, told or act)
