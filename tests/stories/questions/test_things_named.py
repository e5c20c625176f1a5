"""Stories of questions that name one thing: that thing's answer is given, and no other's."""

import pytest

from tests.conftest import Conversation

NAMED = [
    ("can low calcium cause cramps", "magnesium-potassium/calcium"),
    ("do magnets work", "night-adjustments/magnets"),
    ("which foods have the most potassium", "magnesium-potassium/potassium-foods"),
    ("could b12 stop my cramps", "magnesium-potassium/vitamin-b"),
    ("vitamin b12 for cramps", "magnesium-potassium/vitamin-b"),
    ("is B-12 any good for cramp", "magnesium-potassium/vitamin-b"),
    ("would d3 help my cramps", "magnesium-potassium/vitamin-d"),
    ("should i take k2 for night cramps", "magnesium-potassium/vitamin-k2"),
    ("cramping on the dialysis machine", "when-to-see-doctor/dialysis"),
    ("does soap under the sheet work", "night-adjustments/soap"),
    ("tonic water last thing at night does that sort cramps", "medications/tonic-water"),
]
OF_THE_WHOLE = [
    ("do supplements work for cramps", "magnesium-potassium"),
    ("why do i get cramps in bed", "causes.night"),
]


@pytest.mark.parametrize(("said", "entry"), NAMED)
def test_the_one_thing_that_is_named_is_answered(talk: Conversation, said: str, entry: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == entry


@pytest.mark.parametrize(("said", "topic"), OF_THE_WHOLE)
def test_what_names_no_thing_stays_of_its_topic(talk: Conversation, said: str, topic: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == topic
