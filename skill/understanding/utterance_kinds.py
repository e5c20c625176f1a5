"""Reads what is said in the middle of a conversation, by a trained head: replies, controls,
questions about what is in hand.

Patterns (`replies.py`, `questions_in_hand.py`) read what people usually say, word for word. This reads what nobody
wrote down: "oh it went before you answered" is a reply to "do you have a cramp right now?", and "anything sitting
instead" is a wish of somebody who stretches. What it learns from is content (content/en/utterance_kinds/, one file a
kind); what is no such thing is "other".
"""

from dataclasses import dataclass

from skill.language.recent import Recent
from skill.understanding.encoder import Embeds, Floats
from skill.understanding.encoder_heads import Head

try:
    import numpy as np
except ModuleNotFoundError:  # then there is no encoder either
    np = None  # type: ignore[assignment]

SITUATIONS = ("launch", "check-in", "offer", "ready", "choice", "draft", "check", "stretch", "topic", "what-now")
"""What may be going on: the cramp question of a launch, "is it easing?", an offer, "are you in position?", "did you
mean A or B?", a reminder or entry to confirm, the question about a warning sign, a stretch under way, a topic just
spoken of, and "what would you like?" after something that led nowhere."""
LEAST = 0.02
"""Probability below which a kind is not given: there are 64, and most are next to impossible."""
OTHER, SIGN = "other", "sign"
"""Kinds that are no answer to what is going on: a wish or question of its own, and what tells of a warning sign."""
CORRECTION = "correction.piece"
"""Puts a piece of what is in hand right, whatever words say so: "you've the wrong leg there, it's my left"."""


@dataclass(frozen=True)
class UtteranceKind:
    """What a sentence is, by what is going on."""

    kind: str
    """Id of a file in utterance_kinds/, or SIGN."""
    probability: float


class UtteranceKindReader:
    """Judges sentences by the encoder's vector and by what is going on."""

    def __init__(self, encoder: Embeds, head: Head) -> None:
        """``head`` has a column for each of SITUATIONS after those of the vector."""
        self._encoder = encoder
        width = head.weight.shape[1] - len(SITUATIONS)
        self._names = head.names
        self._weight = np.ascontiguousarray(head.weight[:, :width])
        self._bias = {at: head.bias + head.weight[:, width + number] for number, at in enumerate(SITUATIONS)}
        self._recent = Recent(self._judged)

    def read(self, text: str, at: str) -> tuple[UtteranceKind, ...]:
        """Give what a sentence may be that is said at one of SITUATIONS, most probable first,
        without what is next to impossible.
        """
        return self._recent(text, at)

    def _judged(self, text: str, at: str) -> tuple[UtteranceKind, ...]:
        logits: Floats = self._weight @ self._encoder.embed(text) + self._bias[at]
        spread = np.exp(logits - logits.max())
        spread /= spread.sum()
        likely = sorted(np.flatnonzero(spread >= LEAST), key=lambda each: -spread[each])
        return tuple(UtteranceKind(self._names[each], float(spread[each])) for each in likely)
