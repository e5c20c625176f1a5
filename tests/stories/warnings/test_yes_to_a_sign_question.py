"""A yes to a question about a sign must be about the sign, who cannot tell hears one way to find out,
and a tone asks nothing.
"""

import pytest

from tests.conftest import Conversation

NUMB = "my foot's gone numb"


@pytest.mark.parametrize(
    "said", ["aye go on", "aye go on then", "okay that", "right an' all", "let's do the chair one"]
)
def test_what_agrees_to_something_else_is_no_yes(talk: Conversation, said: str) -> None:
    talk.hears(NUMB)
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears(said)
    assert talk.place["id"] == "redflag.ask"


def test_who_agrees_twice_is_asked_no_third_time_before_the_body(talk: Conversation) -> None:
    talk.hears(NUMB)
    talk.hears("aye go on then")
    talk.hears("aye go on then")
    assert talk.place["id"] == "none"
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"] == "redflag.ask"
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["i'll ask her", "let me have a look", "i'll go and check"])
def test_who_goes_to_find_out_has_not_answered(talk: Conversation, said: str) -> None:
    talk.hears("my mum's leg is hot")
    talk.hears(said)
    assert talk.place["id"] == "redflag.ask"


def test_what_puts_off_a_stretch_is_no_no_to_a_sign(talk: Conversation) -> None:
    talk.hears("my ankle's swollen")
    talk.hears("tomorrow then")
    assert talk.place["id"] == "redflag.ask"


@pytest.mark.parametrize("said", ["yes", "aye", "it is", "yes it has been all day", "a bit", "it's cold", "i think so"])
def test_what_says_that_it_is_there_is_one(talk: Conversation, said: str) -> None:
    talk.hears(NUMB)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.cold-leg")


@pytest.mark.parametrize("unsure", ["don't know", "i can't tell", "don't know he's not saying"])
def test_who_cannot_tell_hears_one_way_and_then_what_to_do_in_fewer_words(talk: Conversation, unsure: str) -> None:
    full = talk.hears("my calf is swollen and hot")
    talk.new_session()
    talk.hears("my mum's calf hurts and she's just off a flight")
    talk.hears(unsure)
    assert (talk.place["id"], talk.pending["told_how"]) == ("redflag.ask", True)
    careful = talk.hears(unsure)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.leg-clot")
    assert "nine one one" in careful, "the safety net of a clot is said with it"
    assert careful != full
    talk.hears("guide me through a calf stretch")
    assert not talk.last.clip


@pytest.mark.parametrize(
    "said",
    [
        "i've tried everything",
        "i've tried everything for these cramps nothing works",
        "they've stopped me salbutamol and put me on a long one for me chest",
        "he's on an inhaler for his chest",
        "i'm on tablets for my heart",
        "she takes a spray for her heart",
    ],
)
def test_a_tone_or_what_a_medicine_is_for_asks_of_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert not talk.place["id"].startswith("redflag")


@pytest.mark.parametrize(
    "said",
    [
        "i've tried everything and i can't go on",
        "nothing helps and i don't want to be here any more",
        "i take tablets for my heart and my chest hurts",
        "i'm on an inhaler and i can't breathe",
        "he takes tablets for his chest pain and it's come on now",
    ],
)
def test_a_sign_that_is_told_beside_it_counts(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"].startswith("redflag")
