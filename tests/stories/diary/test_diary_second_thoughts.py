"""Stories of the diary and of reminders: nothing to note, two days, second thoughts, who reads it, a mark of ten."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings


@pytest.mark.parametrize(
    "said",
    [
        "put in my diary that i had no cramp last night",
        "note that i didn't have any cramps yesterday",
        "log that my legs were fine last night",
    ],
)
def test_a_night_without_one_is_no_entry(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    talk.hears("and that i did my stretches")
    assert talk.pending["kind"] == "what-now"


def test_the_night_before_is_one_night_further_back(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("put in my diary that i had no cramp last night")
    logs(talk, "oh and the night before i had one, calf")
    logs(talk, LEFT_CALF)
    later, earlier = noted(store, talk)
    assert later.at - earlier.at == 24 * 60 * 60


def test_two_cramps_of_two_days_are_put_right_each_for_itself(talk: AtDevice, store: SqliteStore) -> None:
    for said in (
        "write down that i had two cramps this week",
        "saturday and last night",
        "the saturday one was in my foot",
        "hm no, it was friday",
        "yes",
        "and the one last night was in the thigh, after football",
        "yes please",
    ):
        talk.hears(said)
    later, earlier = noted(store, talk)
    assert (later.muscle, later.circumstances) == ("quadriceps", ("after-sport",))
    assert (earlier.muscle, earlier.circumstances) == ("foot", ())
    assert later.at - earlier.at > 24 * 60 * 60


@pytest.mark.parametrize("said", ["well, yes, do", "no wait, save it"])
def test_an_entry_that_was_let_go_may_still_be_wished(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(LEFT_CALF)
    talk.hears("no, don't save that")
    assert noted(store, talk) == ()
    talk.hears(said)
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side) == ("calf", "left")


def test_what_was_let_go_is_gone_one_turn_later(talk: AtDevice, store: SqliteStore) -> None:
    for said in (LEFT_CALF, "no, don't save that", "does magnesium help", "well, yes, do"):
        talk.hears(said)
    assert noted(store, talk) == ()


def test_who_reads_it_is_answered_and_the_entry_waits(talk: AtDevice) -> None:
    talk.hears(LEFT_CALF)
    for said in ("who can read it", "what do you do with that"):
        talk.hears(said)
        assert talk.place["id"] == "meta.privacy"
        assert talk.pending["kind"] == "diary-draft"


@pytest.mark.parametrize(
    ("said", "strength"),
    [
        ("pretty bad, maybe eight out of ten", "strong"),
        ("about a five out of ten", "medium"),
        ("two out of ten", "mild"),
    ],
)
def test_a_mark_of_ten_tells_how_strong_it_was_and_no_seconds(
    talk: AtDevice, store: SqliteStore, said: str, strength: str
) -> None:
    talk.hears(LEFT_CALF)
    logs(talk, said)
    [entry] = noted(store, talk)
    assert (entry.strength, entry.seconds) == (strength, None)


@pytest.mark.parametrize("said", ["tell me what's in there", "read them to me", "read it out"])
def test_the_newest_entries_are_read(talk: AtDevice, said: str) -> None:
    logs(talk, "i had a cramp on saturday in my foot")
    logs(talk, LEFT_CALF)
    heard = talk.hears(said)
    assert talk.place["id"] == "diary.last"
    assert "left calf" in heard
    assert "foot" in heard


@pytest.mark.parametrize("said", ["what happens to my diary", "is my diary private"])
def test_the_diary_named_is_what_is_asked_about(talk: AtDevice, said: str) -> None:
    assert wordings("diary-kept-by")[0] in talk.hears(said)


def test_two_cramps_are_told_by_their_days_at_once(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had two cramps, friday in my foot and saturday in my calf")
    assert [each.muscle for each in noted(store, talk)] == ["calf", "foot"]
