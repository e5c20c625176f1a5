"""Stories of who asks which of two things is better: both verdicts come in one reply, and either may be chosen."""

import pytest

from tests.conftest import Conversation

MAGNESIUM, PICKLE = "magnesium-potassium/magnesium-does-it", "relief.pickle-juice/does-it-work"
STRETCHING, STRENGTH = "daily-routine/does-stretching-work", "daily-routine/strength"
SOCKS, ROLLING, BANANAS = "compression/prevent", "foam-roller/does-it-prevent", "magnesium-potassium/bananas"
MASSAGE, HEAT, GUN = "massage/does-massage-help", "heat/does-heat-help", "massage/massage-gun"
TWO = [
    ("which is better magnesium or pickle juice", MAGNESIUM, PICKLE),
    ("should i take pickle juice or magnesium", MAGNESIUM, PICKLE),
    ("do bananas work better than magnesium", MAGNESIUM, BANANAS),
    ("socks or rolling", SOCKS, ROLLING),
    ("would you rather wear socks or roll", SOCKS, ROLLING),
    ("stretching or strength", STRETCHING, STRENGTH),
    ("should i stretch or do strength", STRETCHING, STRENGTH),
    ("foam roller vs massage gun", ROLLING, GUN),
    ("massage or heat", HEAT, MASSAGE),
    ("which works best for cramps a banana or pickle juice", BANANAS, PICKLE),
    ("wall or towel stretch", "stretch.calf-wall", "stretch.calf-towel"),
]
"""What is asked, and the two that are told: of answers the better known one first."""


@pytest.mark.parametrize(("said", "first", "second"), TWO)
def test_of_two_things_both_verdicts_are_told(talk: Conversation, said: str, first: str, second: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], list(talk.place["options"])) == ("choice", [first, second])


def test_the_one_that_is_chosen_goes_on_behind_its_verdict(talk: Conversation) -> None:
    verdicts = talk.hears("which is better magnesium or pickle juice")
    chosen = talk.hears("the second one")
    assert talk.place["about"] == PICKLE
    assert not {*chosen.split(". ")} & {*verdicts.split(". ")}
    assert talk.hears("tell me more") != chosen


def test_one_of_two_stretches_is_chosen_by_its_name(talk: Conversation) -> None:
    talk.hears("wall or towel stretch")
    talk.hears("the towel one")
    assert talk.place["id"] == "stretch.calf-towel"


def test_who_wants_more_of_two_things_without_a_name_hears_of_the_first(talk: Conversation) -> None:
    talk.hears("magnesium or bananas")
    talk.hears("tell me more")
    assert talk.place["about"] == MAGNESIUM


def test_what_a_listener_must_hear_first_comes_with_the_verdict(talk: Conversation) -> None:
    alone = talk.hears("magnesium or bananas")
    talk.new_listener()
    talk.hears("i'm pregnant")
    assert len(talk.hears("magnesium or bananas")) > len(alone)


OTHER = [
    ("heat or ice", "heat/heat-or-ice"),
    ("should i stretch before or after running", None),
    ("is it a cramp or a clot", None),
    ("is it worth taking magnesium or not", MAGNESIUM),
    ("is walking better than cycling", None),
    ("yoga or pilates", None),
    ("morning or night", None),
    ("left or right", None),
    ("is it better to stretch or rest", None),
    ("guide me through a calf stretch", None),
]
"""What compares no two things with a verdict each, and what has an answer of its own about both."""


@pytest.mark.parametrize(("said", "about"), OTHER)
def test_what_has_one_answer_is_compared_with_nothing(talk: Conversation, said: str, about: str | None) -> None:
    talk.hears(said)
    assert talk.place["id"] != "choice"
    assert about in (None, talk.place.get("about"))


def test_of_a_medicine_its_caution_is_told_with_the_verdict(talk: Conversation) -> None:
    alone = talk.hears("do statins cause cramps")
    talk.new_listener()
    assert alone.split(". ")[1] in talk.hears("are statins or water tablets worse")


def test_which_medicine_to_stop_is_compared_with_nothing(talk: Conversation) -> None:
    talk.hears("should i stop magnesium or statins")
    assert talk.place["id"] != "choice"


def test_nothing_is_compared_in_a_cramp(talk: Conversation) -> None:
    talk.hears("cramp in my left calf")
    talk.hears("stretching or massage")
    assert talk.place["relief"]
