"""Two things that words may be about: which one is meant, or the question that finds out."""

from skill.conversation import in_hand
from skill.conversation.diary.entry_details import heard
from skill.conversation.open_question.reply_acts import labelled
from skill.conversation.stretches.requests import fitting
from skill.knowledge.known_ids import BEDTIME, HELP_SOMEBODY
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin, Choose, NotKnown
from skill.turn.pending.answers import Offer
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
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
    NOTE_CRAMP,
    RELIEF,
    REPEAT,
    SIX_WEEKS,
    kind_of,
)
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

AFTER_A_KNOCK, WARNING = "what-are-leg-cramps/cramp-or-strain", "warning."
"""The answer to cramps since a fall, and what the ids of warnings begin with."""
WHY = in_hand.WHY_THEY_COME
DELETES = frozenset({FORGET, CLEAR_DIARY})
CHANGES_DATA = ("diary", "reminder", "preference")
"""Kinds of labels that change what is stored: in a stretch they want more than a guess."""
READS_DATA = frozenset(
    {COUNT_CRAMPS, LAST_CRAMP, DIARY_SUMMARY, DIARY_PATTERN, FOR_DOCTOR, LIST_REMINDERS, LIST_PREFERENCES, SIX_WEEKS}
)
"""Labels of these kinds that only say what is stored."""


def chosen(turn: Turn, labels: tuple[str, str]) -> Act:
    """Ask which of two was meant, where both can be named; else take the first,
    but for one that may change what is stored.

    Beside an answer, a stretch or routine that nobody asked for is not offered: "i've just flown home" is of flying.
    """
    answers = [each for each in labels if turn.library.answer(each)]
    if len(answers) == 1 and not asks_for_a_plan(turn) and any(map(turn.library.is_plan, labels)):
        return Begin(answers[0])
    told = _told_not_asked(turn, labels)
    if told:
        return Begin(told)
    if all(map(turn.library.backed, labels)):
        return Choose(*labels)
    if {*labels} <= DELETES:
        return Begin(FORGET)  # which asks first
    careful = next((each for each in labels if each not in DELETES and not changes_data(each)), None)
    return labelled(turn, fitting(turn, careful)) if careful else offered(turn) or NotKnown(None)


def shares_its_name(turn: Turn, label: str) -> Act | None:
    """Ask which of two stretches is meant, where all that a wish names of them stands in both names: "the ankle thing".

    A muscle that is named has its own order of stretches, and three or more are too many to ask about.
    """
    if label not in turn.library.stretches or turn.place.is_under_way:
        return None
    said, language = turn.said_slots, turn.language
    if said.muscle or said.plan:
        return None
    requests = language.requests
    around = requests.request_words | requests.own_words | requests.lost_name_words | language.sentences.linking_words
    words = [word for word in language.sentences.written_out(turn.utterance.text).split() if word not in around]
    named = {language.sentences.stem(word) for word in words}
    sharing = [
        each.id
        for each in turn.library.stretches.values()
        if named and named <= {language.sentences.stem(word) for word in tokenise(each.name)}
    ]
    others = [each for each in sharing if each != label]
    if label not in sharing or len(others) != 1 or _is_told_apart(turn, label, others[0]):
        return None
    return Choose(label, others[0])


def _is_told_apart(turn: Turn, label: str, other: str) -> bool:
    """Whether any word tells one stretch from another by its name: "lunges out to the side" are no walking lunges."""
    stem, stretches = turn.language.sentences.stem, turn.library.stretches
    own = set(map(stem, tokenise(stretches[label].name))) - set(map(stem, tokenise(stretches[other].name)))
    return not own.isdisjoint(map(stem, tokenise(turn.utterance.text)))


def _told_not_asked(turn: Turn, labels: tuple[str, str]) -> str | None:
    """The answer that asks about a sign, where what is only told may be one: "my legs cramp when I walk to the shop";
    no menu is read out then.
    """
    if not turn.utterance.is_open or turn.asks or turn.said_slots.wishes:
        return None
    if turn.language.circumstances.since_a_knock.search(turn.written) and turn.library.answer(AFTER_A_KNOCK):
        return AFTER_A_KNOCK
    if not (turn.tells_a_cramp or turn.said_slots.muscle):
        return None  # "mostly after half an hour" tells when they come
    answers = {each: known for each in labels if (known := turn.library.answer(each))}
    return next((each for each, known in answers.items() if known.follow_up.then.startswith(WARNING)), None)


def asks_for_a_plan(turn: Turn) -> bool:
    """Whether a word of the sentence wishes for a stretch or routine, or names one."""
    said = turn.said_slots
    return bool(
        said.wishes or said.stretching or said.exercising or said.purpose or said.plan or said.muscle or said.whole
    )


def changes_data(label: str) -> bool:
    """Whether a label changes what is stored; one that only says it does not."""
    return kind_of(label) in CHANGES_DATA and label not in READS_DATA


def offered(turn: Turn) -> Act | None:
    """Offer a stretch or routine to whoever speaks of stretching and asks for none: "my doctor told me to stretch"."""
    if not turn.said_slots.stretching or turn.place.relief:
        return None
    return Ask(Offer(turn.said_slots.plan or BEDTIME, "offer-stretch"), after_no=False)


def tells_of_a_cramp(turn: Turn) -> bool:
    """Whether somebody tells of a cramp of now in a muscle, and asks nothing."""
    text, language = turn.utterance.text, turn.language
    return (
        bool(turn.said_slots.muscle)
        and not language.questions.asks(text)
        and language.cramps.told_of_body(text).just_now
    )


def decided(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """Decide between two things that words may be about, where nobody should be asked; None where they are."""
    helping = HELPING in turn.fact_ids()
    asks_how = {RELIEF, HELP_SOMEBODY} <= {*labels} and turn.begins_as_question
    clear = (None if asks_how else _a_cramp_told(turn, labels, helping=helping)) or _why(turn, labels)
    if clear:
        return clear
    if HELP_SOMEBODY in labels and (helping or asks_how):
        return Begin(HELP_SOMEBODY)  # "how do i help him with his leg" is told how, and talked through it then
    if turn.place.relief:
        return NotKnown(None)  # nobody in a cramp chooses between two subjects
    coached = [each for each in labels if kind_of(each) in ("stretch", "routine")]
    if coached and turn.session.warned:
        return Begin(coached[0])  # after a warning somebody has to look first, whichever it is
    counted = turn.said_slots.is_counted and RELIEF not in labels and labels[0] in coached
    return Begin(fitting(turn, labels[0])) if counted else None


def _a_cramp_told(turn: Turn, labels: tuple[str, str], *, helping: bool) -> Act | None:
    """Help, where a cramp of now is told, or the note of one that came at an hour; None where neither is."""
    told, text = tells_of_a_cramp(turn), turn.utterance.text
    if {*labels} == {RELIEF, NOTE_CRAMP} and heard(turn).clock and not told:
        return Begin(NOTE_CRAMP)  # "a cramp got me at two" is of then
    idle = not (turn.place.is_under_way or turn.session.warned)
    just_went = told and idle and turn.language.cramps.just_went.search(text)  # "my calf just went, I'm at mile ten"
    # whoever holds a leg asks for help now, not for what is known about helping;
    # "the front of my shin's gone into spasm" is no question about shins
    return Begin(RELIEF) if just_went or (RELIEF in labels and (helping or told)) else None


def _why(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """Why cramps come: of whoever it is about, else in general,
    where the question names no time of theirs ("why do they happen").
    """
    explained = in_hand.explained(turn)
    if explained in [Begin(each) for each in labels]:
        return explained  # "my calves cramp", of who has diabetes
    if not all(map(in_hand.is_of_cramps, labels)):
        return None
    general = WHY in labels and not turn.language.cramps.situation_of(turn.utterance.text)
    return explained or (Begin(WHY) if general else None)


def asked_what_to_do(turn: Turn, labels: tuple[str, str]) -> Act | None:
    """What "what do I do" asks for: the way into position in a stretch, help with a cramp that was asked about, else
    whether there is one.
    """
    if not {*labels} <= {RELIEF, FIRST_THREE} or turn.place.relief:
        return None
    if turn.place.coached:
        return labelled(turn, REPEAT)
    return Begin(RELIEF) if isinstance(turn.pending, CrampingNow) else Ask(CrampingNow(), after_no=False)
