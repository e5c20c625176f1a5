"""A medicine that somebody asks, or wishes, to leave off, and names: "should I stop taking my atorvastatin".

Nobody hears "yes" or "no" to that here: they are asked not to, and told what is known of that medicine.
"""

from skill.knowledge.known_ids import MEDICINES, STOP_TAKING
from skill.turn.acts import Act, AskOfTopic, TellBehind
from skill.turn.turn import Turn

OF_NO_CAUSE = frozenset(
    f"{MEDICINES}/{entry}" for entry in ("quinine", "gabapentin", "muscle-relaxants", "painkillers")
)
"""Answers that tell whether a medicine helps: that is no matter for whoever would leave it off."""

NOT_ON_YOUR_OWN = "not-on-your-own"
"""Name of the line that asks not to."""


def read(turn: Turn) -> Act | None:
    """Read that a medicine may be left off, and which; None for anything else."""
    grammar, text = turn.language.medicines, turn.written
    if turn.place.is_under_way or not grammar.stops_one.search(text) or grammar.stopping_advised.search(text):
        return None
    found = [(hit.start(), label) for label, names in grammar.leaving_off.items() if (hit := names.search(text))]
    first = min(at for at, _ in found)
    label = next(label for at, label in found if at == first)
    if label in OF_NO_CAUSE or label not in turn.library.entries:
        return AskOfTopic(MEDICINES, STOP_TAKING) if MEDICINES in turn.library.topics else None
    return TellBehind(label, NOT_ON_YOUR_OWN)
