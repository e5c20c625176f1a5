"""What stays when something else is said in the middle: the stretch where it was, the cramp's round."""

from dataclasses import replace

from skill.conversation.coached import here
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import HURTS, RELIEF
from skill.turn.situation import Situation

ENDING = frozenset({HURTS, RELIEF})
"""Places that end what was under way: what hurt is not gone on with by itself, nor what was forgotten."""


def keep_place(library: Library, reply: Reply, situation: Situation) -> Reply:
    """Let a stretch stand where it was and a cramp's round stay, so that "resume" and "no" find them.

    A warning sign ends both, and so do another stretch, the last hold, and the places of ENDING.
    """
    place, before = reply.place, situation.place
    leaving = reply.question is None and reply.ask_permission is None
    if place.coached or place.warning or place.id in ENDING or place.forgotten or leaving:
        return reply
    if before.relief and place.relief is None:
        return replace(reply, place=replace(place, relief=before.relief))
    if before.coached and place.relief is None:
        standing = here(library, before.coached, situation)
        return replace(reply, place=replace(place, coached=standing))
    return reply
