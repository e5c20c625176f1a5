"""Stories of a sign that a doctor, a nurse or a physio has looked at, of anybody's: it is asked about at most once."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, TORN, WARNED, place_and_warning


@pytest.mark.parametrize(
    "said",
    [
        "my mate tore his hamstring he's already seen the physio how do i not do mine",
        "my brother snapped his achilles the hospital sorted him out how do i warm up mine",
        "my mate pinged his hammy on the weekend he's already at the physio how do i not do mine",
    ],
)
def test_somebody_elses_that_is_seen_to_warns_nobody(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != WARNED


def test_what_the_doctor_has_seen_is_asked_about_once(talk: Conversation) -> None:
    talk.hears("my calf is swollen the doctor has seen it")
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears("no")
    assert talk.place["id"] not in (WARNED, ASKED)


def test_after_a_warning_it_is_asked_about_and_believed(talk: Conversation) -> None:
    talk.hears("there's a hot patch on my shin")
    talk.hears("the doctor looked at it on monday and wasn't bothered")
    assert place_and_warning(talk) == (ASKED, CLOT)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("the gp saw it last week but it's twice the size now my calf", CLOT),
        ("my calf is swollen and the doctor's not seen it", CLOT),
        ("my calf is swollen and hot the doctor hasn't looked at it yet", CLOT),
        ("my mate's calf popped and he can't walk what do i do", TORN),
        ("my brother snapped his achilles just now", TORN),
        ("my mum's having a mini stroke i think", CHEST),
        ("my mum's had a mini stroke her face is droopy", CHEST),
    ],
)
def test_what_has_come_since_or_nobody_has_seen_is_warned_of(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


def test_a_small_stroke_without_a_day_is_asked_about(talk: Conversation) -> None:
    talk.hears("my mum had a mini stroke")
    assert place_and_warning(talk) == (ASKED, CHEST)
