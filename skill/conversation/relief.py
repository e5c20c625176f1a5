"""Replies in the moment of a cramp."""

from dataclasses import replace

from skill.coaching.pace import reading_seconds
from skill.coaching.relief import ReliefEnd, ReliefState, after_check_in, heard_by, relief_round
from skill.coaching.timeline import Spoken, Timeline
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.place import RELIEF, Place
from skill.speech.reply import Reply, Silence


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
        if easing:
            return help_now(library, ReliefState(state.muscle, state.position), situation)
        return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))
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
        place=Place(id=RELIEF, about=RELIEF, offer=RELIEF),
    )


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
