"""Stories: a sentence that only narrows the question that was just answered:
"does salt help" - "I mean for running".
"""

import pytest

from tests.conftest import Conversation

NARROWED = [
    ("does salt help", "i mean for running", "causes.electrolytes/salt-tablets"),
    ("does salt help", "in a race that is", "causes.electrolytes/salt-tablets"),
    ("does magnesium work", "for running i mean", "magnesium-potassium/magnesium-exercise"),
    ("does magnesium help", "and in pregnancy", "hormones-pregnancy/magnesium-pregnancy"),
    ("why do i get cramps", "at night i mean", "causes.night/why-night"),
]
NO_MORE_KNOWN = [
    ("does pickle juice work", "i mean at night"),
    ("do compression socks work", "on a plane i mean"),
    ("should i massage it", "with oil i mean"),
    ("does magnesium work", "for my nan i mean"),
    ("do electrolyte drinks help", "in a marathon"),
    ("are cramps dangerous", "at my age i mean"),
]


@pytest.mark.parametrize(("first", "then", "entry"), NARROWED)
def test_a_question_that_is_narrowed_gets_the_answer_that_fits(
    talk: Conversation, first: str, then: str, entry: str
) -> None:
    talk.hears(first)
    talk.hears(then)
    assert f"{talk.place['id']}/{talk.place.get('entry')}" == entry


@pytest.mark.parametrize(("first", "then"), NO_MORE_KNOWN)
def test_where_nothing_more_is_known_it_is_said_and_the_answer_stays_in_hand(
    talk: Conversation, first: str, then: str
) -> None:
    talk.hears(first)
    place, offered = talk.place, talk.pending
    talk.hears(then)
    assert (talk.place, talk.pending) == (place, offered)


def test_it_is_narrowed_twice_and_both_times_of_the_question(talk: Conversation) -> None:
    talk.hears("does salt help")
    talk.hears("in a race that is")
    place = talk.place
    talk.hears("for my nan i mean")
    assert talk.place == place
    assert talk.response["sessionAttributes"]["said"] == "does salt help"


def test_a_condition_gets_what_the_answer_says_to_such_a_listener(talk: Conversation) -> None:
    talk.hears("does salt help")
    said = talk.hears("hm and if i'm on blood pressure pills")
    assert talk.place["id"] == "causes.electrolytes"
    assert "blood pressure" in said


@pytest.mark.parametrize(
    ("first", "then"), [("and salt", "how often"), ("do bananas help", "how many"), ("is heat good", "how often")]
)
def test_a_number_that_nobody_has_proven_is_not_replaced_by_something_else(
    talk: Conversation, first: str, then: str
) -> None:
    talk.hears("what does magnesium do")
    talk.hears(first)
    place = talk.place
    said = talk.hears(then)
    assert talk.place == place
    assert "number" in said


def test_how_often_is_told_where_it_is_known(talk: Conversation) -> None:
    talk.hears("does stretching help")
    talk.hears("how often")
    assert talk.place["entry"] == "how-often"


@pytest.mark.parametrize("first", ["does foam rolling work", "does massage help"])
def test_whether_to_stop_what_is_done_is_of_no_medicine(talk: Conversation, first: str) -> None:
    talk.hears(first)
    place = talk.place["id"]
    talk.hears("should i stop it")
    assert talk.place["id"] == place


def test_an_answer_is_not_said_again_to_another_sentence(talk: Conversation) -> None:
    first = talk.hears("does coffee dehydrate you")
    assert first.split(".")[0] not in talk.hears("and tea")
    assert first.split(".")[0] not in talk.hears("decaf i mean")


def test_what_was_just_told_is_not_offered(talk: Conversation) -> None:
    talk.hears("how much should i drink")
    talk.hears("how do i know i've drunk enough")
    assert talk.place["entry"] == "drunk-enough"
    assert talk.pending["kind"] == "tell-more"
