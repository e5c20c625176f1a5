"""Words of a sign that are said of a thing, or tell its opposite; and the same words of a leg."""

import pytest

from tests.conftest import Conversation

NONE = (
    ("the dough swelled up while i was stretching my calf",),
    ("before run routine", "oh wait, the river's swollen so we're doing the park"),
    ("the wooden gate is swollen with the rain and i pulled my calf opening it",),
    ("there's a red line on the gym floor, is that where",),
    ("do i stand on the red stripe on the mat",),
    ("that hill left me breathless in a good way",),
    ("how much should i drink", "my wee is pale and clear"),
    ("i watched a film about a marathon", "the bit with the heart attack was rubbish"),
    ("we watched casualty last night", "the scene with the stroke had me in bits"),
    ("my mouth was numb from the jab but that's worn off totally",),
    ("my calf feels warm because i've just had the wheat bag on it",),
    ("my shin's warm from the hot water bottle",),
)
TOLD = (
    ("the calf's swelled up since the flight",),
    ("the wee lad's leg is swollen and hot",),
    ("the flight made my ankles swell and my left calf hurts",),
    ("there's a red line up my leg from the cut",),
    ("the cut's got a red line going up from it",),
    ("my pee is pale but my calf is swollen",),
    ("the anaesthetic has worn off and my leg's still numb",),
    ("i watched a film", "my chest hurts"),
    ("my calf is warm and swollen, i had a heat pad on it",),
    ("my calf's warm and sore, i've not had anything on it",),
)


@pytest.mark.parametrize("said", NONE)
def test_a_thing_or_an_opposite_is_no_sign(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


@pytest.mark.parametrize("said", TOLD)
def test_the_same_of_a_leg_is_one(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in ("redflag", "redflag.ask")
