"""Stories of a check question that is answered with a denial of one thing that it names, where another was told."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, place_and_warning


@pytest.mark.parametrize("said", ["not red", "it isn't red", "not swollen"])
def test_what_was_told_is_asked_about_once_more(talk: Conversation, said: str) -> None:
    talk.hears("my calf's a bit warm")
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears(said)
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears("no")
    assert talk.pending["kind"] != "is-it-happening"


@pytest.mark.parametrize("said", ["no", "no it isn't red", "not warm", "no not swollen or anything"])
def test_a_no_to_all_of_it_or_to_what_was_told_settles_it(talk: Conversation, said: str) -> None:
    talk.hears("my calf's a bit warm")
    talk.hears(said)
    assert talk.pending["kind"] != "is-it-happening"


@pytest.mark.parametrize(
    "said",
    [
        *("nobody's confused i meant the race plan", "nobody's fainted", "no one's got chest pain"),
        *("nobody is confused", "none of us is confused", "nobody here has chest pain"),
    ],
)
def test_what_nobody_has_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert not talk.place.get("warning")


@pytest.mark.parametrize(
    "said",
    [
        *("nobody's answering and he's fainted", "nobody's here i've collapsed", "no one is here and my chest hurts"),
        *("nobody's helping my mum she's fainted", "nobody is confused but his face is drooping"),
        *("nobody has seen him since he collapsed", "nobody knows i've got chest pain"),
        *("nobody's with me and i can't breathe", "no one's home and my chest is tight"),
    ],
)
def test_nobody_who_helps_denies_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "redflag"
