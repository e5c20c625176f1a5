"""Replies when nothing, or more than one thing, was understood. What was asked before is asked again, never dropped."""

from dataclasses import replace

from skill.conversation.open_question.hints import hint
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.under_way import standing_still
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import MEDICINES, RESTLESS_LEGS, WHAT_RESTLESS_LEGS_ARE
from skill.response.reply import Reply
from skill.turn.pending.answers import DidYouMean, FollowUp, TellMore, WhatNow
from skill.turn.place import CHOICE, DECLINED, NOWHERE, RELIEF_EASED, Place
from skill.turn.turn import Turn

MISSES_BEFORE_CLOSING = 3
"""Misses in a row, from which the session ends where no word came through."""


def not_heard(turn: Turn) -> Reply:
    """Answer what Alexa could not match; the third time in a row close kindly, for nobody may be speaking to us."""
    if turn.session.misses + 1 >= MISSES_BEFORE_CLOSING and not turn.utterance.text:
        lines = turn.voice.line("not-heard"), turn.voice.line("closing-after-misses")
        return Reply(lines=lines, place=Place())
    of_medicines = topic_of(turn.last_told) == MEDICINES and isinstance(turn.pending, FollowUp | TellMore)
    return missed(turn, turn.voice.line("name-not-heard" if of_medicines else "not-heard"))


def not_known(turn: Turn, outside: str | None) -> Reply:
    """Say honestly that it is not known, and what it seems to be about where content knows that."""
    known = turn.library.outside.get(outside or "")
    said = turn.voice.one_of(known.say) if known else turn.voice.line(_not_followed(turn))
    reply = missed(turn, said)
    if outside == RESTLESS_LEGS and turn.library.answer(WHAT_RESTLESS_LEGS_ARE):
        reply = replace(reply, place=replace(reply.place, about=WHAT_RESTLESS_LEGS_ARE))  # "what is it then"
    # in a cramp the round goes on, whatever was said; elsewhere the conversation has left what it was about
    return reply if turn.place.relief else replace(reply, place=replace(reply.place, id=NOWHERE, options=()))


def _not_followed(turn: Turn) -> str:
    """Name the line for what is not understood: nobody in a cramp or a stretch is told that they spoke of something
    else, and who only remarked something wished to know nothing.
    """
    if turn.place.relief:
        return "not-known-in-cramp"
    if turn.place.coached:
        return "not-known-in-stretch"
    remarks = turn.language.moment.only_remarks.match(turn.written) and not (turn.asks or turn.begins_as_question)
    return "only-remarked" if remarks and turn.utterance.is_open else "not-known"


def choose(turn: Turn, first: str, second: str) -> Reply:
    """Ask which of two was meant."""
    return asking(turn, DidYouMean(first, second), place=Place(id=CHOICE, options=(first, second)))


def what_now(turn: Turn, line: str, place_id: str = NOWHERE) -> Reply:
    """Say one line and ask what to do."""
    return asking(turn, WhatNow(), hint(turn, line), place=Place(id=place_id))


def glad_to_hear(turn: Turn) -> Reply:
    """Be glad of what is better: what is under way goes on, and a cramp that has let go stays what was spoken of."""
    if turn.place.is_under_way or turn.place.id == RELIEF_EASED:
        return ask_again(turn, turn.voice.line("glad-to-hear"))
    return what_now(turn, "glad-to-hear", DECLINED)


def say_why(turn: Turn) -> Reply:
    """Say why the pending question is asked, and put it again."""
    return ask_again(turn, turn.voice.line(turn.missed_question.why))


def neither_meant(turn: Turn) -> Reply:
    """Ask what is wanted, where neither of two things was."""
    return what_now(turn, "neither-then", DECLINED)


def apologize(turn: Turn) -> Reply:
    """Take the blame in one sentence, and ask what was wanted."""
    return what_now(turn, "got-that-wrong")


def keep_calm(turn: Turn) -> Reply:
    """Answer somebody who swears with a kind word, and put the question again."""
    return ask_again(turn, turn.voice.line("that-sounds-hard"))


def ask_again(turn: Turn, *said: str, misses: int = 0) -> Reply:
    """Put the pending question once more; what is under way stands still meanwhile."""
    question = turn.missed_question
    question = question.asked_again() or question.waits_as() or question
    waiting = turn.waiting if question.kind != (turn.waiting.kind if turn.waiting else None) else None
    return replace(asking(turn, question, *said, place=standing_still(turn)), waiting=waiting, misses=misses)


def missed(turn: Turn, said: str) -> Reply:
    """Ask the same question again; the second time say what could be said."""
    missed, asked = turn.session.misses + 1, turn.missed_question
    question = asked.asked_again() or asked.waits_as()
    if question and missed == 1:
        return ask_again(turn, said, misses=missed)
    things = hint(turn, "two-things" if missed == 1 else _what_to_say(turn))
    return replace(asking(turn, WhatNow(), said, things, place=Place(about=turn.place.about)), misses=missed)


def _what_to_say(turn: Turn) -> str:
    """Choose two things to say that fit where the conversation is."""
    if turn.place.coached:
        return "two-things-to-say-in-stretch"
    return "two-things-to-say-after-answer" if turn.recent() else "two-things-to-say"
