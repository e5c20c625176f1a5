"""An answer within a line that says first what it is an answer to: "If you mean your legs: …".

The line begins as it is written, and the answer goes on in the same breath.
"""

from skill.conversation.answers import topic_answers
from skill.response.reply import Reply
from skill.turn.acts import TellBehind
from skill.turn.turn import Turn

ONESELF = "I "
"""What keeps its capital in the middle of a sentence."""


def tell(turn: Turn, act: TellBehind) -> Reply:
    """Give the answer in its line, and go on from there as from the answer alone."""
    known = turn.library.entries[act.label]
    text = known.answer
    answer = text if text.startswith(ONESELF) else f"{text[:1].lower()}{text[1:]}"
    return topic_answers.answer_in_words(turn, known, turn.voice.line(act.line, answer=turn.voice.say(answer)))
