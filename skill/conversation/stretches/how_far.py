"""Replies to how far a stretch or routine is: which stretch and leg, what is left of the hold, what comes next,
and how long it all takes.
"""

from dataclasses import replace

from skill.coaching.plan import Hold, Plan, stretch_number
from skill.coaching.progress import Coached, make_plan, side_of
from skill.conversation import fallback
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.coached_in_words import asks_which
from skill.conversation.stretches.controls import in_stretch
from skill.conversation.stretches.playing import clip_reply
from skill.conversation.stretches.within_routine import asks_next, leg_asked_of
from skill.knowledge.stretches import OTHER_SIDE, Side
from skill.language.text import sentence
from skill.response.reply import Reply
from skill.turn.clips import spoken_rest, whole_seconds
from skill.turn.pending.coaching import InPosition, ResumeLeft, StillPaused
from skill.turn.place import TIME_LEFT, Place
from skill.turn.turn import Turn

ROUNDED_TO, ROUNDED_TO_FROM_A_MINUTE = 5, 30
"""Seconds: the whole time left is an estimate, and is said as one."""


def tell_time_left(turn: Turn) -> Reply:
    """Say how far the stretch under way is; where none is, how far the one is that was left, and offer to go on."""
    elsewhere = turn.place.is_under_way or turn.warning_in_force
    left = None if elsewhere else turn.left()
    if left is None:
        return _of_what_is_under_way(turn)
    place = Place(id=TIME_LEFT, about=turn.place.about)
    return asking(turn, ResumeLeft(cramp_asked=True, rest_told=True), _how_far(turn, left), place=place)


@in_stretch
def _of_what_is_under_way(turn: Turn, coached: Coached) -> Reply:
    """Say how far it is, or what comes next, and go on."""
    if asks_next(turn):
        plan = make_plan(turn.library, coached)
        return _going_on(turn, coached, sentence(_next_stretch(turn, plan, plan.holds[coached.hold])))
    asked = leg_asked_of(turn)
    hold = make_plan(turn.library, coached).holds[coached.hold]
    if asked and hold.side:
        return _going_on(turn, coached, _whether_done(turn, coached, side_of(asked) or OTHER_SIDE[hold.side]))
    return _going_on(turn, coached, _how_far(turn, coached))


def _whether_done(turn: Turn, coached: Coached, side: Side) -> str:
    """Say whether a leg of the stretch under way was done, is being done, or comes later, or not at all."""
    holds = make_plan(turn.library, coached).holds
    here = holds[coached.hold]
    of_leg = [at for at, each in enumerate(holds) if each.stretch == here.stretch and each.side == side]
    if here.side == side:
        return turn.voice.line("leg-is-now", side=side)
    if not of_leg:
        return turn.voice.line("leaves-alone")
    if of_leg[-1] < coached.hold:
        return turn.voice.line("leg-was-done", side=side)
    return turn.voice.line("leg-to-come", side=side)


def _how_far(turn: Turn, coached: Coached) -> str:
    """Tell which stretch of a routine and which leg, what is left of the hold, what comes next,
    and about how long it all takes.

    Whoever asks which one it is hears its name in place of what is left of the hold, and whoever asks what comes next
    that stretch alone.
    """
    plan, voice = make_plan(turn.library, coached), turn.voice
    hold = plan.holds[coached.hold]
    number, total = stretch_number(plan.holds, hold)
    say = turn.language.speech.number
    one_of = voice.line("stretch-of", number=say(number), total=say(total))
    leg = voice.line("leg", side=hold.side) if hold.side else voice.line("both-legs")
    where = [
        *([one_of] if total > 1 else []),
        *([turn.language.speech.definite(hold.stretch.name)] if asks_which(turn) else []),
        leg,
    ]
    left = [
        spoken_rest(turn.voice, hold, coached.seconds_left or hold.seconds),
        _next(turn, plan, coached.hold),
    ]
    seconds = whole_seconds(turn.library, voice, plan, coached.start())
    step = ROUNDED_TO if seconds < ROUNDED_TO_FROM_A_MINUTE * 2 else ROUNDED_TO_FROM_A_MINUTE
    whole = voice.line("in-all", time=turn.language.speech.duration(max(step, round(seconds / step) * step)))
    return sentence(", ".join([*where, *([] if asks_which(turn) else left), whole]))


def _going_on(turn: Turn, coached: Coached, said: str) -> Reply:
    """Say something, and go on; nothing is counted before "ready", and nobody is hurried out of a pause."""
    if isinstance(turn.pending, InPosition | StillPaused):
        reply = fallback.ask_again(turn, said)
        return replace(reply, place=replace(reply.place, id=TIME_LEFT))
    return clip_reply(turn, coached, lines=(said,), place_id=TIME_LEFT)


def _next_stretch(turn: Turn, plan: Plan, hold: Hold) -> str:
    """Name the stretch that follows in a plan, or the other leg of its last."""
    at = plan.holds.index(hold)
    following = next((each for each in plan.holds[at:] if each.stretch != hold.stretch), None)
    if following:
        return turn.voice.line("then-stretch", name=following.stretch.name)
    other_leg = any(each.group != hold.group for each in plan.holds[at:])
    return turn.voice.line("then-other-leg" if other_leg else "then-done")


def _next(turn: Turn, plan: Plan, index: int) -> str:
    voice, hold = turn.voice, plan.holds[index]
    more = hold.repetitions - hold.repetition
    if more:
        return voice.line("then-more" if hold.side else "then-more-together", more=turn.language.speech.more(more))
    following = next((plan.holds[i] for i in plan.groups() if i > index), None)
    if following is None:
        return voice.line("then-done")
    if following.stretch == hold.stretch:
        return voice.line("then-other-leg")
    return voice.line("then-stretch", name=following.stretch.name)
