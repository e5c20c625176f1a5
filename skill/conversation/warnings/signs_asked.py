"""Which question about signs is open, and what answers it without a yes: a sign that it names, or since when it is."""

from dataclasses import dataclass

from skill.conversation.warnings.false_suspicions import ABUSE
from skill.conversation.warnings.session_signs import NOTHING_NEW, RISKS, asked_about
from skill.knowledge.known_ids import LEG_CLOT
from skill.language.text import spoken
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.warnings import SERIOUS, AnySign
from skill.turn.turn import Turn
from skill.understanding.warning_signs import NAMES_ONLY

OF_LENGTH = frozenset({"warning.long-cramp", "warning.many-nights"})
"""Warnings whose check question asks how long or how often."""
STRETCH_AFTER_CLOT, OF_LAST_MONTH = "warning.recent-clot", "context-recent-clot"
WISHES_TO_STRETCH = "context-wants-stretch"
"""Concepts of a clot of late, and of who would stretch or rub the leg."""
THE_LEG = frozenset({"leg"})
"""What a question about a clot is about."""


@dataclass(frozen=True)
class SignsAsked:
    """A question about signs that is open."""

    warning: str
    """Id of the warning that a yes gives."""
    names: frozenset[str]
    """Concepts that the question names."""


def signs_asked(turn: Turn) -> SignsAsked | None:
    """The question about signs that is open: a warning's check question, the one that ends an answer,
    or the one before the third round in a cramp.
    """
    left = turn.as_left
    checked = asked_about(turn) or (left.then if left.asks == FollowUp.kind else "")
    if checked in turn.library.warnings and checked not in turn.session.denied:
        return SignsAsked(checked, turn.library.warnings[checked].answers)
    if turn.as_left.asks == SignInCramp.kind:
        return SignsAsked(turn.library.relief.sign_warning, turn.library.relief.sign_answers)
    return None


def names_asked(turn: Turn) -> frozenset[str]:
    """Concepts by which a reply names the sign that is asked about; those of every cramp,
    and of whose it is, name none.
    """
    library, asked = turn.library, turn.pending
    warning = asked.then if isinstance(asked, FollowUp) else SERIOUS if isinstance(asked, AnySign) else None
    of_cramp = library.relief.sign_warning if isinstance(asked, SignInCramp) else None
    sign = library.warnings.get(warning or of_cramp or asked_about(turn) or "")
    if sign is None:
        return frozenset()
    listed = library.relief.sign_answers if of_cramp else frozenset[str]()
    return sign.answers.union(listed, *sign.signs, *sign.asked_signs) - NAMES_ONLY - NOTHING_NEW - RISKS


def tells_when(turn: Turn, asked: SignsAsked, text: str) -> bool:
    """Whether a text tells nothing but since when a sign is that was asked about, and so that it is; how long a cramp
    lasts is asked itself, and behind an answer "since Tuesday" may be of soreness. Of violence it tells when somebody
    does it: "my husband I mean, he does it when he's drunk".
    """
    if asked.warning == ABUSE and turn.language.signs.does_it_when.match(spoken(text)):
        return True
    since_when = turn.language.times.since_when.match(spoken(text))
    return since_when is not None and asked.warning not in OF_LENGTH and turn.as_left.asks != FollowUp.kind


def leg_of_question(turn: Turn) -> frozenset[str]:
    """The leg that the open question about a clot is about, for a birth that is told: "I had the baby ten days ago"."""
    return THE_LEG if asked_about(turn) == LEG_CLOT else frozenset[str]()


def stretch_after_clot(turn: Turn, known: frozenset[str]) -> str | None:
    """The warning of a wish to stretch after a clot that was told: "I had a DVT last month" - "can I stretch it"."""
    return STRETCH_AFTER_CLOT if OF_LAST_MONTH in known and turn.session.warned is None else None
