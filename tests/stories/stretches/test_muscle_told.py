"""Stories of the muscle that was told: it chooses the stretch of a wish that names none."""

import pytest

from tests.conftest import Conversation

SEATED, ARCH = "stretch.hamstring-seated", "stretch.foot-arch"


def test_the_hamstring_that_was_told_is_stretched(talk: Conversation) -> None:
    talk.launch()
    talk.hears("nah mate")
    talk.hears("just finished footy and me hammy keeps grabbing")
    talk.hears("nah it's the hammy not the calf")
    talk.hears("yeah do a stretch")
    assert talk.place["coached"]["plan"] == SEATED


@pytest.mark.parametrize("said", ["ok let's do a stretch", "any stretches", "give me a stretch"])
def test_it_is_kept_over_other_questions(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears("foot cramps when I sit at my desk")
    talk.hears("what about magnesium")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == ARCH


def test_a_position_alone_keeps_the_muscle(talk: Conversation) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears("foot cramps when I sit at my desk")
    talk.hears("the arch of it")
    talk.hears("what can I do sitting")
    assert talk.place["coached"]["plan"] == ARCH


def test_a_routine_that_is_named_stays_what_it_is(talk: Conversation) -> None:
    talk.hears("my feet cramp at night")
    talk.hears("start the chair routine")
    assert talk.place["coached"]["plan"] == "routine.chair"


@pytest.mark.parametrize(
    "said", ["bedtime routine but it's two in the afternoon", "start the bedtime routine it's three in the morning"]
)
def test_a_clock_time_is_no_length(talk: Conversation, said: str) -> None:
    talk.hears("start the bedtime routine")
    usual = talk.place["coached"]
    talk.hears("stop")
    talk.hears(said)
    coached = talk.place["coached"]
    assert (coached["plan"], coached.get("seconds"), coached.get("repetitions")) == (
        "routine.bedtime",
        usual.get("seconds"),
        usual.get("repetitions"),
    )


@pytest.mark.parametrize("said", ["oh nice, how are you today", "cool cheers what can you do"])
def test_a_question_behind_thanks_ends_nothing(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears(said)
    assert not talk.ended
