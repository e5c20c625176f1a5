"""Times of a sign: two of the clock that tell how long, and what was at the last dialysis and is not now."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
LONG = "warning.long-cramp"


@pytest.mark.parametrize(
    "said",
    [
        ("i've had the cramp since i came off the treadmill at ten",),
        ("my calf's been cramping since half nine this morning",),
        ("my calf seized up at ten", "it's half two now"),
    ],
)
def test_two_times_of_the_clock_tell_how_long(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, LONG)


@pytest.mark.parametrize(
    "said", [("i get cramp at ten every night", "it's half two now"), ("my calf seized up at ten",)]
)
def test_a_habit_and_one_time_alone_tell_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("who", ["i'm on dialysis and i get them on the machine", "my dad's on dialysis"])
def test_what_was_at_the_last_dialysis_is_for_the_nurse(talk: Conversation, who: str) -> None:
    talk.hears(who)
    said = talk.hears("last time nearly passed out as well")
    assert talk.place["entry"] == "dialysis"
    assert "nurse" in said
    talk.hears("they took off three liters")
    assert talk.place["entry"] == "dialysis"
    said = talk.hears("is there anything i can do on the machine")
    assert talk.place["entry"] == "dialysis"


@pytest.mark.parametrize("said", ["i feel faint now", "last time i nearly passed out and now my chest hurts"])
def test_what_is_now_is_no_other_time(talk: Conversation, said: str) -> None:
    talk.hears("i'm on dialysis")
    talk.hears(said)
    assert talk.place["id"] in (ASKED, WARNED)
