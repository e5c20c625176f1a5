"""A warning is withdrawn where its sign is plainly denied, was of something else or is years old;
what is only called old is asked about.
"""

import pytest

from tests.conftest import Conversation

WITHDRAWN = [
    ("my leg went weak and my face drooped", "no that was six years ago"),
    ("his chest hurts", "no not his chest his hip"),
    ("my chest hurts", "no not my chest my hip"),
    ("my chest's tight", "no i mean me calf's tight"),
    ("my son can't move his legs", "that's nothing new always been like that he's in a wheelchair"),
    ("i can't breathe for the pain", "no i can breathe it's just the pain"),
]


@pytest.mark.parametrize(("sign", "said"), WITHDRAWN, ids=[said for _, said in WITHDRAWN])
def test_what_takes_it_back_is_believed_with_a_safety_net(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    assert talk.place["id"] == "redflag"
    assert "nine one one" in talk.hears(said)
    assert talk.place["id"] == "control.declined"
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"].startswith("stretch.calf")


def test_the_cramp_that_it_broke_off_goes_on_in_its_muscle(talk: Conversation) -> None:
    talk.hears("my foot's cramping")
    talk.hears("i can't breathe for the pain")
    assert talk.place["id"] == "redflag"
    talk.hears("no i can breathe it's just the pain")
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["muscle"] == "foot"


@pytest.mark.parametrize("said", ["it's old the stroke", "he's always been like that", "it's an old one"])
@pytest.mark.parametrize(("answer", "then"), [("no", "control.declined"), ("yes", "redflag")])
def test_what_is_only_called_old_is_asked_about_once(talk: Conversation, said: str, answer: str, then: str) -> None:
    talk.hears("he's had a stroke and his leg is weak")
    talk.hears(said)
    assert (talk.place["id"], talk.pending.get("of_today")) == ("redflag.ask", True)
    talk.hears(answer)
    assert talk.place["id"] == then


def test_a_wish_in_between_has_the_same_question_put_again(talk: Conversation) -> None:
    talk.hears("he's had a stroke and his leg is weak")
    talk.hears("it's old the stroke")
    talk.hears("can i stretch his calf")
    assert (talk.place["id"], talk.pending.get("of_today")) == ("redflag.ask", True)


def test_to_the_question_whether_it_is_new_an_old_sign_is_none(talk: Conversation) -> None:
    talk.hears("he's had a stroke and his leg is weak")
    talk.hears("it's old the stroke")
    talk.hears("he's always been like that")
    assert talk.place["id"] == "control.declined"


DOUBTS = [
    ("my calf is swollen and hot", "no not my calf my knee"),
    ("my calf is swollen and hot", "no it's not swollen"),
    ("i have chest pain", "i can breathe fine actually"),
    ("i want to die", "no that was six years ago"),
    ("i want to die with this cramp", "no i don't mean it"),
]


@pytest.mark.parametrize(("sign", "said"), DOUBTS, ids=[said for _, said in DOUBTS])
def test_what_leaves_a_doubt_is_asked_about(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(said)
    assert talk.pending["kind"] == "is-it-happening"
    assert talk.pending["warning"] == warning


@pytest.mark.parametrize("said", ["no not his chest his face is drooping", "that was six years ago but now it's back"])
def test_what_tells_a_sign_beside_it_takes_nothing_back(talk: Conversation, said: str) -> None:
    talk.hears("his chest hurts")
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")


def test_who_can_feel_a_foot_gets_no_help_with_a_cramp_that_nobody_told(talk: Conversation) -> None:
    talk.hears("my foot's gone numb")
    talk.hears("no i can feel it fine")
    assert talk.place["id"] == "control.declined"
