"""What tells a fact in a reply, and what only resembles it."""

import pytest

from tests.facts_told import leads_into, names, tells, tells_every, tells_leg, tells_minutes, tells_number, tells_time

WEEK = "You've stretched on three days of the last seven, and two nights in a row at bedtime."


@pytest.mark.parametrize(
    ("is_told", "is_not"),
    [
        (tells_time("Done. Today at seven twenty in the evening.", "19:20"), tells_time("at seven twenty", "19:20")),
        (tells_time("every evening at nine", "21:00"), tells_time("every evening at nine", "09:00")),
        (tells_every("on weekdays at ten at night", "22:00", range(5)), tells_every("at weekends at ten", "22:00")),
        (tells_minutes("About ten minutes.", 10), tells_minutes("About nineteen minutes.", 9)),
        (tells_number(WEEK, 2, "nights in a row"), tells_number(WEEK, 3, "nights in a row")),
        (tells_leg("the wall calf stretch, left leg", "left"), tells_leg("the left one", "left")),
        (names("The wall calf stretch.", "stretch.calf-wall"), names("The towel calf stretch.", "stretch.calf-wall")),
        (
            leads_into("Face a wall at arm's length, both hands on it.", "stretch.calf-wall"),
            leads_into("", "stretch.shin"),
        ),
        (tells(WEEK, "week-in-a-row", days="three days"), tells(WEEK, "week-in-a-row", days="four days")),
        (tells(WEEK, "week-in-a-row"), tells(WEEK, "week-without")),
    ],
)
def test_a_fact_is_told_from_what_resembles_it(is_told: bool, is_not: bool) -> None:  # noqa: FBT001  # columns of a table
    assert is_told
    assert not is_not
