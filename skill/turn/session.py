"""What a session holds from turn to turn besides the place and the pending question: ids,
switches and the last sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from skill.json_values import strings, typed
from skill.understanding.facts import Fact, load_facts

MOST_TOLD = 60
"""How many keys of what was told a session keeps."""
LONGEST_SAID = 30
"""Words of what was said last that are kept."""
MOST_CIRCUMSTANCES = 2
"""How many sentences about somebody are kept."""
TURNS_BACK = 3
"""How many contents back "tell me more" and its like may reach."""


@dataclass(frozen=True)
class SessionState:
    """Read from the session's attributes; all of it ends with the session."""

    turn: int = 0
    """Number of the turn; chooses among variants of a line."""
    misses: int = 0
    """How often in a row nothing was understood."""
    heard: tuple[str, ...] = ()
    """Stretches explained in this session."""
    recent: tuple[str, ...] = ()
    """Ids of the last contents spoken of, newest first."""
    told: tuple[str, ...] = ()
    """Keys of the answers and longer parts that were told, the last at the end: "tell me more" repeats none of them."""
    quiet: bool | None = None
    """Whether to whisper, where the listener said so."""
    night: bool | None = None
    """Known once the device's clock was looked at."""
    style: str | None = None
    """The count style that was wished."""
    signs: tuple[str, ...] = ()
    """Names of concepts, of signs and of risks,
    that were told in this session and may complete a warning sign later."""
    denied: tuple[str, ...] = ()
    """Ids of the warnings whose check question was answered with no, of the help with a cramp,
    where there was none, and of noting it, where that was refused before it was offered."""
    asked: tuple[str, ...] = ()
    """Ids of what the questions at the end of answers, and those about signs, would tell:
    once for each time that one was put."""
    unanswered: str | None = None
    """Id of the warning whose check question was put twice and not answered:
    it comes back before anything for the body."""
    warned: str | None = None
    """Id of the warning that was given, until it was checked."""
    interrupted: str | None = None
    """Id of the stretch, routine or help with a cramp that the warning broke off: it goes on once that is withdrawn."""
    avoid: tuple[str, ...] = ()
    """Ids of limitations told in this session: they hold in it, whether or not a store could keep them."""
    facts: tuple[Fact, ...] = ()
    """What was told of the listener, or of whoever is helped; the newest stands last.
    Kept nowhere else, and not logged."""
    reminder_offered: bool = False
    """Whether a reminder for the evening was offered after a cramp: once a session is enough."""
    plain: bool = False
    """Whether the device could not play a clip: coaching is plain speech from then on."""
    became: str | None = None
    """What became of the last sentence; for the log."""
    suspected: str | None = None
    """Id of the warning that the last sentence may have been about, though it was not worth a question by itself."""
    suspected_percent: int = 0
    """How probably it was, in percent."""
    eased_muscle: str | None = None
    """The muscle of the cramp that was helped with last, and has let go or was broken off by a warning."""
    muscle: str | None = None
    """The muscle that was told last, or stretched: a stretch that names none is of that one."""
    eased_in: str | None = None
    """How the body was then; at the wheel, in the water or up high, though that was left meanwhile."""
    circumstances: tuple[str, ...] = ()
    """What was told of somebody, newest first: "my nan's diabetic". A question that reaches back past the last one is
    read beside it. Neither stored nor logged."""
    story: str = ""
    """What was told in pieces of a cramp that is over, or of the day that it was on. Neither stored nor logged."""
    said: str = ""
    """What was asked or told last, for the next sentence alone: "and in the pool" is understood beside it.
    Neither stored nor logged."""

    def saved(self) -> dict[str, Any]:
        """Write as session attributes, leaving out what is as in a new session."""
        data = {name: list(value) if isinstance(value, tuple) else value for name, value in vars(self).items()}
        data["facts"] = [fact.saved() for fact in self.facts]
        usual = {each.name: each.default for each in fields(self)}
        return {name: data[name] for name, value in vars(self).items() if name == "turn" or value != usual[name]}


def load_session(attributes: Mapping[str, object]) -> SessionState:
    """Read what `saved` wrote; anything else counts as a new session. Never raises, whatever the attributes hold.

    The place is not looked into.
    """
    read = {name: value for name, value in typed(attributes, _NUMBERS).items() if value >= 0}
    read |= typed(attributes, _WORDS)
    read |= {name: strings(attributes.get(name))[:most] for name, most in _LISTS.items()}
    return SessionState(**read, facts=load_facts(attributes.get("facts")))


def _of_type(kind: type) -> Mapping[str, type]:
    """Name the fields that hold one value of a type, or none."""
    return {each.name: kind for each in fields(SessionState) if each.type in (kind, kind | None)}


_NUMBERS = _of_type(int)
_WORDS = {**_of_type(str), **_of_type(bool)}
_LISTS: Mapping[str, int | None] = {
    each.name: MOST_CIRCUMSTANCES if each.name == "circumstances" else None
    for each in fields(SessionState)
    if each.type == tuple[str, ...]
}
"""Fields that hold strings, and how many of them are read; None for all."""
