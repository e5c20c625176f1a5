"""Grapefruit with a medicine, a limit for drinks, somebody else's tablet that was taken, and a muscle that twitches in
a run: each has an answer of its own, and a danger told beside it goes before.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

OVERDOSE = "warning.overdose"


@pytest.mark.parametrize(
    "said",
    [
        "could grapefruit juice and my statin be giving me cramps",
        "i have grapefruit at breakfast and i'm on amlodipine are my cramps from that",
        "does grapefruit matter with simvastatin",
        "am i allowed grapefruit with my blood pressure tablets",
        "me legs cramp since i started drinking grapefruit juice i take a cholesterol pill",
    ],
)
def test_grapefruit_is_for_the_pharmacist(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == ("medications", "grapefruit")


@pytest.mark.parametrize(
    "said",
    [
        "grapefruit juice and my statin and now my muscles are killing me",
        "i eat grapefruit on simvastatin and my thighs are sore all day",
        "i have grapefruit and atorvastatin and my legs are weak",
        "my legs cramp since i went on the new statin and i drink grapefruit juice",
        "on a statin, love grapefruit, and my legs hurt",
    ],
)
def test_sore_muscles_on_a_statin_go_before_the_fruit(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") == "warning.statin-pain"


@pytest.mark.parametrize(
    "said",
    [
        "should somebody on a fluid limit drink more when they cramp",
        "could a fluid restriction be the reason for my cramps",
        "people say drink water for a cramp but i'm fluid restricted",
    ],
)
def test_a_limit_for_drinks_stays(talk: Conversation, said: str) -> None:
    known = talk.hears(said).lower()
    assert "keep to" in known
    assert "limit" in known


@pytest.mark.parametrize(
    "said",
    [
        "i took one of my husband's quinine for a cramp",
        "i've just had one of my mum's water tablets for my leg",
        "took one of the wife's muscle relaxants last night",
        "i borrowed one of my brother's gabapentin and took it for the cramp",
        "i've already taken one of his magnesium is that alright",
        "i swallowed somebody else's tablet for my cramp what do i do",
        "i took my dad's tablet for my leg",
    ],
)
def test_one_tablet_of_somebody_elses_is_for_the_pharmacist(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == ("medications", "taken-anothers")
    talk.hears("yes")
    assert talk.place["warning"] == OVERDOSE


@pytest.mark.parametrize(
    "said",
    [
        "took loads of the wife's muscle relaxants last night",
        "i took my husband's heart pill and i feel funny",
        "took one of the wife's muscle relaxants last night and i feel drowsy",
        "my grandson swallowed one of my tablets",
        "i swallowed somebody else's tablets",
        "i took somebody else's diazepam tablet",
    ],
)
def test_more_than_one_or_a_dangerous_one_goes_first(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == OVERDOSE


@pytest.mark.parametrize("said", ["can i take one of my husband's quinine", "my sister offered me one of her tablets"])
def test_a_tablet_that_was_not_taken_is_better_left(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == ("medications", "left-over-tablets")


@pytest.mark.parametrize(
    "said",
    [
        "my calf has started to flutter in the middle of my run is a cramp coming",
        "mile twenty and my hamstring keeps twitching",
        "my quad is flickering halfway through the race what should i do",
        "my calf twitches while i'm running will it cramp",
    ],
)
def test_a_twitch_in_a_run_is_eased_off(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == ("what-are-leg-cramps", "twitching-in-run")
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("my calf keeps twitching after a run", "twitching-after"),
        ("why does my calf twitch when i'm resting", "twitching"),
    ],
)
def test_a_twitch_at_rest_keeps_its_answer(talk: Conversation, said: str, entry: str) -> None:
    assert place_of(talk, said) == ("what-are-leg-cramps", entry)
