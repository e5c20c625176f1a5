"""Lines that say what could be asked for: one that names a routine offers it, and is left out where that would not be
offered now.
"""

from skill.runtime.device_clock import NIGHT_ENDS
from skill.turn.clips import STANDING, closes
from skill.turn.turn import Turn


def hint(turn: Turn, name: str) -> str:
    """Say a line of the skill, in a variant that names no routine which is refused now, where there is one."""
    said = turn.voice.line(name)
    routines = turn.library.routines.values()
    if not [each for each in routines if each.name in said]:
        return said
    variants = " ".join(turn.voice.lines[name])
    refused = [each.name for each in routines if each.name in variants and _is_refused(turn, each.id)]
    return turn.voice.line_without(name, refused)


def _is_refused(turn: Turn, routine: str) -> bool:
    """Whether a routine is not offered now: the last one of the day that was done, or one that stands somebody up in
    the small hours.
    """
    if closes(turn.library, routine) and turn.done_this_evening():
        return True
    first = turn.library.stretches[turn.library.routines[routine].steps[0].stretch]
    return first.position == STANDING and turn.night() and turn.local_now().hour < NIGHT_ENDS
