"""Skin or eyes that turn yellow: after a new tablet or without one; and what is yellow and no sign."""

import pytest

from tests.conftest import Conversation

JAUNDICE = "warning.jaundice"
WARNED = (
    ("i started a new pill for my nails and now my eyes have gone yellow",),
    ("can tablets cause cramps", "i started one a fortnight ago", "my wife says my skin looks yellowish"),
    ("he's gone a funny yellow colour since the antibiotics",),
    ("i've got cramp", "hang on, my daughter says i look jaundiced"),
    ("the whites of me eyes are yella",),
)
ASKED = (("i'm on a new pill for my nails", "i'm itching all over"), ("my poo's gone really pale",))
NONE = (
    ("the bruise on my calf has gone yellow",),
    ("he got a yellow card",),
    ("i wore my yellow vest on the run",),
    ("turmeric turned my fingers yellow",),
    ("our newborn's a bit yellow, the midwife says it's normal",),
    ("i had jaundice as a baby",),
    ("does jaundice cause cramps",),
    ("my skin isn't yellow",),
    ("i look yellow in this light",),
)


@pytest.mark.parametrize("said", WARNED)
def test_who_turns_yellow_is_to_be_seen_today(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", JAUNDICE)


@pytest.mark.parametrize("said", ASKED)
def test_an_itch_after_a_new_tablet_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", JAUNDICE)


def test_the_question_about_yellow_eyes_is_answered_by_a_word(talk: Conversation) -> None:
    talk.hears("my poo's gone really pale")
    talk.hears("yellowish, yeah")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", JAUNDICE)


@pytest.mark.parametrize("said", NONE)
def test_what_is_yellow_by_nature_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning") != JAUNDICE
