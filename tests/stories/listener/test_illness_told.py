"""Stories of somebody who tells of an illness and of cramps: they hear of that illness, or honestly of none."""

import pytest

from skill.conversation.listener.illness_told import ANSWERS, LINES, LINKS
from tests.conftest import Conversation

HEART, OTHER = LINES["heart"], LINES["other"]


def told_by(talk: Conversation, *said: str) -> str:
    """Say one thing after the other; give the key under which the last answer is remembered."""
    for each in said:
        talk.hears(each)
    return str(talk._session.attributes.get("told", [""])[-1])  # noqa: SLF001  # as Alexa keeps them


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("i've got angina and i get cramps", HEART),
        ("i've got arthritis and my legs cramp", HEART),
        ("i've got cancer and i get leg cramps", OTHER),
        ("i have epilepsy and get calf cramps", OTHER),
        ("i've got sleep apnoea and cramp at night", OTHER),
        ("i've got motor neurone disease and get cramps", OTHER),
        ("my son has cerebral palsy and his calves cramp", OTHER),
        ("my legs cramp at night and i've got lupus", OTHER),
        ("is it my lupus that gives me cramp", OTHER),
    ],
)
def test_an_illness_without_an_answer_gets_no_other_ones(talk: Conversation, said: str, key: str) -> None:
    assert told_by(talk, said) == key
    assert talk.place["about"] == LINKS


@pytest.mark.parametrize(
    ("said", "illness"),
    [
        ("i've got diabetes and my feet cramp at night", "diabetes"),
        ("i've got kidney disease and i get leg cramps in bed", "kidney"),
        ("i've got cirrhosis and get cramps", "liver"),
        ("i have ms and my calves cramp up every night", "ms"),
        ("i've got sciatica and my calf cramps", "sciatica"),
        ("i've got heart failure and i get cramps", "heart-failure"),
        ("my dad has heart failure and gets cramps", "heart-failure"),
        ("me heart failure gives me cramps", "heart-failure"),
        ("i had a stroke years ago and my leg cramps", "stroke"),
        ("my husband had a stroke two years ago and his leg cramps at night", "stroke"),
        ("mum's got alzheimer's and her legs cramp at night", "dementia"),
    ],
)
def test_an_illness_with_an_answer_gets_it_and_no_draft(talk: Conversation, said: str, illness: str) -> None:
    talk.hears(said)
    assert (talk.place.get("about"), talk.pending["kind"]) == (ANSWERS[illness], "follow-up")


def test_cramps_that_are_told_next_belong_to_it(talk: Conversation) -> None:
    assert told_by(talk, "my mum has lupus", "she gets cramps at night") == OTHER
    assert told_by(talk, "my mum has dementia", "she gets cramps at night").removesuffix("+") == ANSWERS["dementia"]
    assert told_by(talk, "i've got arthritis", "and i get cramps") == HEART


@pytest.mark.parametrize(
    "said",
    [
        "i've got heart failure and i've got a cramp right now",
        "i've got arthritis in my knee can i do the calf stretch",
        "guide me through a calf stretch for my arthritis i get cramps",
        "i've got arthritis and my calf cramped last night",
        "i get cramps on the back stroke when i swim",
        "what can i take for cramps with arthritis",
        "i get cramps at night",
    ],
)
def test_a_cramp_of_now_a_wish_and_another_question_stay_what_they_are(talk: Conversation, said: str) -> None:
    assert told_by(talk, said) not in LINES.values()
