"""The draft of the diary: a cramp to note, an entry or all of them to delete; and how an entry is read back."""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from skill.diary.draft import CLEAR, DELETE, NOTE, Draft
from skill.diary.past_times import Moment, spoken_moment
from skill.storage.diary_entry import Entry
from skill.turn.context import TurnContext
from skill.turn.pending.drafts import DraftPending, Drop
from skill.turn.pending.question import Ask, Pending, Replies, ReplyKind
from skill.turn.place import DELETE_CRAMP, NOTE_CRAMP

LEG = "leg"
"""Stands for the muscle where only a side was told."""


@dataclass(frozen=True)
class EntryDraft(DraftPending):
    """A cramp to note, an entry to delete, or the whole diary to delete."""

    draft: Draft
    failed: bool = False
    """The store failed at the last yes."""
    replaces: tuple[Entry, ...] = ()
    """The stored entries that these take the place of."""
    others: tuple[Entry, ...] = ()
    """Cramps that were told in the same breath, and are noted with it."""
    offered: bool = False
    """The skill has offered to note it, nobody wished it: a no is a no, and asks for nothing to be put right."""
    put_again: bool = False
    """It was put once more after something else: an offer is not put a third time, and a no is a no."""
    touched: int | None = None
    """Index of the cramp, of several, that was put right last."""
    dropped: bool = False
    """Nothing was noted of it, and it may still be wished."""
    unasked: bool = False
    """The cramp was only told, and nobody wished it noted: as with an offer, the question comes back once."""
    agreed: bool = False
    """Somebody asked to note it before all of it was told, or said yes with more that changed it:
    a goodbye leaves it noted."""
    one_each: bool = False
    """Its two cramps were one in each leg, and nobody has said which was in which: that is asked once."""
    kind = "diary-draft"
    SWITCHES: ClassVar[tuple[str, ...]] = ("offered", "put_again", "dropped", "unasked", "agreed", "one_each")
    """Names of the fields that are written where they are set."""

    @property
    def place_id(self) -> str:
        return NOTE_CRAMP if self.draft.wish == NOTE else DELETE_CRAMP

    @property
    def dropped_line(self) -> str:
        if self.replaces:
            return "diary-as-it-was"
        return "diary-dropped" if self.draft.wish == NOTE else "diary-stays"

    @property
    def is_complete(self) -> bool:
        return not (self.draft.asking or self.draft.doubted or self.one_each)

    @property
    def only_adds(self) -> bool:
        return self.draft.wish == NOTE

    def after_yes(self) -> "EntryDraft":
        return replace(self, draft=replace(self.draft, doubted=False), one_each=False)

    def after_no(self) -> "EntryDraft | None":
        if self.draft.wish != NOTE or self.draft.doubted or self.offered or self.unasked or self.put_again:
            return None
        known = replace(self.draft, asking=False, doubted=not self.draft.asking)
        return replace(self, draft=known, one_each=False)

    def ask(self, turn: TurnContext) -> str:
        draft, voice = self.draft, turn.voice
        if self.failed:
            return voice.line("diary-try-again")
        if draft.wish == CLEAR:
            return voice.line("diary-clear-this")
        missing = self._ask_for_missing(turn)
        if missing:
            return missing
        if self.others:
            return self._ask_for_all(turn)
        noting = "diary-note-short" if self.offered and self.put_again else "diary-note-this"
        changing = "diary-change-this" if self.replaces else noting
        confirming = "diary-delete-this" if draft.wish == DELETE else changing
        return voice.line(confirming, cramp=described(draft.entry, turn))

    def _ask_for_missing(self, turn: TurnContext) -> str | None:
        """Ask for the muscle, for which leg the first of two was in, or what is wrong; None where all of it is told."""
        draft, voice = self.draft, turn.voice
        if draft.asking:
            return voice.line("diary-which-muscle")
        if self.one_each:
            when = spoken_moment(draft.moment, turn.local_now(), turn.language)
            return voice.line("diary-which-leg-first", time=when)
        if draft.doubted:
            return voice.line("diary-what-to-put-right" if self.replaces else "diary-what-to-change")
        return None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All cramps that it is about."""
        return (self.draft.entry, *self.others)

    def _ask_for_all(self, turn: TurnContext) -> str:
        """Read several cramps back."""
        note = "diary-note-both" if len(self.entries) == 2 else "diary-note-all"  # noqa: PLR2004  # both are two
        return turn.voice.line("diary-change-all" if self.replaces else note, cramps=self.told(turn))

    def told(self, turn: TurnContext) -> str:
        """Tell all of its cramps; several that are told alike as a number."""
        told = [described(each, turn) for each in self.entries]
        if len(set(told)) > 1 or len(told) == 1:
            return " ".join(f"{each}." for each in told)
        count = turn.language.speech.counted(len(told), "cramp").capitalize()
        return turn.voice.line("diary-told-alike", count=count, cramp=told[0][:1].lower() + told[0][1:])

    def saved(self) -> dict[str, Any]:
        failed = {"failed": True} if self.failed else {}
        replaces = {"replaces": [Entry(each.at, each.id).saved() for each in self.replaces]} if self.replaces else {}
        others = {"others": [each.saved() for each in self.others]} if self.others else {}
        switches = {name: True for name in self.SWITCHES if getattr(self, name)}
        touched = {"touched": self.touched} if self.touched is not None else {}
        return {"kind": self.kind, **self.draft.saved(), **failed, **replaces, **others, **switches, **touched}

    def replies(self) -> Replies:
        offered_enough = (self.offered or self.unasked) and self.put_again
        untold: Replies = {ReplyKind.UNSURE: Ask(replace(self, one_each=False))} if self.one_each else {}
        return {**super().replies(), **untold, **({ReplyKind.THANKS: Drop(self)} if offered_enough else {})}

    def waits_as(self) -> Pending | None:
        """An entry that somebody wished waits for as long as it takes; one that was only offered,
        or told, comes back once.
        """
        if not self.only_adds:
            return self
        return None if (self.offered or self.unasked) and self.put_again else replace(self, put_again=True)

    def asked_again(self) -> Pending | None:
        return self.waits_as() if self.offered or self.unasked else self


def described(entry: Entry, turn: TurnContext) -> str:
    """Tell all of an entry: "A strong cramp in your left calf, last night, for a minute, after a run"."""
    voice = turn.voice
    cramp = voice.line(f"diary-strength-{entry.strength or 'untold'}")
    where = place_in_body(entry.muscle, entry.side, turn)
    return ", ".join(
        [
            f"{cramp} {where}" if where else cramp,
            spoken_moment(Moment(entry.at, entry.rough), turn.local_now(), turn.language),
            *([voice.line("diary-lasted", time=turn.language.speech.duration(entry.seconds))] if entry.seconds else []),
            *(voice.line(f"diary-{each}") for each in entry.circumstances),
        ]
    )


def place_in_body(muscle: str | None, side: str | None, turn: TurnContext) -> str:
    """Name a muscle, a leg, or both: "in your left calf"; empty where neither was told, or content no longer has it."""
    voice = turn.voice
    muscle = muscle if f"diary-one-{muscle}" in voice.lines else None
    side = side if side == "both" or f"diary-in-side-{side}" in voice.lines else None
    if muscle is None and side is None:
        return ""
    if side == "both":
        return voice.line("diary-in-both", muscle=voice.line(f"diary-both-{muscle or LEG}"))
    one = voice.line(f"diary-one-{muscle or LEG}")
    return voice.line("diary-in-side", side=side, muscle=one) if side else voice.line("diary-in-one", muscle=one)
