"""Stories of what the situation explains: a loss, a list of medicines, a joint that is stiff, what was told already."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
NONE = (
    ("i can't reach it, i've a bad back", "me husband's passed so there's nobody"),
    ("me husband's passed so there's nobody",),
    ("i'm on my own since my wife died",),
    ("he's got dementia, he won't let me hold it",),
    ("he has alzheimer's and he won't let me near his foot",),
    ("i take apixaban", "and codeine for my back"),
    ("he's on apixaban and codeine, would a hot bath help",),
    ("me foot's been numb for years with the sugar",),
    ("he thinks it's a clot", "his leg isn't swollen or red"),
)
HEARD = (
    ("since he died i don't see the point",),
    ("i want to be with him, my husband died",),
    ("he's got dementia and he hits me",),
    ("i took double my codeine",),
    ("my husband's passed and i've nobody, i can't cope",),
    ("he thinks it's a clot", "his leg is swollen"),
)


@pytest.mark.parametrize("said", NONE)
def test_what_is_explained_is_no_sign(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("said", HEARD)
def test_a_word_of_the_sign_is_heard_all_the_same(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in (ASKED, WARNED)


def test_a_stiff_joint_keeps_toes_down_and_is_asked_about(talk: Conversation) -> None:
    talk.hears("me toes won't come up, i've arthritis in me ankle")
    assert talk.place["id"] == ASKED
    assert talk.pending["of_today"]
    talk.hears("no it's been years")
    assert talk.place["id"] not in (ASKED, WARNED)


def test_toes_that_do_not_come_up_are_warned_of_without_one(talk: Conversation) -> None:
    talk.hears("me toes won't come up")
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize("said", ["i haven't been exercising, no", "i said rosuvastatin"])
def test_what_was_told_is_not_asked_again(talk: Conversation, said: str) -> None:
    talk.hears("i take rosuvastatin and my muscles ache")
    talk.hears("my wee is very dark, like tea")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.dark-urine")
