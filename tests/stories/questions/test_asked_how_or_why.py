"""Stories of questions for a way or a reason: they note nothing, and put nothing right."""

import pytest

from tests.conftest import Conversation

BEFORE_A_RACE = [
    "it's my first marathon sunday how do i keep cramp away",
    "it's my first ten k on saturday how can i stop cramping",
    "it's my long run tomorrow how do i keep the cramp off",
]
OF_ONE_LEG = [
    "how come the left never cramps only the right",
    "never the left, always the right, why",
    "it's only ever my left calf not the right how come",
]


@pytest.mark.parametrize("said", BEFORE_A_RACE)
def test_how_to_keep_cramps_away_is_no_report_of_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "causes.overuse-standing"


@pytest.mark.parametrize("said", OF_ONE_LEG)
def test_why_one_leg_cramps_and_not_the_other_corrects_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == "when-to-see-doctor/one-leg"


def test_a_side_is_still_put_right_in_a_stretch(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.hears("not the left, the right one")
    assert talk.place["coached"]["side"] == "right"
