"""Stories in the middle of a stretch: the listener interrupts, and the coach never loses the place.

Each turn: seconds after the last reply began (None: after it ended), what is said, words the answer must hold.
"""

import pytest

from tests.conftest import Conversation
from tests.wordings import says

Turn = tuple[float | None, str, str]
CALF: Turn = (None, "guide me through a calf stretch", "Face a wall")
BEDTIME: Turn = (None, "start the bedtime routine", "Calves first")

STORIES = {
    "pause, then resume, in the middle of a hold": [
        CALF,
        (60, "pause", "Paused."),
        (30, "resume", "Going on with the wall calf stretch, left leg."),
    ],
    "wait is a pause": [CALF, (20, "hold on", "Paused."), (5, "ready", "left leg")],
    "not ready is a pause": [CALF, (50, "i'm not ready yet", "Paused."), (5, "okay let's go", "left leg")],
    "someone's at the door": [CALF, (90, "wait a minute", "Paused."), (25, "i'm back", "Going on")],
    "no to the other leg waits": [
        (None, "calf stretch for a minute five times", "Face a wall"),
        (None, "not yet", "Paused."),
        (10, "continue", "Going on"),
    ],
    "skip goes to the other leg": [CALF, (40, "skip", "right leg"), (3, "skip", "That was the last one.")],
    "other leg switches there and back": [
        CALF,
        (40, "other leg", "wall calf stretch, right leg"),
        (20, "switch sides", "wall calf stretch, left leg"),
    ],
    "the other leg of just the left": [
        (None, "calf stretch on the left", "Left foot back"),
        (50, "other leg", "right leg"),
    ],
    "switching legs of a stretch for both": [
        (None, "seated hamstring stretch", "Sit on the floor"),
        (60, "switch legs", "both legs at once"),
    ],
    "back goes to the first leg": [CALF, (110, "go back", "left leg")],
    "back in the first leg begins it again": [CALF, (60, "previous", "left leg")],
    "next in a routine goes to the next leg, then to the next stretch": [
        BEDTIME,
        (40, "next", "right leg"),
        (10, "next", "seated hamstring stretch"),
        (10, "next", "That was the last one."),
    ],
    "repeat says the last instruction again": [CALF, (40, "say that again", "lean in")],
    "repeat after the end says the stretch is over": [CALF, (None, "repeat", "That was the last one.")],
    "start over begins with the set-up": [CALF, (100, "start over", "Face a wall")],
    "how long left": [CALF, (40, "how long left", "to go in this hold, then one more on this leg, and about")],
    "which leg": [CALF, (110, "which leg", "Right leg,")],
    "what's next": [CALF, (65, "what's next", "then the other leg")],
    "how many more, at the last one": [CALF, (135, "how many more", "then you're done")],
    "the question goes straight on from the same place": [CALF, (70, "how many more", "Hold it there.")],
    "slower": [CALF, (5, "slower", "Slower from here.")],
    "you're too slow": [CALF, (5, "you're too slow", "Quicker from here.")],
    "longer": [CALF, (50, "longer", "From the next one, thirty seconds.")],
    "shorter": [CALF, (50, "shorter", "From the next one, ten seconds.")],
    "twenty five seconds": [CALF, (50, "twenty five seconds", "From the next one, twenty-five seconds.")],
    "an hour is too long": [CALF, (50, "hold it for ten minutes", "From the next one, a minute.")],
    "three times": [CALF, (50, "three times", "From the next one, three times.")],
    "count every second": [CALF, (60, "count every second", "Counting every second.")],
    "a count style wished before the stretch is kept for it": [
        (None, "count every second", "Counting every second."),
        (None, "calf stretch", "Twelve. Eleven. Ten. Nine."),
    ],
    "only the last five": [CALF, (60, "only the last five", "Counting the fives")],
    "stop counting": [CALF, (60, "stop counting", "Quieter from here.")],
    "no talking": [CALF, (60, "no talking", "Halfway.")],
    "easier": [CALF, (60, "easier", "instead. Stop if")],
    "i can't stand": [CALF, (30, "i can't stand", "leg straight in front")],
    "i'm in bed": [CALF, (30, "i'm in bed", "instead.")],
    "i have no wall": [CALF, (20, "i have no wall", "instead.")],
    "i can't reach": [
        (None, "standing quad stretch", "quad"),
        (40, "i can't reach", "side-lying quad stretch instead"),
    ],
    "nothing is gentler than the gentlest": [
        (None, "towel calf stretch", "towel"),
        (40, "easier", "gentlest one I have"),
    ],
    "easier inside a routine stays in the routine": [
        BEDTIME,
        (40, "easier", "instead."),
        (30, "skip", "right leg"),
        (30, "skip", "seated hamstring stretch"),
    ],
    "that hurts stops it and offers a gentler one": [
        CALF,
        (70, "that hurts", "Ease off now, slowly. A stretch should pull, not hurt."),
        (None, "yes", "leg straight in front"),
    ],
    "pain words that are a warning sign get the warning": [
        CALF,
        (70, "my calf just popped and i can't walk on it", "today"),
    ],
    "stop in the middle, resume in the same breath": [CALF, (70, "stop", "stopped:"), (5, "resume", "left leg")],
    "i'm done": [CALF, (70, "i'm done", "stopped:")],
    "a known stretch is not explained again": [
        CALF,
        (None, "calf stretch", "Wall calf stretch, left. In position? Three."),
    ],
    "unless it is asked for": [
        CALF,
        (None, "calf stretch", "In position?"),
        (5, "explain it to me", "Face a wall"),
    ],
    "quietly please": [CALF, (60, "quietly please", "I'll whisper.")],
    "relief: no, no, no": [
        (None, "cramp in my hamstring", "knee"),
        (None, "no", "breathe out slowly"),
        (None, "no", "Is it swollen, hot or numb?"),
        (None, "no", "Is it easing?"),
        (None, "no", "ten minutes"),
        (None, "no", "goodbye:"),
    ],
    "relief: a question in between does not lose it": [
        (None, "my foot has cramped up", "toes"),
        (10, "how do you know that", "That comes from"),
    ],
    "relief: wait, then go on": [
        (None, "cramp in my calf", "toes"),
        (8, "hang on", "Paused."),
        (20, "ready", "toes"),
    ],
    "relief: what hurts is let go of, and tried once more only when wished": [
        (None, "cramp in my calf", "toes"),
        (12, "ouch", "Let go of the stretch"),
        (None, "yes", "Let it off halfway"),
    ],
    "a control without a stretch is no dead end": [(None, "how long left", "aren't in a stretch")],
}


@pytest.mark.parametrize("turns", [pytest.param(turns, id=name) for name, turns in STORIES.items()])
def test_story(talk: Conversation, turns: list[Turn]) -> None:
    for after, said, expected in turns:
        answer = talk.hears(said) if after is None else talk.interrupts(said, after=after)
        line = expected.endswith(":") and expected[:-1]
        assert says(line, answer) if line else expected in answer, f"after {said!r}"


@pytest.mark.parametrize(
    ("said", "place", "left"),
    [
        ("fifteen seconds", "control.shorter", {"seconds": 15}),
        ("forty seconds", "control.longer", {"seconds": 40}),
        ("once", "control.shorter", {"repetitions": 1}),
        ("do it four times", "control.longer", {"repetitions": 4}),
    ],
)
def test_a_bare_number_makes_the_stretch_longer_or_shorter(
    talk: Conversation, said: str, place: str, left: dict[str, int]
) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    coached = talk.place["coached"]
    assert (talk.place["id"], {name: coached[name] for name in left}) == (place, left)
    assert coached["plan"] == "stretch.calf-wall"
    assert talk.last.clip
