"""Stories of two cramps that are told in one breath, of details an entry must not lose, of days without any,
and of an entry that is put right on another day.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

RIGHT, LEFT = ("calf", "right"), ("calf", "left")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("log two cramps, right calf at one and left calf at five", [RIGHT, LEFT]),
        ("log two cramps last night, right calf at one and left calf at five", [RIGHT, LEFT]),
        ("log two cramps on monday, left calf at two and right calf at three", [LEFT, RIGHT]),
        ("log two cramps, right calf at one and left foot at five", [RIGHT, ("foot", "left")]),
        ("log two cramps last night, right calf at one and left one at five", [RIGHT, LEFT]),
        ("log two cramps last night, calf at one and calf at five", [("calf", None)] * 2),
        ("log two cramps last night, one at one and one at five in my calf", [("calf", None)] * 2),
        ("log a cramp in my calf at one and my foot at five", [("calf", None), ("foot", None)]),
    ],
)
def test_what_is_told_twice_is_of_two_cramps(
    talk: AtDevice, store: SqliteStore, said: str, kept: list[tuple[str, str | None]]
) -> None:
    talk.hears(said)
    entries = noted(store, talk)
    assert sorted((each.muscle or "", each.side or "") for each in entries) == sorted((m, s or "") for m, s in kept)
    assert len({each.at for each in entries}) == 2


@pytest.mark.parametrize(
    "said",
    [
        "log two cramps, right calf at one then left calf at five",
        "log two cramps right calf at one left calf at five",
        "log three cramps right calf at one left calf at five and foot at six",
    ],
)
def test_what_no_entry_keeps_is_read_back_first(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["kind"], len(noted(store, talk))) == ("diary-draft", 0)


@pytest.mark.parametrize(
    "said", ["log a cramp in my left calf last night at two", "log a cramp in my right foot yesterday morning"]
)
def test_one_cramp_is_noted_at_once(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    assert len(noted(store, talk)) == 1


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("i got one this morning at six in my right foot, took ten minutes to go, after football yesterday", 600),
        ("i had one in my calf last night, took five minutes to ease, after football", 300),
        ("i had one in my calf last night, took me two minutes before it let go, after football", 120),
    ],
)
def test_how_long_it_took_to_go_and_the_occasion_are_kept(
    talk: AtDevice, store: SqliteStore, said: str, seconds: int
) -> None:
    talk.hears(said)
    talk.hears("yes")
    assert [(each.seconds, each.circumstances) for each in noted(store, talk)] == [(seconds, ("after-sport",))]


@pytest.mark.parametrize("said", ["took me an hour to get back to sleep", "took ten minutes to go back to bed"])
def test_how_long_something_else_took_is_no_length(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(f"i had one in my calf last night, {said}")
    talk.hears("yes")
    assert [each.seconds for each in noted(store, talk)] == [None]


@pytest.mark.parametrize(
    "said",
    [
        "been cramp free for ten days",
        "it's been a week without any",
        "it's been ten days without a cramp",
        "i've been two weeks cramp free",
        "three nights without one now",
        "a week with no cramps",
    ],
)
def test_days_without_any_are_no_frequency(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.last", "what-now")


@pytest.mark.parametrize("said", ["it's been a week without any relief", "i can't go a night without one"])
def test_what_is_lacked_or_never_is_no_such_time(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "diary.last"


@pytest.mark.parametrize(
    "said",
    [
        "last night's one was in my foot not my calf",
        "last night's cramp was in my foot",
        "the one last night was in my foot",
    ],
)
def test_another_session_puts_an_entry_right_by_its_night(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("i had a cramp in my calf last night")
    talk.hears("yes")
    talk.new_session()
    talk.hears(said)
    assert [each.muscle for each in noted(store, talk)] == ["foot"]


@pytest.mark.parametrize("said", ["last night is one of my worst", "friday's one was in my foot"])
def test_a_night_without_an_entry_puts_none_right(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("i had a cramp in my calf last night")
    talk.hears("yes")
    talk.new_session()
    talk.hears(said)
    assert [each.muscle for each in noted(store, talk)] == ["calf"]
