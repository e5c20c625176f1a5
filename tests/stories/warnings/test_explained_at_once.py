"""Stories of a sign that its own sentence, or the next one, explains: a bottle, a sock, a sleep, a thing of that name;
and of the same words with something beside them.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, WARNED, place_and_warning

SIGN = (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "my calf's warm because i've a hot water bottle on it",
        "there's a dent round my ankle off my tight socks",
        "there's a dent round my ankle off my tight socks that's all",
        "my leg's red from the fire",
        "my foot's freezing because i've been out in the snow",
        "my foot's cold from the ice pack",
        "my toes are black from my boot polish",
    ],
)
def test_a_sign_with_its_cause_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN
    talk.hears("i've got a cramp in my calf")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "my calf's warm and swollen because i've a hot water bottle on it",
        "my calf's warm because i sat on a flight",
        "my leg's red since my operation",
        "my calf's warm from nothing",
        "my leg's been red all day from the heater",
        "my leg's red and hot and i'm shivering from the fire",
        "there's a dent when i press my ankle and it's not my socks",
        "my calf's warm and i've had the hot water bottle off for hours",
        "is my calf warm because of a clot",
    ],
)
def test_what_the_cause_does_not_explain_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "my dark urine turned out to be beetroot we had the test and all",
        "my swollen ankle turned out to be a sprain years ago",
    ],
)
def test_what_somebody_found_to_be_harmless_is_over(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "my swollen calf turned out to be a blood clot",
        "my sore calf turned out to be torn",
        "it turned out my calf was swollen and hot",
        "my dark urine turned out to be beetroot but it's brown again today",
        "the pain in my chest turned out to be my heart",
    ],
)
def test_what_was_found_to_be_a_danger_is_not(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in SIGN


@pytest.mark.parametrize(
    ("sign", "warned", "explained"),
    [
        ("it's swollen", (ASKED, CLOT), "no wait i mean the muscle bunches up while it's cramping and then goes flat"),
        ("it's swollen", (ASKED, CLOT), "it bulges out when it cramps and goes back down"),
        ("my chest", (ASKED, CHEST), "no my chest of drawers i bang my foot on it"),
        ("my chest", (ASKED, CHEST), "the medicine chest, i mean"),
    ],
)
def test_another_meaning_takes_the_question_back(
    talk: Conversation, sign: str, warned: tuple[str, str], explained: str
) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == warned
    talk.hears(explained)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "explained"),
    [
        ("my heart's pounding", "i've just run up the stairs to answer the door"),
        ("i get short of breath", "only when i'm racing up hills same as everyone"),
        ("i'm breathless", "i was racing up the hill"),
        ("i passed out", "out cold in my bed by nine o'clock best sleep in weeks"),
    ],
)
def test_an_emergency_is_asked_about_once_and_a_no_takes_it_back(talk: Conversation, sign: str, explained: str) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (WARNED, CHEST)
    talk.hears(explained)
    assert place_and_warning(talk) == (ASKED, CHEST)
    talk.hears("no")
    assert place_and_warning(talk)[1] is None


def test_a_heart_that_has_settled_after_the_stairs_is_taken_back(talk: Conversation) -> None:
    for said in ("my heart's pounding", "i've just run up the stairs to answer the door", "it's settled now"):
        talk.hears(said)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "more", "warning"),
    [
        ("my heart's pounding", "i ran for the bus and my chest hurts", CHEST),
        ("i passed out", "out cold on the kitchen floor", CHEST),
        ("my chest hurts", "i banged it on the chest of drawers", CHEST),
        ("my calf is swollen", "it's cramping and it stays swollen", CLOT),
        ("my calf is swollen and hot", "it bunches up when it cramps and then goes flat", CLOT),
    ],
)
def test_what_is_left_unexplained_stays(talk: Conversation, sign: str, more: str, warning: str) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (WARNED, warning)
    talk.hears(more)
    assert talk.place["id"] in SIGN
