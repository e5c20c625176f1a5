"""Replies to "yes" and "no": they answer whatever was asked last."""

from dataclasses import replace

from skill.coaching.timeline import Position
from skill.conversation import coached, controls, misses, relief
from skill.conversation.dialogue import Dialogue
from skill.conversation.situation import Situation
from skill.place import RELIEF, Coached, Place
from skill.speech.reply import Reply


def accept(dialogue: Dialogue, situation: Situation) -> Reply:
    """Answer "yes": to the check-in, to the next clip, to going on, or to what was offered."""
    place, library = situation.place, dialogue.library
    if place.warning:
        return misses.repeat(library, situation)
    if place.relief and place.id == controls.PAUSED:
        return relief.help_now(library, place.relief, situation)
    if place.relief:
        return relief.after_hold(library, place.relief, situation, easing=True)
    if place.coached and (place.offer is None or place.offer == place.coached.plan):
        return _go_on(dialogue, place.coached, situation)
    offered = place.options[0] if place.options else place.offer
    return dialogue.begin(offered, situation) if offered else misses.what_now("yes-to-what", situation)


def decline(dialogue: Dialogue, situation: Situation) -> Reply:
    """Answer "no": not easing, not ready, not interested."""
    place, library = situation.place, dialogue.library
    if place.relief and place.id == controls.PAUSED:
        return controls.pause(library, situation)
    if place.relief:
        return relief.after_hold(library, place.relief, situation, easing=False)
    if len(place.options) > 1:
        return dialogue.begin(place.options[1], situation)
    if place.coached and place.offer is None:
        return controls.pause(library, situation)
    if place.offer == RELIEF and place.about is None:
        return misses.what_now("no-cramp-now", situation)
    return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))


def _go_on(dialogue: Dialogue, running: Coached, situation: Situation) -> Reply:
    """Begin after the safety question, play the next clip, or resume."""
    library = dialogue.library
    if situation.place.offer == running.plan:
        return coached.begin(library, running, situation)
    if running.began is None or running.following is None:
        return controls.resume(library, situation)
    lines = (situation.voice.line("here-we-go"),)
    following = replace(running.at(Position(running.following)), following=None)
    return coached.clip_reply(library, following, situation, lines=lines)
