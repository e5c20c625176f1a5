"""Who comes back to a stretch that is paused, and what they say of what kept them: "paused for the loo, back again".

A back that aches is told with "my", and what comes back by itself, "it's back again", is a cramp or a pain.
"""

from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.coaching import GoOn, StillPaused
from skill.turn.place import RELIEF, RESUME
from skill.turn.turn import Turn

MOST_WORDS = 14
"""A longer sentence tells something of its own."""


def read(turn: Turn) -> Act | None:
    """Read who is back from a pause, what kept them, and what is back by itself; None for any other sentence, and
    where no stretch is under way.
    """
    if turn.place.coached is None or turn.place.relief:
        return None
    paused = isinstance(turn.pending, StillPaused)
    text, language = turn.written_words, turn.language.answers
    if not text or not turn.utterance.is_open or len(text.split()) > MOST_WORDS:
        return None
    if language.it_is_back.match(text):
        return Begin(RELIEF)
    if isinstance(turn.pending, GoOn) and language.back_from_pause.match(text):
        return Begin(RESUME)
    return AskAgain() if paused and language.what_kept_them.match(text) else None
