"""Replies to "easier", "I can't stand", "that hurts": a gentler way, or none."""

from dataclasses import replace

from skill.coaching.choice import easier_stretch
from skill.coaching.timeline import Position
from skill.conversation import relief
from skill.conversation.coached import begin, make_plan
from skill.conversation.controls import in_stretch, nothing_to_control
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.place import Coached, Place
from skill.speech.reply import Reply

DOCTOR = "when-to-see-doctor"
IN_BED = "in-bed"


@in_stretch
def easier(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Swap the stretch for a gentler one of the same muscle, or one that does without what is missing."""
    hold = make_plan(library, coached).holds[coached.hold]
    limitation = situation.slot_id("limitation")
    voice = situation.voice
    other = easier_stretch(library.stretches, library.preferred, hold.stretch, limitation)
    if other is None:
        question = voice.line("ready-to-go-on")
        place = Place(id="control.easier", about=coached.plan, coached=coached)
        return Reply(lines=(voice.line("nothing-easier"),), question=question, place=place)
    swapped = _swapped(library, coached, hold.stretch.id, other.id)
    reply = begin(library, swapped, situation)
    lines = (voice.line("swapped", name=other.name), voice.say(other.cautions.short))
    quiet = True if limitation == IN_BED else None
    return replace(reply, lines=lines, place=replace(reply.place, id="control.easier"), quiet=quiet)


def hurts(library: Library, situation: Situation) -> Reply:
    """Stop the stretch, say to ease off and when to get help, offer a gentler one."""
    running = situation.place.coached
    if situation.place.relief:
        return relief.after_hold(library, situation.place.relief, situation, easing=False)
    if running is None:
        return nothing_to_control(situation)
    voice = situation.voice
    stretch = make_plan(library, running).holds[min(running.hold, len(make_plan(library, running).holds) - 1)].stretch
    gentler = easier_stretch(library.stretches, library.preferred, stretch, None)
    question = voice.line("offer-gentler", name=gentler.name) if gentler else voice.line("offer-doctor")
    place = Place(id="control.hurts", about=running.plan, offer=gentler.id if gentler else DOCTOR)
    return Reply(lines=(voice.line("ease-off"), voice.line("when-it-hurts")), question=question, place=place)


def _swapped(library: Library, coached: Coached, before: str, after: str) -> Coached:
    """Stay in a routine with the other stretch in it, at its first hold; a single stretch becomes the other."""
    if coached.plan not in library.routines:
        return replace(coached.at(Position()), plan=after, version=None)
    plan = make_plan(library, coached)
    changed = replace(coached, swaps={**coached.swaps, before: after})
    first = next(i for i, hold in enumerate(plan.holds) if hold.stretch.id == before)
    return changed.at(Position(first))
