"""What intents mean whose slots decide: a stretch, muscle, routine, cramp or time that was named."""

import re
from collections.abc import Callable, Mapping

from skill.coaching.plan import LONGEST_HOLD
from skill.conversation.diary import entry_details, entry_words
from skill.conversation.open_question.reply_acts import labelled, replied
from skill.conversation.readers import Readers
from skill.conversation.reading.free_words import free_words
from skill.conversation.reminders import drafting
from skill.conversation.stretches.requests import done_there, fitting
from skill.conversation.stretches.suitable_stretches import names_a_leg_alone
from skill.conversation.stretches.unrequested_stretches import PLAN_DONE
from skill.conversation.thresholds import FAINT_ALONE, SURE_WISH, SURELY_A_STRETCH
from skill.knowledge.known_ids import BEDTIME, MORNING
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin, NotHeard, NotKnown
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.drafts import Amend, DraftPending
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import CANCEL_REMINDER, DIARY_SUMMARY, FOR_DOCTOR, LIST_REMINDERS, RELIEF, SIX_WEEKS, kind_of
from skill.turn.stretch_acts import NameBack, Resize, StartRoutine, StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions import Found, Unknown
from skill.understanding.slots import ROUTINE

SENTENCE = 3
"""A name has fewer words, or is known."""
READS_DIARY = frozenset({DIARY_SUMMARY, FOR_DOCTOR})
"""What "the lot for my doctor" may ask for; nothing of the diary is changed by a guess."""
NAMING_INTENTS = frozenset({"StartStretchIntent", "StretchMuscleIntent", "StartRoutineIntent", "CrampInMuscleIntent"})
"""Intents that look for what was named by other words themselves, and say its name back where there is none."""
ALL = "all"
"""Id of the slot type WhichReminder that names each of them."""
_FULL_HOUR = re.compile(r"(0[1-9]|10):00")


def _by_name(readers: Readers, turn: Turn, slot: str) -> Act:
    """Look for a stretch, muscle or routine by a name that is none of its known ones; else name it back."""
    words = turn.slot_text(slot)
    if words is None:
        return NotHeard()
    if taken := _taken(turn, words):
        return taken
    return _named(readers, turn, slot, words)


def _taken(turn: Turn, words: str) -> Act | None:
    """What is offered, and taken by a pronoun: "let's do that for her"."""
    stands_for_it = turn.place.coached is None and words.partition(" ")[0] in turn.language.leaning.pronouns
    return answer_to(turn.pending, ReplyKind.YES) if stands_for_it else None


def _named(readers: Readers, turn: Turn, slot: str, words: str) -> Act:
    """What unknown words name, or their name back."""
    found = readers.understand(turn, words)
    if isinstance(found, Found) and (kind_of(found.label) in ("stretch", "routine") or _is_a_sentence(words, found)):
        return labelled(turn, fitting(turn, found.label))
    if isinstance(found, Found) and found.label == SIX_WEEKS:
        return Begin(SIX_WEEKS)  # "start the six weeks"
    misheard = turn.slot_reader.misheard_muscle(words) if slot == "muscle" else None
    if turn.said_slots.plan and turn.said_slots.stretching:
        return Begin(fitting(turn, turn.said_slots.plan))  # "a flowing calf stretch with the left"
    purpose = f"{ROUTINE}{turn.said_slots.purpose}"
    if slot == "routine" and purpose in turn.library.routines:
        return StartRoutine(purpose)  # "the bedtime one but only on the right leg"
    if misheard:
        return StretchFor(misheard, turn.said_slots.position)
    return _no_name(readers, turn, words) or NameBack(
        "no-such-muscle" if slot == "muscle" else "no-such-stretch", words
    )


def _no_name(readers: Readers, turn: Turn, words: str) -> Act | None:
    """What is wished where the words of a slot name nothing: "the stretching then",
    or something else that the whole sentence asks for: "give me the lot for my doctor".
    """
    requests = turn.language.requests
    named = {*tokenise(words)} - requests.request_words - requests.own_words - turn.language.answers.address_words
    if turn.said_slots.stretching and named <= requests.stretching_words:
        return StretchFor(None, turn.said_slots.position)
    best = next(iter(readers.understanding.ranked(turn.utterance.text)), None)
    is_other = best is not None and best.score >= FAINT_ALONE and best.label in READS_DIARY
    return Begin(best.label) if is_other and best and not turn.said_slots.stretching else None


def _is_a_sentence(words: str, found: Found) -> bool:
    """Whether the words of a slot are no name, but something else that was said and is surely understood."""
    return len(words.split()) >= SENTENCE and found.score >= SURE_WISH


def _stretch(readers: Readers, turn: Turn) -> Act:
    """ "Guide me through the wall calf stretch." """
    known = turn.slot_id("stretch") or ""
    return Begin(known) if known in turn.library.stretches else _by_name(readers, turn, "stretch")


def _muscle_stretch(readers: Readers, turn: Turn) -> Act:
    """ "A calf stretch I can do in bed." """
    muscle, position = turn.said_slots.muscle, turn.said_slots.position
    if muscle is None and "muscle" in turn.slots:
        any_one = turn.said_slots.bare and turn.said_slots.stretching  # "stretch my legs"
        return StretchFor(None, position) if any_one else _by_name(readers, turn, "muscle")
    named = _named_by_place(turn, muscle) or _found_elsewhere(readers, turn, muscle) if muscle and position else None
    if named:
        return Begin(named)
    return StretchFor(muscle, position) if turn.slots else NotHeard()


def _named_by_place(turn: Turn, muscle: str) -> str | None:
    """Find a stretch whose own name has the words of muscle and position:
    "seated hamstring stretch" is done on the floor.
    """
    words = [turn.slot_text(slot) for slot in ("position", "muscle")]
    said = {word for text in words for word in tokenise(text or "")}
    names = ((each, turn.library.stretches[each].name) for each in turn.library.preferred.get(muscle, ()))
    return next((each for each, name in names if all(words) and said <= {*tokenise(name)}), None)


def _found_elsewhere(readers: Readers, turn: Turn, muscle: str) -> str | None:
    """Find the stretch of a muscle that is surely meant, where no stretch is done in that position:
    "my calf, on the stairs".
    """
    if turn.said_slots.position is None or done_there(turn, turn.said_slots.position):
        return None
    found = readers.understand(turn, turn.utterance.text)
    if not isinstance(found, Found) or found.score < SURELY_A_STRETCH:
        return None
    return found.label if found.label in turn.library.preferred.get(muscle, ()) else None


def _routine(readers: Readers, turn: Turn) -> Act:
    """ "Start the bedtime routine." """
    known = turn.slot_id("routine")
    if known in turn.library.routines or "routine" not in turn.slots:
        return StartRoutine(known)
    return _by_name(readers, turn, "routine")


def _other_plan(readers: Readers, turn: Turn) -> Act:
    """ "Finish the bedtime routine." What was left has been gone on with by then; another one that is named begins.

    One that is told as done is none that is asked for (`not_asked_for`).
    """
    if "muscle" in turn.slots:
        return _muscle_stretch(readers, turn)
    return _routine(readers, turn) if "routine" in turn.slots else _stretch(readers, turn)


def _cramp(readers: Readers, turn: Turn) -> Act:
    """ "I've got a cramp in my calf." Help, unless it is in a part of the body that the skill knows nothing about."""
    muscle = turn.slot_text("muscle")
    if muscle and turn.slot_id("muscle") is None:
        found = readers.understand(turn, muscle)
        asks = turn.language.questions.asks_inside(muscle)
        coaches = (
            isinstance(found, Found)
            and kind_of(found.label) in ("stretch", "routine")
            and not turn.said_slots.stretching
        )
        if coaches and turn.said_slots.muscle:
            return Begin(RELIEF)  # "a cramp in my hamstring and I am sitting down" wishes for no stretch of that name
        if isinstance(found, Found) and (asks or _is_a_sentence(muscle, found)):
            return labelled(turn, found.label)
        found = readers.understand(turn, f"cramp in my {muscle}")
        if isinstance(found, Unknown) and found.outside:
            return NotKnown(found.outside)
    return Begin(RELIEF)


def _correction(readers: Readers, turn: Turn) -> Act:
    """ "No, the right leg." It changes the draft that waits; else it is read as free words.

    A cramp that is under way is helped with first, and so is a muscle that is named out of the blue.
    """
    draft = entry_words.in_hand(turn)
    if turn.place.relief and turn.slot_seconds("duration"):
        return replied(turn, ReplyKind.NOT_EASED)  # "it's lasted two minutes"
    if entry_details.is_under_way(turn):
        return Begin(RELIEF)
    if draft:
        return Amend(draft)
    offered = turn.pending.then if isinstance(turn.pending, Offer | FollowUp) else ""
    if turn.library.is_plan(offered) and names_a_leg_alone(turn):
        return Begin(offered)  # "the left", to an offer, is of no cramp
    if "muscle" in turn.slots or "side" in turn.slots:
        return _plan_named(readers, turn) or _cramp(readers, turn)
    lasted, words = entry_words.length_alone(turn), turn.utterance.text
    return lasted or (free_words(readers, turn, words) if " " in words else NotHeard())


def _plan_named(readers: Readers, turn: Turn) -> Act | None:
    """The stretch or routine that words name which Alexa took for a muscle: "no, the bedtime thing please"."""
    words = turn.slot_text("muscle")
    if not words or turn.slot_id("muscle") or turn.said_slots.muscle:
        return None
    found = readers.understand(turn, turn.utterance.text)
    is_plan = isinstance(found, Found) and found.score >= SURE_WISH and kind_of(found.label) in ("stretch", "routine")
    return labelled(turn, fitting(turn, found.label)) if is_plan and isinstance(found, Found) else None


def _resize(_: Readers, turn: Turn) -> Act:
    """ "Twenty seconds." "Three times." """
    asked = turn.pending
    if isinstance(asked, DraftPending):
        return Amend(asked)
    seconds, count = turn.slot_seconds("duration"), turn.slot_number("count")
    moved = drafting.in_hand(turn) if count or (seconds and seconds > LONGEST_HOLD) else None
    if moved:  # "make it half an hour later" arrives as its length alone, and "make it nine" as a number
        return Amend(moved)
    coached = turn.place.coached
    if coached and seconds and seconds > LONGEST_HOLD and coached.plan in turn.library.routines:
        return Begin(coached.plan)  # "can you make it two minutes" is said of all of it
    return Resize(seconds, count) if seconds or count else NotHeard()


def _time(_: Readers, turn: Turn) -> Act:
    """ "At half past nine." "Only on weekdays." In a stretch a full hour is the number that sounds like it: so many
    times, or seconds from ten on, as with any number without a unit.
    """
    hour = _FULL_HOUR.fullmatch(turn.slot_text("time") or "")
    draft = turn.draft(ReminderDraft) or drafting.in_hand(turn) or entry_words.in_hand(turn)
    if draft is None and turn.place.coached and hour:
        return Resize(None, None, number=int(hour[1]))
    if turn.slot_id("which") == ALL and turn.place.id == LIST_REMINDERS and turn.draft(ReminderDraft) is None:
        return Begin(CANCEL_REMINDER)  # "cancel the lot", once they were read out; it asks first
    if draft is None and isinstance(turn.pending, Offer) and turn.pending.then in turn.library.routines:
        other = ROUTINE_AT.get(turn.slot_text("time") or "", "")
        return Begin(other) if other in turn.library.routines else NotHeard()
    return Amend(draft) if draft else NotHeard()


def _any_routine(_: Readers, __: Turn) -> Act:
    """ "Give me a routine." Which one follows from what is known of the listener."""
    return StartRoutine(None)


ROUTINE_AT: Mapping[str, str] = {"MO": MORNING, "EV": BEDTIME, "NI": BEDTIME}
"""The routine for a part of the day, as AMAZON.TIME delivers it: "the morning one", to the offer of another."""
READERS: Mapping[str, Callable[[Readers, Turn], Act]] = {
    "SuggestRoutineIntent": _any_routine,
    "StartStretchIntent": _stretch,
    "StretchMuscleIntent": _muscle_stretch,
    "StartRoutineIntent": _routine,
    "GoOnWithIntent": _other_plan,
    PLAN_DONE: _other_plan,
    "CrampInMuscleIntent": _cramp,
    "CorrectEntryIntent": _correction,
    "ResizeHoldIntent": _resize,
    "ReminderTimeIntent": _time,
}
"""Intents whose slots decide what is done."""
