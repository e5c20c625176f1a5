"""Putting a question after some lines, and of any draft: what is open is asked, all of it is read back,
and it is done or dropped.

What is open and how it is asked stands in `turn/pending/drafts.py`; `diary` and `reminders` say how words change a
draft and what a yes does.
"""

from dataclasses import replace

from skill.response.reply import Card, Reply
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import DraftPending, Drop
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import Pending
from skill.turn.place import Place
from skill.turn.turn import Turn


def asking(turn: Turn, pending: Pending, *lines: str, place: Place, card: Card | None = None) -> Reply:
    """Say some lines, then put a question."""
    return Reply(place=place, lines=lines, question=pending.ask(turn), pending=pending, card=card)


def ask_of_draft(turn: Turn, draft: DraftPending, *said: str) -> Reply:
    """Say something, then ask what is still open."""
    return asking(turn, draft, *said, place=Place(id=draft.place_id))


def end_of_draft(turn: Turn, draft: DraftPending, line: str, **values: str) -> Reply:
    """Say how it ended; nothing of the draft is kept."""
    return asking(turn, WhatNow(), turn.voice.line(line, **values), place=Place(id=draft.place_id))


def drop_draft(turn: Turn, act: Drop) -> Reply:
    """Say kindly that nothing is done; an entry is still known, should it be wished after all.

    With another line it is let go for good.
    """
    draft = act.draft
    said = [turn.voice.line(each) for each in (draft.dropped_line, act.line) if each]
    reply = asking(turn, WhatNow(), *said, place=Place(id=act.place_id))
    return (
        replace(reply, settled=replace(draft, dropped=True))
        if isinstance(draft, EntryDraft) and draft.only_adds and act.line is None
        else reply
    )
