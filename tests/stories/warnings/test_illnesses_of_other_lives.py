"""Illnesses of somebody's life, calves of a farm and times of the clock: what is no sign of today,
and what is one beside it.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, WARNED, stands


@pytest.mark.parametrize(
    "said",
    [
        "my mother had a stroke and i get cramps",
        "my dad had a heart attack at fifty",
        "my late husband had a stroke",
        "my nan had a stroke when she was eighty two",
        "my grandad died of a blood clot in his leg",
        "my father in law had a stroke before we married",
        "my uncle collapsed and died at sixty",
        "a friend of mine had a stroke at forty",
        "my mum had a stroke so am i at risk",
    ],
)
def test_an_illness_of_somebody_s_life_is_no_report(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("my dad had a stroke", CHEST),
        ("my wife had a stroke at half past two", CHEST),
        ("my mum had a stroke and i don't know what to do", CHEST),
        ("my dad's eighty and he had a stroke this morning", CHEST),
        ("my dad had chest pain at forty miles an hour", CHEST),
        ("my dad aged eighty has a swollen leg", CLOT),
        ("my sister had a clot at thirty and my calf's swollen", CLOT),
    ],
)
def test_an_illness_of_today_is(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, warning)


@pytest.mark.parametrize(
    "said",
    [
        "the vet says the calf's leg is broken",
        "one of the calves has a swollen leg",
        "i keep cattle and a calf's leg is swollen",
        "my calf on the farm is swollen",
        "we've a newborn calf that can't stand",
        "i look after a calf on the farm",
        "i had a stress test on my heart",
    ],
)
def test_a_calf_of_the_farm_and_a_test_alarm_nobody(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i milk cows and my calf is swollen",
        "i'm a vet and my calf is swollen",
        "i fell off the farm gate and the calf's swollen",
        "i fed the calves and now my leg is swollen",
    ],
)
def test_a_calf_of_the_listener_does(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, CLOT)


@pytest.mark.parametrize(
    "said",
    [
        "my cramp started at nine fifteen and it's nine forty",
        "i cramped at two and now it's two thirty",
        "my calf seized at two oh five and it's half past now",
    ],
)
def test_a_cramp_by_a_digital_clock_is_long(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, "warning.long-cramp")


def test_five_minutes_by_that_clock_are_helped_with(talk: Conversation) -> None:
    talk.hears("my cramp started at nine and it's nine oh five")
    assert stands(talk)[0] == "relief.now"


@pytest.mark.parametrize("asked", ["is it ok to train", "can i run again", "no i'm asking if it's ok to train"])
def test_an_old_heart_attack_is_a_fact_that_training_heeds(talk: Conversation, asked: str) -> None:
    talk.hears("i had a heart attack last year")
    assert not talk.place.get("warning")
    assert "chest pain" in talk.hears(asked)
    assert not talk.place.get("warning")


@pytest.mark.parametrize(
    "said",
    [
        *("i think i'm having a heart attack like last year", "my chest hurts like last year"),
        *("it's a heart attack same as last time", "i had a heart attack last year and my chest hurts"),
    ],
)
def test_what_is_like_last_year_is_of_now(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") == "warning.chest-stroke"
