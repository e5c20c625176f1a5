"""Stories of facts that were told wrong and are put right, and of facts that are told by who asks nothing."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def facts(talk: AtDevice) -> set[str]:
    """Ids of what the session knows of the listener, or of whoever is helped."""
    return {fact["id"] for fact in talk.response["sessionAttributes"].get("facts", [])}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("i'm diabetic by the way", "no listen i said that wrong i'm pre diabetic my brother's the diabetic"),
        ("i'm diabetic by the way", "no sorry i'm only pre diabetic"),
        ("i'm diabetic by the way", "no i mean my brother's diabetic"),
        ("i'm on warfarin", "sorry it's my husband who's on warfarin"),
        ("i'm on warfarin", "not me my husband's on warfarin"),
        ("i'm pregnant", "i got that wrong it's my sister who's pregnant"),
        ("i've got a stent", "no listen my brother's got a stent not me"),
        ("i'm on a statin", "no it's my dad that's on the statin not me"),
        ("i've got kidney disease", "slip of the tongue it's my wife with the kidney disease"),
    ],
)
@pytest.mark.parametrize("launched", [True, False])
def test_a_fact_that_is_anothers_is_dropped_and_nobody_is_helped(
    talk: AtDevice, told: str, said: str, *, launched: bool
) -> None:
    if launched:
        talk.launch()
    talk.hears(told)
    assert facts(talk)
    talk.hears(said)
    assert (facts(talk), talk.place["id"]) == (set(), "fact.noted")


@pytest.mark.parametrize(
    ("told", "said", "kept"),
    [
        ("i'm diabetic", "my brother's diabetic too", {"diabetes", "helping"}),
        ("i'm on warfarin", "my mum's on warfarin as well", {"blood-thinner", "helping"}),
        ("i've just had a baby", "he's six weeks", {"new-baby"}),
        (
            "i've got a heart condition",
            "sorry my husband has a heart condition and he's got a cramp",
            {"heart", "helping"},
        ),
        ("i'm diabetic", "no i mean i'm on insulin", {"diabetes"}),
    ],
)
def test_what_is_told_of_another_besides_is_kept(talk: AtDevice, told: str, said: str, kept: set[str]) -> None:
    talk.hears(told)
    talk.hears(said)
    assert facts(talk) == kept


def test_a_cramp_told_besides_is_helped_with(talk: AtDevice) -> None:
    talk.hears("i've got a stent")
    talk.hears("no listen my brother's got a stent not me and my calf's cramping")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        (
            "just so you know i had a stent put in and a dodgy knee from the mines i'm not asking anything only telling you",
            "heart",
        ),
        ("i'm only telling you cause the nurse said to i've type two and a bad back", "diabetes"),
        ("i should mention i've had my hip done a while ago and the physio was a lovely lass", "new-joint"),
        ("not asking owt i'm just saying i take a water tablet and i've a cat", "water-tablet"),
        ("for your information i had a stroke two years ago and i don't drive now", "weak-leg"),
    ],
)
def test_facts_of_who_asks_nothing_are_noted(talk: AtDevice, said: str, fact: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    assert fact in facts(talk)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("just so you know i'm pregnant can i do the wall stretch", "stretch.calf-wall"),
        ("just so you know my calf's cramping", "relief.now"),
        ("just so you know i'm diabetic and my leg's swollen and hot", "redflag"),
        ("you should know i'm on warfarin and i can't catch my breath", "redflag"),
    ],
)
def test_what_is_asked_or_hurts_besides_comes_first(talk: AtDevice, said: str, place: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == place
