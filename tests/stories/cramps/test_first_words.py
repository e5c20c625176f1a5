"""Stories of the first words to "Do you have a cramp right now?": by day only a yes, or a cramp that is told, begins
help; whoever is not sure is told how one feels, and at night first aid goes on.
"""

import pytest

from tests.at_device import AtDevice
from tests.fake_settings_api import NOON_IN_LONDON
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.stories.cramps.test_night_of_a_cramp import TEN_PAST_THREE, at

UNSURE = ("um i don't know", "don't know maybe", "not sure really", "i couldn't tell you", "hard to say")


def _opens(talk: AtDevice, moment: float) -> AtDevice:
    at(talk, moment).opens()
    assert talk.pending["kind"] == "cramping-now"
    return talk


@pytest.mark.parametrize("said", UNSURE)
def test_who_is_not_sure_by_day_hears_how_a_cramp_feels(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.pending == {"kind": "cramping-now", "explained": True}
    assert not talk.last.clip
    talk.hears("yeah it's gone hard")
    assert talk.place["id"] == "relief.now"


def test_who_is_still_not_sure_is_helped(talk: AtDevice) -> None:
    _opens(talk, NOON_IN_LONDON).hears("dunno")
    talk.hears("i still don't know")
    assert talk.place["id"] == "relief.now"


def test_who_has_none_after_all_is_not_helped(talk: AtDevice) -> None:
    _opens(talk, NOON_IN_LONDON).hears("dunno")
    talk.hears("no nothing like that")
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", UNSURE)
def test_who_is_not_sure_at_night_is_helped(talk: AtDevice, said: str) -> None:
    _opens(talk, TEN_PAST_THREE).hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "right",
        "ha good one",
        "oh right where's the other lady",
        "eh it was my foot in the middle of parkrun",
        "can you help me with my leg",
        "could you help with my legs please",
        "my husband set this up",
        "my son gave me this he says you're good",
        "our nurse told us about you",
        "i wasn't expecting a voice",
    ],
)
def test_what_is_no_yes_begins_no_help_by_day(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.pending["kind"] == "cramping-now"
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["no it's just jumping about", "no it's only twitching a bit"])
def test_a_no_that_tells_of_something_else_is_one(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize(
    "said",
    [
        "kind of",
        "righto",
        "okay then",
        "i think so",
        "a bit",
        "it hurts",
        "ow",
        "quick",
        "it's my calf",
        "my husband",
        "my wife's got cramp",
        "no it's my mum",
        "it was fine but now it's cramping again",
        "can you help me with my leg it's cramping",
        "oh god oh god",
    ],
)
def test_who_has_one_is_helped_at_once(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.place["id"] == "relief.now"


def test_whoever_set_it_up_is_not_who_is_helped(talk: AtDevice) -> None:
    remarked = _opens(talk, NOON_IN_LONDON).hears("my husband set this up")
    helped = talk.hears("yes")
    assert talk.place["id"] == "relief.now"
    assert "helping" not in remarked
    assert " his " not in helped


@pytest.mark.parametrize("said", ["sorry i'm out of breath", "i'm a bit out of breath", "oh i'm all puffed out"])
def test_who_is_out_of_breath_is_asked_about_it(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.pending["kind"] == "any-sign"


def test_who_is_worn_out_by_day_is_offered_no_sleep(talk: AtDevice) -> None:
    _opens(talk, NOON_IN_LONDON).hears("i'm knackered")
    assert talk.pending["kind"] == "what-now"
    _opens(talk, TEN_PAST_THREE).hears("i'm knackered")
    assert talk.pending["kind"] == "back-to-sleep"


def test_who_only_remarks_something_is_not_told_that_it_is_not_known(talk: AtDevice) -> None:
    remarked = _opens(talk, NOON_IN_LONDON).hears("i wasn't expecting a voice")
    assert "outside" not in remarked
    assert "don't know" not in remarked


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("calves on the wall", "stretch.calf-wall"),
        ("hamstrings today i think", "stretch.hamstring-seated"),
        ("do the standing quad thing", "stretch.quad-standing"),
        ("can we do the calf one", "stretch.calf-wall"),
        ("quads tonight please", "stretch.quad-standing"),
    ],
)
def test_a_muscle_named_as_one_wishes_for_a_stretch_begins_that(talk: AtDevice, said: str, plan: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert "relief" not in talk.place
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said", ["do something my calf's killing me", "do my calf it's in spasm", "hamstring", "my quad"]
)
def test_a_muscle_that_is_only_named_or_hurts_is_helped(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["what's my foot meant to be doing again", "where does my foot go", "which way is my knee"]
)
def test_a_question_about_the_stretch_under_way_begins_no_help(talk: AtDevice, said: str) -> None:
    talk.hears("guide me through a hamstring stretch")
    talk.interrupts(said, after=talk.last.seconds - 20)
    assert "relief" not in talk.place
    assert talk.place["coached"]["plan"].startswith("stretch.hamstring")


@pytest.mark.parametrize("said", ["i'm easy you pick", "i don't mind", "whichever"])
def test_who_leaves_the_choice_keeps_the_stretch(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears("guide me through a calf stretch")
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["calf hurts", "calf's giving me gyp", "hammy's giving me grief"])
def test_a_leg_that_hurts_without_a_my_is_asked_about(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", ["it's come straight back", "it's come right back"])
def test_what_comes_straight_back_is_helped_again(talk: AtDevice, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


WISHES = (
    ("let's do a calf one", "stretch.calf-wall"),
    ("that one with the heel off the step", "stretch.calf-step"),
    ("the one for the arch of your foot", "stretch.foot-arch"),
    ("do the one against the wall with us", "stretch.calf-wall"),
    ("something for the front of my thighs i've been squatting tiles all day", "stretch.quad-standing"),
    ("put the bedtime routine on", "routine.bedtime"),
    ("i'm off for a run soon sort my legs out", "routine.before-run"),
)


@pytest.mark.parametrize(("said", "plan"), WISHES)
def test_a_stretch_that_is_described_by_day_begins(talk: AtDevice, said: str, plan: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.place["coached"]["plan"] == plan


TELLS_WHERE = (
    "mm the hamstring",
    "it's the calf one on the left",
    "in the calf again",
    "stretch my calf it's cramping",
)


@pytest.mark.parametrize("said", TELLS_WHERE)
def test_where_it_cramps_is_no_wish_by_day(talk: AtDevice, said: str) -> None:
    _opens(talk, NOON_IN_LONDON).hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["the one for the calf", "the calf one on the left"])
def test_a_leg_that_is_named_at_night_is_helped(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
