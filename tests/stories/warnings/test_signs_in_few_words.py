"""Signs in few words, and in the English of people who grew up with another language."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, COLD, PREGNANT, WARNED, place_and_warning

LABOUR, OVERDOSE, LONG, WALKING = (
    "warning.early-labour",
    "warning.overdose",
    "warning.long-cramp",
    "warning.walking-pain",
)
CRISIS, QUININE = "warning.crisis", "warning.quinine-reaction"


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("then i noticed baby has not been kicking like usual today", LABOUR),
        ("my baby inside is not moving like usual", LABOUR),
        ("baby has stopped to kick since yesterday", LABOUR),
        ("my baby is too quiet today inside the belly", LABOUR),
        ("the water is coming from me and baby is not yet the time and i have cramps", LABOUR),
        ("my water is coming and i am seven months", LABOUR),
        ("water broke and the month is not complete", LABOUR),
        ("the whole leg is gone a purply colour and heavy since the birth", PREGNANT),
        ("my leg turned a purple sort of colour since the birth", PREGNANT),
        ("it is my wife that said i should talk say my mouth bend to one side", CHEST),
        ("his mouth has turned to one side since morning", CHEST),
        ("my face is shifted to the left", CHEST),
        ("my lip is pulling to one side", CHEST),
        ("my leg has gone dumb", COLD),
        ("my foot went dumb", COLD),
        ("my leg feels all dumb", COLD),
        ("sorry for my english my calf is thick and hard only left i take tablets for not baby", CLOT),
        ("my right leg become fat only that one and it pains", CLOT),
        ("i have cramp three hours", LONG),
        ("my cramp is three hours and still like stone", LONG),
        ("the cramp does not stop since the morning", LONG),
        ("i am alone in dorm and i ate many tablet because i want to stop everything", OVERDOSE),
        ("i take too much paracetamol because i want finish with everything", OVERDOSE),
        ("better i am not in this world", CRISIS),
        ("i get cramp in my buttock every time i walk a hundred yards and have to sit", WALKING),
    ],
)
def test_a_sign_in_few_words_warns(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("i ate many tablets", OVERDOSE),
        ("i swallow plenty tablet", OVERDOSE),
        ("only my left calf is thick and hard", CLOT),
        ("bruises all over me since i started those cramp tablets last week", QUININE),
        ("bit cramp in me arse when i walk", WALKING),
    ],
)
def test_half_of_a_sign_is_asked_about(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, warning)


def test_what_follows_completes_it(talk: Conversation) -> None:
    talk.hears("bit cramp in me arse when i walk")
    talk.hears("aye same every time hundred yards then i've to sit on the wall")
    assert place_and_warning(talk) == (WARNED, WALKING)


@pytest.mark.parametrize(
    "said",
    [
        "the baby is kicking me all night and i get cramps",
        "baby is quiet at last and i can stretch",
        "the water is coming from the tap cold",
        "sweat is running down my leg",
        "i'm seven months into my training",
        "my leg bends to one side when i stretch",
        "my smile goes to one person",
        "i twisted my ankle to the side last year",
        "my calf muscle is thick because i cycle",
        "both my calves are big and hard from football",
        "i have cramp two minutes",
        "i have cramp ten minutes every night",
        "i ate many bananas for the cramps",
        "i take two tablets for blood pressure",
        "i want to stop everything that causes cramps",
        "i want to finish with everything in the house and then stretch",
        "i walk a hundred yards and then i stretch",
        "should i take cramp tablets",
        "i felt dumb doing the leg stretch",
        "my legs hurt and that's a dumb question",
        "my leg is being dumb again",
        "my leg has no feeling since birth",
    ],
)
def test_the_same_words_of_something_else_are_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)
