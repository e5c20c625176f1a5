"""Stories of high blood pressure in pregnancy or after a birth, told as a reading,
and of pain at the top of the belly.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

PRE_ECLAMPSIA = "warning.pre-eclampsia"


@pytest.mark.parametrize(
    "said",
    [
        ("i'm thirty four weeks and my blood pressure is one sixty over a hundred",),
        ("my wife is pregnant and her bp is 150 by 100",),
        ("i gave birth on friday and my pressure is one sixty five over one oh two",),
        ("the cuff says a hundred and fifty five over ninety eight and i'm due next month",),
        ("my blood pressure's one eighty over one twenty", "i'm twenty nine weeks"),
        ("i'm twenty eight weeks", "they took my blood pressure at the chemist", "it was 152 over 96"),
        ("i've just had a baby and my blood pressure's sky high",),
        ("i've epigastric pain at thirty four weeks",),
        ("i'm thirty eight weeks with an awful pain in the top of my tummy",),
    ],
)
def test_high_pressure_in_pregnancy_is_to_be_checked_right_away(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, PRE_ECLAMPSIA)


@pytest.mark.parametrize(
    "said",
    [
        "i'm thirty weeks and my blood pressure is one twenty over seventy",
        "i'm pregnant and i swam one fifty over ninety minutes",
        "i ran one sixty over ten weeks and i'm pregnant",
        "i'm pregnant and my heart rate was one forty on the walk",
        "i'm pregnant and the baby kicks me under the ribs",
        "my blood pressure is one thirty over eighty",
    ],
)
def test_other_numbers_are_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)
