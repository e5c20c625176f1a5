"""What a sentence tells of when a reminder is to come: a time, days, and what is done then."""

from dataclasses import replace

from skill.language.said import Occasion, SaidSchedule
from skill.language.text import tokenise
from skill.reminders.reminder import CANCEL, CREATE, Reminder
from skill.turn.pending.reminder_draft import ReminderDraft, RemindTonight
from skill.turn.request import SlotWord
from skill.turn.turn import Turn

HALF_A_DAY = 12
"""Hours that a bare number may mean."""
DENIED = "denied"
"""The slot of "no Sundays", which leaves days out or puts them right."""
DAYS_BESIDE = frozenset({"also", "without", DENIED})
"""Slots of days that are added or left out."""


def in_words(turn: Turn) -> Turn:
    """Fill the slots of a reminder from a sentence that came as free words; else the turn as it is.

    The turn then has other words: what a sentence tells of a schedule is read from the turn before (`said_schedule`).
    """
    if not turn.utterance.is_open:
        return turn
    text = _as_meant(turn)
    named = {"recurrence": turn.named("Recurrence", text), "which": turn.named("WhichReminder", text)}
    slots = {name: SlotWord(text, value) for name, value in named.items() if value}
    asked, hour = turn.said_slots, _bare_hour(turn)
    # "I said ten" tells the hour that was asked for, and no ten seconds
    # and a number without a unit, "make that fifteen", no length of time
    with_unit = any(each.named for each in turn.language.requests.amounts(turn.utterance.text))
    is_hour = (hour and asked.number is not None) or not with_unit
    seconds = None if is_hour else asked.time or asked.hold
    time = None if seconds else turn.slot_reader.clock_time(text) or hour
    if seconds:
        slots["duration"] = SlotWord(f"PT{seconds}S")
    elif time:
        slots["time"] = SlotWord(time)
    return replace(turn, slots={**turn.slots, **slots}) if slots else turn


def _bare_hour(turn: Turn) -> str | None:
    """A number alone, "nine will do me", is the hour where that is what a reminder still lacks."""
    draft = turn.pending
    if not isinstance(draft, ReminderDraft) or draft.reminder.wish != CREATE or draft.reminder.hour is not None:
        return None
    numbers = list(turn.language.requests.bare_numbers(turn.utterance.text))
    return f"{numbers[0]:02}:00" if len(numbers) == 1 and 1 <= numbers[0] <= HALF_A_DAY else None


def occasion(turn: Turn) -> Occasion | None:
    """A time that free words name by what is done then: "after work"."""
    text = " ".join(tokenise(turn.utterance.text, apostrophes=True)) if turn.utterance.is_open else ""
    return turn.language.reminders.occasion(turn.language.sentences.written_out(text))


def part_by_occasion(turn: Turn) -> str | None:
    """The part of the day that a wish for a reminder names by what is done then: "a reminder at bedtime to stretch"."""
    return turn.language.reminders.part_within(turn.written) if turn.utterance.is_open else None


def says_when(turn: Turn) -> bool:
    """Whether free words name a time, days, or one of several reminders."""
    return in_words(turn) is not turn


def said_schedule(turn: Turn) -> SaidSchedule:
    """What free words tell of a time and days, or those of a slot that Alexa knows no value for.

    Days that are added or left out stand in slots of their own: the sentence around them says which.
    """
    days = turn.slots.get("recurrence")
    if turn.utterance.is_open or not turn.slots.keys().isdisjoint(DAYS_BESIDE):
        return _put_right(turn, _as_meant(turn))
    return turn.language.reminders.schedule(days.text) if days and days.id is None else SaidSchedule()


def names_days_beside(turn: Turn) -> bool:
    """Whether Alexa names days that are added to others, or left out of them."""
    return not turn.slots.keys().isdisjoint(DAYS_BESIDE)


def _put_right(turn: Turn, text: str) -> SaidSchedule:
    """What a sentence tells that puts itself right: "in an hour, actually make it two hours" is in two."""
    schedule = turn.language.reminders.schedule
    before, *corrections = turn.language.requests.self_corrections.split(text)
    said = schedule(before)
    if not corrections or not said.says_anything:
        return schedule(text)
    # "two hours" alone is a length, and from now only where that was told before
    meant = schedule(f"in {corrections[-1]}" if said.seconds is not None else corrections[-1])
    told = {name: value for name, value in meant._asdict().items() if value not in (None, (), False)}
    told |= {"minute": meant.minute, "sure": meant.sure} if meant.hour is not None else {"minute": said.minute}
    return said._replace(**{**told, "rest": f"{said.rest} {meant.rest}".strip()})


def _as_meant(turn: Turn) -> str:
    """The sentence without "set one for", "one more at" and "the morning one", as such a one is no hour;
    and without a time that it says is not meant, or not right.
    """
    reminders = turn.language.reminders
    hour = reminders.hour_alone.match(turn.written) if _may_be_changed(turn) else None
    if hour:
        return f"at {hour['hour']}"
    text = reminders.one_more.sub("at", turn.utterance.text)
    text = reminders.refuses_time.sub(" , ", text)
    text = reminders.called_one.sub(lambda called: called["name"], text)
    if reminders.denied_time.search(text):
        kept = reminders.denied_time.sub(" , ", text)
        return kept if reminders.schedule(kept).says_anything else text
    return text


def _may_be_changed(turn: Turn) -> bool:
    """Whether a reminder is read back, is offered, or was just set with nothing begun since."""
    draft, settled = turn.draft(ReminderDraft), turn.settled_in_hand
    if isinstance(draft, ReminderDraft):
        return draft.reminder.wish != CANCEL
    offered = isinstance(turn.pending, RemindTonight)
    return offered or (isinstance(settled, ReminderDraft) and not turn.place.is_under_way)


def without_days(turn: Turn, reminder: Reminder, said: SaidSchedule) -> SaidSchedule:
    """What is said of when, with "no Sundays" left out of the days that are known, where those are more."""
    fewer = bool(said.days) and {*said.days} < {*reminder.days}
    told = turn.utterance.is_open or DENIED in turn.slots
    if not (fewer and told and turn.language.reminders.denies_days.match(turn.written)):
        return said
    return said._replace(days=(), returns=None, without=said.days)
