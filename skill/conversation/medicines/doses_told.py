"""How much of a medicine is told, or asked about: a reliever used too often, a dose at another time, a limit that was
set, one that nobody here knows.

None of these is for us to decide: each is sent to whoever prescribed it.
"""

from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import ANOTHER_MEDICINE, MEDICINES, MY_DOSE
from skill.turn.acts import Act, AskAgain, Begin, GladToHear, TakeNote
from skill.turn.turn import Turn
from skill.understanding.questions import Found

INHALERS = "medications/inhalers"
LEFT_OVER = "medications/left-over-tablets"
"""The answer about tablets of another time."""
OF_DOSES = frozenset({"when-to-see-doctor/parkinsons", "when-to-see-doctor/parkinsons-wearing-off"})
"""Answers, beside those about medicines, after which "it" may be a dose."""
UNPRESCRIBED = frozenset(
    {
        "medications/painkillers",
        "medications/painkiller-before-sport",
        "medications/tonic-water",
    }
)
FOR_KIDNEYS = "medications/painkillers-kidneys"
"""The answer about painkillers for weak kidneys alone."""
SELF_CHOSEN = frozenset({"magnesium-potassium", "relief.pickle-juice", "causes.electrolytes", "hydration"})
"""Answers, and topics, about what people take on their own."""
A_DAY, IN_PUFFS = 4, 8
"""Uses, and puffs, of a reliever in a day; more of them are too many: it is made for two puffs up to four times."""
PUFFS = "puffs"
SURE = 0.5
"""Score from which a word is a medicine that is known."""
GLAD_OF_BREATH = "glad-of-breath"
LIMIT, TOO_OFTEN, DOSE_TIMES, TAKEN_ALREADY = "keep-to-the-limit", "reliever-often", "dose-times", "taken-already"
"""Names of lines."""


def read(readers: Readers, turn: Turn, text: str) -> Act | None:
    """Read what is told or asked of a dose, a limit or an unknown medicine; None for anything else."""
    language = turn.language
    if language.circumstances.sets_a_limit.search(text):
        return TakeNote(LIMIT)
    if is_too_often(turn, text):
        return AskAgain(TOO_OFTEN)
    if language.medicines.of_breath.search(text) and language.medicines.breathes_well.match(text):
        before = f"{turn.session.said} {' '.join(turn.session.circumstances)}".lower()
        of_reliever = INHALERS in turn.recent() or language.medicines.of_a_reliever.search(before)
        return TakeNote(GLAD_OF_BREATH) if of_reliever else GladToHear()
    named = any(names.search(text) for names in language.medicines.called.values())
    of_a_dose = named or topic_of(turn.last_told) == MEDICINES or turn.last_told in OF_DOSES
    if of_a_dose and language.medicines.asks_to_move_dose.search(text):
        return AskAgain(DOSE_TIMES)
    if _had_what_is_not_for_them(turn, text):
        return AskAgain(TAKEN_ALREADY)
    return _of_those_in_hand(turn, text) or _unknown(readers, turn, text)


def _of_those_in_hand(turn: Turn, text: str) -> Act | None:
    """What is told of a medicine that was spoken of: its dose, or that some is left."""
    words, entries = turn.language.medicines, turn.library.entries
    if topic_of(turn.last_told) != MEDICINES:
        return None
    if words.has_left_over.search(text) and LEFT_OVER in entries:
        return Begin(LEFT_OVER)
    is_dose = INHALERS not in turn.recent() and words.tells_dose.match(text)
    return Begin(MY_DOSE) if is_dose and MY_DOSE in entries else None


def _had_what_is_not_for_them(turn: Turn, text: str) -> bool:
    """Whether somebody has had already what they were just told to ask about first, for what they told of themselves.

    What a doctor prescribed is none of it: nobody is made to leave that out.
    """
    of_it = turn.last_told in UNPRESCRIBED or topic_of(turn.last_told) in SELF_CHOSEN
    known = turn.library.answer(turn.last_told) if of_it else None
    warned = known is not None and not turn.fact_ids().isdisjoint(known.say_first)
    warned = warned or turn.last_told == FOR_KIDNEYS
    return warned and turn.language.medicines.has_taken.match(text) is not None


def is_too_often(turn: Turn, text: str) -> bool:
    """Whether a reliever is used more often than it is made for: one that is named, or was spoken of."""
    language = turn.language
    if INHALERS not in turn.recent() and not language.medicines.of_a_reliever.search(text):
        return False
    if language.medicines.reliever_always.search(text):
        return True
    counted = language.medicines.reliever_counted.search(text)
    said = next(filter(None, (counted["times"], counted["alone"])), "") if counted else ""
    most = IN_PUFFS if counted and PUFFS in counted.group().split() else A_DAY
    return any(number > most for number in language.requests.bare_numbers(said))


def _unknown(readers: Readers, turn: Turn, text: str) -> Act | None:
    """The answer about a medicine that nothing is known of, where one is told: "my doctor gave me ropinirole"."""
    language = turn.language
    named = language.medicines.names_a_medicine.search(text) or language.medicines.given_a_medicine.search(text)
    if (
        named is None
        or turn.facts_heard.told
        or ANOTHER_MEDICINE not in turn.library.entries
        or language.questions.asks(text)
    ):
        return None
    known = readers.understanding.understand(named["name"])
    is_known = isinstance(known, Found) and known.score >= SURE and topic_of(known.label) == MEDICINES
    return (
        None if is_known and isinstance(known, Found) and known.label != ANOTHER_MEDICINE else Begin(ANOTHER_MEDICINE)
    )
