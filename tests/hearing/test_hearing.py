"""What typed words become: the intent and slots that Alexa would send."""

import pytest

from skill.simulator.nlu import Hearing


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("stop", "AMAZON.StopIntent", {}),
        ("Yes, please!", "AMAZON.YesIntent", {}),
        ("why does my calf knot up on hills", "AskWhyIntent", {"query": "does my calf knot up on hills"}),
        ("what about magnesium", "AskTopicIntent", {"subject": "magnesium-potassium"}),
        ("do leg cramps come from too little salt", None, {}),
        ("guide me through the soleus stretch", "StartStretchIntent", {"stretch": "stretch.soleus"}),
        (
            "stretch my left hamstring for twenty seconds",
            "StretchMuscleIntent",
            {"muscle": "hamstring", "duration": "PT20S"},
        ),
        ("i've got a cramp in my foot", "CrampInMuscleIntent", {"muscle": "foot"}),
        ("a calf stretch for a minute and a half", None, {"duration": "PT1M30S"}),
        ("stretch my eyebrows", "StretchMuscleIntent", {"muscle": "eyebrows"}),
        ("zxqv", "AMAZON.FallbackIntent", {}),
        ("", "AMAZON.FallbackIntent", {}),
    ],
)
def test_words_become_an_intent(hearing: Hearing, said: str, intent: str | None, slots: dict[str, str]) -> None:
    heard = hearing.hear(said)
    assert intent in (None, heard.intent)
    found = {name: slot.id or slot.words for name, slot in heard.slots.items()}
    assert slots.items() <= found.items()


def test_fallback_carries_no_words(hearing: Hearing) -> None:
    assert hearing.hear("zxqv").slots == {}


def test_free_words_lose_the_words_that_carried_them(hearing: Hearing) -> None:
    heard = hearing.hear("how come my toes curl after a swim")
    assert heard.intent == "AskWhyIntent"
    assert heard.slots["query"].words == "my toes curl after a swim"
