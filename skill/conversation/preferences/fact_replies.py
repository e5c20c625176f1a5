"""Replies to a sentence that only tells a fact about the listener: one sentence back, then on with what was open."""

from dataclasses import replace

from skill.coaching.choice import suits
from skill.coaching.progress import make_plan
from skill.coaching.relief_rounds import UNKNOWN_MUSCLE
from skill.conversation.cramps import cramp
from skill.conversation.fallback import ask_again
from skill.conversation.listener import facts_said_back, facts_told, only_statements, remembering
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.under_way import question_of, standing_still
from skill.conversation.stretches import left_alone
from skill.conversation.stretches.playing import with_lines
from skill.conversation.stretches.requests import coach_by_id, none_suits
from skill.knowledge.known_ids import PREGNANT
from skill.response.reply import Reply
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.in_cramp import CheckIn, CrampingNow
from skill.turn.place import FACT_NOTED, NONE_FITS, Place
from skill.turn.turn import Turn


def note(turn: Turn) -> Reply:
    """Say back what was told and put what was open again, or offer help; what is under way is fitted to it."""
    heard = turn.facts_heard
    told = tuple(fact for fact in turn.session.facts if fact.id in {each.id for each in heard.told})
    lines, ids = facts_said_back.said_back(turn, told)
    said = lines or (turn.voice.line("fact-known" if told else "fact-dropped"),)
    here = facts_said_back.position(turn)
    if turn.relief and here not in (None, turn.relief.position):
        return replace(cramp.help_now(turn, replace(turn.relief, position=here, began=None)), said_back=ids)
    if turn.relief and turn.relief.muscle == UNKNOWN_MUSCLE and isinstance(turn.pending, CheckIn):
        # an age or a medicine is seldom told in the middle of a cramp
        asked = asking(turn, CrampingNow(), *said, place=replace(standing_still(turn), id=FACT_NOTED))
        return replace(asked, question=turn.voice.line("cramping-just-now"), said_back=ids)
    return replace(_go_on(turn, tuple(dict.fromkeys((*said, *remembering.only_today(turn))))), said_back=ids)


def note_week(turn: Turn) -> Reply:
    """Take the week of a pregnancy to what was told of it, say it back, and go on."""
    week = only_statements.week_told(turn)
    facts = tuple(
        replace(each, number=week, said=False) if each.id == PREGNANT else each for each in turn.session.facts
    )
    known = turn.with_session(facts=facts)
    lines, ids = facts_said_back.said_back(known, [each for each in facts if each.id == PREGNANT])
    return replace(_go_on(known, lines), said_back=ids, week=week)


def drop(turn: Turn) -> Reply:
    """Forget the fact that was told last."""
    return replace(_go_on(facts_told.drop_last(turn), (turn.voice.line("fact-dropped"),)), drops_fact=True)


def _go_on(turn: Turn, said: tuple[str, ...]) -> Reply:
    coached = turn.coached
    if coached:
        stretch = make_plan(turn.library, coached).holds[coached.hold].stretch
        if not suits(stretch, turn.fact_ids()):
            return _another(turn, said)
        said = (*said, *facts_said_back.care(turn, (stretch,)))
    question = turn.missed_question.asked_again()
    of_sign = isinstance(question, FollowUp) and question.asks_of_sign
    if question and (
        of_sign or not isinstance(question, Offer | FollowUp | TellMore)
    ):  # nothing is offered past a doubt
        reply = ask_again(turn, *said)
        return replace(reply, place=replace(reply.place, id=FACT_NOTED, options=()))
    standing = standing_still(turn)
    under_way = question_of(standing)
    return asking(turn, under_way, *said, place=replace(standing, id=FACT_NOTED)) if under_way else _offer(turn, said)


def _another(turn: Turn, said: tuple[str, ...]) -> Reply:
    """Do another stretch in place of one that does not suit what was just told."""
    if turn.place.coached is None or turn.coached is None:
        raise AssertionError("no stretch is under way")
    library, plan_id = turn.library, turn.place.coached.plan
    stretch = make_plan(library, turn.coached).holds[turn.coached.hold].stretch
    if plan_id in library.routines and turn.coached.hold:  # what was done or skipped does not come back
        reply = left_alone.routine_kept_to(turn, turn.coached)
        now = (stretch_at(library, reply.place.coached),) if reply.place.coached else ()
        return with_lines(reply, (*said, *reply.lines, *facts_said_back.care(turn, now)), reply.place.id)
    if plan_id in library.routines or turn.chooser().other(stretch):
        return coach_by_id(turn, plan_id)
    return replace(none_suits(turn, stretch, said), place=Place(id=NONE_FITS, about=plan_id))  # it is not gone on with


def _offer(turn: Turn, said: tuple[str, ...]) -> Reply:
    """Offer a stretch that suits, where the facts have a say in stretches; else ask what to do."""
    library, facts = turn.library, turn.fact_ids()
    stretch = turn.first_choice()
    chooses = any(facts & {*each.unsuitable_for, *each.support} for each in library.stretches.values())
    place = Place(id=FACT_NOTED)
    if stretch is None or not chooses:
        return asking(turn, WhatNow(), *said, place=place)
    return asking(turn, Offer(stretch.id, "offer-stretch"), *said, place=place)
