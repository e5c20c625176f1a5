"""Whether the skill could help, asked by Alexa before anybody is connected to it."""

import pytest

from skill.guard import Guard
from skill.hearing.envelope import Session
from skill.hearing.listen import Heard, Slot


@pytest.mark.parametrize(
    ("intent", "slots", "answer"),
    [
        ("AskWhyIntent", {"query": Slot("do i get leg cramps at night")}, "YES"),
        ("AskWhatIntent", {"query": Slot("is the weather tomorrow")}, "NO"),
        ("StartStretchIntent", {"stretch": Slot("soleus stretch", "stretch.soleus")}, "YES"),
        ("CrampNowIntent", {}, "YES"),
        ("RemindMeIntent", {}, "MAYBE"),
        ("RemindMeIntent", {"time": Slot("21:30"), "recurrence": Slot("every night", "every-night")}, "MAYBE"),
        ("ListRemindersIntent", {}, "MAYBE"),
        ("SomebodyElsesIntent", {}, "NO"),
        ("AMAZON.StopIntent", {}, "NO"),
    ],
)
def test_the_answer_is_true_and_has_no_side_effects(
    skill: Guard, intent: str, slots: dict[str, Slot], answer: str
) -> None:
    request = Session().intent(Heard(intent, slots), 1_795_460_400.0)
    request["request"]["type"] = "CanFulfillIntentRequest"
    del request["session"]
    response = skill(request)
    assert response["response"]["canFulfillIntent"]["canFulfill"] == answer
    assert set(response["response"]["canFulfillIntent"]["slots"]) == set(slots)
    assert "outputSpeech" not in response["response"]
    assert not response.get("sessionAttributes")
