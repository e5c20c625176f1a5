"""Replies to whoever cannot get out of danger at once, and to the leg that is told in a round."""

from dataclasses import replace

from skill.coaching.relief_rounds import ReliefState
from skill.conversation.cramps import cramp
from skill.conversation.put_question import asking
from skill.response.reply import Reply
from skill.turn.pending.in_cramp import SafeYet
from skill.turn.place import RELIEF, Place
from skill.turn.turn import Turn


def get_safe(turn: Turn, told: ReliefState, line: str) -> Reply:
    """Say what to do meanwhile where nobody can get out of danger at once; nothing is counted, and no leg is stretched there."""
    place = Place(id=RELIEF, about=RELIEF, relief=replace(told, began=None))
    return asking(turn, SafeYet(), turn.voice.line(line), place=place)


def safe_now(turn: Turn, position: str) -> Reply:
    """Begin the rounds of whoever has got out of danger."""
    return cramp.help_now(turn, replace((turn.relief or ReliefState()), position=position, round=1, began=None))


def note_leg(turn: Turn, side: str) -> Reply:
    """Take note of which leg it is, and put the question of the round again."""
    place = Place(id=RELIEF, about=RELIEF, relief=replace((turn.relief or ReliefState()), side=side, began=None))
    return asking(turn, turn.pending, turn.voice.line(f"cramp-leg-{side}"), place=place)
