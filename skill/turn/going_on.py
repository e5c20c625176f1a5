"""What is going on when something is said: the question that is open, a cramp or a stretch under way,
a topic just spoken of.
"""

from collections.abc import Mapping

from skill.turn.pending.answers import BeenChecked, DidYouMean, WhatNow
from skill.turn.pending.coaching import InPosition, Ready
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow, SignInCramp
from skill.turn.pending.question import Pending
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.pending.warnings import AnySign, IsItHappening
from skill.turn.turn import Turn

ASKED: Mapping[type[Pending], str] = {
    CrampingNow: "launch",
    SignInCramp: "check",
    IsItHappening: "check",
    BeenChecked: "check",
    AnySign: "check",
    InPosition: "ready",
    Ready: "ready",
    DidYouMean: "choice",
    EntryDraft: "draft",
    ReminderDraft: "draft",
}
"""The situation of a question, where it does not depend on what is under way."""


def situations_of(turn: Turn) -> tuple[str, ...]:
    """Name what is going on, by understanding.utterance_kinds.SITUATIONS;
    more than one where a sentence may be meant for either.
    """
    pending, place = turn.pending, turn.place
    asked = next((at for kind, at in ASKED.items() if isinstance(pending, kind)), None)
    under_way = "check-in" if place.relief else "stretch" if place.coached else None
    if asked or under_way:
        return tuple(at for at in (asked or under_way,) if at)
    asked = "what-now" if isinstance(pending, WhatNow) else "offer" if pending.asked_again() else None
    if turn.recent():
        return (asked or "offer", "topic")
    return (asked,) if asked else ()
