"""Stories: who asks for the verdict of an answer once more, or says what a question was of, refuses nothing by that;
and a question how to keep a cramp away tells of none that has gone.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ended, place_of

ASKS_VERDICT = [
    "so is that a no",
    "so that's a no then",
    "is that a yes or a no",
    "right so it's a no",
    "do you mean no",
    "sorry is it a yes",
    "yes or no",
    "that's a no then is it",
    "wait are you saying no",
    "so basically it's a maybe",
    "so no then",
]
REFUSES = ["no", "no thanks", "that's a no", "it's a no from me", "no that's fine", "nope", "nah not now"]


@pytest.mark.parametrize("said", ASKS_VERDICT)
def test_the_verdict_is_said_again_and_the_offer_stays(talk: Conversation, said: str) -> None:
    first = talk.hears("is magnesium any good")
    place, offered = talk.place, talk.pending
    again = talk.hears(said)
    assert (talk.place, talk.pending) == (place, offered)
    assert len(again) < len(first)


@pytest.mark.parametrize("said", REFUSES)
def test_a_plain_no_asks_for_no_verdict(talk: Conversation, said: str) -> None:
    talk.hears("is magnesium any good")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


def test_the_verdict_keeps_what_this_listener_must_hear_first(talk: Conversation) -> None:
    talk.hears("i've got kidney disease")
    first = talk.hears("is magnesium any good")
    caution = first.split(".")[0]
    assert caution in talk.hears("so is that a no")


MEANT = [
    ("what causes cramps", "no what i asked was about tablets", ("medications", None)),
    ("does magnesium help cramps", "no i asked about running", ("magnesium-potassium", "magnesium-exercise")),
    ("what causes cramps", "no my question was about my feet", ("what-are-leg-cramps", "foot-toes")),
    ("how do i stop cramps", "no i want to know about the covers", ("night-adjustments", "covers")),
    ("how do i stop cramps", "no i want to know if it's dangerous", ("when-to-see-doctor", "is-it-serious")),
    ("what helps at night", "no i'm talking about twitching", ("what-are-leg-cramps", "twitching")),
    ("is heat good", "no what i want to know is can i sleep with it on", ("heat", "asleep")),
]


@pytest.mark.parametrize(("first", "then", "place"), MEANT)
def test_what_was_meant_is_answered(talk: Conversation, first: str, then: str, place: tuple[str, str | None]) -> None:
    assert place_of(talk, first, then) == place


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("why do i get cramps at night", "no i'm asking about in the day"),
        ("what causes cramps", "no i want to know about my knees"),
        ("is coffee bad", "no i asked about decaf"),
        ("is coffee bad", "no i was wondering about tea"),
        ("does salt help", "sorry i meant at sea"),
    ],
)
def test_what_nothing_more_is_known_of_refuses_no_answer(talk: Conversation, first: str, then: str) -> None:
    talk.hears(first)
    offered = talk.pending
    talk.hears(then)
    assert talk.place["id"] not in ("control.declined", "none")
    assert talk.pending == offered


def test_whom_it_is_asked_for_is_noted(talk: Conversation) -> None:
    talk.hears("what helps at night")
    talk.hears("no i mean for my mum she's eighty")
    assert talk.place["id"] in ("fact.noted", "daily-routine")


@pytest.mark.parametrize("said", ["no i don't want to know", "no i mean it", "no i'm going to bed", "no that's all"])
def test_who_wants_no_more_says_what_no_question_was_of(talk: Conversation, said: str) -> None:
    talk.hears("what causes cramps")
    talk.hears(said)
    assert talk.place["id"] in ("control.declined", "control.stop") or ended(talk)


def test_a_stretch_that_was_meant_is_begun(talk: Conversation) -> None:
    talk.hears("give me a calf stretch")
    talk.hears("no i meant the hamstring one")
    assert talk.place["id"].startswith("stretch.hamstring")


@pytest.mark.parametrize("said", ["no i mean my leg's swollen and hot", "i'm asking because my leg's swollen"])
def test_a_sign_that_is_told_so_warns(talk: Conversation, said: str) -> None:
    talk.hears("should i see a doctor")
    talk.hears(said)
    assert talk.place["warning"] == "warning.leg-clot"


@pytest.mark.parametrize(
    "said",
    [
        "what should i eat before a race so i don't cramp",
        "what should i do so i don't cramp",
        "is there something i can take so i won't cramp",
        "how do i warm up so i'm not cramping later",
        "tell me what to do so my calf doesn't cramp",
    ],
)
def test_how_to_keep_one_away_tells_of_none_that_has_gone(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "control.declined"


@pytest.mark.parametrize("said", ["no it's not cramping now", "it isn't cramping any more", "no cramp any more"])
def test_what_says_that_it_has_gone_still_does(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
