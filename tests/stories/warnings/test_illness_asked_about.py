"""Stories of who asks whether a cramp comes of an illness of the heart, or of a stroke: that is answered, and no alarm.

What is felt in the same sentence warns as ever.
"""

import pytest

from tests.conftest import Conversation

ASKED = [
    "is my cramp a sign of heart trouble",
    "does a cramp mean i've a bad heart",
    "is it heart trouble if my legs cramp",
    "could my leg cramps mean my heart's failing",
    "is my cramp a stroke sign",
    "are my calf cramps to do with my heart",
    "i get night cramps every night is that a sign of heart disease",
    "could these cramps be down to a dodgy ticker",
    "can a weak heart give me cramps",
    "do my cramps mean angina do you think",
    "is my leg cramp an early sign of a stroke",
    "i wonder if my cramps come from heart problems",
]
FELT = [
    "is my cramp a sign of heart trouble my chest hurts",
    "is my cramp a stroke sign my face has dropped",
    "could my leg cramps mean my heart's failing i can't get my breath",
    "am i having a heart attack",
    "i think i'm having a stroke",
    "does this cramp mean i'm having a heart attack",
    "my cramp's in my chest is it my heart",
    "is it my heart, i've got pain down my left arm",
    "is it a stroke my arm's gone weak",
    "is my heart racing a sign of heart trouble",
    "does a cramp mean my heart is fluttering",
    "is this cramp in my chest a sign of heart trouble",
    "i've cramp in my jaw and arm is it heart trouble",
    "is it heart trouble if my chest cramps",
    "i'm breathless is my cramp a sign of heart trouble",
    "is my cramp from my heart it keeps skipping",
    "are my cramps a sign of a stroke my speech has gone funny",
    "is it heart trouble if my legs cramp and i feel faint",
    "could this be a stroke",
    "could it be a stroke",
    "is it my heart",
    "is this a heart attack",
    "is this a sign of a heart attack",
]


@pytest.mark.parametrize("said", ASKED)
def test_an_illness_that_is_only_asked_about_is_answered(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert not talk.place.get("warning")
    assert talk.place["id"] in ("when-to-see-doctor", "choice")
    assert not talk.response["sessionAttributes"].get("facts")


@pytest.mark.parametrize("said", FELT)
def test_what_is_felt_besides_or_now_warns(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") == "warning.chest-stroke"
