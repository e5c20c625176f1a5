"""What only sounds alarming: engines, saunas, casts of months ago, a leg that was sat on, fear of each twinge; and what
explains a sign in the sentence behind it. Beside each kind, a real report in nearly the same words.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED


@pytest.mark.parametrize(
    "said",
    [
        "what staff must know when to report a swollen leg",
        "how does a person tell a stroke from a faint",
        "how do you know a clot from a cramp",
        "i turn red as a lobster in the hot tub and my feet cramp",
        "we come out red as a tomato from the steam room and my calf cramps",
        "my cast was killing me till they took it off in april",
        "can't do the stairs without groaning after that workout it's only doms",
        "the lorry engine was boiling hot so i walked home and my calves ache",
        "standing at work all day will kill me my legs are done",
        "these shoes are killing me",
        "my dad thinks every ache is a clot",
        "is every lump a clot",
        "i'm making her care plan and have to know when should i report a red leg",
        "how would you tell a stroke from a faint i'd like to be prepared",
        "gave up drinking and i've never felt better except for a cramp in my foot",
        "my foot went dead sitting on the step and came back when i got up",
        "my leg fell asleep sat on the bus, it was fine once i walked about",
        "i was puffing up the hill and my thigh cramped",
        "i'm puffed and my calf is cramping",
    ],
)
def test_what_only_sounds_alarming_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("my pee's gone red", "yeah i ate a jar of beetroot, it's clear now"),
        ("my hand's numb", "only if i lean on it, then after a minute it's fine"),
        ("my leg's gone red", "i was sat beside the stove, it's back to normal now"),
        ("my heart was racing", "yes i'd sprinted for the bus, it settled down in a minute"),
        ("i've a cramp in my calf", "aye i ran about on it and did the last twenty minutes fine"),
        ("my calf cramped at half time", "och i walked it off and was on for the last twenty minutes"),
        ("my heart was racing", "yeah i'd been sprinting, it came back down after"),
        ("i'm a bit swollen", "always am before dialysis, both ankles"),
    ],
)
def test_what_explains_it_takes_the_sign_back(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        ("my calf's as red as a lobster and sore",),
        ("my plaster is killing me and my toes are numb",),
        ("my legs went dead sitting on the loo and they haven't come back",),
        ("she thinks it's a clot, my calf's swollen",),
        ("my leg went red", "i was sat beside the stove, and it's still red and swollen"),
        ("my heart was racing", "yes i'd been sprinting and it's still going"),
        ("my pee's red", "yeah i had beetroot but it's brown as cola now"),
        ("i need to know when should i report a swollen leg", "mine's swollen and hot"),
        ("i was hours in the car and my calf is red hot and sore",),
        ("after the lorry trip the back of my leg went red hot",),
        ("i burnt my leg on the exhaust and it's blistered",),
        ("my calf's red hot and swollen", "i was near the fire"),
        ("standing here on the bridge, i want to kill myself",),
        ("i've never felt better about dying, i want to end it",),
    ],
)
def test_a_real_report_in_nearly_the_same_words_is_heard(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in (WARNED, ASKED)


@pytest.mark.parametrize("said", ["calf has been puffing up since the flight", "my left calf is puffed and sore"])
def test_a_leg_that_puffs_up_is_swollen(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == WARNED
