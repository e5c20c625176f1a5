"""Replies to wishes about the voice."""

from dataclasses import replace

from skill.conversation import controls, misses
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.speech.reply import Reply


def set_voice(library: Library, situation: Situation) -> Reply:
    """Whisper, or speak up, from now on; a stretch under way goes straight on."""
    quiet = situation.slot_id("voice") != "normal"
    line = "whispering" if quiet else "speaking-up"
    if situation.place.coached:
        reply = controls.resume(library, situation)
        lines = (situation.voice.line(line), *reply.lines)
    else:
        reply = misses.what_now(line, situation)
        lines = reply.lines
    return replace(reply, lines=lines, quiet=quiet, place=replace(reply.place, id="preference.set"))
