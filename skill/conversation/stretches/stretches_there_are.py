"""Which stretches there are, of a muscle or of all: the first two that suit the listener are named, and one is
chosen.
"""

from skill.coaching.choice import STRETCH, can_do
from skill.conversation.listener.limitations_told import position_of_body
from skill.conversation.open_question.put_question import asking
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.pending.answers import DidYouMean, Offer, WhatNow
from skill.turn.place import CHOICE, Place
from skill.turn.stretch_acts import TellOfStretches
from skill.turn.turn import Turn

CHOSEN_FROM = 2
"""So many are named at once: one says which of two."""


def read(turn: Turn) -> Act | None:
    """Read which stretches are asked for; None for any other sentence, and in a stretch."""
    if turn.place.is_under_way:
        return None
    asked, language = turn.said_slots, turn.language.routines
    if _after(turn) and language.asks_for_the_others.match(turn.written_words):
        return TellOfStretches(None, after=_after(turn))
    if not language.lists_stretches.match(turn.written_words) or asked.plan or asked.position or asked.purpose:
        return None
    if turn.fact_ids() and turn.language.stretches.which_can_i_do.match(turn.written):
        return None  # those that suit are named
    if asked.muscle is not None:  # of an arm or the neck there is none
        return TellOfStretches(asked.muscle) if asked.muscle in turn.library.preferred else None
    words = turn.language.requests.stretching_words
    names_them = asked.exercising or not words.isdisjoint(turn.written_words.split())
    return TellOfStretches(None) if names_them else None  # "have you anything for pain" asks for none


def _after(turn: Turn) -> str:
    """The stretch that was named last of those there are; empty where none were told."""
    pending = turn.pending
    named = pending.second if isinstance(pending, DidYouMean) and pending.compared else ""
    return named if named in turn.library.stretches else ""


def tell_of_stretches(turn: Turn, act: TellOfStretches) -> Reply:
    """Name stretches, and ask which it shall be; of all muscles say for which there are some, and offer one."""
    library, voice = turn.library, turn.voice
    named_before = library.stretches.get(act.after)
    muscle = named_before.muscle if named_before else act.muscle
    if muscle is None:
        return _of_all(turn)
    fitting = [each for each in _of(turn, muscle) if can_do(each, turn.avoids())]
    ids = [each.id for each in fitting]
    left = fitting[ids.index(act.after) + 1 :] if act.after in ids else fitting
    if not left:
        said = voice.line("no-further-stretches" if fitting else "no-such-one")
        return asking(turn, WhatNow(), said, place=Place())
    named = left[:CHOSEN_FROM]
    names = turn.language.speech.listed([turn.language.speech.definite(each.name) for each in named])
    word = library.slot_types["Muscle"].values[muscle][0]
    more = len(left) > CHOSEN_FROM
    said = voice.line("stretches-of-muscle-and-more" if more else "stretches-of-muscle", names=names, muscle=word)
    if len(named) == 1:
        only = named[0].id
        return asking(turn, Offer(only, "offer-stretch"), said, place=Place(id=only, about=only))
    first, second = (each.id for each in named)
    return asking(turn, DidYouMean(first, second, compared=True), said, place=Place(id=CHOICE, options=(first, second)))


def _of(turn: Turn, muscle: str) -> list[Stretch]:
    """Those of a muscle that are meant by "a stretch", the most preferred first."""
    stretches = (turn.library.stretches[each] for each in turn.library.preferred[muscle])
    return [each for each in stretches if each.kind == STRETCH]


def _of_all(turn: Turn) -> Reply:
    first = turn.chooser().choose(None, position_of_body(turn), night=turn.night())
    if first is None:
        raise AssertionError("no stretch suits")
    line = turn.voice.line("stretches-there-are")
    return asking(turn, Offer(first.id, "offer-stretch"), line, place=Place(id=first.id, about=first.id))
