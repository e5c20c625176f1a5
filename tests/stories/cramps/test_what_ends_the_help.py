"""Stories through the handler: what ends the help with a cramp, and what only sounds like its end."""

import pytest

from tests.conftest import Conversation

RELIEF, EASED = "relief.now", "relief.eased"


@pytest.mark.parametrize(
    "said",
    [
        "it's still no easing",
        "it's no really easing",
        "it's still nae easin'",
        "it's just no gone",
        "it's no a bit better",
        "it's still no any better",
        "it's not at all easing",
        "it's not yet eased",
        "it's not even quite gone",
        "no easing is there",
        "divil a bit easier",
        "it's nowhere near gone",
        "i don't think it's really gone",
        "cannae say it's easing",
    ],
)
def test_a_denied_easing_goes_on_whatever_stands_between(talk: Conversation, said: str) -> None:
    talk.hears("cramp, calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"].get("round", 1)) == (RELIEF, 2)


@pytest.mark.parametrize(
    "said",
    [
        "it's on its way",
        "it's not on its way out",
        "he's on his way out to help me",
        "my husband's on his way out",
        "it's going away and coming back",
        "it's nae fading",
        "is it on its way out",
    ],
)
def test_what_only_sounds_like_going_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("cramp, calf")
    talk.hears(said)
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize("first", ["cramp, calf", "i think it's coming"])
@pytest.mark.parametrize(
    "said",
    ["oh it's here", "ooh it's arrived", "it's just come on", "it's back", "it's got me", "oh the cramp's here"],
)
def test_what_arrives_is_a_cramp_of_now(talk: Conversation, first: str, said: str) -> None:
    talk.hears(first)
    talk.hears(said)
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize(
    "said",
    [
        "it's starting to ease",
        "it's on its way out",
        "the cramp's on its way out now",
        "it's slowly fading away",
        "it's wearing off",
        "it's dying down now",
        "it's back to normal",
        "it's started easing",
        "it's gone",
    ],
)
def test_what_goes_ends_the_help(talk: Conversation, said: str) -> None:
    talk.hears("cramp, calf")
    talk.hears(said)
    assert talk.place["id"] == EASED


@pytest.mark.parametrize(
    "said",
    [
        ("both legs at once", "calves", "i'm alone and i can't reach my feet", "i'm ninety-one", "still there"),
        ("i'm eighty two", "cramp in my foot"),
        ("i can't balance", "cramp in my calf"),
    ],
)
def test_nobody_who_may_fall_is_sent_walking(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert "walk" not in talk.hears("it's gone")
    assert talk.place["id"] == EASED


@pytest.mark.parametrize(
    "said",
    [
        ("not now but it's twitching", "in the calf, right one"),
        ("not now but it's jumping about", "the calf"),
        ("they come when i'm running", "in my calf"),
        ("it was twenty minutes ago really", "in my foot"),
    ],
)
def test_a_place_told_of_no_cramp_of_now_counts_nothing(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] != RELIEF


def test_a_cramp_of_an_hour_ago_counts_nothing(talk: Conversation) -> None:
    for each in ("i had one an hour ago, can't get back to sleep", "in the thigh, the back of it", "left"):
        talk.hears(each)
        assert talk.place["id"] != RELIEF


@pytest.mark.parametrize("said", ["can you talk less", "less talking please", "shush"])
def test_less_talk_is_heard_in_the_very_next_round(talk: Conversation, said: str) -> None:
    talk.hears("shh the wife's asleep, can you be quiet")
    full = talk.hears("cramp, calf")
    spare = talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["sparing"]) == (RELIEF, True)
    assert len(spare) < len(full) / 2
    talk.hears("still there")
    assert talk.place["relief"]["sparing"]


@pytest.mark.parametrize("told", ["calf, right", "my calf's cramping", "it's the cramp in my calf"])
@pytest.mark.parametrize("answer", ["no i didn't mean it like that", "no"])
def test_after_the_crisis_words_one_answer_leads_to_the_help(talk: Conversation, told: str, answer: str) -> None:
    talk.hears("i want to die, this pain")
    talk.hears(told)
    assert talk.place["id"] == "redflag.ask"
    talk.hears(answer)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == (RELIEF, "calf")
    talk.hears("gone")
    assert talk.place["id"] == EASED


def test_after_the_crisis_words_a_yes_warns_again(talk: Conversation) -> None:
    for each in ("i want to die, this pain", "calf, right", "yes"):
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.crisis")


@pytest.mark.parametrize(
    "said", ["she has dementia", "she can't understand you, she's got dementia", "she doesn't speak english"]
)
def test_who_cannot_follow_words_is_helped_without_them(talk: Conversation, said: str) -> None:
    begun = talk.hears("my mum has a cramp in the calf")
    spoken = talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")
    assert len(spoken) < len(begun)
