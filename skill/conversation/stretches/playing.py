"""Replies that coach: a stretch or routine from its beginning, or on from a position in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skill.coaching.choice import can_do, other_stretch
from skill.coaching.count import CountStyle
from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import reading_seconds, rounded_minutes
from skill.conversation.training_days import BEDTIME, nights_told, tally_told
from skill.knowledge.content import Stretch
from skill.knowledge.library import Library
from skill.language.text import sentence
from skill.response.reply import Card, Reply
from skill.turn.clips import build_clip, closes, closing_question, whole_seconds
from skill.turn.pending.coaching import AfterPlan, GoodNight, NextClip, Ready
from skill.turn.pending.question import Pending
from skill.turn.place import Place
from skill.turn.turn import Turn


def begin(turn: Turn, coached: Coached, *, explain: bool = False) -> Reply:
    """Begin the stretch or routine that ``coached.plan`` names: safety words first, then the first clip.

    What was explained in this session is not explained again unless asked.
    """
    heard = () if explain else turn.session.heard
    profile = turn.profile
    by_day = (CountStyle.QUIET if turn.quiet() else CountStyle.FIVES).value
    style = turn.session.style or profile.preferences.style or by_day
    told = tally_told(profile, turn.today())
    nights = nights_told(profile, turn.today()) if coached.plan == BEDTIME else None
    fresh = replace(coached, style=style, known=heard, tally=told, nights=nights)
    fresh = replace(fresh, segments_left=None, seconds_left=None, began=None)
    stretch = turn.library.stretches.get(coached.plan)
    card = _card(turn, stretch) if stretch else _routine_card(turn, fresh)
    return clip_reply(turn, fresh, lines=opening(turn, fresh), card=card)


def ask_first(turn: Turn, coached: Coached) -> Reply | None:
    """Ask the stretch's safety question, if it has one; yes begins it."""
    stretch = turn.library.stretches.get(coached.plan)
    if stretch is None or stretch.ask_first is None:
        return None
    place = Place(id=stretch.id, about=stretch.id, coached=coached)
    return Reply(place=place, question=turn.voice.say(stretch.ask_first), pending=Ready())


def clip_reply(
    turn: Turn, coached: Coached, *, lines: tuple[str, ...] = (), place_id: str | None = None, card: Card | None = None
) -> Reply:
    """Play the clip that begins at ``coached``'s position; ``place_id`` names the control that led here."""
    plan = make_plan(turn.library, coached)
    clip = build_clip(turn.library, turn.voice, plan, coached.start(), tally=coached.tally, nights=coached.nights)
    now = replace(coached, following=clip.following, began=turn.now + reading_seconds(lines))
    return Reply(
        lines=lines,
        clip=clip.timeline,
        question=clip.question,
        pending=after_plan(turn, plan.id) if clip.following is None else NextClip(),
        card=card,
        place=Place(id=place_id or plan.id, about=plan.id, coached=now),
        explained=tuple(dict.fromkeys(hold.stretch.id for hold in plan.holds[coached.hold : clip.following])),
    )


def after_plan(turn: Turn, plan_id: str) -> Pending:
    """The question at the end of a stretch or routine; after the last thing of the day it offers nothing."""
    if closes(turn.library, plan_id):
        return GoodNight()
    return AfterPlan(plan_id, closing_question(turn.library, plan_id).then)


def next_clip(turn: Turn) -> Reply:
    """Go on with the clip that follows the one that was heard."""
    if turn.coached is None:  # no clip follows one that finished the plan
        raise AssertionError("a question about the next clip was open after the last")
    return clip_reply(turn, replace(turn.coached, following=None), lines=(turn.voice.line("here-we-go"),))


def with_lines(reply: Reply, lines: tuple[str, ...], place_id: str) -> Reply:
    """Say other lines before a reply's clip, which then begins to sound that much earlier or later."""
    place, coached = replace(reply.place, id=place_id), reply.place.coached
    if coached and coached.began is not None:
        shift = reading_seconds(lines) - reading_seconds(reply.lines)
        place = replace(place, coached=replace(coached, began=coached.began + shift))
    return replace(reply, lines=lines, place=place)


def fitting_swaps(library: Library, plan_id: str, avoid: Sequence[str]) -> Mapping[str, str]:
    """Choose what is done in place of a routine's stretches that cannot be done; where nothing is, they are left out.

    A routine of which nothing would be left stays as it is.
    """
    routine = library.routines.get(plan_id)
    steps = [library.stretches[step.stretch] for step in routine.steps] if routine and avoid else []
    others = {
        each.id: other_stretch(library.stretches, library.preferred, each, avoid)
        for each in steps
        if not can_do(each, avoid)
    }
    if steps and not any(others.get(each.id, each) for each in steps):
        return {}
    return {each: other.id if other else LEFT_OUT for each, other in others.items()}


def stretches_of(library: Library, coached: Coached) -> list[Stretch]:
    """List the stretches of a routine as they are done, in order."""
    done = (coached.swaps.get(step.stretch, step.stretch) for step in library.routines[coached.plan].steps)
    return [library.stretches[each] for each in done if each != LEFT_OUT]


def opening(turn: Turn, coached: Coached) -> tuple[str, ...]:
    """Name it, with safety words: in full the first time, in a few words at night, in three once known.

    A routine says about how long it takes.
    """
    library, voice = turn.library, turn.voice
    stretch = library.stretches.get(coached.plan)
    if stretch:
        if stretch.id in coached.known:
            return (voice.line("stretch-begins", name=stretch.name), voice.line("known-caution"))
        caution = stretch.cautions.short if turn.night() else stretch.cautions.full
        return (voice.line("stretch-begins", name=stretch.name), voice.say(caution))
    routine = library.routines[coached.plan]
    whole = whole_seconds(library, voice, make_plan(library, coached))
    time = turn.language.duration(max(rounded_minutes(whole), 60))
    stretches = stretches_of(library, coached)
    cautions = dict.fromkeys(each.cautions.short for each in stretches if each.id not in coached.known)
    known = () if cautions else (voice.line("known-caution"),)
    adapted = voice.line("routine-adapted", name=routine.name, time=time)
    intro = adapted if coached.swaps else voice.say(routine.intro, time=time)
    return (intro, *(voice.say(caution) for caution in cautions), *known)


def _card(turn: Turn, stretch: Stretch) -> Card:
    """Steps, needs and cautions for the Alexa app."""
    voice = turn.voice
    steps = [f"{number}. {step.show}" for number, step in enumerate(stretch.set_up, 1)]
    needs = [f"{voice.fixed('needs')} {_things(turn, stretch.needs)}."] if stretch.needs else []
    return Card(_title(stretch.name), "\n".join([*steps, *needs, voice.show(stretch.cautions.full)]))


def _routine_card(turn: Turn, coached: Coached) -> Card:
    """The stretches of a routine as it is done, what they need, and when to stop."""
    voice, routine = turn.voice, turn.library.routines[coached.plan]
    stretches = stretches_of(turn.library, coached)
    steps = [f"{number}. {_title(stretch.name)}" for number, stretch in enumerate(stretches, 1)]
    things = sorted({thing for stretch in stretches for thing in stretch.needs})
    needs = [f"{voice.fixed('needs')} {_things(turn, things)}."] if things else []
    cautions = dict.fromkeys(voice.show(stretch.cautions.short) for stretch in stretches)
    return Card(_title(routine.name), "\n".join([*steps, *needs, *cautions]))


def _things(turn: Turn, ids: Sequence[str]) -> str:
    return turn.language.listed([turn.voice.fixed(f"thing-{each}") for each in ids])


def _title(name: str) -> str:
    return sentence(name)[:-1]
