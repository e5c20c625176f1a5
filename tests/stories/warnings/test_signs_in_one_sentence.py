"""Signs told in one sentence or with its reply, and what sounds like them: a fall, a knock to the head, somebody who is
strange, a lump that beats.
"""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
TEAR, HEAD, CONFUSED, CLOT = "warning.tear-fracture", "warning.head-injury", "warning.confusion", "warning.leg-clot"

REPORTED = (
    (("calf cramp", "no i tripped over the kerb an hour back and it won't take my weight"), TEAR),
    (("cramp in my calf", "no it's from going over on the ice and i can't stand on it at all"), TEAR),
    (("the ball hit me on the side of the head and i take apixaban",), HEAD),
    (("got an elbow to the head at football and i'm on xarelto, it's only an egg",), HEAD),
    (("the cupboard door caught her on the forehead, she's on warfarin",), HEAD),
    (("grandad went peculiar overnight, keeps trying to get dressed for the pit",), CONFUSED),
    (
        (
            "my gran's gone really strange, keeps asking for the dog and the dog died in nineteen ninety, she's never been like this",
        ),
        CONFUSED,
    ),
    (("nan keeps packing her bag to go home, she's never done anything like this",), CONFUSED),
    (("massage for behind the knee", "there's a swelling there and i can feel it thumping against my finger"), CLOT),
    (("the lump on my thigh has its own pulse",), CLOT),
)
NONE = (
    ("my face fell when i heard how far the walk was, what shoes should i wear",),
    ("is beetroot juice good for cramps", "yeah my wee goes pink whenever i have it"),
    ("there's a red line painted on my gym floor, do i put my toes on it for the wall stretch",),
    ("my aunt passed out at her graduation in nineteen sixty eight from the heat, anyway what's next",),
    ("my two year old won't walk past a puddle so my back aches, can i stretch it",),
    ("do i have chest pain no do i have swelling no i've just tight hamstrings from sitting",),
    ("any swelling nope any redness nope just an ordinary cramp",),
    ("i can't put weight on no matter what i eat, do skinny folk cramp more",),
)
STILL_TOLD = (
    ("is beetroot juice good for cramps", "my wee's dark brown since the race"),
    ("is my calf swollen no idea but it's hot and it hurts",),
    ("is it numb no but my calf is swollen and hot",),
    ("my calf is swollen no",),
    ("sir my left calf has become swollen and hot no",),
    ("my toddler won't walk since yesterday and he's hot",),
    ("there's a red line going up my leg from the bite",),
)


@pytest.mark.parametrize(("said", "warning"), REPORTED)
def test_it_is_warned_of_or_asked_about(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in (ASKED, WARNED)
    assert talk.place["warning"] == warning


@pytest.mark.parametrize("said", NONE)
def test_what_sounds_like_it_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
        assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("said", STILL_TOLD)
def test_what_only_begins_like_it_is_still_told(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in (ASKED, WARNED)
