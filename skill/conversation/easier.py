"""Replies to "easier", "I can't stand", "that hurts": a gentler way, or none."""

from dataclasses import replace

from skill.coaching.choice import DOES_WITHOUT, can_do, easier_stretch
from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position
from skill.conversation import relief
from skill.conversation.coached import begin, with_lines
from skill.conversation.controls import in_stretch, nothing_to_control
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import HURTS, Place
from skill.turn.situation import Situation

DOCTOR = "when-to-see-doctor"
DIZZY = "DizzyIntent"
IN_BED = "in-bed"
LASTING = frozenset(DOES_WITHOUT) - {IN_BED}
"""Limitations that hold tomorrow too."""


def easier(library: Library, situation: Situation) -> Reply:
    """Swap the stretch for a gentler one, help with a cramp where the body is, or offer what can be done.

    What somebody cannot do, or has not got, is remembered for the next stretch.
    """
    reply = _easier(library, situation)
    limitation = situation.slot_id("limitation")
    if limitation not in LASTING or reply.place.relief:
        return reply
    noted = with_lines(
        reply,
        (situation.voice.line("noted", what=situation.voice.line(f"wish-{limitation}")), *reply.lines),
        reply.place.id,
    )
    return replace(noted, wishes={"avoid": (limitation,)}, unkept=reply.lines)


def _easier(library: Library, situation: Situation) -> Reply:
    limitation, state = situation.slot_id("limitation"), situation.place.relief
    if state and limitation == IN_BED:
        return relief.help_now(library, replace(state, position=IN_BED, began=None), situation)
    if situation.place.coached is None and state is None and limitation:
        return _offer_fitting(library, limitation, situation)
    return _swap(library, situation)


@in_stretch
def _swap(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Swap the stretch for a gentler one of the same muscle, or one that does without what is missing."""
    hold = make_plan(library, coached).holds[coached.hold]
    limitation = situation.slot_id("limitation")
    voice = situation.voice
    other = easier_stretch(library.stretches, library.preferred, hold.stretch, limitation)
    if other is None:
        question = voice.line("ready-to-go-on")
        place = Place(id="control.easier", about=coached.plan, coached=coached)
        return Reply(lines=(voice.line("nothing-easier"),), question=question, place=place)
    quiet = True if limitation == IN_BED else None
    whispering = replace(situation, session=replace(situation.session, quiet=quiet or situation.session.quiet))
    reply = begin(library, _swapped(library, coached, hold.stretch.id, other.id), whispering)
    lines = (voice.line("swapped", name=other.name), voice.say(other.cautions.short))
    return replace(with_lines(reply, lines, "control.easier"), quiet=quiet)


def _offer_fitting(library: Library, limitation: str, situation: Situation) -> Reply:
    """Nothing is under way: offer the first stretch that does without what is missing."""
    avoid = (limitation, *situation.recollection.profile().preferences.avoid)
    everyone = (library.stretches[each] for ids in library.preferred.values() for each in ids)
    fitting = next((each for each in everyone if limitation in DOES_WITHOUT and can_do(each, avoid)), None)
    if fitting is None:
        return nothing_to_control(situation)
    question = situation.voice.line("offer-stretch", name=fitting.name)
    return Reply(question=question, place=Place(id="control.easier", offer=fitting.id))


def hurts(library: Library, situation: Situation) -> Reply:
    """Stop the stretch, say to ease off and when to get help, offer a gentler one; who is dizzy sits down, and stretches no more."""
    running, dizzy = situation.place.coached, situation.intent == DIZZY
    if situation.place.relief and not dizzy:
        return relief.hurts(situation.place.relief, situation)
    voice = situation.voice
    if running is None or dizzy:
        welcome = library.offers["welcome"]
        place = Place(id=HURTS, offer=welcome.then)
        return Reply(lines=(voice.line("rest-first"),), question=welcome.question, place=place)
    stretch = make_plan(library, running).holds[min(running.hold, len(make_plan(library, running).holds) - 1)].stretch
    gentler = easier_stretch(library.stretches, library.preferred, stretch, None)
    question = voice.line("offer-gentler", name=gentler.name) if gentler else voice.line("offer-doctor")
    place = Place(id=HURTS, about=running.plan, offer=gentler.id if gentler else DOCTOR)
    return Reply(lines=(voice.line("ease-off"), voice.line("when-it-hurts")), question=question, place=place)


def _swapped(library: Library, coached: Coached, before: str, after: str) -> Coached:
    """Stay in a routine with the other stretch in it, at its first hold; a single stretch becomes the other."""
    if coached.plan not in library.routines:
        return replace(coached.at(Position()), plan=after, version=None)
    plan = make_plan(library, coached)
    changed = replace(coached, swaps={**coached.swaps, before: after})
    first = next(i for i, hold in enumerate(plan.holds) if hold.stretch.id == before)
    return changed.at(Position(first))
