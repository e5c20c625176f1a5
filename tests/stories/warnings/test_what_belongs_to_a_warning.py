"""Stories of what is told after a warning, or beside its question: it belongs to the warning,
and nothing is asked again for it.
"""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, CLOT = "redflag.ask", "redflag", "warning.leg-clot"


def hear(talk: Conversation, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (("my leg's been hurting all day", "it's sort of red"), "no not swollen i don't think"),
        (
            ("my wee lass gets pains in her legs at bedtime", "she's limping this morning though"),
            "no temperature, well she was hot last night",
        ),
        (("i think i've torn my calf at five a side", "there was no pop, just tight"), "no bruise either"),
        (("my calf is swollen",), "no redness but little warm"),
        (("my calf is swollen",), "it's not warm at all"),
    ],
)
def test_what_is_denied_and_was_not_told_leaves_the_warning(
    talk: Conversation, before: tuple[str, ...], said: str
) -> None:
    hear(talk, *before)
    warned = talk.place.get("warning")
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("warning")) == (WARNED, warned)


@pytest.mark.parametrize(
    "risk",
    [
        "i'm on the pill if that matters",
        "i took flight from dubai on sunday",
        "i had my knee done two weeks ago",
        "i had a baby last month",
    ],
)
@pytest.mark.parametrize("before", [(), ("so it was nothing",)])
def test_a_risk_told_after_a_warning_belongs_to_it(talk: Conversation, before: tuple[str, ...], risk: str) -> None:
    hear(talk, "my calf is swollen", *before, risk)
    assert talk.place["id"] == WARNED
    talk.hears("can i stretch it")
    assert talk.place["id"] == WARNED


def test_a_graver_sign_is_heard_behind_what_is_fine(talk: Conversation) -> None:
    hear(talk, "the calf was swollen next day", "i'm on the pill", "my breathing's fine, a bit short on the stairs")
    assert (talk.place["id"], talk.place.get("warning")) == (WARNED, "warning.lung-clot")


def test_what_is_old_and_was_looked_at_is_believed(talk: Conversation) -> None:
    hear(talk, "my foot drags a little on the right", "no it's old, my doctor has looked at it")
    assert talk.place["id"] == "control.declined"
    talk.hears("okay can we do a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"


def test_an_old_injury_is_no_new_one(talk: Conversation) -> None:
    hear(talk, "my foot's gone numb", "no it's an old injury, the consultant has seen it")
    assert talk.place["id"] != WARNED


def test_what_to_do_is_answered_in_an_emergency(talk: Conversation) -> None:
    hear(talk, "i passed out a bit after the marathon", "i drank like two gallons of water")
    assert "No drinks for anyone confused" in talk.hears("so what should i do")
    assert talk.place["id"] == WARNED


def test_a_no_is_one_whatever_follows_it(talk: Conversation) -> None:
    hear(talk, "i've been throwing up since the race and cramping", "nah just once, feeling right now")
    assert talk.place["id"] != ASKED


def test_a_yes_that_goes_on_with_the_cramp_is_no_yes_to_a_sign(talk: Conversation) -> None:
    hear(talk, "i am getting cramp in thigh when i sit on floor for puja", "yes now also little")
    assert talk.place.get("warning") is None
    talk.hears("no")
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"


def test_the_question_of_an_answer_is_put_twice_at_most(talk: Conversation) -> None:
    asked = "Did the cramps begin when it was new?"
    said = ["they've put me on a new tablet", "it's for my heart", "so is that the tablet", "could it be the tablet"]
    assert sum(asked in talk.hears(each) for each in said) <= 2
