"""Low blood sugar on medicine for diabetes: told in pieces, in either order; and what is told after what to take."""

import pytest

from tests.conftest import Conversation

LOW = "warning.low-sugar"
WARNED = (
    ("i'm diabetic and take insulin", "i feel shaky and sweaty"),
    ("i'm diabetic, on metformin and insulin", "calf cramps after football", "can i do pickle juice", "feel shaky now"),
    ("i feel really trembly", "i'm on gliclazide"),
    ("my husband takes insulin", "he's gone all sweaty"),
    ("i take sugar tablets", "what helps cramps", "my hands are shaking"),
    ("i'm diabetic", "my sugar's low"),
    ("i'm on insulin", "i'm having a hypo"),
    ("i take insulin", "cramp in my foot", "easing", "bit sweaty now"),
)
CONFUSED = (
    (
        "he's a diabetic my grandad",
        "he gets it in his legs after his insulin",
        "he's shaking and sweaty with it right now",
        "he's talking rubbish",
    ),
    ("my husband takes gliclazide", "he's got a cramp", "he's confused"),
    ("my mum's diabetic", "her calf is cramping", "she's not making sense"),
    ("my nan's on insulin", "she's hard to wake"),
)
ASKED = (
    ("my mum's diabetic", "her calf is cramping", "she's all trembly and sweating"),
    ("i'm diabetic", "bad cramps tonight", "i'm shaking"),
    ("i'm on insulin", "i get dizzy when i stand up"),
    ("i take metformin", "i'm starving"),
    ("i'm on insulin", "my legs are shaking"),
)
NONE = (
    ("i feel shaky and sweaty",),
    ("my legs were shaking after the run",),
    ("i'm on insulin", "calf cramps after football"),
    ("i take metformin", "does metformin cause cramps"),
)


@pytest.mark.parametrize("said", WARNED)
def test_low_sugar_is_treated_first(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", LOW)


@pytest.mark.parametrize("said", CONFUSED)
def test_who_is_confused_with_diabetes_is_an_emergency_that_speaks_of_sugar(
    talk: Conversation, said: tuple[str, ...]
) -> None:
    for each in said:
        heard = talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.low-sugar-severe")
    assert "juice" in heard


def test_what_is_right_now_is_not_over(talk: Conversation) -> None:
    for each in CONFUSED[0][:3]:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", LOW)


@pytest.mark.parametrize("said", ASKED)
def test_what_may_be_low_sugar_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", LOW)


@pytest.mark.parametrize("said", NONE)
def test_without_the_medicine_or_without_a_sign_it_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning") != LOW


@pytest.mark.parametrize(
    "said",
    [
        "ate a biscuit",
        "i've had some juice",
        "still shaky",
        "checked it, it's three point one",
        "should i eat something",
    ],
)
def test_what_was_eaten_stays_with_it(talk: Conversation, said: str) -> None:
    talk.hears("i'm on insulin")
    talk.hears("i feel shaky and sweaty")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", LOW)


@pytest.mark.parametrize("said", ["he's getting drowsy", "he's not making sense", "he's all confused"])
def test_who_gets_drowsy_is_an_emergency(talk: Conversation, said: str) -> None:
    talk.hears("my husband takes insulin")
    talk.hears("he's all sweaty")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.low-sugar-severe")


@pytest.mark.parametrize("said", ["better now", "i'm ok now", "it's passed"])
def test_who_feels_better_is_told_what_to_eat_then(talk: Conversation, said: str) -> None:
    talk.hears("i'm on insulin")
    talk.hears("i feel shaky")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")


def test_nothing_is_coached_before_the_shaking_has_passed(talk: Conversation) -> None:
    talk.hears("i'm on insulin")
    talk.hears("i feel shaky")
    talk.hears("guide me through a calf stretch")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", LOW)
    talk.hears("no")
    assert talk.place["id"] == "stretch.calf-wall"
