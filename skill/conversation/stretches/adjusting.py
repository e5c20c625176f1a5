"""Replies to what changes a stretch under way: from the next hold on, and kept as the new wish."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.moves import Times
from skill.coaching.plan import LONGEST_HOLD, SHORTEST_HOLD, Pace, Plan, Wishes, same_hold
from skill.coaching.progress import Coached, make_plan
from skill.coaching.routine_length import fit_routine, fit_stretch
from skill.conversation import fallback
from skill.conversation.listener.training_days import not_kept
from skill.conversation.stretches.controls import Control, in_stretch, in_stretch_or_again
from skill.conversation.stretches.counted_moves import (
    at_most,
    changed_by,
    moves_of,
    moves_told,
    under_way,
    wished_times,
)
from skill.conversation.stretches.playing import clip_reply, still_waiting
from skill.conversation.stretches.wishes import A_HALF_MINUTE, fitted_into_time, minutes_of, nearest_told
from skill.knowledge.stretches import Side
from skill.language.said import NUMBER_IDS
from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.clips import spoken_place, whole_seconds
from skill.turn.pending.coaching import InPosition, Ready
from skill.turn.place import FASTER, LONGER, SHORTER, SLOWER
from skill.turn.stretch_acts import FitIntoTime, Resize
from skill.turn.turn import Turn
from skill.understanding.said_slots import A_MINUTE

HOLD_STEP = 10
"""Seconds that "longer" and "shorter" change a hold by."""
NUMBER_WORDS = 2
"""A number of times is said in so many words: "three", "three times"."""


def resized_in_words(turn: Turn) -> Act | None:
    """Read a length or a number that is said alone in a stretch: "twenty five seconds", "three"."""
    asked, text = turn.said_slots, turn.utterance.text
    if turn.place.coached is None or asked.muscle or asked.plan or asked.position or asked.limitation:
        return None
    if (
        len(text.split()) <= NUMBER_WORDS
        and not (asked.time or asked.hold)
        and (number := turn.named("Repetitions", text))
    ):
        return Resize(None, NUMBER_IDS.index(number))
    moving = asked.number if moves_of(*under_way(turn.library, turn.place.coached)) else None
    counted = asked.hold or asked.time or asked.repetitions or moving
    resized = Resize(asked.hold or asked.time, asked.repetitions, asked.in_sets, asked.number)
    return resized if asked.bare and counted else None


def pace(wished: Pace, place_id: str, line: str) -> Control:
    """Make the control that changes the time to get into position."""

    @in_stretch
    def changing(turn: Turn, coached: Coached) -> Reply:
        changed = replace(coached, pace=wished.value)
        return _changed(turn, coached, changed, said=turn.voice.line(line), place_id=place_id)

    def control(turn: Turn) -> Reply:
        """Where nothing is under way, it is a wish for the stretches to come."""
        if turn.place.is_under_way:
            return changing(turn)
        reply = fallback.what_now(turn, line, place_id)
        return replace(reply, wishes={"pace": wished.value}, unkept=not_kept(turn))

    return control


slower = pace(Pace.SLOW, SLOWER, "slower")
faster = pace(Pace.FAST, FASTER, "faster")


@in_stretch_or_again
def longer(turn: Turn, coached: Coached) -> Reply:
    """Hold longer: by the seconds that were said, else by ten; or move more often."""
    hold = make_plan(turn.library, coached).holds[coached.hold]
    more = turn.slot_seconds("duration") or HOLD_STEP
    moves = changed_by(turn.library, coached, more)
    if moves:
        return _moves_changed(turn, coached, moves, LONGER)
    return _resized(turn, coached, Resize(hold.seconds + more, None), LONGER)


@in_stretch_or_again
def shorter(turn: Turn, coached: Coached) -> Reply:
    """Hold ten seconds less, or move less often; once a hold is as short as any, hold less often."""
    moves = changed_by(turn.library, coached, -HOLD_STEP)
    if moves:
        return _moves_changed(turn, coached, moves, SHORTER)
    hold = make_plan(turn.library, coached).holds[coached.hold]
    if hold.seconds <= SHORTEST_HOLD:
        if hold.repetitions > 1:
            return _resized(turn, coached, Resize(None, hold.repetitions - 1), SHORTER)
        return _changed(turn, coached, coached, said=turn.voice.line("nothing-shorter"), place_id=SHORTER)
    return _resized(turn, coached, Resize(max(hold.seconds - HOLD_STEP, SHORTEST_HOLD), None), SHORTER)


def resize(turn: Turn, act: Resize) -> Reply:
    """Take the seconds or repetitions that were said: "twenty seconds", "three times"."""

    @in_stretch_or_again
    def control(turn: Turn, coached: Coached) -> Reply:
        if coached.plan in turn.library.routines and (act.seconds or 0) > LONGEST_HOLD:
            return _routine_resized(turn, coached)
        times = Times(act.repetitions, act.in_sets, act.number, act.seconds)
        taken = wished_times(*under_way(turn.library, coached), _of_number(act), times)
        if taken.moves:
            fewer = taken.moves < (coached.moves or taken.moves)
            place = SHORTER if fewer else LONGER
            return _moves_changed(turn, replace(coached, repetitions=taken.repetitions), taken.moves, place)
        hold = make_plan(turn.library, coached).holds[coached.hold]
        seconds, repetitions = taken.seconds, taken.repetitions
        less = (seconds or hold.seconds) < hold.seconds or (repetitions or hold.repetitions) < hold.repetitions
        return _resized(turn, coached, Resize(seconds, repetitions), SHORTER if less else LONGER)

    return control(turn)


def _routine_resized(turn: Turn, coached: Coached) -> Reply:
    """Fit the routine under way into the minutes that were said: "five minutes"."""
    fitted = fitted_into_time(turn, replace(coached, seconds=None, repetitions=None))
    shorter = (fitted.seconds or 0) < (coached.seconds or LONGEST_HOLD)
    near = nearest_told(turn, fitted)
    minutes = turn.language.speech.duration(minutes_of(turn, fitted) * A_MINUTE)
    said = " ".join(near) or turn.voice.line("whole-takes", time=minutes)
    return _changed(turn, coached, fitted, said=said, place_id=SHORTER if shorter else LONGER)


def fit_into_time(turn: Turn, act: FitIntoTime) -> Reply:
    """Fit what is still to come into the seconds there are; where it takes no longer, nothing is changed."""

    @in_stretch
    def control(turn: Turn, coached: Coached) -> Reply:
        before = make_plan(turn.library, coached)
        here = coached.start()

        def length(plan: Plan) -> float:
            there = replace(here, hold=same_hold(before, coached.hold, plan))
            return whole_seconds(turn.library, turn.voice, replace(plan, taught=coached.taught()), there)

        fitted, library = coached, turn.library
        if coached.moves is None and length(before) > act.seconds:
            routine = library.routines.get(coached.plan)
            wishes = (
                fit_routine(routine, library.stretches, coached.wishes(), act.seconds, length)
                if routine
                else fit_stretch(library.stretches[coached.plan], coached.wishes(), act.seconds, length)
            )
            fitted = replace(coached, seconds=wishes.seconds, repetitions=wishes.repetitions)
        taken = A_HALF_MINUTE * max(round(length(make_plan(library, fitted)) / A_HALF_MINUTE), 1)
        line = "shortest-whole" if taken > act.seconds + A_HALF_MINUTE else "the-rest-takes"
        said = turn.voice.line(line, time=turn.language.speech.duration(taken))
        return _changed(turn, coached, fitted, said=said, place_id=SHORTER)

    return control(turn)


@in_stretch
def hold_as_usual(turn: Turn, coached: Coached) -> Reply:
    """Hold as long and as often as ever: "forget the forty, make it the usual"."""
    usual = turn.profile.preferences
    changed = replace(coached, seconds=usual.seconds, repetitions=usual.repetitions, moves=None)
    before, after = (make_plan(turn.library, each) for each in (coached, changed))
    seconds = after.holds[same_hold(before, coached.hold, after)].seconds
    told = moves_told(turn, changed)
    wish = told[0].rstrip(".").lower() if told else turn.language.speech.duration(seconds)
    place = SHORTER if seconds < before.holds[coached.hold].seconds else LONGER
    return _changed(turn, coached, changed, said=turn.voice.line("from-now-on", wish=wish), place_id=place)


def _of_number(act: Resize) -> Wishes:
    """What a number alone means where holds are counted: seconds from ten on, else how often."""
    if act.number is None or act.seconds or act.repetitions:
        return Wishes(seconds=act.seconds, repetitions=act.repetitions)
    often = act.number < SHORTEST_HOLD
    return Wishes(seconds=None if often else act.number, repetitions=act.number if often else None)


def go_on_with(turn: Turn, wished: Mapping[str, object], *, said: str, place_id: str) -> Reply:
    """Go on from the same place with what was wished for from now on, after a sentence.

    ``wished`` holds values of a place in a stretch by field; other names are left alone.
    """

    @in_stretch
    def going_on(turn: Turn, coached: Coached) -> Reply:
        values = {name: value for name, value in wished.items() if name in ("seconds", "repetitions", "pace", "style")}
        changed = replace(coached, **values)  # type: ignore[arg-type]  # names and values are those of the fields
        return _changed(turn, coached, changed, said=said, place_id=place_id)

    return going_on(turn)


def keep_to_leg(turn: Turn, coached: Coached, side: Side) -> Reply:
    """Go on from the same second with the leg under way alone: "do it on the left only"."""
    said = turn.voice.line("moved", place=spoken_place(turn.library, turn.voice, coached))
    return _changed(turn, coached, replace(coached, side=side), said=said, place_id=coached.plan)


def _resized(turn: Turn, coached: Coached, asked: Resize, place_id: str) -> Reply:
    wished = Wishes(seconds=asked.seconds, repetitions=asked.repetitions).within_limits()
    changed = replace(
        coached,
        moves=None,
        seconds=wished.seconds or coached.seconds,
        repetitions=wished.repetitions or coached.repetitions,
    )
    said = [
        *([turn.language.speech.duration(wished.seconds)] if wished.seconds else []),
        *([turn.language.speech.counted(wished.repetitions, "time")] if wished.repetitions else []),
    ]
    return _changed(turn, coached, changed, said=_from_when(turn, coached, ", ".join(said)), place_id=place_id)


def _from_when(turn: Turn, coached: Coached, wish: str) -> str:
    """Say a wish, which holds from the next hold on where one has begun."""
    begun = coached.seconds_left is not None and not isinstance(turn.pending, InPosition | Ready)
    return turn.voice.line("from-now-on" if begun else "from-this-one", wish=wish)


def _moves_changed(turn: Turn, coached: Coached, moves: int, place_id: str) -> Reply:
    changed = replace(coached, seconds=None, moves=at_most(turn.library, coached.plan, moves))
    told = moves_told(turn, changed)
    line = _from_when(turn, coached, told[0].rstrip(".").lower())
    return _changed(turn, coached, changed, said=line, place_id=place_id)


def _changed(turn: Turn, before: Coached, after: Coached, *, said: str, place_id: str) -> Reply:
    """Go on from the same place in the changed plan; a hold under way keeps its own length.

    Where "are you in position?" is open it is put again: a wish is no "ready", unless it is to wait no more. A pause
    stays one.
    """
    plans = make_plan(turn.library, before), make_plan(turn.library, after)
    index = same_hold(plans[0], before.hold, plans[1])
    there, waits_no_more = replace(after, hold=index), before.pace == Pace.WAIT.value != after.pace
    waiting = None if waits_no_more else still_waiting(turn, before, there, said=said, place_id=place_id)
    return waiting or clip_reply(turn, there, lines=(said,), place_id=place_id)
