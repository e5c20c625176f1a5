"""Stories: a question that is understood only beside the sentence before."""

import pytest

from skill.turn.session import LONGEST_SAID
from tests.conftest import Conversation

ON_FROM_AN_ANSWER = [
    (
        "is pickle juice any good",
        "could my uncle take it with his blood pressure",
        "relief.pickle-juice/blood-pressure",
    ),
    ("does tonic water work", "and when you're pregnant", "hormones-pregnancy/tonic-pregnancy"),
    ("does alcohol bring on cramps", "right and how would it do that", "alcohol/how"),
    ("is magnesium any use", "no i meant the cream that you rub in", "magnesium-potassium/magnesium-spray"),
    ("does magnesium help", "i asked how many milligrams", "magnesium-potassium/magnesium-how-much"),
    ("do trainers cause cramps", "no heels i was talking about", "causes.overuse-standing/heels"),
    ("do flight socks do anything", "is there anybody who shouldn't have them on", "compression/who-not"),
    ("does soap in the bed work", "and magnets", "night-adjustments/magnets"),
    ("does alcohol cause cramps", "and coffee", "hydration/coffee"),
    ("does alcohol bring it on", "what if i just stop it", "alcohol/how-much-less"),
    ("why do grown ups get cramps", "and what about kids", "who-gets-them/children"),
]
OF_WHAT_WAS_TOLD = [
    ("i've got a blue inhaler for my asthma", "does it set them off", "medications/inhalers"),
    ("i've got a blue inhaler for my asthma", "could it start my cramps off", "medications/inhalers"),
    ("i had covid in the spring", "was it that started them", "when-to-see-doctor/covid"),
    ("i drive a van for ten hours a day", "that could be it couldn't it", "causes.overuse-standing/desk-driving"),
    ("i take a statin", "could it be that", "medications/statins"),
    ("my ferritin came back low", "could that explain it", "causes.electrolytes/iron"),
    ("i started on the mini pill", "is that what's behind it all", "hormones-pregnancy/birth-control"),
    ("i have diabetes", "these leg cramps are due to that or what", "when-to-see-doctor/diabetes"),
    ("i'm on omeprazole for my heartburn", "would the two be linked do you think", "medications/acid-reflux"),
    ("i'm thirty weeks pregnant", "would a magnesium tablet be safe for me", "hormones-pregnancy/magnesium-pregnancy"),
    ("my kidneys don't work well", "should i be taking any magnesium", "magnesium-potassium/magnesium-kidneys"),
    ("my blood pressure is high", "can i have pickle juice", "relief.pickle-juice/blood-pressure"),
]
OF_MEDICINES = [
    ("is quinine safe", "so shouldn't i take it"),
    ("do statins give you cramps", "should i keep taking them"),
]
OF_ITSELF = [
    ("does alcohol bring it on", "is the post office still open"),
    ("how much should i drink", "will it snow tomorrow"),
    ("does tonic water work", "how do you make a gin sling"),
]


@pytest.mark.parametrize(("first", "then", "entry"), ON_FROM_AN_ANSWER)
def test_a_question_goes_on_from_the_one_before(talk: Conversation, first: str, then: str, entry: str) -> None:
    talk.hears(first)
    talk.hears(then)
    assert f"{talk.place['id']}/{talk.place.get('entry')}" == entry


@pytest.mark.parametrize(("told", "asked", "entry"), OF_WHAT_WAS_TOLD)
def test_a_question_is_of_what_was_told_before(talk: Conversation, told: str, asked: str, entry: str) -> None:
    talk.hears(told)
    talk.hears(asked)
    assert f"{talk.place['id']}/{talk.place.get('entry')}" == entry


@pytest.mark.parametrize(("first", "then"), OF_MEDICINES)
def test_whether_to_take_a_medicine_is_for_whoever_gave_it(talk: Conversation, first: str, then: str) -> None:
    talk.hears(first)
    talk.hears(then)
    assert (talk.place["id"], talk.place.get("entry")) == ("medications", None)


def test_a_question_with_a_subject_of_its_own_is_of_that(talk: Conversation) -> None:
    talk.hears("what are the three things to do")
    talk.hears("does salt help with that")
    assert talk.place["id"] == "causes.electrolytes"


@pytest.mark.parametrize(("first", "then"), OF_ITSELF)
def test_a_question_about_something_outside_is_of_itself(talk: Conversation, first: str, then: str) -> None:
    talk.hears(first)
    talk.hears(then)
    assert talk.place["id"] == "none"


def test_a_refusal_of_what_is_offered_asks_nothing(talk: Conversation) -> None:
    talk.hears("why do i get night cramps")
    talk.hears("you're very kind but no that's plenty")
    assert talk.place["id"] != "causes.night"


def test_only_the_last_sentence_is_kept_and_for_one_turn(talk: Conversation) -> None:
    talk.hears("is magnesium any good")
    assert talk.response["sessionAttributes"]["said"] == "is magnesium any good"
    talk.hears("and " + "in the pool " * 20)
    assert len(talk.response["sessionAttributes"]["said"].split()) == LONGEST_SAID
    talk.hears("yes")
    assert "said" not in talk.response["sessionAttributes"]


def test_nothing_that_is_said_in_a_cramp_or_of_a_sign_is_kept(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    assert "said" not in talk.response["sessionAttributes"]
    talk.hears("my calf is hot and swollen")
    assert talk.place["id"] == "redflag"
    assert "said" not in talk.response["sessionAttributes"]


def test_a_pronoun_that_stands_for_nothing_asks_of_itself(talk: Conversation) -> None:
    talk.hears("does magnesium spray work")
    talk.hears("is it safe to run the day after a calf cramp")
    assert talk.place["entry"] == "run-again"


def test_a_question_that_points_to_nothing_is_answered_by_no_guess(talk: Conversation) -> None:
    talk.hears("i've started the gym")
    talk.hears("could that be it")
    assert talk.place["id"] == "none"


def test_how_much_is_asked_of_what_was_told_last(talk: Conversation) -> None:
    talk.hears("tell me about tonic water")
    talk.hears("how much would you need")
    assert (talk.place["id"], talk.place["entry"]) == ("medications", "tonic-water")


def test_a_cramp_that_was_heard_wrong_is_helped_with_though_it_sounds_like_something_near(talk: Conversation) -> None:
    talk.hears("oh cram in my cough again")
    assert talk.place["id"] == "relief.now"


def test_what_only_tells_asks_no_more_of_the_last_answer(talk: Conversation) -> None:
    talk.say("why do older people get cramps")
    told = talk.response["sessionAttributes"]["told"]
    talk.say("and i've a bad hip")
    assert talk.response["sessionAttributes"]["told"] == told


def test_a_fact_that_answers_know_of_asks_on(talk: Conversation) -> None:
    talk.say("does magnesium help")
    talk.say("and i'm pregnant")
    assert talk.place["entry"] == "magnesium-pregnancy"


@pytest.mark.parametrize("said", ["what can i do about them at night", "what should i do when they come at night"])
def test_what_is_done_about_cramps_is_no_help_for_somebody(talk: Conversation, said: str) -> None:
    talk.say(said)
    assert talk.place.get("entry") != "help-somebody"
