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


BY_NAME = [
    ("yoga", "daily-routine/yoga"),
    ("creatine", "magnesium-potassium/creatine"),
    ("mattress", "night-adjustments/mattress"),
    ("b twelve", "magnesium-potassium/vitamin-b"),
    ("magnets", "night-adjustments/magnets"),
    ("soap", "night-adjustments/soap"),
]


@pytest.mark.parametrize(("said", "entry"), BY_NAME)
def test_a_thing_is_asked_for_by_its_name_alone(talk: Conversation, said: str, entry: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == entry


NEW = [
    ("do antacids cause cramps", "medications/antacids"),
    ("would gaviscon make your legs cramp", "medications/antacids"),
    ("is it my rennies", "medications/antacids"),
    ("homeopathic drops for my legs", "medications/homeopathic"),
    ("is arnica any help for cramp", "medications/homeopathic"),
    ("is sleeping on my back safe at thirty weeks pregnant", "hormones-pregnancy/sleep-side"),
    ("can i lie on my right side when pregnant", "hormones-pregnancy/sleep-side"),
    ("what sort of specialist sees people for cramps", "when-to-see-doctor/which-doctor"),
    ("is cramp something for a neurologist", "when-to-see-doctor/which-doctor"),
    ("can honey be of use with cramps", "magnesium-potassium/honey"),
    ("i love chocolate is that giving me cramps", "magnesium-potassium/chocolate"),
    ("is bone broth worth a try for cramp", "causes.electrolytes/broth"),
    ("is bicarbonate of soda any use for leg cramps", "causes.electrolytes/baking-soda"),
    ("would iron tablets help my cramps", "causes.electrolytes/iron"),
]


@pytest.mark.parametrize(("said", "entry"), NEW)
def test_what_is_named_is_answered_and_nothing_beside_it(talk: Conversation, said: str, entry: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == entry


def test_an_antacid_hears_nothing_of_low_magnesium(talk: Conversation) -> None:
    talk.hears("gaviscon and cramps")
    assert talk.place["about"] == "medications/antacids"
    talk.hears("do rennies give you leg cramps")
    assert talk.place["about"] == "medications/antacids"
