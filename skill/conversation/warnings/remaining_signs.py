"""What stays of a warning of several signs when one of them is denied: each is taken back by itself.

A no denies what the question names, a sentence what it names; what is called old leaves what was told as growing.
A lump that a cramp has left, or that came in sport, may be a tear that bleeds, or a clot: it is asked about (the
concept LUMP in `asked_signs` of the warnings), and a no does not make it a muscle to work on.
"""

from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.warnings.session_signs import LUMP, NOTHING_NEW
from skill.conversation.warnings.sign_location import ON_THE_SKIN
from skill.conversation.warnings.warning_withdrawn import BY_ANSWER, CAN, GROWS, covers, denied_in
from skill.knowledge.content import URGENT, WarningSign, topic_of
from skill.knowledge.known_ids import LEG_CLOT, TEAR_FRACTURE
from skill.turn.acts import YES_OR_NO, Act, AskAgain
from skill.turn.pending.question import ReplyKind
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening
from skill.understanding.warning_signs import NAMES_ONLY

SICK_TWICE = "sick-twice"
"""The concept of who was sick twice, which may be a stomach bug."""
ASKED_OF_A_LUMP = frozenset({TEAR_FRACTURE, LEG_CLOT})
"""Warnings that ask about a lump."""
NO_RUBBING = "massage/when-not"
"""The answer that says which leg is not rubbed, and leaves a fresh injury alone."""
DONE_TO_IT = frozenset({"massage", "foam-roller", "heat", "daily-routine"})
"""Topics of what is done to a leg."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give a no that takes a warning back with what stays of it, if anything; a lump that was asked about stays one."""
    if not isinstance(act, NotHappening):
        return act
    if act.warning != turn.session.warned:
        if _denies_another(readers, turn, act):
            return AskAgain(YES_OR_NO)
        return _with_lesser_advice(turn, _without_rubbing(turn, act))
    sign = turn.library.warnings[act.warning]
    stays = _stays(readers, turn, act, sign) if sign.looked_at else ""
    return replace(act, stays=stays) if stays else act


def _without_rubbing(turn: Turn, act: NotHappening) -> NotHappening:
    """Give a no to the question about a lump that leads to no rubbing, and to no stretch."""
    if act.warning not in ASKED_OF_A_LUMP:
        return act
    session = turn.session
    in_a_cramp = act.then == RELIEF or turn.place.relief is not None or session.interrupted == RELIEF
    if in_a_cramp or LUMP.isdisjoint(session.signs) or NO_RUBBING not in turn.library.entries:
        return act
    works_on_it = topic_of(act.then) in DONE_TO_IT or turn.library.is_plan(act.then)
    return replace(act, then=NO_RUBBING) if works_on_it or not act.then else act


def _with_lesser_advice(turn: Turn, act: NotHappening) -> NotHappening:
    """Give a no that leads to what is advised for the signs that were asked about, if they were told:
    who is only dizzy in the heat rests in the shade all the same.
    """
    sign, known = turn.library.warnings[act.warning], frozenset(turn.session.signs)
    told = [each for each in sign.asked_signs if each <= known and SICK_TWICE not in each]  # that is of no hot day
    advised = sign.after_no and told and act.then != RELIEF
    return replace(act, then=sign.after_no) if advised else act


def _denies_another(readers: Readers, turn: Turn, act: NotHappening) -> bool:
    """Whether a check question is answered with a denial of one thing that it names, and another was told before:
    "not red", of a calf that is warm. It is put once more.
    """
    asked, words = turn.pending, turn.language.signs
    if not isinstance(asked, IsItHappening) or not turn.utterance.is_open or turn.session.misses or asked.of_today:
        return False
    reading = readers.replies.read(turn.utterance.text)
    if (reading is not None and reading.kind is ReplyKind.NO) or words.denies_all.search(turn.spoken):
        return False  # "no, it isn't red" is a no to all of it
    denied = denied_in(readers, turn)
    of_it = {name: signs for name, signs in BY_ANSWER.items() if name in turn.library.warnings[act.warning].answers}
    left = [signs for signs in of_it.values() if signs.isdisjoint(denied)]
    told = frozenset(turn.session.signs)
    return 0 < len(left) < len(of_it) and any(not signs.isdisjoint(told) for signs in left)


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


def told_beside(turn: Turn, sign: WarningSign) -> frozenset[str]:
    """What was told beside what a check question names, where a no leads to lesser advice:
    "no, not confused" denies no headache in the heat.
    """
    if not sign.after_no or sign.id == turn.session.warned:
        return frozenset()
    return frozenset(turn.session.signs) & frozenset[str]().union(*sign.asked_signs) - of_question(sign)


def _lesser(turn: Turn, sign: WarningSign, left: frozenset[str]) -> str:
    """Id of the most urgent of the less urgent warnings that what is left raises by itself."""
    lesser = (
        each
        for each in turn.library.warnings.values()
        if each.priority > sign.priority and each.tier in URGENT and each.id not in turn.session.denied
    )
    raised = [each for each in lesser if any(signs <= left for signs in each.signs)]
    return min(raised, key=lambda each: each.priority).id if raised else ""
