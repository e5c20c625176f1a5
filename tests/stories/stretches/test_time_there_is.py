"""Stories of how much time there is, told at "are you in position?" or in a routine: it is made shorter."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation


def seconds_held(talk: Conversation, library: Library) -> int:
    """Seconds of all holds that are still to come."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return sum(hold.seconds for hold in make_plan(library, coached).holds[coached.hold :])


@pytest.mark.parametrize(
    "said",
    [
        "only three minutes mind I'm dead on my feet",
        "I've only three minutes",
        "can you do it in two minutes",
        "the dinner's in the oven so three minutes",
        "make it two minutes I'm shattered",
        "just a couple of minutes tonight",
    ],
)
def test_minutes_told_before_the_count_shorten_a_routine(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    before = seconds_held(talk, library)
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert talk.pending["kind"] == "in-position"
    assert seconds_held(talk, library) < before


@pytest.mark.parametrize("said", ["only two minutes mind", "I'm running out of time two minutes left"])
def test_minutes_told_in_the_middle_begin_nothing_anew(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("start the bedtime routine")
    before = seconds_held(talk, library)
    talk.interrupts(said, after=90)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert talk.place["coached"]["hold"] > 0
    assert seconds_held(talk, library) < before


def test_a_routine_that_takes_no_longer_stays_as_it_is(talk: Conversation, library: Library) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    before = seconds_held(talk, library)
    talk.hears("my lift's here in ten minutes")
    assert talk.pending["kind"] == "in-position"
    assert seconds_held(talk, library) == before


@pytest.mark.parametrize("said", ["keep it short I'm dead on my feet", "make it a quick one", "can it be quick"])
def test_who_is_tired_and_wants_it_short_gets_less_of_it(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    before = seconds_held(talk, library)
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    assert seconds_held(talk, library) < before


@pytest.mark.parametrize(
    "said",
    [
        "three minutes ago I had one",
        "how is it three minutes long",
        "I stood on it for three minutes",
        "is five minutes enough",
        "it started two minutes in",
        "I've done twelve hours on the ward",
        "I've done ten minutes on the bike",
    ],
)
def test_minutes_of_something_else_change_nothing(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    before = seconds_held(talk, library)
    talk.hears(said)
    if talk.place.get("coached"):
        assert seconds_held(talk, library) == before


@pytest.mark.parametrize("said", ["I'm dead on my feet", "I'm cream crackered"])
def test_who_is_tired_takes_nothing_back(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    talk.hears(said)
    assert talk.place["id"] != "fact.noted"
    assert talk.place["coached"]["plan"] == "routine.bedtime"
