"""No help for a cramp that nobody has: it is denied or has let go, a stretch is wished without one,
or something else hurts.
"""

from skill.conversation.cramps import acts_in_cramp, no_cramp_after_all
from skill.conversation.diary import past_story
from skill.conversation.listener import only_statements
from skill.conversation.readers import Readers
from skill.turn.acts import Act, Begin, Choose
from skill.turn.cramp_acts import Eased, NoCramp
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import HURTS, RELIEF
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn


def denied_or_over(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """No help with a cramp that nobody has, or that has let go; nor is it asked for: "no cramp,
    but my thigh's numb".
    """
    if isinstance(act, Ask) and isinstance(act.pending, CrampingNow):
        denied = turn.language.flow.no_cramp_first.match(turn.written)
        return NoCramp() if denied else None
    is_over = acts_in_cramp.has_none(readers, turn) or acts_in_cramp.has_let_go(turn)
    return NoCramp() if act == Begin(RELIEF) and is_over else None


def stretch_wished(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A stretch where help would be begun or offered, and a stretch is asked for without a cramp."""
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if helps and acts_in_cramp.has_none_to_stretch(readers, turn):
        wish = StretchFor(turn.said_slots.muscle, turn.said_slots.position)
        told = past_story.instead(readers, turn, wish)
        return told if told != wish else only_statements.instead(turn, wish) or wish
    return None


def what_hurts(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A cry in a stretch is of the stretch, and "aye, it's cramping the noo" tells of no easing."""
    if act == Begin(RELIEF) and (acts_in_cramp.cries_out(turn) or _hurts_in_stretch(turn)):
        return Begin(HURTS)
    goes_on = (
        isinstance(act, Eased) and acts_in_cramp.goes_on(readers, turn) and not no_cramp_after_all.says_painless(turn)
    )
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if goes_on else None


def _hurts_in_stretch(turn: Turn) -> bool:
    """Whether the knee hurts in a stretch, and no muscle cramps: "ouch, my knee doesn't like that"."""
    named = turn.place.coached is not None and not turn.said_slots.muscle
    return named and turn.language.stretches.knee_hurts.search(turn.written) is not None
