"""No cue runs into the next one where the voice is slow: 110 words a minute, over the product of coached holds.

The suite takes a third of the lengths, `make measure` all of them: from one second to the next a cue moves by one.
"""

import pytest

from skill.coaching.timeline import Cue, Timed
from skill.knowledge.library import load_library
from skill.knowledge.stretches import Stretch
from tests.coaching.slow_voice import lines_of, slow_seconds, timed_parts

LIBRARY = load_library()


@pytest.mark.parametrize("share", [3, pytest.param(1, marks=pytest.mark.whole)])
@pytest.mark.parametrize("stretch", LIBRARY.stretches.values(), ids=lambda stretch: stretch.id)
def test_no_cue_overlaps_at_110_words_a_minute(stretch: Stretch, share: int) -> None:
    parts = {*timed_parts(stretch, lines_of(LIBRARY), share)}
    assert len(parts) > 100 / share
    assert {line for part in parts for line in overlaps(part)} == set()


def overlaps(part: Timed) -> list[str]:
    """The cues that are not over when the next one begins, or their part ends;
    a text without a measured length is one.
    """
    ends = [*(cue.at for cue in part.cues[1:]), part.seconds]
    too_long = float("inf")
    return [
        f"{cue.say} at {cue.at:.0f} s before {end:.0f} s"
        for cue, end in zip(part.cues, ends, strict=False)
        if cue.at + slow_seconds().get(cue.say, too_long) > end
    ]


def test_an_overlap_would_be_found() -> None:
    assert overlaps(Timed(5, 0, (Cue(0, "Hold it there."), Cue(1, "Four."))))
    assert overlaps(Timed(5, 0, (Cue(0, "Words that nobody has measured."),)))
