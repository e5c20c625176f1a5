"""A warning is said in full once: what is asked or told afterwards is answered in its light,
and nothing ends by accident.
"""

import pytest

from tests.conftest import Conversation

SWOLLEN, COLD = "my calf is swollen and hot", "my leg has gone cold and blue"
ASKED_ON = [
    [SWOLLEN, "can i stretch it", "it's only the one leg", "but can't i just rub it", "i forgot it tonight"],
    [SWOLLEN, "don't know he's not saying", "it's getting worse", "and it's red too", "right an' all", "okay that"],
    [COLD, "can i put a hot water bottle on it", "it's only the one leg", "what is a cramp", "i'm stood on the lino"],
]


@pytest.mark.parametrize("said", ASKED_ON, ids=[said[-1] for said in ASKED_ON])
def test_whatever_follows_hears_a_reminder_and_never_the_whole_again(talk: Conversation, said: list[str]) -> None:
    warned = talk.hears(said[0])
    warning = talk.place["warning"]
    for each in said[1:]:
        assert len(talk.hears(each)) < 0.75 * len(warned)
        assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)
        assert not talk.ended
        assert not talk.last.clip


@pytest.mark.parametrize("said", ["hearing it again", "say that again"])
def test_who_asks_for_it_hears_the_whole_again(talk: Conversation, said: str) -> None:
    warned = talk.hears(SWOLLEN)
    assert talk.hears(said) == warned


@pytest.mark.parametrize(
    "said", ["it's friday night though", "they're shut till monday", "no appointments till tuesday"]
)
def test_closed_doors_lead_to_who_is_there_now(talk: Conversation, said: str) -> None:
    talk.speaks_in("en-GB")
    talk.hears(SWOLLEN)
    assert "one one one" in talk.hears(said)
    assert talk.place["warning"] == "warning.leg-clot"


@pytest.mark.parametrize("said", ["right an' all", "okay that", "i forgot it tonight", "okay but it's only small"])
def test_what_takes_no_note_of_it_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert not talk.ended


@pytest.mark.parametrize("said", ["the left", "can i go for a run", "it's me calf"])
def test_what_asks_for_no_stretch_hears_of_none(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.pending["kind"] == "anything-else"


def test_who_fears_what_it_is_hears_what_to_do(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    assert "understandable" in talk.hears("is it a clot")
    assert talk.place["warning"] == "warning.leg-clot"


def test_who_promises_to_call_hears_a_short_close(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    talk.hears("okay i'll ring them")
    assert talk.ended


def test_an_emergency_in_force_gives_way_to_no_appointment(talk: Conversation) -> None:
    talk.hears("my leg went weak and my face drooped")
    warning = talk.place["warning"]
    talk.hears("can i stretch his calf")
    assert talk.pending.get("warning") == warning


def test_a_worse_sign_is_warned_of_in_full(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    talk.hears("and now i can't breathe")
    assert talk.place["warning"] == "warning.lung-clot"
    assert talk.pending["kind"] == "repeat-warning"


def test_a_lesser_warning_takes_no_graver_ones_place(talk: Conversation) -> None:
    talk.hears("can my statin do this")
    talk.hears("my wee's been dark since yesterday")
    assert talk.place["warning"] == "warning.dark-urine"
    talk.hears("and i feel weak all over")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.dark-urine")


@pytest.mark.parametrize("between", [[], ["just the left one"]])
def test_a_plea_to_stretch_after_a_warning_is_offered_no_stretch(talk: Conversation, between: list[str]) -> None:
    for each in ["my calf's sore for three days and it's a bit swollen", *between, "can you just stretch it"]:
        talk.hears(each)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")


def test_what_to_do_after_a_warning_ends_nothing(talk: Conversation) -> None:
    for each in ["it went pop in my calf", "it's bruising", "ok what do i do tonight"]:
        talk.hears(each)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")
