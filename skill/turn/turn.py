"""One request as the conversation sees it: made once (`reading.py`),
and the only thing that knows the request and the clock.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from skill.turn.as_left import AsLeft, as_left_by
from skill.turn.context import TurnContext
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.coaching import NextClip, question_after
from skill.turn.pending.codec import load_open, load_pending
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Pending
from skill.turn.pending.warnings import JUST_WARNED
from skill.turn.request import SlotWord
from skill.turn.utterance import FREE_INTENTS, WHOLE_SENTENCE


@dataclass(frozen=True, kw_only=True)
class Turn(TurnContext):
    """What was heard, when and by whom, and the question that it may be a reply to."""

    @cached_property
    def as_left(self) -> AsLeft:
        """What the reply before left, in plain ids: it never fails, and is what a warning sign is read with."""
        return as_left_by(self.attributes)

    @cached_property
    def pending(self) -> Pending:
        """The question that this may be a reply to; a silence may have gone on to a clip with a question of its own."""
        asked = self._open[0]
        if self._gone_on and isinstance(asked, NextClip):
            asked = question_after(self.library, self._gone_on)
        return asked.open_at(self)

    @cached_property
    def waiting(self) -> Pending | None:
        """The question that comes back after the pending one; None where nothing waits."""
        return self._open[1]

    @property
    def missed_question(self) -> Pending:
        """The question that is put again when nothing was understood: in a cramp its own, unless a draft is open."""
        passing = self.place.relief and self.pending.waits_as() is None
        denied = isinstance(self.pending, CrampingNow) and self.cramp_denied  # it is answered
        return self.waiting if passing and self.waiting else WhatNow() if denied else self.pending

    @cached_property
    def settled(self) -> DraftPending | None:
        """The draft that was done last in this session: a correction may still change it."""
        settled = load_pending(self.attributes.get("settled"))
        if not isinstance(settled, DraftPending) or not self._is_still_open(settled):
            return None
        return None if isinstance(settled, EntryDraft) and settled.dropped else settled

    @cached_property
    def let_go(self) -> EntryDraft | None:
        """The entry that was let go in the turn before: it may still be wished."""
        settled = load_pending(self.attributes.get("settled"))
        return settled if isinstance(settled, EntryDraft) and settled.dropped and self._is_still_open(settled) else None

    def draft(self, kind: type[DraftPending]) -> DraftPending | None:
        """The draft that is being talked about: any that was asked about last, or one of this kind that waits."""
        if isinstance(self.pending, DraftPending):
            return self.pending
        return self.waiting if isinstance(self.waiting, kind) and self._may_mean(self.waiting) else None

    @property
    def open_entry(self) -> EntryDraft | None:
        """The entry of the diary that is asked about, or waits."""
        return next((each for each in (self.pending, self.waiting) if isinstance(each, EntryDraft)), None)

    @property
    def asked_to_note(self) -> bool:
        """Whether it was asked last whether to note a cramp, also where no diary is kept any more."""
        return isinstance(load_pending(self.attributes.get("pending")), EntryDraft)

    @property
    def settled_in_hand(self) -> DraftPending | None:
        """The draft that was done last, where words without its name may be about it."""
        return self.settled if self.settled and self._may_mean(self.settled) else None

    def names(self, draft: DraftPending) -> bool:
        """Whether the words name what a draft is of: the diary, or a reminder."""
        named = self.language.diary.names_draft.get(draft.kind)
        return named is not None and named.search(self.utterance.text) is not None

    def _may_mean(self, draft: DraftPending) -> bool:
        """Whether words may be about a draft that is not asked about: what is said to a warning belongs to that,
        unless it names the draft.
        """
        return not isinstance(self.pending, JUST_WARNED) or self.names(draft)

    @property
    def about_cramp(self) -> bool:
        """Whether a cramp is helped with, or was just asked about, and not denied in this very sentence."""
        return self.place.relief is not None or (isinstance(self.pending, CrampingNow) and not self.cramp_denied)

    def with_slots(self, **slots: SlotWord) -> "Turn":
        """The same turn with other slots besides its own."""
        return replace(self, slots={**self.slots, **slots})

    def as_if_said(self, text: str, *, to_question: bool) -> "Turn":
        """The same turn as if only these words had been said;
        without ``to_question`` no question is open that they could answer.
        """
        attributes = {name: value for name, value in self.attributes.items() if to_question or name != "pending"}
        (slot,) = WHOLE_SENTENCE
        return replace(self, intent=FREE_INTENTS[0], slots={slot: SlotWord(text)}, said_as=None, attributes=attributes)

    def with_session(self, **values: Any) -> "Turn":  # noqa: ANN401  # values of SessionState's fields
        """The same turn in a session that differs."""
        return replace(self, session=replace(self.session, **values))

    @cached_property
    def _open(self) -> tuple[Pending, Pending | None]:
        asked = load_open(self.attributes, self.library)
        pending, waiting = (each if each and self._is_still_open(each) else None for each in asked)
        return pending or WhatNow(), waiting

    def _is_still_open(self, question: Pending) -> bool:
        """Whether what it asks about is still under way, and a diary still kept."""
        return question.fits(self.place) and (self.diary or not isinstance(question, EntryDraft))
