"""A reply as plain data: what the conversation returns and the renderer alone turns into a response."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.coaching.timeline import Timeline
from skill.screen.views import Screen, Week
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import Pending
from skill.turn.place import Place


@dataclass(frozen=True)
class Card:
    """A card for the Alexa app: plain text, lines parted by newlines."""

    title: str
    text: str


@dataclass(frozen=True)
class PermissionCard:
    """A card for the Alexa app that leads to the permissions ``scopes``."""

    scopes: tuple[str, ...]


@dataclass(frozen=True)
class Permission:
    """A permission that Alexa asks for in its own words; ``pending``, ids and numbers, comes back with the answer."""

    scope: str
    pending: Mapping[str, object]


@dataclass(frozen=True)
class Pause:
    """A pause in plain speech."""

    seconds: float


@dataclass(frozen=True)
class Silence:
    """What is said when the question gets no answer: a question, lines, then a clip."""

    asks: str
    """Whoever plays no clip hears no other question, and the first clip waits for nothing."""
    lines: tuple[str, ...]
    clip: Timeline


@dataclass(frozen=True, kw_only=True)
class Presentation:
    """What a reply says and shows."""

    lines: tuple[str, ...] = ()
    """Said at once, before the clip."""
    spoken: tuple[str | Pause, ...] = ()
    """Said after the lines in place of a clip, for a device that plays none."""
    clip: Timeline | None = None
    """Played after the lines; where there is a question, it is the clip's last words."""
    question: str | None = None
    """Said last; a reply without one ends the session, unless it has ``ask_permission``."""
    reprompt: str | None = None
    """Said in place of the question where nobody answers and nothing is played; a question too."""
    silence: Silence | None = None
    """What is played where nobody answers; without it the question is said once more."""
    card: Card | PermissionCard | None = None
    screen: Screen | None = None
    """Set for devices that have a screen."""
    weeks: tuple[Week, ...] = ()
    """Weeks of the diary for a screen."""
    seen: tuple[str, ...] = ()
    """The lines that a screen shows in place of those that are said: with weeks, and after a warning."""
    ask_permission: Permission | None = None
    """Alexa asks for a permission and comes back."""
    unkept: tuple[str, ...] | None = None
    """Said in place of ``lines`` where the wishes could not be stored."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What a reply changes: where the conversation is, what is open, and what the session and the store keep."""

    place: Place
    """Where the conversation is now."""
    pending: Pending | None = None
    """The question as the next turn reads it; set wherever there is one."""
    waiting: Pending | None = None
    """The question that comes back once the pending one is answered."""
    misses: int = 0
    """How often in a row nothing was understood, this time included."""
    explained: tuple[str, ...] = ()
    """Ids of the stretches whose set-up the clip explains."""
    told: str | None = None
    """Key of the answer, or the longer part of one, that was told (see topic_answers)."""
    told_besides: str | None = None
    """Key of what was said before it, once a session."""
    possible_sign: tuple[str, int] | None = None
    """A warning that the listener's words may have been about, and how probably, in percent; for the next turn."""
    became: str | None = None
    """What became of the turn, for the log: one of `after_reply/what_became.py`."""
    quiet: bool | None = None
    """Turns whispering on or off from this reply on; None leaves it."""
    style: str | None = None
    """The count style wished from now on."""
    week: int | None = None
    """The week of a pregnancy that was told beside what was known."""
    said_back: tuple[str, ...] = ()
    """Ids of the facts about the listener that this reply says back; each is said back once."""
    drops_fact: bool = False
    """Whether the fact about the listener that was told last is forgotten."""
    cleared: bool = False
    """Whether the warning sign of this session has been checked."""
    settled: DraftPending | None = None
    """A draft that was done just now: a correction may still change it."""
    denied: str | None = None
    """Id of the warning whose check question was answered with no, or of the help with a cramp, where there is none."""
    long_past: bool = False
    """Whether the sign of ``denied`` was there long before today, and with it whatever was told beside it."""
    forgets: bool = False
    """Whether everything about the listener was deleted, or should have been."""
    left_alone: str | None = None
    """A stretch that was refused, as an id of what this session avoids."""
    wishes: Mapping[str, object] = field(default_factory=dict)
    """What is to be stored beyond the session, by name of a preference."""


@dataclass(frozen=True, kw_only=True)
class Reply(Presentation, Changes):
    """What the skill answers, and what changes by it."""
