"""What a screen shows with a reply: the same words and the same clip, made only for devices that have one."""

from dataclasses import replace
from typing import TypedDict

from skill.coaching.plan import Plan
from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import SILENCE_SECONDS, ReliefState, after_check_in, kept_in, shown_in
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Position, Timeline
from skill.conversation.stretches.playing import stretches_of
from skill.knowledge.content import Relief, WarningSign
from skill.knowledge.figures import relief_figure
from skill.knowledge.library import Library
from skill.language.text import sentence
from skill.response.reply import Card, Reply, Silence
from skill.screen.keyframes import ScreenWords, at_rest, coached_keyframes, dots_of, relief_keyframes, with_reprompt
from skill.screen.views import Answer, Button, Coaching, Diary, Keyframe, ReliefView, Screen, Warned, WelcomeView
from skill.turn.clips import counted_in_silence, running_clip, whole_seconds
from skill.turn.pending.answers import DidYouMean, RepeatWarning
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import Pending
from skill.turn.pending.warnings import AnythingElse
from skill.turn.place import NEXT, PAUSE, STOP
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
    if isinstance(reply.pending, RepeatWarning | AnythingElse):
        return _warned(turn, reply, turn.library.warnings[reply.pending.warning])
    return _to_read(turn, reply)


def _to_read(turn: Turn, reply: Reply) -> Screen:
    voice, question = turn.voice, reply.question or ""
    if reply.weeks:
        asked = question.rpartition(". ")[2]  # what leads to the question is heard: this view is to look at
        text = " ".join(reply.seen)
        return Diary(voice.fixed("screen-diary"), reply.weeks, text, asked, _buttons(turn, reply), _hint(turn, reply))
    if turn.intent == "LaunchRequest":
        title, text = voice.fixed("screen-name"), " ".join(reply.lines)
        return WelcomeView(title, text, question, _buttons(turn, reply), _hint(turn, reply))
    return _answer(turn, reply)


def _warned(turn: Turn, reply: Reply, sign: WarningSign) -> Warned:
    """Show the call to action largest, as it is printed: a number to dial is read as digits.

    It stays there, with what is told in place of the reasons, while somebody asks about the warning.
    """
    voice, buttons = turn.voice, _buttons(turn, reply)
    what_to_do = voice.show(sign.act or voice.call_to_action(sign.tier))
    if isinstance(reply.pending, AnythingElse):
        return Warned(sign.title, what_to_do, " ".join(reply.seen), buttons=buttons)
    printed = reply.card.text.split("\n") if isinstance(reply.card, Card) else list(reply.lines)
    act, (why, *avoid) = (printed[:-2], printed[-2:]) if sign.avoid else (printed[:-1], printed[-1:])
    return Warned(sign.title, " ".join(act), why, " ".join(avoid), buttons)


def _answer(turn: Turn, reply: Reply) -> Answer:
    """Show sources where the card lists them."""
    library = turn.library
    known = library.backed(reply.place.about or "") if isinstance(reply.card, Card) else None
    publishers = (
        dict.fromkeys(library.language.speech.bare(library.sources[each].publisher) for each in known.sources)
        if known
        else {}
    )
    title = reply.card.title if isinstance(reply.card, Card) else turn.voice.fixed("screen-name")
    printed, _, listed = reply.card.text.partition("\n\n") if isinstance(reply.card, Card) else ("", "", "")
    text, question = printed if listed else " ".join(reply.lines), reply.question or ""
    if isinstance(reply.pending, DraftPending):  # what is to be done is read back: that is what to look at
        read_back, _, question = question.rpartition(". ")
        text = f"{read_back}." if read_back else text
    source = " · ".join(list(publishers)[:2])
    return Answer(title, whole_sentences(text), source, question, _buttons(turn, reply), _hint(turn, reply))


def _buttons(turn: Turn, reply: Reply) -> tuple[Button, ...]:
    """The buttons of the question that is asked, in its own words where it has some."""
    pending = reply.pending
    if isinstance(pending, DidYouMean):
        named = zip((pending.first, pending.second), ("first", "second"), strict=True)
        return tuple(Button(_name(turn.library, label), event) for label, event in named)
    return tuple(_button(turn.voice, event, pending) for event in (pending.buttons if pending else ()))


def _button(voice: Voice, event: str, pending: Pending | None = None) -> Button:
    name = event.removeprefix("control.")
    own = f"press-{pending.kind}-{name}" if pending else ""
    return Button(voice.fixed(own if own in voice.lines else f"press-{name}"), event)


def _name(library: Library, label: str) -> str:
    known = library.backed(label)
    return sentence(known.name)[:-1] if known else label


def _hint(turn: Turn, reply: Reply) -> str:
    """Suggest words that fit the open question."""
    own = f"screen-hint-{reply.pending.kind}" if reply.pending else ""
    return turn.voice.fixed(own if own in turn.voice.lines else "screen-hint")


def whole_sentences(text: str) -> str:
    """Shorten a long text to its first sentences: one hears it all."""
    shown, *rest = text.split(". ")
    for each in rest:
        if len(shown) + len(each) > MOST_SHOWN:
            return f"{shown}."
        shown = f"{shown}. {each}"
    return shown


def _paused(turn: Turn, reply: Reply) -> Screen:
    """Keep the figure and the seconds that are left of the hold, standing still."""
    voice, coached = turn.voice, reply.place.coached
    if coached is None:
        said = " ".join(reply.lines)
        return Answer(voice.fixed("screen-name"), said, buttons=_buttons(turn, reply), hint=_hint(turn, reply))
    plan = make_plan(turn.library, coached)
    hold = plan.hold_at(coached.hold)
    left = coached.seconds_left or hold.seconds
    whole = max(hold.seconds, left)
    paused = at_rest(plan.holds, hold, screen_words(voice))
    return Coaching(
        keyframes=(replace(paused, at=float(left - whole), seconds=float(whole)),),
        buttons=_buttons(turn, reply),
        always=(_button(voice, STOP),),
        keep=" ".join(reply.lines),
        still=True,
        lasts=reply.clip.seconds if reply.clip else 0.0,
        hint=_hint(turn, reply),
        **_way(turn, plan, Position(coached.hold)),
    )


def _clip(turn: Turn, reply: Reply, clip: Timeline) -> Screen | None:
    place = reply.place
    if place.relief:
        return _relief(turn, reply, clip, place.relief)
    return _coaching(turn, reply, clip, place.coached) if place.coached else None


def _coaching(turn: Turn, reply: Reply, clip: Timeline, coached: Coached) -> Coaching:
    voice, plan = turn.voice, make_plan(turn.library, coached)
    keyframes = coached_keyframes(clip, plan.holds, screen_words(voice))
    if reply.silence:
        lines, at = reply.silence.lines, _asked_again(reply.silence, clip)
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
        buttons=(_button(voice, PAUSE), _button(voice, NEXT)),
        answers=_buttons(turn, reply),
        always=(_button(voice, STOP),),
        chained=coached.following is not None and not coached.waits,
        hint=voice.fixed("screen-hint-clip"),
        **_way(turn, plan, _after_all(turn, reply, coached)),
    )


def _asked_again(silence: Silence, clip: Timeline) -> float:
    """The second at which the question has been put once more, after nobody answered it."""
    return clip.seconds + SILENCE_SECONDS + reading_seconds((silence.asks,))


def _after_all(turn: Turn, reply: Reply, coached: Coached) -> Position | None:
    """Where the plan goes on after all that the schedule shows: a silence plays the next clip too."""
    by_itself = counted_in_silence(turn.library, coached) if reply.silence else None
    return running_clip(turn.library, turn.voice, by_itself).then if by_itself else coached.then()


class _Way(TypedDict):
    """How far a plan has come."""

    dots: int
    minutes: str
    later: float


def _way(turn: Turn, plan: Plan, then: Position | None) -> _Way:
    """Number the legs and stretches of a plan, and estimate the seconds of it that follow from ``then`` on."""
    later = whole_seconds(turn.library, turn.voice, plan, then) if then else 0.0
    return {"dots": dots_of(plan.holds)[-1] + 1, "minutes": turn.voice.fixed("screen-left"), "later": later}


def screen_words(voice: Voice) -> ScreenWords:
    """Collect the words of a schedule besides those that are said."""
    return ScreenWords(*(voice.fixed(name) for name in ("leg-left", "leg-right", "screen-turn", "screen-next")))


def _rows(library: Library, reply: Reply) -> tuple[str, ...]:
    """The stretches of a routine that begins, as its card lists them."""
    begun, coached = reply.place.id in library.routines, reply.place.coached
    if not (begun and coached and isinstance(reply.card, Card)):
        return ()
    return tuple(reply.card.text.split("\n")[: len(stretches_of(library, coached))])


def _relief(turn: Turn, reply: Reply, clip: Timeline, state: ReliefState) -> ReliefView:
    relief, voice = turn.library.relief, turn.voice
    drawn = _drawn(relief, state)
    title = sentence(relief.name)[:-1]
    keyframes = relief_keyframes(clip, title, drawn)
    if reply.silence:
        lines = reply.silence.lines
        said = Keyframe(
            _asked_again(reply.silence, clip), reading_seconds(lines), "step", " ".join(lines), title, figure=drawn
        )
        following = after_check_in(relief, state, easing=False)
        then = _drawn(relief, following) if isinstance(following, ReliefState) else drawn
        keyframes = with_reprompt(keyframes, said, relief_keyframes(reply.silence.clip, said.title, then))
    return ReliefView(
        keyframes=keyframes,
        delay=_delay(turn, state.began),
        opening=" ".join(reply.lines),
        answers=_buttons(turn, reply),
        always=(_button(voice, STOP),),
        keep=voice.say(kept_in(relief, state)),
        hint=voice.fixed("screen-hint-relief"),
    )


def _drawn(relief: Relief, state: ReliefState) -> str | None:
    """The id of the figure of a round; None where none shows what is told."""
    figure = relief_figure(*shown_in(relief, state))
    return figure.id if figure else None


def _delay(turn: Turn, began: float | None) -> float:
    """Seconds from now until the clip sounds: what is said before it, by our estimate."""
    return max(0.0, (began or turn.now) - turn.now)
