"""One medicine beside another, which medicine it may be, and what one is.

Whether two go together is for a pharmacist or a doctor, who see all that is taken: nothing is allowed here, and an
answer about other tablets is none. Who names a medicine hears of that one first.
"""

from skill.conversation.medicines.doses_told import SELF_CHOSEN, UNPRESCRIBED
from skill.conversation.medicines.medicines_named import FOR_CRAMPS
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import ANOTHER_MEDICINE, MEDICINES, QUININE
from skill.turn.acts import Act, Begin, TellInWords
from skill.turn.turn import Turn

OF_QUININE = frozenset(
    {QUININE, "medications/quinine-prescribed", "medications/tonic-water", "medications/quinine-again"}
)
WITH_TABLETS, VITAMIN_K = "magnesium-potassium/magnesium-tablets", "magnesium-potassium/vitamin-k2"
PAINKILLERS, TOGETHER = "medications/painkillers", "together-with-a-medicine"
WARN_THEMSELVES = frozenset(
    {
        WITH_TABLETS,
        VITAMIN_K,
        *(f"magnesium-potassium/{each}" for each in ("potassium-pills", "potassium-low", "bananas")),
    }
)
"""Answers that say what matters beside a medicine."""
IN_GENERAL = frozenset({MEDICINES, "medications/which-medicines", "medications/new-medicine", ANOTHER_MEDICINE})
"""Answers about medicines of any kind."""
WHAT_THEY_ARE = {"water-pills": "what-water-pills-are", "statins": "what-statins-are"}
"""Names of lines that say what a medicine is, by its entry."""


def read(turn: Turn, text: str) -> Act | None:
    """Read a question of one medicine beside another, of what a medicine is, or whether it does it;
    None for any other sentence.
    """
    words, called = turn.language.medicines, _called(turn, text)
    if turn.last_told == VITAMIN_K and words.no_warfarin.search(text) and VITAMIN_K in turn.library.entries:
        return TellInWords(VITAMIN_K, "not-warfarin")
    asked = words.what_it_is.match(text)
    line = WHAT_THEY_ARE.get(called[0]) if asked and len(called) == 1 else None
    if line and f"{MEDICINES}/{called[0]}" in turn.library.entries:
        return TellInWords(f"{MEDICINES}/{called[0]}", line)
    if words.blames_one.match(text) and (blamed := _one_of_causes(turn, called)):
        return Begin(blamed)
    others = [each for each in called if each != "quinine"]
    if not others or not words.asks_together.search(text) or words.of_magnesium.search(text):
        return None
    two = len(others) > 1 and "painkillers" in others and words.asks_to_combine.search(text)
    return TellInWords(PAINKILLERS, TOGETHER) if two and PAINKILLERS in turn.library.entries else _beside(turn, text)


def _beside(turn: Turn, text: str) -> Act | None:
    """What is said where another medicine is named beside quinine, or beside what was told last."""
    last, entries = turn.last_told, turn.library.entries
    if turn.language.medicines.of_quinine.search(text) and QUININE in entries:
        return TellInWords(QUININE, "quinine-and-medicine")
    if last in OF_QUININE:
        return TellInWords(last, "quinine-and-medicine")
    own = last in UNPRESCRIBED or last in SELF_CHOSEN or topic_of(last) in SELF_CHOSEN
    names_it = topic_of(last) != MEDICINES and turn.language.stretches.names_cramp.search(text)
    return TellInWords(last, TOGETHER) if own and last in entries and not names_it else None


def instead(turn: Turn, act: Act) -> Act | None:
    """Tell of the very medicine that is named in place of medicines of any kind, and of magnesium beside it."""
    if not turn.utterance.is_open or not isinstance(act, Begin):
        return None
    text, words = turn.written, turn.language.medicines
    called = _called(turn, text)
    if act.label == WITH_TABLETS and called and not words.bound_by_magnesium.search(text):
        return TellInWords(WITH_TABLETS, "magnesium-and-medicine")
    of_supplement = topic_of(act.label) == topic_of(WITH_TABLETS) and act.label in turn.library.entries
    if of_supplement and act.label not in WARN_THEMSELVES and called and words.asks_to_combine.search(text):
        return TellInWords(act.label, TOGETHER)
    is_of_it = act.label == MEDICINES or (act.label in IN_GENERAL and words.blames_one.match(text))
    label = _one_of_causes(turn, called) if is_of_it else None
    return Begin(label) if label else None


def _called(turn: Turn, text: str) -> list[str]:
    """The entries of the medicines that are named, by their names or by what people call them."""
    return [entry for entry, names in turn.language.medicines.called.items() if names.search(text)]


def _one_of_causes(turn: Turn, called: list[str]) -> str | None:
    """The answer of the one medicine that is named, where it tells whether that brings cramps."""
    labels = [f"{MEDICINES}/{each}" for each in called if each not in FOR_CRAMPS]
    known = [each for each in labels if each != ANOTHER_MEDICINE and each in turn.library.entries]
    return known[0] if len(known) == 1 else None
