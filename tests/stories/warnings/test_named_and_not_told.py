"""What a sentence names and does not tell: what others speak of, a figure of speech, what is over, what was denied."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, TORN, WARNED, place_and_warning

LONG, SADDLE, OVERDOSE, CHILD = "warning.long-cramp", "warning.numb-groin", "warning.overdose", "warning.child-limp"
FOOT = "warning.foot-drop"


@pytest.mark.parametrize(
    "said",
    [
        "what's rhabdo my trainer keeps going on about it",
        "i laughed that hard i near wet myself",
        "the doctor looked at the swelling and said it's only varicose veins",
        "i've no chest pain and no trouble breathing it's only my calf",
        "had a whopper in the night and today it feels like somebody's kicked me in the calf what do i do for the soreness",
        "mum's legs twitch all night is that cramp",
    ],
)
def test_what_is_only_named_raises_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("i laughed and wet myself and my legs are numb", SADDLE),
        ("what's wrong, my leg is swollen, my nurse said", CLOT),
        ("my leg's been swollen all night is that cramp", CLOT),
        ("my calf's been locked solid for half an hour is that cramp", LONG),
        ("this cramp's lasted half an hour and it won't stop", LONG),
        ("cramp in my calf it has lasted twenty minutes", LONG),
        ("i've no chest pain it's only my leg that's swollen and hot", CLOT),
        ("she took a load of tablets", OVERDOSE),
        ("she's on a load of tablets and she took them all at once", OVERDOSE),
    ],
)
def test_what_is_told_beside_it_warns(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


def test_a_blow_that_was_felt_with_a_pop_is_asked_about(talk: Conversation) -> None:
    talk.hears("today it feels like somebody kicked me in the calf and i heard a pop")
    assert place_and_warning(talk) == (ASKED, TORN)


@pytest.mark.parametrize(("answer", "warned"), [("no", None), ("yes", CHEST)])
def test_a_sign_that_somebody_only_might_tell_is_asked_about(
    talk: Conversation, answer: str, warned: str | None
) -> None:
    talk.hears("what would you do if i told you my chest hurt")
    assert place_and_warning(talk) == (ASKED, CHEST)
    talk.hears(answer)
    assert place_and_warning(talk)[1] == warned


@pytest.mark.parametrize(
    "said",
    [
        "cramp at two this morning left thigh lasted ten minutes",
        "i had a cramp at two this morning in my left thigh it lasted fifteen minutes",
    ],
)
def test_how_long_a_cramp_lasted_that_is_over_warns_of_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == ("what-are-leg-cramps", None)  # no diary is kept that it could be noted in


def test_many_tablets_are_no_overdose(talk: Conversation) -> None:
    talk.hears("my mum has cramps")
    talk.hears("she's on a load of tablets")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    "answer", ["he doesn't limp, he plays football all day", "it's in both legs in the evening", "it's in both legs"]
)
@pytest.mark.parametrize(
    "said", ["my boy gets leg pains at night", "my son is eight and he wakes up crying with his legs"]
)
def test_a_child_in_pain_at_night_is_asked_about_and_a_no_believed(talk: Conversation, said: str, answer: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CHILD)
    talk.hears(answer)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    "answer", ["yes", "it's always the left one", "he's got a temperature", "he limps in the morning"]
)
def test_a_child_with_more_is_warned_of(talk: Conversation, answer: str) -> None:
    talk.hears("my boy gets leg pains at night")
    talk.hears(answer)
    assert place_and_warning(talk) == (WARNED, CHILD)


def test_toes_that_a_cramp_keeps_down_are_asked_about(talk: Conversation) -> None:
    talk.hears("cramp in my foot")
    talk.hears("my toes won't come up")
    assert place_and_warning(talk) == (ASKED, FOOT)
