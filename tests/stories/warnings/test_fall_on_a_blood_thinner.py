"""A fall of somebody on a blood thinner: the head is asked after,
and a bruise that is hard and throbs or grows is an emergency.
"""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
FALL, TIGHT = "warning.fall-on-thinner", "warning.tight-after-injury"


@pytest.mark.parametrize(
    "said",
    [
        ("not a cramp, my mother's had a fall", "she's alright i think", "she's on warfarin"),
        ("my dad's had a fall", "no he can stand", "he's on blood thinners"),
        ("my gran fell this morning", "she's on apixaban"),
        ("i'm on warfarin", "i fell over in the kitchen"),
    ],
)
def test_the_head_is_asked_after(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, FALL)
    talk.hears("yes a bit")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, FALL)


@pytest.mark.parametrize("no", ["no her head's fine", "no"])
def test_a_no_lets_it_go(talk: Conversation, no: str) -> None:
    for each in ("my mother's had a fall", "no she can walk", "she's on warfarin", no):
        talk.hears(each)
    assert talk.place["id"] not in (ASKED, WARNED)


def test_who_only_thinks_that_all_is_well_is_no_yes(talk: Conversation) -> None:
    talk.hears("my mother's had a fall")
    talk.hears("she's alright i think")
    assert (talk.place["id"], talk.pending["told_how"]) == (ASKED, True)


def test_a_head_that_was_not_hit_is_no_knock(talk: Conversation) -> None:
    talk.hears("my husband's on warfarin")
    talk.hears("he didn't hit his head")
    assert talk.place.get("warning") != "warning.head-injury" or talk.place["id"] == ASKED


def test_a_hard_bruise_that_throbs_is_an_emergency(talk: Conversation) -> None:
    for each in (
        "my mother's had a fall",
        "no she can walk",
        "she's on warfarin",
        "no",
        "big bruise on her calf, it's hard",
    ):
        talk.hears(each)
    assert talk.place["id"] == WARNED
    talk.hears("she says it's throbbing")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, TIGHT)
