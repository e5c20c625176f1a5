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
