"""The draft of a reminder to set, move or cancel, and the offer of one for tonight."""

from dataclasses import dataclass, replace
from typing import Any

from skill.reminders.reminder import CANCEL, CHANGE, CREATE, EVERY_DAY, LIST, Reminder
from skill.reminders.schedule import NOON, spoken_when
from skill.turn.acts import YES_OR_NO, Act, AskAgain, Decline
from skill.turn.context import TurnContext
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import PATIENT, Ask, Pending, Replies, ReplyKind
from skill.turn.place import CANCEL_REMINDER, CREATE_REMINDER, LIST_REMINDERS


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
    def lacks_something(self) -> bool:
        """Whether its time, the half of the day or the days are still asked for."""
        reminder = self.reminder
        lacks = reminder.hour is None or reminder.unsure or reminder.returns is None
        return lacks and (reminder.wish == CREATE or (reminder.wish == CHANGE and bool(reminder.alerts)))

    @property
    def _lacks_days_alone(self) -> bool:
        """Whether the days are asked for: a yes to "every day, or only once?" is one to the first, and is read back."""
        reminder = self.reminder
        return self.lacks_something and reminder.returns is None and reminder.hour is not None and not reminder.unsure

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
        if self._lacks_days_alone:
            return {**super().replies(), ReplyKind.YES: Ask(ReminderDraft(replace(self.reminder, days=EVERY_DAY)))}
        if not self.reminder.unsure:
            return super().replies()
        first, second = self.halves()
        return {**super().replies(), ReplyKind.FIRST: Ask(first), ReplyKind.SECOND: Ask(second)}

    def ask(self, turn: TurnContext) -> str:
        reminder, voice = self.reminder, turn.voice
        if reminder.wish in (CANCEL, CHANGE) and not reminder.alerts:
            return voice.line("reminder-which-to-cancel" if reminder.wish == CANCEL else "reminder-which-to-change")
        if len(reminder.alerts) > 1:
            return voice.line("reminder-cancel-all", count=turn.language.speech.number(len(reminder.alerts)))
        if reminder.doubted:
            return voice.line("reminder-what-else-set" if reminder.alerts else "reminder-what-else")
        missing = None if reminder.wish == CANCEL else self._ask_for_missing(turn)
        return missing or voice.line(
            _CONFIRMING[reminder.wish], when=spoken_when(reminder, reminder_day(turn), turn.language)
        )

    def _ask_for_missing(self, turn: TurnContext) -> str | None:
        """Ask for the time, the half of the day, or the days; None where all of it is known."""
        reminder, voice = self.reminder, turn.voice
        if reminder.hour is None:
            return voice.line("reminder-what-time")
        if reminder.unsure:
            halves = (half.reminder for half in self.halves())
            first, second = (turn.language.speech.half_of_day(each.hour or 0, each.minute) for each in halves)
            return voice.line("reminder-which-half", first=first, second=second)
        which_days = "reminder-say-days" if turn.session.misses else "reminder-which-days"
        return voice.line(which_days) if reminder.returns is None else None

    def saved(self) -> dict[str, Any]:
        return {"kind": self.kind, **self.reminder.saved()}


@dataclass(frozen=True)
class PlanTonight(Act):
    """Draft a reminder of the bedtime routine for this evening, and read it back."""


@dataclass(frozen=True)
class RemindTonight(Pending):
    """ "Shall I remind you of the bedtime routine tonight?" Offered once a session, after a cramp has let go."""

    kind = "remind-tonight"
    why = "why-offer"

    def ask(self, turn: TurnContext) -> str:
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


def reminder_day(turn: TurnContext) -> int:
    """Ordinal of the date at the device; zero where nobody tells its zone."""
    now = turn.reminders.local_now()
    return now.date().toordinal() if now else 0
