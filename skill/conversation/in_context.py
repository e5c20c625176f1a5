"""A question that leans on what was just spoken of: "do cramps get worse with it", or on what was offered: "how much should I have".

It is read with the name of that topic or entry in place of the pronoun.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp
from skill.turn.place import MORE
from skill.turn.turn import Turn
from skill.understanding.questions import Found


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer that a sentence asks for by what was spoken of last; None where it says by itself what it is about."""
    text, last = turn.utterance.text, turn.last_told
    known = turn.library.answer(last)
    if known is None or turn.place.is_under_way or turn.session.warned:
        return None
    leans = turn.language.leans_on.search(text)
    if leans is None:
        return None
    found = readers.understand(turn, f"{text[: leans.start('it')]}{known.name}{text[leans.end('it') :]}")
    if not isinstance(found, Found) or found.score < CLEAR_IN_CONTEXT or not turn.library.answer(found.label):
        return None
    return Begin(MORE) if found.label in (last, topic_of(last)) else Begin(found.label)


def offered(readers: Readers, turn: Turn) -> Act | None:
    """Begin what fits best, however faintly, where it is the very thing that the open question offers: "how much should I have"."""
    found = readers.understand(turn, turn.utterance.text) if isinstance(turn.pending, FollowUp) else None
    fits = isinstance(found, Found) and isinstance(turn.pending, FollowUp) and found.label == turn.pending.then
    return Begin(found.label) if fits and isinstance(found, Found) else None
