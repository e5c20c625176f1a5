"""Replies to requests for a stretch, a routine or help with a cramp, in any subset of words."""

from dataclasses import replace

from skill.coaching.choice import choose_stretch
from skill.coaching.routine_length import fit_routine
from skill.coaching.speaking_time import reading_seconds
from skill.conversation import answers, controls, diary, misses, reminders
from skill.conversation.coached import opening, whole_seconds
from skill.conversation.dialogue import Dialogue, wished
from skill.knowledge.content import Stretch
from skill.response.reply import Reply
from skill.turn.place import RELIEF, Place, kind_of
from skill.turn.situation import Situation
from skill.understanding.questions import Found, Unknown

LONGEST_NAMED_BACK = 60
"""Characters: a longer request is not said back."""
BEST_ROUTINE = "routine.bedtime"
"""The one that was tried in a trial (evidence sheet, stretch dosing)."""


def stretch_for(dialogue: Dialogue, situation: Situation) -> Reply:
    """Start the stretch of a muscle, of a position, or say that there is none."""
    library = dialogue.library
    muscle, position = situation.slot_id("muscle"), situation.slot_id("position")
    if muscle is None and (position is None or "muscle" in situation.slots):
        return unresolved(dialogue, "muscle", situation)
    night, avoid = situation.night(), situation.recollection.profile().preferences.avoid
    stretch = choose_stretch(library.stretches, library.preferred, muscle, position, night=night, avoid=avoid)
    if stretch:
        return dialogue.begin(stretch.id, situation)
    nearest = choose_stretch(library.stretches, library.preferred, muscle, None, night=night)
    asked = " ".join(word.text for name, word in situation.slots.items() if name in ("muscle", "position"))
    return _no_such_stretch(situation.voice.line("no-such-muscle", asked=asked), nearest, situation)


def unresolved(dialogue: Dialogue, slot: str, situation: Situation) -> Reply:
    """Answer a stretch, muscle or routine by a name that is none of its known ones: search, else name it back."""
    words = situation.slot_text(slot)
    if words is None:
        return misses.not_heard(dialogue.library, situation)
    found = dialogue.understand(words, situation)
    if isinstance(found, Found) and (slot == "routine" or kind_of(found.label) in ("stretch", "routine")):
        return dialogue.begin(found.label, situation)
    library = dialogue.library
    nearest = choose_stretch(library.stretches, library.preferred, None, None, night=situation.night())
    line = "no-such-muscle" if slot == "muscle" else "no-such-stretch"
    said = situation.voice.line(line, asked=words) if len(words) <= LONGEST_NAMED_BACK else None
    return _no_such_stretch(said or situation.voice.line("no-such-one"), nearest, situation)


def routine_for(dialogue: Dialogue, situation: Situation) -> Reply:
    """Start a routine, fitted to the time asked for; without a name, the one with the best evidence."""
    library = dialogue.library
    routine = library.routines.get(situation.slot_id("routine") or "")
    if routine is None and "routine" in situation.slots:
        return unresolved(dialogue, "routine", situation)
    chosen = routine or library.routines[BEST_ROUTINE]
    coached = wished(library, chosen.id, situation)
    length = situation.slot_seconds("length")
    if length:
        fitted = fit_routine(
            chosen,
            library.stretches,
            coached.wishes(),
            length - reading_seconds(opening(library, coached, situation)),
            lambda plan: whole_seconds(library, plan, situation),
        )
        coached = replace(coached, seconds=fitted.seconds, repetitions=fitted.repetitions)
    return dialogue.coach(coached, situation)


def explain(dialogue: Dialogue, situation: Situation) -> Reply:
    """Explain the stretch under way from its set-up, or the last one spoken of."""
    if situation.place.coached:
        return controls.start_over(dialogue.library, situation)
    about = situation.place.about or ""
    if about in dialogue.library.stretches or about in dialogue.library.routines:
        return dialogue.begin(about, situation, explain=True)
    return answers.tell_more(dialogue.library, situation)


def cramp(dialogue: Dialogue, situation: Situation) -> Reply:
    """Help with a cramp, unless it is in a part of the body that the skill knows nothing about."""
    muscle = situation.slot_text("muscle")
    if muscle and situation.slot_id("muscle") is None:
        found = dialogue.understand(f"cramp in my {muscle}", situation)
        if isinstance(found, Unknown) and found.outside:
            return misses.unknown(dialogue.library, found, situation)
    return dialogue.begin(RELIEF, situation)


def corrected(dialogue: Dialogue, situation: Situation) -> Reply:
    """Take what was said into the cramp that waits to be noted, or the reminder that waits; else as free words.

    A cramp that is under way is helped with first, and so is a muscle that is named out of the blue.
    """
    library, place = dialogue.library, situation.place
    if diary.is_under_way(library, situation):
        return dialogue.begin(RELIEF, situation)
    if place.diary:
        return diary.said(library, situation)
    if place.reminder:
        days = (
            {**situation.slots, "recurrence": situation.slots["when"]} if "when" in situation.slots else situation.slots
        )
        return reminders.said(library, replace(situation, slots=days))
    if "muscle" in situation.slots:
        return cramp(dialogue, situation)
    words = " ".join(word.text for word in situation.slots.values())
    return dialogue.free_words(words, situation) if " " in words else misses.not_heard(library, situation)


def _no_such_stretch(said: str, nearest: Stretch | None, situation: Situation) -> Reply:
    voice = situation.voice
    if nearest is None:
        return Reply(lines=(said,), question=voice.line("what-now"), place=Place())
    return Reply(lines=(said,), question=voice.line("offer-stretch", name=nearest.name), place=Place(offer=nearest.id))
