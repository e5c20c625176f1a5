"""Medicines that are told of oneself: several in a breath, those a doctor has prescribed, and whether the one that was
spoken of causes it.

What is told next of a medicine in hand belongs to it: since when it is, what else it may do, that nobody was asked.
"""

from skill.conversation.medicines import doses_told, medicines_named, taken_together
from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import (
    ANOTHER_MEDICINE,
    DIABETES,
    MEDICINES,
    NEW_BABY,
    OF_A_MEDICINE,
    STARTED_SINCE,
    STOP_TAKING,
)
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, AskOfTopic, Begin, OfMedicines, TakeNote, TellInWords
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import MORE, Place
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Found

OF_MEDICINES = "medications/"
"""What the ids of answers about medicines begin with."""
BRING_CRAMPS = ("water-pills", "statins", "inhalers", "antidepressants", "chemo")
"""Answers of those that are known to bring cramps, or to make muscles ache; the clearest first."""
SURE = 0.5
"""Score from which a piece of a list is a medicine that is known."""
ON_YOUR_OWN = frozenset(
    {
        "magnesium-potassium",
        "magnesium-potassium/potassium-low",
        "magnesium-potassium/potassium-pills",
        "causes.electrolytes/salt-tablets",
        "hydration/electrolyte-tabs",
    }
)
"""Answers that warn of what somebody takes unasked."""
LEFT_OVER = "medications/left-over-tablets"
AS_PRESCRIBED, AS_ALLOWED, NOT_FOR_A_BABY = "as-prescribed", "as-they-allowed", "not-for-a-baby"
STATIN, STATINS = "statin", "medications/statins"
ANY_MEDICINE = "medications/which-medicines"
NOT_ASKED, WHEN, THAT_TOO, DO_ASK = "not-asked-yet", "tell-them-when", "tell-them-that", "do-ask"
TOLD_ON = "story-i-see"
DIZZY, MORE_OF_IT = "medicine-and-dizzy", "medicine-and-more"
"""Names of lines that send to ask about a medicine."""
SUPPLEMENTS = ("magnesium-potassium", "hormones-pregnancy", "relief.pickle-juice", "causes.electrolytes", "hydration")
"""Topics whose answers say to ask before something is taken."""
TAKEN = (*SUPPLEMENTS, MEDICINES, "over-hydration", "alcohol")
"""Topics of what is taken."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a list of medicines, and "no, I meant does it cause it" of the one that was spoken of;
    None for anything else.
    """
    if turn.place.is_under_way or isinstance(turn.pending, DraftPending):
        return None
    text, language = turn.written, turn.language
    told = taken_together.read(turn, text) or doses_told.read(readers, turn, text) or _told_of_it(readers, turn, text)
    if told:
        return told
    if (named := medicines_named.read(readers, turn)) is not None:
        return named
    if turn.last_told.startswith(OF_MEDICINES) and language.medicines.asks_whether_it_causes.match(text):
        unknown = turn.last_told == ANOTHER_MEDICINE  # it was just said that nobody here can tell
        return Begin(MORE if unknown else turn.last_told)
    if not language.medicines.takes_them.match(text):
        return None
    found = {_medicine(readers, each) for each in language.medicines.medicines_apart.split(text)}
    bring_cramps = tuple(each for each in BRING_CRAMPS if each in found)
    return OfMedicines(bring_cramps) if len(bring_cramps) > 1 else medicines_named.of_several(turn)


def sends_to_ask(act: Act) -> bool:
    """Whether an act sends somebody to ask about a medicine, as the warning of a new one would."""
    line = act.line if isinstance(act, AskAgain | TellInWords | TakeNote) else None
    return line in (NOT_ASKED, WHEN, THAT_TOO, DIZZY, MORE_OF_IT, DO_ASK, doses_told.TOO_OFTEN, doses_told.DOSE_TIMES)


def as_prescribed(turn: Turn, act: Act) -> Act:
    """Take what a doctor gave as prescribed: "please don't, on your own" is no answer to it."""
    warns = isinstance(act, Begin) and act.label in ON_YOUR_OWN
    text, answers = turn.written, isinstance(act, Begin) and topic_of(act.label)
    if answers in TAKEN and _is_for_a_baby(turn):
        return AskAgain(NOT_FOR_A_BABY)
    if (
        answers in SUPPLEMENTS
        and turn.language.medicines.was_allowed.search(text)
        and not turn.language.medicines.was_long_ago.search(text)
        and not turn.language.questions.asks(text)
    ):
        return TakeNote(AS_ALLOWED)
    if answers == MEDICINES and turn.language.medicines.of_anothers.search(turn.utterance.text.lower()):
        return Begin(LEFT_OVER) if turn.library.answer(LEFT_OVER) else act
    return AskAgain(AS_PRESCRIBED) if warns and turn.language.medicines.was_prescribed.search(text) else act


def _is_for_a_baby(turn: Turn) -> bool:
    """Whether a baby is to take it: it is named, or "he" is, where nobody but the baby was told of."""
    found = turn.language.medicines.for_a_baby.search(turn.written)
    alone = HELPING not in turn.fact_ids()
    return found is not None and (found["baby"] is not None or (alone and NEW_BABY in turn.fact_ids()))


def tell_of_several(turn: Turn, act: OfMedicines) -> Reply:
    """Say which of several medicines bring cramps; the first of them is what is spoken of from here on."""
    names = [turn.voice.line(f"medicine-{each}") for each in act.medicines]
    first = f"{OF_MEDICINES}{act.medicines[0]}"
    line = turn.voice.line("of-your-medicines", medicines=turn.language.speech.listed(names))
    return asking(turn, TellMore(), line, place=Place(id=topic_of(first), about=first))


def in_hand(turn: Turn) -> bool:
    """Whether a medicine was spoken of last."""
    return MEDICINES in (topic_of(turn.last_told), topic_of(turn.place.id or ""))


def takes_one(turn: Turn) -> bool:
    """Whether a medicine was spoken of, or is known to be taken."""
    return MEDICINES in map(topic_of, turn.recent()) or not turn.fact_ids().isdisjoint(OF_A_MEDICINE)


def _told_of_it(readers: Readers, turn: Turn, text: str) -> Act | None:
    """Read what is told of a medicine in hand, and that somebody will ask, or has asked nobody;
    None for anything else.
    """
    asked = _asked_of_others(turn, text)
    if asked:
        return asked
    language = turn.language
    if (
        (takes_one(turn) or DIABETES in turn.fact_ids())
        and language.medicines.asks_to_skip.match(text)
        and MEDICINES in turn.library.topics
    ):
        return AskOfTopic(MEDICINES, STOP_TAKING)
    if _tells_an_effect(readers, turn, text):
        last = turn.last_told if turn.last_told in turn.library.entries and in_hand(turn) else ANY_MEDICINE
        if (STATIN in turn.fact_ids() or turn.last_told == STATINS) and language.medicines.aches.search(text):
            return TellInWords(STATINS, "statin-and-ache")
        line = DIZZY if _is_dizzy(turn, text) else MORE_OF_IT
        return AskAgain(THAT_TOO) if line in turn.session.told else TellInWords(last, line)
    of_a_sign = isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign  # "three days ago" says since when
    since = in_hand(turn) and not of_a_sign and language.medicines.when_it_was.match(text)
    if not since or STARTED_SINCE not in turn.library.entries:
        return None
    return AskAgain(WHEN) if STARTED_SINCE in turn.session.told else Begin(STARTED_SINCE)


def _is_dizzy(turn: Turn, text: str) -> bool:
    """Whether somebody is dizzy, at once or when they get up."""
    dizzy = turn.language.circumstances.dizzy
    return dizzy.search(text) is not None or dizzy.search(text.split(" when ", maxsplit=1)[0]) is not None


def _asked_of_others(turn: Turn, text: str) -> Act | None:
    """Read that somebody will ask, was allowed something, or has asked nobody."""
    language = turn.language
    if turn.recent() and language.medicines.will_ask.match(text):
        return TakeNote(DO_ASK)
    of_taking = in_hand(turn) or topic_of(turn.last_told) in SUPPLEMENTS
    if of_taking and language.medicines.was_allowed.search(text) and not language.questions.asks(turn.utterance.text):
        # what was given long ago is allowed by nobody now, and to be told so is no no
        return AskAgain(TOLD_ON) if language.medicines.was_long_ago.search(text) else TakeNote(AS_ALLOWED)
    if not turn.facts_heard.told and in_hand(turn) and language.medicines.not_asked_yet.match(text):
        return AskAgain(NOT_ASKED)
    return None


def _tells_an_effect(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether something else is told that a medicine may do, of one that is in hand, or named in the same breath."""
    language = turn.language
    if (
        language.questions.asks(turn.utterance.text)
        or language.circumstances.not_dizzy.search(text)
        or not language.medicines.other_effect.search(text)
    ):
        return False
    best = next(iter(readers.understanding.ranked(text)), None)
    named = best is not None and best.score >= SURE and best.label.startswith(MEDICINES)
    points = not language.leaning.pronouns.isdisjoint(text.split())
    of_it = points or language.circumstances.dizzy.search(text) is not None
    return named or in_hand(turn) or (of_it and takes_one(turn))


def _medicine(readers: Readers, text: str) -> str | None:
    """The medicine that a piece of a list names, as its answer calls it."""
    found = readers.understanding.understand(text) if text.strip() else None
    if not isinstance(found, Found) or found.score < SURE or not found.label.startswith(OF_MEDICINES):
        return None
    return found.label.removeprefix(OF_MEDICINES)
