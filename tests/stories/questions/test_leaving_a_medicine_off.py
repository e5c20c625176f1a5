"""Stories of who asks, or wishes, to leave a medicine off: nobody hears yes or no to that, and each hears of theirs."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

ASKED = [
    ("should i stop taking my atorvastatin because of cramps", "medications/statins"),
    ("i'm on pravastatin should i stop it", "medications/statins"),
    ("can statins be stopped for a bit", "medications/statins"),
    ("i want to skip my omeprazole", "medications/acid-reflux"),
    ("do i really need to keep taking lansoprazole", "medications/acid-reflux"),
    ("should i stop the pill because of cramps", "hormones-pregnancy/birth-control"),
    ("i need to get off the pill this week", "hormones-pregnancy/birth-control"),
    ("i'm thinking of halving my amlodipine", "medications/blood-pressure"),
    ("i take ramipril would it help to leave it off", "medications/blood-pressure"),
    ("can i take my furosemide every other day", "medications/water-pills"),
    ("would it be daft to leave me water tablets out tonight", "medications/water-pills"),
    ("might i skip tonight's statin", "medications/statins"),
    ("i fancy a few days off from the statin", "medications/statins"),
    ("my mum wants to stop her donepezil", "medications/memory-medicines"),
    ("wonder if i should stop my insulin", "medications/another-medicine"),
    ("should i quit hrt", "hormones-pregnancy/hrt"),
]
OF_SOMETHING_ELSE = [
    "do statins cause cramps",
    "can my statin stop my cramps",
    "how do i stop cramps from my statin",
    "will the stretch stop it i'm on amlodipine",
    "i take a statin how can i stop the cramps",
    "should i stop running on statins",
    "i stopped my statin last week",
    "my doctor told me to stop my statin",
    "i forgot my statin yesterday",
    "should i stop taking magnesium",
    "should i stop stretching when i take diuretics",
    "can i take a statin with magnesium",
]
DONT = "Please don't, on your own."


@pytest.mark.parametrize(("said", "entry"), ASKED)
def test_who_would_leave_a_medicine_off_is_asked_not_to_and_told_of_that_one(
    talk: Conversation, said: str, entry: str
) -> None:
    assert DONT in talk.hears(said)
    assert talk.place["about"] == entry


@pytest.mark.parametrize("said", OF_SOMETHING_ELSE)
def test_what_only_names_a_medicine_is_not_taken_so(talk: Conversation, said: str) -> None:
    assert DONT not in talk.hears(said)


def test_what_only_helps_against_cramps_is_told_as_any_prescribed_medicine(talk: Conversation) -> None:
    talk.hears("can i just stop my gabapentin")
    assert (talk.place["id"], talk.place.get("entry")) == ("medications", None)


def test_a_draft_of_the_diary_does_not_hold_it_and_stays_open(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    talk.hears("log a cramp")
    assert talk.pending["kind"] == "diary-draft"
    assert DONT in talk.hears("should i stop my statin")
    assert talk.place["about"] == "medications/statins"
    assert talk.pending["kind"] == "diary-draft"
