"""What stays of a warning of several signs when one of them is denied: each is taken back by itself.

A no denies what the question names, a sentence what it names; what is called old leaves what was told as growing.
"""

from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.warnings import lump_in_a_leg
from skill.conversation.warnings.session_signs import NOTHING_NEW
from skill.conversation.warnings.sign_location import ON_THE_SKIN
from skill.conversation.warnings.warning_withdrawn import CAN, GROWS, covers, denied_in
from skill.knowledge.content import URGENT, WarningSign
from skill.turn.acts import Act
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening
from skill.understanding.warning_signs import NAMES_ONLY


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give a no that takes a warning back with what stays of it, if anything; a lump that was asked about stays one."""
    if not isinstance(act, NotHappening):
        return act
    if act.warning != turn.session.warned:
        return lump_in_a_leg.left_alone(turn, act)
    sign = turn.library.warnings[act.warning]
    stays = _stays(readers, turn, act, sign) if sign.looked_at else ""
    return replace(act, stays=stays) if stays else act


def _stays(readers: Readers, turn: Turn, act: NotHappening, sign: WarningSign) -> str:
    """Id of the warning that stays: the same, where a sign of its question was told and not denied,
    or a lesser one of what is left.
    """
    known, named = frozenset(turn.session.signs), denied_in(readers, turn)
    if act.long_past:
        left = known & ON_THE_SKIN if GROWS in known else frozenset[str]()
        return _lesser(turn, sign, left | (known & NAMES_ONLY)) if left else ""
    all_of_it = not named or turn.language.signs.denies_all.search(turn.spoken) is not None
    denied = named | (of_question(sign) if all_of_it else frozenset())
    left = frozenset(each for each in known if not covers(denied, each))
    asked = sign.answers - NAMES_ONLY - NOTHING_NEW
    if not all_of_it and not asked.isdisjoint(left):
        return sign.id
    return _lesser(turn, sign, left)


def of_question(sign: WarningSign) -> frozenset[str]:
    """What a plain no to a warning's check question denies: all that it names, and what else is felt there."""
    groups = [group for group in CAN.values() if not group.isdisjoint(sign.answers)]
    return sign.answers.union(*groups)


def _lesser(turn: Turn, sign: WarningSign, left: frozenset[str]) -> str:
    """Id of the most urgent of the less urgent warnings that what is left raises by itself."""
    lesser = (
        each
        for each in turn.library.warnings.values()
        if each.priority > sign.priority and each.tier in URGENT and each.id not in turn.session.denied
    )
    raised = [each for each in lesser if any(signs <= left for signs in each.signs)]
    return min(raised, key=lambda each: each.priority).id if raised else ""
