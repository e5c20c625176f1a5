"""Stories of what is said in a cramp, or right after one, and was heard as something else, or ended the help."""

import pytest

from tests.conftest import Conversation, words_of
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


@pytest.mark.parametrize("said", ["right", "right ok", "oh right", "ha ok"])
def test_what_only_shows_that_it_was_heard_tells_of_no_ease(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["relief"]["round"] == 1
    assert (talk.pending["kind"], talk.last.clip) == ("check-in", ())


@pytest.mark.parametrize("said", ["ha ok", "right ok"])
def test_what_only_shows_that_it_was_heard_is_no_yes_to_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.pending["kind"], talk.last.clip) == ("cramping-now", ())


@pytest.mark.parametrize("said", ["stop stop it's gone", "stop it's let go", "you can stop it's gone now"])
def test_a_stop_because_it_has_gone_is_told_what_comes_next(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["stop", "stop now", "stop it hurts"])
def test_a_stop_alone_says_of_no_ease(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["id"] != "relief.eased"


def test_who_would_wake_somebody_hears_nothing_twice(talk: Conversation) -> None:
    first = talk.hears("calf cramp")
    said = talk.hears("be quiet you'll wake him")
    assert talk.place["relief"]["sparing"]
    assert talk.last.seconds < 30
    assert words_of(talk.last).split(".")[0] != first.split(".")[0]
    assert said != first


@pytest.mark.parametrize(
    "said",
    [
        "it's going off a bit but not all the way",
        "it's easing but it's still tight",
        "it's gone down a bit but not fully",
        "it's letting go but hasn't gone",
    ],
)
def test_a_cramp_that_eases_by_half_is_helped_on_after_its_end_too(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears("it's eased")
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == "calf"


@pytest.mark.parametrize("said", ["it's gone but it's still a bit sore", "it's eased but it's tender"])
def test_soreness_after_a_cramp_begins_no_round(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears("it's eased")
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said", ["yeah i'm thirty weeks pregnant and my calf just went", "yes my calf just went i'm thirty weeks pregnant"]
)
def test_a_cramp_that_is_told_beside_the_weeks_of_a_pregnancy_is_helped_with(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == "calf"


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("it's the big muscle at the front", "quadriceps"),
        ("the big fleshy bit at the front", "quadriceps"),
        ("it's at the front", "quadriceps"),
    ],
)
def test_a_muscle_is_heard_by_its_size_and_side(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("my leg's gone into a spasm")
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == muscle


def test_a_gentle_round_is_not_said_twice_over(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's worse")
    first = talk.hears("still the same")
    assert talk.place["relief"]["gently"]
    assert talk.hears("still the same") != first
    assert talk.pending["kind"] == "one-more-round"


def test_who_tries_no_more_is_not_left_alone_with_it(talk: Conversation) -> None:
    talk.hears("my pregnant wife has a cramp in her calf")
    talk.hears("it's worse when you pull")
    talk.hears("no")
    assert not talk.ended
    assert talk.place["id"] == "relief.help"
    talk.hears("she's crying it's let go now she's worried about the baby")
    assert "relief" not in talk.place
    assert talk.pending.get("kind") != "diary-draft"


@pytest.mark.parametrize(
    "said", ["should i have a drink of something", "should i drink some water", "do i need a glass of water"]
)
def test_what_to_drink_after_a_cramp_is_no_question_of_alcohol(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears("yes it's eased")
    talk.hears(said)
    assert talk.place["about"].split("/")[0] == "hydration"


@pytest.mark.parametrize("said", ["goodnight cramp again", "good night ow cramp's back again"])
def test_a_cramp_behind_a_goodbye_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["goodnight no cramp now", "goodnight hope it doesn't cramp again", "good night"])
def test_a_goodbye_without_a_cramp_ends(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


def test_who_wanted_to_know_something_in_place_of_a_routine_is_answered(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("i'm running a marathon on sunday")
    talk.hears("yes")
    talk.hears("no wait i don't want that now i wanted to know about drinking")
    assert not talk.ended
    assert talk.place["id"] in ("choice", "hydration")


@pytest.mark.parametrize("said", ["it's come back", "ow it's coming back again", "the cramp's back"])
def test_a_cramp_that_comes_back_in_a_stretch_is_of_the_muscle_that_is_stretched(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "calf")


@pytest.mark.parametrize("said", ["my husband's back", "i'm back", "that's my back leg"])
def test_what_else_is_back_in_a_stretch_is_no_cramp(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert "relief" not in talk.place


def test_cramps_that_came_with_a_medicine_are_answered_and_one_of_now_is_helped_with(talk: Conversation) -> None:
    talk.hears("i started amlodipine and now i've got cramps")
    assert talk.place["about"] == "medications/started-since"
    talk.new_session()
    talk.hears("i started amlodipine and now i've got a cramp")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["right not tonight thanks", "right not now thanks", "right stop"])
def test_a_right_in_front_of_a_refusal_is_no_leg(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears(said)
    assert talk.place["id"] in ("control.stop", "control.pause")
