"""Replies to what moves through a stretch, and to questions about where it stands."""

from collections.abc import Callable
from dataclasses import replace

from skill.coaching.choice import can_do
from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import LEAD_IN_HOLD_AND_END, Position, Spoken, Timed, Timeline, last_said
from skill.conversation import fallback
from skill.conversation.cramps import cramp
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.refusals import farewell
from skill.conversation.stretches import nothing_open
from skill.conversation.stretches.playing import as_taught, clip_reply
from skill.conversation.warnings.warning_replies import ask_whether_checked
from skill.language.text import sentence
from skill.response.reply import Reply
from skill.turn.clips import STANDING, spoken_place, spoken_rest, standing_at, stretch_at
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.coaching import AfterPlan, InClip, Ready, ResumeLeft, StillPaused, question_after
from skill.turn.place import (
    NEXT,
    NONE_FITS,
    PAUSE,
    PREVIOUS,
    RELIEF,
    REPEAT,
    RESUME,
    START_OVER,
    STOP,
    SWITCH_SIDE,
    Place,
)
from skill.turn.turn import Turn

PAUSE_SECONDS = 30
"""A paused clip is silence: as long as it plays the session stays open, so that "Alexa, resume" reaches the skill.
Nobody knows whether a device that is silent for longer still listens; then it asks twice, and says how to come back."""

Control = Callable[[Turn], Reply]


def in_stretch(control: Callable[[Turn, Coached], Reply]) -> Control:
    """Call a control with where the stretch stands; answer when there is none. In a cramp its round goes on."""

    def controlled(turn: Turn) -> Reply:
        if turn.place.relief:
            return cramp.help_now(turn, turn.place.relief)
        if turn.place.coached is None:
            return nothing_open.reply(turn, "no-stretch-running")
        reply = control(turn, turn.coached) if turn.coached else all_done(turn, turn.place.coached)
        return _before_it_begins(turn, reply) if isinstance(turn.pending, Ready) else reply

    return controlled


def _before_it_begins(turn: Turn, reply: Reply) -> Reply:
    """Put the safety question again, with what a control says and changes:
    only a yes begins the stretch that it is asked for.
    """
    coached, asked_for = reply.place.coached, turn.place.coached
    if reply.clip is None or coached is None or asked_for is None or coached.plan != asked_for.plan:
        return reply
    asked = fallback.ask_again(turn, *reply.lines)
    waiting = replace(coached, following=None, waits=False, began=None)
    return replace(asked, place=replace(asked.place, coached=waiting))


def in_stretch_or_again(control: Callable[[Turn, Coached], Reply]) -> Control:
    """The same, where a stretch that was just done is done once more,
    with the change that is wished: "again but longer".
    """

    def controlled(turn: Turn) -> Reply:
        done = turn.place.coached if turn.coached is None and not turn.place.relief else None
        again = done.at(Position()) if done and done.plan in turn.library.stretches else None
        return control(turn, again) if again else in_stretch(control)(turn)

    return controlled


def pause(turn: Turn) -> Reply:
    """Keep the place to the second, and wait."""
    if turn.place.relief:
        return _wait(turn, Place(id=PAUSE, about=RELIEF, relief=turn.place.relief))
    return _pause_stretch(turn)


@in_stretch
def _pause_stretch(turn: Turn, coached: Coached) -> Reply:
    return _wait(turn, Place(id=PAUSE, about=coached.plan, coached=coached))


def _wait(turn: Turn, place: Place) -> Reply:
    voice, paused = turn.voice, StillPaused()
    question = paused.ask(turn)
    silence = Timeline((Timed(PAUSE_SECONDS, 0), Spoken((question,), 0)))
    lines = (voice.line("paused"), voice.line("how-to-go-on"))
    kept = place.coached is not None and turn.records.keeps and not turn.records.failed  # a cramp is stored nowhere
    closing = voice.line("pause-closes-kept" if kept else "pause-closes")
    return Reply(lines=lines, clip=silence, question=question, reprompt=closing, pending=paused, place=place)


def resume(turn: Turn) -> Reply:
    """Go on in the same stretch, side and repetition, in this session or in one of the last day.

    After a warning sign nothing is gone on with before somebody has looked. At night nobody is stood up without being
    asked, and what the listener cannot do now gives way to something else.
    """
    warning = turn.warning_in_force
    if (stays_left := _stays_left(turn)) is not None:
        return stays_left
    elsewhere = turn.place.coached is None and (warning is not None or turn.place.relief is None)
    left = turn.left() if elsewhere else None
    wanted = turn.place.coached or left
    if warning and wanted:
        return ask_whether_checked(turn, warning, wanted.plan)
    if left:
        in_the_way = _before_going_on(turn, left)
        if in_the_way:
            return in_the_way
        # nobody told where its clip was left: it may have been cut off at its first word
        standing = standing_at(turn.library, turn.voice, left.at(left.start()), turn.now)
        return _go_on(turn, as_taught(turn, standing)) if standing else all_done(turn, left)
    if elsewhere and turn.profile.place_left(turn.now):
        return fallback.what_now(turn, "left-is-gone")
    return _resume(turn)


def _stays_left(turn: Turn) -> Reply | None:
    """Say that what was left for a sore tendon or a hurt leg stays left,
    and offer again what was offered in its place.
    """
    stretch = turn.library.stretches.get(turn.place.about or "") if turn.place.id == NONE_FITS else None
    if stretch is None or not isinstance(turn.pending, Offer) or can_do(stretch, turn.session.avoid):
        return None
    return asking(turn, turn.pending, turn.voice.line("leave-it-today", name=stretch.name), place=turn.place)


def _before_going_on(turn: Turn, left: Coached) -> Reply | None:
    """Ask before a stretch that is done standing is resumed at night, and offer another for one that cannot be done."""
    stretch = stretch_at(turn.library, left)
    if not can_do(stretch, turn.avoids()):
        other = turn.chooser().other(stretch)
        return asking(turn, Offer(other.id, "offer-stretch") if other else WhatNow(), place=Place(id=RESUME))
    asked = isinstance(turn.pending, ResumeLeft)
    if stretch.position == STANDING and turn.night() and not asked:
        return asking(turn, ResumeLeft(cramp_asked=True), place=Place(id=RESUME))
    return None


def _go_on(turn: Turn, coached: Coached) -> Reply:
    """Name stretch, leg and what is left of the hold; then the body goes back into position, and the count goes on."""
    back = coached if coached.back else _led_back(turn, coached)
    lines = [turn.voice.line("going-on", place=spoken_place(turn.library, turn.voice, coached))]
    if back.back and coached.seconds_left:
        hold = make_plan(turn.library, coached).hold_at(coached.hold)
        lines.append(sentence(spoken_rest(turn.voice, hold, coached.seconds_left)))
    return clip_reply(turn, back, lines=tuple(lines), place_id=RESUME)


@in_stretch
def _resume(turn: Turn, coached: Coached) -> Reply:
    """Go on; while the way into position is told, that is the count ("okay, ready" may come as "resume")."""
    running = turn.place.coached
    if isinstance(turn.pending, InClip) and running and running.waits and not coached.back:
        return _count_now(turn)
    return _go_on(turn, led_back(turn, coached))


def _led_back(turn: Turn, coached: Coached) -> Coached:
    return coached.led_back(once_more=make_plan(turn.library, coached).is_once_more(coached.hold))


def led_back(turn: Turn, coached: Coached) -> Coached:
    """Give what is coached with the way back into position first;
    a position that was explained already is said in one sentence.
    """
    stretch, back = stretch_at(turn.library, coached).id, _led_back(turn, coached)
    if not back.back or stretch in coached.known:
        return back
    return replace(back, brief=tuple(dict.fromkeys((*coached.brief, stretch))))


def count_now(turn: Turn) -> Reply:
    """Skip what is left of the way into position, and count; without a stretch under way,
    go on with the one that was left.
    """
    return _count_now(turn) if turn.place.is_under_way else resume(turn)


@in_stretch
def _count_now(turn: Turn, coached: Coached) -> Reply:
    ready = replace(coached, segments_left=None, back=False, ready=True)
    return clip_reply(turn, ready, place_id=RESUME)


@in_stretch
def skip(turn: Turn, coached: Coached) -> Reply:
    """Move to the next leg or stretch; past both where it is named, or in a routine where neither was held."""
    plan = make_plan(turn.library, coached)
    following = [group for group in plan.groups() if group > coached.hold]
    stretch = plan.holds[coached.hold].stretch
    begun = next(at for at, hold in enumerate(plan.holds) if hold.stretch == stretch)
    untouched = begun == coached.hold and coached.seconds_left is None and coached.plan in turn.library.routines
    named = turn.said_slots.muscle == stretch.muscle or turn.said_slots.plan == stretch.id
    if untouched or named:  # "I did the calves already"
        following = [group for group in following if plan.holds[group].stretch != stretch]
    if not following:
        return all_done(turn, coached, place_id=NEXT)
    return moved(turn, coached.at(Position(following[0])), NEXT)


@in_stretch
def go_back(turn: Turn, coached: Coached) -> Reply:
    """Move to the previous leg or stretch, or to the beginning of the first."""
    before = [group for group in make_plan(turn.library, coached).groups() if group <= coached.hold]
    return moved(turn, coached.at(Position(before[-2] if len(before) > 1 else 0)), PREVIOUS)


@in_stretch_or_again
def switch_side(turn: Turn, coached: Coached) -> Reply:
    """Move to the other leg of this stretch, whichever it is."""
    plan = make_plan(turn.library, coached)
    hold = plan.holds[coached.hold]
    others = [i for i in plan.groups() if plan.holds[i].stretch == hold.stretch and plan.holds[i].side != hold.side]
    if others:
        return moved(turn, coached.at(Position(others[0])), SWITCH_SIDE)
    if hold.side is None:
        return clip_reply(turn, coached, lines=(turn.voice.line("both-legs-together"),), place_id=SWITCH_SIDE)
    other = replace(coached.at(Position(0)), side="right" if hold.side == "left" else "left")
    return moved(turn, other, SWITCH_SIDE)


def repeat(turn: Turn) -> Reply:
    """Say the last instruction again, and go straight on from there."""
    running = turn.place.coached
    if running is None or running.began is None or turn.clip is None:
        return resume(turn)
    said = last_said(turn.clip.timeline, turn.now - running.began)
    now = turn.coached
    if now is None:
        return all_done(turn, running, place_id=REPEAT)
    held_nothing = now.hold == running.hold and now.segments_left in (None, LEAD_IN_HOLD_AND_END)
    if (
        running.ready and held_nothing and now.seconds_left is None
    ):  # what was missed is told again before anything counts
        return clip_reply(turn, _told_in_full(now.at(Position(now.hold)), turn), place_id=REPEAT)
    if running.waits and now.ready:  # the question was heard: the way into position comes once more
        again = replace(running, following=None, waits=False, began=None)
        return clip_reply(turn, again, place_id=REPEAT)
    instructing = now.segments_left is not None and now.seconds_left is None
    hold = make_plan(turn.library, now).holds[now.hold]
    lines = () if instructing else (said or hold.stretch.brief.said(hold.side),)
    return clip_reply(turn, now, lines=lines, place_id=REPEAT)


def start_over(turn: Turn, *, with_cautions: bool = False) -> Reply:
    """Begin this stretch again from its set-up, explained in full; ``with_cautions`` with its safety words."""
    running, plan = turn.place.coached, turn.plan
    if running is None or plan is None:
        return resume(turn)
    now = turn.coached or running.at(Position(len(plan.holds) - 1))
    stretch = plan.holds[now.hold].stretch
    first = next(i for i in plan.groups() if plan.holds[i].stretch == stretch)
    again = _told_in_full(now.at(Position(first)), turn)
    lines = (turn.voice.line("from-the-start"), *([turn.voice.say(stretch.cautions.full)] if with_cautions else []))
    return clip_reply(turn, again, lines=lines, place_id=START_OVER)


def _told_in_full(coached: Coached, turn: Turn) -> Coached:
    """Give what is coached with its set-up explained, as if it was not known."""
    stretch = stretch_at(turn.library, coached).id
    known, brief = (tuple(each for each in ids if each != stretch) for ids in (coached.known, coached.brief))
    return replace(coached, known=known, brief=brief)


def stop(turn: Turn) -> Reply:
    """End at once; the place is kept.

    A goodbye is answered. Who wants to go on another time hears how, and who ends a cramp's help what to do after one.
    """
    later = turn.language.flow.puts_off.search(turn.written) or turn.language.flow.other_time.search(turn.written)
    kept = later and turn.coached and turn.records.keeps and not turn.records.failed
    if isinstance(turn.pending, AfterPlan) and not turn.place.relief:  # it ended by itself, and nothing is broken off
        return Reply(lines=(turn.voice.line("done-for-today"),), place=Place(id=STOP))
    line = "stopped-in-cramp" if turn.place.relief else "kept-for-later" if kept else None
    how = (turn.voice.line(line),) if line else ()
    ended = not (turn.place.coached or turn.place.relief)  # "bye" alone comes as "stop", of which Alexa tells no word
    goodbye = farewell(turn) or ("goodbye" if ended else None)
    lines = (*how, turn.voice.once_a_day(goodbye)) if goodbye else (turn.voice.line("stopped"), *how)
    return Reply(lines=lines, place=Place(id=STOP, coached=turn.coached))


def moved(turn: Turn, coached: Coached, place_id: str) -> Reply:
    """Say where it is now, and coach from there."""
    lines = (turn.voice.line("moved", place=spoken_place(turn.library, turn.voice, coached)),)
    return clip_reply(turn, coached, lines=lines, place_id=place_id)


def all_done(turn: Turn, coached: Coached, place_id: str = RESUME) -> Reply:
    """Answer a control after the last hold; a single stretch that was counted to its end stays in hand."""
    is_done = turn.coached is None and coached == turn.place.coached and coached.plan in turn.library.stretches
    return asking(
        turn,
        question_after(turn.library, replace(coached, following=None)),
        turn.voice.line("that-was-all"),
        place=Place(id=place_id, about=coached.plan, coached=coached if is_done else None),
    )
