"""Stories of the diary put right after it was noted: what is kept then, and that nothing is kept twice."""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.fake_settings_api import DAY

NOTED = "note a cramp in my left calf last night"


def has_noted(talk: AtDevice, store: SqliteStore, said: str = NOTED) -> int:
    """Note a cramp; returns when it was, in Unix seconds."""
    for each in (said, "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    return entry.at


@pytest.mark.parametrize("said", ["it was after football", "it was after a long walk", "that was after the gym"])
def test_what_went_before_it_is_added(talk: AtDevice, store: SqliteStore, said: str) -> None:
    at = has_noted(talk, store)
    for each in (said, "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    assert (entry.at, entry.muscle, entry.side, entry.circumstances) == (at, "calf", "left", ("after-sport",))


@pytest.mark.parametrize("first", [NOTED, "note a cramp in my left calf at three in the morning"])
@pytest.mark.parametrize(
    "said", ["it was the night before", "no it was a night earlier", "sorry the night before that"]
)
def test_a_day_earlier_keeps_hour_and_leg(talk: AtDevice, store: SqliteStore, first: str, said: str) -> None:
    at = has_noted(talk, store, first)
    for each in (said, "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    assert (entry.at, entry.muscle, entry.side) == (at - DAY, "calf", "left")


@pytest.mark.parametrize(
    "said", ["i made a mistake", "i got that wrong", "that entry was wrong", "can i change that", "it wasn't right"]
)
def test_a_mistake_is_asked_about_and_put_right(talk: AtDevice, store: SqliteStore, said: str) -> None:
    at = has_noted(talk, store)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["doubted"]) == ("diary.log", True)
    assert [each.side for each in noted(store, talk)] == ["left"], "nothing changes before it is told"
    talk.hears("it was the right one")
    (entry,) = noted(store, talk)
    assert (entry.at, entry.muscle, entry.side) == (at, "calf", "right")


def test_a_mistake_that_is_none_leaves_it_as_it_was(talk: AtDevice, store: SqliteStore) -> None:
    has_noted(talk, store)
    before = noted(store, talk)
    for each in ("i made a mistake", "no"):
        talk.hears(each)
    assert (talk.place["id"], noted(store, talk)) == ("control.declined", before)


@pytest.mark.parametrize(
    "said", ["that last entry was wrong", "can i change my last entry", "the last entry isn't right"]
)
def test_the_next_day_the_last_entry_is_opened_by_its_name(talk: AtDevice, store: SqliteStore, said: str) -> None:
    has_noted(talk, store)
    talk.clock.seconds += DAY
    talk.new_session()
    talk.hears(said)
    assert (talk.place["id"], talk.pending["doubted"]) == ("diary.log", True)
    for each in ("the right foot", "yes"):
        talk.hears(each)
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("foot", "right")]


@pytest.mark.parametrize(
    ("said", "found"),
    [("i made a mistake", ("diary-draft", "diary.delete")), ("i got that wrong", ("what-now", "none"))],
)
def test_a_mistake_out_of_the_blue_opens_no_entry(
    talk: AtDevice, store: SqliteStore, said: str, found: tuple[str, str]
) -> None:
    has_noted(talk, store)
    talk.new_session()
    talk.hears(said)
    assert (talk.pending["kind"], talk.place["id"]) == found


def test_what_was_to_be_deleted_is_put_right_instead(talk: AtDevice, store: SqliteStore) -> None:
    has_noted(talk, store)
    for each in ("delete that", "it was the right one"):
        talk.hears(each)
    assert talk.place["id"] == "diary.log"
    assert [each.side for each in noted(store, talk)] == ["right"]


@pytest.mark.parametrize(
    ("said", "cramps"),
    [
        ("my calf and my foot both cramped last night", [("calf", None), ("foot", None)]),
        ("my left calf and my right foot cramped up last night", [("calf", "left"), ("foot", "right")]),
        ("my left calf cramped last night", [("calf", "left")]),
    ],
)
def test_a_muscle_that_cramped_last_night_is_noted_and_not_helped_with(
    talk: AtDevice, store: SqliteStore, said: str, cramps: list[tuple[str, str | None]]
) -> None:
    talk.hears(said)
    assert talk.place["id"] == "diary.log"
    talk.hears("yes")
    assert sorted((each.muscle, each.side) for each in noted(store, talk)) == cramps


@pytest.mark.parametrize(
    "said", ["my calf has cramped up", "my calf and my foot are cramping", "my calf cramped and won't let go"]
)
def test_a_cramp_of_now_is_helped_with(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    ("said", "strength"),
    [
        ("it was much worse than that", "strong"),
        ("no it was worse than that", "strong"),
        ("it was not that bad", "mild"),
    ],
)
def test_worse_or_milder_than_that_is_how_strong_it_was(
    talk: AtDevice, store: SqliteStore, said: str, strength: str
) -> None:
    at = has_noted(talk, store)
    for each in (said, "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    assert (entry.at, entry.muscle, entry.strength) == (at, "calf", strength)


@pytest.mark.parametrize("said", ["it was only one", "just one leg", "it was just the one side"])
def test_only_one_of_both_asks_what_it_should_be(talk: AtDevice, store: SqliteStore, said: str) -> None:
    has_noted(talk, store, "note a cramp in both legs last night")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["doubted"]) == ("diary.log", True)
    for each in ("the left", "yes"):
        talk.hears(each)
    assert [each.side for each in noted(store, talk)] == ["left"]


@pytest.mark.parametrize("said", ["that's wrong", "no that's wrong", "that's not right"])
def test_what_was_noted_and_is_wrong_is_asked_about(talk: AtDevice, store: SqliteStore, said: str) -> None:
    has_noted(talk, store)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"], talk.pending["doubted"]) == ("diary.log", "diary-draft", True)
    assert not talk.ended


@pytest.mark.parametrize(
    ("said", "muscle", "seconds"),
    [
        ("around three five minutes right calf after a long run", "calf", 300),
        ("three in the morning ten minutes left foot", "foot", 600),
        ("right hamstring at two in the morning for two minutes", "hamstring", 120),
    ],
)
def test_time_length_and_muscle_alone_are_a_cramp_to_note(talk: AtDevice, said: str, muscle: str, seconds: int) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.log", "diary-draft")
    assert (talk.pending["entry"]["muscle"], talk.pending["entry"]["seconds"]) == (muscle, seconds)


@pytest.mark.parametrize("said", ["calf stretch at three for five minutes", "stretch my calf for five minutes"])
def test_a_stretch_with_a_time_is_no_cramp(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] != "diary-draft"


@pytest.mark.parametrize("said", ["no it was four", "i said four"])
def test_a_number_alone_is_the_hour_where_one_was_told(talk: AtDevice, store: SqliteStore, said: str) -> None:
    for each in ("i had a cramp in my left calf at three last night", said, "yes"):
        talk.hears(each)
    (entry,) = noted(store, talk)
    assert entry.rough is None
    assert (entry.at // 3600) % 24 == 4


def test_who_asks_to_put_down_what_is_read_back_agrees(talk: AtDevice, store: SqliteStore) -> None:
    for each in ("i've got a cramp in my calf", "it's gone", "can you put it down for me"):
        talk.hears(each)
    assert [each.muscle for each in noted(store, talk)] == ["calf"]


def test_of_two_that_are_read_back_none_is_lost_where_one_is_to_be_deleted(talk: AtDevice) -> None:
    talk.hears("i had a cramp last night right calf about three")
    talk.hears("and one on sunday in the foot")
    both = talk.pending
    assert len(both["others"]) == 1
    talk.hears("delete the first one")
    assert (talk.pending["kind"], talk.pending["others"]) == ("diary-draft", both["others"])
