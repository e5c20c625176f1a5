"""Who comes back to a stretch that is paused, what they say of what kept them, "paused for the loo, back again", and
who is done with it: "ok done".

A back that aches is told with "my", and what comes back by itself, "it's back again", is a cramp or a pain.
"""

from skill.conversation.open_question.reply_acts import replied
from skill.conversation.readers import Readers
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.coaching import GoOn, InPosition, StillPaused
from skill.turn.pending.question import ReplyKind
from skill.turn.place import NEXT, READY, RELIEF, RESUME, STOP
from skill.turn.turn import Turn

GOES_ON = frozenset({ReplyKind.GO_ON, ReplyKind.READY})
MOST_WORDS = 14
"""A longer sentence tells something of its own."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read who is back from a pause, what kept them, and what is back by itself; None for any other sentence, and
    where no stretch is under way.
    """
    if turn.place.coached is None or turn.place.relief:
        return None
    paused = isinstance(turn.pending, StillPaused)
    text, language = turn.written_words, turn.language.answers
    if not text or not turn.utterance.is_open or len(text.split()) > MOST_WORDS:
        return None
    if turn.language.holds.done_and_next.match(text):
        return Begin(NEXT)
    if language.it_is_back.match(text):
        return Begin(RELIEF)
    if isinstance(turn.pending, GoOn) and language.back_from_pause.match(text):
        return Begin(RESUME)
    kept = AskAgain() if paused and language.what_kept_them.match(text) else None
    return _ends(turn, text) or _kept_and_goes_on(readers, turn, text) or kept


def _ends(turn: Turn, text: str) -> Act | None:
    """Read who is done with what is under way; whoever is asked whether they are in position may be done with
    getting there.
    """
    language = turn.language.holds
    if turn.coached is None:
        return None
    if isinstance(turn.pending, InPosition):
        return Begin(READY) if language.agrees_done.match(text) else None
    return Begin(STOP) if language.is_done.match(text) else None


def _kept_and_goes_on(readers: Readers, turn: Turn, text: str) -> Act | None:
    """Read what kept somebody, and behind it a wish to go on: "it was only the doorbell, go on"."""
    if not isinstance(turn.pending, GoOn):
        return None
    words = text.split()
    for at in range(1, len(words)):
        said = readers.replies.read(" ".join(words[at:]))
        if said and not said.rest and said.kind in GOES_ON:
            kept = turn.language.answers.what_kept_them.match(" ".join(words[:at]))
            return replied(turn, said.kind) if kept else None
    return None
