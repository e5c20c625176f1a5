"""Stories of who knows a stretch and says so beside the wish for it, and of who does it for the first time."""

import pytest

from skill.knowledge.library import Library
from skill.turn.clips import FETCHED
from tests.conftest import Conversation

KNOWS = (
    *(
        "i know this one, calf stretch please",
        "straight to the count, calf stretch",
        "calf stretch, no need to explain",
    ),
    *("calf stretch i've done it before so skip the explanation", "i already know how, just count the calf stretch"),
    *("skip the talk and do the calf stretch", "calf stretch without the talk", "calf stretch no talking please"),
    *("no explanation please, calf stretch", "i know the calf stretch, just start counting"),
)
KNOWS_NOT = (
    *("i don't know this one, calf stretch", "do you know the calf stretch", "explain the calf stretch"),
    *("calf stretch i've forgotten how", "calf stretch"),
)
SECONDS_TO_THE_HOLD = 15


@pytest.mark.parametrize("said", KNOWS)
def test_who_knows_it_is_counted_for_at_once(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.pending["kind"] != "in-position"
    first = next(each.at for each in talk.last.clip if each.words == "Three.")
    assert talk.last.speech_seconds + first < SECONDS_TO_THE_HOLD


@pytest.mark.parametrize("said", KNOWS_NOT)
def test_who_does_not_say_that_hears_it_all(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    "said", ["i know how it goes, bedtime routine please", "i know the bedtime routine, just count it"]
)
def test_a_routine_that_is_known_begins_at_once_too(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == ("routine.bedtime", "next-clip")


def test_a_body_that_is_elsewhere_is_led_into_position_all_the_same(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    talk.says_ready = False
    talk.interrupts("seated hamstring stretch, i know that one", after=40)
    assert talk.place["coached"]["plan"] == "stretch.hamstring-seated"
    assert talk.pending["kind"] == "in-position"


def test_a_cramp_is_helped_with_whatever_is_to_be_skipped(talk: Conversation) -> None:
    talk.hears("i have a cramp, skip the explanation")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["stop explaining", "no more explanations please", "skip the explanation"])
def test_an_explanation_is_stopped_and_the_same_leg_counted(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.interrupts(said, after=10)
    assert talk.last.clip
    assert talk.place["coached"]["hold"] == 0


def test_silence_counts_for_nobody_who_still_fetches_what_a_new_stretch_needs(
    talk: Conversation, library: Library
) -> None:
    talk.says_ready = False
    for stretch in library.stretches.values():
        if stretch.ask_first is None:
            talk.new_session()
            talk.hears(f"guide me through the {stretch.name}")
            assert talk.place["coached"]["plan"] == stretch.id
            waits = not FETCHED.isdisjoint(stretch.needs)
            assert (reprompt_counts(talk), stretch.id) == (not waits, stretch.id)


def reprompt_counts(talk: Conversation) -> bool:
    """Whether a silence plays a clip."""
    reprompt = talk.response["response"].get("reprompt", {})
    return bool(reprompt.get("directives"))
