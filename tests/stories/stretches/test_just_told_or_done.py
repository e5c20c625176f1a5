"""Stories of what was just told or done: a summary in short, the last entries, a yes after it,
and what waits let go by a word.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import words_of
from tests.diary_listener import LEFT_CALF, logs, nights, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells_number
from tests.wordings import wordings


def test_a_summary_is_told_once_and_then_in_short(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("how am i doing")
    whole = words_of(talk.last)
    talk.hears("are they getting better")
    assert words_of(talk.last).startswith(wordings("diary-trend-from-four-weeks"))
    talk.hears("how am i doing")
    assert talk.place["id"] == "diary.summary"
    assert len(words_of(talk.last)) < len(whole) / 2


def test_stretching_is_told_though_the_cramps_were(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("how am i doing")
    talk.hears("have i stretched today")
    assert words_of(talk.last).startswith(wordings("not-done-today"))


@pytest.mark.parametrize("said", ["what have you got", "read it back to me"])
def test_the_last_three_entries_are_read_and_all_are_counted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    nights(store, talk, 4)
    logs(talk, "log a cramp in my foot on saturday")
    talk.hears(said)
    assert talk.place["id"] == "diary.last"
    assert words_of(talk.last).count("cramp") == 3
    assert tells_number(words_of(talk.last), 5, "entries")


def test_one_more_yes_to_what_was_done_begins_nothing(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    talk.hears("yes")
    assert talk.pending["kind"] == "what-now"


def test_what_waits_is_let_go_by_forget_it_and_may_come_back(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    talk.hears("forget it")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
    assert noted(store, talk) == ()
    talk.hears("actually yes note it")
    assert [each.muscle for each in noted(store, talk)] == ["calf"]
