"""Replies to "help" and "say that again"."""

from skill.conversation import answers, controls, misses, relief
from skill.conversation.red_flag import warn
from skill.conversation.reminder_questions import ask
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import Place
from skill.turn.situation import Situation


def help_(library: Library, situation: Situation) -> Reply:
    """Say what can be said, fitted to where the conversation is."""
    voice, place = situation.voice, situation.place
    if place.relief:
        return relief.help_now(library, place.relief, situation)
    name = "help-in-stretch" if place.coached else "help"
    return Reply(lines=(voice.line(name),), question=voice.line("what-now"), place=Place(id="meta.help"))


def repeat(library: Library, situation: Situation) -> Reply:
    """Say the last thing again."""
    place = situation.place
    warning = library.warnings.get(place.warning or "")
    if warning:
        return warn(warning, situation)
    if place.reminder:
        return ask(place.reminder, situation)
    if place.relief:
        return relief.heard_again(library, place.relief, situation)
    if place.coached:
        return controls.repeat(library, situation)
    topic = library.topics.get(place.about or "")
    if topic:
        return answers.answer(library, topic, situation)
    return misses.what_now("nothing-before", situation)
