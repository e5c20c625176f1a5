"""A question that leans on what was just spoken of: "do cramps get worse with it", "the ones you get in your sleep".

It is read with the name of that topic or entry in place of the pronoun, or before the few words that say little alone.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT, FAINT_ALONE
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp
from skill.turn.place import MORE
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found, Unknown

FEW_WORDS = 9
"""A longer sentence says by itself what it is about."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer that a sentence asks for by what was spoken of last; None where it says by itself what it is about."""
    text, last = turn.utterance.text, next(iter(turn.recent()), "")
    known = turn.library.answer(last)
    if known is None or turn.place.coached or turn.place.relief or turn.session.warned:
        return None
    alone = readers.understand(turn, text)
    leans = turn.language.leans_on.search(text)
    if leans:
        whole = f"{text[: leans.start('it')]}{known.name}{text[leans.end('it') :]}"
    elif _says_little(alone) and len(text.split()) <= FEW_WORDS:
        whole = f"{known.name} {text}"
    else:
        return None
    found = readers.understand(turn, whole)
    if not isinstance(found, Found) or found.score < CLEAR_IN_CONTEXT or not turn.library.answer(found.label):
        return None
    if isinstance(alone, Found) and found.score <= alone.score and not leans:
        return None
    said_already = found.label in (last, topic_of(last))
    if said_already and not leans:
        return None
    return Begin(MORE) if said_already else Begin(found.label)


def offered(readers: Readers, turn: Turn) -> Act | None:
    """Begin what fits best, however faintly, where it is the very thing that the open question offers: "how much should I have"."""
    found = readers.understand(turn, turn.utterance.text) if isinstance(turn.pending, FollowUp) else None
    fits = isinstance(found, Found) and isinstance(turn.pending, FollowUp) and found.label == turn.pending.then
    return Begin(found.label) if fits and isinstance(found, Found) else None


def _says_little(alone: Found | Close | Unknown) -> bool:
    if isinstance(alone, Found):
        return alone.score < FAINT_ALONE
    return isinstance(alone, Close) or alone.outside is None
