"""Signs that are told in a hold or a round: it is stopped first, numb or tingling toes are asked about, and what was
only tied too tight is; what always comes by walking is a yes; whether it can wait is answered.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said", ["my toes have gone numb", "my foot's gone a bit tingly in the toes", "i can't feel my toes"]
)
def test_toes_that_go_numb_in_a_round_are_asked_about(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("left calf")
    talk.hears(said)
    assert (talk.place["warning"], talk.pending["kind"]) == ("warning.cold-leg", "is-it-happening")
    sibling = talk.once_more()
    talk.hears("no i think i just had the towel too tight it's coming back")
    assert talk.place["id"] != "redflag"
    sibling.hears("yes it's cold")
    assert sibling.place["id"] == "redflag"


@pytest.mark.parametrize("said", ["my leg's gone numb", "my whole foot's numb", "my leg has gone cold and numb"])
def test_a_leg_that_goes_numb_is_warned_of(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("left calf")
    talk.hears(said)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said",
    [
        "no i think i just had the towel too tight it's coming back",
        "i'd tied the strap too tight",
        "oh my sock was too tight",
    ],
)
def test_what_was_tied_too_tight_is_asked_about_once(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("my leg's gone numb")
    talk.hears(said)
    assert talk.pending["kind"] == "is-it-happening"


def test_a_sign_in_a_hold_stops_it_first(talk: Conversation) -> None:
    talk.hears("do the after run routine")
    reply = talk.interrupts("this one's agony on my hip", after=60)
    assert talk.pending["kind"] == "is-it-happening"
    assert reply.startswith("Stop")


@pytest.mark.parametrize(
    "said", ["yeah every time", "always yeah", "aye each and every time", "most of the time it does"]
)
def test_what_always_comes_by_walking_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears("my calves hurt when i walk")
    assert talk.pending["kind"] == "follow-up"
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.walking-pain")
    talk.hears("i used to smoke")
    talk.hears("so should i stretch")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("said", ["every night", "not every time"])
def test_how_often_they_come_is_none(talk: Conversation, said: str) -> None:
    talk.hears("my calves hurt when i walk")
    talk.hears(said)
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["can't it wait til monday", "does it have to be today", "won't it keep"])
def test_whether_it_can_wait_is_answered(talk: Conversation, said: str) -> None:
    talk.hears("my calf's hot and swollen")
    assert "today" in talk.hears(said).lower()


@pytest.mark.parametrize("asked", ["can i have electrolyte drinks", "should i drink more", "what about salt tablets"])
def test_a_water_tablet_is_spoken_of_where_it_was_promised(talk: Conversation, asked: str) -> None:
    talk.hears("i'm on water tablets and i run")
    assert "pharmacist" in talk.hears(asked)


@pytest.mark.parametrize("said", ["it's been like that for weeks it's not sudden", "been like it for weeks"])
def test_how_long_a_foot_drops_is_told_of_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("my foot drops")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.foot-drop")


def test_one_of_several_signs_that_is_denied_after_a_yes_leaves_the_rest(talk: Conversation) -> None:
    talk.hears("my calf's been sore since a long haul flight")
    talk.hears("a bit yeah")
    sibling = talk.once_more()
    talk.hears("it's not red though")
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")
    sibling.hears("it's not swollen or warm actually")
    assert sibling.pending["kind"] == "is-it-happening"


TIRED = "causes.overuse-standing"
"""The topic of the days after a race."""


@pytest.mark.parametrize(
    "said",
    [
        *(
            ("legs are wrecked",),
            ("my legs are trashed after the half marathon",),
        ),
        ("i ran my first five k yesterday", "legs like jelly though"),
        *(("legs like jelly after my first five k",), ("calves are battered from leg day",)),
    ],
)
def test_legs_that_are_worn_out_by_sport_are_no_case_for_a_doctor(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        answer = talk.hears(each)
    assert talk.place["id"] == TIRED
    assert "doctor" not in answer


@pytest.mark.parametrize(
    "said",
    [
        *("legs like jelly", "my leg suddenly went like jelly", "my legs have gone to jelly and i can't stand"),
        *("my legs are wrecked and my wee is brown", "legs are wrecked and my chest hurts", "my legs are numb"),
        *("my legs are in bits and one's swollen", "my legs are getting weaker"),
    ],
)
def test_legs_that_may_be_weak_are_none_of_these(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != TIRED
