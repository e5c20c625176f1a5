"""Stories of a question about a sign that is let go without an answer: what to do comes with it, once."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
HEAVY = "my leg feels funny and heavy"
DESPAIR = "i can't go on like this with these cramps"
ONE_LEG_SWOLLEN = "my calf is swollen and hot on one side"


@pytest.mark.parametrize("goodbye", ["yes, thank you, goodnight", "thank you, that's all", "right, goodnight"])
def test_a_goodbye_takes_the_advice_with_it(talk: Conversation, goodbye: str) -> None:
    talk.hears(HEAVY)
    assert talk.place["id"] == ASKED
    said = talk.hears(goodbye)
    assert talk.ended
    assert "call your doctor today" in said


def test_an_answered_question_leaves_nothing_for_the_goodbye(talk: Conversation) -> None:
    talk.hears(HEAVY)
    talk.hears("no it isn't")
    said = talk.hears("goodnight")
    assert talk.ended
    assert "doctor" not in said


def test_what_is_said_twice_beside_it_lets_it_go_with_the_advice_once(talk: Conversation) -> None:
    talk.hears("me heart's going funny, like a flutter, since they upped the water tablets, i'm a bit light-headed")
    talk.hears("it's just a flutter")
    assert talk.place["id"] == ASKED
    said = talk.hears("does magnesium help")
    assert talk.place["id"] == "magnesium-potassium"
    assert "nine one one" in said
    assert "nine one one" not in talk.hears("goodnight")


def test_a_yes_to_a_note_is_none_to_the_question(talk: Conversation) -> None:
    talk.hears(DESPAIR)
    assert talk.place["id"] == ASKED
    talk.hears("yes put it down")
    assert talk.place["id"] == ASKED
    said = talk.hears("yes note it")
    assert talk.place["id"] not in (ASKED, WARNED)
    assert "nine eight eight" in said


@pytest.mark.parametrize(
    "said",
    [
        "i'll finish ma shift first",
        "i've to get the kids first",
        "i'll just play on till half time",
        "i'll go once i've done the milking",
    ],
)
def test_what_is_done_first_is_a_delay(talk: Conversation, said: str) -> None:
    talk.hears(ONE_LEG_SWOLLEN)
    assert "today" in talk.hears(said).lower()
    assert talk.place["id"] == WARNED
    assert talk.pending["kind"] == "anything-else"
    talk.hears("right. cheerio")
    assert talk.ended


def test_a_goodbye_ends_and_offers_no_note(talk: Conversation) -> None:
    for said in ("cramp in my calf", "it's gone", ONE_LEG_SWOLLEN, "right. cheerio"):
        talk.hears(said)
    assert talk.ended


@pytest.mark.parametrize("said", ["when can i go back at it", "how soon can i run again", "when can i go back to work"])
def test_when_to_go_back_at_it_is_no_question_of_haste(talk: Conversation, said: str) -> None:
    talk.hears(ONE_LEG_SWOLLEN)
    assert "until" in talk.hears(said)
    assert talk.place["id"] == WARNED
