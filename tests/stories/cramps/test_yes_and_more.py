"""A yes to "is it easing?" with more behind it: what tells of a place, a posture or a hard muscle is no ease."""

import pytest

from tests.conftest import Conversation

RELIEF, EASED = "relief.now", "relief.eased"

OF_SOMETHING_ELSE = [
    "yes in bed",
    "yes i'm in bed",
    "aye in ma bed",
    "aye in my bed so it is",
    "yeah on nights",
    "yeah all down the leg",
    "oh yes right up to the knee",
    "aye the whole leg",
    "yeah it's gone all tight and hard",
    "yes it's hard as a rock",
    "yeah like a rock",
    "yes it's in a knot",
    "yes i'm standing",
    "yes at work",
    "uh huh still in bed",
    "yes every night",
    "yes woke me up",
    "yes love it got me just as i turned over",
    "yes i have had it an hour",
    "yes it is a cramp",
    "yes it hurts",
]


@pytest.mark.parametrize("said", OF_SOMETHING_ELSE)
def test_what_names_something_else_goes_on_with_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")
    assert talk.last.clip


OF_EASE = [
    "yes",
    "yes a bit",
    "yes bit by bit",
    "yes finally",
    "yes at last",
    "yes in the end",
    "yes on its way out",
    "yes it's not so tight",
    "yes all over now",
    "yes that worked a treat",
    "yes standing helped",
    "yes in bed and it's gone off",
    "yes thanks just lying here now",
    "yes the pain's going",
    "yes love ta",
    "yes the calf's gone soft",
    "yes it's the right calf and it's easing",
]


@pytest.mark.parametrize("said", OF_EASE)
def test_a_yes_that_is_one_ends_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == EASED


@pytest.mark.parametrize("said", ["yes my calf's gone", "yes it's my calf", "yes still tight"])
def test_a_muscle_behind_a_yes_is_where_it_cramps(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize(
    "said", ["yeah it's gone all tight and hard", "it's gone all tight and hard", "aye it's gone solid"]
)
@pytest.mark.parametrize("first", ["my leg hurts", None])
def test_a_muscle_that_has_gone_hard_is_a_cramp(talk: Conversation, first: str | None, said: str) -> None:
    talk.hears(first) if first else talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")


@pytest.mark.parametrize("said", ["yes it hurts", "yeah it really hurts", "yes it's agony", "yes my knee hurts"])
@pytest.mark.parametrize("stretch", ["do a calf stretch", "do the bedtime routine"])
def test_pain_behind_a_yes_begins_no_count(talk: Conversation, stretch: str, said: str) -> None:
    talk.says_ready = False
    talk.hears(stretch)
    talk.hears(said)
    assert talk.place["id"] == "control.hurts"


@pytest.mark.parametrize("said", ["yes", "yes i'm standing", "yes it's tight", "yes i can feel the pull"])
def test_a_yes_to_the_position_begins_the_count(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("do a calf stretch")
    talk.hears(said)
    assert talk.last.clip
    assert talk.pending["kind"] == "after-plan"
