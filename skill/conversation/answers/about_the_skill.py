"""What is asked of the skill itself without its name: whether it may say so, where it has it from, what else it does;
and an example of what was said.
"""

from skill.knowledge.known_ids import ABOUT, CAPABILITIES
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import CONFIDENCE, MORE, SOURCES
from skill.turn.turn import Turn

DISCLAIMER = "meta.disclaimer"
ASKED = {
    "allowed": DISCLAIMER,
    "where-from": SOURCES,
    "so-sure": CONFIDENCE,
    "what-for": CAPABILITIES,
    "what-else": CAPABILITIES,
    "looks-round": CAPABILITIES,
}
"""What answers each question, by its name in the language."""
OF_THE_LAST = frozenset({SOURCES, CONFIDENCE})
"""What is told of the last answer; where there is none, it is told who we are."""
KEPT = frozenset({"diary", "reminder", "preference"})
"""Kinds of places after which "what else have you got" asks what else is kept."""


def read(turn: Turn) -> Act | None:
    """Read what is asked of the skill; None for anything else, and for "what else have you got" of what is kept."""
    words = turn.language.questions.of_skill
    asked = next((name for name, pattern in words.items() if pattern.search(turn.written)), None)
    elsewhere = turn.place.is_under_way or turn.session.warned or isinstance(turn.pending, DraftPending | IsItHappening)
    if asked is None or elsewhere or (asked == "looks-round" and not isinstance(turn.pending, CrampingNow | WhatNow)):
        return None  # "I'm just checking", to a question about a leg, looks at that
    label = ASKED[asked]
    if label in OF_THE_LAST:
        return Begin(label if _has_answer(turn) else ABOUT)
    if asked == "what-else" and turn.place.kind in KEPT:
        return None
    return Begin(MORE if label in turn.session.told and turn.last_told == label else label)


def read_example(turn: Turn) -> Act | None:
    """Read "such as": it takes the answer whose point was only offered, or wants more of the last one;
    where nothing was told, it asks what can be asked.
    """
    if not turn.language.questions.wants_example.match(turn.written):
        return None
    if not _has_answer(turn):
        return Begin(CAPABILITIES)
    offered = turn.pending.then if isinstance(turn.pending, FollowUp) else ""
    answer = turn.library.answer(turn.last_told)
    unsaid = answer and turn.library.answer(offered) and answer.follow_up.then == offered
    takes = unsaid and answer and turn.language.questions.leaves_unsaid.search(answer.follow_up.question.lower())
    return Begin(offered if takes else MORE)


def _has_answer(turn: Turn) -> bool:
    """Whether any answer was told in this session, of which more can be said."""
    return turn.library.answer(turn.last_told) is not None


def looks_round(turn: Turn) -> bool:
    """Whether somebody only looks at what there is: no cramp is there, and none is asked about once more."""
    words = turn.language.questions.of_skill.get("looks-round")
    return words is not None and words.search(turn.written) is not None
