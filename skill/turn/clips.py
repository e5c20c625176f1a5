"""The clips of a plan in the words of a locale, and where one of them stands at a moment."""

from collections.abc import Sequence
from dataclasses import replace

from skill.coaching.clip import Clip, Closing, make_clip
from skill.coaching.moves import whole_moves
from skill.coaching.plan import Hold, Pace, Plan
from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.coaching.speaking_time import reading_seconds
from skill.coaching.timeline import Position, position
from skill.knowledge.content import FollowUpQuestion
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from skill.turn.voice import Voice

FETCHED = frozenset({"towel", "chair", "step"})
"""Things that are not there where somebody lies or stands: whoever does a stretch for the first time gets one."""
STANDING = "standing"
"""Position of a stretch that nobody is led into in the dark without being asked."""


def closes(library: Library, plan_id: str) -> bool:
    """Whether a plan is the last thing of the day: nothing is offered after it."""
    return plan_id in library.routines and library.routines[plan_id].closes


def closing_questions(library: Library, plan_id: str) -> Sequence[FollowUpQuestion]:
    """The questions after the last hold of a stretch or routine that does not close, and what a yes to each begins."""
    return library.offers["after-routine" if plan_id in library.routines else "after-stretch"]


def closing_question(library: Library, coached: Coached) -> FollowUpQuestion:
    """The one of them that is asked this time."""
    questions = closing_questions(library, coached.plan)
    return questions[coached.wording() % len(questions)]


def build_clip(
    library: Library,
    voice: Voice,
    plan: Plan,
    start: Position,
    *,
    tally: int | None = None,
    nights: int | None = None,
    wording: int = 0,
    way_back: bool = False,
) -> Clip:
    """Build the clip that begins at a position; one outside the plan counts as its nearest hold.

    ``tally`` is the number of days that its last words tell, ``nights`` that of the nights in a row; None where they
    tell none. ``wording`` chooses among the ways to say these. ``way_back`` tells how to come back, before the question
    of a clip that another one follows.
    """
    routine = library.routines.get(plan.id)
    outros = routine.outro if routine else voice.lines["stretch-ends"]
    ending = [voice.say(outros[wording % len(outros)])]
    if nights is not None:  # whoever comes every night hears the row in place of the same last words
        ending = [voice.fixed_for("nights-in-a-row", nights).format(days=voice.language.speech.number(nights))]
    elif tally is not None:
        ending.append(voice.fixed_for("tally", wording).format(days=voice.language.speech.number(tally)))
    if start.hold != plan.nearest(start.hold):
        start = replace(start, hold=plan.nearest(start.hold))
    questions = closing_questions(library, plan.id)
    question = questions[wording % len(questions)].question
    asked = voice.fixed("ready-to-sleep") if closes(library, plan.id) else question
    back = (voice.fixed("way-back"),) if way_back else ()
    closing = Closing(tuple(ending), voice.say(asked), back)
    return make_clip(plan, start, voice.coach_lines(), closing)


def running_clip(library: Library, voice: Voice, coached: Coached) -> Clip:
    """Build the clip of a stretch or routine under way."""
    return build_clip(
        library,
        voice,
        make_plan(library, coached),
        coached.start(),
        tally=coached.tally,
        nights=coached.nights,
        wording=coached.wording(),
        way_back=coached.way_back,
    )


def standing_at(library: Library, voice: Voice, coached: Coached, now: float) -> Coached | None:
    """Tell where a plan stands at ``now`` (Unix seconds), standing still; None when all its holds are done.

    A hold that was under way keeps what is left of it, never under ten seconds; a clip that is over stands at the
    beginning of what follows.
    """
    if coached.began is None:
        return replace(coached, hold=make_plan(library, coached).nearest(coached.hold))
    here = position(running_clip(library, voice, coached).timeline, now - coached.began)
    here = here or coached.then()
    return coached.at(here) if here else None


def gone_on(library: Library, voice: Voice, coached: Coached, now: float, *, keeps: bool) -> Coached | None:
    """The clip that a silence has begun by itself after the one that was played; None where none has.

    ``keeps`` as for `counted_in_silence`.
    """
    counted = counted_in_silence(library, coached, keeps=keeps)
    if coached.began is None or counted is None:
        return None
    unanswered = running_clip(library, voice, coached)
    begins = coached.began + unanswered.timeline.seconds + SILENCE_SECONDS
    if now < begins:
        return None
    return playing_from(
        library, voice, counted, begins + reading_seconds((unanswered.question, voice.fixed("here-we-go")))
    )


def counted_in_silence(library: Library, coached: Coached, *, keeps: bool = False) -> Coached | None:
    """What a silence after a clip goes on with: the next clip, in which nobody is asked for "ready" any more.

    Alexa plays one reprompt and then ends the session, so a silence goes on once; ``keeps`` tells whether the place is
    stored then, and the clip ends with how to come back to it. None after the last clip, where it was wished to wait,
    and where something is still fetched: then nothing but "ready" begins the count.
    """
    following = coached.then()
    if following is None or coached.pace == Pace.WAIT.value or _is_fetching(library, coached):
        return None
    return replace(coached.at(following), teaches=False, way_back=keeps)


def _is_fetching(library: Library, coached: Coached) -> bool:
    """Whether the clip begins a stretch that is new to the listener and needs what has to be fetched first."""
    if coached.hold or not coached.waits:
        return False
    stretch = make_plan(library, coached).holds[0].stretch
    return stretch.id not in (*coached.known, *coached.brief) and not FETCHED.isdisjoint(stretch.needs)


def playing_from(library: Library, voice: Voice, coached: Coached, began: float) -> Coached:
    """Give what is coached with the clip that starts there beginning to sound at ``began`` (Unix seconds)."""
    clip = running_clip(library, voice, coached)
    return replace(coached, following=clip.following, waits=clip.waits, began=began)


def is_over(library: Library, voice: Voice, coached: Coached, now: float) -> bool:
    """Whether the clip has sounded to its end, its question with it (by our estimate)."""
    if coached.began is None:
        return False
    return position(running_clip(library, voice, coached).timeline, now - coached.began) is None


def whole_seconds(library: Library, voice: Voice, plan: Plan, start: Position | None = None) -> float:
    """Estimate how long a plan takes from a position on: every clip of it, and the words between them."""
    between = reading_seconds((voice.fixed("here-we-go"),))
    clip = build_clip(library, voice, plan, start or Position())
    total = clip.timeline.seconds
    while clip.then:
        clip = build_clip(library, voice, plan, clip.then)
        total += between + clip.timeline.seconds
    return total


def stretch_at(library: Library, coached: Coached) -> Stretch:
    """The stretch that a position is in."""
    return make_plan(library, coached).hold_at(coached.hold).stretch


def spoken_place(library: Library, voice: Voice, coached: Coached) -> str:
    """Name the stretch and leg of a position: "wall calf stretch, left leg"."""
    hold = make_plan(library, coached).hold_at(coached.hold)
    if hold.side is None:
        return hold.stretch.name
    return voice.line("place", name=hold.stretch.name, side=hold.side)


def spoken_rest(voice: Voice, hold: Hold, seconds: int) -> str:
    """Say what is left of a hold: its seconds, or the moves that are counted."""
    if hold.moves and hold.stretch.flowing:
        moves = min(whole_moves(seconds, hold.stretch.flowing), hold.moves)
        return voice.line("moves-left", times=voice.language.speech.counted(moves, "time"))
    return voice.line("hold-left", time=voice.language.speech.duration(seconds))


def spoken_place_and_rest(library: Library, voice: Voice, coached: Coached) -> str:
    """Name the stretch and leg of a position, and what is left of the hold that was broken off in it."""
    place = spoken_place(library, voice, coached)
    if not coached.seconds_left:
        return place
    rest = spoken_rest(voice, make_plan(library, coached).hold_at(coached.hold), coached.seconds_left)
    return f"{place}, {rest}"
