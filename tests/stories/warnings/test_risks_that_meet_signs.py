"""What is a danger for some people only, or is told in pieces: a medicine that builds up, a heart that fails, a cancer
treatment, a clot of last month, a scald, heat, and too many tablets.
"""

import pytest

from tests.conftest import Conversation


def warning(talk: Conversation) -> tuple[str, str]:
    return talk.place["id"], talk.place.get("warning", "")


LEVEL, FLUID, NERVES = "warning.medicine-level", "warning.heart-fluid", "warning.chemo-nerves"
RECENT, BURN, OVERDOSE = "warning.recent-clot", "warning.burn", "warning.overdose"
WARNED = [
    (("my lithium dose got changed and i'm twitching and shaky and all muddled",), LEVEL),
    (("i'm on lithium", "i've got the runs and my hands tremble"), LEVEL),
    (("my mum's on lithium and she's gone all shaky and confused",), LEVEL),
    (("i take digoxin and i feel sick and everything looks yellow",), LEVEL),
    (("i've got heart failure and i get cramps", "my ankles are more swollen than last week"), FLUID),
    (("i've got heart failure", "and i'm puffing a bit lying down"), FLUID),
    (("heart failure here, ankles are swelling more",), FLUID),
    (("i spilled hot tea on my leg",), BURN),
    (("i'm on the pill and my calf aches", "just the one"), "warning.leg-clot"),
    (("i'm having chemo and since then i get cramps in my feet", "no but they're a bit numb"), NERVES),
    (("how do i stretch my calf", "i had a clot in it last month am i alright to"), RECENT),
    (("i've burned my leg with boiling water",), BURN),
    (("i scalded my foot",), BURN),
    (("i burnt my calf on the exhaust",), BURN),
    (("i want something for the pain", "i've had paracetamol", "about twenty since last night"), OVERDOSE),
    (("what painkiller helps", "i took paracetamol", "sixteen today"), OVERDOSE),
    (("i've been taking paracetamol", "how many can i have", "i've had twelve since this morning"), OVERDOSE),
    (("can i take ibuprofen for cramp", "i've already had some ibuprofen", "fifteen of them"), OVERDOSE),
]


@pytest.mark.parametrize(("said", "expected"), WARNED, ids=[" > ".join(said) for said, _ in WARNED])
def test_a_risk_and_a_sign_of_it_warn(talk: Conversation, said: tuple[str, ...], expected: str) -> None:
    for each in said:
        talk.hears(each)
    assert warning(talk) == ("redflag", expected)


@pytest.mark.parametrize(
    "said",
    [
        ("i'm on lithium and my legs cramp",),
        ("does lithium cause twitching",),
        ("i've got heart failure and i get cramps",),
        ("does chemo cause numb feet",),
        ("i had a clot three years ago", "stretch my calf"),
        ("i burned my legs on the bike today",),
        ("my legs burn when i run",),
        ("what painkiller helps", "i've had paracetamol", "two this morning"),
        ("what painkiller helps", "i've had paracetamol", "ten minutes ago"),
        ("i take quinine", "ten years"),
        ("i spilled water on my leg",),
        ("my ankles are a bit puffy",),
        ("i get cramp after a long walk",),
    ],
    ids=" > ".join,
)
def test_a_risk_alone_or_a_number_of_something_else_warns_of_nothing(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] != "redflag"


ASKED = [
    (("i'm 36 weeks pregnant", "my ankles are a bit puffy both of them"), "warning.pre-eclampsia"),
    (("my ankles are puffy, i'm pregnant",), "warning.pre-eclampsia"),
    (("my calves cramp when i walk to the shop",), "warning.walking-pain"),
    (("my husband takes a statin and has cramp in his calves when he walks to the shop",), "warning.walking-pain"),
    (("my dad gets cramp in both legs walking to church",), "warning.walking-pain"),
]


@pytest.mark.parametrize(("said", "expected"), ASKED, ids=[" > ".join(said) for said, _ in ASKED])
def test_what_may_be_of_a_danger_is_asked_about(talk: Conversation, said: tuple[str, ...], expected: str) -> None:
    for each in said:
        talk.hears(each)
    assert warning(talk) == ("redflag.ask", expected)


@pytest.mark.parametrize(
    "told",
    [
        "it's hot and i've got cramps everywhere and i feel dizzy and sick",
        "it's thirty five degrees and i've got cramps everywhere and i feel dizzy",
        "i've been in the sun all day and i'm cramping all over and feel dizzy",
    ],
)
@pytest.mark.parametrize("denied", ["no just dizzy", "no", "no only a bit dizzy"])
def test_who_is_only_dizzy_in_the_heat_is_advised_of_the_heat(talk: Conversation, told: str, denied: str) -> None:
    talk.hears(told)
    assert warning(talk) == ("redflag.ask", "warning.heat-sodium")
    assert "shade" in talk.hears(denied)
    assert "entry" not in talk.place or talk.place["entry"].endswith("hot-weather")


@pytest.mark.parametrize("said", ["should i take tonight's", "do i take the next one", "should i stop it then"])
def test_the_next_dose_is_for_them_to_say_and_nobody_is_told_to_stop(talk: Conversation, said: str) -> None:
    warned = talk.hears("i'm on lithium and shaky")
    heard = talk.hears(said)
    assert warning(talk) == ("redflag", LEVEL)
    assert "ake no more" not in warned + heard
    assert "next dose" in warned
    assert "next dose" in heard
