"""Who says that an answer was not to what they asked: "that's not what I asked", or "no, it's not my shoes".

The second is said to an answer about shoes that nobody had named.

The fault is ours: it is owned up to, and what is wanted is asked for. More of the same answer is told to nobody then.
"""

from skill.conversation.readers import Readers
from skill.language.text import tokenise
from skill.turn.acts import Act, Apologize
from skill.turn.turn import Turn


def read(readers: Readers, turn: Turn) -> Act | None:
    """Own up to an answer that was not asked for; None for any other sentence."""
    if not turn.last_told:
        return None
    said = turn.language.answers.not_asked.match(turn.written)
    return Apologize() if said or _rules_out_what_we_named(readers, turn) else None


def _rules_out_what_we_named(readers: Readers, turn: Turn) -> bool:
    """Whether a cause is ruled out that the answer is about, and the question was not."""
    ruled_out = turn.language.answers.rules_out.match(turn.written)
    if ruled_out is None or turn.library.answer(turn.last_told) is None:
        return False
    stem = turn.language.sentences.stem
    asked = {stem(word) for word in tokenise(turn.session.said)}
    named = {stem(word) for word in tokenise(ruled_out["thing"])} - {"my", "me", "the", "his", "her"}
    return asked.isdisjoint(named) and readers.understanding.speaks_for(ruled_out["thing"], turn.last_told)
