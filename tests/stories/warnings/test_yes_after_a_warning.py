"""A yes with more behind it, said to a warning: it ends nothing where the rest tells more of the sign."""

import pytest

from tests.conftest import Conversation

WARNED = ["my calf is swollen and hot", "i'm pregnant and one leg's swollen", "my chest hurts"]

TELLS_MORE = [
    "yes it hurts",
    "yes it hurts a lot",
    "yes crushing",
    "yes like a band",
    "yes in bed",
    "yes since this morning",
    "since this morning",
    "yes since the race",
    "yes in the middle",
    "yes i'm sat down",
]


@pytest.mark.parametrize("warned", WARNED)
@pytest.mark.parametrize("said", TELLS_MORE)
def test_what_tells_more_keeps_the_warning(talk: Conversation, warned: str, said: str) -> None:
    talk.hears(warned)
    warning = talk.place["warning"]
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.pending["kind"]) == ("redflag", warning, "anything-else")


def test_what_is_asked_next_is_of_the_warning(talk: Conversation) -> None:
    talk.hears("i'm pregnant and one leg's swollen")
    talk.hears("yes it hurts")
    talk.hears("what should i do")
    assert talk.place["warning"] == "warning.pregnancy-clot"


TAKES_NOTE = [
    "yes i will",
    "yes i'll ring them now",
    "yes she's ringing now",
    "yes i've got the phone here",
    "ok thanks",
]


@pytest.mark.parametrize("said", TAKES_NOTE)
def test_what_takes_note_ends_it(talk: Conversation, said: str) -> None:
    talk.hears("my calf is swollen and hot")
    talk.hears(said)
    assert (talk.place["id"], talk.pending) == ("control.declined", {})


@pytest.mark.parametrize("said", ["now or tomorrow", "tonight or in the morning", "now or can it wait"])
def test_how_soon_is_no_later(talk: Conversation, said: str) -> None:
    talk.hears("my calf is swollen and hot")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")


@pytest.mark.parametrize(
    "said", ["now or tomorrow", "today or tomorrow", "tonight or in the morning", "now or can it wait"]
)
def test_how_soon_is_asked_of_the_answer(talk: Conversation, said: str) -> None:
    talk.hears("should i ring someone")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("when-to-see-doctor", "follow-up")


@pytest.mark.parametrize("said", ["not now", "later", "maybe tomorrow", "tomorrow"])
def test_what_puts_off_still_does(talk: Conversation, said: str) -> None:
    talk.hears("should i ring someone")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
