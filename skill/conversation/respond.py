"""From an act to a reply: what carries out every kind of act."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from skill.conversation import fallback, greetings, in_hand, medicines_told, other_offers, put_question, topic_answers
from skill.conversation.corrections import corrected
from skill.conversation.cramps import (
    after_cramp,
    body_in_cramp,
    comfort,
    cramp,
    cramp_of_another_time,
    hands_and_seats,
)
from skill.conversation.diary import notes, past_story
from skill.conversation.preferences import fact_replies
from skill.conversation.put_question import asking
from skill.conversation.reminders import drafting
from skill.conversation.stretches import (
    adjusting,
    another_stretch,
    left_alone,
    nothing_open,
    playing,
    requests,
    suitable_stretches,
    teaching,
    unrequested_stretches,
)
from skill.conversation.warnings import follow_up_replies, warning_replies
from skill.conversation.where_labels_lead import begin
from skill.response.reply import Reply
from skill.turn import acts, cramp_acts, draft_acts, stretch_acts, warning_acts
from skill.turn.acts import Act, Begin
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.pending.warnings import AnySign
from skill.turn.place import (
    DECLINED,
    NOWHERE,
    REPEAT,
    Place,
)
from skill.turn.turn import Turn


def respond(turn: Turn, act: Act) -> Reply:
    """Carry out an act."""
    return RESPONSES[type(act)](turn, act)


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


def _not_happening(turn: Turn, act: warning_acts.NotHappening) -> Reply:
    """Believe a no to the check question, and go on with what was wanted, with what waits, or with the warning that stays."""
    if act.stays:
        return follow_up_replies.one_less(turn, act)
    is_warned = turn.session.warned == act.warning
    believing = turn.with_session(
        warned=None if is_warned else turn.session.warned, denied=(*turn.session.denied, act.warning)
    )
    reply = begin(believing, Begin(act.then)) if act.then else warning_replies.go_on(believing)
    first = (
        follow_up_replies.withdrawing(turn, turn.library.warnings[act.warning])
        if is_warned
        else turn.voice.line("good-to-know")
    )
    cleared = reply.cleared or is_warned
    return replace(reply, lines=(first, *reply.lines), denied=act.warning, cleared=cleared, long_past=act.long_past)


def _warn_again(turn: Turn, act: warning_acts.WarnAgain) -> Reply:
    return warning_replies.warn(turn, turn.library.warnings[act.warning])


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
    stretch_acts.StretchFor: requests.stretch_for,
    stretch_acts.NameBack: requests.name_back,
    stretch_acts.StartRoutine: lambda turn, act: requests.routine_for(turn, act.routine),
    stretch_acts.TellOfPlan: lambda turn, act: unrequested_stretches.tell_of_plan(turn, act.plan),
    acts.SayFirst: lambda turn, act: topic_answers.say_first(turn, act.label),
    stretch_acts.DoneAlready: lambda turn, _: fallback.what_now(turn, "done-already", DECLINED),
    stretch_acts.NoneWished: lambda turn, _: fallback.what_now(turn, "no-stretch-then", DECLINED),
    stretch_acts.OfferFitting: lambda turn, act: (
        suitable_stretches.may_stretch(turn) if act.asked_whether else suitable_stretches.offer_fitting(turn)
    ),
    stretch_acts.OfferShortest: lambda turn, _: suitable_stretches.offer_shortest(turn),
    stretch_acts.AnotherStretch: lambda turn, _: another_stretch.another(turn),
    stretch_acts.OtherLegFirst: lambda turn, _: suitable_stretches.other_leg_first(turn),
    acts.NoteWeek: lambda turn, _: fact_replies.note_week(turn),
    stretch_acts.KeepTo: left_alone.keep_to,
    stretch_acts.Explain: lambda turn, _: teaching.explain(turn),
    stretch_acts.StartAsPlanned: lambda turn, _: requests.start_as_planned(turn),
    stretch_acts.OfferGentler: lambda turn, _: requests.offer_gentler(turn),
    stretch_acts.PlayNextClip: lambda turn, _: playing.next_clip(turn),
    stretch_acts.Resize: adjusting.resize,
    stretch_acts.HoldAsUsual: lambda turn, _: adjusting.hold_as_usual(turn),
    cramp_acts.Eased: lambda turn, _: cramp.eased(turn),
    cramp_acts.NextRound: lambda turn, act: cramp.on_unanswered(turn) if act.tells_sign else cramp.next_round(turn),
    cramp_acts.SameRound: lambda turn, _: cramp.same_round(turn),
    cramp_acts.GetSafe: lambda turn, act: cramp.get_safe(turn, body_in_cramp.state_told(turn), act.line),
    cramp_acts.IsSafe: lambda turn, _: cramp.safe_now(turn, body_in_cramp.position_when_safe(turn)),
    cramp_acts.NoteLeg: lambda turn, act: cramp.note_leg(turn, act.side),
    cramp_acts.GoBackTo: lambda turn, act: after_cramp.go_back_to(turn, act.where),
    cramp_acts.GetUp: lambda turn, _: after_cramp.get_up(turn),
    cramp_acts.IfItComesBack: lambda turn, _: after_cramp.if_it_comes_back(turn),
    cramp_acts.StretchSore: lambda turn, _: after_cramp.stretch_sore(turn),
    cramp_acts.RestInCramp: lambda turn, _: greetings.rest_in_cramp(turn),
    cramp_acts.SignsInCramp: lambda turn, _: cramp.warn_of_sign(turn),
    cramp_acts.BreatheToSleep: lambda turn, _: cramp.breathe_to_sleep(turn),
    draft_acts.PlanTonight: lambda turn, _: drafting.plan_tonight(turn),
    acts.SayGoodNight: lambda turn, _: greetings.good_night(turn),
    cramp_acts.NoCramp: lambda turn, _: greetings.no_cramp(turn),
    acts.Ask: _ask,
    acts.TellInWords: lambda turn, act: topic_answers.answer_in_words(
        turn, turn.library.entries[act.label], turn.voice.line(act.line), act.line
    ),
    acts.TakeNote: lambda turn, act: fallback.what_now(turn, act.line, DECLINED),
    acts.OfMedicines: medicines_told.tell_of_several,
    acts.Choose: lambda turn, act: fallback.choose(turn, act.first, act.second),
    acts.AskAgain: _ask_again,
    acts.SayWhy: lambda turn, _: fallback.say_why(turn),
    stretch_acts.OfferAnother: lambda turn, _: other_offers.another(turn),
    acts.NeitherMeant: lambda turn, _: fallback.neither_meant(turn),
    acts.Apologize: lambda turn, _: fallback.apologize(turn),
    acts.KeepCalm: lambda turn, _: fallback.keep_calm(turn),
    cramp_acts.Comfort: comfort.give,
    cramp_acts.NotNow: cramp_of_another_time.not_now,
    cramp_acts.TellOn: lambda turn, _: past_story.tell_on(turn),
    cramp_acts.InTheCab: lambda turn, _: hands_and_seats.in_the_cab(turn),
    cramp_acts.HowHard: lambda turn, _: hands_and_seats.how_hard(turn),
    cramp_acts.NoBother: lambda turn, _: cramp_of_another_time.no_bother(turn),
    acts.Reassure: lambda turn, _: comfort.reassure(turn),
    acts.Correct: corrected.correct,
    acts.NoteFacts: lambda turn, _: fact_replies.note(turn),
    acts.DropFact: lambda turn, _: fact_replies.drop(turn),
    cramp_acts.AskOfCramp: lambda turn, act: fallback.ask_again(turn, turn.voice.line(f"of-cramp-{act.question}")),
    stretch_acts.AskOfStretch: lambda turn, act: in_hand.answer_of_stretch(turn, act.stretch, act.question),
    acts.AskOfTopic: lambda turn, act: in_hand.answer_of_topic(turn, act.topic, act.question),
    acts.AskWhatMeant: lambda turn, _: corrected.ask_what_meant(turn),
    acts.SayAgain: lambda turn, _: greetings.say_again(turn),
    warning_acts.WarnAgain: _warn_again,
    warning_acts.CheckSign: lambda turn, act: warning_replies.ask_whether_happening(
        turn, act.warning, act.then, of_today=act.of_today
    ),
    warning_acts.HowToTell: lambda turn, act: warning_replies.say_how_to_tell(turn, act.warning, act.then),
    warning_acts.NotHappening: _not_happening,
    warning_acts.FollowThrough: lambda turn, act: follow_up_replies.reply_to(turn, act.what),
    warning_acts.NotChecked: lambda turn, _: warning_replies.not_checked(turn),
    acts.Decline: lambda turn, _: greetings.decline(turn),
    acts.LetBe: lambda turn, _: greetings.let_be(turn),
    acts.GladToHear: lambda turn, _: (
        fallback.ask_again(turn, turn.voice.line("glad-to-hear"))
        if turn.place.is_under_way
        else fallback.what_now(turn, "glad-to-hear", DECLINED)
    ),
    acts.TakeThanks: lambda turn, _: greetings.take_thanks(turn),
    acts.NothingAsked: lambda turn, _: nothing_open.reply(turn, "yes-to-what"),
    draft_acts.Settle: lambda turn, act: SETTLE[type(act.draft)](turn, act.draft),
    draft_acts.Drop: lambda turn, act: put_question.drop_draft(turn, act.draft),
    draft_acts.Amend: lambda turn, act: AMEND[type(act.draft)](turn, act.draft),
    draft_acts.PermissionAnswered: lambda turn, _: drafting.permission_answered(turn),
    acts.NotHeard: lambda turn, _: fallback.not_heard(turn),
    acts.NotKnown: lambda turn, act: fallback.not_known(turn, act.outside),
}
"""Every kind of act, and what carries it out."""
