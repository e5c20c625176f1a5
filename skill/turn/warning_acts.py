"""Acts of a warning sign: ask whether it is there, warn, believe a no, answer what is asked after a warning."""

from dataclasses import dataclass

from skill.turn.acts import Act


@dataclass(frozen=True)
class WarnAgain(Act):
    """Say a warning, again or because its check question was answered with yes."""

    warning: str


@dataclass(frozen=True)
class CheckSign(Act):
    """Ask whether a warning sign is happening now, before anything else is done."""

    warning: str
    then: str = ""
    """What was wanted: the id of a topic, stretch or routine, or of the help with a cramp."""
    of_today: bool = False
    """Whether only what is new today is asked about, because the sign was called old."""


@dataclass(frozen=True)
class HowToTell(Act):
    """Say how to find out whether a warning sign is there, and ask once more."""

    warning: str
    then: str = ""
    """What was wanted, as for `CheckSign`."""


@dataclass(frozen=True)
class NotHappening(Act):
    """A check question was answered with no: believe it, and go on with what was wanted."""

    warning: str
    then: str = ""
    long_past: bool = False
    """Whether the sign was there long before today, and with it whatever was told beside it."""
    stays: str = ""
    """Id of the warning that stays of what was told: the same, or a lesser one."""


@dataclass(frozen=True)
class FollowThrough(Act):
    """Answer what somebody asks, or tells, after a warning."""

    what: str
    """Id of a file of phrases/after-warning/, or one of `understanding/after_warning.py` that has none."""


@dataclass(frozen=True)
class NotChecked(Act):
    """Nobody has looked at the warning sign yet: no stretch."""
