"""From an act to a reply: where every act and every label leads."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from skill.conversation import (
    after_cramp,
    confirm,
    corrected,
    cramp,
    fact_replies,
    fallback,
    greetings,
    in_hand,
    other_offers,
    preferences,
    safe_first,
    told_in_cramp,
    topic_answers,
    training_days,
)
from skill.conversation.diary import counts, deleting, entry_words, notes, summary
from skill.conversation.reminders import drafting
from skill.conversation.stretches import (
    adjusting,
    controls,
    gentler,
    not_asked_for,
    playing,
    requests,
    spared,
    teaching,
    what_suits,
)
from skill.conversation.warnings import follow_through, warning_replies
from skill.response.reply import Reply, asking
from skill.turn import acts
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import AnySign
from skill.turn.pending.drafts import DraftPending, EntryDraft, ReminderDraft
from skill.turn.place import (
    CANCEL_REMINDER,
    CHANGE_REMINDER,
    CLEAR_DIARY,
    CONFIDENCE,
    COUNT_CRAMPS,
    COUNT_STYLE,
    CREATE_REMINDER,
    DECLINED,
    DELETE_CRAMP,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    EASIER,
    FASTER,
    FIRST_THREE,
    FOR_DOCTOR,
    FORGET,
    HELP,
    HURTS,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    LONGER,
    MORE,
    NEXT,
    NOTE_CRAMP,
    NOWHERE,
    PAUSE,
    POSSIBLE_AGAIN,
    PREVIOUS,
    READY,
    RELIEF,
    REPEAT,
    RESUME,
    REVIEWED,
    SAFETY,
    SAY_SHORTER,
    SET_PREFERENCE,
    SHORTER,
    SIX_WEEKS,
    SLOWER,
    SOURCES,
    START_OVER,
    STOP,
    SWITCH_SIDE,
    TIME_LEFT,
    VOICE,
    WHAT_TO_DO,
    Place,
)
from skill.turn.turn import Turn

PRIVACY = "meta.privacy"
"""The topic of what is stored about the listener."""


def respond(turn: Turn, act: Act) -> Reply:
    """Carry out an act."""
    return RESPONSES[type(act)](turn, act)


def begin(turn: Turn, act: Begin) -> Reply:
    """Go where a label leads: a topic, stretch, routine, relief, control, setting or something about the skill."""
    if act.checked:
        cleared = replace(act, checked=False)
        return replace(begin(turn.with_session(warned=None), cleared), cleared=True)
    label, library, warning = act.label, turn.library, turn.warning_in_force
    if warning and follow_through.speaks_against(label):
        return warning_replies.warn(turn, warning)
    known = library.answer(label)
    if known:
        return _as_it_is_kept(turn, label, topic_answers.answer(turn, known))
    if library.is_plan(label):
        return requests.coach_by_id(turn, label, explain=act.explain)
    if label == RELIEF or (label == NOTE_CRAMP and entry_words.is_under_way(turn)):
        return _help_with_cramp(turn)
    return LABELS[label](turn)


def _as_it_is_kept(turn: Turn, label: str, reply: Reply) -> Reply:
    """An answer; that to what is stored, in the words for a host that keeps nothing, and for what a diary keeps."""
    if label != PRIVACY:
        return reply
    if not turn.records.keeps and turn.language.asks_of_memory.search(turn.utterance.text):
        return replace(reply, lines=(turn.voice.line("nothing-kept-here"),))
    of_diary = turn.diary and turn.records.keeps and entry_words.asks_who_reads(turn)
    return replace(reply, lines=(turn.voice.line("diary-kept-by"),)) if of_diary else reply


def _help_with_cramp(turn: Turn) -> Reply:
    """Help with the muscle and position that were named, in slots or in free words.

    After a warning sign no muscle is stretched before somebody has looked.
    """
    warning = turn.warning_in_force
    if warning:
        return warning_replies.ask_whether_checked(turn, warning, RELIEF)
    return cramp.begin(turn, told_in_cramp.state_told(turn), named=told_in_cramp.muscle_told(turn) is not None)


def _what_to_do(turn: Turn) -> Reply:
    """Go on to the answer that the last topic leads to, else tell what anybody can do: nothing is counted for a question."""
    led_to = topic_answers.last_follow_up(turn) or ""
    following = led_to if turn.library.answer(led_to) and led_to not in turn.recent() else FIRST_THREE
    return begin(turn, Begin(following)) if turn.library.answer(following) else topic_answers.nothing_before(turn)


def _ask_again(turn: Turn, act: acts.AskAgain) -> Reply:
    # a reply that says neither yes nor no is a miss; to ask what was asked is none
    misses = turn.session.misses + 1 if act.line == acts.YES_OR_NO else 0
    reply = fallback.ask_again(turn, *([turn.voice.line(act.line)] if act.line else []), misses=misses)
    stands = reply.place.id != NOWHERE
    return reply if stands or not act.repeats else replace(reply, place=replace(reply.place, id=REPEAT))


def _ask(turn: Turn, act: acts.Ask) -> Reply:
    if isinstance(turn.pending, AnySign) and (turn.waiting or turn.place.coached):
        return warning_replies.go_on(turn)  # whoever was afraid is asked again what was open, before anything new
    place_id = act.pending.place_id if isinstance(act.pending, DraftPending) else DECLINED
    return asking(turn, act.pending, place=Place(id=place_id) if act.after_no else Place())


def _not_happening(turn: Turn, act: acts.NotHappening) -> Reply:
    """Believe a no to the check question, and go on with what was wanted, or with what waits."""
    is_warned = turn.session.warned == act.warning
    believing = turn.with_session(
        warned=None if is_warned else turn.session.warned, denied=(*turn.session.denied, act.warning)
    )
    reply = begin(believing, Begin(act.then)) if act.then else warning_replies.go_on(believing)
    lines = (turn.voice.line("good-to-know"), *reply.lines)
    return replace(reply, lines=lines, denied=act.warning, cleared=reply.cleared or is_warned)


def _warn_again(turn: Turn, act: acts.WarnAgain) -> Reply:
    return warning_replies.warn(turn, turn.library.warnings[act.warning])


LABELS: Mapping[str, Callable[[Turn], Reply]] = {
    PAUSE: controls.pause,
    RESUME: controls.resume,
    READY: controls.count_now,
    REPEAT: greetings.say_again,
    STOP: controls.stop,
    HURTS: gentler.hurts,
    NEXT: controls.skip,
    PREVIOUS: controls.go_back,
    SWITCH_SIDE: controls.switch_side,
    START_OVER: controls.start_over,
    SLOWER: adjusting.slower,
    FASTER: adjusting.faster,
    LONGER: adjusting.longer,
    SHORTER: adjusting.shorter,
    COUNT_STYLE: adjusting.count_style,
    TIME_LEFT: controls.tell_time_left,
    EASIER: gentler.easier,
    MORE: topic_answers.tell_more,
    SAY_SHORTER: topic_answers.say_shorter,
    SAFETY: topic_answers.tell_safety,
    REVIEWED: topic_answers.tell_reviewed,
    WHAT_TO_DO: _what_to_do,
    SOURCES: topic_answers.name_sources,
    CONFIDENCE: topic_answers.tell_confidence,
    HELP: greetings.help_,
    FORGET: preferences.forget,
    SET_PREFERENCE: preferences.set_preference,
    LIST_PREFERENCES: preferences.list_preferences,
    SIX_WEEKS: training_days.count_six_weeks,
    VOICE: preferences.set_voice,
    POSSIBLE_AGAIN: preferences.possible_again,
    NOTE_CRAMP: counts.where_kept(notes.note, NOTE_CRAMP),
    DELETE_CRAMP: counts.where_kept(deleting.delete, DELETE_CRAMP),
    CLEAR_DIARY: counts.where_kept(deleting.clear, DELETE_CRAMP),
    COUNT_CRAMPS: counts.count,
    LAST_CRAMP: counts.last,
    DIARY_SUMMARY: counts.overview,
    DIARY_PATTERN: counts.where_kept(summary.pattern, DIARY_SUMMARY),
    FOR_DOCTOR: counts.where_kept(summary.for_doctor, DIARY_SUMMARY),
    CREATE_REMINDER: drafting.create,
    LIST_REMINDERS: drafting.list_,
    CANCEL_REMINDER: drafting.cancel,
    CHANGE_REMINDER: drafting.change,
}
"""Labels that are no content of their own; `cramp-coach check` refuses a label that leads nowhere."""
SETTLE: Mapping[type[DraftPending], Callable[[Turn, Any], Reply]] = {
    EntryDraft: notes.settle,
    ReminderDraft: drafting.settle,
}
"""What a yes to a draft does, by its subject."""
AMEND: Mapping[type[DraftPending], Callable[[Turn, Any], Reply]] = {
    EntryDraft: notes.amend,
    ReminderDraft: drafting.amend,
}
"""How words change a draft, by its subject."""
RESPONSES: Mapping[type[Act], Callable[[Turn, Any], Reply]] = {
    acts.Welcome: lambda turn, _: greetings.welcome(turn),
    acts.Begin: begin,
    acts.StretchFor: requests.stretch_for,
    acts.NameBack: requests.name_back,
    acts.StartRoutine: lambda turn, act: requests.routine_for(turn, act.routine),
    acts.TellOfPlan: lambda turn, act: not_asked_for.tell_of_plan(turn, act.plan),
    acts.DoneAlready: lambda turn, _: fallback.what_now(turn, "done-already", DECLINED),
    acts.NoneWished: lambda turn, _: fallback.what_now(turn, "no-stretch-then", DECLINED),
    acts.OfferFitting: lambda turn, _: what_suits.offer_fitting(turn),
    acts.OtherLegFirst: lambda turn, _: what_suits.other_leg_first(turn),
    acts.NoteWeek: lambda turn, _: fact_replies.note_week(turn),
    acts.KeepTo: spared.keep_to,
    acts.Explain: lambda turn, _: teaching.explain(turn),
    acts.StartAsPlanned: lambda turn, _: requests.start_as_planned(turn),
    acts.OfferGentler: lambda turn, _: requests.offer_gentler(turn),
    acts.PlayNextClip: lambda turn, _: playing.next_clip(turn),
    acts.Resize: adjusting.resize,
    acts.HoldAsUsual: lambda turn, _: adjusting.hold_as_usual(turn),
    acts.Eased: lambda turn, _: cramp.eased(turn),
    acts.NextRound: lambda turn, _: cramp.next_round(turn),
    acts.SameRound: lambda turn, _: cramp.same_round(turn),
    acts.GetSafe: lambda turn, act: safe_first.get_safe(turn, told_in_cramp.state_told(turn), act.line),
    acts.IsSafe: lambda turn, _: safe_first.safe_now(turn, told_in_cramp.position_when_safe(turn)),
    acts.NoteLeg: lambda turn, act: safe_first.note_leg(turn, act.side),
    acts.GoBackTo: lambda turn, act: after_cramp.go_back_to(turn, act.where),
    acts.IfItComesBack: lambda turn, _: after_cramp.if_it_comes_back(turn),
    acts.StretchSore: lambda turn, _: after_cramp.stretch_sore(turn),
    acts.RestInCramp: lambda turn, _: greetings.rest_in_cramp(turn),
    acts.SignsInCramp: lambda turn, _: cramp.warn_of_sign(turn),
    acts.BreatheToSleep: lambda turn, _: cramp.breathe_to_sleep(turn),
    acts.PlanTonight: lambda turn, _: drafting.plan_tonight(turn),
    acts.SayGoodNight: lambda turn, _: greetings.good_night(turn),
    acts.NoCramp: lambda turn, _: greetings.no_cramp(turn),
    acts.Ask: _ask,
    acts.Choose: lambda turn, act: fallback.choose(turn, act.first, act.second),
    acts.AskAgain: _ask_again,
    acts.SayWhy: lambda turn, _: fallback.say_why(turn),
    acts.OfferAnother: lambda turn, _: other_offers.another(turn),
    acts.NeitherMeant: lambda turn, _: fallback.neither_meant(turn),
    acts.Apologize: lambda turn, _: fallback.apologize(turn),
    acts.KeepCalm: lambda turn, _: fallback.keep_calm(turn),
    acts.Reassure: lambda turn, _: warning_replies.reassure(turn),
    acts.Correct: corrected.correct,
    acts.NoteFacts: lambda turn, _: fact_replies.note(turn),
    acts.DropFact: lambda turn, _: fact_replies.drop(turn),
    acts.AskOfCramp: lambda turn, act: fallback.ask_again(turn, turn.voice.line(f"of-cramp-{act.question}")),
    acts.AskOfStretch: lambda turn, act: in_hand.answer_of_stretch(turn, act.stretch, act.question),
    acts.AskOfTopic: lambda turn, act: in_hand.answer_of_topic(turn, act.topic, act.question),
    acts.AskWhatMeant: lambda turn, _: corrected.ask_what_meant(turn),
    acts.SayAgain: lambda turn, _: greetings.say_again(turn),
    acts.WarnAgain: _warn_again,
    acts.CheckSign: lambda turn, act: warning_replies.ask_whether_happening(turn, act.warning, act.then),
    acts.HowToTell: lambda turn, act: warning_replies.say_how_to_tell(turn, act.warning, act.then),
    acts.NotHappening: _not_happening,
    acts.FollowThrough: lambda turn, act: follow_through.reply_to(turn, act.what),
    acts.NotChecked: lambda turn, _: warning_replies.not_checked(turn),
    acts.Decline: lambda turn, _: greetings.decline(turn),
    acts.LetBe: lambda turn, _: greetings.let_be(turn),
    acts.GladToHear: lambda turn, _: (
        fallback.ask_again(turn, turn.voice.line("glad-to-hear"))
        if turn.place.is_under_way
        else fallback.what_now(turn, "glad-to-hear", DECLINED)
    ),
    acts.TakeThanks: lambda turn, _: greetings.take_thanks(turn),
    acts.NothingAsked: lambda turn, _: fallback.what_now(turn, "yes-to-what"),
    acts.Settle: lambda turn, act: SETTLE[type(act.draft)](turn, act.draft),
    acts.Drop: lambda turn, act: confirm.drop(turn, act.draft),
    acts.Amend: lambda turn, act: AMEND[type(act.draft)](turn, act.draft),
    acts.PermissionAnswered: lambda turn, _: drafting.permission_answered(turn),
    acts.NotHeard: lambda turn, _: fallback.not_heard(turn),
    acts.NotKnown: lambda turn, act: fallback.not_known(turn, act.outside),
}
"""Every kind of act, and what carries it out."""
