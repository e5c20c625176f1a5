"""The questions of what is done only after a yes: a reminder to set, move or cancel, a diary entry to note or delete.

A draft says itself what is still open. As long as something is, that is asked; then all of it is read back. Yes to that
does it, no asks once what to change, and a second no drops it.
"""

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from skill.diary.draft import CLEAR, DELETE, NOTE, Draft
from skill.diary.past_times import Moment, spoken_moment
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, LIST, Reminder
from skill.reminders.schedule import NOON, spoken_when
from skill.storage.diary_entry import Entry
from skill.turn.acts import YES_OR_NO, Act, Amend, Ask, AskAgain, Decline, Drop, PermissionAnswered, PlanTonight, Settle
from skill.turn.pending.question import PATIENT, Pending, Replies, ReplyKind
from skill.turn.place import CANCEL_REMINDER, CREATE_REMINDER, DELETE_CRAMP, LIST_REMINDERS, NOTE_CRAMP

if TYPE_CHECKING:
    from skill.turn.turn import Turn

LEG = "leg"
"""Stands for the muscle where only a side was told."""


@dataclass(frozen=True)
class DraftPending(Pending):
    """A draft, and the question that is open about it."""

    why = "why-draft"

    @property
    @abstractmethod
    def place_id(self) -> str:
        """Label of the conversation about it."""

    @property
    @abstractmethod
    def dropped_line(self) -> str:
        """Name of the line that says that nothing is done."""

    @property
    @abstractmethod
    def is_complete(self) -> bool:
        """Whether the open question is the last one: yes does it."""

    @property
    @abstractmethod
    def only_adds(self) -> bool:
        """Whether a yes takes nothing away: then half a yes is enough."""

    @abstractmethod
    def after_yes(self) -> "DraftPending":
        """What is asked after a yes to anything but the last question."""

    @abstractmethod
    def after_no(self) -> "DraftPending | None":
        """What is asked after a no; None where the draft is dropped."""

    def replies(self) -> Replies:
        changed = self.after_no()
        done: Act = Settle(self) if self.is_complete else Ask(self.after_yes())
        no: Act = Ask(changed) if changed else Drop(self)
        return {
            ReplyKind.YES: done,
            ReplyKind.LIKELY: done if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.GO_ON: done if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.UNSURE: AskAgain(YES_OR_NO) if self.is_complete else AskAgain(),
            ReplyKind.NO: no,
            ReplyKind.KEEP: done if self.only_adds else Drop(self),
            ReplyKind.UNDO: Drop(self) if self.only_adds else AskAgain(YES_OR_NO),
            ReplyKind.FINE: AskAgain(YES_OR_NO),
            ReplyKind.NOT_NOW: Drop(self),
            ReplyKind.THANKS: AskAgain(),
            **PATIENT,
        }

    def is_answered_by(self, act: Act) -> bool:
        return isinstance(act, Amend | PermissionAnswered) or super().is_answered_by(act)

    def waits_as(self) -> Pending | None:
        return self


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
    """An offer that was put once more after something else: it is not put a third time."""
    touched: int | None = None
    """Index of the cramp, of several, that was put right last."""
    dropped: bool = False
    """Nothing was noted of it, and it may still be wished."""
    kind = "diary-draft"

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
        return not (self.draft.asking or self.draft.doubted)

    @property
    def only_adds(self) -> bool:
        return self.draft.wish == NOTE

    def after_yes(self) -> "EntryDraft":
        return replace(self, draft=replace(self.draft, doubted=False))

    def after_no(self) -> "EntryDraft | None":
        if self.draft.wish != NOTE or self.draft.doubted or self.offered:
            return None
        return replace(self, draft=replace(self.draft, asking=False, doubted=not self.draft.asking))

    def ask(self, turn: "Turn") -> str:
        draft, voice = self.draft, turn.voice
        if self.failed:
            return voice.line("diary-try-again")
        if draft.wish == CLEAR:
            return voice.line("diary-clear-this")
        if draft.asking:
            return voice.line("diary-which-muscle")
        if draft.doubted:
            return voice.line("diary-what-to-put-right" if self.replaces else "diary-what-to-change")
        if self.others:
            return self._ask_for_all(turn)
        confirming = "diary-delete-this" if draft.wish == DELETE else "diary-note-this"
        return voice.line(confirming, cramp=described(draft.entry, turn))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All cramps that it is about."""
        return (self.draft.entry, *self.others)

    def _ask_for_all(self, turn: "Turn") -> str:
        """Read several cramps back, those that are told alike as a number."""
        told, voice = [described(each, turn) for each in self.entries], turn.voice
        note = "diary-note-both" if len(told) == 2 else "diary-note-all"  # noqa: PLR2004  # both are two
        if len(set(told)) > 1:
            return voice.line(note, cramps=" ".join(f"{each}." for each in told))
        count = turn.language.counted(len(told), "cramp").capitalize()
        alike = voice.line("diary-told-alike", count=count, cramp=told[0][:1].lower() + told[0][1:])
        return voice.line(note, cramps=alike)

    def saved(self) -> dict[str, Any]:
        failed = {"failed": True} if self.failed else {}
        replaces = {"replaces": [Entry(each.at, each.id).saved() for each in self.replaces]} if self.replaces else {}
        others = {"others": [each.saved() for each in self.others]} if self.others else {}
        switches = {name: True for name in ("offered", "put_again", "dropped") if getattr(self, name)}
        touched = {"touched": self.touched} if self.touched is not None else {}
        return {"kind": self.kind, **self.draft.saved(), **failed, **replaces, **others, **switches, **touched}

    def waits_as(self) -> Pending | None:
        """An entry that somebody wished waits for as long as it takes; one that was only offered comes back once."""
        return self if not self.offered else None if self.put_again else replace(self, put_again=True)


@dataclass(frozen=True)
class ReminderDraft(DraftPending):
    """A reminder to set, move or cancel."""

    reminder: Reminder
    kind = "reminder-draft"

    @property
    def place_id(self) -> str:
        return {CANCEL: CANCEL_REMINDER, LIST: LIST_REMINDERS}.get(self.reminder.wish, CREATE_REMINDER)

    @property
    def dropped_line(self) -> str:
        return "reminder-dropped" if self.reminder.wish == CREATE else "reminder-stays"

    @property
    def is_complete(self) -> bool:
        reminder = self.reminder
        if reminder.wish == CANCEL:
            return bool(reminder.alerts)
        known = reminder.hour is not None and reminder.returns is not None
        known = known and not (reminder.doubted or reminder.unsure)
        return known and (reminder.wish != CHANGE or bool(reminder.alerts))

    @property
    def only_adds(self) -> bool:
        return self.reminder.wish == CREATE

    def after_yes(self) -> "ReminderDraft":
        return ReminderDraft(replace(self.reminder, doubted=False, hour=None)) if self.reminder.doubted else self

    def after_no(self) -> "ReminderDraft | None":
        if self.reminder.wish == CANCEL or not self.is_complete:
            return None
        return ReminderDraft(replace(self.reminder, doubted=True))

    def halves(self) -> tuple["ReminderDraft", "ReminderDraft"]:
        """What it becomes with its hour in the morning, and in the evening."""
        hour = (self.reminder.hour or 0) % NOON
        early, late = (replace(self.reminder, hour=each, unsure=False) for each in (hour, hour + NOON))
        return ReminderDraft(early), ReminderDraft(late)

    def replies(self) -> Replies:
        if not self.reminder.unsure:
            return super().replies()
        first, second = self.halves()
        return {**super().replies(), ReplyKind.FIRST: Ask(first), ReplyKind.SECOND: Ask(second)}

    def ask(self, turn: "Turn") -> str:
        reminder, voice = self.reminder, turn.voice
        if reminder.wish in (CANCEL, CHANGE) and not reminder.alerts:
            return voice.line("reminder-which-to-cancel" if reminder.wish == CANCEL else "reminder-which-to-change")
        if len(reminder.alerts) > 1:
            return voice.line("reminder-cancel-all", count=turn.language.number(len(reminder.alerts)))
        if reminder.doubted:
            return voice.line("reminder-what-else-set" if reminder.alerts else "reminder-what-else")
        missing = None if reminder.wish == CANCEL else self._ask_for_missing(turn)
        return missing or voice.line(
            _CONFIRMING[reminder.wish], when=spoken_when(reminder, reminder_day(turn), turn.language)
        )

    def _ask_for_missing(self, turn: "Turn") -> str | None:
        """Ask for the time, the half of the day, or the days; None where all of it is known."""
        reminder, voice = self.reminder, turn.voice
        if reminder.hour is None:
            return voice.line("reminder-what-time")
        if reminder.unsure:
            halves = (half.reminder for half in self.halves())
            first, second = (turn.language.half_of_day(each.hour or 0, each.minute) for each in halves)
            return voice.line("reminder-which-half", first=first, second=second)
        return voice.line("reminder-which-days") if reminder.returns is None else None

    def saved(self) -> dict[str, Any]:
        return {"kind": self.kind, **self.reminder.saved()}


@dataclass(frozen=True)
class RemindTonight(Pending):
    """ "Shall I remind you of the bedtime routine tonight?" Offered once a session, after a cramp has let go."""

    kind = "remind-tonight"
    why = "why-offer"

    def ask(self, turn: "Turn") -> str:
        return turn.voice.line("offer-reminder-tonight")

    def replies(self) -> Replies:
        return {
            ReplyKind.YES: PlanTonight(),
            ReplyKind.GO_ON: PlanTonight(),
            ReplyKind.UNSURE: AskAgain(YES_OR_NO),
            ReplyKind.NO: Decline(),
            **PATIENT,
        }


_CONFIRMING = {
    CANCEL: "reminder-cancel-this",
    CHANGE: "reminder-change-this",
    CREATE: "reminder-set-this",
    LIST: "reminder-set-this",
}


def reminder_day(turn: "Turn") -> int:
    """Ordinal of the date at the device; zero where nobody tells its zone."""
    now = turn.reminders.local_now()
    return now.date().toordinal() if now else 0


def described(entry: Entry, turn: "Turn") -> str:
    """Tell all of an entry: "A strong cramp in your left calf, last night, for a minute, after a run"."""
    voice = turn.voice
    cramp = voice.line(f"diary-strength-{entry.strength or 'untold'}")
    where = place_in_body(entry.muscle, entry.side, turn)
    return ", ".join(
        [
            f"{cramp} {where}" if where else cramp,
            spoken_moment(Moment(entry.at, entry.rough), turn.local_now(), turn.language),
            *([voice.line("diary-lasted", time=turn.language.duration(entry.seconds))] if entry.seconds else []),
            *(voice.line(f"diary-{each}") for each in entry.circumstances),
        ]
    )


def place_in_body(muscle: str | None, side: str | None, turn: "Turn") -> str:
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
