"""Replies that coach: a stretch or routine from its beginning, or on from a position in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skill.coaching.choice import can_do, other_stretch
from skill.coaching.clip import Clip, Closing, make_clip
from skill.coaching.count import CountStyle
from skill.coaching.plan import LEFT_OUT, Plan
from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Position, position
from skill.conversation.practice import tally_told
from skill.knowledge.content import FollowUp, Stretch
from skill.knowledge.library import Library
from skill.language.english import number_words, rounded_minutes, sentence, spoken_duration, spoken_list
from skill.response.reply import Card, Reply
from skill.turn.place import Place
from skill.turn.situation import Situation
from skill.turn.voice import Voice


def begin(library: Library, coached: Coached, situation: Situation, *, explain: bool = False) -> Reply:
    """Begin the stretch or routine that ``coached.plan`` names: safety words first, then the first clip.

    What was explained in this session is not explained again unless asked.
    """
    heard = () if explain else situation.session.heard
    profile = situation.recollection.profile()
    by_day = (CountStyle.QUIET if situation.quiet() else CountStyle.FIVES).value
    style = situation.session.style or profile.preferences.style or by_day
    told = tally_told(profile, situation.today())
    fresh = replace(coached, style=style, known=heard, tally=told, segments_left=None, seconds_left=None, began=None)
    stretch = library.stretches.get(coached.plan)
    card = _card(stretch, situation) if stretch else _routine_card(library, fresh, situation)
    return clip_reply(library, fresh, situation, lines=opening(library, fresh, situation), card=card)


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
    """Play the clip that begins at ``coached``'s position; ``place_id`` names the control that led here."""
    plan = make_plan(library, coached)
    clip, offer = build_clip(library, plan, coached.start(), situation.voice, coached.tally)
    now = replace(coached, following=clip.following, began=situation.now + reading_seconds(lines))
    offered = offer.then if clip.following is None else None
    return Reply(
        lines=lines,
        clip=clip.timeline,
        question=clip.question,
        card=card,
        place=Place(id=place_id or plan.id, about=plan.id, offer=offered, coached=now),
        explained=tuple(dict.fromkeys(hold.stretch.id for hold in plan.holds[coached.hold : clip.following])),
    )


def with_lines(reply: Reply, lines: tuple[str, ...], place_id: str) -> Reply:
    """Say other lines before a reply's clip, which then begins to sound that much earlier or later."""
    place, coached = replace(reply.place, id=place_id), reply.place.coached
    if coached and coached.began is not None:
        shift = reading_seconds(lines) - reading_seconds(reply.lines)
        place = replace(place, coached=replace(coached, began=coached.began + shift))
    return replace(reply, lines=lines, place=place)


def build_clip(
    library: Library, plan: Plan, start: Position, voice: Voice, tally: int | None = None
) -> tuple[Clip, FollowUp]:
    """Build the clip that begins at a position, and what its closing question offers.

    ``tally`` is the number of days that its last words tell, None where they tell none.
    """
    routine = library.routines.get(plan.id)
    offer = library.offers["after-routine" if routine else "after-stretch"]
    ending = [voice.say(routine.outro) if routine else voice.fixed("stretch-ends")]
    if tally is not None:
        ending.append(voice.fixed("tally").format(days=number_words(tally)))
    if not 0 <= start.hold < len(plan.holds):
        start = replace(start, hold=min(max(start.hold, 0), len(plan.holds) - 1))
    clip = make_clip(plan, start, voice.coach_lines(), Closing(tuple(ending), voice.say(offer.question)))
    return clip, offer


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


def whole_seconds(library: Library, plan: Plan, situation: Situation, start: Position | None = None) -> float:
    """Estimate how long a plan takes from a position on: every clip of it, and the words between them."""
    between = reading_seconds((situation.voice.fixed("here-we-go"),))
    clip, _ = build_clip(library, plan, start or Position(), situation.voice)
    total = clip.timeline.seconds
    while clip.following is not None:
        clip, _ = build_clip(library, plan, Position(clip.following), situation.voice)
        total += between + clip.timeline.seconds
    return total


def here(library: Library, coached: Coached, situation: Situation) -> Coached | None:
    """Tell where the plan stands now, standing still; None when all its holds are done.

    A hold that was under way keeps what is left of it, never under ten seconds; a clip that is over stands at the
    beginning of what follows.
    """
    plan = make_plan(library, coached)
    if coached.began is None:
        return replace(coached, hold=min(max(coached.hold, 0), len(plan.holds) - 1))
    clip, _ = build_clip(library, plan, coached.start(), situation.voice, coached.tally)
    now = position(clip.timeline, situation.now - coached.began)
    if now is None and coached.following is not None:
        now = Position(coached.following)
    return coached.at(now) if now else None


def is_over(library: Library, coached: Coached, situation: Situation) -> bool:
    """Whether the clip has sounded to its end, its question with it (by our estimate)."""
    if coached.began is None:
        return False
    clip, _ = build_clip(library, make_plan(library, coached), coached.start(), situation.voice, coached.tally)
    return position(clip.timeline, situation.now - coached.began) is None


def opening(library: Library, coached: Coached, situation: Situation) -> tuple[str, ...]:
    """Name it, with safety words: in full the first time, in a few words at night, in three once known.

    A routine says about how long it takes.
    """
    voice = situation.voice
    stretch = library.stretches.get(coached.plan)
    if stretch:
        if stretch.id in coached.known:
            return (voice.line("stretch-begins", name=stretch.name), voice.line("known-caution"))
        caution = stretch.cautions.short if situation.night() else stretch.cautions.full
        return (voice.line("stretch-begins", name=stretch.name), voice.say(caution))
    routine = library.routines[coached.plan]
    time = spoken_duration(max(rounded_minutes(whole_seconds(library, make_plan(library, coached), situation)), 60))
    stretches = stretches_of(library, coached)
    cautions = dict.fromkeys(each.cautions.short for each in stretches if each.id not in coached.known)
    known = () if cautions else (voice.line("known-caution"),)
    adapted = voice.line("routine-adapted", name=routine.name, time=time)
    intro = adapted if coached.swaps else voice.say(routine.intro, time=time)
    return (intro, *(voice.say(caution) for caution in cautions), *known)


def _card(stretch: Stretch, situation: Situation) -> Card:
    """Steps, needs and cautions for the Alexa app."""
    voice = situation.voice
    side = {"side": voice.fixed("one"), "other": voice.fixed("other")}
    steps = [f"{number}. {step.say.format(**side)}" for number, step in enumerate(stretch.set_up, 1)]
    needs = [f"{voice.fixed('needs')} {spoken_list(stretch.needs)}."] if stretch.needs else []
    return Card(_title(stretch.name), "\n".join([*steps, *needs, voice.show(stretch.cautions.full)]))


def _routine_card(library: Library, coached: Coached, situation: Situation) -> Card:
    """The stretches of a routine as it is done, what they need, and when to stop."""
    voice, stretches, routine = situation.voice, stretches_of(library, coached), library.routines[coached.plan]
    steps = [f"{number}. {_title(stretch.name)}" for number, stretch in enumerate(stretches, 1)]
    things = sorted({thing for stretch in stretches for thing in stretch.needs})
    needs = [f"{voice.fixed('needs')} {spoken_list(things)}."] if things else []
    cautions = dict.fromkeys(voice.show(stretch.cautions.short) for stretch in stretches)
    return Card(_title(routine.name), "\n".join([*steps, *needs, *cautions]))


def _title(name: str) -> str:
    return sentence(name)[:-1]
