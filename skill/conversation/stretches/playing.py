"""Replies that coach: a stretch or routine from its beginning, or on from a position in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skill.coaching.choice import StretchChooser, can_do
from skill.coaching.count import CountStyle
from skill.coaching.plan import LEFT_OUT, Pace, same_hold
from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import reading_seconds, rounded_minutes
from skill.conversation import fallback
from skill.conversation.listener.training_days import nights_told, tally_told
from skill.conversation.stretches.counted_moves import moves_told
from skill.conversation.stretches.known_already import says_so
from skill.knowledge.known_ids import BEDTIME
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from skill.language.text import capitalised, sentence
from skill.response.reply import Card, Reply, Silence
from skill.turn.clips import STANDING, counted_in_silence, playing_from, running_clip, stretch_at, whole_seconds
from skill.turn.pending.coaching import InPosition, Ready, StillPaused, question_after
from skill.turn.place import Place
from skill.turn.turn import Turn

CHANGED = ("seconds", "repetitions", "moves", "pace", "style", "side", "swaps")
"""Fields of a place in a stretch that wishes, and what is told of the body, change."""
DAYS_UNTIL_KNOWN = 2
"""Days of a stretch after which it is only named."""


def begin(turn: Turn, coached: Coached, *, explain: bool = False) -> Reply:
    """Begin the stretch or routine that ``coached.plan`` names: safety words first, then the first clip.

    What was explained before is said shorter (`as_taught`), unless an explanation is asked for.
    """
    profile = turn.profile
    by_day = (CountStyle.QUIET if turn.quiet() else CountStyle.FIVES).value
    style = turn.session.style or profile.preferences.style or by_day
    told = tally_told(profile, turn.today())
    nights = nights_told(profile, turn.today()) if coached.plan == BEDTIME else None
    fresh = replace(as_taught(turn, coached, explain=explain), style=style, tally=told, nights=nights)
    fresh = replace(fresh, at_night=turn.night(), day=turn.voice.day)
    fresh = replace(fresh, segments_left=None, seconds_left=None, back=False, ready=False, waits=False, began=None)
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
    library, plan = turn.library, make_plan(turn.library, coached)
    now = playing_from(library, turn.voice, coached, turn.now + reading_seconds(lines))
    clip = running_clip(library, turn.voice, now)
    last = clip.following + 1 if clip.following is not None and clip.waits else clip.following
    return Reply(
        lines=lines,
        clip=clip.timeline,
        question=clip.question,
        pending=question_after(library, now),
        silence=_gone_on_by_itself(turn, now, clip.question),
        card=card,
        place=Place(id=place_id or plan.id, about=plan.id, coached=now),
        explained=tuple(dict.fromkeys(hold.stretch.id for hold in plan.holds[coached.hold : last])),
    )


def still_waiting(turn: Turn, before: Coached, after: Coached, *, said: str, place_id: str) -> Reply | None:
    """Keep to "are you in position?", or to a pause, while something is said and changed; None where neither is open.

    A wish is no "ready", and hurries nobody out of a pause. ``after`` stands at the hold at which ``before`` does.
    """
    running = turn.place.coached
    if running is None or not isinstance(turn.pending, InPosition | StillPaused):
        return None
    waiting = after
    if isinstance(turn.pending, InPosition):
        changed = {each: getattr(after, each) for each in CHANGED}
        here, there = make_plan(turn.library, before), make_plan(turn.library, after)
        at = same_hold(here, here.nearest(running.hold), there)
        waiting = replace(running, **changed, hold=at, following=after.hold)
    asked = fallback.ask_again(turn, said)
    return replace(asked, place=replace(asked.place, id=place_id, coached=waiting))


def _gone_on_by_itself(turn: Turn, coached: Coached, question: str) -> Silence | None:
    """What a silence plays after a clip: hands may be busy, and whoever lies in position says nothing."""
    counted = counted_in_silence(turn.library, coached, keeps=turn.records.keeps)
    if counted is None:
        return None
    following = running_clip(turn.library, turn.voice, counted)
    return Silence(question, (turn.voice.fixed("here-we-go"),), following.timeline)


def next_clip(turn: Turn) -> Reply:
    """Go on with the clip that follows the one that was heard."""
    if turn.coached is None:  # no clip follows one that finished the plan
        raise AssertionError("a question about the next clip was open after the last")
    lines = () if turn.coached.ready else (turn.voice.line("here-we-go"),)  # who says "ready" hears "three" at once
    return clip_reply(turn, replace(turn.coached, following=None), lines=lines)


def with_lines(reply: Reply, lines: tuple[str, ...], place_id: str) -> Reply:
    """Say other lines before a reply's clip, which then begins to sound that much earlier or later."""
    place, coached = replace(reply.place, id=place_id), reply.place.coached
    if coached and coached.began is not None:
        shift = reading_seconds(lines) - reading_seconds(reply.lines)
        place = replace(place, coached=replace(coached, began=coached.began + shift))
    return replace(reply, lines=lines, place=place)


def fitting_swaps(library: Library, plan_id: str, avoid: Sequence[str]) -> Mapping[str, str]:
    """Choose what is done in place of a routine's stretches that cannot be done.

    Where nothing is that asks for no more, or it is done in the routine anyway, they are left out; where all would be,
    what asks for more is taken, as little as can be: who rules out lying is not told to lie.
    A routine of which nothing would be left even so stays as it is.
    """
    routine = library.routines.get(plan_id)
    steps = [library.stretches[step.stretch] for step in routine.steps] if routine and avoid else []
    chooser = StretchChooser(library, avoid)
    unfit = [each for each in steps if not can_do(each, avoid)]
    others = {each.id: chooser.easier(each, None) for each in unfit}
    if not any(others.get(each.id, each) for each in steps):
        others = {each.id: chooser.other(each) for each in unfit}
    if not any(others.get(each.id, each) for each in steps):
        return {}
    done = {each.id for each in steps}
    swaps: dict[str, str] = {}
    for each, other in others.items():
        swaps[each] = other.id if other and other.id not in done else LEFT_OUT
        done.add(swaps[each])
    return swaps


def stretches_of(library: Library, coached: Coached) -> list[Stretch]:
    """List the stretches of a routine as they are done, in order."""
    done = (coached.swaps.get(step.stretch, step.stretch) for step in library.routines[coached.plan].steps)
    return [library.stretches[each] for each in done if each != LEFT_OUT]


def opening(turn: Turn, coached: Coached) -> tuple[str, ...]:
    """Name it, with the safety words of its first stretch: in full the first time, and not once it is known.

    At night and on the second day they are short, and at night what begins standing is begun with a light on. A routine
    says about how long it takes; the safety words of its later stretches come before each of them.
    """
    library, voice = turn.library, turn.voice
    first = make_plan(library, coached).holds[0]
    named = sentence(voice.line("known", side=first.side or "both", name=first.stretch.name))
    stretch, is_known = first.stretch, first.stretch.id in coached.known
    is_short = stretch.id in coached.brief or turn.night()
    caution = stretch.cautions.short if is_short else stretch.cautions.full
    routine = library.routines.get(coached.plan)
    light = (voice.line("light-first"),) if stretch.position == STANDING and turn.night() else ()
    if routine is None:
        moves = moves_told(turn, coached)
        begins = voice.line("stretch-begins", name=stretch.name)
        return (*light, named, *moves) if is_known else (begins, *moves, *light, voice.say(caution))
    whole = whole_seconds(library, voice, make_plan(library, coached))
    time = turn.language.speech.duration(max(rounded_minutes(whole), 60))
    if is_known:
        return (sentence(voice.line("known-routine", name=routine.name, time=time)), *light, named)
    adapted = voice.line("routine-adapted", name=routine.name, time=time)
    intro = adapted if coached.swaps else voice.say(routine.intro, time=time)
    return (intro, *light, voice.say(caution))


def as_taught(turn: Turn, coached: Coached, *, explain: bool = False) -> Coached:
    """Shorten what the listener has been taught: one sentence the next day, only the name from the third day on.

    What was explained in this session is only named, and what the listener says they know is told in a sentence.
    Who is not steady on the legs is waited for.
    """
    library = turn.library
    ids = dict.fromkeys(hold.stretch.id for hold in make_plan(library, coached).holds)
    days = {} if explain else {each: turn.profile.days_taught(each, turn.today()) for each in ids}
    heard = () if explain else turn.session.heard
    first = make_plan(library, coached).holds[0].stretch
    gets_there = _still_gets_there(turn, first)
    if gets_there:
        days, heard = {**days, first.id: None}, tuple(each for each in heard if each != first.id)
    known = tuple(each for each in ids if each in heard or (days.get(each) or 0) >= DAYS_UNTIL_KNOWN)
    said_known = () if explain or gets_there or not says_so(turn) else tuple(ids)
    brief = tuple(each for each in ids if each not in known and (each in said_known or days.get(each) is not None))
    unsteady = any(not library.stretches[each].support.keys().isdisjoint(turn.fact_ids()) for each in ids)
    pace = Pace.WAIT.value if unsteady and coached.pace == Pace.NORMAL.value else coached.pace
    return replace(coached, known=known, brief=brief, teaches=True, pace=pace)


def _still_gets_there(turn: Turn, first: Stretch) -> bool:
    """Whether the body is not where a stretch begins: it lies or sits in another one, or gets into position just now.

    Then the way there is told, and nothing is counted before "ready".
    """
    running = turn.place.coached
    if running is None:
        return False
    before = stretch_at(turn.library, running)
    return isinstance(turn.pending, InPosition) or first.position not in (before.position, *before.also_in)


def _card(turn: Turn, stretch: Stretch) -> Card:
    """Steps, needs and cautions for the Alexa app."""
    voice = turn.voice
    steps = [f"{number}. {step.show}" for number, step in enumerate(stretch.set_up, 1)]
    cautions = [voice.show(each) for each in dict.fromkeys((stretch.cautions.full, stretch.cautions.short))]
    needs = [f"{voice.fixed('needs')} {_things(turn, stretch.needs)}."] if stretch.needs else []
    return Card(capitalised(stretch.name), "\n".join([*steps, *needs, *cautions]))


def _routine_card(turn: Turn, coached: Coached) -> Card:
    """The stretches of a routine as it is done, what they need, and when to stop."""
    voice, routine = turn.voice, turn.library.routines[coached.plan]
    stretches = stretches_of(turn.library, coached)
    steps = [f"{number}. {capitalised(stretch.name)}" for number, stretch in enumerate(stretches, 1)]
    things = sorted({thing for stretch in stretches for thing in stretch.needs})
    needs = [f"{voice.fixed('needs')} {_things(turn, things)}."] if things else []
    cautions = dict.fromkeys(voice.show(stretch.cautions.short) for stretch in stretches)
    return Card(capitalised(routine.name), "\n".join([*steps, *needs, *cautions]))


def _things(turn: Turn, ids: Sequence[str]) -> str:
    return turn.language.speech.listed([turn.voice.fixed(f"thing-{each}") for each in ids])
