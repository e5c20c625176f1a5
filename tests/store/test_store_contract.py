"""What both engines promise: what is kept is read back, together with what others kept,
until it expires or is forgotten.
"""

from dataclasses import replace
from datetime import date

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import Preferences, Profile
from skill.storage.records import SCHEMA
from skill.storage.store import ENTRY_SECONDS, PROFILE_SECONDS, Change, StoredProfile
from tests.store.store_backends import Backend

NOW = 1_795_460_400.0
DAY = 86_400
LEFT = Coached("stretch.calf-wall", hold=2, seconds_left=14)
FULL = Profile(
    Preferences(style="quiet", seconds=45, repetitions=2, pace="slow", side="left", quiet=True, avoid=("no-wall",)),
    done={"2026-11-22": ("routine.bedtime", "stretch.calf-wall")},
    counting="2026-11-01",
    praised="2026-11-20",
    met=int(NOW) - DAY,
    left=LEFT,
    left_at=int(NOW),
)
CRAMP = Entry(int(NOW) - 60, "request-1", "calf", "left", 90, "strong", ("in-bed", "alcohol"))


def prefers(**wishes: object) -> Change:
    return lambda profile: replace(profile, preferences=replace(profile.preferences, **wishes))  # type: ignore[arg-type]  # a test's shorthand


def avoids(name: str) -> Change:
    """A change that shows when it is applied twice."""
    return lambda p: replace(p, preferences=replace(p.preferences, avoid=(*p.preferences.avoid, name)))


def forbidden(_: Profile) -> Profile:
    pytest.fail("nothing may be changed")


# Profiles.


def test_an_empty_store_remembers_nothing(backend: Backend) -> None:
    store = backend.open()
    assert store.read("one", NOW) == StoredProfile(Profile(), 0)
    assert store.entries("one", NOW) == ()
    store.erase("one", CRAMP)
    store.forget("one")


def test_a_changed_profile_is_read_back_whole(backend: Backend) -> None:
    kept = backend.open().change("one", lambda _: FULL, NOW)
    assert kept.profile == FULL
    assert kept == backend.open().read("one", NOW)


def test_a_change_goes_on_from_what_is_kept(backend: Backend) -> None:
    store = backend.open()
    store.change("one", prefers(seconds=20), NOW)
    store.change("one", prefers(side="left"), NOW)
    assert store.read("one", NOW).profile.preferences == Preferences(seconds=20, side="left")


def test_every_writing_has_another_version_even_after_forgetting(backend: Backend) -> None:
    store, versions = backend.open(), set()
    for _ in range(3):
        versions |= {store.change("one", prefers(seconds=20), NOW).version for _ in range(3)}
        store.forget("one")
    assert len(versions) == 9
    assert 0 not in versions


def test_listeners_know_nothing_of_each_other(backend: Backend) -> None:
    store = backend.open()
    store.change("one", prefers(seconds=20), NOW)
    store.log("one", CRAMP, NOW)
    assert store.read("two", NOW) == StoredProfile()
    assert store.entries("two", NOW) == ()
    store.erase("two", CRAMP)
    store.forget("two")
    assert store.read("one", NOW).profile.preferences.seconds == 20
    assert store.entries("one", NOW) == (CRAMP,)


# Two devices of one household.


def test_two_devices_never_undo_each_other(backend: Backend) -> None:
    kitchen, bedroom = backend.open(), backend.open()
    known = kitchen.change("one", prefers(pace="slow"), NOW)
    kitchen.change("one", prefers(seconds=20), NOW, known)
    after = bedroom.change("one", prefers(side="left"), NOW, known)
    assert after.profile.preferences == Preferences(seconds=20, side="left", pace="slow")
    assert kitchen.read("one", NOW) == after


def test_two_devices_may_both_be_the_first(backend: Backend) -> None:
    kitchen, bedroom = backend.open(), backend.open()
    kitchen.change("one", avoids("wall"), NOW, StoredProfile())
    bedroom.change("one", avoids("floor"), NOW, StoredProfile())
    assert kitchen.read("one", NOW).profile.preferences.avoid == ("wall", "floor")


def test_a_device_brings_back_nothing_that_the_other_forgot(backend: Backend) -> None:
    kitchen, bedroom = backend.open(), backend.open()
    known = bedroom.change("one", prefers(seconds=20), NOW)
    kitchen.forget("one")
    bedroom.change("one", prefers(side="left"), NOW, known)
    assert kitchen.read("one", NOW).profile.preferences == Preferences(side="left")


def test_a_profile_begun_anew_is_not_taken_for_the_forgotten_one(backend: Backend) -> None:
    kitchen, bedroom = backend.open(), backend.open()
    known = bedroom.change("one", prefers(seconds=20), NOW)
    kitchen.forget("one")
    kitchen.change("one", prefers(pace="slow"), NOW)
    bedroom.change("one", prefers(side="left"), NOW, known)
    assert kitchen.read("one", NOW).profile.preferences == Preferences(side="left", pace="slow")


def test_a_change_that_fails_keeps_nothing_and_says_why(backend: Backend) -> None:
    def fails(_: Profile) -> Profile:
        raise ZeroDivisionError

    store = backend.open()
    store.change("one", prefers(seconds=20), NOW)
    with pytest.raises(ZeroDivisionError):
        store.change("one", fails, NOW)
    assert store.change("one", prefers(side="left"), NOW).profile.preferences == Preferences(seconds=20, side="left")


# The diary.


def test_an_entry_is_read_back_whole_and_logged_once(backend: Backend) -> None:
    store = backend.open()
    for _ in range(3):
        store.log("one", CRAMP, NOW)
    assert backend.open().entries("one", NOW) == (CRAMP,)


def test_an_entry_logged_again_with_other_words_stays_as_it_was(backend: Backend) -> None:
    store = backend.open()
    store.log("one", CRAMP, NOW)
    store.log("one", replace(CRAMP, muscle="foot"), NOW)
    assert store.entries("one", NOW) == (CRAMP,)


def test_entries_come_newest_first_since_a_moment(backend: Backend) -> None:
    store = backend.open()
    ages = (5, 400 * DAY - 1, 40, 0, 7 * DAY)
    for age in ages:
        store.log("one", Entry(int(NOW) - age, f"aged {age}"), NOW)
    assert [int(NOW) - entry.at for entry in store.entries("one", NOW)] == sorted(ages)
    assert [int(NOW) - entry.at for entry in store.entries("one", NOW, since=NOW - 40)] == [0, 5, 40]
    assert [int(NOW) - entry.at for entry in store.entries("one", NOW, since=NOW - 39.5)] == [0, 5]


def test_two_entries_of_the_same_second_are_two(backend: Backend) -> None:
    store = backend.open()
    store.log("one", CRAMP, NOW)
    store.log("one", replace(CRAMP, id="request-2"), NOW)
    assert [entry.id for entry in store.entries("one", NOW)] == ["request-2", "request-1"]


def test_an_erased_entry_is_gone_and_the_others_stay(backend: Backend) -> None:
    store, other = backend.open(), replace(CRAMP, id="request-2")
    store.log("one", CRAMP, NOW)
    store.log("one", other, NOW)
    for _ in range(2):
        store.erase("one", CRAMP)
        assert store.entries("one", NOW) == (other,)


def test_a_diary_larger_than_a_page_of_dynamodb_is_read_and_forgotten(backend: Backend) -> None:
    store = backend.open()
    for number in range(5):
        store.log("one", replace(CRAMP, id=f"request-{number}", circumstances=("in-bed",) * 33_000), NOW)
    assert len(store.entries("one", NOW)) == 5  # a page is a megabyte
    store.forget("one")
    assert backend.rows() == []


# Expiry and forgetting.


def test_a_profile_expires_after_its_last_change(backend: Backend) -> None:
    store = backend.open()
    store.change("one", prefers(seconds=20), NOW)
    store.change("one", prefers(side="left"), NOW + DAY)
    backend.clock.seconds = end = NOW + DAY + PROFILE_SECONDS
    assert store.read("one", end - 1).profile.preferences == Preferences(seconds=20, side="left")
    assert store.read("one", end) == StoredProfile()
    assert store.change("one", prefers(pace="slow"), end).profile.preferences == Preferences(pace="slow")


def test_an_entry_expires_by_when_it_began(backend: Backend) -> None:
    store = backend.open()
    store.log("one", CRAMP, NOW)
    backend.clock.seconds = NOW + ENTRY_SECONDS
    assert store.entries("one", CRAMP.at + ENTRY_SECONDS - 1) == (CRAMP,)
    assert store.entries("one", CRAMP.at + ENTRY_SECONDS) == ()


FAR = (-NOW, -2 * DAY, 2 * DAY, 401 * DAY, 100 * 365 * DAY)
"""Seconds by which a clock lies: it has no date, was set wrongly, or is somebody's forgery."""


@pytest.mark.parametrize("lie", FAR)
@pytest.mark.parametrize("whose", ["the request's", "the store's"])
def test_a_clock_that_lies_deletes_nothing(backend: Backend, whose: str, lie: float) -> None:
    store = backend.open()
    for listener in ("one", "two"):
        store.change(listener, prefers(seconds=20), NOW)
        store.log(listener, CRAMP, NOW)
    now = NOW + lie if whose == "the request's" else NOW
    backend.clock.seconds = NOW + lie if whose == "the store's" else NOW
    store.change("one", prefers(side="left"), now)
    store.log("one", replace(CRAMP, id="request-2"), now)
    backend.clock.seconds = NOW
    assert store.read("one", NOW).profile.preferences.seconds == 20
    assert len(store.entries("one", NOW)) == 2
    assert store.read("two", NOW).profile.preferences.seconds == 20
    assert store.entries("two", NOW) == (CRAMP,)


@pytest.mark.parametrize("lie", FAR)
def test_what_a_request_of_a_wrong_time_writes_is_kept_as_long_as_anything(backend: Backend, lie: float) -> None:
    store = backend.open()
    store.change("one", prefers(seconds=20), NOW + lie)
    store.log("one", replace(CRAMP, at=int(NOW + max(lie, 0))), NOW + lie)
    assert {row["expires"] - NOW for row in backend.rows()} == {PROFILE_SECONDS}


def test_every_record_carries_its_schema_version_and_expiry(backend: Backend) -> None:
    store = backend.open()
    store.change("one", prefers(seconds=20), NOW)
    store.log("one", CRAMP, NOW)
    entry, profile = backend.rows()
    assert {profile["schema"], entry["schema"]} == {SCHEMA}
    assert profile["version"] == store.read("one", NOW).version
    assert profile["expires"] == NOW + PROFILE_SECONDS
    assert entry["expires"] == CRAMP.at + ENTRY_SECONDS
    assert (entry["record"], profile["record"]) == (f"entry#00{CRAMP.at}#request-1", "profile")


def test_forgetting_deletes_everything_of_one_listener(backend: Backend) -> None:
    store = backend.open()
    for listener in ("one", "two"):
        store.change(listener, prefers(seconds=20), NOW)
        for number in range(30):
            store.log(listener, replace(CRAMP, id=f"request-{number}"), NOW)
    store.forget("one")
    assert {row["listener"] for row in backend.rows()} == {"two"}
    assert store.read("one", NOW) == StoredProfile()
    assert len(store.entries("two", NOW)) == 30


def test_a_day_is_done_once_whoever_says_so(backend: Backend) -> None:
    for _ in range(2):
        backend.open().change("one", lambda profile: profile.with_done(date(2026, 11, 23), "routine.bedtime"), NOW)
    assert backend.open().read("one", NOW).profile.done == {"2026-11-23": ("routine.bedtime",)}
