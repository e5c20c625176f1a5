"""Stories of what goes on from a fact or an answer: in pieces, since a fall, for ten days,
"is that a cramp", "which of those".
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

SORE, NERVE = ("what-are-leg-cramps", "soreness"), ("when-to-see-doctor", "neuropathy")


@pytest.mark.parametrize("said", ["for my heart", "they're for my heart"])
def test_a_condition_told_in_pieces_holds(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i take water tablets", said)[0] == "fact.noted"
    assert "heart team" in talk.hears("how much water should i drink")


@pytest.mark.parametrize(
    "said",
    [
        "ever since i twisted it my calf cramps",
        "my legs cramp when i walk to the shop",
    ],
)
def test_what_may_be_a_sign_is_asked_about_and_no_menu_is_read(talk: Conversation, said: str) -> None:
    assert place_of(talk, said)[0] != "choice"
    assert talk.pending["kind"] == "follow-up"
    assert talk.pending["then"].startswith("warning.")


def test_a_fall_that_cramps_began_with_is_asked_about(talk: Conversation) -> None:
    place_of(talk, "i fell last week and since then my calf cramps")
    assert (talk.pending["kind"], talk.place["warning"]) == ("is-it-happening", "warning.hip-fall")


@pytest.mark.parametrize(
    "said", ["it's been ten days", "three weeks now", "since last tuesday", "it's been over two days"]
)
def test_sore_for_longer_than_two_days_is_had_checked(talk: Conversation, said: str) -> None:
    first = talk.hears("i had a cramp last night and it's still sore")
    assert place_of(talk, said) == SORE
    assert talk.pending["then"] == "warning.leg-clot"
    assert talk.hears("how sore is normal") != first


@pytest.mark.parametrize("said", ["and my feet burn at night", "my toes are tingling in bed", "burning in my feet"])
def test_burning_feet_with_diabetes_are_rather_a_nerve(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i have diabetes", said) == NERVE
    assert place_of(talk, "is that cramp") == NERVE


@pytest.mark.parametrize("said", ["what can i do when i'm hooked up", "can i stretch on the machine"])
def test_it_is_the_dialysis_that_was_told(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i'm on dialysis", "and i cramp towards the end of it") == ("when-to-see-doctor", "dialysis")
    assert place_of(talk, said) == ("when-to-see-doctor", "dialysis")


@pytest.mark.parametrize(
    "said",
    ["the doctor said my ankle's fused on the right", "my right knee doesn't bend", "i've a plate in my right ankle"],
)
def test_a_joint_that_is_fixed_leaves_its_leg_out(talk: Conversation, said: str) -> None:
    talk.hears(said)
    talk.hears("can you do a calf stretch with me")
    assert talk.place["coached"]["side"] == "left"


@pytest.mark.parametrize("said", ["my sister swears by it", "but me mate swears by it", "well everyone swears by it"])
def test_somebody_whom_it_helped_changes_no_evidence(talk: Conversation, said: str) -> None:
    first = talk.hears("does magnesium work")
    assert talk.hears(said) != first
    assert talk.place["id"] == "magnesium-potassium"


def test_to_compare_what_was_spoken_of_is_one_sentence(talk: Conversation) -> None:
    first = talk.hears("does magnesium work")
    talk.hears("pickle juice")
    assert place_of(talk, "okay which of those would you take")[0] == "relief.pickle-juice"
    assert talk.hears("which one should i take") != first


def test_what_is_asked_of_something_gone_back_to_is_answered(talk: Conversation) -> None:
    place = place_of(talk, "what does magnesium do", "and salt", "go back to the magnesium, is it dangerous")
    assert place == ("magnesium-potassium", "magnesium-side-effects")


@pytest.mark.parametrize(
    "said",
    ["what can i do so it doesn't come back tonight", "what should i do before bed so i don't get it in the night"],
)
def test_how_it_stays_away_tonight_is_told_with_no_menu(talk: Conversation, said: str) -> None:
    assert place_of(talk, "is a cramp normal", said) == ("daily-routine", "prevent-night")


def test_asked_of_the_skill_the_question_about_a_cramp_comes_back_once(talk: Conversation) -> None:
    talk.opens()
    talk.hears("do you sell my data")
    first = talk.pending["kind"]
    talk.hears("who made you")
    assert (first, talk.pending["kind"]) == ("cramping-now", "follow-up")
    assert place_of(talk, "are you a doctor", "then why should i trust you")[0] == "meta.confidence"


@pytest.mark.parametrize("said", ["hi i'm a runner marathon in two weeks", "i'm a cyclist with a race on sunday"])
def test_who_only_says_what_they_train_for_is_not_sent_to_a_trainer(talk: Conversation, said: str) -> None:
    assert "trainer" not in talk.hears(said)


def test_asked_why_after_a_medicine_is_asked_of_that_medicine(talk: Conversation) -> None:
    assert place_of(talk, "do inhalers cause cramps", "is that why my legs cramp") == ("medications", "inhalers")
