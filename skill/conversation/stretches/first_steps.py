"""Who is new to stretching, and asks for a stretch that asks for more, is offered the one before it: "do the step one,
I'm a beginner".
"""

from skill.knowledge.known_ids import STEP_FIRST
from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, Begin
from skill.turn.stretch_acts import StretchFor, TellOfPlan
from skill.turn.turn import Turn


def instead(turn: Turn, act: Act) -> Act | None:
    """Give what tells and offers the stretch before the one that an act begins; None for anybody else, and where there
    is none before it.
    """
    stretch = _begun(turn, act)
    before = stretch.gentler if stretch and stretch.ask_first else None
    if before not in turn.library.stretches or before is None or turn.place.coached or not _is_new_to_it(turn):
        return None
    answer = turn.library.answer(STEP_FIRST)
    tells_why = answer is not None and answer.follow_up.then == before
    return Begin(STEP_FIRST) if tells_why else TellOfPlan(before)


def _begun(turn: Turn, act: Act) -> Stretch | None:
    """The stretch that an act begins."""
    if isinstance(act, StretchFor):
        return turn.chooser().choose(act.muscle, act.position)
    return turn.library.stretches.get(act.label) if isinstance(act, Begin) else None


def _is_new_to_it(turn: Turn) -> bool:
    """Whether that is told in the sentence, or was in the one before. Who was answered that has heard it, and may
    insist.
    """
    if turn.last_told == STEP_FIRST:
        return False
    before = turn.language.sentences.written_out(turn.session.said or "")
    return any(turn.language.requests.new_to_it.search(text) for text in (turn.written, before))
