"""The answer to "how long left", "how many more", "what's next" and "which leg": one sentence, then straight on."""

from skill.coaching.plan import Plan
from skill.coaching.progress import Coached, make_plan
from skill.conversation.coached import clip_reply, whole_seconds
from skill.conversation.controls import in_stretch
from skill.knowledge.library import Library
from skill.language.english import number_words, sentence, spoken_duration
from skill.response.reply import Reply
from skill.turn.situation import Situation

ROUNDED_TO, ROUNDED_TO_FROM_A_MINUTE = 5, 30
"""Seconds: the whole time left is an estimate, and is said as one."""


@in_stretch
def tell(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Say which leg, what is left of the hold, what comes next, and about how long it all takes."""
    plan = make_plan(library, coached)
    voice = situation.voice
    hold = plan.holds[coached.hold]
    where = voice.line("leg", side=hold.side) if hold.side else voice.line("both-legs")
    left = voice.line("hold-left", time=spoken_duration(coached.seconds_left or hold.seconds))
    seconds = whole_seconds(library, plan, situation, coached.start())
    step = ROUNDED_TO if seconds < ROUNDED_TO_FROM_A_MINUTE * 2 else ROUNDED_TO_FROM_A_MINUTE
    whole = voice.line("in-all", time=spoken_duration(max(step, round(seconds / step) * step)))
    said = sentence(", ".join([where, left, _next(plan, coached.hold, situation), whole]))
    return clip_reply(library, coached, situation, lines=(said,), place_id="control.time-left")


def _next(plan: Plan, index: int, situation: Situation) -> str:
    voice, hold = situation.voice, plan.holds[index]
    more = hold.repetitions - hold.repetition
    if more:
        return voice.line("then-more", more=f"{number_words(more)} more")
    following = next((plan.holds[i] for i in plan.groups() if i > index), None)
    if following is None:
        return voice.line("then-done")
    if following.stretch == hold.stretch:
        return voice.line("then-other-leg")
    return voice.line("then-stretch", name=following.stretch.name)
