"""One turn from what was heard to what is said, in order: warn, interpret, respond,
keep what is under way, save, render.
"""

from dataclasses import replace

from ask_sdk_model import Response

from skill.conversation.after_reply.save_progress import note_finished, note_taught, save
from skill.conversation.after_reply.screens import screen_of
from skill.conversation.after_reply.session_after import session_after, signs_after
from skill.conversation.after_reply.what_became import ASKED, WARNED, what_became
from skill.conversation.cramps import cramp_denied, no_cramp_after_all
from skill.conversation.diary.notes import kept_at_goodbye
from skill.conversation.interpret import interpret
from skill.conversation.interpreting import heard_wrong
from skill.conversation.listener import limitations_told
from skill.conversation.listener.facts_told import listened
from skill.conversation.open_question.refusals import refuses_note
from skill.conversation.open_question.under_way import ASKED_ENOUGH, keep_under_way, with_draft
from skill.conversation.readers import Readers
from skill.conversation.reading import earlier_context
from skill.conversation.reading.other_samples import by_other_sample
from skill.conversation.respond import respond
from skill.conversation.safety.ask_about_signs import act_or_question, suspicion
from skill.conversation.safety.warn_first import warning_instead, warning_reply
from skill.conversation.stretches import request_with_story, rest_of_routine
from skill.conversation.stretches.plain_speech import spoken_plainly
from skill.conversation.warnings import (
    follow_through,
    unanswered_sign_question,
)
from skill.conversation.warnings.session_signs import asked_about, possible_sign_kept
from skill.conversation.warnings.warning_replies import ask_whether_happening
from skill.response.render import render
from skill.response.reply import Changes, Reply
from skill.turn.acts import Act
from skill.turn.place import NOTE_CRAMP, RED_FLAG, RED_FLAG_ASK, RELIEF, RELIEF_EASED, RELIEF_HELP
from skill.turn.session import SessionState
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, HowToTell, NotHappening, WarnAgain
from skill.understanding.after_warning import STAY

HELP_PLACES = frozenset({RELIEF, RELIEF_EASED, RELIEF_HELP})
"""Places of the help with a cramp."""
AT_ONCE = HELP_PLACES | {RED_FLAG, RED_FLAG_ASK}
"""Places whose words wait for no store, and whose first ones hardly wait for the device's clock."""


def converse(readers: Readers, turn: Turn) -> Reply:
    """Answer a turn.

    Warning signs come first, before anything is read that could fail: store, clock, place, question.
    """
    if first := warning_reply(readers, turn):
        asks = first.place.id == RED_FLAG_ASK and first.place.warning
        first = replace(first, became=ASKED if asks else WARNED)
        return keep_under_way(turn, CheckSign(asks), first) if asks else with_draft(turn, first)
    suspected = suspicion(readers, turn)
    note_taught(turn)
    note_finished(turn)
    turn = limitations_told.listened(by_other_sample(readers, turn))
    heard, said = turn, heard_wrong.as_said(readers, turn)
    turn = rest_of_routine.as_told(cramp_denied.listened(readers, said))
    turn = request_with_story.as_told(turn) if turn.slots else turn
    act = act_or_question(readers, turn, interpret(readers, turn), suspected)
    read_as, (act, reply) = act, with_open_question(turn, act, in_light_of_warning(readers, turn, act))
    if unanswered_sign_question.is_put_too_often(readers, turn, read_as, reply):
        act, reply = after_two_questions(turn)
    reply = keep_under_way(turn, act, unanswered_sign_question.without_what_was_denied(turn, act, reply))
    reply = unanswered_sign_question.counted(turn, unanswered_sign_question.with_advice(turn, reply))
    if not isinstance(act, CheckSign | HowToTell | WarnAgain | NotHappening):  # those have settled it
        reply = replace(reply, possible_sign=possible_sign_kept(turn, suspected.possible))
    denied = reply.denied or (RELIEF if cramp_denied.is_denied_here(turn) else None)
    denied = denied or (NOTE_CRAMP if turn.place.relief and refuses_note(turn) else None)
    became = what_became(turn, act, reply, repaired=said is not heard)
    reply = replace(reply, became=became, denied=denied)
    return reply if reply.place.id in AT_ONCE else save(turn, kept_at_goodbye(turn, reply))


def in_light_of_warning(readers: Readers, turn: Turn, act: Act) -> Reply:
    """Say what an act leads to; a warning in force, or a sign that was told with it, goes before it."""
    reply = follow_through.stay(readers, turn, act, asked_about(turn))
    reply = reply or follow_through.remind(turn, act, respond(turn, act))
    return warning_instead(readers, turn, reply)


def with_open_question(turn: Turn, act: Act, reply: Reply) -> tuple[Act, Reply]:
    """Put the question about a sign again that was not answered, where a reply would begin something for the body."""
    asked = asked_about(turn)
    left = unanswered_sign_question.comes_back(turn, act, reply)
    begins = unanswered_sign_question.coaches(reply) and not turn.pending.is_answered_by(act)
    if asked and begins and unanswered_sign_question.keeps_waiting(turn, asked):
        left = CheckSign(asked, unanswered_sign_question.wanted(turn, act, reply))
    return (left, ask_whether_happening(turn, left.warning, left.then, put_again=True)) if left else (act, reply)


def after_two_questions(turn: Turn) -> tuple[Act, Reply]:
    """Go on where a question about a sign was put twice and not answered; a warning that was given before stays one."""
    given = turn.session.warned is not None and turn.session.warned == asked_about(turn)
    act: Act = FollowThrough(STAY) if given else ASKED_ENOUGH
    return act, respond(turn, act)


def answer(readers: Readers, turn: Turn, *, has_screen: bool) -> tuple[Response, dict[str, object]]:
    """Answer a turn as Alexa wants it: the response, and the session's attributes after it."""
    facts_before = turn.session.facts
    turn = no_cramp_after_all.without_help(readers, listened(readers, turn))
    reply = spoken_plainly(turn, converse(readers, turn))
    # in this order: the place of a turn may be what fails, and a warning never reads it
    helped_already = reply.place.id in HELP_PLACES and turn.place.relief is not None
    at_once = reply.place.id in AT_ONCE and not helped_already
    night = (
        (turn.night_in_cramp() if reply.place.id in HELP_PLACES else turn.known_night()) if at_once else turn.night()
    )
    quiet = turn.wished_quiet() if reply.quiet is None else reply.quiet
    signs = signs_after(readers, turn, reply, facts_before)
    # what the hour in a whole country tells is believed for one reply; the next one looks at the device's clock
    state = session_after(
        turn,
        replace(reply, quiet=quiet),
        night=turn.known_night() if at_once else night,
        signs=signs,
        circumstances=earlier_context.kept(readers, turn, reply),
    )
    if has_screen:
        reply = replace(reply, screen=screen_of(turn, reply))
    whispered = bool(night if quiet is None else quiet)
    response = render(reply, whispered=whispered, night=bool(night) or whispered)
    if turn.settled and not (reply.settled or reply.forgets):
        reply = replace(reply, settled=turn.settled)
    return response, attributes_of(reply, state)


def attributes_of(reply: Changes, state: SessionState) -> dict[str, object]:
    """Write a session's attributes: where the conversation is, the open question, the one that waits, and the rest."""
    asked = {"pending": reply.pending, "waiting": reply.waiting, "settled": reply.settled}
    questions = {name: question.saved() for name, question in asked.items() if question}
    return {"place": reply.place.saved(), **questions, **state.saved()}
