"""What a screen shows with a reply: the same words and the same clip, made only for devices that have one."""

from dataclasses import replace

from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import SILENCE_SECONDS, ReliefState
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Timeline
from skill.conversation.stretches.playing import stretches_of
from skill.knowledge.figures import relief_figure
from skill.knowledge.library import Library
from skill.language.text import sentence
from skill.response.reply import Card, Reply
from skill.screen.keyframes import ScreenWords, coached_keyframes, relief_keyframes, with_reprompt
from skill.screen.views import Answer, Button, Coaching, Diary, Keyframe, Relief, Screen, Warned, Welcome
from skill.turn.clips import spoken_place
from skill.turn.pending.answers import RepeatWarning
from skill.turn.place import PAUSE
from skill.turn.turn import Turn
from skill.turn.voice import Voice

MOST_SHOWN = 280
"""Characters of an answer that can be read from a bed."""


def screen_of(turn: Turn, reply: Reply) -> Screen | None:
    """Give the view that fits a reply; None where there is nothing to stay for."""
    place = reply.place
    if reply.question is None or reply.ask_permission:
        return None
    if place.id == PAUSE:
        return _paused(turn, reply)
    if reply.clip:
        return _clip(turn, reply, reply.clip)
    if isinstance(reply.pending, RepeatWarning) and reply.card:
        return _warned(turn.library, reply)
    return _to_read(turn, reply)


def _to_read(turn: Turn, reply: Reply) -> Screen:
    voice, question = turn.voice, reply.question or ""
    if reply.weeks:
        asked = question.rpartition(". ")[2]  # what leads to the question is heard: this view is to look at
        return Diary(voice.fixed("screen-diary"), reply.weeks, " ".join(reply.seen), asked, _buttons(turn, reply))
    if turn.intent == "LaunchRequest":
        return Welcome(voice.fixed("screen-name"), " ".join(reply.lines), question, _buttons(turn, reply))
    return _answer(turn, reply)


def _warned(library: Library, reply: Reply) -> Warned:
    """Show the call to action largest, in the card's spelling: a number to dial is read as digits."""
    sign = library.warnings[reply.place.warning or ""]
    printed = reply.card.text.split("\n") if isinstance(reply.card, Card) else list(reply.lines)
    reasons = 2 if sign.avoid else 1
    return Warned(sign.title, " ".join(printed[:-reasons]), " ".join(printed[-reasons:]))


def _answer(turn: Turn, reply: Reply) -> Answer:
    """Show sources where the card lists them."""
    library = turn.library
    known = library.backed(reply.place.about or "") if isinstance(reply.card, Card) else None
    publishers = (
        dict.fromkeys(library.language.bare(library.sources[each].publisher) for each in known.sources) if known else {}
    )
    title = reply.card.title if isinstance(reply.card, Card) else turn.voice.fixed("screen-name")
    printed, _, listed = reply.card.text.partition("\n\n") if isinstance(reply.card, Card) else ("", "", "")
    text = printed if listed else " ".join(reply.lines)
    return Answer(
        title, whole_sentences(text), " · ".join(list(publishers)[:2]), reply.question or "", _buttons(turn, reply)
    )


def _buttons(turn: Turn, reply: Reply) -> tuple[Button, ...]:
    """The buttons of the question that is asked."""
    events = reply.pending.buttons if reply.pending else ()
    return tuple(Button(turn.voice.fixed(f"press-{event.removeprefix('control.')}"), event) for event in events)


def whole_sentences(text: str) -> str:
    """Shorten a long text to its first sentences: one hears it all."""
    shown, *rest = text.split(". ")
    for each in rest:
        if len(shown) + len(each) > MOST_SHOWN:
            return f"{shown}."
        shown = f"{shown}. {each}"
    return shown


def _paused(turn: Turn, reply: Reply) -> Answer:
    voice, coached = turn.voice, reply.place.coached
    title = sentence(spoken_place(turn.library, voice, coached))[:-1] if coached else voice.fixed("screen-name")
    return Answer(title, reply.lines[0], question=" ".join(reply.lines[1:]), buttons=_buttons(turn, reply))


def _clip(turn: Turn, reply: Reply, clip: Timeline) -> Screen | None:
    place = reply.place
    if place.relief:
        return _relief(turn, reply, clip, place.relief)
    return _coaching(turn, reply, clip, place.coached) if place.coached else None


def _coaching(turn: Turn, reply: Reply, clip: Timeline, coached: Coached) -> Coaching:
    voice, plan = turn.voice, make_plan(turn.library, coached)
    keyframes = coached_keyframes(clip, plan.holds, screen_words(voice))
    if reply.silence:
        lines, at = reply.silence.lines, clip.seconds + SILENCE_SECONDS
        said = replace(keyframes[-1], at=at, seconds=reading_seconds(lines), text=" ".join(lines))
        keyframes = with_reprompt(
            keyframes, said, coached_keyframes(reply.silence.clip, plan.holds, screen_words(voice))
        )
    return Coaching(
        keyframes=keyframes,
        delay=_delay(turn, coached.began),
        opening=reply.lines[-1] if reply.lines else "",
        title=reply.card.title if isinstance(reply.card, Card) else "",
        rows=_rows(turn.library, reply),
        buttons=tuple(Button(voice.fixed(f"press-{name}"), f"control.{name}") for name in ("pause", "next")),
        answers=_buttons(turn, reply),
        chained=coached.following is not None and not coached.waits,
    )


def screen_words(voice: Voice) -> ScreenWords:
    """Collect the words of a schedule besides those that are said."""
    return ScreenWords(*(voice.fixed(name) for name in ("leg-left", "leg-right", "screen-turn", "screen-next")))


def _rows(library: Library, reply: Reply) -> tuple[str, ...]:
    """The stretches of a routine that begins, as its card lists them."""
    begun, coached = reply.place.id in library.routines, reply.place.coached
    if not (begun and coached and isinstance(reply.card, Card)):
        return ()
    return tuple(reply.card.text.split("\n")[: len(stretches_of(library, coached))])


def _relief(turn: Turn, reply: Reply, clip: Timeline, state: ReliefState) -> Relief:
    figure = relief_figure(state.muscle, state.position)
    drawn = figure.id if figure else None
    keyframes = relief_keyframes(clip, reply.lines[0] if reply.lines else "", drawn)
    if reply.silence:
        lines = reply.silence.lines
        said = Keyframe(
            clip.seconds + SILENCE_SECONDS, reading_seconds(lines), "step", " ".join(lines), lines[0], figure=drawn
        )
        keyframes = with_reprompt(keyframes, said, relief_keyframes(reply.silence.clip, said.title, drawn))
    return Relief(
        keyframes=keyframes,
        delay=_delay(turn, state.began),
        opening=" ".join(reply.lines),
        answers=_buttons(turn, reply),
    )


def _delay(turn: Turn, began: float | None) -> float:
    """Seconds from now until the clip sounds: what is said before it, by our estimate."""
    return max(0.0, (began or turn.now) - turn.now)
