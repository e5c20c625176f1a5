"""Stories: what was answered beside the point has an answer of its own, in other words than those that are known: races
and food, children, conditions beside cramps, tablets, and how to stretch. A danger told beside it goes before.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

ANSWERED = [
    (("what can i have for breakfast so i don't cramp in the marathon",), "causes.overuse-standing/race-food"),
    (("and what meal before a half marathon keeps cramp off",), "causes.overuse-standing/race-food"),
    (("me dad's got heart failure and his calves cramp",), "when-to-see-doctor/heart-failure"),
    (("heart failure and i'm up all night with cramps",), "when-to-see-doctor/heart-failure"),
    (("my grandad has dementia and wakes with cramp",), "when-to-see-doctor/dementia"),
    (("is it safe to give a seven year old magnesium",), "magnesium-potassium/magnesium-child"),
    (("what can i do for her growing pains at night",), "who-gets-them/growing-pains"),
    (("can i take naproxen my kidneys are bad",), "medications/painkillers-kidneys"),
    (("is it alright to stretch with my new knee",), "daily-routine/new-joint"),
    (("does it matter how i breathe in a stretch",), "daily-routine/breathing"),
    (("what does heatstroke look like in a runner",), "causes.dehydration-fatigue/heatstroke-signs"),
    (("can you run when you're pregnant",), "hormones-pregnancy/running"),
    (("i'm sore from yesterday's workout can i train",), "what-are-leg-cramps/train-sore"),
    (("how long should i rest my leg after it",), "what-are-leg-cramps/rest-it"),
    (("does magnesium work", "i've been taking it should i stop it then"), "magnesium-potassium/magnesium-stop"),
    (("can i take quinine", "my doctor gave me some years ago"), "medications/quinine-again"),
    (("i've got varicose veins", "they told me to wear stockings"), "compression/told-to-wear"),
    (("does salbutamol cause cramps", "i take about ten puffs"), "medications/reliever-often"),
    (("how much should i drink", "and when i'm out on the bike three hours"), "hydration/on-the-bike"),
    (("is it cos i sit all day",), "causes.night/sitting-all-day"),
    (("what's it mean when i get so many cramps",), "when-to-see-doctor/could-be-linked"),
]


@pytest.mark.parametrize(("said", "about"), ANSWERED)
def test_each_has_its_own_answer(talk: Conversation, said: tuple[str, ...], about: str) -> None:
    place, entry = place_of(talk, *said)
    assert f"{place}/{entry}" == about


@pytest.mark.parametrize(
    "said",
    [
        "i've got heart failure and i can't breathe lying down",
        "my husband has dementia and his calf is swollen and hot",
        "my new knee is swollen and hot and the calf hurts",
        "i'm pregnant and running and my calf is swollen",
        "she's confused and collapsed after the race it's boiling here",
        "i had a stroke years ago and now my face has dropped",
    ],
)
def test_a_danger_beside_it_goes_before(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("should i have one of me mam's tablets", "left-over-tablets"),
        ("is it okay to take some of my sister's water tablets", "left-over-tablets"),
        ("can i take one of my husband's quinine i already took six", "taken-anothers"),
    ],
)
def test_what_is_somebody_elses_is_left_and_what_was_taken_is_told(talk: Conversation, said: str, entry: str) -> None:
    assert place_of(talk, said) == ("medications", entry)


def test_who_has_had_a_baby_is_asked_of_a_clot_before_the_help(talk: Conversation) -> None:
    talk.hears("i had my baby two weeks ago")
    talk.hears("my calf's cramping")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.pregnancy-clot")
    talk.hears("no")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["it goes off at seven every day", "mine goes off at eight each morning"])
def test_when_something_goes_off_is_of_reminders(talk: Conversation, said: str) -> None:
    assert place_of(talk, said)[0] == "reminder.list"


@pytest.mark.parametrize("said", ["i woke with a cramp in my foot", "i woke with a cramp in my calf"])
def test_who_woke_with_a_cramp_is_helped(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["let's do the bedtime thing", "i want to do my stretches"])
def test_the_bedtime_thing_is_done(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
