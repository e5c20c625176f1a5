"""The kinds of replies, and how they go together: which turns into which when it is denied, and which says most."""

from collections.abc import Mapping
from enum import Enum


class ReplyKind(Enum):
    """What somebody means who answers a question; the value is the name of the file that has the words."""

    YES = "yes"
    LIKELY = "likely"
    """Agrees, and is not sure: "I think so"."""
    OKAY = "okay"
    """Agrees, or takes note: "okay", "righto"."""
    NOTED = "noted"
    """Takes note: "good", "I see". It agrees where something is offered, as okay does, and to no cramp."""
    NO = "no"
    FINE = "fine"
    """Nothing is wrong, nothing is needed: "I'm fine"."""
    KEEP = "keep"
    """Wants it kept: "save it" agrees to a note, and "keep it" refuses that something is deleted."""
    NOT_NOW = "not-now"
    NOT_READY = "not-ready"
    """Needs a moment: "hang on"."""
    UNSURE = "unsure"
    PARTLY = "partly"
    """A little, or now and then: half a yes."""
    EASED = "eased"
    """The cramp is letting go."""
    NOT_EASED = "not-eased"
    WORSE = "worse"
    BACK = "back"
    """A cramp has come again."""
    ANOTHER = "another"
    """ "Another one": of a stretch or a round that was offered or runs, or of a cramp that was told."""
    GO_ON = "go-on"
    """ "Resume", "let's go"."""
    READY = "ready"
    """The body is in position, or needs no explanation: "ready", "skip the talk"."""
    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"
    REPEAT = "repeat"
    WHAT = "what"
    """Did not understand: "what?", "sorry?"."""
    WHY = "why"
    MORE = "more"
    THANKS = "thanks"
    STOP = "stop"
    COMPLAINT = "complaint"
    """ "You're not listening"."""
    SWEARING = "swearing"
    FEAR = "fear"
    """Is afraid, or alone."""
    GREETING = "greeting"
    """ "Hello", "are you there?" """
    UNDO = "undo"
    """Takes back what was done last: "cancel that"."""
    SILENCE = "silence"
    """Nobody answered; no words say so."""


STATES = frozenset({ReplyKind.EASED, ReplyKind.NOT_EASED, ReplyKind.WORSE, ReplyKind.BACK})
"""Kinds that tell how a cramp is."""
OPPOSITE: Mapping[ReplyKind, ReplyKind] = {
    ReplyKind.YES: ReplyKind.NO,
    ReplyKind.LIKELY: ReplyKind.NO,
    ReplyKind.OKAY: ReplyKind.NO,
    ReplyKind.NOTED: ReplyKind.NO,
    ReplyKind.EASED: ReplyKind.NOT_EASED,
    ReplyKind.NOT_EASED: ReplyKind.EASED,
    ReplyKind.WORSE: ReplyKind.NOT_EASED,
    ReplyKind.BACK: ReplyKind.EASED,
    ReplyKind.FIRST: ReplyKind.SECOND,
    ReplyKind.SECOND: ReplyKind.FIRST,
    ReplyKind.GO_ON: ReplyKind.NOT_READY,
    ReplyKind.READY: ReplyKind.NOT_READY,
    ReplyKind.FINE: ReplyKind.UNSURE,
    ReplyKind.PARTLY: ReplyKind.NO,
    ReplyKind.KEEP: ReplyKind.NO,
}
"""What a kind becomes after a denial; the others stay."""
TURNED = frozenset({ReplyKind.YES, ReplyKind.LIKELY, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.EASED, ReplyKind.FINE})
"""Kinds that a denial behind them takes back."""
STRONGEST: tuple[frozenset[ReplyKind], ...] = (
    frozenset({ReplyKind.FEAR}),
    frozenset({ReplyKind.COMPLAINT}),
    frozenset({ReplyKind.UNDO}),
    frozenset({ReplyKind.STOP}),
    frozenset({ReplyKind.WORSE}),
    frozenset({ReplyKind.BACK}),
    frozenset({ReplyKind.EASED, ReplyKind.NOT_EASED}),
    frozenset({ReplyKind.FIRST, ReplyKind.SECOND, ReplyKind.NEITHER}),
    frozenset({ReplyKind.NOT_NOW, ReplyKind.NOT_READY}),
    frozenset({ReplyKind.KEEP}),
    frozenset({ReplyKind.ANOTHER}),
    frozenset({ReplyKind.REPEAT, ReplyKind.MORE, ReplyKind.WHY}),
    frozenset({ReplyKind.YES, ReplyKind.NO}),
    frozenset({ReplyKind.PARTLY}),
    frozenset({ReplyKind.UNSURE}),
    frozenset({ReplyKind.FINE}),
    frozenset({ReplyKind.GO_ON, ReplyKind.READY}),
    frozenset({ReplyKind.LIKELY}),
    frozenset({ReplyKind.THANKS}),
    frozenset({ReplyKind.OKAY}),
    frozenset({ReplyKind.NOTED}),
    frozenset({ReplyKind.WHAT}),
    frozenset({ReplyKind.SWEARING}),
    frozenset({ReplyKind.GREETING}),
)
"""Which kind counts where several are said: the one that says most, and of equals the last."""
