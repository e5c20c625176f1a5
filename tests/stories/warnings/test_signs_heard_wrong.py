"""A sign that was heard as another word is asked about, and nothing is done to the leg before that."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"


@pytest.mark.parametrize(
    ("heard", "warning"),
    [
        ("my calf is swore len and warm", "warning.leg-clot"),
        ("there's a warm read patch on my calf", "warning.leg-clot"),
        ("only my left leg is fed in tight", "warning.leg-clot"),
        ("my whole leg is dumb", "warning.cold-leg"),
        ("my foot has gone blew", "warning.cold-leg"),
        ("i'm coffin up blood", "warning.lung-clot"),
        ("i past out", "warning.chest-stroke"),
        ("i have past out twice", "warning.chest-stroke"),
        ("my husband past out", "warning.chest-stroke"),
        ("i just painted in the bathroom", "warning.chest-stroke"),
        ("i have a chest pane", "warning.chest-stroke"),
        ("i have chess pains", "warning.chest-stroke"),
        ("i can't breed properly", "warning.chest-stroke"),
        ("i cannot control my ladder and my legs are weak", "warning.numb-groin"),
        ("my bits have gone now", "warning.numb-groin"),
        ("my bum and thighs have gone on and i can't wait", "warning.numb-groin"),
        ("i felt a pot in my calf", "warning.tear-fracture"),
        ("my heal is black", "warning.dead-skin"),
        ("my big tow is black", "warning.foot-sore"),
    ],
)
def test_a_sign_that_only_sounds_like_one_is_asked_about(talk: Conversation, heard: str, warning: str) -> None:
    talk.hears(heard)
    assert talk.place["id"] == ASKED
    assert talk.place["warning"] == warning
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears("yes")
    assert talk.place["id"] == WARNED


def test_a_no_to_it_is_kept(talk: Conversation) -> None:
    talk.hears("my foot has gone blew")
    talk.hears("no")
    assert talk.place["id"] not in (ASKED, WARNED)
    talk.hears("my foot has gone blew")
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i just painted the bathroom",
        "i painted the fence and my calf is tight",
        "we passed the painted ladies",
        "i read about red legs",
        "i have past the exam",
        "i've got flu and my legs ache",
        "i popped a balloon",
        "i can't wait",
        "my cramp has gone now",
        "the pain in my calf has gone now",
        "i play chess on a monday",
        "my calf is tight from the ladder",
        "does dark urine mean muscle damage",
        "we went past the wall and my calf cramped",
    ],
)
def test_the_same_words_in_their_own_company_raise_no_question(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)


def test_what_has_gone_in_a_cramp_is_the_cramp(talk: Conversation) -> None:
    talk.hears("cramp in my foot")
    talk.hears("it has gone now")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize(
    ("heard", "warning"),
    [
        ("my calf is swore lun and warm", "warning.leg-clot"),
        ("my shin is fraud and hot", "warning.leg-clot"),
        ("there's a warm wet patch on my calf", "warning.leg-clot"),
        ("my leg is cold", "warning.cold-leg"),
        ("my calf muscle is cold", "warning.cold-leg"),
    ],
)
def test_half_a_sign_is_asked_about_before_the_leg_is_warmed_or_cooled(
    talk: Conversation, heard: str, warning: str
) -> None:
    talk.hears(heard)
    assert talk.place["id"] == ASKED
    assert talk.place["warning"] == warning


@pytest.mark.parametrize(
    "said",
    [
        "put something warm on my calf",
        "i put a warm towel on my calf",
        "my calf is nice and warm now",
        "my calf isn't warm",
        "my foot is cramping and it's freezing in here",
        "my daughter's calf is cramping on the warm up",
    ],
)
def test_a_wish_for_warmth_or_what_is_denied_is_not(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
