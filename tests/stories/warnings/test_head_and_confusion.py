"""A knock to the head, somebody who is confused, and a lump on a blood thinner: told around a cramp, in any order."""

import pytest

from tests.conftest import Conversation

HEAD, CONFUSED, THINNER = "warning.head-injury", "warning.confusion", "warning.thinner-bruise"
WARNED = (
    (("i'm on warfarin", "i hit my head"), HEAD),
    (("cramp in my calf", "it's gone", "i hit my head on the nightstand", "i'm on eliquis"), HEAD),
    (("cramp in my calf", "i hit my head", "i'm ok i think", "i take blood thinners"), HEAD),
    (("cramp in my calf", "i take rivaroxaban", "i bumped my head on the lamp"), HEAD),
    (("my son hit his head and now he's been sick",), HEAD),
    (("i whacked my head", "i feel really sleepy"), HEAD),
    (("my husband's got a cramp", "he's a bit confused", "yes"), CONFUSED),
    (("my husband is acting strange", "he was fine this morning"), CONFUSED),
    (("i'm on blood thinners and my calf cramped, there's a hard lump now and it's growing",), THINNER),
    (("i'm on warfarin", "my calf cramped and now it's got a lump that's getting bigger"), THINNER),
    (
        ("cramp in my calf, i'm on eliquis", "better", "i banged it on the bed frame", "it's swelling up quick"),
        THINNER,
    ),
    (("my mum fell getting up with a cramp and can't get up",), "warning.hip-fall"),
)
ASKED = (
    (("my mum has a cramp in her calf", "it's easing", "she's a bit confused"), CONFUSED),
    (("papa is having a cramp", "he's confused and he doesn't know where he is"), CONFUSED),
    (("i banged my head getting out of bed with a cramp",), HEAD),
)
NONE = (
    ("i'm confused",),
    ("i hit my head last year",),
    ("i keep banging my head against a brick wall",),
    ("i'm on warfarin", "cramp in my calf"),
    ("i'm on warfarin", "my head is full of questions"),
)


@pytest.mark.parametrize(("said", "warning"), WARNED)
def test_it_is_warned_of_whatever_came_first(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)


@pytest.mark.parametrize(("said", "warning"), ASKED)
def test_it_is_asked_about_where_no_risk_is_known(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.pending["warning"]) == ("redflag.ask", warning)


@pytest.mark.parametrize("said", NONE)
def test_these_are_no_such_signs(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


def test_a_no_goes_on_with_the_cramp(talk: Conversation) -> None:
    for each in ("cramp in my calf", "i bumped my head on the lamp", "no"):
        talk.hears(each)
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["she's always like that, she has dementia", "no, it's nothing new"])
def test_who_is_confused_as_ever_is_no_emergency(talk: Conversation, said: str) -> None:
    for each in ("my gran has a cramp in her calf", "it's gone", "she's muddled", said):
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")
