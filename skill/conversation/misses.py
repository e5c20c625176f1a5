"""Replies when nothing, or more than one thing, was understood. What was asked before is asked again, never dropped."""

from dataclasses import replace

from skill.coaching.relief_rounds import ReliefState
from skill.conversation import diary_questions, relief
from skill.conversation.red_flag import warn
from skill.conversation.reminder_questions import question_of
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import CHOICE, Place
from skill.turn.situation import Situation
from skill.understanding.questions import Unknown

MISSES_BEFORE_CLOSING = 3


def not_heard(library: Library, situation: Situation) -> Reply:
    """Answer what Alexa could not match: a warning again, else more help with each miss, then close kindly."""
    warning = library.warnings.get(situation.place.warning or "")
    return warn(warning, situation) if warning else _miss(library, (situation.voice.line("not-heard"),), situation)


def unknown(library: Library, found: Unknown, situation: Situation) -> Reply:
    """Say honestly that it is not known, and what it seems to be about where content knows that."""
    outside = library.outside.get(found.outside or "")
    voice = situation.voice
    return _miss(library, (voice.say(outside.say) if outside else voice.line("not-known"),), situation)


def choice(library: Library, labels: tuple[str, ...], situation: Situation) -> Reply:
    """Ask which of two was meant."""
    question = situation.voice.line("did-you-mean", first=_named(library, labels[0]), second=_named(library, labels[1]))
    return Reply(question=question, place=Place(id=CHOICE, options=labels))


def _named(library: Library, label: str) -> str:
    known = library.backed(label)
    name = known.name if known else label
    return f"the {name}" if label in library.stretches or label in library.routines else name


def what_now(line: str, situation: Situation) -> Reply:
    """Say one line and ask what to do."""
    voice = situation.voice
    return Reply(lines=(voice.line(line),), question=voice.line("what-now"), place=Place())


def _miss(library: Library, said: tuple[str, ...], situation: Situation) -> Reply:
    place, voice = situation.place, situation.voice
    missed = place.misses + 1
    if place.relief:
        return _again_in_relief(library, place.relief, said, situation)
    if missed >= MISSES_BEFORE_CLOSING:
        return Reply(lines=(*said, voice.line("closing-after-misses")), place=Place())
    asked = _asked_before(library, situation)
    if asked and missed == 1:
        return Reply(lines=said, question=asked, place=replace(place, misses=missed))
    hint = voice.line("two-things" if missed == 1 else _what_to_say(situation))
    return Reply(lines=(*said, hint), question=voice.line("what-now"), place=Place(misses=missed, about=place.about))


def _again_in_relief(library: Library, state: ReliefState, said: tuple[str, ...], situation: Situation) -> Reply:
    """Ask again whether it eases; who is missed twice gets the next round rather than another question."""
    place = situation.place
    if place.misses:
        return relief.after_hold(library, state, situation, easing=False)
    return Reply(lines=said, question=library.relief.check_in, place=replace(place, misses=1))


def _asked_before(library: Library, situation: Situation) -> str | None:
    """The question that still waits for its yes or no."""
    place, voice = situation.place, situation.voice
    topic = library.topics.get(place.about or "")
    if place.reminder:
        return question_of(place.reminder, situation)
    if place.diary:
        return diary_questions.question_of(place.diary, situation)
    if len(place.options) > 1:
        return choice(library, place.options, situation).question
    if topic and topic.follow_up.then == place.offer:
        return voice.say(topic.follow_up.question)
    stretch = library.stretches.get(place.offer or "")
    if stretch and stretch.ask_first and place.coached:
        return voice.say(stretch.ask_first)
    welcome = library.offers["welcome"]
    return welcome.question if place.offer == welcome.then and place.about is None else None


def _what_to_say(situation: Situation) -> str:
    """Choose two things to say that fit where the conversation is."""
    if situation.place.coached:
        return "two-things-to-say-in-stretch"
    return "two-things-to-say-after-answer" if situation.recent() else "two-things-to-say"
