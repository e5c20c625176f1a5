"""Stories: a question of what was told of somebody, though something else was asked in between."""

import pytest

from skill.turn.session import LONGEST_SAID, MOST_CIRCUMSTANCES
from tests.conftest import Conversation

REACHES_BACK = [
    (
        (
            "i'm on gabapentin for my nerves",
            "does walking help",
            "would these capsules of mine do any good for it",
        ),
        "medications/gabapentin",
    ),
    (
        ("i've an underactive thyroid", "does soap in the bed work", "could the other thing cause it"),
        "when-to-see-doctor/thyroid",
    ),
    (
        ("my gran is diabetic", "how long should i hold a stretch", "is it her condition that brings them on"),
        "when-to-see-doctor/diabetes",
    ),
    (
        (
            "i am having b p since ten years",
            "this pickle juice is really working or what",
            "with my problem it is okay to take",
        ),
        "relief.pickle-juice/blood-pressure",
    ),
    (
        ("my periods stopped last year", "do compression socks help", "so is it my time of life"),
        "hormones-pregnancy/menopause",
    ),
    (
        ("i have three pints most nights", "what does vitamin d do", "if i cut down like i told you would they settle"),
        "alcohol/how-much-less",
    ),
]
OF_THE_LAST_ONE = [
    (("i'm on gabapentin for my nerves", "do bananas help", "how many should i eat"), "magnesium-potassium"),
    (("my gran is diabetic", "does tonic water work", "and in pregnancy"), "hormones-pregnancy"),
    (
        ("i have three pints most nights", "is magnesium any use", "no i meant the cream that you rub in"),
        "magnesium-potassium",
    ),
]
OF_MEDICINES = [
    (("i take a statin", "well i already stopped on monday"), "stopped"),
    (("i'm on a water tablet", "do bananas help", "i stopped taking it last week"), "stopped"),
    (("is it my statin", "i've not taken it since monday"), "stopped"),
    (("i'm on a statin", "it's only twenty milligrams"), "my-dose"),
    (("my mum's on water tablets", "she takes two in the morning"), "my-dose"),
]


@pytest.mark.parametrize(("said", "entry"), REACHES_BACK)
def test_a_question_of_what_was_told_is_answered_of_that(talk: Conversation, said: tuple[str, ...], entry: str) -> None:
    for each in said:
        talk.say(each)
    assert f"{talk.place['id']}/{talk.place.get('entry')}" == entry


@pytest.mark.parametrize(("said", "topic"), OF_THE_LAST_ONE)
def test_a_question_of_the_last_answer_stays_there(talk: Conversation, said: tuple[str, ...], topic: str) -> None:
    for each in said:
        talk.say(each)
    assert talk.place["id"] == topic


@pytest.mark.parametrize(("said", "entry"), OF_MEDICINES)
def test_what_is_told_of_a_medicine_in_hand_is_answered(talk: Conversation, said: tuple[str, ...], entry: str) -> None:
    for each in said:
        talk.say(each)
    assert (talk.place["id"], talk.place.get("entry")) == ("medications", entry)


def test_stopping_is_of_no_medicine_where_none_was_spoken_of(talk: Conversation) -> None:
    talk.say("does running on hills bring it on")
    talk.say("i stopped on monday")
    assert talk.place.get("entry") != "stopped"


def test_a_blood_thinner_that_was_stopped_is_todays_call(talk: Conversation) -> None:
    talk.say("i take warfarin")
    said = talk.hears("i came off it last week")
    assert said.index("guards you against clots") < said.index("even if you feel better")


def test_little_is_kept_of_what_is_told(talk: Conversation) -> None:
    talk.say("i drive a van all day and " + "the road goes on " * 20)
    talk.say("i smoke twenty a day as well")
    talk.say("my father had them all his life too")
    kept = talk.response["sessionAttributes"]["circumstances"]
    assert len(kept) == MOST_CIRCUMSTANCES
    assert all(len(each.split()) <= LONGEST_SAID for each in kept)


def test_nothing_is_kept_of_what_is_told_in_a_cramp_or_of_a_sign(talk: Conversation) -> None:
    talk.say("i've got a cramp in my calf")
    talk.say("i was only lying here in my bed")
    assert not talk.response["sessionAttributes"].get("circumstances")
    talk.say("my leg has gone cold and white")
    assert not talk.response["sessionAttributes"].get("circumstances")


def test_what_was_meant_stands_before_the_words_that_say_so(talk: Conversation) -> None:
    talk.say("start the morning routine")
    talk.say("is coffee a problem")
    talk.say("no wait it was the evening one i meant to say")
    assert talk.place["id"] == "routine.bedtime"


def test_the_other_one_is_the_other_leg_after_a_question_in_between(talk: Conversation) -> None:
    talk.say("let's do the hamstring on the chair left leg first")
    talk.say("does it help the back as well")
    said = talk.hears("go on then the other one")
    assert "Right heel on the seat" in said


def test_where_the_train_has_stopped_the_routine_waits(talk: Conversation) -> None:
    talk.say("travel routine please")
    talk.say("do flight socks work")
    talk.say("we've stopped at crewe")
    assert not talk.ended


def test_a_cramp_that_has_not_shifted_goes_on_whatever_else_is_fine(talk: Conversation) -> None:
    talk.say("i've a cramp in my hamstring")
    talk.say("aye fine but it's no shifted keep going")
    assert talk.place["relief"]["round"] == 2


def test_a_choice_that_is_left_begins_neither(talk: Conversation) -> None:
    talk.say("what would i lose if i did")
    assert talk.pending["kind"] == "did-you-mean"
    talk.say("leave it actually don't do what i asked")
    assert talk.place["id"] == "control.declined"
