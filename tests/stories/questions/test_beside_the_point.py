"""Stories: an answer for pregnant women needs a word of it, a bare frequency is of what was asked about,
and small words around a wish name no stretch.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

OF_NO_PREGNANCY = [
    ("when should i see a doctor about cramps", "i've had it five weeks and it's getting worse"),
    ("are cramps serious", "they've come for three weeks and they're getting worse"),
    ("when should i see a doctor about cramps", "it's been going on for two months and it's getting worse"),
]
OF_ONE = [
    ("why do i get them when i'm carrying", "why-pregnancy"),
    ("can leg cramps mean you're pregnant", "early-sign"),
    ("is it my time of the month", "period"),
    ("could it be the menopause", "menopause"),
]


@pytest.mark.parametrize(("asked", "told"), OF_NO_PREGNANCY)
def test_how_long_cramps_have_come_tells_of_no_pregnancy(talk: Conversation, asked: str, told: str) -> None:
    talk.say(asked)
    talk.say(told)
    assert talk.place["id"] == "when-to-see-doctor"


@pytest.mark.parametrize(("asked", "entry"), OF_ONE)
def test_who_speaks_of_it_is_answered_on_it(talk: Conversation, asked: str, entry: str) -> None:
    talk.say(asked)
    assert talk.place["about"] == f"hormones-pregnancy/{entry}"


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("i had a baby last week and my calf's cramping", "after-birth"),
        ("my wife is pregnant and had a cramp last night", "when-pregnancy"),
    ],
)
def test_who_is_known_to_be_pregnant_or_to_have_a_baby_asks_for_no_sign_of_it(
    talk: Conversation, said: str, entry: str
) -> None:
    talk.say(said)
    assert talk.place["about"] == f"hormones-pregnancy/{entry}"


@pytest.mark.parametrize(
    ("asked", "often", "topic"),
    [
        ("can i use a foam roller", "every day", "foam-roller"),
        ("can i have magnesium", "every night", "magnesium-potassium"),
        ("is heat good", "daily", "heat"),
        ("does massage help", "twice a day", "massage"),
        ("is ibuprofen ok", "every day", "medications"),
    ],
)
def test_a_bare_frequency_is_asked_of_what_was_asked_about(
    talk: Conversation, asked: str, often: str, topic: str
) -> None:
    talk.say(asked)
    talk.say(often)
    assert talk.place["id"] == topic


@pytest.mark.parametrize(
    ("asked", "often"), [("why do i get cramps at night", "every night"), ("does magnesium help", "aye every night")]
)
def test_how_often_cramps_come_is_still_told(talk: Conversation, asked: str, often: str) -> None:
    talk.say(asked)
    talk.say(often)
    assert talk.place["about"] == "when-to-see-doctor/every-night"


@pytest.mark.parametrize("said", ["do the stretching then", "do the stretching please love", "start my stretching"])
def test_small_words_around_stretching_name_none(talk: Conversation, said: str) -> None:
    talk.say("what can you do")
    talk.say(said)
    assert talk.place["coached"]["plan"].startswith("stretch.")


@pytest.mark.parametrize("said", ["start the banana stretch", "do the sofa stretch then", "do the macarena"])
def test_a_name_that_nobody_knows_is_said_back(talk: Conversation, said: str) -> None:
    talk.say(said)
    assert not talk.place.get("coached")
    assert talk.pending["kind"] == "offer"


@pytest.mark.parametrize("said", ["give me the lot for my doctor", "can you give me everything for the physio"])
def test_the_lot_for_the_doctor_is_the_diary(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("how many times have i had it this week")
    talk.hears(said)
    assert talk.place["id"].startswith("diary.")
