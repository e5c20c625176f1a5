"""Stories through the handler: a baby that was spoken of has no cramp, and gets nothing on our word."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said",
    [
        ("what should i do, i get them when i'm breastfeeding", "he's six weeks", "is magnesium ok for him"),
        ("can i give magnesium to my baby",),
        ("my baby is six weeks old", "can he have electrolytes"),
    ],
)
def test_a_baby_gets_nothing_on_our_word(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        spoken = talk.hears(each)
    assert "baby" in spoken
    assert "doctor" in spoken
    assert talk.place["id"] != "relief.now"


def test_the_age_of_a_baby_is_no_pregnancy(talk: Conversation) -> None:
    talk.hears("i'm breastfeeding")
    assert "pregnan" not in talk.hears("he's six weeks")


def test_who_has_had_a_baby_still_hears_of_magnesium(talk: Conversation) -> None:
    talk.hears("i'm breastfeeding")
    talk.hears("can i take magnesium")
    assert talk.place["id"] == "magnesium-potassium"
