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
    ("i can't go on",),
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


@pytest.mark.parametrize(
    "said",
    [
        ("he's ninety, parkinson's, his toes curl under and stay for an hour, it goes when his morning tablet works",),
        ("my dad has parkinson's", "his toes curl under and stay for an hour"),
        ("he has a cramp in his foot, he's ninety, parkinson's", "his toes curl under and stay for an hour"),
        ("his toes have been curled under for an hour, he's parkinson's",),
        ("his foot's been cramping for an hour", "he's got parkinson's"),
    ],
)
def test_a_foot_that_curls_in_parkinsons_is_for_their_nurse(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["entry"]) == ("when-to-see-doctor", "parkinsons-wearing-off")


def test_a_calf_that_cramps_for_an_hour_is_warned_of_all_the_same(talk: Conversation) -> None:
    talk.hears("my calf's been cramping for an hour")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.long-cramp")


def test_what_lasts_in_a_cramp_may_be_something_else(talk: Conversation) -> None:
    for each in ("cramp in my dad's calf", "he's on digoxin and furosemide"):
        talk.hears(each)
    talk.hears("he's been sick since yesterday and hardly eating")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.fluids-lost")


@pytest.mark.parametrize("after", ["i can hobble", "i can walk", "i told you that", "i just said that"])
def test_a_tear_that_is_told_is_not_asked_for(talk: Conversation, after: str) -> None:
    talk.hears("i felt a kind of a tear when i jumped")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.tear-fracture")
    talk.hears(after)
    assert talk.place["id"] == WARNED


def test_who_has_told_it_is_not_asked_a_third_time(talk: Conversation) -> None:
    talk.hears("my leg feels funny and heavy")
    talk.hears("does magnesium help")
    talk.hears("i told you that")
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize("said", ["does a tear feel like a pop", "what's the difference between a cramp and a tear"])
def test_a_question_about_a_tear_is_answered(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "what-are-leg-cramps"


def test_a_stiff_joint_keeps_toes_down_and_is_asked_about(talk: Conversation) -> None:
    talk.hears("me toes won't come up, i've arthritis in me ankle")
    assert talk.place["id"] == ASKED
    assert talk.pending["of_today"]
    talk.hears("no it's been years")
    assert talk.place["id"] not in (ASKED, WARNED)


def test_a_cramp_beside_a_stiff_joint_is_helped_with(talk: Conversation) -> None:
    talk.hears("my ankle's fused so i can't lift my toes")
    talk.hears("no")
    talk.hears("cramp in that calf")
    assert talk.place["id"] == "relief.now"


def test_toes_that_do_not_come_up_are_warned_of_without_one(talk: Conversation) -> None:
    talk.hears("me toes won't come up")
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize("said", ["i haven't been exercising, no", "i said rosuvastatin"])
def test_what_was_told_is_not_asked_again(talk: Conversation, said: str) -> None:
    talk.hears("i take rosuvastatin and my muscles ache")
    talk.hears("my wee is very dark, like tea")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.dark-urine")


def test_who_cannot_go_on_in_a_stretch_stops_it(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("i can't go on", after=30)
    assert talk.place["id"] not in (ASKED, WARNED)
