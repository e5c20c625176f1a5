"""Counted moves: in sets of a minute at most, as many as were asked for, and none of their words overlap."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.coaching.clip import make_clip
from skill.coaching.moves import FEW, MOST_SETS, Counted, Times, counted, most_moves, moves_in_sets, seconds_a_move
from skill.coaching.plan import LONGEST_HOLD, Wishes, plan_stretch
from skill.coaching.speaking_time import speaking_seconds
from skill.coaching.timeline import Position, Timed
from skill.knowledge.stretches import FlowingScript
from tests.coaching.test_timeline import CLOSING, LIBRARY, LINES, STRETCHES

FLOWING = [(each, each.flowing) for each in STRETCHES if each.flowing]
SCRIPTS = st.builds(FlowingScript, *[st.just("")] * 3, st.integers(3, 6), st.just(""), st.booleans())


@given(SCRIPTS, st.integers(1, 200), st.integers(1, 10))
def test_as_many_moves_as_asked_for_in_sets_of_a_minute(script: FlowingScript, moves: int, sets: int) -> None:
    planned = moves_in_sets(moves, script, sets)
    assert sum(planned) == min(moves, most_moves(script))
    assert max(planned) * seconds_a_move(script) <= LONGEST_HOLD
    assert max(planned) - min(planned) <= 1
    assert len(planned) <= max(MOST_SETS, sets)


@given(st.sampled_from(FLOWING), st.integers(1, 60), st.sampled_from(["left", "right", None]))
def test_a_plan_does_the_moves_and_no_words_overlap(chosen: tuple, moves: int, side: str | None) -> None:  # type: ignore[type-arg]
    stretch, script = chosen
    plan = plan_stretch(stretch, Wishes(moves=moves, side=side, version="flowing"))  # type: ignore[arg-type]
    assert plan.moves_each_side == min(moves, most_moves(script))
    clip, said = make_clip(plan, Position(), LINES, CLOSING), 0
    for hold in (each for each in clip.timeline.segments if isinstance(each, Timed) and each.counted):
        beats = sum(cue.say in (script.move_in, script.move_out) for cue in hold.cues)
        said += beats if script.each_beat else beats // 2
        ends = [*(cue.at for cue in hold.cues[1:]), hold.seconds]
        assert all(a < b for a, b in pairwise(cue.at for cue in hold.cues))
        assert all(cue.at + speaking_seconds(cue.say) <= end for cue, end in zip(hold.cues, ends, strict=True))
    if clip.following is None and stretch.sides == "together":
        assert said == plan.moves_each_side


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (Times(repetitions=12), Counted(12, None)),
        (Times(repetitions=FEW), Counted(None, FEW)),
        (Times(repetitions=5, in_sets=True), Counted(None, 5)),
        (Times(repetitions=2, in_sets=True, number=10), Counted(20, 2)),
        (Times(number=15, seconds=15), Counted(15, None)),
        (Times(number=2), Counted(None, 2)),
        (Times(repetitions=10, seconds=30), Counted(None, 10)),
        (Times(seconds=40), Counted(None, None)),
    ],
)
def test_moves_are_told_from_sets(said: Times, meant: Counted) -> None:
    assert counted(said) == meant


def test_a_hold_and_a_routine_count_no_moves() -> None:
    assert plan_stretch(LIBRARY.stretches["stretch.calf-wall"], Wishes(moves=12)).moves_each_side is None
