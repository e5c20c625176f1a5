"""Stories of a question about a sign that is not answered: it is put twice, what is said to it is read,
and then the conversation goes on.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, COLD, WARNED, stands

ON_THE_PILL = "i'm on the pill and my calf aches"
NUMB, SWOLLEN = "my foot's numb", "my calf's swollen"
HAPPENING = "is-it-happening"


@pytest.mark.parametrize(
    ("sign", "beside"),
    [
        (ON_THE_PILL, ("it's the right", "the right", "the right one")),
        ("my leg feels funny and heavy", ("the left one", "it's the calf", "the left calf")),
        ("i went over on the ice", ("i slipped", "on my side", "i slipped on the ice")),
        (ON_THE_PILL, ("should i rub it", "should i put heat on it", "is a massage good")),
    ],
)
def test_it_is_put_twice_and_then_let_go(talk: Conversation, sign: str, beside: tuple[str, str, str]) -> None:
    talk.hears(sign)
    assert (talk.place["id"], talk.pending["kind"]) == (ASKED, HAPPENING)
    talk.hears(beside[0])
    assert (talk.place["id"], talk.pending["kind"]) == (ASKED, HAPPENING)
    said = talk.hears(beside[1])
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "what-now")
    assert "doctor" in said or "nine one one" in said


@pytest.mark.parametrize("looking", ["hang on", "i'm looking", "what did you ask", "say that again"])
def test_who_looks_or_did_not_hear_it_is_asked_as_often_as_that_takes(talk: Conversation, looking: str) -> None:
    talk.hears(ON_THE_PILL)
    for said in (looking, "hang on", looking):
        talk.hears(said)
        assert stands(talk) == (ASKED, CLOT, HAPPENING)
    talk.hears("yes it is")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


def test_a_wish_for_the_body_brings_it_back(talk: Conversation) -> None:
    for said in (ON_THE_PILL, "it's the right", "the right"):
        talk.hears(said)
    talk.hears("guide me through a calf stretch")
    assert stands(talk) == (ASKED, CLOT, HAPPENING)


@pytest.mark.parametrize(
    ("sign", "warning"), [("me gran's leg's gone blue", COLD), ("my mum's leg is swollen and hot", CLOT)]
)
@pytest.mark.parametrize("which", ["it's the left", "the right one", "it's her left one"])
def test_which_leg_it_is_leaves_a_warning_one(talk: Conversation, sign: str, warning: str, which: str) -> None:
    talk.hears(sign)
    for _ in range(3):
        talk.hears(which)
        assert stands(talk) == (WARNED, warning, "anything-else")


@pytest.mark.parametrize("sign", [NUMB, SWOLLEN])
@pytest.mark.parametrize(
    "no_news",
    [
        "no it doesn't hurt",
        "thirty years",
        "since the war",
        "about ten years now",
        "no, no pain at all",
        "donkey's years",
    ],
)
def test_what_is_no_news_answers_whether_any_of_it_is_new(talk: Conversation, sign: str, no_news: str) -> None:
    talk.hears(sign)
    talk.hears("always been like that")
    assert (talk.place["id"], talk.pending["of_today"]) == (ASKED, True)
    talk.hears(no_news)
    assert (talk.place["id"], talk.place.get("warning")) == ("control.declined", None)


@pytest.mark.parametrize(
    "news",
    [
        "no it's gone cold",
        "no but it's worse today",
        "yes",
        "since last night",
        "two days now",
        "no, it's numb all over now",
    ],
)
def test_what_is_news_warns(talk: Conversation, news: str) -> None:
    talk.hears(NUMB)
    talk.hears("always been like that")
    talk.hears(news)
    assert stands(talk) == (WARNED, COLD, "repeat-warning")


def test_years_are_asked_about_as_new_today_first(talk: Conversation) -> None:
    talk.hears(NUMB)
    talk.hears("thirty years")
    assert (talk.place["id"], talk.pending["of_today"]) == (ASKED, True)
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


def test_a_warning_that_was_asked_about_twice_stays_one(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    talk.hears("always been like that")
    assert stands(talk) == (ASKED, CLOT, HAPPENING)
    talk.hears("it's the left")
    assert stands(talk) == (ASKED, CLOT, HAPPENING)
    talk.hears("the left")
    assert stands(talk) == (WARNED, CLOT, "anything-else")
