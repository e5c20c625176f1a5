"""Stories of "tell me more": it goes on with what was asked, says that this is all, and strays into nothing else."""

import pytest

from tests.conftest import Conversation

ASKED = [
    ("does soap under the sheet work", {"night-adjustments/soap"}),
    ("can sex cause leg cramps", {"causes.overuse-standing/sex"}),
    ("does yoga help with cramps", {"daily-routine/yoga"}),
    ("do statins cause cramps", {"medications/statins"}),
]
MORE = 4


@pytest.mark.parametrize(("question", "entries"), ASKED)
def test_more_of_one_thing_stays_with_it_and_ends(talk: Conversation, question: str, entries: set[str]) -> None:
    talk.hears(question)
    told = [(talk.hears("tell me more"), talk.place.get("about")) for _ in range(MORE)]
    assert {about for _, about in told} <= entries | {None}
    assert talk.pending["kind"] == "what-now"


def test_more_goes_on_to_what_the_question_behind_the_answer_offered(talk: Conversation) -> None:
    talk.hears("which form of magnesium is best for cramps")
    about = [talk.place["about"]]
    for _ in range(2):
        talk.hears("tell me more")
        about.append(talk.place["about"])
    assert about[0] == about[1] == "magnesium-potassium/magnesium-form"
    assert about[2] == "magnesium-potassium/magnesium-how-much"


def test_nothing_is_told_twice_on_the_way(talk: Conversation) -> None:
    said = [talk.hears("which form of magnesium is best for cramps")]
    while talk.pending["kind"] != "what-now":
        said.append(talk.hears("tell me more"))
    sentences = [each.strip() for text in said for each in text.split(". ")[:-1]]
    assert len(sentences) == len(set(sentences))


def test_who_asks_about_a_topic_as_a_whole_is_led_through_it(talk: Conversation) -> None:
    talk.hears("does magnesium work")
    about = []
    for _ in range(5):
        talk.hears("tell me more")
        about.append(talk.place["about"])
    assert len(set(about)) > 2
