"""Stories of somebody who is not well and tells no sign, and of a no that denies nothing of the story behind it."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said",
    [
        "i'm not well",
        "no i'm not well",
        "i don't feel right",
        "i feel rotten",
        "she's not feeling well",
        "oh i don't feel very good",
    ],
)
@pytest.mark.parametrize("before", [(), ("why do i get cramps",), ("list your routines",), ("calf stretch",)])
def test_who_is_not_well_is_asked_what_is_wrong(talk: Conversation, before: tuple[str, ...], said: str) -> None:
    talk.says_ready = False
    talk.opens()
    for each in before:
        talk.hears(each)
    talk.hears(said)
    assert not talk.ended
    assert talk.pending["kind"] in ("any-sign", "is-it-happening")
    assert talk.last.clip_seconds == 0


@pytest.mark.parametrize("said", ["i'm fine", "not very well at stretching", "i'm not good at stretching", "all good"])
def test_who_is_well_is_not_asked(talk: Conversation, said: str) -> None:
    talk.hears("why do i get cramps")
    talk.hears(said)
    assert talk.pending.get("kind") != "any-sign"


@pytest.mark.parametrize(
    "said",
    [
        "no just finished a half marathon and i feel sick and a bit confused",
        "no i've just run a marathon and i'm muddled and being sick",
        "nope finished my long run and i'm confused and sick",
    ],
)
def test_a_no_to_the_first_question_denies_no_story_behind_it(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.heat-sodium")


@pytest.mark.parametrize("said", ["no just finished a half marathon", "no had a long run today that's all"])
def test_a_story_without_a_sign_warns_of_nothing(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["kind"] != "warning"
