"""Stories of what nearly was, would have been, is played or only likened, and of what is told in earnest."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, TORN, WARNED, place_and_warning

UNREAL = (
    "the generator almost gave me heart attack this night please continue the stretch",
    "the traffic on that road will give anybody a heart attack",
    "that alarm gave me a heart attack and now my calf's cramping",
    "i would have had a heart attack if she'd seen me",
    "in our training video the man had a stroke and i want to know is leg cramp part of it",
    "my heart melted when he smiled and then i took a cramp in my foot",
    "my heart nearly stopped when the firework went off but i've only got a bit of cramp",
    "the highlights came out blood red and i could've cried",
    "he's red hot at darts",
    "i look like death warmed up but i've only just woken",
    "i will not die the cramp is going already",
)
REAL = (
    ("i think i might have had a heart attack", CHEST),
    ("he could have had a stroke his face is droopy", CHEST),
    ("i almost passed out and i've chest pain", CHEST),
    ("my heart nearly stopped when i climbed the stairs and i'm breathless", CHEST),
    ("he looks like death he's grey and sweating and his chest hurts", CHEST),
    ("the leg is blood red and hot and swollen", CLOT),
    ("the shock gave him a heart attack he's clutching his chest", CHEST),
    ("i'm gonna die my chest is crushing", CHEST),
)


@pytest.mark.parametrize("said", UNREAL)
def test_what_is_not_so_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(("said", "warning"), REAL)
def test_what_is_told_in_earnest_is_warned_of(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    "said",
    [
        "on exercise mun pretend like i carried him two mile and my quads are cramping",
        "no it's only an exercise",
        "it's just a drill",
    ],
)
def test_what_is_played_answers_the_question(talk: Conversation, said: str) -> None:
    talk.hears("someone's been shot")
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


def test_who_only_plays_that_nothing_hurts_is_warned(talk: Conversation) -> None:
    talk.hears("he's limping")
    talk.hears("he's pretending it doesn't hurt but he won't put weight on it")
    assert place_and_warning(talk) == (WARNED, TORN)
