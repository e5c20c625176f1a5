"""What is said of the stretch under way, of the one that was left, or of one that is known, and that no intent tells."""

from skill.conversation.stretches.plain_speech import wonders_at_silence
from skill.language.text import tokenise
from skill.turn.acts import Act, Begin, Explain, StretchFor
from skill.turn.clips import stretch_at
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import RESUME, TIME_LEFT
from skill.turn.turn import Turn

GO_ON_WITH = "GoOnWithIntent"
"""Names what is gone on with: "finish the bedtime routine"."""


def read(turn: Turn) -> Act | None:
    """Read a wish to go on with what was left or to hear it all again, and how far it is; None for any other sentence."""
    if (
        not (turn.utterance.is_open or turn.intent == GO_ON_WITH)
        or turn.place.relief
        or isinstance(turn.pending, DraftPending)
    ):
        return None
    text = turn.language.written_out(turn.utterance.text)
    if turn.place.coached and wonders_at_silence(turn):
        return Begin(RESUME)
    if turn.place.coached and (turn.language.asks_which.search(text) or turn.language.asks_how_far.search(text)):
        return Begin(TIME_LEFT)
    if turn.language.taught_anew.search(text):
        return _taught_anew(turn)
    return Begin(RESUME) if _goes_on(turn, text) else None


def _taught_anew(turn: Turn) -> Act | None:
    """Explain the stretch that is named, else the one under way or the last; None where something else is to be explained."""
    asked = turn.said_slots
    if asked.plan:
        return Begin(asked.plan, explain=True)
    if asked.muscle or asked.position:
        return StretchFor(asked.muscle, asked.position) if asked.stretching else None
    names_nothing = turn.language.teaching_words.issuperset(tokenise(turn.language.written_out(turn.utterance.text)))
    return Explain() if turn.place.coached or asked.stretching or names_nothing else None


def asks_which(turn: Turn) -> bool:
    """Whether it is asked which stretch is under way, rather than how long it takes."""
    return turn.language.asks_which.search(turn.language.written_out(turn.utterance.text)) is not None


def asks_for_everything(turn: Turn) -> bool:
    """Whether the whole explanation is wished, though the stretch is known."""
    return turn.language.taught_anew.search(turn.language.written_out(turn.utterance.text)) is not None


def _goes_on(turn: Turn, text: str) -> bool:
    """Whether it is wished to go on with what was left; another stretch that is named is begun instead."""
    said = turn.language.goes_on.search(text)
    if said is None or turn.language.only_done.search(text) or (said["ends"] and turn.place.coached):
        return False
    left = turn.place.coached or turn.left()
    asked = turn.said_slots
    named, muscle = asked.plan, asked.muscle
    if left is None:
        return not (named or muscle)
    stretch = stretch_at(turn.library, left)
    of_the_muscle = turn.library.preferred.get(stretch.muscle, ())[:1]
    if named in of_the_muscle and not (asked.manner or asked.position):
        named = None  # "the calf stretch" is whichever one it was
    return named in (None, left.plan, stretch.id) and muscle in (None, stretch.muscle)
