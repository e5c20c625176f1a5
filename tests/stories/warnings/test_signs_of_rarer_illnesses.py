"""Signs as people with rarer illnesses tell them: a low reading of sugar, potassium that was called high, wounds that
bleed on, an arm beside a port, two medicines that do not go together; and what only sounds like one.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, WARNED, place_and_warning

PRE_ECLAMPSIA, FOOT_SORE, LOW_SUGAR = "warning.pre-eclampsia", "warning.foot-sore", "warning.low-sugar"
OVERDOSE, CRISIS, QUININE = "warning.overdose", "warning.crisis", "warning.quinine-reaction"
TEAR, POTASSIUM, BLEEDING = "warning.tear-fracture", "warning.high-potassium", "warning.bleeding"
PORT, SEROTONIN = "warning.port-arm", "warning.serotonin"


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        (("something's wrong with my big toe", "it's gone black"), FOOT_SORE),
        (("look at my toe", "well it has turned all black and there's no pain"), FOOT_SORE),
        (("my hands are shaking and my glucose reader says fifty two",), LOW_SUGAR),
        (("i'm all shaky and the sugar machine says two point eight",), LOW_SUGAR),
        (("my cousin swallowed by mistake eleven tablets of baclofen",), OVERDOSE),
        (("my flatmate eats by mistake ten tablet of muscle relaxant, he thought they were sweets",), OVERDOSE),
        (("cramp after the flight", "only the right one", "if i press my calf with a thumb it stays a dent"), CLOT),
        (("i took two quinine last night", "i feel giddy and queasy"), QUININE),
        (("my knee went pop at netball", "it's locked solid"), TEAR),
        (("i twisted it and heard a pop in my knee", "i can't bend it or stand on it"), TEAR),
        (("the clinic rang, my potassium has gone sky high and my legs are weak",), POTASSIUM),
        (("my potassium came back dangerously high and my heart is fluttering",), POTASSIUM),
        (("my fistula is bleeding and it won't stop",), BLEEDING),
        (("i took two quinine", "no it was two and then two and then two more"), OVERDOSE),
        (("cramp on dialysis", "the needle site won't stop bleeding"), BLEEDING),
        (("i cut my leg on a slate and the bleeding won't stop",), BLEEDING),
        (("my arm has gone all puffy where the picc line goes in",), PORT),
        (("the arm with my chemo port", "the whole arm is swollen up"), PORT),
        (("i'm on sertraline and they gave me tramadol and now i'm twitching and shaky",), SEROTONIN),
    ],
)
def test_a_sign_of_a_rarer_illness_warns(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        (("my hands and face are all puffed up since this morning",), PRE_ECLAMPSIA),
        (("my ring won't come off and my fingers are swelling up",), PRE_ECLAMPSIA),
        (("since mam passed i don't seem to want to wake up of a morning",), CRISIS),
        (("i lost my wife", "i don't care if i wake up"), CRISIS),
        (("i put a six inch nail clean through my foot",), BLEEDING),
        (("a garden fork went straight through my foot",), BLEEDING),
        (("the hospital left a message that my potassium is far too high",), POTASSIUM),
    ],
)
def test_what_may_be_one_is_asked_about(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (ASKED, warning)


@pytest.mark.parametrize(
    "said",
    [
        "what foods are high in potassium",
        "is a high potassium diet good for cramps",
        "how do i get a tight ring off",
        "my toenail polish is black",
        "my toast has gone black",
        "how do i stop a cut bleeding",
        "it feels like a nail going through my calf",
        "cramp like a spike being driven into my foot",
        "i dent the mattress when i stretch",
        "i take sertraline and get cramps",
        "do cramps get worse with a chemo port",
        "my knee clicks when i bend it",
        "i had two bananas then two more",
    ],
)
def test_what_sounds_like_one_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)
