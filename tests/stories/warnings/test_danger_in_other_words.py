"""Stories of dangers told in other words: a number of tablets, a foot that flops, low spirits, a rash that stays."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

CRISIS, OVERDOSE, TETANUS = "warning.crisis", "warning.overdose", "warning.tetanus"
RASH, WEIGHT, FOOT, SORE = "warning.rash-fever", "warning.weight-lost", "warning.foot-drop", "warning.foot-sore"
LOW, NO = "i'm feeling really low and not eating", "no"


@pytest.mark.parametrize(
    "said",
    [
        "i took eight of the muscle relaxers to get to sleep",
        "i had nine gabapentin last night",
        "he's swallowed about ten of his heart pills",
        "popped seven co codamol since dinner",
        "me mam had six of her water tablets",
        "i took six metformin by mistake",
        "she's taken a dozen of the iron tablets",
    ],
)
def test_a_number_of_any_medicine_is_too_much(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, OVERDOSE)


def test_a_number_is_told_three_sentences_later(talk: Conversation) -> None:
    talk.hears("took my tablets wrong")
    assert place_and_warning(talk) == (ASKED, OVERDOSE)
    talk.hears("the baclofen")
    talk.hears("i had six instead of one")
    assert place_and_warning(talk) == (WARNED, OVERDOSE)


def test_a_dose_that_was_taken_twice_is_asked_about(talk: Conversation) -> None:
    for said in (
        "me da took his insulin twice",
        "i doubled up my gabapentin today",
        "i think i took my tramadol twice",
    ):
        talk.new_session()
        talk.hears(said)
        assert place_and_warning(talk) == (ASKED, OVERDOSE), said


@pytest.mark.parametrize(
    "said",
    [
        "i take six tablets a day",
        "i've had five cramps",
        "i had six squares of chocolate instead of one",
        "i've to take eight sleeping tablets a week",
        "i took two paracetamol",
    ],
)
def test_other_numbers_are_no_overdose(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != OVERDOSE


@pytest.mark.parametrize(
    "told",
    [
        [LOW],
        ["i've not been eating", "i feel that low with the pain"],
        ["i feel low", "i'm crying all the time"],
        ["been awful depressed lately", "i don't want to see anybody"],
        ["my nan's off her food", "she's that low"],
        ["i'm that low i can't eat"],
        ["my mood is low and i cry every day"],
        ["i'm down in the dumps", "i don't see the point"],
        ["his mood is very low and he won't eat a thing"],
        ["i'm so low since the baby", "i can't eat"],
    ],
)
def test_low_spirits_and_more_are_asked_about(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (ASKED, CRISIS)


def test_a_no_to_it_is_believed(talk: Conversation) -> None:
    talk.hears(LOW)
    talk.hears(NO)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize(
    "told",
    [
        ["i haven't eaten yet", "i feel a bit low"],
        ["my sugar's low and i'm not eating"],
        ["i've not eaten since breakfast and my calf's cramping"],
        ["the bed is low and i can't get out of bed"],
    ],
)
def test_other_lows_and_meals_are_not(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert talk.place.get("warning") != CRISIS


@pytest.mark.parametrize(
    "told",
    [
        ["my son's got purple spots on his legs and a fever"],
        ["she's burning up and come out in wee purple spots"],
        ["my daughter has a rash that doesn't fade when i put a glass on it"],
        ["the spots don't go away when i press them"],
        ["i did the glass test and they stayed"],
        ["purple blotches on his legs and he's shivering"],
        ["rash on my leg", "purple dots", "doesn't go when i press"],
        ["i've blood spots under my skin", NO, "now i've a temperature"],
        ["he's a temperature", "and purple spots on his belly"],
        ["there's purple dots all up her leg", "yes she's roasting"],
    ],
)
def test_spots_that_stay_are_an_emergency(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, RASH)


def test_what_to_do_goes_back_to_the_question_about_spots(talk: Conversation) -> None:
    for each in ("lad of two limping", "no fever", "little purple spots"):
        talk.hears(each)
    assert place_and_warning(talk) == (ASKED, RASH)
    talk.hears("what do i do")
    assert place_and_warning(talk) == (ASKED, RASH)


def test_purple_spots_after_the_question_about_a_rash_are_a_yes(talk: Conversation) -> None:
    for each in ("lad of two limping", "no fever", "he's got a rash"):
        talk.hears(each)
    assert place_and_warning(talk) == (ASKED, RASH)
    talk.hears("little purple spots")
    assert place_and_warning(talk) == (WARNED, RASH)


@pytest.mark.parametrize(
    "said",
    [
        "my sock left a purple mark",
        "i've purple veins on my leg",
        "red spots from shaving my legs",
        "i've a rash on my shin",
        "my toenails are purple it's nail polish",
    ],
)
def test_other_colours_are_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != RASH


@pytest.mark.parametrize(
    "told",
    [
        ["lost a lot of weight and my legs cramp", "i wasn't trying"],
        ["i'm losing weight", "not on purpose"],
        ["the weight's falling off me for no reason"],
        ["i've lost so much weight without trying"],
        ["my legs cramp", "and i've dropped a stone", "i've not been dieting"],
    ],
)
def test_weight_that_goes_by_itself_is_for_the_doctor(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, WEIGHT)


@pytest.mark.parametrize(
    "told",
    [
        ["i've lost two stone", "no idea why"],
        ["my husband is losing weight and nobody knows why"],
        ["weight's dropping off her and her legs cramp"],
    ],
)
def test_weight_that_nobody_can_explain_is_asked_about(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (ASKED, WEIGHT)
    talk.hears("yes")
    assert place_and_warning(talk) == (WARNED, WEIGHT)


def test_whether_it_is_cancer_and_how_soon_are_answered_in_its_light(talk: Conversation) -> None:
    for each in ("lost a lot of weight and my legs cramp", "i wasn't trying", "is it cancer", "how soon"):
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, WEIGHT)
    assert talk.pending["kind"] == "anything-else"


@pytest.mark.parametrize(
    "told",
    [
        ["lost a lot of weight and my legs cramp", "no i'm on a diet"],
        ["i've lost two stone on slimming world"],
        ["i've lost weight and the cramps are better"],
        ["i'm trying to lose weight"],
    ],
)
def test_weight_lost_on_purpose_is_no_warning(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        "can't hardly open my mouth to eat my toast and my back's all in spasm",
        "my jaw won't open and my back's in spasm",
        "my mouth won't hardly open and my neck's in spasm",
    ],
)
def test_a_mouth_that_does_not_open_and_spasms_are_an_emergency(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, TETANUS)


@pytest.mark.parametrize(
    "told", [["sat two days in the lorry", "and me calf's stuck up hot"], ["me calf's come up roasting"]]
)
def test_stuck_up_hot_is_swollen_and_hot(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, "warning.leg-clot")


@pytest.mark.parametrize(
    "told", [["i can't move my foot up", "it flops", "since last week"], ["i can't get my toes off the floor"]]
)
def test_a_foot_that_does_not_come_up_is_no_cramp(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, FOOT)


@pytest.mark.parametrize("said", ["i can't move my foot", "cramp in my foot i can't move it up"])
def test_a_foot_in_a_cramp_is_helped(talk: Conversation, said: str) -> None:
    talk.hears("i've a cramp in my foot")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "told",
    [
        ["my mother has pain in foot", "the skin is open under the heel", "yes sugar patient and it smells bad"],
        ["i've the sugar", "there's a hole opened up on my heel"],
        ["there's a split under my toe", "it stinks"],
    ],
)
def test_an_open_foot_with_sugar_or_a_smell(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, SORE)
