"""Moves that were asked for in a stretch that moves: which number they are, and how that is said."""

from dataclasses import replace

from skill.coaching.moves import Times, counted, most_moves, seconds_a_move
from skill.coaching.plan import Wishes
from skill.coaching.progress import Coached, make_plan
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch, Version
from skill.language.text import sentence
from skill.turn.turn import Turn
from skill.understanding.said_slots import LONGEST_MEANT, SaidSlots


def moves_of(stretch: Stretch | None, version: Version | None) -> bool:
    """Whether moves are counted in a stretch as it is done: where it flows, or may at least."""
    return stretch is not None and stretch.flowing is not None and (version or stretch.dose.version) == "flowing"


def wished_times(stretch: Stretch | None, version: Version | None, wishes: Wishes, times: Times) -> Wishes:
    """Take how often something was asked for as moves, where they are counted; else the wishes stay as they are."""
    if not moves_of(stretch, version):
        return wishes
    how_often = counted(times)
    seconds = None if how_often.moves or times.seconds == times.number else wishes.seconds
    return replace(wishes, seconds=seconds, repetitions=how_often.sets, moves=how_often.moves)


def said_times(said: SaidSlots) -> Times:
    """How often a sentence asks for something."""
    time = said.time if (said.time or 0) <= LONGEST_MEANT else None
    return Times(said.repetitions, said.in_sets, said.number, said.hold or time)


def under_way(library: Library, coached: Coached) -> tuple[Stretch | None, Version | None]:
    """The single stretch under way and its version; no stretch in a routine, whose sets have lengths of their own."""
    return library.stretches.get(coached.plan), coached.wishes().version


def at_most(library: Library, plan_id: str, moves: int | None) -> int | None:
    """Bring moves into what a stretch counts at once."""
    stretch = library.stretches.get(plan_id)
    return min(moves, most_moves(stretch.flowing)) if moves and stretch and stretch.flowing else None


def moves_left_off(turn: Turn, asked: Wishes, plan_id: str) -> tuple[str, ...]:
    """Say how many moves are counted at most, where more were asked for."""
    most = at_most(turn.library, plan_id, asked.moves)
    if most is None or most == asked.moves:
        return ()
    return (turn.voice.line("most-moves", times=turn.language.speech.counted(most, "time")),)


def moves_told(turn: Turn, coached: Coached) -> tuple[str, ...]:
    """Say how many moves will be counted, on each side, and in how many sets; nothing where none were wished."""
    plan, language = make_plan(turn.library, coached), turn.language
    moves, sets = plan.moves_each_side, plan.holds[0].repetitions
    if not moves:
        return ()
    times = language.speech.counted(moves, "time")
    each_side = sets < len(plan.holds)
    if sets == 1:
        return (sentence(turn.voice.line("moves-each-once" if each_side else "moves-once", times=times)),)
    line = "moves-each-sets" if each_side else "moves-sets"
    return (sentence(turn.voice.line(line, times=times, sets=language.speech.counted(sets, "set"))),)


def changed_by(library: Library, coached: Coached, seconds: int) -> int | None:
    """Moves on each side where every set is so many seconds longer or shorter, by one move at least;
    None where none are counted.
    """
    plan = make_plan(library, coached)
    hold = plan.hold_at(coached.hold)
    if hold.moves is None or hold.stretch.flowing is None:
        return None
    step = max(abs(seconds) // seconds_a_move(hold.stretch.flowing), 1) * hold.repetitions
    return max((plan.moves_each_side or 0) + (step if seconds > 0 else -step), 1)
