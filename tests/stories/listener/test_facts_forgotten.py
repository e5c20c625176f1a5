"""Stories of what somebody told of themselves and wants forgotten, or remembered."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import says, wordings


def facts(talk: AtDevice) -> list[str]:
    """Ids of what the session knows of the listener."""
    return [fact["id"] for fact in talk.response["sessionAttributes"].get("facts", [])]


def hears(talk: AtDevice, *said: str) -> str:
    answer = ""
    for each in said:
        answer = talk.hears(each)
    return answer


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("i'm pregnant", "forget that i'm pregnant"),
        ("i'm on a statin", "forget i said i'm on a statin"),
        ("i'm on blood thinners", "can you forget that i'm on blood thinners"),
        ("i'm seventy", "i'm only thirty two though"),
        ("i'm seventy", "no i'm thirty two"),
        ("i'm eighty one", "i'm forty one sorry"),
    ],
)
def test_a_fact_that_is_to_be_forgotten_is_taken_back(talk: AtDevice, told: str, said: str) -> None:
    hears(talk, told)
    assert facts(talk)
    hears(talk, said)
    assert (facts(talk), talk.place["id"]) == ([], "fact.noted")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("i'm on a statin", "don't forget i'm on a statin"),
        ("i'm on a statin", "please remember i'm on a statin"),
        ("i'm seventy", "i'm seventy two actually"),
        ("i'm seventy", "i'm forty minutes from home"),
    ],
)
def test_a_fact_that_is_not_is_kept(talk: AtDevice, told: str, said: str) -> None:
    hears(talk, told, said)
    assert facts(talk)


def test_what_was_never_told_is_read_as_ever(talk: AtDevice) -> None:
    hears(talk, "i'm seventy", "forget that i'm pregnant")
    assert "older" in facts(talk)


@pytest.mark.parametrize(
    "said", ["forget that i've no wall", "forget about me having no wall", "ignore that i have no wall"]
)
def test_a_thing_that_is_lacked_no_more_is_planned_with(talk: AtDevice, said: str) -> None:
    hears(talk, "i've no wall")
    assert says("possible-again", talk.hears(said))
    hears(talk, "give me a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize(
    "said", ["can you remember i'm on it", "remember that i'm on one", "would you keep in mind i take it"]
)
def test_what_holds_until_the_end_is_told_so(talk: AtDevice, said: str) -> None:
    hears(talk, "i'm on a statin")
    assert talk.hears(said).startswith(wordings("only-today"))
    assert facts(talk)


def test_where_nothing_was_told_it_is_told_what_can_be_remembered(talk: AtDevice) -> None:
    assert not talk.hears("can you remember i'm on it").startswith(wordings("only-today"))
