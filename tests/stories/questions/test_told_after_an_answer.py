"""Stories of what is told after an answer: that cramps get worse, in which leg they come, who has them;
and what else helps.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.wordings import says


@pytest.mark.parametrize("said", ["worse since easter", "it's been a lot worse lately", "getting more often"])
def test_that_they_get_worse_is_no_pain_of_now(talk: Conversation, said: str) -> None:
    talk.hears("i get cramps at night")
    before = talk.pending
    assert says("told-worse", talk.hears(said), doctor="your doctor")
    assert talk.pending == before


@pytest.mark.parametrize("said", ["usually the left one", "always the left", "the right leg mostly"])
def test_in_which_leg_they_come_is_no_wish_and_asks_of_no_diary(talk: Conversation, said: str) -> None:
    talk.hears("i get cramps at night")
    before = talk.pending
    assert says("told-which-leg", talk.hears(said))
    assert talk.pending == before


def test_where_they_come_offers_what_stretches_it(talk: Conversation) -> None:
    talk.hears("i'm eighty and i get cramps")
    talk.hears("mainly in my feet")
    assert talk.pending["kind"] == "offer"
    assert talk.place["id"].startswith("stretch.foot")


def test_an_age_told_after_an_answer_brings_its_caution_alone(talk: Conversation, library: Library) -> None:
    talk.hears("my son plays football and he keeps getting these cramps in the fourth quarter")
    entry = library.entries["who-gets-them/teens"]
    heard = talk.hears("he's fifteen")
    assert talk.place["entry"] == "teens"
    assert entry.say_first["child"][:12] in heard
    assert entry.answer[:20] not in heard


@pytest.mark.parametrize("said", ["so what does", "what does then"])
def test_what_does_help_is_asked_after_what_does_not(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert talk.place["id"] == "key-takeaways"


def test_the_words_on_restless_legs_hold_together(talk: Conversation) -> None:
    assert "urge to move" in talk.hears("have i got restless legs")
    talk.hears("i do be low in iron")
    talk.hears("it's more i have to move them")
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "restless-legs")


def test_a_weight_beside_what_was_ridden_asks_of_no_food(talk: Conversation) -> None:
    talk.hears("i weigh twenty stone and i've done sixty miles on the bike today")
    assert talk.place["id"] == "routine.after-run"
    assert talk.pending["kind"] == "offer"


def test_what_somebody_does_is_taken_and_when_cramps_come_begins_no_routine(talk: Conversation) -> None:
    assert says("good-to-know", talk.hears("i'm a runner"))
    talk.hears("calves mostly")
    assert talk.place["id"].startswith("stretch.calf")
    assert talk.pending["kind"] == "offer"
    talk.hears("after long runs")
    assert talk.place["id"] == "routine.after-run"
    assert "coached" not in talk.place


def test_which_calf_after_a_question_about_a_sign_tells_of_the_sign(talk: Conversation) -> None:
    for said in ("is it a cramp if it's been achy for three days", "yes just the one calf"):
        talk.hears(said)
    assert talk.place["id"] == "redflag"
