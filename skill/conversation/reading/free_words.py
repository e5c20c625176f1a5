"""What free words ask for: the answer or act that the search finds, a question where it is not sure, or nothing that is known."""

from collections.abc import Mapping

from skill.conversation import in_hand
from skill.conversation.listener import facts_told
from skill.conversation.readers import Readers
from skill.conversation.reading.said_of_this import may_be_of_stretch, may_be_of_this
from skill.conversation.replies.reply_acts import labelled
from skill.conversation.stretches.requests import BEST_ROUTINE, fitting
from skill.conversation.thresholds import (
    FAINT_CRAMP,
    FAINT_IN_STRETCH,
    LIKELIEST,
    MAY_CHANGE_DATA,
    MAYBE_CONTROL,
    SURE_WISH,
    SURELY_A_CRAMP,
    SURELY_CAUSE,
    SURELY_DATA,
    SURELY_DELETES,
    SURELY_FOUND,
    SURELY_LOW_MOOD,
    TOLD_CRAMP,
    WORDLESS_CRAMP,
)
from skill.turn.acts import Act, Ask, Begin, Choose, NotKnown
from skill.turn.pending.answers import Offer
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.place import (
    CLEAR_DIARY,
    COUNT_CRAMPS,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    FIRST_THREE,
    FOR_DOCTOR,
    FORGET,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    RELIEF,
    REPEAT,
    SIX_WEEKS,
    STOP,
    WHAT_TO_DO,
    kind_of,
)
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Close, Found, Unknown

NEXT_TIME = "what-are-leg-cramps/next-time"
"""The answer that tells the steps for the next cramp."""
A_CRAMP_NOW = "new-cramp"
"""The concept of a cramp that is told, and not denied or long past."""
ANSWERS = ("topic", "meta")
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
REPLY = "reply."
"""What the ids of replies begin with."""
FEW_OF_A_CRAMP = 6
"""So many words at most name a leg or a position and tell no more: "i'm at my desk"."""
CAPABILITIES = "meta.capabilities"
"""The topic of what the skill can do."""
LOW_MOOD = "outside.mental-health"
"""The subject whose refusal names a helpline."""


def free_words(readers: Readers, turn: Turn, text: str) -> Act:
    """Find what free words are about, or two things that they may be about, or nothing that is known."""
    found = _beside_a_plea(readers, turn, readers.understand(turn, text))
    if isinstance(turn.pending, CrampingNow) and _names_what_may_cramp(readers, turn, text):
        found = Found(RELIEF)
    of_now = {RELIEF, FIRST_THREE} if turn.language.of_next_time.search(text) else {RELIEF, FIRST_THREE, NEXT_TIME}
    if turn.place.relief and not of_now.isdisjoint(found.labels):
        found = Found(RELIEF)  # "what do I do", in a cramp
    if not isinstance(found, Found):
        return _of_a_story(turn, found) or _unsure(readers, turn, found)
    if _is_a_faint_cramp(readers, turn, found):  # "i've got to go", said in a stretch, tells of none
        elsewhere = turn.session.warned or (turn.place.coached and not turn.said_slots.muscle)
        return NotKnown(None) if elsewhere else Ask(CrampingNow(), after_no=False)
    if found.score < SURELY_CAUSE and in_hand.is_of_cramps(found.label) and (why := in_hand.explained(turn)):
        return why  # "I'm five months pregnant" - "why do my legs cramp so much"
    meant = _held_back(readers, turn, found) or _of_the_stretch(readers, turn, found)
    if meant or _is_astray(readers, turn, found):
        return meant or NotKnown(None)
    return labelled(turn, WHAT_TO_DO if _asks_of_the_last(turn, found) else fitting(turn, found.label))


def _held_back(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """What is done in place of what was found, where that is no more than a guess and would begin a clip, draft or delete."""
    is_idle = not (turn.about_cramp or turn.place.is_under_way or turn.session.warned)
    if is_idle and turn.library.is_plan(found.label) and found.score < SURE_WISH and not _asks_for_a_plan(turn):
        return Ask(Offer(found.label, "offer-stretch"), after_no=False)  # "when I'm out running"
    if found.label == STOP and turn.place.is_under_way and found.score < SURELY_FOUND:
        return NotKnown(None)  # "i'm going under" ends no help
    if _only_resembles(turn, found):
        return _asked_besides(readers, turn, found) or _offered(turn) or NotKnown(None)
    asks = turn.language.begins_as_question(turn.utterance.text)
    if (
        found.label == RELIEF
        and asks
        and not turn.about_cramp
        and turn.language.of_next_time.search(turn.utterance.text)
    ):
        return Begin(NEXT_TIME) if turn.library.answer(NEXT_TIME) else None
    return None


def _asks_of_the_last(turn: Turn, found: Found) -> bool:
    """Whether it is asked what to do about what was told last: "how do I stop it then"."""
    stands_for_it = not turn.language.pronouns.isdisjoint(turn.utterance.text.split())
    return found.label == FIRST_THREE and stands_for_it and bool(turn.last_told) and not turn.place.is_under_way


def _names_what_may_cramp(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a muscle that is named to the cramp question may well cramp, whatever else fits: "not sure, but my calf is rock hard"."""
    if turn.language.asks(text) or not turn.said_slots.muscle or turn.said_slots.stretching:
        return False
    return any(each.label == RELIEF and each.score >= SURE_WISH for each in readers.understanding.ranked(text))


def _beside_a_plea(readers: Readers, turn: Turn, found: Found | Close | Unknown) -> Found | Close | Unknown:
    """What "can you help me with my tax return" is about: what help is wanted with, where that is known, and not what I can do."""
    plea = turn.language.help_with.match(turn.utterance.text)
    if plea is None or not isinstance(found, Found) or found.label != CAPABILITIES:
        return found
    wanted = readers.understand(turn, turn.utterance.text[plea.end() :])
    return wanted if isinstance(wanted, Found) or (isinstance(wanted, Unknown) and wanted.outside) else found


def _unsure(readers: Readers, turn: Turn, found: Unknown | Close) -> Act:
    """Refuse what is outside, or choose between two labels, or ask which of them was meant."""
    if isinstance(found, Close):
        if turn.place.coached and (may_be_of_stretch(turn, found) or _is_a_guess(readers, turn, found)):
            return NotKnown(None)  # "does this help with my sleep"
        return _asked_what_to_do(turn, found.labels) or _decided(turn, found.labels) or _chosen(turn, found.labels)
    hardly = found.outside == LOW_MOOD and found.score < SURELY_LOW_MOOD
    return NotKnown(None if hardly or may_be_of_this(readers, turn, found) else found.outside)


def _of_a_story(turn: Turn, found: Unknown | Close) -> Act | None:
    """Answer a story of cramps that nothing else explains by when they come: "a little after two I woke him with my cramp"."""
    if turn.about_cramp or turn.place.coached or (isinstance(found, Unknown) and found.outside):
        return None
    if isinstance(found, Close) and RELIEF in found.labels:
        return None  # it may be one of now
    topic = BY_SITUATION.get(turn.language.situation_of(turn.utterance.text) or "")
    return Begin(topic) if topic and turn.library.answer(topic) else None


def _is_a_faint_cramp(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether a cramp is no more than a guess: it is asked about before anything is counted ("my calf hurts").

    So it is where few words were said and none of a cramp, unless it is likely all the same: "i've got a bad leg".
    """
    text = turn.utterance.text
    if _tells_of_a_cramp(turn):
        return False  # "my whole foot's in a cramp in these pumps"
    if A_CRAMP_NOW in readers.sign_rules.concepts(text):
        likely = TOLD_CRAMP
    elif turn.place.coached and not turn.said_slots.muscle:
        likely = SURELY_A_CRAMP
    else:
        likely = FAINT_CRAMP if len(text.split()) > FEW_OF_A_CRAMP else WORDLESS_CRAMP
    return found.label == RELIEF and found.score < likely and not turn.about_cramp


def _chosen(turn: Turn, labels: tuple[str, str]) -> Act:
    """Ask which of two was meant, where both can be named; else take the first, but for one that may change what is stored.

    Beside an answer, a stretch or routine that nobody asked for is not offered: "i've just flown home" is of flying.
    """
    answers = [each for each in labels if turn.library.answer(each)]
    if len(answers) == 1 and not _asks_for_a_plan(turn) and any(map(turn.library.is_plan, labels)):
        return Begin(answers[0])
    if all(map(turn.library.backed, labels)):
        return Choose(*labels)
    if {*labels} <= DELETES:
        return Begin(FORGET)  # which asks first
    careful = next((each for each in labels if each not in DELETES and not _changes_data(each)), None)
    return labelled(turn, fitting(turn, careful)) if careful else _offered(turn) or NotKnown(None)


def _asks_for_a_plan(turn: Turn) -> bool:
    """Whether a word of the sentence wishes for a stretch or routine, or names one."""
    said = turn.said_slots
    return bool(
        said.wishes or said.stretching or said.exercising or said.purpose or said.plan or said.muscle or said.whole
    )


def _only_resembles(turn: Turn, found: Found) -> bool:
    """Whether what was found would delete everything, or draft something, and is not sure enough for that."""
    if found.label in DELETES:
        asks = turn.language.begins_as_question(turn.utterance.text)
        return found.score < (SURELY_DATA if asks else SURELY_DELETES)
    least = SURELY_FOUND if turn.about_cramp else MAY_CHANGE_DATA
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


def _tells_of_a_cramp(turn: Turn) -> bool:
    """Whether somebody tells of a cramp of now in a muscle, and asks nothing."""
    text, language = turn.utterance.text, turn.language
    return bool(turn.said_slots.muscle) and not language.asks(text) and language.told_of_body(text).just_now


def _decided(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """Decide between two things that words may be about, where nobody should be asked; None where they are."""
    helping = HELPING in turn.fact_ids()
    asks_how = {RELIEF, HELP_SOMEBODY} <= {*labels} and turn.language.begins_as_question(turn.utterance.text)
    if RELIEF in labels and not asks_how and (helping or _tells_of_a_cramp(turn)):
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


def _asked_what_to_do(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """What "what do I do" asks for: the way into position in a stretch, help with a cramp that was asked about, else whether there is one."""
    if not {*labels} <= {RELIEF, FIRST_THREE} or turn.place.relief:
        return None
    if turn.place.coached:
        return labelled(turn, REPEAT)
    return Begin(RELIEF) if isinstance(turn.pending, CrampingNow) else Ask(CrampingNow(), after_no=False)


def _is_astray(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether what was found is a faint guess beside what the sentence surely is: said in a cramp or a stretch, or of oneself."""
    in_cramp = turn.place.relief is not None and kind_of(found.label) not in KINDS_IN_CRAMP
    astray = _is_a_guess(readers, turn, found) or may_be_of_stretch(turn, found)
    if turn.place.coached and kind_of(found.label) in ANSWERS and astray:
        return True
    return found.score < SURE_WISH and (in_cramp or facts_told.is_about_facts(turn))


def _is_a_guess(readers: Readers, turn: Turn, found: Found | Close) -> bool:
    """Whether a topic is no more than a guess for what is said in a stretch.

    "That seem a little better now I think" asks nothing of sleep: the head takes it for a reply.
    """
    of_kinds = (each[0] for each in readers.utterance_kinds_at(turn))
    replies = any(each.kind.startswith(REPLY) and each.probability >= LIKELIEST for each in of_kinds)
    least = SURE_WISH if replies else FAINT_IN_STRETCH if isinstance(found, Found) else 0.0
    return kind_of(found.labels[0]) in ANSWERS and found.score < least


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
