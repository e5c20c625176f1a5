"""Nobody answers in a stretch or routine: the next clip begins by itself, once;
then the place is kept to the second.
"""

import pytest

from skill.coaching.plan import SHORTEST_HOLD
from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Playback, playback
from tests.at_device import AtDevice
from tests.conftest import Conversation, words_of
from tests.guard.valid_response import assert_valid_response
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

LONG = "calf stretch for a minute twice"
"""Two clips of two holds, one for each leg."""
BEDTIME = "routine.bedtime"
FIRST_OF_HAMSTRING = 6
"""Index of the first hold after the two legs of the wall calf stretch, three holds each."""
FOURTH = 3
"""Index of the first hold on the right leg."""
WAY_BACK = "way-back"


def in_silence(talk: Conversation) -> Playback:
    """What sounds where nobody answers."""
    return playback({"response": talk.response["response"]["reprompt"]})


def hold_begins(heard: Playback, index: int = 0) -> float:
    """Seconds from the beginning of what sounds to the first second of a hold in it."""
    return heard.speech_seconds + [sound.at for sound in heard.clip if sound.words == "Hold it there."][index]


def after_silence(talk: Conversation, said: str, seconds: float) -> str:
    """Say something so many seconds after the reprompt has begun to sound."""
    return talk.interrupts(said, after=talk.last.seconds + SILENCE_SECONDS + seconds)


def ends_unanswered(talk: Conversation, later: Playback) -> None:
    """Alexa plays the reprompt, listens once more, and ends the session."""
    talk.loses_session(after=talk.last.seconds + SILENCE_SECONDS + later.seconds + SILENCE_SECONDS)


@pytest.fixture
def unstored(skill: Guard, hearing: Hearing) -> Conversation:
    """A conversation of a deployment that stores nothing."""
    return Conversation(skill, hearing)


def test_the_next_leg_begins_by_itself_as_yes_would_begin_it(unstored: Conversation) -> None:
    unstored.hears(LONG)
    assert unstored.pending == {"kind": "next-clip"}
    later = in_silence(unstored)
    assert_valid_response(unstored.response)
    heard = unstored.hears("yes")
    assert words_of(later).endswith(f"? {heard}")
    assert later.clip == unstored.last.clip


def test_a_pause_in_it_keeps_leg_and_second(unstored: Conversation) -> None:
    unstored.hears(LONG)
    after_silence(unstored, "pause", hold_begins(in_silence(unstored)) + 25)
    paused = unstored.place["coached"]
    assert (unstored.place["id"], paused["hold"], paused["seconds_left"]) == ("control.pause", 2, 35)
    unstored.interrupts("resume", after=60)
    assert (unstored.place["coached"]["hold"], unstored.place["coached"]["seconds_left"]) == (2, 35)


@pytest.mark.parametrize("wait", [0, SILENCE_SECONDS - 1, SILENCE_SECONDS + 1])
def test_yes_before_and_after_the_silence_is_in_the_same_hold(unstored: Conversation, wait: float) -> None:
    unstored.hears(LONG)
    unstored.interrupts("yes", after=unstored.last.seconds + wait)
    assert unstored.place["coached"]["hold"] == 2
    assert unstored.place["coached"].get("following") is None


def test_after_the_clip_of_a_silence_its_own_question_is_open(unstored: Conversation) -> None:
    unstored.hears(LONG)
    later = in_silence(unstored)
    after_silence(unstored, "yes", later.seconds + 1)
    assert unstored.place["id"] == "daily-routine"  # yes to "want to hear how often to do this?" and the like


def test_who_wished_to_be_waited_for_is_waited_for(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears("always count when i say ready")
    talk.hears(LONG)
    asked = []
    while "following" in talk.place["coached"]:
        assert "directives" not in talk.response["response"]["reprompt"]
        asked.append(talk.pending["kind"])
        talk.hears("ready")
    assert asked == ["in-position", "next-clip", "in-position"]


def test_without_a_store_nobody_is_told_to_come_back_to_it(unstored: Conversation, library: Library) -> None:
    unstored.says_ready = False
    unstored.hears("start the bedtime routine")
    assert library.lines[WAY_BACK][0] not in words_of(in_silence(unstored))


def test_a_silent_first_timer_hears_how_to_come_back_and_comes_back_to_the_same_hold(
    talk: AtDevice,
    library: Library,
) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    later = in_silence(talk)
    assert 110 <= later.seconds <= 200
    assert later.clip[-1].words == f"{library.lines[WAY_BACK][0]} Ready for the seated hamstring stretch?"
    ends_unanswered(talk, later)
    talk.clock.seconds += 600
    talk.hears("resume")
    coached = talk.place["coached"]
    assert (talk.place["id"], coached["plan"], coached["hold"]) == ("control.resume", BEDTIME, FIRST_OF_HAMSTRING)
    assert "seconds_left" not in coached
    assert WAY_BACK not in coached
    assert talk.pending == {"kind": "in-position"}, "somebody is there again, and the hamstring stretch is new"


def test_a_session_that_ends_in_the_clip_of_a_silence_comes_back_to_its_hold(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    later = in_silence(talk)
    in_fourth_hold = hold_begins(later, FOURTH) + 3
    talk.loses_session(after=talk.last.seconds + SILENCE_SECONDS + in_fourth_hold)
    talk.hears("resume")
    coached = talk.place["coached"]
    assert (coached["plan"], coached["hold"], coached["seconds_left"]) == (BEDTIME, FOURTH, SHORTEST_HOLD)


@pytest.mark.parametrize(
    ("said", "offer"),
    [("guide me through a calf stretch", "after-stretch"), ("start the morning routine", "after-routine")],
)
def test_a_stretch_and_a_routine_end_with_offers_of_their_own(
    unstored: Conversation, library: Library, said: str, offer: str
) -> None:
    unstored.hears(said)
    while unstored.pending["kind"] == "next-clip":
        unstored.hears("yes")
    assert unstored.pending["kind"] == "after-plan"
    asked = unstored.pending["then"]
    assert unstored.last.clip[-1].words.endswith(next(e.question for e in library.offers[offer] if e.then == asked))
