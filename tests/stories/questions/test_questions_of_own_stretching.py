"""Stories of questions about one's own stretching: today or yesterday, a night that was missed,
and whether it helps.
"""

from datetime import date, timedelta

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.profile import Profile
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.diary_listener import SECRET, skill_with
from tests.wordings import wordings

MONDAY = date(2026, 11, 23)
SUMMARY = "diary.summary"


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return AtDevice(skill_with(store, diary=False), hearing, "one")


def did_bedtime(store: SqliteStore, talk: AtDevice, *days_ago: int, counting: int | None = None) -> None:
    """Note the bedtime routine on so many days ago, in six weeks that began ``counting`` days ago."""
    done = {(MONDAY - timedelta(days=each)).isoformat(): ("routine.bedtime",) for each in days_ago}
    began = None if counting is None else (MONDAY - timedelta(days=counting)).isoformat()
    store.change(listener_key(talk.user_id, SECRET), lambda _: Profile(done=done, counting=began), talk.clock.now())


@pytest.mark.parametrize(
    ("asked", "days_ago", "line"),
    [
        ("have i done my stretches today", (0,), "done-today"),
        ("have i done my stretches today", (1,), "not-done-today"),
        ("did i do the bedtime routine yet", (1, 2), "not-done-today"),
        ("did i do my stretches yesterday", (1,), "done-yesterday"),
        ("so did i do them last night", (0, 2), "not-done-yesterday"),
    ],
)
def test_one_day_is_told_and_nothing_begins(
    store: SqliteStore, talk: AtDevice, asked: str, days_ago: tuple[int, ...], line: str
) -> None:
    did_bedtime(store, talk, *days_ago)
    assert talk.hears(asked).startswith(wordings(line))
    assert (talk.place["id"], talk.place.get("coached"), talk.pending["kind"]) == (SUMMARY, None, "what-now")


@pytest.mark.parametrize(
    "said",
    [
        "i missed last night do i have to start over",
        "i skipped two nights does that matter hen",
        "i forgot to do it last night is that okay",
        "i've missed the last three nights has it all been for nothing",
    ],
)
def test_a_missed_night_is_no_reproach_and_the_week_of_six_goes_on(
    store: SqliteStore, talk: AtDevice, said: str
) -> None:
    did_bedtime(store, talk, 2, 3, 4, counting=8)
    heard = talk.hears(said)
    assert heard.startswith(wordings("missed-a-night"))
    assert "Week two of six: three evenings in nine days" in heard
    assert talk.place["id"] == SUMMARY


@pytest.mark.parametrize(
    "asked",
    [
        "how many days did i do",
        "how many times i have done bedtime routine this week",
        "how often did i stretch last week then",
        "did i miss a night",
        "have i been doing it every night",
        "i'm proud i did it every night this week",
        "am i getting any better with these cramps or not",
        "are the cramps getting less since i started stretching",
        "is it working doll",
    ],
)
def test_how_it_goes_is_told_by_the_days(store: SqliteStore, talk: AtDevice, asked: str) -> None:
    did_bedtime(store, talk, 1, 2, 3)
    heard = talk.hears(asked)
    assert talk.place["id"] == SUMMARY
    assert "three days of the last seven" in heard
    counts_cramps = heard.startswith(wordings("no-cramps-counted"))
    assert counts_cramps == any(word in asked for word in ("better", "less", "working"))


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("does magnesium help", "is it working"),
        ("my calf is cramping", "is it working"),
        ("guide me through a calf stretch", "is it working"),
        ("what causes night cramps", "are they getting worse"),
    ],
)
def test_what_may_be_asked_of_something_else_is(talk: AtDevice, before: str, asked: str) -> None:
    talk.hears(before)
    talk.hears(asked)
    assert talk.place["id"] != SUMMARY


@pytest.mark.parametrize("said", ["start the six weeks", "begin my six weeks"])
def test_six_weeks_are_begun_by_their_name(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "preference.set"
    talk.hears("how am i doing")
    assert (talk.place["id"], talk.pending["kind"]) == (SUMMARY, "what-now")
