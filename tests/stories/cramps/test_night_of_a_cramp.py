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
from tests.guard.valid_response import assert_valid_response, components
from tests.returning_listener import CALF
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
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
    talk.interrupts("stop", after=35)
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


# From a cramp back to sleep.


def test_the_muscle_is_asked_for_once_and_named_it_begins_its_own_first_round(talk: AtDevice, library: Library) -> None:
    at(talk, TEN_PAST_THREE).hears("i've got a cramp")
    assert talk.pending == {"kind": "check-in", "asks_muscle": True}
    first_aid = library.relief.first_aid["foot"]["any"]
    assert talk.hears("it's in my foot").startswith(first_aid.first)
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == ("foot", 1)
    assert talk.pending == {"kind": "check-in"}


def test_the_muscle_is_asked_for_no_more_where_nobody_said_it(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("i've got a cramp")
    talk.hears("no")
    assert (talk.place["relief"]["round"], talk.pending) == (2, {"kind": "check-in"})


@pytest.mark.parametrize("said", ["cramp in my calf", "i've got a cramp", "cramp in my shin"])
def test_no_round_lets_go_before_the_question(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).hears(said)
    for _ in range(2):
        assert "ease off" not in words_of(talk.last).lower()
        assert "let go" not in words_of(talk.last).lower()
        talk.hears("no")


def test_signs_of_more_than_a_cramp_are_asked_for_once_before_the_third_round(talk: AtDevice, library: Library) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("no")
    talk.hears("no")
    assert talk.pending == {"kind": "sign-in-cramp"}
    assert not talk.last.clip
    talk.hears("no")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 3)
    assert counted_seconds(talk.last) == library.relief.hold.seconds
    talk.hears("no")
    assert talk.pending == {"kind": "one-more-round"}
    talk.hears("yes")
    assert (talk.place["relief"]["round"], talk.pending) == (3, {"kind": "check-in"})


@pytest.mark.parametrize(
    ("said", "warning"), [("yes", "leg-clot"), ("it's numb", "cold-leg"), ("it's swollen", "leg-clot")]
)
def test_a_sign_ends_the_rounds(talk: AtDevice, said: str, warning: str) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("no")
    talk.hears("no")
    talk.hears(said)
    assert talk.place["warning"] == f"warning.{warning}"
    assert not talk.last.clip


def test_after_two_silences_the_signs_are_told_before_the_third_round(talk: AtDevice, library: Library) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("no")
    assert silence(talk).startswith(f"{library.relief.check_in} {library.relief.sign_told}")
    assert counted_seconds(talk.last) == library.relief.hold.seconds


def test_what_hurts_is_done_gently_from_then_on_and_never_harder(talk: AtDevice, library: Library) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("ow that hurts")
    assert talk.pending == {"kind": "one-more-round", "gently": True}
    for said in ("yes", "no", "yes"):
        gently = talk.hears(said).startswith(library.relief.gently.say)
        assert gently is (said == "yes"), said  # not twice over: between two such rounds it is told when to get help
        assert talk.place["relief"]["gently"] is True
        assert "weight" not in words_of(talk.last)


def test_a_helper_is_not_told_to_stand_on_the_leg(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("my husband has a cramp in his calf")
    for said in ("no", "no", "no"):
        assert "your weight" not in talk.hears(said)
    assert talk.place["relief"]["position"] == "helping"


def test_ninety_whispered_seconds_lead_back_to_sleep_and_end_by_themselves(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("it's gone")
    assert (talk.place["id"], talk.pending) == ("relief.eased", {"kind": "back-to-sleep", "reminds": True})
    talk.hears("yes")
    response = talk.response["response"]
    assert response["shouldEndSession"] is True
    assert "reprompt" not in response
    assert talk.last.seconds - talk.last.speech_seconds == 90
    [clip] = response["directives"]
    breaths = clip["document"]["mainTemplate"]["items"][0]["items"]
    loudness = [int(each["filters"][0]["amount"].rstrip("%")) for each in breaths[1:]]
    assert loudness == [90, 80, 70, 60, 50, 40, 30, 20]
    spoken = [each["content"] for each in components(breaths) if each["type"] == "Speech"]
    assert all('name="whispered"' in each for each in spoken)
    assert_valid_response(talk.response)


def test_no_to_the_breathing_and_to_a_reminder_ends_kindly(talk: AtDevice) -> None:
    at(talk, TEN_PAST_THREE).hears("cramp in my calf")
    talk.hears("it's gone")
    talk.hears("no")
    assert talk.pending == {"kind": "remind-tonight"}
    talk.hears("no")
    assert (talk.place["id"], talk.response["response"]["shouldEndSession"]) == ("control.declined", True)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(EVENING, "cramp in my calf"), (TEN_PAST_THREE, "i've got a cramp and i'm driving")],
    ids=["by day", "behind the wheel"],
)
def test_nobody_else_is_sent_to_sleep(talk: AtDevice, seconds: float, said: str) -> None:
    at(talk, seconds).hears(said)
    talk.hears("it's gone")
    assert talk.pending["kind"] == "follow-up"
