"""The second sentence explains the first: a harmless cause, another time or another thing takes a sign back."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, TORN, WARNED, place_and_warning

SORE, SADDLE, COLD_LEG, ABUSE = "warning.foot-sore", "warning.numb-groin", "warning.cold-leg", "warning.abuse"


@pytest.mark.parametrize(
    ("sign", "warned", "explained"),
    [
        ("my toe is black", (WARNED, SORE), "it's nail polish my granddaughter did it"),
        ("my toe is black", (WARNED, SORE), "it's only dirt, i was in the garden"),
        ("my foot is purple", (ASKED, CLOT), "that's the dye out of my new jeans"),
        ("my calf's a bit warm", (ASKED, CLOT), "i've just taken the hot water bottle off it"),
        ("my leg's warm", (ASKED, CLOT), "the cat was lying on it"),
        ("my calf's warm", (ASKED, CLOT), "i've just taken the heat pad off and it's the same as the other one now"),
        ("my leg's red", (ASKED, "warning.hot-leg-fever"), "that's the mark from my long socks"),
        ("it popped", (ASKED, TORN), "the balloon popped, sorry, that's the grandkids"),
        ("i heard a crack", (ASKED, TORN), "it was the floorboard"),
        ("my hands are numb and tingly", (ASKED, "warning.mouth-tingle"), "i was gripping the bed too hard"),
        ("i've been bitten", (ASKED, "warning.bite-infected"), "by the running bug, i mean i love it"),
        ("my husband hit", (ASKED, ABUSE), "his head on the cupboard, no, last christmas, he's grand"),
        ("is it a clot", (ASKED, CLOT), "i'm only asking because my neighbour had one, mine's just a wee cramp"),
        ("my mother had a stroke", (WARNED, CHEST), "she passed away in two thousand and four, i was just telling you"),
    ],
)
def test_what_explains_all_that_was_told_takes_it_back(
    talk: Conversation, sign: str, warned: tuple[str, str], explained: str
) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == warned
    talk.hears(explained)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "explained", "warning"),
    [
        ("i can't feel my legs", "ha, that was some spin class, they're working fine", SADDLE),
        ("i'd a sore chest", "that was the cold in january and it cleared up", CHEST),
        ("i was breathless", "because i was doing star jumps and i'm fine now", CHEST),
        ("my leg went blue", "it was the paint off the fence", COLD_LEG),
        ("my leg's warm and red", "i've had a hot bath", CLOT),
    ],
)
def test_what_is_grave_is_asked_about_once_and_then_believed(
    talk: Conversation, sign: str, explained: str, warning: str
) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (WARNED, warning)
    talk.hears(explained)
    assert place_and_warning(talk) == (ASKED, warning)
    talk.hears("no")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "said", "warning"),
    [
        ("my toe is black", "i dropped a tin of paint on it ages ago", SORE),
        ("my toe is black", "i painted it with iodine because it won't heal", SORE),
        ("my leg's red", "it's from the flight", "warning.hot-leg-fever"),
        ("my leg's red", "that's the mark from my socks but it's spreading", "warning.hot-leg-fever"),
        ("my leg's red", "my socks are tight because it's swelling", CLOT),
        ("my calf's a bit warm", "i had the hot water bottle on it because it was aching so bad", CLOT),
        ("my calf is swollen and warm", "i've just taken the hot water bottle off it", CLOT),
        ("it popped", "the muscle at the back popped like a balloon", TORN),
        ("my husband hit", "the wall beside my head", ABUSE),
        ("my husband hit", "his head on the wall, then he hit me", ABUSE),
        ("i can't feel my legs", "i did leg day but they're still numb", SADDLE),
        ("i was breathless", "because i was climbing the stairs and i still am", CHEST),
        ("i can't breathe properly", "i was on the treadmill", CHEST),
        ("my arm is numb", "i slept on it", "warning.sudden-weakness"),
        ("my mother had a stroke", "she passed out an hour ago", CHEST),
        ("my mother had a stroke", "last year but she can't speak today", CHEST),
        ("my foot is numb", "i was sitting on it and now it's white", COLD_LEG),
        ("my hands are numb and my mouth tingles", "i was gripping the bed", "warning.mouth-tingle"),
        ("i've been bitten", "by a snake i mean", "warning.bite-infected"),
    ],
)
def test_a_risk_a_doubt_or_more_of_it_explains_nothing_away(
    talk: Conversation, sign: str, said: str, warning: str
) -> None:
    talk.hears(sign)
    talk.hears(said)
    assert place_and_warning(talk) in ((WARNED, warning), (ASKED, warning))
