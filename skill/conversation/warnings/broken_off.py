"""What a warning breaks off: a cramp that was helped with, or a stretch. It goes on once the warning is withdrawn.

Read as plainly as the attributes have it: no warning may fail for what was under way.
"""

from skill.response.reply import Reply
from skill.runtime.json_values import part
from skill.turn.place import RED_FLAG, RELIEF
from skill.turn.turn import Turn


def interrupted(turn: Turn) -> str | None:
    """Id of what is under way in a turn that is warned in, or was in the one before: the help with a cramp, a stretch or a routine."""
    place = part(turn.attributes, "place")
    if place.get("relief") or turn.language.told_of_body(turn.utterance.text).just_now:
        return RELIEF
    plan = part(place.get("coached")).get("plan")
    return plan if isinstance(plan, str) and turn.library.is_plan(plan) else turn.session.interrupted


def broken_off_muscle(turn: Turn, reply: Reply) -> str | None:
    """The muscle of the cramp that a warning breaks off."""
    muscle = part(turn.attributes, "place", "relief").get("muscle") if reply.place.id == RED_FLAG else None
    return muscle if isinstance(muscle, str) else None
