"""Every stretch, side, length, repetition, count style, voice and version is a valid clip.

The suite makes a tenth of the product, `make measure` all of it: neighbours differ in one wish by one step, and of ten
neighbours one is made. The shortest and the longest of everything is always made: that is where a clip is too long.
"""

import json
from itertools import product

import pytest

from skill.coaching.count import CountStyle
from skill.coaching.plan import LONGEST_HOLD, MOST_REPETITIONS, SHORTEST_HOLD, Plan, Wishes, plan_routine, plan_stretch
from skill.coaching.timeline import Timed
from skill.knowledge.library import Library, load_library
from skill.knowledge.stretches import Side, Stretch, Version
from skill.response.apla import document
from skill.response.limits import RESPONSE_BYTES, check_clip
from tests.coaching.test_timeline import all_clips

LIBRARY = load_library()
SLOW_VOICE = 1.15
"""A voice that takes so much longer than we estimate still fits into Alexa's 240 seconds."""


SHARE = 15


def sample(wishes: list[Wishes]) -> list[Wishes]:
    """Take a tenth, so that each second, repetition, style and side is in it."""
    extremes = {SHORTEST_HOLD, LONGEST_HOLD}
    styles, sides = list(CountStyle), [None, "left", "right"]
    return [
        each
        for each in wishes
        if (each.seconds in extremes and each.repetitions in (1, MOST_REPETITIONS))
        or ((each.seconds or 0) + (each.repetitions or 0) + styles.index(each.style) + sides.index(each.side)) % SHARE
        == 0
    ]


def wishes_for(stretch: Stretch, version: Version) -> list[Wishes]:
    """All that change the clip: the count style does not change a flowing turn, nor the side both legs together."""
    sides: tuple[Side | None, ...] = (None, "left", "right") if stretch.sides == "each" else (None,)
    styles = tuple(CountStyle) if version == "hold" else (CountStyle.FIVES,)
    seconds = range(SHORTEST_HOLD, LONGEST_HOLD + 1)
    repetitions = range(1, MOST_REPETITIONS + 1)
    return [
        Wishes(seconds=s, repetitions=r, side=side, version=version, style=style)
        for s, r, side, style in product(seconds, repetitions, sides, styles)
    ]


def assert_valid(plan: Plan) -> None:
    counted = []
    for clip in all_clips(plan):
        check_clip(clip.timeline.seconds * SLOW_VOICE)
        counted += [s.seconds for s in clip.timeline.segments if isinstance(s, Timed) and s.counted]
    assert counted == [hold.seconds for hold in plan.holds]


EVERY_STRETCH = pytest.mark.parametrize("stretch", LIBRARY.stretches.values(), ids=lambda stretch: stretch.id)


@pytest.mark.parametrize("version", ["hold", "flowing"])
@EVERY_STRETCH
def test_a_wish_makes_valid_clips(stretch: Stretch, version: Version) -> None:
    if version == "flowing" and stretch.flowing is None:
        assert plan_stretch(stretch, Wishes(version="flowing")).holds[0].version == "hold"
        return
    for wishes in sample(wishes_for(stretch, version)):
        assert_valid(plan_stretch(stretch, wishes))


@pytest.mark.whole
@EVERY_STRETCH
def test_every_wish_makes_valid_clips(stretch: Stretch) -> None:
    for version in ("hold", "flowing"):
        if version == "hold" or stretch.flowing is not None:
            for wishes in wishes_for(stretch, version):
                assert_valid(plan_stretch(stretch, wishes))


@pytest.mark.parametrize("style", CountStyle)
@pytest.mark.parametrize("routine", LIBRARY.routines.values(), ids=lambda routine: routine.id)
def test_every_routine_makes_valid_clips(routine: object, style: CountStyle, library: Library) -> None:
    own = library.routines[str(getattr(routine, "id", ""))]
    for seconds, repetitions in product((None, 10, 20, 30, 45, 60), (None, 1, 2, 3, 4, 5)):
        assert_valid(
            plan_routine(own, library.stretches, Wishes(seconds=seconds, repetitions=repetitions, style=style))
        )


@pytest.mark.parametrize("step", [SHARE, pytest.param(1, marks=pytest.mark.whole)])
@EVERY_STRETCH
def test_the_most_words_in_a_whisper_stay_inside_the_response(stretch: Stretch, step: int) -> None:
    """A longer hold has more words: the longest is always made."""
    for seconds in range(LONGEST_HOLD, SHORTEST_HOLD - 1, -step):
        plan = plan_stretch(stretch, Wishes(seconds=seconds, repetitions=5, style=CountStyle.EVERY_SECOND))
        for clip in all_clips(plan):
            size = len(json.dumps(document(clip.timeline, whispered=True)).encode())
            assert size < RESPONSE_BYTES / 2, "leaves room for everything else in the response"
