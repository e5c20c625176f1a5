"""Stories of a question about what a stretch's own caution names: the stretch answers it, and nothing is refused as if
it were of no leg.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation


def asked(talk: Conversation, first: str, said: str) -> str:
    """Ask at "are you in position?"; gives the id of what answered."""
    talk.says_ready = False
    talk.hears(first)
    talk.hears(said)
    return str(talk.place["id"])


@pytest.mark.parametrize(
    ("first", "stretch", "said"),
    [
        ("wall calf stretch", "stretch.calf-wall", "is it ok with a bad achilles"),
        ("wall calf stretch", "stretch.calf-wall", "what if i have achilles tendonitis"),
        ("side lunge", "stretch.side-lunge", "what if my knee hurts"),
        ("butterfly stretch", "stretch.butterfly", "should i do it after hip surgery"),
        ("leg swings", "stretch.leg-swing", "can i do it if i'm dizzy"),
        ("walking lunge", "stretch.walking-lunge", "can i do it if i'm wobbly"),
        ("figure four", "stretch.glute-figure-four", "is this ok for my sciatica"),
        ("standing quad stretch", "stretch.quad-standing", "what about a dodgy kneecap"),
        ("hip flexor stretch", "stretch.hip-flexor", "what if i've had my hip replaced"),
        ("knee to chest", "stretch.knee-to-chest", "can i do this with osteoporosis"),
    ],
)
def test_a_stretch_tells_its_caution_to_who_asks_of_it(
    talk: Conversation, library: Library, first: str, stretch: str, said: str
) -> None:
    assert asked(talk, first, said) == stretch
    assert talk.place["coached"]["plan"] == stretch
    assert talk.last.speech.startswith(library.stretches[stretch].cautions.full)
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    ("first", "said", "place"),
    [
        ("side lunge", "my knee hurts", "control.hurts"),
        ("side lunge", "ow my knee", "control.hurts"),
        ("leg swings", "i feel dizzy", "control.hurts"),
        ("wall calf stretch", "my calf is red hot and swollen", "red-flag.dvt"),
        ("leg swings", "what if i get chest pain", "red-flag.heart-lungs"),
        ("side lunge", "can you do the knee to chest one after", "stretch.knee-to-chest"),
    ],
)
def test_what_is_felt_a_sign_and_another_stretch_stay_what_they_are(
    talk: Conversation, first: str, said: str, place: str
) -> None:
    found = asked(talk, first, said)
    assert found == place or (place.startswith("red-flag") and talk.response["sessionAttributes"]["warned"])
