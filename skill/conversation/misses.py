"""Replies when nothing, or more than one thing, was understood; help, and saying the last thing again."""

from skill.conversation import answers, controls, relief
from skill.conversation.red_flag import warn
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.knowledge.understanding import Close, Unknown
from skill.place import CHOICE, Place
from skill.speech.reply import Reply

MISSES_BEFORE_CLOSING = 3


def not_heard(situation: Situation) -> Reply:
    """Answer what Alexa could not match: more help with each miss, then close kindly."""
    return _miss("not-heard", (), situation)


def unknown(library: Library, found: Unknown, situation: Situation) -> Reply:
    """Say honestly that it is not known, and what it seems to be about where content knows that."""
    outside = library.outside.get(found.outside or "")
    return _miss("not-known", (situation.voice.say(outside.say),) if outside else (), situation)


def choice(library: Library, found: Close, situation: Situation) -> Reply:
    """Ask which of two was meant."""
    names = [known.name if (known := library.backed(label)) else label for label in found.labels]
    question = situation.voice.line("did-you-mean", first=names[0], second=names[1])
    return Reply(question=question, place=Place(id=CHOICE, options=found.labels))


def what_now(line: str, situation: Situation) -> Reply:
    """Say one line and ask what to do."""
    voice = situation.voice
    return Reply(lines=(voice.line(line),), question=voice.line("what-now"), place=Place())


def help_(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Say what can be said, fitted to where the conversation is."""
    voice, running = situation.voice, situation.place.coached
    place = Place(id="meta.help", coached=running)
    name = "help-in-stretch" if running else "help"
    return Reply(lines=(voice.line(name),), question=voice.line("what-now"), place=place)


def repeat(library: Library, situation: Situation) -> Reply:
    """Say the last thing again."""
    place = situation.place
    warning = library.warnings.get(place.warning or "")
    if warning:
        return warn(warning, situation)
    if place.relief:
        return relief.help_now(library, place.relief, situation)
    if place.coached:
        return controls.repeat(library, situation)
    topic = library.topics.get(place.about or "")
    if topic:
        return answers.answer(library, topic, situation)
    return what_now("nothing-before", situation)


def _what_to_say(situation: Situation) -> str:
    """Choose two things to say that fit where the conversation is."""
    if situation.place.coached:
        return "two-things-to-say-in-stretch"
    return "two-things-to-say-after-answer" if situation.recent() else "two-things-to-say"


def _miss(name: str, said: tuple[str, ...], situation: Situation) -> Reply:
    voice, place = situation.voice, situation.place
    missed = place.misses + 1
    if missed >= MISSES_BEFORE_CLOSING:
        return Reply(lines=(*said, voice.line("closing-after-misses")), place=Place(coached=place.coached))
    hint = voice.line("two-things" if missed == 1 else _what_to_say(situation))
    kept = Place(misses=missed, about=place.about, coached=place.coached)
    return Reply(lines=(*(said or (voice.line(name),)), hint), question=voice.line("what-now"), place=kept)
