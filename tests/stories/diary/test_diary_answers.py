"""What the diary tells, and how it is deleted, by voice, through the whole skill."""

from skill.storage.diary_entry import Entry
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, SECRET, logs, nights, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells
from tests.fake_settings_api import DAY
from tests.guard.valid_response import assert_valid_response
from tests.store.store_backends import SqliteBackend


def test_cramps_are_counted_by_period_muscle_and_leg(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 3)
    assert tells(talk.hears("how many this month"), "diary-count", count="three", period="cramps this month")
    assert tells(talk.hears("how many this week"), "diary-count", count="one", period="cramp this week")
    assert tells(talk.hears("how many in march"), "diary-count", count="no", period="cramps in March")
    assert tells(
        talk.hears("how many in my left calf"), "diary-count", count="two", period="cramps in your left calf this month"
    )


def test_the_last_one_is_told_with_its_days(talk: AtDevice) -> None:
    assert tells(talk.hears("when was the last one"), "diary-empty")
    logs(talk, LEFT_CALF)
    assert tells(talk.hears("when was the last one"), "diary-last", cramp="a cramp in your left calf, last night")
    talk.clock.seconds += 3 * DAY
    talk.new_session()
    assert tells(talk.hears("when was the last one"), "diary-days-ago")


def test_a_pattern_is_told_from_five_entries_on_and_never_as_a_cause(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 4)
    assert tells(talk.hears("any pattern"), "diary-too-few")
    nights(store, talk, 7)
    told = talk.hears("any pattern")
    assert tells(told, "diary-share", count="seven", told="seven", what="at night")
    assert tells(told, "diary-not-why")
    assert "because" not in told


def test_a_pattern_is_looked_for_in_ninety_days(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 4)
    store.log(
        listener_key(talk.user_id, SECRET), Entry(int(talk.clock.now()) - 91 * DAY, "old", "calf"), talk.clock.now()
    )
    assert tells(talk.hears("any pattern"), "diary-too-few")


def test_a_doctors_visit_is_advised_where_cramps_are_frequent(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 3)
    assert "appointment" not in talk.hears("how many this month")
    nights(store, talk, 4)
    assert "Make an appointment with your doctor if cramps are frequent" in talk.hears("how many this month")


def test_the_summary_for_a_doctor_is_said_and_on_a_card(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 6)
    assert tells(talk.hears("summary for my doctor"), "diary-doctor", count="six cramps")
    card = talk.response["response"]["card"]["content"]
    for line in ("25 August 2026 to 23 November 2026: 6", "at night 6", "in the left leg 5", "two minutes", "strong"):
        assert line in card
    assert_valid_response(talk.response)


def test_how_am_i_doing_tells_cramps_and_stretching(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 2)
    told = talk.hears("how am i doing")
    assert told.startswith("You've noted two cramps this month, the last one last night at about two.")
    assert "too early to tell. No stretches" in told


# Deleting.


def test_the_last_entry_is_read_back_and_deleted_after_a_yes(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 2)
    asked = talk.hears("delete the last entry")
    assert asked.startswith("A strong cramp in your right calf, last night")
    assert asked.endswith("Shall I delete that entry?")
    assert talk.pending["entry"].keys() <= {"at", "id", "rough"}
    assert talk.hears("yes").startswith("Done.")
    assert [each.id for each in noted(store, talk)] == ["night-1"]


def test_no_deletes_nothing(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 2)
    for asked in ("delete the last entry", "delete my diary"):
        talk.hears(asked)
        assert tells(talk.hears("no"), "diary-stays")
    assert len(noted(store, talk)) == 2


def test_an_entry_is_deleted_by_its_time(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 3)
    assert tells(talk.hears("delete the entry from yesterday morning"), "diary-none-then")
    talk.hears("delete the entry from the night before last")
    talk.hears("yes")
    assert [each.id for each in noted(store, talk)] == ["night-0", "night-2"]


def test_the_whole_diary_is_deleted_after_a_yes_and_the_wishes_stay(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("always hold for twenty seconds")
    nights(store, talk, 3)
    assert tells(talk.hears("delete my diary"), "diary-holds", count="three entries")
    assert tells(talk.hears("yes"), "diary-cleared")
    assert noted(store, talk) == ()
    assert tells(talk.hears("what do you remember about me"), "wish-seconds")


def test_forget_me_deletes_the_diary_too(talk: AtDevice, store: SqliteStore, sqlite_backend: SqliteBackend) -> None:
    nights(store, talk, 3)
    talk.hears("forget me")
    talk.hears("yes")
    assert sqlite_backend.rows() == []
