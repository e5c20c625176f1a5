"""A reply as plain data: what handlers return and the renderer alone turns into a response."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from skill.coaching.timeline import Timeline
from skill.turn.place import Place

if TYPE_CHECKING:
    from skill.screen.views import Screen, Week


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
class Silence:
    """What is said when the question gets no answer, in place of the question: lines, then a clip."""

    lines: tuple[str, ...]
    clip: Timeline


@dataclass(frozen=True)
class Reply:
    """What the skill answers.

    ``lines`` are said at once; then the ``clip`` plays; ``question`` is said last, in the clip where there is one
    (then the clip's own last words are the question). After a silence the question is said once more, or what
    ``silence`` holds. ``screen`` is set for devices that have one; it may show ``weeks`` of the diary, and then of the lines
    those in ``seen``. A reply without a question ends the session, unless Alexa is to ``ask_permission``. ``place`` is
    remembered, and so are the stretches ``explained`` in the clip. ``quiet`` turns whispering on or off from this reply on, None leaves it;
    ``style`` is the count style wished from now on. ``cleared``
    says that a warning sign of this session has been checked. ``wishes`` are to be remembered beyond the session;
    where that fails, ``unkept`` is said in place of ``lines``.
    """

    place: Place
    lines: tuple[str, ...] = ()
    clip: Timeline | None = None
    question: str | None = None
    silence: Silence | None = None
    card: Card | PermissionCard | None = None
    screen: "Screen | None" = None
    weeks: "tuple[Week, ...]" = ()
    seen: tuple[str, ...] = ()
    ask_permission: Permission | None = None
    explained: tuple[str, ...] = ()
    quiet: bool | None = None
    style: str | None = None
    cleared: bool = False
    wishes: Mapping[str, object] = field(default_factory=dict)
    unkept: tuple[str, ...] | None = None
