"""What is never made longer, harder, more or faster: a stretch of which somebody says that they cannot, or will not,
do more.

The search hears the "longer" of "I can't hold this any longer", and no "can't". So whichever step took a sentence for a
wish for more, it is looked at once more here, and comes to what is meant: less, a pause or the end.
"""

from skill.coaching.progress import Coached, make_plan
from skill.turn.acts import Act, Begin, Correct, SayAgain
from skill.turn.pending.coaching import InPosition
from skill.turn.place import FASTER, LONGER, PAUSE, REPEAT, SHORTER, SLOWER, START_OVER, STOP
from skill.turn.stretch_acts import HoldAgain, Resize
from skill.turn.turn import Turn

ONCE_MORE = (REPEAT, START_OVER)
"""Controls by which what was done is done again."""


def instead(turn: Turn, act: Act) -> Act | None:
    """Give what is done in place of an act that asks more of the body than the sentence does; None where it stays."""
    coached = turn.place.coached
    if coached is None or turn.place.relief or turn.language.limits.wishes_more.search(turn.written_words):
        return None
    limits, words = turn.language.limits, turn.written_words
    control = act.label if isinstance(act, Begin) else None
    if control in ONCE_MORE or isinstance(act, SayAgain):
        return _less(turn) if limits.denies_again.search(words) else None
    if isinstance(act, Resize | Correct):
        return _of_a_number(turn, coached, act)
    more = limits.denies_more.search(words)
    if control == FASTER and more:
        return Begin(SLOWER)
    if not (more or limits.denies_number.search(words)) or not (control == LONGER or isinstance(act, HoldAgain)):
        return None
    seconds = turn.said_slots.hold or turn.said_slots.time
    within = Resize(seconds, None) if seconds and limits.at_most.search(words) else None
    return (_of_a_number(turn, coached, within) or within) if within else _less(turn)


def _of_a_number(turn: Turn, coached: Coached, act: Resize | Correct) -> Act | None:
    """What a number comes to that is the most there may be, or more than somebody can do: never to more than now."""
    limits, words = turn.language.limits, turn.written_words
    hold = make_plan(turn.library, coached).hold_at((turn.coached or coached).hold)
    now, number = (
        (hold.seconds, act.seconds or act.number) if act.seconds or act.number else (hold.repetitions, act.repetitions)
    )
    if number is None or number < now:
        return None
    as_now = Resize(hold.seconds, None) if act.seconds or act.number else Resize(None, hold.repetitions)
    if number > now and any(each.search(words) for each in (limits.at_most, limits.denies_number, limits.denies_more)):
        return as_now
    return _less(turn) if number == now and limits.denies_number.search(words) else None


def _less(turn: Turn) -> Act:
    """What is meant by who does no more: to let go now, where they cannot hold it; else a shorter hold, or the end."""
    limits, words = turn.language.limits, turn.written_words
    if turn.coached is None or limits.enough.search(words):
        return Begin(STOP)
    holds = turn.coached.seconds_left is not None and not isinstance(turn.pending, InPosition)
    return Begin(PAUSE) if holds and limits.unable.search(words) else Begin(SHORTER)
