"""Stories of teaching: explained in full once, shorter the next day, only named from the third;
and counted when the body is there.

They assert the place, the seconds and what is asked, through the real skill.
"""

from collections.abc import Callable

import pytest

from skill.app import build_skill
from skill.authoring.measure import MeasuringClock
from skill.authoring.measure_coaching import CoachedDay, Figures, measure_coaching
from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.knowledge.library import Library, load_library
from skill.settings import Settings
from skill.simulator.listener import Listener
from skill.simulator.nlu import Hearing
from skill.simulator.playback import playback
from skill.storage.profile import Profile
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.returning_listener import tomorrow

LIBRARY = load_library()
CALF, WALL = "guide me through a calf stretch", "stretch.calf-wall"
IN_POSITION = {"kind": "in-position"}
FIRST_DAY, THIRD_DAY = 25, 10
"""Seconds from the request to the hold of a single stretch, at most."""
ROUTINE_FIRST_DAY, ROUTINE_THIRD_DAY = 33, 14
"""The same of a routine, which says how long it takes and what it needs."""
WORDING = 1
"""Seconds by which one day may differ from another: the name of a stretch is said in other words."""


def to_hold(talk: AtDevice) -> float:
    """Seconds from the request to the first hold, by what was heard last."""
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    return talk.last.speech_seconds + begins


def counted(talk: AtDevice) -> list[float]:
    """Seconds of each hold that was heard last, by its first words and its "One."."""
    starts = [sound.at for sound in talk.last.clip if sound.words == "Hold it there."]
    ends = [sound.at + 1 for sound in talk.last.clip if sound.words == "One."]
    return [round(min(end for end in ends if end > start) - start, 3) for start in starts]


# Shorter every time


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory, hearing: Hearing) -> Figures:
    clock = MeasuringClock()
    store_file = tmp_path_factory.mktemp("measured") / "store.sqlite3"
    listener = Listener(build_skill(Settings(store_file=store_file)), hearing, clock.now)
    return measure_coaching(LIBRARY, listener, clock)


@pytest.mark.parametrize("plan_id", [*LIBRARY.stretches, *LIBRARY.routines])
def test_the_hold_comes_sooner_every_day_and_less_is_said(figures: Figures, plan_id: str) -> None:
    first, second, third = figures[plan_id]
    most = (FIRST_DAY, THIRD_DAY) if plan_id in LIBRARY.stretches else (ROUTINE_FIRST_DAY, ROUTINE_THIRD_DAY)
    assert (first.to_hold <= most[0], third.to_hold <= most[1]) == (True, True)
    assert first.to_hold > second.to_hold > third.to_hold
    assert first.talk > second.talk > third.talk
    assert first.whole > second.whole > third.whole


def test_the_bedtime_routine_takes_three_minutes_from_the_third_evening(figures: Figures) -> None:
    third: CoachedDay = figures["routine.bedtime"][2]
    assert 150 <= third.whole <= 185


def test_the_holds_are_as_long_on_every_day(talk: AtDevice) -> None:
    for _ in range(4):
        talk.hears(CALF)
        assert counted(talk) == [20, 20, 20, 20]
        talk.hears("no")
        tomorrow(talk)


def test_what_was_explained_is_remembered_by_ids_and_days_alone(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    for _ in range(5):
        talk.hears(CALF)
        talk.hears("no")
        tomorrow(talk)
    (days,) = (remembered().taught[each] for each in remembered().taught)
    assert list(remembered().taught) == [WALL]
    assert len(days) == 3


def test_who_left_before_the_count_is_explained_it_in_full_again(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    talk.hears(CALF)
    first = to_hold(talk)
    talk.interrupts("stop", after=10)
    assert remembered().taught == {}
    tomorrow(talk)
    talk.hears(CALF)
    assert to_hold(talk) == pytest.approx(first, abs=WORDING)


def test_later_on_the_same_day_it_is_said_in_one_sentence(talk: AtDevice) -> None:
    talk.hears(CALF)
    first = to_hold(talk)
    talk.hears("no")
    tomorrow(talk, 2 * HOUR / DAY)
    talk.hears(CALF)
    assert THIRD_DAY < to_hold(talk) < first
    assert talk.place["coached"]["brief"] == [WALL]


@pytest.mark.parametrize("said", ["teach me again", "explain it", "teach me that one again"])
def test_teach_me_again_brings_explanation_and_cautions_back(talk: AtDevice, library: Library, said: str) -> None:
    for _ in range(3):
        talk.hears(CALF)
        talk.hears("no")
        tomorrow(talk)
    talk.says_ready = False
    talk.hears(CALF)
    assert to_hold(talk) <= THIRD_DAY
    talk.interrupts(said, after=4)
    heard = {talk.last.speech, *(sound.words for sound in talk.last.clip)}
    stretch = library.stretches[WALL]
    assert {step.left for step in stretch.set_up} <= heard
    assert stretch.cautions.full in talk.last.speech
    assert (talk.place["coached"]["plan"], talk.pending) == (WALL, IN_POSITION)


@pytest.mark.parametrize(
    "said",
    [
        "show me properly",
        "i'm lost, what do i do",
        "what am i supposed to do",
        "i don't get it",
        "you've lost me",
        "i don't understand what to do",
    ],
)
@pytest.mark.parametrize("counts", [False, True])
def test_who_does_not_know_how_is_led_through_it_and_not_counted_for(
    talk: AtDevice,
    library: Library,
    said: str,
    counts: bool,  # noqa: FBT001  # of a table
) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    if counts:
        talk.hears("ready")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], talk.pending) == (WALL, IN_POSITION)
    assert {step.left for step in library.stretches[WALL].set_up} <= {sound.words for sound in talk.last.clip}


def test_cautions_for_what_the_listener_told_stay_on_every_day(talk: AtDevice, library: Library) -> None:
    care = library.stretches[WALL].support["new-joint"]
    for _ in range(4):
        talk.hears("i have a new hip")
        talk.hears("guide me through the wall calf stretch")
        assert care in talk.last.speech
        talk.hears("no")
        tomorrow(talk)


# "Are you in position?"


def test_the_first_time_the_count_waits_and_begins_with_ready(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    assert (talk.place["id"], talk.pending, counted(talk)) == (WALL, IN_POSITION, [])
    talk.clock.seconds += 5
    talk.hears("ready")
    assert counted(talk) == [20, 20, 20, 20]
    assert to_hold(talk) == 4


@pytest.mark.parametrize("said", ["yes", "okay", "i'm in position", "go", "i'm there"])
def test_any_yes_counts(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.hears(said)
    assert (talk.place["coached"]["plan"], to_hold(talk)) == (WALL, 4)


def test_a_touch_counts(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.clock.seconds += talk.last.seconds
    talk.touches("control.ready")
    assert counted(talk) == [20, 20, 20, 20]


def test_whoever_stays_silent_is_counted_for_and_keeps_the_place(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    reprompt = talk.response["response"]["reprompt"]
    later = playback({"response": reprompt})
    hold = next(sound.at for sound in later.clip if sound.words == "Hold it there.")
    explained = talk.last.seconds
    talk.interrupts("pause", after=explained + SILENCE_SECONDS + later.speech_seconds + hold + 6)
    assert (talk.place["id"], talk.place["coached"]["seconds_left"]) == ("control.pause", 14)


def test_a_silent_listener_is_led_through_a_whole_routine(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    later = playback({"response": talk.response["response"]["reprompt"]})
    assert len([sound for sound in later.clip if sound.words == "Hold it there."]) == 6
    talk.interrupts("how long left", after=talk.last.seconds + SILENCE_SECONDS + 5)
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_not_yet_waits_and_ready_goes_on_in_the_same_place(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.hears("not yet")
    assert talk.place["id"] == "control.pause"
    talk.interrupts("ready", after=30)
    assert talk.place["coached"]["plan"] == WALL
    assert counted(talk) == [20, 20, 20, 20]


def test_say_that_again_says_the_way_into_position_and_waits_again(talk: AtDevice, library: Library) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.hears("say that again")
    assert {step.left for step in library.stretches[WALL].set_up} <= {sound.words for sound in talk.last.clip}
    assert talk.pending == IN_POSITION


def test_a_side_question_before_ready_is_answered_and_the_count_waits(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.hears("should i feel it in my calf")
    assert (talk.pending["kind"], talk.last.clip_seconds) == ("in-position", 0)
    talk.interrupts("ready", after=8)
    assert counted(talk) == [20, 20, 20, 20]


def test_from_the_second_day_nobody_has_to_say_ready(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.hears("no")
    tomorrow(talk)
    talk.says_ready = False
    talk.hears(CALF)
    assert counted(talk) == [20, 20, 20, 20]


def test_who_is_unsteady_is_waited_for_at_each_leg_on_every_day(talk: AtDevice) -> None:
    talk.says_ready = False
    for _ in range(3):
        talk.hears("i'm eighty two")
        talk.hears("guide me through the wall calf stretch")
        for _leg in ("left", "right"):
            assert (talk.place["coached"]["plan"], talk.pending) == (WALL, IN_POSITION)
            assert "directives" not in talk.response["response"]["reprompt"]
            talk.hears("ready")
            assert counted(talk) == [20, 20]
        talk.hears("no")
        tomorrow(talk)


def test_who_wishes_it_is_waited_for_from_then_on(talk: AtDevice) -> None:
    talk.hears("always count when i say ready")
    assert talk.place["id"] == "preference.set"
    for _ in range(3):
        talk.says_ready = False
        talk.hears("guide me through the towel calf stretch")
        assert talk.pending == IN_POSITION
        talk.says_ready = True
        talk.hears("ready")
        assert counted(talk) == [20, 20, 20, 20]
        talk.hears("no")
        tomorrow(talk)


SKIPS = ("skip the talk", "i know this one", "i'm in position", "skip the explanation", "just count")


@pytest.mark.parametrize("said", SKIPS)
def test_skipping_the_talk_skips_the_set_up_and_not_the_leg(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.interrupts(said, after=9)
    coached = talk.place["coached"]
    assert (coached["plan"], coached.get("hold", 0)) == (WALL, 0)
    assert to_hold(talk) == 4
    assert counted(talk) == [20, 20, 20, 20]


@pytest.mark.parametrize("said", SKIPS)
def test_at_the_other_leg_too_the_talk_is_skipped_and_not_the_leg(talk: AtDevice, said: str) -> None:
    talk.hears(CALF)
    swap = next(sound.at for sound in talk.last.clip if "other leg" in sound.words)
    talk.interrupts(said, after=talk.last.speech_seconds + swap + 2)
    assert talk.place["coached"]["hold"] == 2
    assert (to_hold(talk), counted(talk)) == (4, [20, 20])


@pytest.mark.parametrize("said", SKIPS)
def test_in_a_hold_nothing_of_it_is_lost(talk: AtDevice, said: str) -> None:
    talk.hears(CALF)
    talk.interrupts(said, after=to_hold(talk) + 5)
    assert counted(talk) == [15, 20, 20, 20]


# Breathing


@pytest.mark.parametrize("hour", [3, 15])
def test_every_hold_breathes_in_and_out_slower_at_night(talk: AtDevice, hour: int) -> None:
    talk.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY + hour * HOUR
    talk.hears("guide me through the towel calf stretch")
    sounds = talk.last.clip
    for start in (sound.at for sound in sounds if sound.words == "Hold it there."):
        hold = [sound for sound in sounds if start <= sound.at < start + 20]
        breath_in = next(sound.at for sound in hold if sound.words == "Breathe in.")
        breath_out = next(sound.at for sound in hold if sound.words == "And out.")
        assert (breath_out - breath_in >= 4) is (hour == 3)
    assert counted(talk) == [20, 20, 20, 20]
