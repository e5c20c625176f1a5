"""Stories of who comes back: to a stretch that was left, in words that name it askew,
or with a question about a cramp that is over.
"""

import pytest

from tests.at_device import AtDevice
from tests.fake_settings_api import HOUR
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture


def leaves(talk: AtDevice, plan: str) -> None:
    """Begin something, and end the session in its first hold."""
    talk.hears(plan)
    talk.interrupts("stop", after=40)
    talk.new_session()


@pytest.mark.parametrize(
    "said", ["where'd we leave off", "where'd i get to", "what were we on", "where did we leave things"]
)
def test_where_it_was_left_is_asked_in_many_words(talk: AtDevice, said: str) -> None:
    leaves(talk, "start the travel routine")
    talk.interrupts(said, after=HOUR)
    assert talk.place["coached"]["plan"] == "routine.travel"


@pytest.mark.parametrize(
    "said", ["same stretch as before", "same as before please", "let's do the same one as earlier"]
)
def test_the_same_as_before_is_the_last_one(talk: AtDevice, said: str) -> None:
    leaves(talk, "butterfly stretch")
    talk.interrupts(said, after=HOUR)
    assert talk.place["id"] == "stretch.butterfly"


@pytest.mark.parametrize("said", ["hey let's finish that hip thing", "can we carry on with that hip thing"])
def test_what_was_left_may_be_called_by_another_muscle_of_its_own(talk: AtDevice, said: str) -> None:
    leaves(talk, "do the figure four stretch")
    talk.interrupts(said, after=HOUR)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", "stretch.glute-figure-four")


@pytest.mark.parametrize("said", ["okay he's back in bed now", "right i'm back", "she's back in her chair"])
def test_who_is_back_goes_on_with_what_was_left(talk: AtDevice, said: str) -> None:
    leaves(talk, "start the in bed routine for my husband")
    talk.interrupts(said, after=HOUR / 4)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", "routine.in-bed")


@pytest.mark.parametrize("said", ["my cramp is back again", "it's back"])
def test_a_cramp_that_is_back_goes_on_with_no_stretch(talk: AtDevice, said: str) -> None:
    leaves(talk, "butterfly stretch")
    talk.interrupts(said, after=HOUR)
    assert talk.place["id"] != "control.resume"


@pytest.mark.parametrize(
    "said", ["can i play tomorrow or like no", "can i run tonight or not", "should i run tomorrow or no"]
)
def test_a_question_that_ends_in_its_other_answer_is_no_no(talk: AtDevice, said: str) -> None:
    talk.hears("is magnesium any good")
    talk.hears(said)
    assert talk.place["id"] == "what-are-leg-cramps"


def test_whether_it_was_finished_offers_what_was_left(talk: AtDevice) -> None:
    leaves(talk, "start the bedtime routine")
    talk.interrupts("did i finish last time", after=HOUR)
    assert talk.pending["kind"] == "resume-left"


@pytest.mark.parametrize("said", ["let's do what's left", "i'll finish what i had left"])
def test_what_is_left_is_done(talk: AtDevice, said: str) -> None:
    leaves(talk, "start the bedtime routine")
    talk.interrupts(said, after=HOUR)
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_a_leg_told_to_the_offer_to_go_on_is_the_one_that_is_stretched(talk: AtDevice) -> None:
    leaves(talk, "standing quad stretch")
    talk.interrupts("that one again", after=HOUR)
    talk.hears("no just the right leg")
    assert (talk.place["coached"]["plan"], talk.place["coached"]["side"]) == ("stretch.quad-standing", "right")


@pytest.mark.parametrize("said", ["no carry on", "no keep going", "no i didn't mean stop", "wait no go on"])
def test_what_was_just_stopped_goes_on_after_all(talk: AtDevice, said: str) -> None:
    leaves(talk, "start the travel routine")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "routine.travel"


@pytest.mark.parametrize(
    "said", ["how long would that take", "how long is left", "which leg are we on", "how many are left"]
)
def test_how_far_it_was_is_told_of_what_was_left(talk: AtDevice, said: str) -> None:
    leaves(talk, "butterfly stretch")
    talk.hears("what's left")
    assert talk.pending["kind"] == "resume-left"
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.time-left", "resume-left")


@pytest.mark.parametrize("said", ["how long does a cramp last", "how long should i hold a stretch"])
def test_how_long_something_else_takes_is_answered(talk: AtDevice, said: str) -> None:
    leaves(talk, "butterfly stretch")
    talk.hears("what's left")
    talk.hears(said)
    assert talk.place["id"] != "control.time-left"
