"""Replies to wishes about the voice."""

from dataclasses import replace

from skill.conversation import controls, misses, relief
from skill.conversation.coached import with_lines
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.situation import Situation


def set_voice(library: Library, situation: Situation) -> Reply:
    """Whisper, or speak up, from now on; what is under way goes straight on."""
    quiet = situation.slot_id("voice") != "normal"
    line = "whispering" if quiet else "speaking-up"
    place = situation.place
    if place.relief:
        return replace(relief.heard_again(library, place.relief, situation), quiet=quiet)
    if place.coached and place.id == controls.PAUSED:
        return replace(controls.pause(library, situation), quiet=quiet)
    if place.coached:
        reply = controls.resume(library, situation)
        lines = (situation.voice.line(line), *reply.lines)
        return replace(with_lines(reply, lines, "preference.set"), quiet=quiet)
    reply = misses.what_now(line, situation)
    return replace(reply, quiet=quiet, place=replace(reply.place, id="preference.set"))
