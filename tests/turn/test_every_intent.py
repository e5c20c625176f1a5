"""Every intent, with slots in every state, while every question is open: an answer without an empty place in it."""

import re
from collections.abc import Iterator
from itertools import islice

import pytest

from skill.conversation.pipeline import converse
from skill.json_values import part
from skill.knowledge.grammar import Grammar
from skill.knowledge.library import load_library
from skill.response.render import render
from skill.turn.request import SlotWord
from tests.turn.pending_questions import OPEN, attributes_with, readers, turn_with

LIBRARY = load_library()
SLOT = re.compile(r"\{(\w+)\}")
EMPTY_PLACE = re.compile(
    r"[,;:]\s*[.?!]|\s[.,?!]|  |\{|\}|\b(?:the|a|an|called|my|your|for) ?[.?!]|\.\s*\.(?!\.)|^\W|None"
)
"""What a sentence looks like from which something is missing."""
BUILT_IN = {
    "AMAZON.DURATION": ("PT0S", "PT9000H", "P1D", "PT30S", "five"),
    "AMAZON.TIME": ("25:99", "NI", "21:00", "soon"),
    "AMAZON.SearchQuery": ("banana", "yes", "why do i get cramps at night"),
}
UNKNOWN = ("banana", "breathe properly", "louder")
"""Words that are no value of any slot type."""


def states(intent: str, grammar: Grammar) -> Iterator[dict[str, SlotWord]]:
    """Every slot of an intent filled alone: unknown words, a known value, and what built-in types deliver."""
    yield {}
    for name, slot_type in LIBRARY.utterances[intent].slots.items():
        for said in BUILT_IN.get(slot_type, UNKNOWN):
            yield {name: SlotWord(said)}
        if slot_type in grammar.slot_types:
            value, words = next(iter(grammar.slot_types[slot_type].values.items()))
            yield {name: SlotWord(words[0], value)}


Sent = list[tuple[str, dict[str, SlotWord]]]
SHARE = 40
"""The suite asks a part of the product, one in so many, `make measure` all of it: every intent in every state while two
questions are open, and while each question is open a part of what may be sent, another one than at the question before.
What goes wrong goes wrong for an intent, a state or a question, and each of these is there twice or more."""


@pytest.fixture(scope="module")
def sent(grammar: Grammar) -> Sent:
    """The whole product."""
    return [(intent, slots) for intent in LIBRARY.utterances for slots in states(intent, grammar)]


@pytest.mark.parametrize(("at", "name"), list(enumerate(OPEN)), ids=str)
def test_nothing_that_alexa_may_send_is_answered_with_an_empty_place(sent: Sent, at: int, name: str) -> None:
    assert_no_empty_place(name, sent[at % SHARE :: SHARE])


@pytest.mark.whole
@pytest.mark.parametrize("name", OPEN)
def test_nothing_of_the_whole_product_is_answered_with_an_empty_place(sent: Sent, name: str) -> None:
    assert_no_empty_place(name, sent)


def assert_no_empty_place(name: str, sent: Sent) -> None:
    pending, place = OPEN[name]
    attributes = attributes_with(pending, place)
    for intent, slots in sent:
        turn = turn_with(attributes, intent).with_slots(**slots)
        reply = converse(readers(), turn)
        said = [*reply.lines, *([reply.question] if reply.question else [])]
        assert said or reply.clip, (intent, slots)
        wrong = [line for line in said if not line.strip() or EMPTY_PLACE.search(line)]
        assert not wrong, (intent, slots, wrong)
        assert (reply.question is None) == (reply.pending is None) or reply.ask_permission, (intent, slots)
        render(reply)


def test_the_pattern_of_empty_places_finds_them() -> None:
    assert all(
        map(EMPTY_PLACE.search, ("From the next one, .", "I don't have one called .", "The , left leg.", "Hi {x}."))
    )
    assert not any(EMPTY_PLACE.search(line) for line in ("From the next one, twenty seconds.", "Is it easing?"))


CHANGES_NOTHING = (
    "LimitationIntent",
    "CountStyleIntent",
    "SetVoiceIntent",
    "SetPreferenceIntent",
    "DropLimitationIntent",
)


@pytest.mark.parametrize("intent", CHANGES_NOTHING)
@pytest.mark.parametrize("words", ["banana", "qwertz uiop"])
def test_an_unknown_slot_does_not_trigger_what_the_intent_is_for(intent: str, words: str) -> None:
    attributes = attributes_with(*OPEN["ready to go on?"])
    for name in LIBRARY.utterances[intent].slots:
        if LIBRARY.utterances[intent].slots[name].startswith("AMAZON."):
            continue
        reply = converse(readers(), turn_with(attributes, intent).with_slots(**{name: SlotWord(words)}))
        assert reply.quiet is None
        assert reply.style is None
        assert not reply.wishes
        stays = (
            reply.place.id == part(attributes, "place").get("id") and reply.clip is None
        )  # its question is put again
        assert stays or reply.place.id not in ("control.easier", "control.count-style", "preference.set")


def test_a_warning_sign_is_heard_in_a_slot_that_knows_nothing_of_it() -> None:
    for sample in islice(LIBRARY.utterances["LimitationIntent"].samples, 3):
        assert SLOT.search(sample)
    turn = turn_with(attributes_with(*OPEN["ready to go on?"]), "LimitationIntent")
    reply = converse(readers(), turn.with_slots(limitation=SlotWord("breathe properly")))
    assert reply.place.kind == "warning"
