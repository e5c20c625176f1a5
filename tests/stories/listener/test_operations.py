"""An operation is known by many names, is no pregnancy, and holds for what is stretched; the care team's word goes."""

import pytest

from tests.conftest import Conversation

OPERATIONS = [
    "i'm eight weeks post acl op",
    "i'm twelve weeks post acl",
    "i had my cruciate done in september",
    "i'm six weeks out from knee surgery",
    "i'm nine weeks on from an achilles repair",
    "i got my knee scoped last month",
    "ten weeks since they fixed my cruciate",
    "they operated on my knee in october",
    "i'm four days post bunion op",
]
LONG_AGO = [
    "i had a knee op twenty years ago",
    "i had my cruciate done when i was nineteen",
    "i had my hair done on friday",
    "i had my car fixed last week",
]


def facts(talk: Conversation) -> set[str]:
    return {fact["id"] for fact in talk.response["sessionAttributes"].get("facts", [])}


@pytest.mark.parametrize("said", OPERATIONS)
def test_an_operation_is_noted_and_holds_for_a_routine(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert facts(talk) == {"operation"}
    reply = talk.hears("do the bedtime stretches")
    assert talk.place["id"] == "routine.bedtime"
    assert "care team" in reply


@pytest.mark.parametrize("said", LONG_AGO)
def test_what_is_long_past_or_of_something_else_is_no_operation(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "operation" not in facts(talk)


@pytest.mark.parametrize("said", ["i'm eight weeks post op", "i'm nine weeks on from an achilles repair"])
def test_weeks_since_an_operation_are_no_pregnancy(talk: Conversation, said: str) -> None:
    talk.hears(f"{said} and my calf's swollen")
    assert talk.place["warning"] == "warning.leg-clot"


def test_weeks_alone_and_weeks_after_a_birth_are_one(talk: Conversation) -> None:
    talk.hears("i'm eight weeks and my calf's swollen")
    assert talk.place["warning"] == "warning.pregnancy-clot"


@pytest.mark.parametrize(
    "said",
    [
        "i'm eight weeks post acl op and my physio wants me stretching hamstrings",
        "i had a knee op a month ago and the surgeon says gentle stretching is good",
        "i've a new hip and the physio gave me exercises",
    ],
)
def test_what_the_care_team_wishes_is_noted_with_the_operation(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"


def test_what_the_care_team_forbids_is_offered_by_nobody(talk: Conversation) -> None:
    talk.hears("i had an operation and the doctor said no stretching")
    assert not talk.place.get("coached")


@pytest.mark.parametrize(
    "said",
    [
        "physio says i can do gentle stuff",
        "my physio's got me doing heel raises",
        "i'm under the physio for it",
        "the hospital gave me exercises",
    ],
)
def test_who_is_looked_after_hears_to_do_what_they_were_told(talk: Conversation, said: str) -> None:
    talk.hears("i've torn me achilles three weeks back")
    assert talk.place["warning"] == "warning.tear-fracture"
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"


@pytest.mark.parametrize(
    "said",
    [
        "physio says i can't do anything",
        "the doctor told me to call if it swells",
        "my mum says i can do gentle stuff",
        "should i see a physio",
        "physio's shut till monday",
    ],
)
def test_who_is_not_hears_the_warning_still(talk: Conversation, said: str) -> None:
    talk.hears("my calf went pop")
    talk.hears(said)
    assert talk.place["id"] == "redflag"
