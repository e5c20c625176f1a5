"""What is said at the question about a cramp, or to "is it easing?", and is no reply to it: a question about the help,
a cramp of another time or of somebody else, legs that must move, and who only asks for later.

What was asked is answered, and our question is put again: nothing is counted that nobody confirmed.
"""

from dataclasses import replace

from skill.coaching.relief_rounds import ANY_POSITION, HELPING, LIKELIEST_MUSCLE, UNKNOWN_MUSCLE, ReliefState, first_aid
from skill.conversation import fallback
from skill.conversation.cramps.after_cramp import NEXT_TIME, may_fall
from skill.conversation.cramps.going_on_with_cramp import is_in_danger
from skill.conversation.listener import facts_told
from skill.conversation.open_question.refusals import refuses_note
from skill.conversation.readers import Readers
from skill.knowledge.known_ids import NOT_READY, RESTLESS_LEGS, WHAT_RESTLESS_LEGS_ARE
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.cramp_acts import AskOfCramp
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CheckIn, CrampingNow, OneMoreRound
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.place import RELIEF_EASED
from skill.turn.turn import Turn

WHICH_WAY, KNEE, HANDS, RESTLESS, GET_UP = "which-way", "knee", "hands", "restless", "get-up"
BAD_LEG = "bad-leg"
"""No question, but a leg that is bad for long: nobody is told to stand on it."""
NOT_TOUCHED = "not-touched"
"""Said by a helper whose hands are not wanted."""
BENDS_OR_STRETCHES = frozenset({UNKNOWN_MUSCLE, LIKELIEST_MUSCLE, "hamstring", "quadriceps"})
"""Muscles of which the first aid tells what the knee does."""


def read(_: Readers, turn: Turn) -> Act | None:
    """Read what is no reply to whether there is a cramp, or whether it eases; None for any other sentence."""
    place, pending = turn.place, turn.pending
    asked_now = isinstance(pending, CrampingNow)
    in_round = place.relief is not None and isinstance(pending, CheckIn | OneMoreRound)
    may_go_on = place.id == RELIEF_EASED or place.about == WHAT_RESTLESS_LEGS_ARE
    if not (asked_now or in_round or may_go_on) or turn.session.warned or isinstance(pending, DraftPending):
        return None
    text, cramps = turn.utterance.text.lower(), turn.language.cramps
    if place.about == WHAT_RESTLESS_LEGS_ARE and cramps.what_is_it.match(text):
        return Begin(WHAT_RESTLESS_LEGS_ARE)
    if not in_round and cramps.for_later.search(text):
        return Begin(NEXT_TIME) if turn.library.answer(NEXT_TIME) else None
    if in_round and refuses_note(turn) and turn.said_slots.style is None:
        return AskAgain("all-right")  # it is said of the diary, and not that it does not ease
    reply = _other_reply(turn, text, in_round=in_round) if in_round or asked_now else None
    if reply is not None:
        return reply_to(pending, reply)
    act = _of_the_help(turn, text, in_round=in_round) if in_round or asked_now else None
    return None if act is None or is_in_danger(turn) else act


def _other_reply(turn: Turn, text: str, *, in_round: bool) -> ReplyKind | None:
    """The reply that a story tells in its last words, or a sentence by what stands behind its no; "nearly" is not yet,
    and pauses no help.
    """
    said = " ".join(tokenise(text, apostrophes=True))
    if not in_round and turn.language.cramps.ended_it.match(said):
        return ReplyKind.EASED
    if turn.language.cramps.ends_gone.match(said) or (
        in_round and turn.language.moment.well_behind_no.match(turn.written)
    ):
        return ReplyKind.EASED  # the no of "no we're all right" says that nothing is needed
    nearly = turn.intent == NOT_READY or turn.language.cramps.not_yet.match(said)
    return ReplyKind.NOT_EASED if in_round and nearly else None


def _of_the_help(turn: Turn, text: str, *, in_round: bool) -> Act | None:
    """Read what is asked of the help, what is told of another cramp and of none that is there, and restless legs."""
    cramps = turn.language.cramps
    did_so = in_round and cramps.ended_it.match(" ".join(tokenise(text, apostrophes=True)))
    if did_so or (turn.utterance.is_open and cramps.takes_note.match(text)):
        return AskAgain()  # "right", "ha ok", "I've stretched it out"
    for name, said in cramps.asked_of_help.items():
        if said.search(text):
            return AskOfCramp(name)
    then = cramps.of_another.search(text) or (in_round and cramps.had_then.search(text))
    restless = in_round and turn.language.signs.restless.search(text)
    if not (then or restless) or not turn.utterance.is_open or turn.language.questions.asks(text):
        return None
    told = cramps.told_of_body(text)
    if told.just_now or told.still or (then and cramps.is_there.search(text)):
        return None
    return AskAgain("story-i-see") if then else AskOfCramp(RESTLESS)


def asks_for_later(turn: Turn) -> bool:
    """Whether somebody who is helped with a cramp says that they only ask for the next one."""
    return turn.language.cramps.for_later.search(turn.utterance.text.lower()) is not None


def answer(turn: Turn, question: str) -> Reply:
    """Answer a question about the help in one sentence, by the muscle and how somebody lies; and ask on."""
    if question == RESTLESS:
        reply = fallback.ask_again(turn, turn.voice.one_of(turn.library.outside[RESTLESS_LEGS].say))
        return replace(reply, place=replace(reply.place, about=WHAT_RESTLESS_LEGS_ARE))
    state = turn.relief or turn.place.relief or ReliefState()
    if question == NOT_TOUCHED:
        return _hands_off(turn, state)
    if question == BAD_LEG:
        state = replace(state, stays=True, began=None)
        reply = fallback.ask_again(turn, turn.voice.line(f"of-cramp-{BAD_LEG}"))
        return replace(reply, place=replace(reply.place, relief=state)) if turn.place.relief else reply
    if question == GET_UP and (state.stays or may_fall(turn)):
        return fallback.ask_again(turn, turn.voice.line("get-up-unsteady"))
    first = first_aid(turn.library.relief, state).first
    helped = question == HANDS and HELPING in (state.position, *turn.fact_ids())
    tells_knee = question == KNEE and state.muscle in BENDS_OR_STRETCHES
    if question == WHICH_WAY or helped or tells_knee:
        return fallback.ask_again(turn, turn.voice.say(first))
    return fallback.ask_again(turn, turn.voice.line(f"of-cramp-{question}", first=first))


def _hands_off(turn: Turn, state: ReliefState) -> Reply:
    """Tell what somebody may do alone who wants nobody's hands; what follows is told to whoever has the cramp."""
    alone = replace(state, position=ANY_POSITION if state.position == HELPING else state.position, began=None)
    first = first_aid(turn.library.relief, alone).first
    said = turn.language.speech.of_person(turn.voice.line(f"of-cramp-{NOT_TOUCHED}"), facts_told.helped(turn))
    reply = fallback.ask_again(turn, turn.voice.say(f"{said} {first}"))
    return replace(reply, place=replace(reply.place, relief=alone)) if turn.place.relief else reply
