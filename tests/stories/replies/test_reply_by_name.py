"""Stories of replies in words of their own: by a name, by what is so now, or by a sample that Alexa did not tell."""

import pytest

from skill.simulator.nlu import Hearing
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import keeping
from tests.store.store_backends import SqliteBackend


@pytest.fixture
def noting(sqlite_backend: SqliteBackend, hearing: Hearing) -> AtDevice:
    return keeping(sqlite_backend.open(), hearing)


FAMILIES, HEAT = "who-gets-them", "causes.dehydration-fatigue"


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("the heat one", HEAT),
        ("the weather one", HEAT),
        ("not the heat", FAMILIES),
        ("the second one", HEAT),
        ("does salt help", "causes.electrolytes"),
    ],
)
def test_one_of_two_is_chosen_by_a_word_of_its_name(talk: Conversation, said: str, topic: str) -> None:
    talk.hears("does it run in families or is it the heat")
    assert talk.pending["kind"] == "did-you-mean"
    talk.hears(said)
    assert talk.place["id"] == topic


@pytest.mark.parametrize("said", ["does it run in families or is it the heat", "is it hereditary or is it hot weather"])
def test_which_of_two_is_asked_by_their_names(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "did-you-mean"
    for each in (talk.pending["first"], talk.pending["second"]):
        assert each not in talk.last.speech


@pytest.mark.parametrize(
    "said", ["is it hereditary or is it hot weather", "does it run in families or am i drinking too little"]
)
def test_two_questions_in_one_sentence_are_two(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["first"]) == ("did-you-mean", "who-gets-them/who")


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("does heat help or should i use ice", "heat"),
        ("does magnesium help or is it a waste of money", "magnesium-potassium"),
        ("do i need a doctor or will it go away on its own", "when-to-see-doctor"),
    ],
)
def test_two_questions_with_one_answer_are_answered(talk: Conversation, said: str, topic: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == topic


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("slowly but surely", "relief.eased"),
        ("it wasn't but now it is", "relief.eased"),
        ("it was bad but it's gone now", "relief.eased"),
        ("it was but now it's not", "relief.now"),
        ("it was easing but now it's not", "relief.now"),
    ],
)
def test_what_is_so_now_counts(noting: AtDevice, said: str, place: str) -> None:
    noting.hears("i have a cramp in my calf")
    noting.hears(said)
    assert noting.place["id"] == place
    assert noting.pending["kind"] in ("check-in", "diary-draft")


@pytest.mark.parametrize(
    "said", ["not right now but i had one last night", "i don't have one now but i had one at three"]
)
def test_no_cramp_now_and_one_before_is_for_the_diary(noting: AtDevice, said: str) -> None:
    noting.opens()
    noting.hears(said)
    assert (noting.place["id"], noting.pending["kind"]) == ("diary.log", "diary-draft")


@pytest.mark.parametrize("said", ["save it", "yes save it", "keep it", "please save it"])
def test_whoever_says_save_it_agrees_to_the_note(noting: AtDevice, said: str) -> None:
    noting.hears("log a cramp in my calf last night")
    noting.hears(said)
    assert (noting.place["id"], noting.pending["kind"]) == ("diary.log", "what-now")


def test_the_second_of_one_offer_is_asked_about_again(talk: Conversation) -> None:
    talk.hears("stretch my neck")
    offered = talk.pending
    talk.hears("the second one")
    assert talk.pending == offered
    talk.hears("could do")
    assert talk.place["coached"]["plan"] == offered["then"]


def test_a_name_in_no_slot_is_read_by_the_sample_that_makes_sense_of_it(talk: Conversation) -> None:
    talk.intends("LimitationIntent", limitation="pregnant")
    assert talk.place["id"] == "fact.noted"
    talk.new_session()
    talk.hears("does it run in families or is it the heat")
    talk.intends("StretchMuscleIntent", muscle="second")
    assert talk.place["id"] == HEAT
    talk.new_session()
    talk.hears("calf stretch")
    talk.intends("ResizeHoldIntent", count="forty seconds")
    assert talk.place["coached"]["seconds"] == 40


def test_a_correction_in_a_slot_of_another_intent_puts_the_entry_right(noting: AtDevice) -> None:
    noting.hears("log a cramp in my calf last night")
    noting.intends("LimitationIntent", limitation="it was the foot")
    assert (noting.pending["kind"], noting.pending["entry"]["muscle"]) == ("diary-draft", "foot")
