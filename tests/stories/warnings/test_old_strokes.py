"""A stroke of long ago is a fact that warns of nothing; what it has left is asked about once, and a new one warns."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, WARNED, place_and_warning

WEAK = "warning.sudden-weakness"


@pytest.mark.parametrize(
    "said",
    [
        ("i had a stroke in march and my bad leg pulls up at night", "it was a stroke i said, not ms"),
        ("my gran had a stroke and gets cramps in that leg",),
        ("my dad had a stroke two years ago and his left leg cramps",),
    ],
)
def test_an_old_stroke_warns_of_nothing(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
        assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    "said",
    [("i had a stroke last year", "it's the left side that's weak"), ("since his stroke his left arm is weak",)],
)
def test_what_it_left_is_asked_about_once(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    place, warning = place_and_warning(talk)
    assert place == ASKED
    assert warning in (CHEST, WEAK)
    talk.hears("no")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    "said",
    [
        ("i had a stroke last year", "my left side has gone weak today"),
        ("i had a stroke last year", "my face is drooping"),
        ("i had a stroke last year", "my speech is slurred"),
        ("i had a stroke last year", "i can't speak properly this morning"),
        ("my gran had a stroke and she can't move her leg",),
        ("my husband had a stroke and is on the floor",),
        ("my dad had a stroke",),
    ],
)
def test_a_new_one_warns(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, CHEST)


def test_a_stroke_that_is_feared_again_is_asked_about(talk: Conversation) -> None:
    talk.hears("i had a stroke last year")
    talk.hears("i think i'm having another stroke")
    assert place_and_warning(talk) == (ASKED, CHEST)


@pytest.mark.parametrize(
    "said",
    [
        *("me nan had a stroke you see and she gets cramps", "i'm seventy one and i've had a stroke"),
        *("my dad had a stroke and he gets cramps at night", "i get cramps and i've had a stroke"),
        *("she's in her eighties and she's had a stroke", "i've had a stroke and i'm sixty four"),
    ],
)
def test_a_stroke_of_no_day_told_with_a_life_is_asked_about_once(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CHEST)
    talk.hears("no no not now years ago")
    assert place_and_warning(talk)[1] is None
    talk.hears("she's fine now she only gets cramps")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    "said",
    [
        *("i'm seventy one and i think i've just had a stroke", "my gran's eighty and she had a stroke today"),
        *("my nan has had a stroke", "my dad had a stroke and he gets cramps and his speech is funny"),
        *("my gran's eighty and she's had a stroke and she can't move her arm", "i have a cramp and he's had a stroke"),
        *("he had a stroke this morning and gets cramps", "i'm sixty and i've had a stroke and my face is drooping"),
    ],
)
def test_a_stroke_of_now_warns_whatever_is_told_with_it(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CHEST)
