"""Medicines that are told of oneself: several in a breath, those a doctor has prescribed, and whether the one that was spoken of causes it."""

from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.response.reply import Reply, asking
from skill.turn.acts import Act, AskAgain, Begin, OfMedicines
from skill.turn.pending.answers import TellMore
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import Place
from skill.turn.turn import Turn

OF_MEDICINES = "medications/"
"""What the ids of answers about medicines begin with."""
BRING_CRAMPS = ("water-pills", "statins", "inhalers", "antidepressants", "chemo")
"""Answers of those that are known to bring cramps, or to make muscles ache; the clearest first."""
SURE = 0.5
"""Score from which a piece of a list is a medicine that is known."""
ON_YOUR_OWN = frozenset(
    {"magnesium-potassium/potassium-pills", "causes.electrolytes/salt-tablets", "hydration/electrolyte-tabs"}
)
"""Answers that warn of what somebody takes unasked."""
AS_PRESCRIBED = "as-prescribed"


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a list of medicines, and "no, I meant does it cause it" of the one that was spoken of; None for anything else."""
    busy = turn.place.is_under_way or turn.session.warned or isinstance(turn.pending, DraftPending)
    if busy or not turn.utterance.is_open:
        return None
    text, language = turn.language.written_out(turn.utterance.text), turn.language
    if turn.last_told.startswith(OF_MEDICINES) and language.asks_whether_it_causes.match(text):
        return Begin(turn.last_told)
    if not language.takes_them.match(text):
        return None
    found = {_medicine(readers, each) for each in language.medicines_apart.split(text)}
    named = tuple(each for each in BRING_CRAMPS if each in found)
    return OfMedicines(named) if len(named) > 1 else None


def as_prescribed(turn: Turn, act: Act) -> Act:
    """Take what a doctor gave as prescribed: "please don't, on your own" is no answer to it."""
    warns = isinstance(act, Begin) and act.label in ON_YOUR_OWN
    text = turn.language.written_out(turn.utterance.text)
    return AskAgain(AS_PRESCRIBED) if warns and turn.language.was_prescribed.search(text) else act


def tell_of_several(turn: Turn, act: OfMedicines) -> Reply:
    """Say which of several medicines bring cramps; the first of them is what is spoken of from here on."""
    names = [turn.voice.line(f"medicine-{each}") for each in act.medicines]
    first = f"{OF_MEDICINES}{act.medicines[0]}"
    line = turn.voice.line("of-your-medicines", medicines=turn.language.listed(names))
    return asking(turn, TellMore(), line, place=Place(id=topic_of(first), about=first))


def _medicine(readers: Readers, text: str) -> str | None:
    """The medicine that a piece of a list names, as its answer calls it."""
    best = next(iter(readers.understanding.ranked(text.strip())), None) if text.strip() else None
    label = best.entries[0].label if best and best.entries else ""
    sure = best is not None and best.score >= SURE and label.startswith(OF_MEDICINES)
    return label.removeprefix(OF_MEDICINES) if sure else None
