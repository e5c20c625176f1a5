"""What was wished for a stretch or routine, fitted to the time there is, and what is said where it cannot be met."""

import re
from dataclasses import replace

from skill.coaching.choice import LEGS, LYING_DOWN
from skill.coaching.plan import LONGEST_HOLD, Pace, Plan, Wishes
from skill.coaching.progress import Coached, make_plan, side_of, version_of
from skill.coaching.routine_length import fit_routine, fit_stretch
from skill.coaching.speaking_time import reading_seconds
from skill.conversation.stretches.counted_moves import at_most, moves_left_off, said_times, wished_times
from skill.conversation.stretches.playing import fitting_swaps, opening
from skill.knowledge.known_ids import IN_BED
from skill.knowledge.stretches import Version
from skill.turn.clips import whole_seconds
from skill.turn.turn import Turn
from skill.understanding.said_slots import A_MINUTE, LONGEST_MEANT

A_HALF_MINUTE = 30
NEAR_ENOUGH, NEAR_ENOUGH_PART = 30, 0.1
"""Seconds, and part of the time wished for, by which a plan may miss that time unsaid: lengths are estimates."""


def wished(turn: Turn, plan_id: str) -> Coached:
    """Read what was wished for a stretch or routine from what was said, else from what is stored."""
    asked = _asked_wishes(turn, plan_id)
    asked = replace(asked, moves=at_most(turn.library, plan_id, asked.moves)).within_limits()
    usual = turn.profile.preferences
    return Coached(
        plan=plan_id,
        seconds=asked.seconds or (None if asked.moves else usual.seconds),
        repetitions=asked.repetitions or (None if asked.moves else usual.repetitions),
        moves=asked.moves,
        side=side_of(_leg_wished(turn)),
        first=side_of(usual.side),
        version=_version(turn),
        pace=usual.pace or Pace.NORMAL.value,
        swaps=fitting_swaps(turn.library, plan_id, _avoided_in_routine(turn)),
    )


def _leg_wished(turn: Turn) -> str | None:
    """The leg that was said; where one is spared in this session, the other."""
    said, spared = turn.said_slots.side, turn.spared_leg()
    if spared is None or (said in LEGS and said != spared):
        return said
    return next(each for each in LEGS if each != spared)


def _version(turn: Turn) -> Version | None:
    """The version that is asked for: in a slot, else in words, "the flowing calf stretch"."""
    in_words = turn.utterance.is_open and turn.said_slots.stretching
    said = turn.slot_id("version") or (turn.named("Version", turn.utterance.text) if in_words else None)
    return version_of(said)


def _avoided_in_routine(turn: Turn) -> tuple[str, ...]:
    """What a routine does without; in bed means in bed, with no wall."""
    in_bed = turn.said_slots.position in LYING_DOWN
    return (*turn.avoids(), *([IN_BED] if in_bed else []))


def _asked_wishes(turn: Turn, plan_id: str) -> Wishes:
    """Read seconds and repetitions as they were said, or moves where those are counted."""
    asked = turn.said_slots
    hold = None if _is_whole_of_routine(turn, plan_id) else asked.hold
    seconds = hold or (None if _is_whole(turn, plan_id) else asked.time) or counted_seconds(turn) or None
    wishes = Wishes(seconds=seconds, repetitions=asked.repetitions)
    return wished_times(turn.library.stretches.get(plan_id), _version(turn), wishes, said_times(asked))


def fitted_into_time(turn: Turn, coached: Coached) -> Coached:
    """Fit a stretch or routine into the time that was said to be there."""
    library, whole = turn.library, _whole_wished(turn, coached.plan)
    routine = library.routines.get(coached.plan)
    if not whole or coached.moves:
        return coached
    left = whole - reading_seconds(opening(turn, coached))

    def length(plan: Plan) -> float:
        return whole_seconds(library, turn.voice, replace(plan, taught=coached.taught()))

    if routine:
        wishes = fit_routine(routine, library.stretches, coached.wishes(), left, length)
    else:
        wishes = fit_stretch(library.stretches[coached.plan], coached.wishes(), left, length)
    return replace(coached, seconds=wishes.seconds, repetitions=wishes.repetitions)


def nearest_told(turn: Turn, coached: Coached) -> tuple[str, ...]:
    """Say how long it takes where the time that was wished cannot be met: the shortest or the longest there is."""
    whole = _whole_wished(turn, coached.plan)
    if not whole or coached.moves:
        return ()
    seconds = whole_seconds(turn.library, turn.voice, make_plan(turn.library, coached))
    # to the nearest half minute: the shortest there is must not sound longer than it is
    taken = A_HALF_MINUTE * round((seconds + reading_seconds(opening(turn, coached))) / A_HALF_MINUTE)
    if abs(taken - whole) <= max(NEAR_ENOUGH, whole * NEAR_ENOUGH_PART):
        return ()
    line = "shortest-whole" if taken > whole else "longest-whole"
    return (turn.voice.line(line, time=turn.language.speech.duration(taken)),)


def minutes_of(turn: Turn, coached: Coached) -> int:
    """Whole minutes that a routine takes, with what is said before it."""
    seconds = whole_seconds(turn.library, turn.voice, make_plan(turn.library, coached))
    return max(round((seconds + reading_seconds(opening(turn, coached))) / A_MINUTE), 1)


def _whole_wished(turn: Turn, plan_id: str) -> int | None:
    if _is_whole_of_routine(turn, plan_id):
        return turn.slot_seconds("duration")
    return turn.said_slots.whole or (turn.said_slots.time if _is_whole(turn, plan_id) else None)


def _is_whole_of_routine(turn: Turn, plan_id: str) -> bool:
    """Whether a slot holds a length beside a routine that no hold has: nobody knows which words stood around it."""
    return plan_id in turn.library.routines and (turn.slot_seconds("duration") or 0) > LONGEST_HOLD


def _is_whole(turn: Turn, plan_id: str) -> bool:
    """Whether a time that was said is that of the whole: a minute or more for a routine, two for a stretch."""
    longest_hold = LONGEST_MEANT - 1 if plan_id in turn.library.stretches else A_MINUTE - 1
    return (turn.said_slots.time or 0) > longest_hold


def limits_told(turn: Turn, start: Coached) -> tuple[str, ...]:
    """Say which wishes were outside the limits, and what is done instead."""
    said = _asked_wishes(turn, start.plan)
    done, voice, language = said.within_limits(), turn.voice, turn.language
    seconds, repetitions = done.seconds or 0, done.repetitions or 0
    longest, most = (said.seconds or 0) > seconds, (said.repetitions or 0) > repetitions
    shortest = (said.seconds or seconds) < seconds
    return (
        *([voice.line("longest-hold", time=language.speech.duration(seconds))] if longest else []),
        *([voice.line("shortest-hold", time=language.speech.duration(seconds))] if shortest else []),
        *([voice.line("most-repetitions", times=language.speech.counted(repetitions, "time"))] if most else []),
        *moves_left_off(turn, said, start.plan),
    )


def counted_seconds(turn: Turn) -> int | None:
    """Seconds of a plain count that is wished, 0 where no number was said; None where none is wished."""
    text, language = turn.written_words, turn.language.holds
    found = language.plain_count.match(text) if language.of_counting_alone.search(text) else None
    if found is None:
        return None
    return number_in(turn, found) if found["number"] else 0


def number_in(turn: Turn, found: re.Match[str]) -> int | None:
    """The number in the group of that name; None where its words are none."""
    return next(turn.language.requests.bare_numbers(found["number"]), None)
