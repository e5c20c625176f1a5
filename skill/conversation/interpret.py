"""From a turn to an act: it is read, what was read is looked at,
and so is what stands behind a reply and the wish behind a story.
"""

from skill.conversation.cramps import yes_and_more
from skill.conversation.interpreting import behind_a_reply, behind_ready, checked_act
from skill.conversation.interpreting.stages import read
from skill.conversation.listener import excluded_limbs
from skill.conversation.readers import Readers
from skill.conversation.stretches import another_by_name, known_already, offered_first, wish_after_story
from skill.turn.acts import Act, Begin
from skill.turn.cramp_acts import Eased
from skill.turn.place import RELIEF
from skill.turn.turn import Turn


def interpret(readers: Readers, turn: Turn) -> Act:
    """Decide what to do. Warning signs have been looked for before."""
    turn = excluded_limbs.without_the_reason(turn) or known_already.without_that(turn) or turn
    turn = another_by_name.as_told(readers, turn)
    wish = behind_ready.as_its_own(turn)
    wished = checked_act.check(readers, wish, read(readers, wish)) if wish else None
    if wished and behind_ready.is_a_wish(wished):
        return wished
    act = checked_act.check(readers, turn, read(readers, turn))
    if yes_and_more.eases(readers, turn, act):
        return Eased()
    if besides := yes_and_more.behind_a_yes(readers, turn, act):
        return yes_and_more.instead(turn, besides, checked_act.check(readers, besides, read(readers, besides)))
    behind = behind_a_reply.as_its_own(readers, turn, act)
    if behind is None:
        return _with_its_wish(readers, turn, act)
    told = behind_a_reply.as_told(behind, checked_act.check(readers, behind, read(readers, behind)))
    if behind_a_reply.is_something(turn, act, behind, told):
        return told
    return _with_its_wish(readers, turn, behind_a_reply.left(readers, turn, act))


def _with_its_wish(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act comes to where a stretch or routine is wished behind what it was read from."""
    wish = wish_after_story.alone(turn, act)
    found = checked_act.check(readers, wish, read(readers, wish)) if wish else None
    wished = (wish_after_story.as_wished(turn, wish, found) if wish and found else None) or act
    wished = offered_first.gentler_first(turn, wished) or wished
    return Begin(RELIEF) if wish_after_story.helps_first(turn, wished) else wished
