"""Stories of what is said at the question about a cramp, or to "is it easing?", and is no reply to it.

What was asked is answered, and our question is put again; nothing is counted.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

BEFORE = ((), ("yes",), ("yes", "it's my calf", "left"))
OF_THE_HELP = (
    "which way do the toes go",
    "do the toes point up or down",
    "wait which leg",
    "the sore leg or the other",
    "what do i do with my hands",
    "should my knee be straight",
    "do i lie down for this",
    "on me back",
    "am i doing it right",
    "how does that help",
    "is that normal",
    "will it come back",
    "should he come off",
    "so i should stop running then",
    "does he have to come off the pitch",
)
OF_ANOTHER = (
    "mine was like an hour",
    "his is asleep now",
    "it was worse last night",
    "last week's one was awful",
    "my dad used to get these",
    "my sister gets them too",
)
FOR_LATER = ("i'm only asking for later", "it's for next time", "no i'm just asking what i'd do")
RESTLESS = ("my legs won't keep still", "no it's that i can't keep my legs still", "creepy crawlies up my legs")


def said(talk: Conversation, *sentences: str) -> None:
    talk.opens()
    for each in sentences:
        talk.hears(each)


def asked(before: tuple[str, ...]) -> str:
    return "check-in" if before else "cramping-now"


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("what", [*OF_THE_HELP, *OF_ANOTHER])
def test_what_is_no_reply_counts_nothing(talk: Conversation, before: tuple[str, ...], what: str) -> None:
    said(talk, *before, what)
    assert talk.pending["kind"] == asked(before)
    assert talk.last.clip == ()
    assert ("relief" in talk.place) == bool(before)


def test_which_way_is_said_by_the_muscle_that_cramps(talk: Conversation, library: Library) -> None:
    said(talk, "yes", "it's the front of my thigh")
    talk.hears("which way do the toes go")
    assert library.relief.first_aid["quadriceps"]["any"].first in talk.last.speech


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("what", FOR_LATER)
def test_who_asks_for_later_hears_what_to_do_then(talk: Conversation, before: tuple[str, ...], what: str) -> None:
    said(talk, *before, what)
    assert "relief" not in talk.place
    assert talk.place["about"] == "what-are-leg-cramps/next-time"


@pytest.mark.parametrize("what", RESTLESS)
def test_restless_legs_are_no_cramp_and_are_told_of(talk: Conversation, what: str) -> None:
    said(talk, "yes", what)
    assert talk.pending["kind"] == "check-in"
    assert talk.last.clip == ()
    talk.hears("what is it then")
    assert talk.place["about"] == "what-are-leg-cramps/restless-legs"
    assert talk.last.clip == ()


@pytest.mark.parametrize("what", ["skip it", "next", "move on"])
def test_what_skips_goes_on_to_the_next_round(talk: Conversation, what: str) -> None:
    said(talk, "yes", "it's my calf", what)
    assert talk.place["relief"]["round"] == 2


@pytest.mark.parametrize("what", ["lying on my back", "a stretch i can do lying"])
def test_how_somebody_lies_begins_no_stretch(talk: Conversation, what: str) -> None:
    said(talk, "yes", what)
    assert talk.pending["kind"] == "check-in"
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    "what",
    [
        "it's been like this since last night and it's still going",
        "it was bad last night and it's worse now",
        "no it's still hard as a rock",
        "it hasn't let go",
        "my dad's still cramping",
        "still there",
        "the last one went but this one won't",
        "aye it's killing me",
        "no change",
        "it's locked solid again",
    ],
)
def test_a_cramp_that_is_there_is_helped_on(talk: Conversation, what: str) -> None:
    said(talk, "yes", what)
    assert talk.place.get("relief") or talk.place.get("warning")
    assert talk.last.clip or talk.place.get("warning") or talk.pending["kind"] == "one-more-round"


@pytest.mark.parametrize("what", ["i don't want to stop", "why did you stop", "i'd rather not stop"])
def test_a_stop_that_is_denied_ends_no_help(talk: Conversation, what: str) -> None:
    said(talk, "yes", "it's my calf", what)
    assert not talk.ended
    assert talk.place["relief"]


@pytest.mark.parametrize("what", ["i don't want to stop", "why did you stop"])
def test_a_stop_that_is_denied_ends_no_stretch(talk: Conversation, what: str) -> None:
    talk.hears("stretch my calf")
    talk.interrupts(what, after=30)
    assert not talk.ended
    assert talk.place["coached"]
