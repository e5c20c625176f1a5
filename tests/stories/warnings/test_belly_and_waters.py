"""A belly that hurts or is named in pregnancy, and waters that broke: that is for the maternity unit."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, LABOUR = "redflag.ask", "redflag", "warning.early-labour"


def tells(talk: Conversation, *said: str) -> tuple[str, str | None, bool]:
    talk.opens()
    for each in said:
        talk.hears(each)
    return talk.place["id"], talk.place.get("warning"), bool(talk.last.clip)


@pytest.mark.parametrize(
    "said",
    [
        ("my waters broke",),
        ("my waters broke", "and i've a leg cramp"),
        ("i think my waters have gone",),
        ("my water just broke",),
        ("her waters have gone", "and she's cramp in her calf"),
        ("i've gone into labour",),
        ("i'm having contractions and my calf's cramping",),
        ("i'm thirty four weeks", "i've belly pain"),
        ("i'm pregnant", "my bump's sore"),
        ("my tummy hurts", "i'm six months gone"),
        ("i've tummy pain", "i'm having a baby in june"),
    ],
)
def test_labour_and_a_sore_belly_are_warned_of(talk: Conversation, said: tuple[str, ...]) -> None:
    assert tells(talk, *said) == (WARNED, LABOUR, False)


@pytest.mark.parametrize(
    "said",
    [
        ("not a cramp it's my tummy", "i'm pregnant"),
        ("no it's my belly", "i'm thirty weeks"),
        ("i'm pregnant", "no it's my tummy"),
        ("no it's low down in my belly", "i'm expecting"),
    ],
)
def test_a_belly_that_is_only_named_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    assert tells(talk, *said) == (ASKED, LABOUR, False)


@pytest.mark.parametrize(
    ("wished", "place"),
    [
        ("i think it's fine really can you do my calf", ASKED),
        ("it's just wind i think", ASKED),
        ("it'll be fine just do the calf stretch", WARNED),
        ("can we do my calf anyway", WARNED),
    ],
)
def test_a_wish_takes_nothing_back(talk: Conversation, wished: str, place: str) -> None:
    assert tells(talk, "i'm thirty four weeks", "i've belly pain", wished) == (place, LABOUR, False)


@pytest.mark.parametrize(
    "said",
    [
        ("not a cramp it's my tummy",),
        ("not a cramp it's my tummy", "i'm not pregnant"),
        ("my waters bill broke me",),
        ("my water bottle broke",),
        ("i'm pregnant", "my belly gets in the way"),
        ("i'm pregnant", "how do i stretch with the belly"),
        ("i'm pregnant", "no my tummy's fine"),
        ("my calf has contractions",),
        ("i get cramps in labour do they pass",),
        ("my stomach's sore", "i had too much curry"),
    ],
)
def test_what_is_neither_raises_nothing(talk: Conversation, said: tuple[str, ...]) -> None:
    assert tells(talk, *said)[0] not in (ASKED, WARNED)
