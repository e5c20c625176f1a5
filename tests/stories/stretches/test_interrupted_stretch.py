"""Stories in the middle of a stretch: the listener interrupts, and the coach never loses the place.

Each turn: seconds after the last reply began (None: after it ended), what is said, and then the place, what is under
way, and the question that is open with what a yes to it begins.
"""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.content import topic_of
from skill.knowledge.library import Library
from tests.conftest import Conversation

Turn = tuple[float | None, str, str, str, str]
END = "after-plan daily-routine"
CALF: Turn = (None, "guide me through a calf stretch", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END)
NEWLY_TAUGHT, TAUGHT_ELSE = 25, 33
"""Seconds to the first hold: of a stretch that was asked for,
and of one that takes the place of another or is in a routine."""

STORIES: dict[str, list[Turn]] = {
    "pause, then resume, in the middle of a hold": [
        CALF,
        (60, "pause", "control.pause", "calf-wall 2/4 left 20 s, 15 left, not counted", "still-paused"),
        (30, "resume", "control.resume", "calf-wall 2/4 left 20 s, 15 left, back", END),
    ],
    "wait is a pause": [
        CALF,
        (20, "hold on", "control.pause", "calf-wall 1/4 left 20 s, not counted", "still-paused"),
        (5, "ready", "control.resume", "calf-wall 1/4 left 20 s, back", END),
    ],
    "not ready is a pause": [
        CALF,
        (50, "i'm not ready yet", "control.pause", "calf-wall 2/4 left 20 s, not counted", "still-paused"),
        (5, "okay let's go", "control.resume", "calf-wall 2/4 left 20 s, back", END),
    ],
    "someone's at the door": [
        CALF,
        (90, "wait a minute", "control.pause", "calf-wall 3/4 right 20 s, not counted", "still-paused"),
        (25, "i'm back", "control.resume", "calf-wall 3/4 right 20 s", END),
    ],
    "no to the other leg waits": [
        (None, "calf stretch for a minute five times", "stretch.calf-wall", "calf-wall 1/4 left 60 s", "next-clip"),
        (None, "not yet", "control.pause", "calf-wall 3/4 right 60 s, not counted", "still-paused"),
        (10, "continue", "control.resume", "calf-wall 3/4 right 60 s", END),
    ],
    "skip goes to the other leg": [
        CALF,
        (40, "skip", "control.next", "calf-wall 3/4 right 20 s", END),
        (3, "skip", "control.next", "calf-wall 3/4 right 20 s, not counted", END),
    ],
    "other leg switches there and back": [
        CALF,
        (40, "other leg", "control.switch-side", "calf-wall 3/4 right 20 s", END),
        (20, "switch sides", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END),
    ],
    "the other leg of just the left": [
        (None, "calf stretch on the left", "stretch.calf-wall", "calf-wall 1/2 left 20 s", END),
        (50, "other leg", "stretch.calf-wall", "calf-wall 1/2 right 20 s", END),
    ],
    "switching legs of a stretch for both": [
        (None, "seated hamstring stretch", "stretch.hamstring-seated", "hamstring-seated 1/3 both 20 s", END),
        (60, "switch legs", "control.switch-side", "hamstring-seated 2/3 both 20 s, 15 left", END),
    ],
    "back goes to the first leg": [CALF, (110, "go back", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END)],
    "back in the first leg begins it again": [
        CALF,
        (60, "previous", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END),
    ],
    "next in a routine goes to the next leg, then to the next stretch": [
        (None, "start the bedtime routine", "routine.bedtime", "calf-wall 1/9 left 10 s, not counted", "in-position"),
        (None, "yes", "routine.bedtime", "calf-wall 1/9 left 10 s", "in-position"),
        (12, "next", "control.next", "calf-wall 4/9 right 10 s", "in-position"),
        (10, "next", "control.next", "hamstring-seated 7/9 both 10 s, not counted", "in-position"),
    ],
    "next in a routine passes over a stretch that nothing was held of": [
        (None, "start the bedtime routine", "routine.bedtime", "calf-wall 1/9 left 10 s, not counted", "in-position"),
        (None, "skip this one", "control.next", "hamstring-seated 7/9 both 10 s, not counted", "in-position"),
    ],
    "repeat says the last instruction again": [
        CALF,
        (40, "say that again", "control.repeat", "calf-wall 1/4 left 20 s, 10 left", END),
    ],
    "repeat after the end does the stretch once more": [
        CALF,
        (None, "repeat", "stretch.calf-wall", "calf-wall 1/4 left 20 s, known", END),
    ],
    "start over begins with the set-up": [
        CALF,
        (100, "start over", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END),
    ],
    "how long left": [CALF, (40, "how long left", "control.time-left", "calf-wall 1/4 left 20 s, 10 left", END)],
    "which leg": [CALF, (110, "which leg", "control.time-left", "calf-wall 3/4 right 20 s, 10 left", END)],
    "what's next": [CALF, (65, "what's next", "control.time-left", "calf-wall 2/4 left 20 s, 10 left", END)],
    "how many more, at the last one": [
        CALF,
        (135, "how many more", "control.time-left", "calf-wall 4/4 right 20 s, 14 left", END),
    ],
    "the question goes straight on from the same place": [
        CALF,
        (70, "how many more", "control.time-left", "calf-wall 2/4 left 20 s, 10 left", END),
    ],
    "slower": [CALF, (5, "slower", "stretch.calf-wall", "calf-wall 1/4 left 20 s, slow", END)],
    "you're too slow": [CALF, (5, "you're too slow", "stretch.calf-wall", "calf-wall 1/4 left 20 s, fast", END)],
    "longer": [CALF, (50, "longer", "control.longer", "calf-wall 2/4 left 30 s", END)],
    "shorter": [CALF, (50, "shorter", "control.shorter", "calf-wall 2/4 left 10 s", END)],
    "twenty five seconds": [CALF, (50, "twenty five seconds", "control.longer", "calf-wall 2/4 left 25 s", END)],
    "an hour is too long": [
        CALF,
        (50, "hold it for ten minutes", "control.longer", "calf-wall 2/4 left 60 s", "next-clip"),
    ],
    "three times": [CALF, (50, "three times", "control.longer", "calf-wall 2/6 left 20 s", END)],
    "count every second": [
        CALF,
        (60, "count every second", "control.count-style", "calf-wall 2/4 left 20 s, 15 left, every-second", END),
    ],
    "a count style wished before the stretch is kept for it": [
        (None, "count every second", "control.count-style", "", "what-now"),
        (None, "calf stretch", "stretch.calf-wall", "calf-wall 1/4 left 20 s, every-second", END),
    ],
    "only the last five": [
        CALF,
        (60, "only the last five", "control.count-style", "calf-wall 2/4 left 20 s, 15 left", END),
    ],
    "stop counting": [
        CALF,
        (60, "stop counting", "control.count-style", "calf-wall 2/4 left 20 s, 15 left, quiet", END),
    ],
    "no talking": [CALF, (60, "no talking", "control.count-style", "calf-wall 2/4 left 20 s, 15 left, quiet", END)],
    "easier": [CALF, (60, "easier", "stretch.calf-towel", "calf-towel 1/4 left 20 s", END)],
    "i can't stand": [CALF, (30, "i can't stand", "control.resume", "calf-towel 1/4 left 20 s", END)],
    "i'm in bed": [CALF, (30, "i'm in bed", "stretch.calf-towel", "calf-towel 1/4 left 20 s, quiet", END)],
    "i have no wall": [
        CALF,
        (20, "i have no wall", "control.easier", "calf-wall 1/4 left 20 s, back, not counted", "has-instead"),
    ],
    "i can't reach": [
        (None, "standing quad stretch", "stretch.quad-standing", "quad-standing 1/4 left 20 s", END),
        (40, "i can't reach", "stretch.quad-side-lying", "quad-side-lying 1/4 left 20 s", END),
    ],
    "nothing is gentler than the gentlest": [
        (None, "towel calf stretch", "stretch.calf-towel", "calf-towel 1/4 left 20 s", END),
        (40, "easier", "control.easier", "calf-towel 1/4 left 20 s, 10 left, not counted", "go-on"),
    ],
    "easier inside a routine stays in the routine": [
        (None, "start the bedtime routine", "routine.bedtime", "calf-wall 1/9 left 10 s, not counted", "in-position"),
        (40, "easier", "control.easier", "calf-towel 1/9 left 10 s, not counted", "in-position"),
        (30, "skip", "control.next", "hamstring-seated 7/9 both 10 s, not counted", "in-position"),
    ],
    "that hurts stops it and offers a gentler one": [
        CALF,
        (70, "that hurts", "control.hurts", "", "offer stretch.calf-towel"),
        (None, "yes", "stretch.calf-towel", "calf-towel 1/4 left 20 s", END),
    ],
    "pain words that are a warning sign get the warning": [
        CALF,
        (70, "my calf just popped and i can't walk on it", "redflag", "", "repeat-warning"),
    ],
    "stop in the middle, resume in the same breath": [
        CALF,
        (70, "stop", "control.stop", "calf-wall 2/4 left 20 s, 10 left, not counted", ""),
        (5, "resume", "control.resume", "calf-wall 2/4 left 20 s, 10 left, back", END),
    ],
    "i'm done": [CALF, (70, "i'm done", "control.stop", "calf-wall 2/4 left 20 s, 10 left, not counted", "")],
    "a known stretch is not explained again": [
        CALF,
        (None, "calf stretch", "stretch.calf-wall", "calf-wall 1/4 left 20 s, known", END),
    ],
    "unless it is asked for": [
        CALF,
        (None, "calf stretch", "stretch.calf-wall", "calf-wall 1/4 left 20 s, known", END),
        (5, "explain it to me", "stretch.calf-wall", "calf-wall 1/4 left 20 s", END),
    ],
    "quietly please": [CALF, (60, "quietly please", "preference.set", "calf-wall 2/4 left 20 s, 15 left, back", END)],
    "relief: no, no, no": [
        (None, "cramp in my hamstring", "relief.now", "hamstring round 1", "check-in"),
        (None, "no", "relief.now", "hamstring round 2", "check-in"),
        (None, "no", "relief.now", "hamstring round 2", "sign-in-cramp"),
        (None, "no", "relief.now", "hamstring round 3", "check-in"),
        (None, "no", "relief.help", "hamstring round 3", "one-more-round"),
        (None, "no", "control.declined", "", ""),
    ],
    "relief: a question in between does not lose it": [
        (None, "my foot has cramped up", "relief.now", "foot round 1", "check-in"),
        (10, "how do you know that", "meta.sources", "foot round 1", "check-in"),
    ],
    "relief: wait, then go on": [
        (None, "cramp in my calf", "relief.now", "calf round 1", "check-in"),
        (8, "hang on", "control.pause", "calf round 1", "still-paused"),
        (20, "ready", "relief.now", "calf round 1", "check-in"),
    ],
    "relief: what hurts is let go of, and tried once more only when wished": [
        (None, "cramp in my calf", "relief.now", "calf round 1", "check-in"),
        (12, "ouch", "relief.now", "calf round 2, gently", "one-more-round"),
        (None, "yes", "relief.now", "calf round 2, gently", "check-in"),
    ],
    "a control without a stretch is no dead end": [(None, "how long left", "none", "", "offer routine.bedtime")],
}


@pytest.mark.parametrize("turns", [pytest.param(turns, id=name) for name, turns in STORIES.items()])
def test_story(talk: Conversation, library: Library, turns: list[Turn]) -> None:
    talk.says_ready = "routine" not in turns[0][1]  # whose later clips would follow at once
    for after, said, place, under_way, asked in turns:
        talk.hears(said) if after is None else talk.interrupts(said, after=after)
        told = (talk.place["id"], going_on(talk, library), open_question(talk))
        assert told == (place, under_way, asked), f"after {said!r}"
        assert seconds_to_hold(talk) <= (NEWLY_TAUGHT if turns[0][1] == said else TAUGHT_ELSE)


def going_on(talk: Conversation, library: Library) -> str:
    """Tell the cramp or the stretch under way: which hold of how many, the leg, its seconds,
    those that are left, and wishes.
    """
    relief, coached = talk.place.get("relief"), load_coached(talk.place.get("coached"))
    if relief:
        return f"{relief['muscle']} round {relief['round']}{', gently' if relief.get('gently') else ''}"
    if coached is None:
        return ""
    holds = make_plan(library, coached).holds
    hold = holds[coached.hold]
    name = hold.stretch.id.removeprefix("stretch.")
    told = f"{name} {coached.hold + 1}/{len(holds)} {hold.side or 'both'} {hold.seconds} s"
    wishes = {
        f"{coached.seconds_left} left": coached.seconds_left,
        f"{coached.style}": coached.style != "fives",
        coached.pace: coached.pace != "normal",
        "back": coached.back,
        "known": hold.stretch.id in coached.known,
        "not counted": not hold_begins(talk),
    }
    return ", ".join([told, *(each for each, is_so in wishes.items() if is_so)])


def hold_begins(talk: Conversation) -> list[float]:
    """Seconds into the reply at which each hold begins."""
    return [talk.last.speech_seconds + sound.at for sound in talk.last.clip if sound.words == "Hold it there."]


def seconds_to_hold(talk: Conversation) -> float:
    """Seconds to the first hold; 0 where none is counted."""
    return next(iter(hold_begins(talk)), 0.0)


def open_question(talk: Conversation) -> str:
    """The kind of the question that is open, and what a yes to it begins: of a topic any of its entries,
    which go by the turn.
    """
    return " ".join(filter(None, (talk.pending.get("kind"), topic_of(talk.pending.get("then", "")))))


@pytest.mark.parametrize(
    ("after", "said", "told"),
    [
        (40, "how long left", "to go in this hold, then one more on this leg, and about"),
        (110, "which leg", "Right leg,"),
        (65, "what's next", "then the other leg"),
        (135, "how many more", "then you're done"),
    ],
)
def test_how_far_it_is_is_told(talk: Conversation, after: float, said: str, told: str) -> None:
    talk.hears("guide me through a calf stretch")
    assert told in talk.interrupts(said, after=after)


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
