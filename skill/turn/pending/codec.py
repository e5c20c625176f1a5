"""Reads the pending question back from a session's attributes."""

from collections.abc import Mapping
from dataclasses import MISSING, fields

from skill.diary.draft import SITUATIONS, load_draft
from skill.json_values import part, typed
from skill.knowledge.library import Library
from skill.reminders.reminder import load_reminder
from skill.storage.diary_entry import Entry, load_entry
from skill.turn.pending.answers import (
    BeenChecked,
    DidYouMean,
    FollowUp,
    ForgetAll,
    Offer,
    RepeatWarning,
    TellMore,
    WhatNow,
    WhereTight,
)
from skill.turn.pending.coaching import (
    AfterPlan,
    GoodNight,
    GoOn,
    HasInstead,
    InPosition,
    NextClip,
    Ready,
    ResumeLeft,
    StillPaused,
)
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep, CheckIn, CrampingNow, OneMoreRound, SafeYet, SignInCramp
from skill.turn.pending.question import Pending
from skill.turn.pending.reminder_draft import ReminderDraft, RemindTonight
from skill.turn.pending.warnings import AnySign, AnythingElse, IsItHappening, Passing

_OF_FIELDS: tuple[type[Pending], ...] = (
    *(WhatNow, FollowUp, TellMore, Offer, DidYouMean, BeenChecked, RepeatWarning, ForgetAll, AnySign, Passing),
    *(
        WhereTight,
        CrampingNow,
        ResumeLeft,
        CheckIn,
        OneMoreRound,
        Ready,
        HasInstead,
        GoOn,
        StillPaused,
        NextClip,
        AfterPlan,
    ),
    *(IsItHappening, AnythingElse, SignInCramp, SafeYet, BackToSleep, RemindTonight, GoodNight, InPosition),
)
"""Questions whose fields are words and switches."""
_OF_DRAFTS: tuple[type[Pending], ...] = (EntryDraft, ReminderDraft)
KINDS: Mapping[str, type[Pending]] = {each.kind: each for each in _OF_FIELDS + _OF_DRAFTS}
"""Every question that may travel in a session, by the kind that its JSON names."""


def load_pending(data: object) -> Pending | None:
    """Read what `Pending.saved` wrote; None for anything else."""
    kind = typed(data, {"kind": str}).get("kind")
    if kind == EntryDraft.kind:
        draft = load_draft(data)
        failed = part(data).get("failed") is True
        replaces, others = _entries(part(data).get("replaces")), _entries(part(data).get("others"))
        switches = {name: part(data).get(name) is True for name in EntryDraft.SWITCHES}
        touched = part(data).get("touched")
        touched = touched if isinstance(touched, int) and touched in range(len(others) + 1) else None
        return EntryDraft(draft, failed, replaces, others, touched=touched, **switches) if draft else None
    if kind == ReminderDraft.kind:
        reminder = load_reminder(data)
        return ReminderDraft(reminder) if reminder else None
    question = KINDS.get(kind or "")
    if question is None:
        return None
    known = fields(question)
    values = typed(data, {each.name: bool if each.type is bool else str for each in known})
    needed = {each.name for each in known if each.default is MISSING}
    return question(**values) if needed <= values.keys() else None


def _entries(data: object) -> tuple[Entry, ...]:
    """Read a list of entries; what is none is left out."""
    read = map(load_entry, data) if isinstance(data, list) else ()
    return tuple(each for each in read if each and each.at in SITUATIONS)


def load_open(attributes: Mapping[str, object], library: Library) -> tuple[Pending, Pending | None]:
    """Read the question that was asked last, and the one that waits under it; what content no longer has is dropped."""
    read = load_pending(attributes.get("pending")), load_pending(attributes.get("waiting"))
    pending, waiting = (each if each and each.is_known(library) else None for each in read)
    return pending or WhatNow(), waiting
