"""Stories of who has not heard: what was said before the open question is said again, too."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import keeping
from tests.returning_listener import at_device
from tests.stories.cramps.test_night_of_a_cramp import TEN_PAST_THREE, at
from tests.wordings import says

NOT_HEARD = ["what", "eh", "pardon", "say that again slowly"]
HEARING_AID = [
    "i've not got my hearing aid in",
    "i haven't got my hearing aids in",
    "my hearing aids are out",
    "i left my hearing aid upstairs",
    "my hearing aid's flat",
]


@pytest.mark.parametrize("said", NOT_HEARD)
def test_the_welcome_is_said_again(talk: Conversation, said: str) -> None:
    talk.launch()
    assert says("welcome", talk.hears(said))
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", NOT_HEARD)
def test_first_aid_before_hello_is_said_again(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = at(at_device(store, hearing), TEN_PAST_THREE)
    talk.launch()
    assert says("first-aid-before-hello", talk.hears(said))
    assert says("first-aid-before-hello", talk.hears("what"))


@pytest.mark.parametrize("said", ["eh", "say that again slowly"])
def test_what_to_do_after_a_cramp_is_said_again(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk: AtDevice = keeping(store, hearing)
    talk.hears("i've got a cramp in my calf")
    told = talk.hears("it's gone")
    again = talk.hears(said)
    assert told[:60] in again
    assert talk.pending["kind"] == "diary-draft"


def test_a_no_was_no_answer_that_could_be_said_again(talk: Conversation) -> None:
    talk.launch()
    talk.hears("no")
    assert not says("nothing-before", talk.hears("what"))


@pytest.mark.parametrize("said", HEARING_AID)
def test_who_has_no_hearing_aid_in_is_spoken_up_to(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("preference.set", "cramping-now")


@pytest.mark.parametrize("said", ["do hearing aids help cramps", "i hear cramps come from a lack of salt"])
def test_a_question_with_such_words_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "preference.set"
