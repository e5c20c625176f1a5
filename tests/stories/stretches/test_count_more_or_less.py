"""Stories of more and less of a count: each wish gets its own, and what names neither is asked about."""

import pytest

from skill.conversation.pipeline import converse
from skill.simulator.nlu import Hearing
from skill.turn.request import SlotWord
from tests.conftest import Conversation
from tests.turn.pending_questions import OPEN, attributes_with, readers, turn_with

PLAN = "stretch.calf-wall"
MORE = [
    "count out loud",
    "i want you to count",
    "count every second",
    "count down",
    "count backwards",
    "count with me",
    "count properly",
    "can you count aloud",
    "i want to hear the seconds",
    "would you mind counting out each second as i can't see the clock",
    "i lose track when you go quiet so count all of them for me please",
    "i like it when you count so don't go silent on me",
    "give us a proper count like the wee man at the boxing",
    "call out the seconds for me would you",
    "i'd like to hear you counting",
    "aye count it oot loud",
    "no, count louder",
]
LESS = [
    "stop counting",
    "don't count",
    "less counting",
    "no numbers",
    "hush",
    "tell me when to stop",
    "just tell me when it's done",
    "stop counting, just tell me when to stop",
    "tell me the stretch without counting",
    "just say when",
    "would you ever stop calling out the numbers",
    "say start and say stop and nothing between",
    "you and your numbers just tell me when to drop the leg",
    "give me a shout when it's over, no numbers",
    "the counting's giving me a headache",
    "dinnae count",
    "i can't stand being counted at",
]


def style(talk: Conversation) -> object:
    return talk.response["sessionAttributes"].get("style")


def test_more_and_less_are_two_intents(hearing: Hearing) -> None:
    heard = {said: hearing.hear(said).intent for said in ("count down", "stop counting", "hush")}
    assert heard["count down"] == "CountAloudIntent"
    assert {heard["stop counting"], heard["hush"]} == {"CountLessIntent"}


@pytest.mark.parametrize("said", MORE)
@pytest.mark.parametrize("counting", [True, False], ids=["counting", "before"])
def test_who_wants_a_count_hears_every_second(talk: Conversation, said: str, *, counting: bool) -> None:
    talk.says_ready = counting
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], style(talk)) == (PLAN, "every-second")


@pytest.mark.parametrize("said", LESS)
@pytest.mark.parametrize("counting", [True, False], ids=["counting", "before"])
def test_who_wants_less_of_it_hears_less_and_the_stretch_goes_on(
    talk: Conversation, said: str, *, counting: bool
) -> None:
    talk.says_ready = counting
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], style(talk)) == (PLAN, "quiet")


@pytest.mark.parametrize("said", ["what about the counting", "the count", "the counting thing"])
def test_what_names_neither_more_nor_less_is_never_taken_for_less(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], style(talk)) == (PLAN, None)


@pytest.mark.parametrize("slots", [{}, {"style": "banana"}])
def test_an_intent_whose_slot_says_nothing_is_never_taken_for_less(slots: dict[str, str]) -> None:
    turn = turn_with(attributes_with(*OPEN["ready to go on?"]), "CountStyleIntent")
    reply = converse(readers(), turn.with_slots(**{name: SlotWord(words) for name, words in slots.items()}))
    assert reply.style is None


@pytest.mark.parametrize("said", ["stop", "okay stop now", "that's enough"])
def test_a_stop_still_ends_the_stretch(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert "coached" not in talk.place or talk.place["id"] == "control.stop"


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("take me through the wall calf stretch without counting", "quiet"),
        ("guide me through the wall calf stretch without the numbers", "quiet"),
        ("the wall calf stretch but don't count", "quiet"),
        ("wall calf stretch and count out loud", "every-second"),
        ("wall calf stretch please with the counting", "every-second"),
        ("the wall calf stretch", "fives"),
    ],
)
def test_a_stretch_is_asked_for_with_its_count(talk: Conversation, said: str, counted: str) -> None:
    talk.hears(said)
    coached = talk.place["coached"]
    assert (coached["plan"], coached.get("style", "fives")) == (PLAN, counted)
