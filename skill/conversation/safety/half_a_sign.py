"""The question about a sign in place of advice for the leg, where one word of a sentence is half a sign.

"My calf is swore len and warm" was "swollen", and would hear of warmth. Whatever the other words were, it is asked
before the leg is warmed, cooled, rubbed or stretched. A wish, a question and a sentence that names what warms the leg
tell nothing.
"""

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.session_signs import asked_about
from skill.conversation.warnings.unanswered_sign_question import HANDS_ON
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import COLD_LEG, CRAMP, LEG_CLOT, TEAR_FRACTURE
from skill.turn.acts import Act, Begin
from skill.turn.place import RELIEF
from skill.turn.stretch_acts import OfferFitting
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign

EXPLAINED = frozenset({"context-heat-source", "context-hot-day"})
"""Concepts of what makes a leg warm."""


def asked_first(readers: Readers, turn: Turn, act: Act) -> CheckSign | None:
    """The question that goes before help for the leg; None where nothing of it may be a sign,
    or it was asked before.
    """
    if not turn.utterance.is_open or not _is_done_to_the_leg(act) or asked_about(turn) or turn.place.relief:
        return None
    sign = _half_told(turn)
    if sign is None or turn.begins_as_question or turn.language.questions.asks(turn.utterance.text):
        return None
    if sign in (*turn.session.denied, turn.session.warned) or turn.said_slots.stretching:
        return None
    told = find_signs.concepts_told(readers, turn)
    by_warmth = sign == LEG_CLOT and turn.language.signs.warmed.search(turn.spoken)  # "I've had the wheat bag on it"
    if by_warmth or not told.isdisjoint(EXPLAINED) or _is_denied(readers, turn, sign):
        return None
    return CheckSign(sign, RELIEF if CRAMP in told else "")


def _is_done_to_the_leg(act: Act) -> bool:
    of_topic = isinstance(act, Begin) and (act.label == RELIEF or topic_of(act.label) in HANDS_ON)
    return of_topic or isinstance(act, OfferFitting)


def _half_told(turn: Turn) -> str | None:
    """The warning of a leg that is said to be warm or cold, or to bear no weight; warmth first, as advice for it does
    more harm.
    """
    signs = turn.language.signs
    if _bears_no_weight(turn):
        return TEAR_FRACTURE
    if signs.warm_leg.match(turn.spoken):
        return LEG_CLOT
    return COLD_LEG if signs.cold_leg.match(turn.spoken) else None


def _bears_no_weight(turn: Turn) -> bool:
    """Whether no weight is to be put on a leg, and nothing tells why: who is on crutches was seen to."""
    words, told = turn.written_words, turn.language.limits.no_weight
    if not told.search(words):
        return False
    explained = turn.facts_heard.told or turn.language.stretches.on_crutches.search(told.sub(" ", words))
    return not explained


def _is_denied(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether the sentence says itself that it is not so, or not any more; the no of "put no weight on it" denies
    nothing.
    """
    text = turn.utterance.text
    if sign == TEAR_FRACTURE:
        return False
    return bool(readers.sign_rules.denied(text)) or readers.sign_rules.dismisses(text, sign)
