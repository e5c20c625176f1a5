"""A leg that hurts, told by itself: one that is in agony is helped at once, else it is asked whether it is a cramp.

This is a rule, as scores of so few words move with every training: "my calf hurts" was asked about, and "my leg hurts"
was refused.
"""

from skill.conversation import fallback
from skill.conversation.warnings.session_signs import CHILD
from skill.conversation.warnings.situations_that_explain import fact_beside_pain, leg_pain_alone
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import RELIEF
from skill.turn.turn import Turn

CHILD_TO_DOCTOR = "when-to-see-doctor/child-see-doctor"
"""The answer that tells of a child's leg when it is to be seen, and asks of a limp."""
LEG_PAIN = "outside.leg-pain"
"""Pain in a leg that is no cramp: what content says of it names when not to wait."""


def read(turn: Turn) -> Act | None:
    """Help where one leg is in agony, and ask about a cramp where it hurts; None where anything else is told."""
    if isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign:
        return None
    told, beside = leg_pain_alone(turn), fact_beside_pain(turn)
    if beside == CHILD and turn.library.answer(CHILD_TO_DOCTOR):
        return Begin(CHILD_TO_DOCTOR)
    if beside:
        return Ask(CrampingNow(of_pain=True), after_no=False)
    if told is None:
        return None
    return Begin(RELIEF) if told["agony"] else Ask(CrampingNow(of_pain=True), after_no=False)


def is_asked_about(turn: Turn) -> bool:
    """Whether the open question asks of a leg that hurts whether that is a cramp."""
    return isinstance(turn.pending, CrampingNow) and turn.pending.of_pain


def no_cramp(turn: Turn) -> Reply | None:
    """Say when not to wait with a pain that is no cramp; None where no pain was asked about, or it has gone."""
    gone = turn.language.cramps.told_of_body(turn.utterance.text).gone
    return fallback.not_known(turn, LEG_PAIN) if is_asked_about(turn) and not gone else None
