"""A stretch that is named as the one that is not wished, or that the wished one is compared with: it is no candidate.

"I don't want the wall one, give me another", "something harder than the wall stretch". In a stretch that is under way
`another_by_name` and `another_stretch` read it.
"""

import re
from collections.abc import Iterable

from skill.coaching.choice import can_do, is_riskier
from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, Begin
from skill.turn.turn import Turn


def read(turn: Turn) -> Act | None:
    """Begin another stretch than the one that is refused or compared; None where none is."""
    requests, text = turn.language.requests, turn.written
    if turn.place.is_under_way or turn.about_cramp or requests.asked_about.match(text):
        return None
    compared = requests.compared_stretch.search(text)
    found = compared or requests.refused_stretch.search(text)
    named = turn.library.stretches.get(turn.slot_reader.read(found["thing"]).plan or "") if found else None
    if found is None or named is None:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    if not compared and not requests.wishes_other.search(rest):
        return None
    wished = turn.slot_reader.read(rest)
    if wished.plan in turn.library.stretches and wished.plan and wished.plan != named.id:
        return Begin(wished.plan)
    of_another = wished.muscle in turn.library.preferred and wished.muscle != named.muscle
    how = _how(compared) if compared and not of_another else ""
    other = _beside(turn, named, how) if how else None
    muscle = wished.muscle if of_another else named.muscle
    other = other or turn.chooser().choose(muscle, wished.position, night=turn.night(), but=(named.id,))
    return Begin(other.id) if other else None


def _how(compared: re.Match[str]) -> str:
    return next((each for each in ("harder", "easier") if compared[each]), "")


def _beside(turn: Turn, named: Stretch, how: str) -> Stretch | None:
    """The first stretch of the muscle that asks for more, or for less, than the one that is named."""
    of_muscle: Iterable[Stretch] = (turn.library.stretches[each] for each in turn.library.preferred[named.muscle])
    others = [
        each
        for each in of_muscle
        if each.id != named.id
        and each.kind == named.kind
        and each.muscle == named.muscle
        and can_do(each, turn.avoids())
    ]
    if how == "easier":
        return turn.chooser().easier(named, None) or next((each for each in others if is_riskier(named, each)), None)
    return next((each for each in others if is_riskier(each, named)), None)
