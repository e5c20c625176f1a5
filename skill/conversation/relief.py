"""Replies in the moment of a cramp."""

from skill.coaching.relief import ReliefEnd, ReliefState, after_check_in, relief_round
from skill.conversation.situation import Situation
from skill.knowledge.library import Library
from skill.place import RELIEF, Place
from skill.speech.reply import Reply


def help_now(library: Library, state: ReliefState, situation: Situation) -> Reply:
    """Give the instruction at once, then the counted hold of this round."""
    voice = situation.voice
    scripted = relief_round(library.relief, state, voice.count_words())
    lines = tuple(voice.say(line) for line in scripted.say)
    return Reply(
        lines=lines,
        clip=scripted.timeline,
        question=scripted.question,
        place=Place(id=RELIEF, about=RELIEF, relief=state),
    )


def after_hold(library: Library, state: ReliefState, situation: Situation, *, easing: bool) -> Reply:
    """Go on after "is it easing?"."""
    following = after_check_in(library.relief, state, easing=easing)
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
