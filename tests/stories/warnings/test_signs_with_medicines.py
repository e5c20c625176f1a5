"""Signs that a medicine makes worse, told over several turns: being sick on a water tablet,
a bruise on a blood thinner.
"""

import pytest

from tests.conftest import Conversation

WATER, THINNER, SERIOUS = "warning.fluids-lost", "warning.thinner-bruise", "warning.chest-stroke"
WARNED = (
    (("i'm on bumetanide and spironolactone", "i've been sick since wednesday"), WATER),
    (("i take furosemide", "i've got the runs", "my hands keep cramping"), WATER),
    (("i've had the trots since sunday and me hands are cramping", "i'm on bendroflumethiazide"), WATER),
    (("i'm on a water tablet", "my tummy's upset", "i feel right weak"), WATER),
    (
        ("i'm on a water tablet", "i've been sick since wednesday", "i feel right weak", "me heart's going funny"),
        SERIOUS,
    ),
    (("i'm on a water tablet", "cramps all over, hands and all", "my heart's all over the place"), SERIOUS),
    (("i've the gout and i take indapamide", "been bokin all night", "me head's light"), WATER),
    (("i'm on warfarin", "a big bruise on me calf"), THINNER),
    (("a big bruise on me calf", "i'm on warfarin"), THINNER),
    (("i'm on apixaban", "there's a bruise on my thigh", "i didn't bang it"), THINNER),
    (("i'm on warfarin", "my calf is bruised", "it's as big as my hand"), THINNER),
    (("there's a bruise on my calf, don't know where from", "i take rivaroxaban"), THINNER),
    (
        ("i take atorvastatin", "my legs ache all over now, both of them, and me water's gone dark"),
        "warning.dark-urine",
    ),
)
NONE = (
    ("i'm on furosemide", "i get cramps at night"),
    ("i'm on indapamide", "i've been off sick from work"),
    ("i take a water tablet", "i was sick on a boat last year"),
    ("i take spironolactone", "my heart sank when i saw the bill"),
    ("i'm on a water tablet", "i do the runs on sunday"),
    ("i've no water tablets", "i've had the runs"),
    ("i'm on warfarin", "my bruise is nearly gone"),
    ("i'm on warfarin", "the lump of the cramp is as big as my hand"),
    ("i'm on warfarin", "i didn't bang it"),
    ("i'm on apixaban", "how big can a stretch be"),
    ("does warfarin make you bruise",),
    ("what happens if you're sick on water tablets",),
    ("my dog has the runs", "i'm on water tablets"),
    ("i'm on warfarin", "i rubbed it with cream, is that alright"),
    ("i'm on furosemide", "no sickness and no runs"),
)


@pytest.mark.parametrize(("said", "warning"), WARNED)
def test_a_medicine_makes_it_worse_whichever_came_first(
    talk: Conversation, said: tuple[str, ...], warning: str
) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)


@pytest.mark.parametrize("said", NONE)
def test_a_medicine_alone_is_no_sign(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


def test_what_a_warning_forbids_is_not_begun(talk: Conversation) -> None:
    for each in ("i'm on warfarin", "a big bruise on me calf", "can i rub it"):
        talk.hears(each)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said", [("i take a water tablet", "i've got the runs"), ("i'm on warfarin", "my calf is bruised")]
)
def test_half_of_it_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")
    talk.hears("no")
    assert talk.place["id"] != "redflag"
