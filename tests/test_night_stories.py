"""Stories of the night: first aid before hello, nobody stood up in the dark, a voice that stays low."""

from collections.abc import Callable

import pytest

from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.knowledge.library import Library
from skill.simulator.playback import Playback, playback
from skill.storage.profile import Profile
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON, MINUTE
from tests.returning_listener import CALF
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import store as store  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

TEN_PAST_THREE = MIDNIGHT_IN_LONDON + 365 * DAY + 3 * HOUR + 10 * MINUTE
EVENING = TEN_PAST_THREE - 6 * HOUR - 10 * MINUTE
"""At nine, when it is not night yet."""
ASKED_AT_NIGHT = {"kind": "cramping-now", "at_night": True}
TOES_UP = "pull your toes up"


def at(talk: AtDevice, seconds: float) -> AtDevice:
    """Come back at a moment, in a new session."""
    talk.clock.seconds = seconds
    talk.new_session()
    return talk


def silence(talk: AtDevice) -> str:
    """Let the question go unanswered: Alexa listens, then plays the reprompt."""
    talk.clock.seconds += talk.last.seconds + SILENCE_SECONDS
    talk.last = playback({"response": talk.response["response"]["reprompt"]})
    return words_of(talk.last)


def counted_seconds(heard: Playback) -> float:
    """Seconds from the first word of a hold to a second after its "One."."""
    begins = next(sound.at for sound in heard.clip if sound.words == "Hold it there.")
    one = max(sound.at for sound in heard.clip if sound.words == "One.")
    return round(one + 1 - begins, 3)


# Help before hello.


def test_a_launch_at_night_begins_with_first_aid_and_asks_about_a_cramp(talk: AtDevice) -> None:
    said = at(talk, TEN_PAST_THREE).opens()
    assert TOES_UP in said.partition(". ")[0]
    assert talk.pending == ASKED_AT_NIGHT


def test_a_silence_goes_on_helping_with_a_counted_hold(talk: AtDevice, library: Library) -> None:
    at(talk, TEN_PAST_THREE).opens()
    assert TOES_UP in silence(talk)
    assert counted_seconds(talk.last) == library.relief.hold.seconds
    talk.hears("yes")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 1)


def test_no_after_the_silence_means_no_cramp(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).opens()
    silence(talk)
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["yes", "i've got a cramp", "cramp in my calf", "my calf", "yes my foot", "help"])
def test_a_cramp_is_helped_with_at_once(talk: AtDevice, library: Library, said: str) -> None:
    at(talk, TEN_PAST_THREE).opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert counted_seconds(talk.last) == library.relief.hold.seconds


def test_what_was_left_is_offered_second_by_name_and_with_a_light_on(talk: AtDevice) -> None:
    at(talk, EVENING).hears(CALF)
    talk.interrupts("stop", after=70)
    assert "calf stretch" not in at(talk, TEN_PAST_THREE).opens()
    assert talk.pending == ASKED_AT_NIGHT
    offered = talk.hears("no")
    assert talk.pending == {"kind": "resume-left", "cramp_asked": True}
    assert "wall calf stretch, left leg" in offered
    assert "standing" in offered
    talk.hears("yes")
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", "stretch.calf-wall")
    assert talk.place["coached"].get("hold", 0) == 0


def test_no_to_what_was_left_is_not_asked_about_a_cramp_again(talk: AtDevice) -> None:
    at(talk, EVENING).hears(CALF)
    talk.interrupts("stop", after=70)
    at(talk, TEN_PAST_THREE).opens()
    for _ in range(2):
        talk.hears("no")
    assert talk.pending["kind"] == "what-now"
    assert "coached" not in talk.place


def test_resume_at_night_asks_before_it_stands_anybody_up(talk: AtDevice) -> None:
    at(talk, EVENING).hears(CALF)
    talk.interrupts("stop", after=70)
    at(talk, TEN_PAST_THREE).hears("resume")
    assert talk.pending == {"kind": "resume-left", "cramp_asked": True}
    assert not talk.last.clip
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.last.clip


def test_resume_at_night_goes_straight_on_with_what_is_done_in_bed(talk: AtDevice) -> None:
    at(talk, EVENING).hears("towel calf stretch")
    talk.interrupts("stop", after=70)
    at(talk, TEN_PAST_THREE).hears("resume")
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", "stretch.calf-towel")


def test_who_is_in_bed_is_offered_another_one_instead_of_the_wall(talk: AtDevice, library: Library) -> None:
    at(talk, EVENING).hears(CALF)
    talk.interrupts("stop", after=70)
    at(talk, TEN_PAST_THREE).opens()
    talk.hears("i'm in bed")
    talk.hears("resume")
    assert talk.pending["kind"] == "offer"
    assert library.stretches[talk.pending["then"]].position != "standing"
    assert not talk.last.clip


def test_soon_after_the_bedtime_routine_it_is_night_whatever_the_clock_says(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    at(talk, EVENING - HOUR).hears("start the bedtime routine")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.hears("no")
    assert remembered().bedtime is not None
    at(talk, EVENING).opens()
    assert talk.pending == ASKED_AT_NIGHT
    at(talk, EVENING + 14 * HOUR).opens()
    assert talk.pending == {"kind": "cramping-now"}
