"""A reply as plain data: what handlers return and the renderer alone turns into a response."""

from dataclasses import dataclass, field

from skill.coaching.timeline import Timeline
from skill.place import Place


@dataclass(frozen=True)
class Card:
    """A card for the Alexa app: plain text, lines parted by newlines."""

    title: str
    text: str


@dataclass(frozen=True)
class Reply:
    """What the skill answers.

    ``lines`` are said at once; then the ``clip`` plays; ``question`` is said last, in the clip where there is one
    (then the clip's own last words are the question, and it is only repeated after a silence). A reply without a
    question ends the session. ``place`` is remembered.
    """

    place: Place
    lines: tuple[str, ...] = ()
    clip: Timeline | None = None
    question: str | None = None
    card: Card | None = field(default=None)
