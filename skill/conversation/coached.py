"""Replies that coach: a stretch or routine from its beginning, its next clip, a repetition, the same place again."""

from dataclasses import replace

from skill.coaching.clip import Clip, Closing, make_clip
from skill.coaching.pace import reading_seconds
from skill.coaching.plan import SHORTEST_HOLD, Plan, plan_routine, plan_stretch
from skill.coaching.timeline import position
from skill.conversation.situation import Situation
from skill.knowledge.content import FollowUp, Stretch
from skill.knowledge.library import Library
from skill.place import Coached, Place
from skill.speech.reply import Card, Reply
from skill.wording import sentence, spoken_list


def begin(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Begin the stretch or routine that ``coached.plan`` names: safety words first, then the first clip."""
    voice = situation.voice
    stretch = library.stretches.get(coached.plan)
    if stretch:
        opening = (voice.line("stretch-begins", name=stretch.name), voice.say(stretch.cautions.full))
        return clip_reply(library, coached, situation, lines=opening, card=_card(stretch, situation))
    routine = library.routines[coached.plan]
    cautions = dict.fromkeys(library.stretches[step.stretch].cautions.short for step in routine.steps)
    lines = (voice.say(routine.intro), *(voice.say(caution) for caution in cautions))
    return clip_reply(library, coached, situation, lines=lines)


def ask_first(library: Library, coached: Coached, situation: Situation) -> Reply | None:
    """Ask the stretch's safety question, if it has one; yes begins it."""
    stretch = library.stretches.get(coached.plan)
    if stretch is None or stretch.ask_first is None:
        return None
    return Reply(
        place=Place(id=stretch.id, about=stretch.id, offer=stretch.id, coached=coached),
        question=situation.voice.say(stretch.ask_first),
    )


def clip_reply(
    library: Library,
    coached: Coached,
    situation: Situation,
    *,
    lines: tuple[str, ...] = (),
    place_id: str | None = None,
    card: Card | None = None,
) -> Reply:
    """Play the clip that begins at ``coached.hold``; ``place_id`` names the control that led here."""
    plan = make_plan(library, coached)
    clip, offer = _clip(library, plan, coached, situation)
    now = replace(coached, following=clip.following, began=situation.now + reading_seconds(lines))
    offered = offer.then if clip.following is None else None
    return Reply(
        lines=lines,
        clip=clip.timeline,
        question=clip.question,
        card=card,
        place=Place(id=place_id or plan.id, about=plan.id, offer=offered, coached=now),
    )


def make_plan(library: Library, coached: Coached) -> Plan:
    """Rebuild the plan that a place belongs to. Raises KeyError for an id that content no longer has."""
    if coached.plan in library.routines:
        return plan_routine(library.routines[coached.plan], library.stretches, coached.wishes())
    return plan_stretch(library.stretches[coached.plan], coached.wishes())


def current(library: Library, coached: Coached, situation: Situation) -> Coached:
    """Tell where the clip is now: the hold under way, cut to what is left of it, never under ten seconds.

    A clip that is over stands at the beginning of what follows.
    """
    if coached.began is None:
        return coached
    plan = make_plan(library, coached)
    clip, _ = _clip(library, plan, coached, situation)
    here = position(clip.timeline, situation.now - coached.began)
    if here is None or here.hold >= len(plan.holds):
        hold = coached.hold if coached.following is None else coached.following
        return replace(coached, hold=hold, seconds_left=None, began=None)
    left = None if here.seconds_left is None else max(here.seconds_left, SHORTEST_HOLD)
    return replace(coached, hold=here.hold, seconds_left=left, began=None)


def _clip(library: Library, plan: Plan, coached: Coached, situation: Situation) -> tuple[Clip, FollowUp]:
    voice = situation.voice
    routine = library.routines.get(plan.id)
    offer = library.offers["after-routine" if routine else "after-stretch"]
    ending = voice.say(routine.outro) if routine else voice.lines["stretch-ends"][0]
    closing = Closing((ending,), voice.say(offer.question))
    first = min(max(coached.hold, 0), len(plan.holds) - 1)
    clip = make_clip(plan, first, voice.coach_lines(), closing, seconds_left=coached.seconds_left)
    return clip, offer


def _card(stretch: Stretch, situation: Situation) -> Card:
    """Steps, needs and cautions for the Alexa app."""
    side = {"side": situation.voice.lines["one"][0], "other": situation.voice.lines["other"][0]}
    steps = [f"{number}. {step.say.format(**side)}" for number, step in enumerate(stretch.set_up, 1)]
    needs = [f"{situation.voice.lines['needs'][0]} {spoken_list(stretch.needs)}."] if stretch.needs else []
    return Card(sentence(stretch.name)[:-1], "\n".join([*steps, *needs, situation.voice.show(stretch.cautions.full)]))
