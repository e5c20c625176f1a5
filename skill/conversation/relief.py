"""Replies in the moment of a cramp."""

from dataclasses import replace

from skill.coaching.relief_rounds import MOST_ROUNDS, ReliefEnd, ReliefState, after_check_in, heard_by, relief_round
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Spoken, Timeline
from skill.knowledge.library import Library
from skill.response.reply import Reply, Silence
from skill.turn.place import RELIEF, Place
from skill.turn.situation import Situation

GENTLE = 2
"""The round that asks for no more than breath and a hand."""


def help_now(library: Library, state: ReliefState, situation: Situation) -> Reply:
    """Give the instruction at once, then the counted hold of this round; a silence after it plays the next round."""
    voice = situation.voice
    scripted = relief_round(library.relief, state, voice.count_words())
    lines = tuple(voice.say(line) for line in scripted.say)
    began = situation.now + reading_seconds(lines)
    return Reply(
        lines=lines,
        clip=scripted.timeline,
        question=scripted.question,
        silence=_next_by_itself(library, state, situation),
        place=Place(id=RELIEF, about=RELIEF, relief=replace(state, began=began)),
    )


def after_hold(library: Library, state: ReliefState, situation: Situation, *, easing: bool) -> Reply:
    """Go on after "is it easing?"."""
    heard = heard_by(library.relief, state, situation.voice.count_words(), situation.now)
    if isinstance(heard, ReliefEnd):  # the reprompt said so, and asked for one more round
        last = replace(state, round=MOST_ROUNDS)
        return one_more_round(library, last, situation) if easing else _left_at_that(situation)
    following = after_check_in(library.relief, heard, easing=easing)
    if isinstance(following, ReliefState):
        return help_now(library, following, situation)
    voice, relief = situation.voice, library.relief
    if following is ReliefEnd.EASED:
        return Reply(
            lines=(voice.say(relief.eased),),
            question=voice.say(relief.eased_follow_up.question),
            place=Place(id=RELIEF, about=RELIEF, offer=relief.eased_follow_up.then),
        )
    return Reply(
        lines=(voice.say(relief.not_easing),),
        question=voice.say(relief.not_easing_question),
        place=Place(id=RELIEF, about=RELIEF, offer=RELIEF, relief=replace(state, began=None)),
    )


def one_more_round(library: Library, state: ReliefState, situation: Situation) -> Reply:
    """Play one round of the same muscle again, after which the rounds go on from there."""
    return help_now(library, replace(state, began=None), situation)


def hurts(state: ReliefState, situation: Situation) -> Reply:
    """Let go of a stretch that hurts, ask for what must be told, and offer it once more, gently."""
    voice = situation.voice
    return Reply(
        lines=(voice.line("let-go"), voice.line("tell-me-at-once")),
        question=voice.line("try-gently"),
        place=Place(id=RELIEF, about=RELIEF, offer=RELIEF, relief=replace(state, round=GENTLE, began=None)),
    )


def _left_at_that(situation: Situation) -> Reply:
    return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))


def heard_again(library: Library, state: ReliefState, situation: Situation) -> Reply:
    """Say the round again that was heard last, be it one that a silence played."""
    heard = heard_by(library.relief, state, situation.voice.count_words(), situation.now)
    return help_now(library, heard if isinstance(heard, ReliefState) else state, situation)


def _next_by_itself(library: Library, state: ReliefState, situation: Situation) -> Silence:
    """Script what follows when nobody answers: hands and breath may be busy."""
    relief, voice = library.relief, situation.voice
    following = after_check_in(relief, state, easing=False)
    if isinstance(following, ReliefState):
        scripted = relief_round(relief, following, voice.count_words())
        return Silence(tuple(voice.say(line) for line in scripted.say), scripted.timeline)
    question = voice.say(relief.not_easing_question)
    return Silence((voice.say(relief.not_easing),), Timeline((Spoken((question,), 0),)))
