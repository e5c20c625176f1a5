"""Stories of the body getting ready: in position in anybody's words, a moment that is needed, the talk that is skipped,
and the wish to wait.
"""

import pytest

from skill.storage.profile import Profile
from tests.at_device import AtDevice
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

WALL, TOWEL = "guide me through a wall calf stretch", "guide me through a towel calf stretch"


def asked(talk: AtDevice, stretch: str) -> AtDevice:
    """Hear a set-up up to its question."""
    talk.says_ready = False
    talk.hears(stretch)
    assert talk.pending["kind"] == "in-position"
    return talk


@pytest.mark.parametrize(
    ("stretch", "said"),
    [
        (WALL, "yes i am holding"),
        (WALL, "i'm standing"),
        (WALL, "i'm against the wall so i am"),
        (WALL, "yes i am ready only"),
        (TOWEL, "got hold of it now"),
        (TOWEL, "i'm sat up hen"),
        (TOWEL, "aye i'm in place"),
    ],
)
def test_how_somebody_stands_or_holds_on_is_ready(talk: AtDevice, stretch: str, said: str) -> None:
    asked(talk, stretch).hears(said)
    assert talk.last.clip[0].words == "Ready."
    assert talk.place["coached"].get("hold", 0) == 0


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("i'm down on the floor", "stretch.calf-towel"),
        ("i'm lying on the floor", None),
        ("i'm sitting down", "stretch.calf-towel"),
        ("i'm holding on but it hurts", "control.hurts"),
    ],
)
def test_what_is_no_position_of_the_stretch_counts_nothing(talk: AtDevice, said: str, place: str | None) -> None:
    asked(talk, WALL).hears(said)
    assert [sound for sound in talk.last.clip if sound.words == "Ready."] == []
    assert place in (None, talk.place["id"])
    about = talk.place["about"]
    assert about.startswith("stretch.calf"), "the muscle stays"


def test_still_holding_in_a_hold_goes_on_in_it(talk: AtDevice) -> None:
    asked(talk, TOWEL).hears("ready")
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    talk.interrupts("still holding", after=talk.last.speech_seconds + begins + 5)
    assert talk.place["id"] != "control.hurts"
    assert (talk.place["coached"]["hold"], talk.place["coached"]["seconds_left"]) == (0, 15)
    assert talk.last.clip


@pytest.mark.parametrize(
    "said", ["yeah nah give us a sec", "gimme a sec", "hang on a wee minute till i get set", "wait a tick love"]
)
def test_a_moment_that_is_needed_waits_and_shortens_no_hold(talk: AtDevice, said: str) -> None:
    asked(talk, WALL).hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.pause", "still-paused")
    talk.hears("righto")
    assert talk.place["coached"].get("seconds") is None


def test_seconds_that_are_given_are_a_length(talk: AtDevice) -> None:
    asked(talk, WALL).hears("give me thirty seconds")
    assert talk.place["coached"]["seconds"] == 30


@pytest.mark.parametrize("said", ["skip the chat next time", "skip the blether", "enough of the waffle just count"])
def test_the_talk_is_skipped_in_anybodys_words(talk: AtDevice, said: str) -> None:
    asked(talk, WALL)
    talk.interrupts(said, after=4)
    assert talk.last.clip[0].words == "Ready."
    assert talk.place["coached"].get("hold", 0) == 0


@pytest.mark.parametrize(
    "said",
    [
        "always wait till i tell you",
        "kindly wait for my signal before counting",
        "don't count till i say go",
        "just wait for my word each time",
    ],
)
def test_whoever_wishes_it_in_their_words_is_waited_for(talk: AtDevice, remembered: object, said: str) -> None:
    assert callable(remembered)
    talk.hears(said)
    profile = remembered()
    assert isinstance(profile, Profile)
    assert (talk.place["id"], profile.preferences.pace) == ("preference.set", "wait")
    asked(talk, WALL).hears("no more waiting just count")
    assert remembered().preferences.pace in (None, "normal")
    assert talk.last.clip


@pytest.mark.parametrize(
    ("stretch", "said", "instead"),
    [
        ("guide me through a quad stretch", "i'm too old for that one", "stretch.quad-side-lying"),
        (WALL, "i'm not bendy enough", "stretch.calf-towel"),
        (WALL, "i cannot get to the wall only", "stretch.calf-towel"),
    ],
)
def test_what_is_beyond_somebody_gives_way(talk: AtDevice, stretch: str, said: str, instead: str) -> None:
    asked(talk, stretch).hears(said)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.easier", instead)


@pytest.mark.parametrize(
    "said", ["quieter please my flatmate's asleep", "quieter", "whisper", "louder please", "a little slower please"]
)
def test_a_setting_is_no_ready(talk: AtDevice, said: str) -> None:
    asked(talk, WALL).hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.pending["kind"] == "in-position"
    assert [sound for sound in talk.last.clip if sound.words == "Ready."] == []


@pytest.mark.parametrize("said", ["no i've changed my mind", "i don't want to", "no i don't fancy it now"])
def test_who_gives_up_before_it_begins_is_let_go(talk: AtDevice, said: str) -> None:
    asked(talk, TOWEL).hears(said)
    assert (talk.place["id"], talk.ended) == ("control.stop", True)


@pytest.mark.parametrize("said", ["not yet", "no hang on"])
def test_who_is_not_ready_is_waited_for(talk: AtDevice, said: str) -> None:
    asked(talk, TOWEL).hears(said)
    assert (talk.place["id"], talk.ended) == ("control.pause", False)
