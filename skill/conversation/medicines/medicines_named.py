"""Medicines that are named and nothing else is said: "furosemide", "amlodipine and omeprazole".

Each is answered by what it is; of one that is not known here a pharmacist is to be asked.
"""

from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import ANOTHER_MEDICINE, MEDICINES, STARTED_SINCE
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin, OfEachMedicine
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.place import Place
from skill.turn.turn import Turn

FOR_CRAMPS = frozenset({"quinine", "gabapentin", "muscle-relaxants", "painkillers"})
"""Entries that tell whether a medicine helps against cramps, and nothing of whether it brings them."""
OF_CAUSES = frozenset(
    {MEDICINES, "medications/which-medicines", "medications/new-medicine", STARTED_SINCE, "medications/blood-pressure"}
)
"""Answers after which a name is asked about as a cause."""
MOST_NAMED = 3
"""So many medicines are spoken of in one reply: more would not be listened to."""
STRANGE_WORDS, STRANGE_LETTERS = 2, 6
"""So many words, of so many letters each, that no phrase has may be a medicine where one was asked about."""


def tells_only_names(turn: Turn) -> bool:
    """Whether nothing but a medicine's name is said, where no sign was told: that is none."""
    return not turn.session.signs and turn.language.medicines.named_alone.match(turn.written_words) is not None


def read(readers: Readers, turn: Turn) -> Act | None:
    """Answer a medicine, or several, of which only the name is said; None for anything else."""
    if (
        not isinstance(turn.pending, WhatNow | FollowUp | TellMore | Offer)
        or ANOTHER_MEDICINE not in turn.library.entries
    ):
        return None
    if turn.language.medicines.named_alone.match(turn.written_words):
        named = _named(turn)
        return OfEachMedicine(named) if len(named) > 1 else Begin(named[0][1])
    return Begin(ANOTHER_MEDICINE) if _is_strange(readers, turn) else None


def of_several(turn: Turn) -> Act | None:
    """Answer several medicines of which nothing but that they are taken is said."""
    only = turn.language.medicines.takes_only.match(turn.written_words) and ANOTHER_MEDICINE in turn.library.entries
    named = _named(turn) if only else ()
    return OfEachMedicine(named) if len(named) > 1 else None


def tell_of_each(turn: Turn, act: OfEachMedicine) -> Reply:
    """Say shortly of each medicine whether it brings cramps; the first is what is spoken of from here on."""
    entries = turn.library.entries
    said = (
        turn.voice.line(
            "each-medicine",
            name=name[:1].upper() + name[1:],
            verdict=turn.voice.say(_shortly(entries[id_].answer)),
        )
        for name, id_ in act.medicines[:MOST_NAMED]
    )
    first = act.medicines[0][1]
    lines = *said, turn.voice.line("each-medicine-kept")
    return asking(turn, TellMore(), *lines, place=Place(id=topic_of(first), about=first))


def _shortly(answer: str) -> str:
    first = answer.split(". ", maxsplit=1)[0].rstrip(".")
    return f"{first[:1].lower()}{first[1:]}."


def _named(turn: Turn) -> tuple[tuple[str, str], ...]:
    """The medicines of a sentence in the order in which they are said, each by the first answer that fits its name."""
    found: dict[int, tuple[str, str]] = {}
    for entry, names in turn.language.medicines.named.items():
        for hit in names.finditer(turn.written_words):
            found.setdefault(hit.start(), (hit.group(), entry))
    of_causes = len(found) > 1 or turn.last_told in OF_CAUSES
    return tuple((name, _label(turn, entry, of_causes=of_causes)) for _, (name, entry) in sorted(found.items()))


def _label(turn: Turn, entry: str, *, of_causes: bool) -> str:
    label = f"{MEDICINES}/{entry}"
    return label if label in turn.library.entries and not (of_causes and entry in FOR_CRAMPS) else ANOTHER_MEDICINE


def _is_strange(readers: Readers, turn: Turn) -> bool:
    """Whether only words that no phrase has are said right after a medicine was asked about: "zoplicone"."""
    words = turn.written_words.split()
    of_medicines = topic_of(turn.last_told) == MEDICINES and isinstance(turn.pending, FollowUp | TellMore)
    if not of_medicines or not words or len(words) > STRANGE_WORDS or min(map(len, words)) < STRANGE_LETTERS:
        return False
    return readers.understanding.subjects_of(words) == [None] * len(words)
