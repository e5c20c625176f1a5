"""Stories of what comes after a cramp: a note that is offered twice at most, going on,
and what to do if it comes back.
"""

import pytest

from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.conftest import Conversation, words_of
from tests.diary_listener import talk as keeps_diary

__all__ = ["keeps_diary"]
RUN_AGAIN = ("what-are-leg-cramps", "run-again")


def test_a_note_is_offered_once_more_and_then_dropped(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("calf cramp")
    keeps_diary.hears("it's gone")
    kinds = []
    for said in ("what can i eat", "does magnesium help", "should i drink more"):
        kinds.append(keeps_diary.pending["kind"])
        keeps_diary.hears(said)
    assert kinds == ["diary-draft", "diary-draft", "follow-up"]
    assert keeps_diary.pending["kind"] == "follow-up"


def test_an_entry_that_was_wished_waits_on(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("log a cramp in my left calf last night")
    for said in ("what can i eat", "does magnesium help", "should i drink more"):
        keeps_diary.hears(said)
        assert keeps_diary.pending["kind"] == "diary-draft"


@pytest.mark.parametrize(
    ("story", "asked", "line"),
    [
        (("cramp in the pool", "i'm out", "calf"), "should i go back in", "go-back-in-water"),
        (("i'm driving with a cramp in my foot", "i've stopped"), "can i drive off", "go-back-driving"),
        (("cramp in my calf up a ladder", "i'm down"), "boss wants me back up", "go-back-up-high"),
        (("my calf's cramping",), "can i get back on my bike", "go-back-riding"),
    ],
)
def test_going_on_where_a_cramp_is_a_danger_waits(
    talk: Conversation, library: Library, story: tuple[str, ...], asked: str, line: str
) -> None:
    for said in (*story, "it's gone"):
        talk.hears(said)
    talk.hears(asked)
    assert (talk.place["id"], talk.place["entry"]) == RUN_AGAIN
    assert any(each in words_of(talk.last) for each in library.lines[line])


@pytest.mark.parametrize("asked", ["can i carry on running", "can he go back on", "is it safe to play on"])
def test_going_on_on_land_is_one_answer(talk: Conversation, asked: str) -> None:
    talk.hears("my mate's got cramp in his calf on the pitch")
    talk.hears("it's gone")
    talk.hears(asked)
    assert (talk.place["id"], talk.place["entry"]) == RUN_AGAIN


def test_bed_is_nothing_that_is_gone_on_with(talk: Conversation) -> None:
    talk.hears("calf cramp")
    talk.hears("it's gone")
    talk.hears("can i go back to bed")
    assert (talk.place["id"], talk.place["entry"]) == ("sleep", "back-to-sleep")


def test_if_it_comes_back_the_same_helps_at_once(talk: Conversation, library: Library) -> None:
    talk.hears("cramp in my quad")
    talk.hears("it's gone")
    talk.hears("what if it comes back")
    assert library.relief.first_aid["quadriceps"]["any"].first in words_of(talk.last)


def test_a_routine_that_a_cramp_broke_off_goes_on(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("start the bedtime routine")
    keeps_diary.interrupts("ow cramp in my foot", after=40)
    keeps_diary.hears("it's gone")
    keeps_diary.hears("carry on then")
    assert keeps_diary.place["coached"]["plan"] == "routine.bedtime"


def test_what_is_sore_is_stretched_gently_once_it_is_not_swollen(talk: Conversation) -> None:
    talk.hears("i cramped yesterday calf still sore today")
    talk.hears("no")
    talk.hears("should i stretch it")
    assert talk.pending == {"kind": "offer", "then": "routine.after-cramp", "line": "offer-stretch"}
    talk.hears("do it then gentle")
    assert talk.place["coached"]["plan"] == "routine.after-cramp"
