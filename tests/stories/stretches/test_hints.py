"""Stories of lines that name a routine in passing: none names one that would not be offered now."""

import pytest

from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

TONIGHT = MIDNIGHT_IN_LONDON + 365 * DAY
NAMES_IT = "bedtime routine"
MISUNDERSTOOD = "wibble wobble flibber"
DAYS = range(4)
"""So many days in a row say every variant of a line."""


def does_bedtime_routine(talk: AtDevice) -> None:
    """Do the bedtime routine to its end."""
    talk.hears("start the bedtime routine")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    assert talk.pending["kind"] == "good-night"
    talk.hears("yes")
    assert talk.ended


def hinted(talk: AtDevice, at: float, *said: str) -> str:
    """What is said last in a session that begins at a time."""
    talk.clock.seconds = at
    talk.new_session()
    talk.opens()
    for each in said:
        talk.hears(each)
    return talk.last.speech


@pytest.mark.parametrize("said", [("no",), ("no", MISUNDERSTOOD), ("no", MISUNDERSTOOD, MISUNDERSTOOD)])
def test_the_bedtime_routine_is_named_no_more_once_it_is_done(talk: AtDevice, said: tuple[str, ...]) -> None:
    for day in DAYS:
        talk.clock.seconds = TONIGHT + day * DAY + 20 * HOUR
        talk.new_session()
        does_bedtime_routine(talk)
        assert NAMES_IT not in hinted(talk, TONIGHT + day * DAY + 23 * HOUR, *said)


def test_it_is_named_on_some_evening_where_it_is_not_done(talk: AtDevice) -> None:
    assert any(NAMES_IT in hinted(talk, TONIGHT + day * DAY + 23 * HOUR, "no") for day in DAYS)


@pytest.mark.parametrize("said", [("no",), ("no", MISUNDERSTOOD)])
def test_nothing_that_stands_somebody_up_is_named_in_the_small_hours(talk: AtDevice, said: tuple[str, ...]) -> None:
    for day in DAYS:
        assert NAMES_IT not in hinted(talk, TONIGHT + day * DAY + 3 * HOUR, *said)


def test_every_line_that_names_a_routine_has_a_variant_that_names_none(library: Library) -> None:
    names = [routine.name for routine in library.routines.values()]
    for line, variants in library.lines.items():
        naming = [each for each in variants if any(name in each for name in names)]
        assert len(naming) < len(variants) or len(variants) == 1, line
