"""A cramp noted in one breath, two at once, none for a week, and what was noted put right afterwards."""

import pytest

from skill.language.english.cramp_reports import report_of, told_apart
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, nights, noted, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.fake_settings_api import DAY
from tests.wordings import says

ONE_BREATH = "around three, five minutes, right calf, after a long run"


@pytest.mark.parametrize(
    "said",
    [
        ("log a cramp", ONE_BREATH),
        (f"log a cramp {ONE_BREATH}",),
        ("i had a cramp at three for five minutes in my right calf after a long run",),
        ("log a cramp", "does magnesium help", ONE_BREATH),
    ],
)
def test_all_of_it_is_heard_in_one_breath(talk: AtDevice, store: SqliteStore, said: tuple[str, ...]) -> None:
    logs(talk, *said)
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.seconds, entry.circumstances) == ("calf", "right", 300, ("after-run",))
    assert entry.rough is None
    assert talk.clock.now() - entry.at == pytest.approx(4 * 3600, abs=120)  # three in the afternoon, at seven


TWO = [
    (
        "i had two cramps last night, one at two and one at four, both in the right calf",
        [("calf", "right", None), ("calf", "right", None)],
        2 * 3600,
    ),
    (
        "i had a cramp in my left calf and one in my right foot last night",
        [("calf", "left", "part"), ("foot", "right", "part")],
        0,
    ),
    (
        "log a cramp in my left calf and one in my right foot",
        [("calf", "left", "day"), ("foot", "right", "day")],  # nobody said when: some time today
        0,
    ),
    ("two cramps last night log them", [(None, None, "part"), (None, None, "part")], 0),
]


@pytest.mark.parametrize(("said", "kept", "apart"), TWO)
def test_two_cramps_are_noted_at_once(
    talk: AtDevice, store: SqliteStore, said: str, kept: list[tuple[str | None, ...]], apart: int
) -> None:
    logs(talk, said)
    first, second = sorted(noted(store, talk), key=lambda each: (each.at, each.muscle or ""))
    assert [(each.muscle, each.side, each.rough) for each in (first, second)] == kept
    assert second.at - first.at == apart


def test_a_day_that_one_of_two_tells_holds_for_both_and_nothing_else_does(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp last night and one this morning in my right foot")
    first, second = sorted(noted(store, talk), key=lambda each: each.at)
    assert (first.muscle, second.muscle) == (None, "foot")


def test_one_of_two_is_put_right_by_its_place(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("two cramps last night log them")
    logs(talk, "the second was in my left foot")
    assert sorted(str(each.muscle) for each in noted(store, talk)) == ["None", "foot"]


AFTERWARDS = [
    ("no, it was the right one", {"side": "right"}),
    ("it lasted ten minutes", {"seconds": 600}),
    ("actually it lasted ten minutes and it was the right one", {"side": "right", "seconds": 600}),
    ("it was at four", {"rough": None}),
]


@pytest.mark.parametrize(("correction", "changed"), AFTERWARDS)
def test_what_was_noted_is_put_right_and_told(
    talk: AtDevice, store: SqliteStore, correction: str, changed: dict[str, object]
) -> None:
    logs(talk, LEFT_CALF)
    assert says("diary-changed-this", talk.hears(correction), cramps="")
    [after] = noted(store, talk)
    assert {name: getattr(after, name) for name in changed} == changed
    assert after.muscle == "calf"


def test_two_that_were_noted_are_put_right_together(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had two cramps last night")
    logs(talk, "no, in the left calf")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", "left")] * 2


WITHOUT = ["i haven't had one for a week", "i haven't had a cramp in two weeks", "no cramps this week"]


@pytest.mark.parametrize("said", WITHOUT)
def test_no_cramp_is_no_entry_and_the_diary_says_what_it_knows(talk: AtDevice, store: SqliteStore, said: str) -> None:
    nights(store, talk, 1)
    talk.clock.seconds += 9 * DAY
    heard = talk.hears(said)
    assert talk.place["id"] == "diary.last"
    assert "nine days ago" in heard
    assert len(noted(store, talk)) == 1


def test_a_cramp_of_last_night_is_named_where_none_is_told(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    assert "last night" in talk.hears("i haven't had one since tuesday")


def test_without_a_diary_no_cramp_is_good_to_hear(store: SqliteStore, hearing: Hearing) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    assert "good to hear" in talk.hears("i haven't had one for a week")
    assert talk.place["id"] == "diary.last"


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("i had two cramps last night", "had"),
        ("please note a cramp in my foot", "note"),
        ("i haven't had any for a month", "none"),
        ("not a single cramp since monday", "none"),
        ("i haven't had any magnesium in weeks", None),
        ("i had a cramp last night and it's still there", None),
        ("i've had a cramp since three", None),
        ("i always had cramps", None),
        ("i had a cramp for five minutes", "had"),
        ("i've had a cramp for five minutes last night", "had"),
        ("i've had cramps for weeks", "had"),
        ("i've had a cramp for five minutes", "has"),
        ("i've got a cramp that started a few minutes ago", "has"),
        ("my left calf's been cramping for half an hour", "has"),
        ("she's had this awful cramp in her foot for ages", "has"),
        ("why have i had a cramp for five minutes", None),
        ("why have i had two cramps in one night", None),
        ("no i don't think so", None),
    ],
)
def test_reports_are_told_from_other_sentences(text: str, report: str | None) -> None:
    assert report_of(text) == report


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a cramp at two", 1),
        ("i had another one last night", 1),
        ("had one at five this morning", 1),
        ("two cramps last night", 2),
        ("three cramps yesterday, one in each", 3),
        ("i cramped twice last night", 2),
        ("i cramp twice a week", 1),
    ],
)
def test_cramps_are_counted_as_they_are_told(text: str, number: int) -> None:
    assert len(told_apart(text)) == number
