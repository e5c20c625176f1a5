"""From an act to a reply: what carries out every kind of act."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from skill.conversation import fallback, greetings, in_hand
from skill.conversation.answers import asked_of_answer, behind_a_line, comparing, other_offers, topic_answers
from skill.conversation.corrections import corrected
from skill.conversation.cramps import (
    after_cramp,
    asked_in_cramp,
    body_in_cramp,
    comfort,
    cramp,
    cramp_of_another_time,
    hands_and_seats,
    two_cramps,
)
from skill.conversation.diary import notes, past_story
from skill.conversation.medicines import medicines_named, medicines_told
from skill.conversation.open_question import put_question
from skill.conversation.open_question.put_question import asking
from skill.conversation.preferences import fact_replies
from skill.conversation.reminders import drafting
from skill.conversation.stretches import (
    adjusting,
    another_stretch,
    asked_of_offer,
    holds_wished,
    left_alone,
    nothing_open,
    only_muscle,
    playing,
    requests,
    routines_told,
    stretches_there_are,
    suitable_stretches,
    teaching,
    unrequested_stretches,
    what_else_does,
    within_routine,
)
from skill.conversation.warnings import follow_up_replies, warning_replies
from skill.conversation.warnings.session_signs import CRISIS
from skill.conversation.where_labels_lead import begin
from skill.response.reply import Reply
from skill.turn import acts, cramp_acts, stretch_acts, warning_acts
from skill.turn.acts import Act, Begin
from skill.turn.pending import drafts
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import Ask
from skill.turn.pending.reminder_draft import PlanTonight, ReminderDraft
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
    before = greetings.said_before_the_question(turn) if act.repeats else None
    said = turn.voice.line(act.line) if act.line else before
    reply = fallback.ask_again(turn, *([said] if said else []), misses=misses)
    stands = reply.place.id != NOWHERE
    return reply if stands or not act.repeats else replace(reply, place=replace(reply.place, id=REPEAT))


def _ask(turn: Turn, act: Ask) -> Reply:
    if isinstance(turn.pending, AnySign) and (turn.waiting or turn.place.coached):
        return warning_replies.go_on(turn)  # whoever was afraid is asked again what was open, before anything new
    place_id = act.pending.place_id if isinstance(act.pending, DraftPending) else DECLINED
    return asking(turn, act.pending, place=Place(id=place_id) if act.after_no else Place())


def _not_happening(turn: Turn, act: warning_acts.NotHappening) -> Reply:
    """Believe a no to the check question, and go on with what was wanted, with what waits,
    or with the warning that stays.
    """
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
        else turn.voice.line("if-so-crisis" if act.warning == CRISIS and not act.then else "good-to-know")
    )
    cleared = reply.cleared or is_warned
    return replace(reply, lines=(first, *reply.lines), denied=act.warning, cleared=cleared, long_past=act.long_past)


def _warn_again(turn: Turn, act: warning_acts.WarnAgain) -> Reply:
    return warning_replies.warn(turn, turn.library.warnings[act.warning])


OfDraft = Callable[[Turn, DraftPending], Reply]
Draft = TypeVar("Draft", bound=DraftPending)


def of_draft(kind: type[Draft], carry_out: Callable[[Turn, Draft], Reply]) -> tuple[type[DraftPending], OfDraft]:
    """Pair a kind of draft with what is done with it: a function for another kind is no argument."""
    return kind, cast("OfDraft", carry_out)


SETTLE: Mapping[type[DraftPending], OfDraft] = dict(
    [of_draft(EntryDraft, notes.settle), of_draft(ReminderDraft, drafting.settle)]
)
"""What a yes to a draft does, by its subject."""
AMEND: Mapping[type[DraftPending], OfDraft] = dict(
    [of_draft(EntryDraft, notes.amend), of_draft(ReminderDraft, drafting.amend)]
)
"""How words change a draft, by its subject."""
Respond = Callable[[Turn, Act], Reply]
Kind = TypeVar("Kind", bound=Act)


def handles(kind: type[Kind], carry_out: Callable[[Turn, Kind], Reply]) -> tuple[type[Act], Respond]:
    """Pair a kind of act with what carries it out: a function for another kind is no argument."""
    return kind, cast("Respond", carry_out)


def follows(kind: type[Act], carry_out: Callable[[Turn], Reply]) -> tuple[type[Act], Respond]:
    """Pair a kind of act that holds nothing with what carries it out."""
    return kind, lambda turn, _: carry_out(turn)


RESPONSES: Mapping[type[Act], Respond] = dict(
    [
        follows(acts.Welcome, greetings.welcome),
        handles(acts.Begin, begin),
        handles(stretch_acts.StretchFor, requests.stretch_for),
        handles(stretch_acts.NameBack, requests.name_back),
        handles(stretch_acts.StartRoutine, lambda turn, act: requests.routine_for(turn, act.routine)),
        handles(stretch_acts.TellOfRoutines, routines_told.tell_of_routines),
        handles(stretch_acts.TellOfStretches, stretches_there_are.tell_of_stretches),
        handles(stretch_acts.AskOfOffer, asked_of_offer.tell_of_offer),
        handles(stretch_acts.TellOfPlan, lambda turn, act: unrequested_stretches.tell_of_plan(turn, act.plan)),
        handles(acts.SayVerdict, comparing.say_verdict),
        handles(acts.SayFirst, lambda turn, act: topic_answers.say_first(turn, act.label)),
        handles(stretch_acts.DoneAlready, lambda turn, _: fallback.what_now(turn, "done-already", DECLINED)),
        handles(stretch_acts.NoneWished, lambda turn, _: fallback.what_now(turn, "no-stretch-then", DECLINED)),
        handles(
            stretch_acts.OfferFitting,
            lambda turn, act: (
                suitable_stretches.may_stretch(turn) if act.asked_whether else suitable_stretches.offer_fitting(turn)
            ),
        ),
        follows(stretch_acts.OfferShortest, suitable_stretches.offer_shortest),
        follows(stretch_acts.AnotherStretch, another_stretch.another),
        follows(stretch_acts.OtherLegFirst, suitable_stretches.other_leg_first),
        follows(acts.NoteWeek, fact_replies.note_week),
        handles(stretch_acts.KeepTo, left_alone.keep_to),
        handles(stretch_acts.TakeInstead, what_else_does.take),
        follows(stretch_acts.Explain, teaching.explain),
        follows(stretch_acts.StartAsPlanned, requests.start_as_planned),
        follows(stretch_acts.OfferGentler, requests.offer_gentler),
        follows(stretch_acts.PlayNextClip, playing.next_clip),
        handles(stretch_acts.Resize, adjusting.resize),
        handles(stretch_acts.FitIntoTime, adjusting.fit_into_time),
        handles(stretch_acts.PutInPlace, within_routine.put_in_place),
        handles(stretch_acts.OnlyMuscle, only_muscle.keep_to_muscle),
        handles(stretch_acts.GoToStretch, within_routine.go_to),
        handles(stretch_acts.HoldAgain, holds_wished.hold_again),
        follows(stretch_acts.HoldAsUsual, adjusting.hold_as_usual),
        follows(cramp_acts.Eased, two_cramps.eased),
        handles(
            cramp_acts.NextRound,
            lambda turn, act: cramp.on_unanswered(turn) if act.tells_sign else cramp.next_round(turn),
        ),
        follows(cramp_acts.SameRound, cramp.same_round),
        handles(cramp_acts.GetSafe, lambda turn, act: cramp.get_safe(turn, body_in_cramp.state_told(turn), act.line)),
        handles(cramp_acts.IsSafe, lambda turn, _: cramp.safe_now(turn, body_in_cramp.position_when_safe(turn))),
        handles(cramp_acts.NoteLeg, lambda turn, act: cramp.note_leg(turn, act.side)),
        handles(cramp_acts.GoBackTo, lambda turn, act: after_cramp.go_back_to(turn, act.where)),
        handles(cramp_acts.GetUp, lambda turn, act: after_cramp.get_up(turn, from_floor=act.from_floor)),
        follows(cramp_acts.IfItComesBack, after_cramp.if_it_comes_back),
        follows(cramp_acts.StretchSore, after_cramp.stretch_sore),
        follows(cramp_acts.RestInCramp, greetings.rest_in_cramp),
        follows(cramp_acts.SignsInCramp, cramp.warn_of_sign),
        follows(cramp_acts.BreatheToSleep, cramp.breathe_to_sleep),
        follows(PlanTonight, drafting.plan_tonight),
        follows(acts.SayGoodNight, greetings.good_night),
        follows(cramp_acts.NoCramp, greetings.no_cramp),
        handles(Ask, _ask),
        handles(
            acts.TellInWords,
            lambda turn, act: topic_answers.answer_in_words(
                turn, turn.library.entries[act.label], turn.voice.line(act.line), act.line, at_once=act.at_once
            ),
        ),
        handles(acts.TellBehind, behind_a_line.tell),
        handles(acts.SayWhoKnows, asked_of_answer.say_who_knows),
        handles(acts.TakeNote, lambda turn, act: fallback.what_now(turn, act.line, DECLINED)),
        handles(acts.OfMedicines, medicines_told.tell_of_several),
        handles(acts.OfEachMedicine, medicines_named.tell_of_each),
        handles(acts.Choose, lambda turn, act: fallback.choose(turn, act.first, act.second)),
        handles(acts.Compare, comparing.compare),
        handles(acts.AskAgain, _ask_again),
        follows(acts.SayWhy, fallback.say_why),
        follows(stretch_acts.OfferAnother, other_offers.another),
        follows(acts.NeitherMeant, fallback.neither_meant),
        follows(acts.Apologize, fallback.apologize),
        follows(acts.KeepCalm, fallback.keep_calm),
        handles(cramp_acts.Comfort, comfort.give),
        handles(cramp_acts.NotNow, cramp_of_another_time.not_now),
        follows(cramp_acts.TellOn, past_story.tell_on),
        follows(cramp_acts.InTheCab, hands_and_seats.in_the_cab),
        follows(cramp_acts.HowHard, hands_and_seats.how_hard),
        follows(cramp_acts.NoBother, cramp_of_another_time.no_bother),
        handles(acts.Reassure, comfort.reassure),
        handles(acts.Correct, corrected.correct),
        follows(acts.NoteFacts, fact_replies.note),
        follows(acts.DropFact, fact_replies.drop),
        handles(cramp_acts.AskOfCramp, lambda turn, act: asked_in_cramp.answer(turn, act.question)),
        handles(
            stretch_acts.AskOfStretch, lambda turn, act: in_hand.answer_of_stretch(turn, act.stretch, act.question)
        ),
        handles(acts.AskOfTopic, lambda turn, act: in_hand.answer_of_topic(turn, act.topic, act.question)),
        follows(acts.AskWhatMeant, corrected.ask_what_meant),
        follows(acts.SayAgain, greetings.say_again),
        handles(warning_acts.WarnAgain, _warn_again),
        handles(
            warning_acts.CheckSign,
            lambda turn, act: warning_replies.ask_whether_happening(turn, act.warning, act.then, of_today=act.of_today),
        ),
        handles(warning_acts.HowToTell, lambda turn, act: warning_replies.say_how_to_tell(turn, act.warning, act.then)),
        handles(warning_acts.NotHappening, _not_happening),
        handles(warning_acts.FollowThrough, lambda turn, act: follow_up_replies.reply_to(turn, act.what)),
        follows(warning_acts.NotChecked, warning_replies.not_checked),
        follows(acts.Decline, greetings.decline),
        follows(acts.LetBe, greetings.let_be),
        follows(acts.GladToHear, fallback.glad_to_hear),
        follows(acts.TakeThanks, greetings.take_thanks),
        handles(acts.NothingAsked, lambda turn, _: nothing_open.reply(turn, "yes-to-what")),
        handles(drafts.Settle, lambda turn, act: SETTLE[type(act.draft)](turn, act.draft)),
        handles(drafts.Drop, put_question.drop_draft),
        handles(drafts.Amend, lambda turn, act: AMEND[type(act.draft)](turn, act.draft)),
        follows(drafts.PermissionAnswered, drafting.permission_answered),
        follows(acts.NotHeard, fallback.not_heard),
        handles(acts.NotKnown, lambda turn, act: fallback.not_known(turn, act.outside)),
    ]
)
"""Every kind of act, and what carries it out."""
