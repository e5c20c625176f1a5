"""A pregnancy that ended in a loss: a kind word, and the risk of a clot stays, though the pregnancy does not."""

import pytest

from tests.conftest import Conversation

LOST = (
    ("i'm pregnant", "i lost the baby last week"),
    ("i'm pregnant", "no i lost it"),
    ("am i still on the pregnancy stuff", "i lost it"),
    ("i had a miscarriage last month",),
    ("my baby was stillborn two weeks ago",),
)


def said_to(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize("said", LOST)
def test_a_loss_is_met_with_a_kind_word(talk: Conversation, said: tuple[str, ...]) -> None:
    said_to(talk, said)
    assert talk.place["id"] == "control.declined"
    assert "sorry" in str(talk.response)
    assert not talk.ended


@pytest.mark.parametrize("said", LOST)
@pytest.mark.parametrize("told", ["one leg's swollen", "my left calf is sore and warm"])
def test_the_risk_of_a_clot_stays_after_a_loss(talk: Conversation, said: tuple[str, ...], told: str) -> None:
    said_to(talk, said)
    talk.hears(told)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.pregnancy-clot")


@pytest.mark.parametrize("said", [("i'm pregnant", "i lost the baby last week"), ("i had a miscarriage last month",)])
@pytest.mark.parametrize("told", ["it's heavy in one calf", "my calf aches"])
def test_a_heavy_leg_after_a_loss_is_asked_about(talk: Conversation, said: tuple[str, ...], told: str) -> None:
    said_to(talk, said)
    talk.hears(told)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.pregnancy-clot")


def test_who_is_not_pregnant_has_no_risk_of_it(talk: Conversation) -> None:
    said_to(talk, ("i'm pregnant", "i'm not pregnant", "my calf aches"))
    assert talk.place.get("warning") != "warning.pregnancy-clot"


@pytest.mark.parametrize("said", ["i lost the baby weight running", "can a miscarriage cause cramps", "i lost it"])
def test_what_is_no_loss_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "sorry" not in str(talk.response).lower() or talk.place["id"] == "none"


def test_what_is_told_behind_no_cramp_is_read(talk: Conversation) -> None:
    said_to(talk, ("i had a baby three weeks ago", "my left calf is tight", "no cramp, it's just there all day"))
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.pregnancy-clot")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no cramp now but how do i stop them", "daily-routine"),
        ("no cramp, it's just really sore to touch", "none"),
        ("no cramp, just tight after a run", "control.declined"),
    ],
)
def test_behind_no_cramp_a_question_is_answered_and_nothing_begins(talk: Conversation, said: str, place: str) -> None:
    talk.hears("why do cramps come at night")
    talk.hears(said)
    assert talk.place["id"] == place
    assert not talk.place.get("coached")


def test_what_was_wished_goes_on_after_a_no_about_the_leg(talk: Conversation) -> None:
    said_to(talk, ("i had a baby ten days ago", "my left calf is tight, give me a stretch"))
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.pregnancy-clot")
    talk.hears("no")
    assert talk.place["id"].startswith("stretch.")
