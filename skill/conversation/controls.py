"""Replies to what moves through a stretch; the position in it comes from `coached.here` alone."""

from collections.abc import Callable
from dataclasses import replace

from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position, Spoken, Timed, Timeline, last_said
from skill.conversation import relief
from skill.conversation.coached import build_clip, clip_reply, here
from skill.conversation.red_flag import ask_whether_checked
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import RELIEF, Place
from skill.turn.situation import Situation

PAUSE_SECONDS = 180
"""A paused clip is silence: as long as it plays the session stays open, so that "Alexa, resume" reaches the skill."""

PAUSED = "control.pause"

Control = Callable[[Library, Situation], Reply]


def in_stretch(control: Callable[[Library, Coached, Situation], Reply]) -> Control:
    """Call a control with where the stretch stands; answer when there is none. In a cramp its round goes on."""

    def controlled(library: Library, situation: Situation) -> Reply:
        running = situation.place.coached
        if situation.place.relief:
            return relief.help_now(library, situation.place.relief, situation)
        if running is None:
            return nothing_to_control(situation)
        now = here(library, running, situation)
        return control(library, now, situation) if now else all_done(library, running, situation)

    return controlled


def pause(library: Library, situation: Situation) -> Reply:
    """Keep the place to the second, and wait."""
    if situation.place.relief:
        return _wait(Place(id=PAUSED, about=RELIEF, relief=situation.place.relief), situation)
    return _pause_stretch(library, situation)


@in_stretch
def _pause_stretch(library: Library, coached: Coached, situation: Situation) -> Reply:  # noqa: ARG001  # one shape
    return _wait(Place(id=PAUSED, about=coached.plan, coached=coached), situation)


def _wait(place: Place, situation: Situation) -> Reply:
    voice = situation.voice
    question = voice.line("still-paused")
    silence = Timeline((Timed(PAUSE_SECONDS, 0), Spoken((question,), 0)))
    return Reply(lines=(voice.line("paused"), voice.line("how-to-go-on")), clip=silence, question=question, place=place)


def resume(library: Library, situation: Situation) -> Reply:
    """Go on in the same stretch, side and repetition, in this session or in one of the last day.

    After a warning sign nothing is gone on with before somebody has looked.
    """
    warning = library.warnings.get(situation.session.warned or "")
    remembered = situation.place.coached or (situation.place_left() if warning else None)
    if warning and remembered:
        return ask_whether_checked(warning, remembered.plan, situation)
    if situation.place.coached is None and situation.place.relief is None:
        remembered = situation.place_left()
        if remembered:
            # nobody told where its clip was left: it may have been cut off at its first word
            place = replace(situation.place, coached=remembered.at(remembered.start()))
            situation = replace(situation, session=replace(situation.session, place=place))
    return _resume(library, situation)


@in_stretch
def _resume(library: Library, coached: Coached, situation: Situation) -> Reply:
    lines = (situation.voice.line("going-on", place=spoken_place(library, coached, situation)),)
    return clip_reply(library, coached, situation, lines=lines, place_id="control.resume")


@in_stretch
def skip(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Move to the next leg or stretch."""
    following = [group for group in make_plan(library, coached).groups() if group > coached.hold]
    if not following:
        return all_done(library, coached, situation, place_id="control.next")
    return moved(library, coached.at(Position(following[0])), situation, "control.next")


@in_stretch
def go_back(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Move to the previous leg or stretch, or to the beginning of the first."""
    before = [group for group in make_plan(library, coached).groups() if group <= coached.hold]
    return moved(library, coached.at(Position(before[-2] if len(before) > 1 else 0)), situation, "control.previous")


@in_stretch
def switch_side(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Move to the other leg of this stretch, whichever it is."""
    plan = make_plan(library, coached)
    hold = plan.holds[coached.hold]
    others = [i for i in plan.groups() if plan.holds[i].stretch == hold.stretch and plan.holds[i].side != hold.side]
    if others:
        return moved(library, coached.at(Position(others[0])), situation, "control.switch-side")
    if hold.side is None:
        lines = (situation.voice.line("both-legs-together"),)
        return clip_reply(library, coached, situation, lines=lines, place_id="control.switch-side")
    other = replace(coached.at(Position(0)), side="right" if hold.side == "left" else "left")
    return moved(library, other, situation, "control.switch-side")


def repeat(library: Library, situation: Situation) -> Reply:
    """Say the last instruction again, and go straight on from there."""
    running = situation.place.coached
    if running is None or running.began is None:
        return resume(library, situation)
    clip, _ = build_clip(library, make_plan(library, running), running.start(), situation.voice, running.tally)
    said = last_said(clip.timeline, situation.now - running.began)
    now = here(library, running, situation)
    if now is None:
        return replace(all_done(library, running, situation), place=replace(situation.place, id="control.repeat"))
    instructing = now.segments_left is not None and now.seconds_left is None
    lines = () if instructing or said is None else (said,)
    return clip_reply(library, now, situation, lines=lines, place_id="control.repeat")


def start_over(library: Library, situation: Situation) -> Reply:
    """Begin this stretch again from its set-up."""
    running = situation.place.coached
    if running is None:
        return resume(library, situation)
    plan = make_plan(library, running)
    now = here(library, running, situation) or running.at(Position(len(plan.holds) - 1))
    stretch = plan.holds[now.hold].stretch
    first = next(i for i in plan.groups() if plan.holds[i].stretch == stretch)
    again = replace(now.at(Position(first)), known=tuple(k for k in now.known if k != stretch.id))
    lines = (situation.voice.line("from-the-start"),)
    return clip_reply(library, again, situation, lines=lines, place_id="control.start-over")


def stop(library: Library, situation: Situation) -> Reply:
    """End at once; the place is kept."""
    running = situation.place.coached
    place = Place(id="control.stop", coached=here(library, running, situation) if running else None)
    return Reply(lines=(situation.voice.line("stopped"),), place=place)


def moved(library: Library, coached: Coached, situation: Situation, place_id: str) -> Reply:
    """Say where it is now, and coach from there."""
    lines = (situation.voice.line("moved", place=spoken_place(library, coached, situation)),)
    return clip_reply(library, coached, situation, lines=lines, place_id=place_id)


def all_done(library: Library, coached: Coached, situation: Situation, place_id: str = "control.resume") -> Reply:
    """Answer a control after the last hold."""
    offer = library.offers["after-stretch"]
    place = Place(id=place_id, about=coached.plan, offer=offer.then)
    return Reply(lines=(situation.voice.line("that-was-all"),), question=offer.question, place=place)


def nothing_to_control(situation: Situation) -> Reply:
    """Answer a control when no stretch is under way."""
    voice = situation.voice
    return Reply(lines=(voice.line("no-stretch-running"),), question=voice.line("what-now"), place=Place())


def spoken_place(library: Library, coached: Coached, situation: Situation) -> str:
    """Name the stretch and leg of a position: "wall calf stretch, left leg"."""
    plan = make_plan(library, coached)
    hold = plan.holds[min(coached.hold, len(plan.holds) - 1)]
    if hold.side is None:
        return hold.stretch.name
    return situation.voice.line("place", name=hold.stretch.name, side=hold.side)
