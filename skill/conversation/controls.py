"""Replies to what is said in the middle of a stretch; the place in it comes from `coached.current` alone."""

from dataclasses import replace

from skill.coaching.plan import Hold
from skill.conversation.coached import clip_reply, current, make_plan
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.place import Coached, Place
from skill.speech.reply import Reply


def pause(library: Library, situation: Situation) -> Reply:
    """Keep the place to the second."""
    here = _here(library, situation)
    if here is None:
        return nothing_to_control(situation)
    voice = situation.voice
    place = replace(situation.place, id="control.pause", coached=here, offer=None)
    return Reply(lines=(voice.line("paused"),), question=voice.line("ready-to-go-on"), place=place)


def resume(library: Library, situation: Situation) -> Reply:
    """Go on in the same stretch, side and repetition."""
    here = _here(library, situation)
    if here is None:
        return nothing_to_control(situation)
    lines = (situation.voice.line("going-on", place=_spoken_place(library, here)),)
    return clip_reply(library, here, situation, lines=lines, place_id="control.resume")


def skip(library: Library, situation: Situation) -> Reply:
    """Move to the next leg or stretch."""
    return _move(library, situation, "control.next", step=1)


def go_back(library: Library, situation: Situation) -> Reply:
    """Move to the previous leg or stretch, or to the beginning of this one."""
    return _move(library, situation, "control.previous", step=-1)


def start_over(library: Library, situation: Situation) -> Reply:
    """Begin this stretch again from its set-up."""
    coached = situation.place.coached
    if coached is None:
        return nothing_to_control(situation)
    lines = (situation.voice.line("from-the-start"),)
    again = replace(coached, hold=0, seconds_left=None)
    return clip_reply(library, again, situation, lines=lines, place_id="control.start-over")


def again(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Play the last clip once more."""
    lines = (situation.voice.line("once-more"),)
    return clip_reply(library, coached, situation, lines=lines, place_id="control.repeat")


def stop(library: Library, situation: Situation) -> Reply:
    """End at once; the place stays in the session's last attributes."""
    here = _here(library, situation)
    return Reply(lines=(situation.voice.line("stopped"),), place=Place(id="control.stop", coached=here))


def nothing_to_control(situation: Situation) -> Reply:
    """Answer a control when no stretch is under way."""
    voice = situation.voice
    return Reply(lines=(voice.line("no-stretch-running"),), question=voice.line("what-now"), place=Place())


def _here(library: Library, situation: Situation) -> Coached | None:
    coached = situation.place.coached
    return current(library, coached, situation) if coached else None


def _move(library: Library, situation: Situation, place_id: str, *, step: int) -> Reply:
    here = _here(library, situation)
    if here is None:
        return nothing_to_control(situation)
    holds = make_plan(library, here).holds
    target = _neighbour(holds, here.hold, step)
    voice = situation.voice
    if target is None:
        offer = library.offers["after-stretch"]
        place = Place(id=place_id, about=here.plan, offer=offer.then)
        return Reply(lines=(voice.line("that-was-all"),), question=voice.say(offer.question), place=place)
    moved = replace(here, hold=target, seconds_left=None)
    lines = (voice.line("moved", place=_spoken_place(library, moved)),)
    return clip_reply(library, moved, situation, lines=lines, place_id=place_id)


def _neighbour(holds: tuple[Hold, ...], index: int, step: int) -> int | None:
    """First hold of the next leg or stretch, or of the previous one (of this one where there is none before)."""

    def group(hold: Hold) -> tuple[str, str | None]:
        return (hold.stretch.id, hold.side)

    starts = [i for i, hold in enumerate(holds) if i == 0 or group(hold) != group(holds[i - 1])]
    if step > 0:
        return next((start for start in starts if start > index), None)
    before = [start for start in starts if start <= index]
    return before[-2] if len(before) > 1 else 0


def _spoken_place(library: Library, coached: Coached) -> str:
    hold = make_plan(library, coached).holds[coached.hold]
    return f"{hold.stretch.name}, {hold.side} leg" if hold.side else hold.stretch.name
