"""Every kind of pending question with a place where it can be open, and turns in which it is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from ask_sdk_model import Intent, IntentRequest

from skill.app import load_readers
from skill.coaching.progress import Coached
from skill.coaching.relief_rounds import ReliefState
from skill.conversation.readers import Readers
from skill.diary.draft import CLEAR, DELETE, NOTE, Draft
from skill.knowledge.library import CONTENT_FOLDER
from skill.reminders.reminder import CANCEL, CHANGE, EVERY_DAY, Reminder
from skill.reminders.service import Reminders
from skill.runtime.deadline import Deadline
from skill.runtime.device_clock import DeviceClock
from skill.runtime.http_client import Caller
from skill.storage.diary_entry import Entry
from skill.storage.listener_records import ListenerRecords
from skill.storage.store import NoStore
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
from skill.turn.place import Place
from skill.turn.reading import read_turn
from skill.turn.turn import Turn
from tests.conftest import MONDAY_EVENING

NOW = MONDAY_EVENING
STANDING = Coached("stretch.calf-wall", hold=1)
HEARD_OUT = Coached("routine.bedtime", began=NOW - 150, following=2)  # its question stands; later a silence has gone on
EXPLAINED = Coached("stretch.calf-wall", began=NOW - 14, following=0, waits=True, teaches=True)
ALL_HEARD = Coached("stretch.calf-wall", began=NOW - 600)
BEDTIME_HEARD = Coached("routine.bedtime", hold=3, began=NOW - 600)
CRAMPING = ReliefState("calf", "any", 3)
CRAMP = Entry(int(NOW) - 3600, "request-1", "calf", "left")
EVERY_EVENING = Reminder(hour=21, days=EVERY_DAY)

OPEN: Mapping[str, tuple[Pending, Place]] = {
    "what now": (WhatNow(), Place()),
    "a cramp right now?": (CrampingNow(), Place()),
    "a cramp right now, at night?": (CrampingNow(at_night=True), Place()),
    "go on with what was left?": (ResumeLeft(), Place()),
    "go on with what was left, at night?": (ResumeLeft(cramp_asked=True), Place("control.declined")),
    "is it easing?": (CheckIn(), Place("relief.now", "relief.now", relief=CRAMPING)),
    "is it easing, and which side?": (
        CheckIn(asks_side=True),
        Place("relief.now", "relief.now", relief=ReliefState("quadriceps", either_side=True)),
    ),
    "out of the water?": (
        SafeYet(),
        Place("relief.now", "relief.now", relief=ReliefState(position="in-water", danger="in-water")),
    ),
    "is it easing, and where?": (
        CheckIn(asks_muscle=True),
        Place("relief.now", "relief.now", relief=ReliefState()),
    ),
    "swollen, hot or numb?": (SignInCramp(), Place("relief.now", "relief.now", relief=CRAMPING)),
    "back to sleep?": (BackToSleep(), Place("relief.eased", "relief.now")),
    "back to sleep, and then a reminder?": (BackToSleep(reminds=True), Place("relief.eased", "relief.now")),
    "a reminder tonight?": (RemindTonight(), Place("relief.eased", "relief.now")),
    "one more round?": (OneMoreRound(), Place("relief.help", "relief.now", relief=CRAMPING)),
    "once more, gently?": (OneMoreRound(gently=True), Place("relief.now", "relief.now", relief=CRAMPING)),
    "something solid?": (
        Ready(),
        Place("stretch.calf-step", "stretch.calf-step", coached=Coached("stretch.calf-step")),
    ),
    "is there a belt?": (
        HasInstead("towel"),
        Place("control.easier", "stretch.calf-towel", coached=Coached("stretch.calf-towel")),
    ),
    "ready to go on?": (GoOn(), Place("control.easier", "stretch.calf-wall", coached=STANDING)),
    "still paused, in a stretch": (StillPaused(), Place("control.pause", "stretch.calf-wall", coached=STANDING)),
    "still paused, in a cramp": (StillPaused(), Place("control.pause", "relief.now", relief=CRAMPING)),
    "ready for the next one?": (NextClip(), Place("routine.bedtime", "routine.bedtime", coached=HEARD_OUT)),
    "are you in position?": (InPosition(), Place("stretch.calf-wall", "stretch.calf-wall", coached=EXPLAINED)),
    "how often to do this?": (
        AfterPlan("stretch.calf-wall", "daily-routine/how-often"),
        Place("stretch.calf-wall", "stretch.calf-wall", coached=ALL_HEARD),
    ),
    "ready to sleep?": (GoodNight(), Place("routine.bedtime", "routine.bedtime", coached=BEDTIME_HEARD)),
    "what helps at night?": (FollowUp("causes.night", "night-adjustments"), Place("causes.night", "causes.night")),
    "after a cramp": (FollowUp("relief.now", "hydration"), Place("relief.eased", "relief.now")),
    "tell more?": (TellMore(), Place("meta.sources", "causes.night")),
    "this stretch?": (Offer("stretch.calf-wall", "offer-stretch"), Place()),
    "which muscle is tight?": (WhereTight(), Place("control.declined")),
    "a gentler one?": (Offer("stretch.calf-towel", "offer-gentler"), Place("control.hurts", "stretch.calf-wall")),
    "when to see a doctor?": (
        Offer("when-to-see-doctor", "offer-doctor"),
        Place("control.hurts", "stretch.calf-towel"),
    ),
    "count six weeks?": (Offer("preference.six-weeks", "offer-six-weeks"), Place("diary.summary")),
    "did you mean?": (DidYouMean("heat", "cold"), Place("choice", options=("heat", "cold"))),
    "has somebody looked?": (
        BeenChecked("warning.leg-clot", "stretch.calf-wall"),
        Place("redflag", warning="warning.leg-clot"),
    ),
    "say the warning again?": (RepeatWarning("warning.leg-clot"), Place("redflag", warning="warning.leg-clot")),
    "chest pain?": (AnySign(), Place("redflag.ask")),
    "chest pain, after being dizzy?": (AnySign(resting=True), Place("redflag.ask")),
    "is it passing?": (Passing(), Place("control.hurts")),
    "chest pain, in a cramp?": (AnySign(in_cramp=True), Place("redflag.ask", relief=CRAMPING)),
    "is it happening?": (
        IsItHappening("warning.leg-clot", "stretch.calf-wall"),
        Place("redflag.ask", warning="warning.leg-clot"),
    ),
    "is it happening, in a cramp?": (
        IsItHappening("warning.cold-leg"),
        Place("redflag.ask", warning="warning.cold-leg", relief=CRAMPING),
    ),
    "anything else, after a warning?": (AnythingElse("warning.leg-clot"), Place("redflag", warning="warning.leg-clot")),
    "forget all?": (ForgetAll(), Place("meta.forget-me")),
    "which muscle was it?": (EntryDraft(Draft(NOTE, CRAMP, asking=True)), Place("diary.log")),
    "note this?": (EntryDraft(Draft(NOTE, CRAMP)), Place("diary.log")),
    "note this, after a failure?": (EntryDraft(Draft(NOTE, CRAMP), failed=True), Place("diary.log")),
    "what was different?": (EntryDraft(Draft(NOTE, CRAMP, doubted=True)), Place("diary.log")),
    "delete this?": (EntryDraft(Draft(DELETE, Entry(CRAMP.at, CRAMP.id))), Place("diary.delete")),
    "delete all?": (EntryDraft(Draft(CLEAR, Entry(CRAMP.at, ""))), Place("diary.delete")),
    "at what time?": (ReminderDraft(Reminder()), Place("reminder.create")),
    "which days?": (ReminderDraft(Reminder(hour=21)), Place("reminder.create")),
    "set this?": (ReminderDraft(EVERY_EVENING), Place("reminder.create")),
    "what else, of a reminder?": (
        ReminderDraft(Reminder(hour=21, days=EVERY_DAY, doubted=True)),
        Place("reminder.create"),
    ),
    "which to move?": (ReminderDraft(Reminder(wish=CHANGE, hour=22)), Place("reminder.create")),
    "which to cancel?": (ReminderDraft(Reminder(wish=CANCEL)), Place("reminder.cancel")),
    "cancel this?": (
        ReminderDraft(Reminder(wish=CANCEL, hour=21, days=EVERY_DAY, alerts=("a",))),
        Place("reminder.cancel"),
    ),
}
"""By what is asked."""


@cache
def readers() -> Readers:
    return load_readers(CONTENT_FOLDER)["en"]


def attributes_with(pending: Pending, place: Place, waiting: Pending | None = None) -> dict[str, object]:
    """Session attributes as the turn before wrote them."""
    questions = {"pending": pending.saved(), **({"waiting": waiting.saved()} if waiting else {})}
    warned = {"warned": place.warning} if place.warning else {}
    return {"place": place.saved(), "turn": 3, **questions, **warned}


def turn_with(attributes: Mapping[str, object], intent: str = "AMAZON.FallbackIntent") -> Turn:
    """A turn in a session with these attributes, on a device that nobody knows anything about."""
    request = IntentRequest("request-2", datetime.fromtimestamp(NOW, UTC), "en-US", intent=Intent(name=intent))
    known, in_time = readers(), Deadline.after(3600)
    return read_turn(
        request,
        attributes,
        known.library,
        known.slot_reader,
        now=NOW,
        look_at_clock=lambda: None,
        records=ListenerRecords(NoStore(), "", NOW, in_time),
        reminders=Reminders(Caller(most_bytes=0), DeviceClock(), None, NOW, in_time),
        diary=True,
    )
