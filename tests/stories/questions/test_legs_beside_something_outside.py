"""Stories of cramps that come with a period: where no belly is named, it is told what is known of legs."""

import pytest

from tests.conftest import Conversation

OF_LEGS_MAYBE = [
    "do i get more cramps on my period",
    "why do i get cramps when i'm on my period",
    "are cramps worse when my period is due",
    "i get more cramps the week of my period is that normal",
    "cramps always come with my period why",
    "does my period bring on cramps",
]
OF_THE_BELLY = [
    "my period cramps are awful",
    "i've got period pains",
    "what helps with menstrual cramps",
    "tummy cramps on my period",
    "cramp in my lower back from my period",
]


@pytest.mark.parametrize("said", OF_LEGS_MAYBE)
def test_bare_cramps_on_a_period_may_be_of_the_legs(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == "hormones-pregnancy/period"


@pytest.mark.parametrize("said", OF_THE_BELLY)
def test_pain_of_the_belly_is_refused(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("about") != "hormones-pregnancy/period"
    assert talk.pending["kind"] == "what-now"
