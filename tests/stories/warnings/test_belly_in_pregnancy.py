"""Stories of a cramp that is in the belly: in pregnancy the maternity unit is rung now,
and nobody else is helped with a leg.
"""

import pytest

from tests.conftest import Conversation

LABOUR, RELIEF, NOWHERE = "warning.early-labour", "relief.now", "none"


@pytest.mark.parametrize(
    "said",
    [
        ("my wife's pregnant and she's cramping", "no not her leg, her tummy"),
        ("my belly cramps every ten minutes", "i'm twenty eight weeks pregnant"),
        ("i have a cramp", "no i mean my tummy, i'm pregnant"),
        ("i have a cramp", "i'm pregnant", "no, it's the bump, not the leg"),
        ("i have a cramp", "it's in my tummy", "i'm expecting"),
        ("i'm thirty weeks and i get cramps in my lower tummy",),
        ("she's pregnant", "she has cramps low in the belly"),
    ],
)
def test_belly_cramps_in_pregnancy_are_for_the_maternity_unit(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning") == LABOUR
    assert talk.place.get("relief") is None


def test_what_is_told_then_belongs_to_it(talk: Conversation) -> None:
    for said in ("my wife's pregnant and she's cramping", "no not her leg, her tummy", "twenty eight weeks"):
        talk.hears(said)
    for said in ("it comes and goes", "every ten minutes"):
        talk.hears(said)
        assert talk.place.get("warning") == LABOUR


@pytest.mark.parametrize("said", ["it's my stomach not my leg", "sorry, not the calf, the belly", "no it's my arm"])
def test_another_part_put_right_ends_the_help_with_a_leg(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp")
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("relief")) == (NOWHERE, None)


@pytest.mark.parametrize("said", ["the bump's in the way", "i'm lying on my tummy", "i can't reach past my belly"])
def test_a_belly_in_the_way_goes_on_with_the_leg(talk: Conversation, said: str) -> None:
    for each in ("i'm thirty weeks pregnant", "cramp in my calf", said):
        talk.hears(each)
    assert talk.place.get("warning") is None
    assert talk.place.get("relief") is not None
