"""What intents mean whose slots decide: a stretch, muscle, routine, cramp or time that was named; and free words."""

import re
from collections.abc import Callable, Mapping

from skill.coaching.plan import LONGEST_HOLD
from skill.conversation import facts_told, in_hand
from skill.conversation.diary import notes
from skill.conversation.readers import Readers
from skill.conversation.reminders import drafting
from skill.conversation.reply_acts import labelled
from skill.conversation.stretches.requests import BEST_ROUTINE, done_there, fitting
from skill.conversation.thresholds import (
    FAINT_CRAMP,
    FAINT_IN_STRETCH,
    MAY_CHANGE_DATA,
    MAYBE_CONTROL,
    SURE_WISH,
    SURELY_A_CRAMP,
    SURELY_A_STRETCH,
    SURELY_CAUSE,
    SURELY_DATA,
    SURELY_DELETES,
    SURELY_FOUND,
    SURELY_LOW_MOOD,
    TOLD_CRAMP,
    WORDLESS_CRAMP,
)
from skill.language.text import tokenise
from skill.turn.acts import (
    Act,
    Amend,
    Ask,
    Begin,
    Choose,
    NameBack,
    NotHeard,
    NotKnown,
    Resize,
    StartRoutine,
    StretchFor,
)
from skill.turn.pending.answers import Offer
from skill.turn.pending.drafts import DraftPending, ReminderDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.place import (
    CLEAR_DIARY,
    COUNT_CRAMPS,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    FOR_DOCTOR,
    FORGET,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    RELIEF,
    SIX_WEEKS,
    kind_of,
)
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Close, Found, Unknown

A_CRAMP_NOW = "new-cramp"
"""The concept of a cramp that is told, and not denied or long past."""
KINDS_IN_CRAMP = ("relief", "control")
"""Kinds of labels that a sentence in a cramp may be about though its score is low: of it, and of the count, people speak shortly."""
HELP_SOMEBODY = "what-are-leg-cramps/help-somebody"
"""The entry on helping somebody else with a cramp."""
BY_SITUATION: Mapping[str, str] = {
    "pregnancy": "hormones-pregnancy",
    "night": "causes.night",
    "sport": "causes.overuse-standing",
}
"""The topic that answers a story of cramps, by the situation in which they come."""
DELETES = frozenset({FORGET, CLEAR_DIARY})
CHANGES_DATA = ("diary", "reminder", "preference")
"""Kinds of labels that change what is stored: in a stretch they want more than a guess."""
READS_DATA = frozenset(
    {COUNT_CRAMPS, LAST_CRAMP, DIARY_SUMMARY, DIARY_PATTERN, FOR_DOCTOR, LIST_REMINDERS, LIST_PREFERENCES, SIX_WEEKS}
)
"""Labels of these kinds that only say what is stored."""
FEW_OF_A_CRAMP = 6
"""So many words at most name a leg or a position and tell no more: "i'm at my desk"."""
SENTENCE = 3
"""A name has fewer words, or is known."""
NAMING_INTENTS = frozenset({"StartStretchIntent", "StretchMuscleIntent", "StartRoutineIntent", "CrampInMuscleIntent"})
"""Intents that look for what was named by other words themselves, and say its name back where there is none."""
CAPABILITIES = "meta.capabilities"
"""The topic of what the skill can do."""
LOW_MOOD = "outside.mental-health"
"""The subject whose refusal names a helpline."""
_FULL_HOUR = re.compile(r"(0[1-9]|10):00")


def free_words(readers: Readers, turn: Turn, text: str) -> Act:
    """Find what free words are about, or two things that they may be about, or nothing that is known."""
    found = _beside_a_plea(readers, turn, readers.understand(turn, text))
    if isinstance(turn.pending, CrampingNow) and _may_well_be_one(readers, turn, text):
        found = Found(RELIEF)
    if isinstance(found, Found):
        if _may_be_a_cramp(readers, turn, found):
            elsewhere = turn.session.warned or (turn.place.coached and not turn.said_slots.muscle)
            return (
                NotKnown(None) if elsewhere else Ask(CrampingNow(), after_no=False)
            )  # "i've got to go", said in a stretch
        if found.score < SURELY_CAUSE and in_hand.is_of_cramps(found.label) and (why := in_hand.explained(turn)):
            return why  # "I'm five months pregnant" - "why do my legs cramp so much"
        if _only_resembles(turn, found):
            return _asked_besides(readers, turn, found) or _offered(turn) or NotKnown(None)
        meant = _of_the_stretch(readers, turn, found)
        return meant or (NotKnown(None) if _is_astray(turn, found) else labelled(turn, fitting(turn, found.label)))
    return _of_a_story(turn, found) or _unsure(turn, found)


def _may_well_be_one(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a muscle that is named to the cramp question may well cramp, whatever else fits: "not sure, but my calf is rock hard"."""
    asks = turn.language.question_starts.match(text) or turn.language.question_inside.search(text)
    if asks or not turn.said_slots.muscle or turn.said_slots.stretching:
        return False
    return any(each.label == RELIEF and each.score >= SURE_WISH for each in readers.understanding.ranked(text))


def _beside_a_plea(readers: Readers, turn: Turn, found: Found | Close | Unknown) -> Found | Close | Unknown:
    """What "can you help me with my tax return" is about: what help is wanted with, where that is known, and not what I can do."""
    plea = turn.language.help_with.match(turn.utterance.text)
    if plea is None or not isinstance(found, Found) or found.label != CAPABILITIES:
        return found
    wanted = readers.understand(turn, turn.utterance.text[plea.end() :])
    return wanted if isinstance(wanted, Found) or (isinstance(wanted, Unknown) and wanted.outside) else found


def _unsure(turn: Turn, found: Unknown | Close) -> Act:
    """Refuse what is outside, or choose between two labels, or ask which of them was meant."""
    if isinstance(found, Close):
        return _one_of(turn, found.labels) or _chosen(turn, found.labels)
    hardly = found.outside == LOW_MOOD and found.score < SURELY_LOW_MOOD
    return NotKnown(None if hardly else found.outside)


def _of_a_story(turn: Turn, found: Unknown | Close) -> Act | None:
    """Answer a story of cramps that nothing else explains by when they come: "a little after two I woke him with my cramp"."""
    if turn.in_cramp or turn.place.coached or (isinstance(found, Unknown) and found.outside):
        return None
    if isinstance(found, Close) and RELIEF in found.labels:
        return None  # it may be one of now
    topic = BY_SITUATION.get(turn.language.situation_of(turn.utterance.text) or "")
    return Begin(topic) if topic and turn.library.answer(topic) else None


def _may_be_a_cramp(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether a cramp is no more than a guess: it is asked about before anything is counted ("my calf hurts").

    So it is where few words were said and none of a cramp, unless it is likely all the same: "i've got a bad leg".
    """
    text = turn.utterance.text
    if A_CRAMP_NOW in readers.sign_rules.concepts(text):
        likely = TOLD_CRAMP
    elif turn.place.coached and not turn.said_slots.muscle:
        likely = SURELY_A_CRAMP
    else:
        likely = FAINT_CRAMP if len(text.split()) > FEW_OF_A_CRAMP else WORDLESS_CRAMP
    return found.label == RELIEF and found.score < likely and not turn.in_cramp


def _chosen(turn: Turn, labels: tuple[str, str]) -> Act:
    """Ask which of two was meant, where both can be named; else take the first, but for one that may change what is stored."""
    if all(map(turn.library.backed, labels)):
        return Choose(*labels)
    if {*labels} <= DELETES:
        return Begin(FORGET)  # which asks first
    careful = next((each for each in labels if each not in DELETES and not _changes_data(each)), None)
    return labelled(turn, fitting(turn, careful)) if careful else _offered(turn) or NotKnown(None)


def _only_resembles(turn: Turn, found: Found) -> bool:
    """Whether what was found would delete everything, or draft something, and is not sure enough for that."""
    if found.label in DELETES:
        asks = turn.language.question_starts.match(turn.utterance.text)
        return found.score < (SURELY_DATA if asks else SURELY_DELETES)
    least = SURELY_FOUND if turn.in_cramp else MAY_CHANGE_DATA
    return _changes_data(found.label) and found.score < least


def _changes_data(label: str) -> bool:
    return kind_of(label) in CHANGES_DATA and label not in READS_DATA


def _asked_besides(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """Answer what is known of a subject that a sentence speaks of besides: "does deleting my data cost anything"."""
    others = (each for each in readers.understanding.ranked(turn.utterance.text) if each.label != found.label)
    second = next(others, None)
    return Begin(second.label) if second and second.score >= SURE_WISH and turn.library.answer(second.label) else None


def _offered(turn: Turn) -> Act | None:
    """Offer a stretch or routine to whoever speaks of stretching and asks for none: "my doctor told me to stretch"."""
    if not turn.said_slots.stretching or turn.place.relief:
        return None
    return Ask(Offer(turn.said_slots.plan or BEST_ROUTINE, "offer-stretch"), after_no=False)


def _tells_of_one(turn: Turn) -> bool:
    """Whether somebody tells of a cramp of now in a muscle, and asks nothing."""
    text, language = turn.utterance.text, turn.language
    asks = language.question_starts.match(text) or language.question_inside.search(text)
    return bool(turn.said_slots.muscle) and not asks and language.told_of_body(text).just_now


def _one_of(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """Decide between two things that words may be about, where nobody should be asked; None where they are."""
    helping = HELPING in turn.fact_ids()
    asks_how = {RELIEF, HELP_SOMEBODY} <= {*labels} and turn.language.question_starts.match(turn.utterance.text)
    if RELIEF in labels and not asks_how and (helping or _tells_of_one(turn)):
        # whoever holds a leg asks for help now, not for what is known about helping
        return Begin(RELIEF)  # "the front of my shin's gone into spasm" is no question about shins
    why = in_hand.explained(turn) if all(map(in_hand.is_of_cramps, labels)) else None
    if why:
        return why
    if HELP_SOMEBODY in labels and (helping or asks_how):
        return Begin(HELP_SOMEBODY)  # "how do i help him with his leg" is told how, and talked through it then
    if turn.place.relief:
        return NotKnown(None)  # nobody in a cramp chooses between two subjects
    coached = [each for each in labels if kind_of(each) in ("stretch", "routine")]
    if coached and turn.session.warned:
        return Begin(coached[0])  # after a warning somebody has to look first, whichever it is
    counted = turn.said_slots.is_counted and RELIEF not in labels and labels[0] in coached
    return Begin(fitting(turn, labels[0])) if counted else None


def _is_astray(turn: Turn, found: Found) -> bool:
    """Whether what was found is a faint guess beside what the sentence surely is: said in a cramp or a stretch, or of oneself."""
    in_cramp = turn.place.relief is not None and kind_of(found.label) not in KINDS_IN_CRAMP
    if turn.place.coached and kind_of(found.label) == "topic" and found.score < FAINT_IN_STRETCH:
        return True
    return found.score < SURE_WISH and (in_cramp or facts_told.is_about_facts(turn))


def _of_the_stretch(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """What is meant in a stretch, where the search is not sure of the diary, a reminder or what is remembered: a control, or nothing.

    "Do that one from the top, I had the wrong leg out" deletes no entry.
    """
    changes_data = kind_of(found.label) in CHANGES_DATA and found.score < SURELY_DATA
    if turn.place.coached is None or not changes_data:
        return None
    controls = (each for each in readers.understanding.ranked(turn.utterance.text) if kind_of(each.label) == "control")
    best = next((each for each in controls if each.score >= MAYBE_CONTROL), None)
    return labelled(turn, best.label) if best else NotKnown(None)


def _by_name(readers: Readers, turn: Turn, slot: str) -> Act:
    """Look for a stretch, muscle or routine by a name that is none of its known ones; else name it back."""
    words = turn.slot_text(slot)
    if words is None:
        return NotHeard()
    found = readers.understand(turn, words)
    if isinstance(found, Found) and (kind_of(found.label) in ("stretch", "routine") or _is_a_sentence(words, found)):
        return labelled(turn, fitting(turn, found.label))
    misheard = turn.slot_reader.misheard_muscle(words) if slot == "muscle" else None
    if turn.said_slots.plan and turn.said_slots.stretching:
        return Begin(fitting(turn, turn.said_slots.plan))  # "a flowing calf stretch with the left"
    if misheard:
        return StretchFor(misheard, turn.said_slots.position)
    return NameBack("no-such-muscle" if slot == "muscle" else "no-such-stretch", words)


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
    """Find a stretch whose own name has the words of muscle and position: "seated hamstring stretch" is done on the floor."""
    words = [turn.slot_text(slot) for slot in ("position", "muscle")]
    said = {word for text in words for word in tokenise(text or "")}
    names = ((each, turn.library.stretches[each].name) for each in turn.library.preferred.get(muscle, ()))
    return next((each for each, name in names if all(words) and said <= {*tokenise(name)}), None)


def _found_elsewhere(readers: Readers, turn: Turn, muscle: str) -> str | None:
    """Find the stretch of a muscle that is surely meant, where no stretch is done in that position: "my calf, on the stairs"."""
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


def _cramp(readers: Readers, turn: Turn) -> Act:
    """ "I've got a cramp in my calf." Help, unless it is in a part of the body that the skill knows nothing about."""
    muscle = turn.slot_text("muscle")
    if muscle and turn.slot_id("muscle") is None:
        found = readers.understand(turn, muscle)
        asks = turn.language.question_inside.search(muscle)
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
    draft = notes.in_hand(turn)
    if notes.is_under_way(turn):
        return Begin(RELIEF)
    if draft:
        return Amend(draft)
    if "muscle" in turn.slots or "side" in turn.slots:
        return _cramp(readers, turn)
    words = turn.utterance.text
    return free_words(readers, turn, words) if " " in words else NotHeard()


def _resize(_: Readers, turn: Turn) -> Act:
    """ "Twenty seconds." "Three times." """
    asked = turn.pending
    if isinstance(asked, DraftPending):
        return Amend(asked)
    seconds, count = turn.slot_seconds("duration"), turn.slot_number("count")
    moved = drafting.in_hand(turn) if seconds and seconds > LONGEST_HOLD else None
    if moved:
        return Amend(moved)  # "make it half an hour later" arrives as its length alone
    return Resize(seconds, count) if seconds or count else NotHeard()


def _time(_: Readers, turn: Turn) -> Act:
    """ "At half past nine." "Only on weekdays." In a stretch a full hour is the number of times that sounds like it."""
    hour = _FULL_HOUR.fullmatch(turn.slot_text("time") or "")
    draft = turn.draft(ReminderDraft) or drafting.in_hand(turn) or notes.in_hand(turn)
    if draft is None and turn.place.coached and hour:
        return Resize(None, int(hour[1]))
    return Amend(draft) if draft else NotHeard()


def _any_routine(_: Readers, __: Turn) -> Act:
    """ "Give me a routine." Which one follows from what is known of the listener."""
    return StartRoutine(None)


READERS: Mapping[str, Callable[[Readers, Turn], Act]] = {
    "SuggestRoutineIntent": _any_routine,
    "StartStretchIntent": _stretch,
    "StretchMuscleIntent": _muscle_stretch,
    "StartRoutineIntent": _routine,
    "CrampInMuscleIntent": _cramp,
    "CorrectEntryIntent": _correction,
    "ResizeHoldIntent": _resize,
    "ReminderTimeIntent": _time,
}
"""Intents whose slots decide what is done."""
