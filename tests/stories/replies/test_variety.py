"""What a regular hears often is said in other words: at a launch, at the end of a stretch,
at a goodbye, at a refusal.
"""

import itertools

import pytest

from skill.knowledge.library import Library
from skill.turn.voice import Voice
from tests.conftest import Conversation

A_DAY = 86_400
EVENINGS = 10
FEWEST = 4
"""Wordings of whatever a regular hears often."""

HEARD_OFTEN = (
    *(
        "welcome",
        "welcome-back",
        "what-now",
        "anything-else",
        "good-to-know",
        "goodbye",
        "good-night",
        "you-are-welcome",
    ),
    *("stretch-begins", "stretch-ends", "tally", "nights-in-a-row", "stopped", "done-already", "no-cramp-now"),
    *("not-heard", "not-known", "two-things", "two-things-to-say", "that-is-all", "remembered", "noted", "diary-noted"),
)


@pytest.mark.parametrize("line", HEARD_OFTEN)
def test_a_line_that_is_heard_often_has_four_wordings(library: Library, line: str) -> None:
    assert len(library.lines[line]) >= FEWEST


def test_each_routine_has_four_ways_to_end_and_four_questions_after_it(library: Library) -> None:
    for routine in library.routines.values():
        assert len(routine.outro) >= FEWEST, routine.id
    for name in ("after-stretch", "after-routine"):
        asked = library.offers[name]
        assert len({each.then for each in asked}) == len(asked) >= FEWEST


@pytest.mark.parametrize("line", HEARD_OFTEN)
def test_the_same_turn_of_two_evenings_in_a_row_has_other_words(library: Library, line: str) -> None:
    voices = [Voice(library.lines, library.locale("en-US"), turn=1, day=day) for day in range(EVENINGS)]
    said = [voice.line(line, **dict.fromkeys(("days", "wish", "what", "name"), "")) for voice in voices]
    assert all(one != next_one for one, next_one in itertools.pairwise(said))


@pytest.mark.parametrize(
    "asked", ["guide me through a calf stretch", "start the desk routine", "start the bedtime routine"]
)
def test_ten_evenings_end_in_other_words_than_the_evening_before(talk: Conversation, asked: str) -> None:
    """Without a store, too, where no days are counted: the last words, and the goodbye after them."""
    ends: list[tuple[str, str]] = []
    for _ in range(EVENINGS):
        talk.hears(asked)
        while talk.pending["kind"] == "next-clip":
            talk.hears("yes")
        last = talk.last.clip[-1].words
        assert talk.pending["kind"] in {"after-plan", "good-night"}
        ends.append((last, talk.hears("no thank you" if talk.pending["kind"] == "after-plan" else "yes")))
        assert talk.response["response"]["shouldEndSession"] is True
        talk.clock.seconds += A_DAY
        talk.new_session()
    for before, after in itertools.pairwise(ends):
        assert not set(before) & set(after)


def test_a_question_after_a_stretch_is_asked_again_as_it_was_asked(talk: Conversation) -> None:
    for _ in range(FEWEST):
        talk.hears("guide me through a calf stretch on the left")
        while talk.pending["kind"] == "next-clip":
            talk.hears("yes")
        open_question = talk.pending
        last = talk.last.clip[-1].words
        again = talk.hears("what did you ask")
        assert talk.pending == open_question
        assert last.endswith(again[-20:])
        talk.hears("yes")
        assert f"{talk.place['id']}/{talk.place['entry']}" == open_question["then"]
        talk.clock.seconds += A_DAY
        talk.new_session()
