"""Slots from the text: side, seconds, repetitions, minutes, position, limitation,
muscle and count style, in any order.
"""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.knowledge.library import Library
from skill.language.english.amounts import amounts
from skill.language.english.numbers import number_words
from skill.simulator.heard import Slot
from skill.understanding.slots import SlotReader
from tests.conftest import Conversation

LENGTHS = [
    ("for thirty seconds", 30, None),
    ("forty secs please", 40, None),
    ("30s", 30, None),
    ("half a minute", 30, None),
    ("a minute and a half", 90, None),
    ("one and a half minutes", 90, None),
    ("1 minute 30 seconds", 90, None),
    ("a quarter of an hour", 900, None),
    ("one hundred and twenty seconds", 120, None),
    ("a count of fifteen", 15, None),
    ("a full minute", 60, None),
    ("twenty second holds", 20, "hold"),
    ("thirty seconds each", 30, "hold"),
    ("hold it for twenty", 20, "hold"),
    ("i've only got two minutes", 120, "whole"),
    ("a five minute stretch", 300, "whole"),
    ("two minutes is all i have", 120, "whole"),
    # less than a minute is no time for a stretch
    ("left foot only twenty seconds", 20, None),
]
NO_LENGTHS = ["half an hour ago", "every twenty minutes", "count every second", "i'm sixty five", "for two"]
TIMES = [
    ("two times", 2),
    ("twice", 2),
    ("three goes", 3),
    ("x3", 3),
    ("a couple of times", 2),
    ("two lots", 2),
    ("half a dozen times", 6),
    ("five times i'm holding on", 5),
    ("four each side", 4),
    ("3 x 20 seconds", 3),
]
NO_TIMES = ["twice a week", "one more time", "at once", "three times a day", "this time"]


@pytest.mark.parametrize(("text", "seconds", "said_of"), LENGTHS)
def test_a_length_is_read_with_what_it_is_said_of(text: str, seconds: int, said_of: str | None) -> None:
    found = [each for each in amounts(text) if each.kind == "seconds"]
    assert [(each.value, each.said_of) for each in found] == [(seconds, said_of)]


@pytest.mark.parametrize("text", NO_LENGTHS)
def test_no_length_is_read_where_none_is_meant(text: str) -> None:
    assert not [each for each in amounts(text) if each.kind == "seconds"]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_a_number_of_times_is_read(text: str, times: int) -> None:
    assert [each.value for each in amounts(text) if each.kind == "times"] == [times]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_number_of_times_is_read_where_none_is_meant(text: str) -> None:
    assert not [each for each in amounts(text) if each.kind == "times"]


@given(seconds=st.integers(1, 199))
def test_every_length_in_words_is_read(seconds: int) -> None:
    said = number_words(seconds).replace("-", " ")
    assert [each.value for each in amounts(f"hold my calf for {said} seconds twice")] == [seconds, 2]


PARTS = {
    "side": ("on the left", "left"),
    "time": ("for forty seconds", 40),
    "repetitions": ("three times", 3),
    "position": ("in bed", "in-bed"),
    "muscle": ("hamstring", "hamstring"),
    "style": ("every second", "every-second"),
}


@pytest.fixture(scope="module")
def reader(library: Library) -> SlotReader:
    return SlotReader(library)


def test_slots_are_read_in_any_order(reader: SlotReader) -> None:
    wanted = {name: value for name, (_, value) in PARTS.items()}
    for order in permutations(PARTS):
        said = reader.read(" ".join(PARTS[name][0] for name in order) + " please")
        assert {name: getattr(said, name) for name in PARTS} == wanted, order


SIDES = [
    ("stretch my left calf", "left"),
    ("just the right one", "right"),
    ("both legs please", "both"),
    ("right calf then left", "both"),
    ("stretch my calf right now", None),
    ("that's right", None),
    ("what is left", None),
]


@pytest.mark.parametrize(("text", "side"), SIDES)
def test_a_side_is_read_and_an_idiom_is_not(reader: SlotReader, text: str, side: str | None) -> None:
    assert reader.read(text).side == side


LIMITATIONS = [
    ("i can't stand, give me a hamstring stretch", "cannot-stand"),
    ("i have no wall for the calf one", "no-wall"),
    ("a standing stretch with a chair", None),
]


@pytest.mark.parametrize(("text", "limitation"), LIMITATIONS)
def test_a_limitation_needs_its_words_before_it(reader: SlotReader, text: str, limitation: str | None) -> None:
    assert reader.read(text).limitation == limitation


def test_the_back_of_my_left_thigh_is_a_hamstring(reader: SlotReader) -> None:
    assert reader.read("the back of my left thigh").muscle == "hamstring"


REQUESTS = [
    ("do my soleus left side thirty seconds two times", "stretch.soleus", {"side": "left", "seconds": 30, "repetitions": 2}),
    ("calf on the wall for forty seconds on the left please", "stretch.calf-wall", {"side": "left", "seconds": 40}),
    ("flowing calf stretch left leg forty seconds please", "stretch.calf-wall", {"side": "left", "seconds": 40, "version": "flowing"}),
    ("left hammy forty secs twice", "stretch.hamstring-chair", {"side": "left", "seconds": 40, "repetitions": 2}),
    ("stretch my hamstrings in bed for twenty seconds", "stretch.hamstring-lying", {"seconds": 20}),
    ("stretch my calf for thirty seconds and count every second", "stretch.calf-wall", {"seconds": 30, "style": "every-second"}),
    ("stretch my right cavs for half a minute", "stretch.calf-wall", {"side": "right", "seconds": 30}),
    ("stretch both legs", "stretch.calf-wall", {}),
    ("three reps of the towel stretch with twenty seconds each", "stretch.calf-towel", {"seconds": 20, "repetitions": 3}),
    ("standing quad left leg, forty five, two rounds", "stretch.quad-standing", {"side": "left", "seconds": 45, "repetitions": 2}),
    ("do the bedtime routine with twenty second holds on the left only", "routine.bedtime", {"side": "left", "seconds": 20}),
    ("only got two minutes before bed what shall we do", "routine.bedtime", {"seconds": 10, "repetitions": 1}),
    ("i can't stand, give me a hamstring stretch", "stretch.hamstring-seated", {}),
    ("my right calf, three times for twenty seconds", "stretch.calf-wall", {"side": "right", "seconds": 20, "repetitions": 3}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "plan", "kept"), REQUESTS)
def test_a_request_keeps_what_was_asked(talk: Conversation, said: str, plan: str, kept: dict[str, object]) -> None:
    talk.hears(said)
    coached = talk.place["coached"]
    assert coached["plan"] == plan
    assert {name: coached.get(name) for name in ("side", "seconds", "repetitions", "version")} == {
        "side": None,
        "version": None,
        "seconds": None,
        "repetitions": None,
        **{name: value for name, value in kept.items() if name != "style"},
    }
    assert coached["style"] == kept.get("style", "fives")


LIMITS = [
    ("wall calf stretch for ninety seconds", 60, None, "I hold for a minute at most"),
    ("hold the soleus for five seconds", 10, None, "A hold needs ten seconds at least"),
    ("fifteen goes of the calf stretch", None, 10, "More than ten times a leg is too much"),
]


@pytest.mark.parametrize(("said", "seconds", "repetitions", "told"), LIMITS)
def test_the_nearest_allowed_value_is_taken_and_told(
    talk: Conversation, said: str, seconds: int | None, repetitions: int | None, told: str
) -> None:
    heard = talk.hears(said)
    coached = talk.place["coached"]
    assert (coached.get("seconds"), coached.get("repetitions")) == (seconds, repetitions)
    assert told in heard


NO_REQUESTS = [
    "my left calf has hurt for twenty minutes",
    "my calf for twenty minutes now",
    "i have a cramp in my left calf",
]


@pytest.mark.parametrize("said", NO_REQUESTS)
def test_a_leg_that_hurts_is_not_stretched_for_so_long(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place


def test_a_short_time_that_is_left_shortens_a_single_stretch(talk: Conversation) -> None:
    talk.hears("i've got four minutes for my calves")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert (talk.place["coached"]["seconds"], talk.place["coached"]["repetitions"]) == (20, 3)
    longer = 2 * 3 * 5  # both legs, three times, five seconds more
    assert talk.last.seconds <= 4 * 60 < talk.last.seconds + longer


AMONG_OTHER_WORDS = [
    ("three goes of the wall stretch ten seconds apiece", "stretch.calf-wall", {"seconds": 10, "repetitions": 3}),
    ("do the wall calf for ten no make it fifteen seconds", "stretch.calf-wall", {"seconds": 15}),
    ("the left no sorry the right calf on the wall for twenty", "stretch.calf-wall", {"side": "right", "seconds": 20}),
    (
        "four tens for the arch of my right foot",
        "stretch.foot-arch",
        {"side": "right", "seconds": 10, "repetitions": 4},
    ),
    ("towel one on the right do two", "stretch.calf-towel", {"side": "right", "repetitions": 2}),
]


@pytest.mark.parametrize(("said", "plan", "kept"), AMONG_OTHER_WORDS)
def test_a_counted_stretch_is_heard_among_other_words(
    talk: Conversation, said: str, plan: str, kept: dict[str, object]
) -> None:
    talk.hears(said)
    coached = talk.place["coached"]
    assert (coached["plan"], {name: coached.get(name) for name in kept}) == (plan, kept)


TOLD = [
    "my left calf cramps three times a night for ten seconds",
    "i had cramp in the left calf twice today for thirty seconds",
    "how long should i hold the wall stretch",
    "i'm forty two and the hamstring on the left hurts",
]


@pytest.mark.parametrize("said", TOLD)
def test_what_is_told_or_asked_with_numbers_is_no_request(reader: SlotReader, said: str) -> None:
    assert not reader.read(said).asks_for_stretch


@pytest.mark.parametrize(
    ("minutes", "routine"), [("four", "bedtime"), ("six", "bedtime"), ("seven", "morning"), ("ten", "after run")]
)
def test_a_routine_fills_the_minutes_there_are(talk: Conversation, minutes: str, routine: str) -> None:
    heard = talk.hears(f"i've got {minutes} minutes for the {routine} routine")
    assert f"about {minutes} minutes" in heard


def test_a_stretch_that_alexa_knows_counts_whatever_words_it_heard(talk: Conversation) -> None:
    talk.intends("StartStretchIntent", stretch=Slot("the deep one", "stretch.soleus"))
    assert talk.place["coached"]["plan"] == "stretch.soleus"
    assert talk.last.clip
