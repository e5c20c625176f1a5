"""Stories of endings: a goodbye is answered kindly, a thanks is answered, and who wants to sleep is let go."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import keeping, noted
from tests.returning_listener import at_device
from tests.stories.cramps.test_night_of_a_cramp import TEN_PAST_THREE, at
from tests.wordings import says

GOOD_NIGHT = [
    "goodnight",
    "good night love",
    "night night i'm off to my bed",
    "no thanks goodnight",
    "i'm off to bed now",
]
GOODBYE = ["bye then", "cheerio love", "thank you bye", "that's all for now bye bye"]
THANKS = ["ta very much", "thank you dear", "oh bless you", "cheers love", "you're a lifesaver"]


@pytest.fixture
def diary(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


@pytest.fixture
def night(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return at(at_device(store, hearing), TEN_PAST_THREE)


@pytest.mark.parametrize("said", GOOD_NIGHT)
@pytest.mark.parametrize("before", ["", "why do i get cramps at night"])
def test_who_says_good_night_is_wished_one(talk: Conversation, said: str, before: str) -> None:
    talk.hears(before) if before else talk.launch()
    heard = talk.hears(said)
    assert talk.ended
    assert says("good-night", heard)


@pytest.mark.parametrize("said", GOODBYE)
def test_a_goodbye_is_answered(talk: Conversation, said: str) -> None:
    talk.launch()
    heard = talk.hears(said)
    assert talk.ended
    assert not says("stopped", heard)


def test_an_end_of_the_help_with_a_cramp_still_says_what_to_do(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    heard = talk.hears("goodnight")
    assert talk.ended
    assert says("stopped-in-cramp", heard)


def test_a_stretch_that_is_stopped_is_stopped(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    assert says("stopped", talk.interrupts("stop", after=15))


@pytest.mark.parametrize("said", ["why do i cramp when i try to sleep", "i'm off to bed should i stretch"])
def test_a_question_of_sleep_ends_nothing(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert not talk.ended


@pytest.mark.parametrize("said", THANKS)
def test_a_thanks_is_answered_and_the_note_offered_once_more(store: SqliteStore, diary: AtDevice, said: str) -> None:
    diary.hears("i've got a cramp in my calf")
    diary.hears("it's gone")
    heard = diary.hears(said)
    assert says("thanks-in-stretch", heard)
    assert says("diary-note-short", heard)
    assert (diary.pending["kind"], noted(store, diary)) == ("diary-draft", ())
    diary.hears(said)
    assert diary.pending.get("kind") != "diary-draft"


@pytest.mark.parametrize(
    "said", ["no i just want to sleep", "no i'm going back to sleep", "nah i need to get some sleep"]
)
def test_who_wants_no_breathing_but_sleep_is_let_go(night: AtDevice, said: str) -> None:
    night.hears("i've got a cramp in my calf")
    night.hears("it's gone")
    assert night.pending["kind"] == "back-to-sleep"
    night.hears(said)
    assert night.ended


@pytest.mark.parametrize("said", ["no i just want to sleep", "no i want to go back to sleep"])
def test_who_has_no_cramp_and_wants_to_sleep_is_offered_breaths(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.pending["kind"] == "back-to-sleep"


@pytest.mark.parametrize("said", ["are you still there", "are you still with me", "you still there"])
def test_who_asks_whether_somebody_is_there_has_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("goodnight")
    talk.hears(said)
    assert not talk.place.get("relief")


@pytest.mark.parametrize("said", ["i'm nodding off night night", "right i'm away to my bed"])
def test_who_goes_to_bed_in_a_stretch_ends_it(night: AtDevice, said: str) -> None:
    night.hears("start the bedtime routine")
    night.hears("ready")
    night.hears(said)
    assert night.ended
