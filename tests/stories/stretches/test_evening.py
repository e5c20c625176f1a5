"""Stories of the thirtieth evening: the six weeks, hours that were said, what was noted,
and how routines end and are resumed.

They assert the place, the seconds and what is offered or kept, through the real skill.
"""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from skill.app import build_skill
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.storage.profile import Profile
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import keeping, noted
from tests.facts_told import tells
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.returning_listener import tomorrow

SUMMARY = "diary.summary"


@pytest.fixture
def diary(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


def hour_of(talk: AtDevice, store: SqliteStore) -> int:
    """Hour, in London's winter, of the cramp that waits to be noted, or was noted because that was asked for."""
    entry = talk.pending.get("entry")
    return datetime.fromtimestamp(entry["at"] if entry else noted(store, talk)[0].at, UTC).hour


# Six weeks


@pytest.mark.parametrize(
    "asked",
    [
        "which week am i in",
        "what week of the trial am i on",
        "how far into the six weeks am i",
        "where's my trial at",
        "how's my six weeks",
        "count my six weeks",
    ],
)
def test_six_weeks_that_are_counted_are_told_and_not_begun_anew(
    talk: AtDevice, remembered: Callable[[], Profile], asked: str
) -> None:
    talk.hears("count my six weeks")
    began = remembered().counting
    tomorrow(talk, 9)
    assert tells(talk.hears(asked), "six-weeks-none-yet", week="two")
    assert (talk.place["id"], remembered().counting) == (SUMMARY, began)


@pytest.mark.parametrize("wished", ["start my six weeks again", "begin the six weeks from today"])
def test_six_weeks_are_begun_anew_where_that_is_wished(
    talk: AtDevice, remembered: Callable[[], Profile], wished: str
) -> None:
    talk.hears("count my six weeks")
    began = remembered().counting
    tomorrow(talk, 9)
    talk.hears(wished)
    assert (talk.place["id"], remembered().counting == began) == ("preference.set", False)


def test_a_question_about_six_weeks_that_nobody_counts_offers_them(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    talk.hears("which week am i in")
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "preference.six-weeks")
    assert remembered().counting is None


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("how many nights in a row", SUMMARY),
        ("how many nights running have i stretched", SUMMARY),
        ("how many evenings have i done in a row", SUMMARY),
        ("what's my streak", SUMMARY),
        ("how many nights in a row without a cramp", "diary.count"),
        ("how many cramps this month", "diary.count"),
        ("how many days straight can i take magnesium", "magnesium-potassium"),
    ],
)
def test_nights_in_a_row_are_those_of_stretching(diary: AtDevice, asked: str, place: str) -> None:
    diary.hears(asked)
    assert diary.place["id"] == place


# The hour that was said


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("note a cramp at two am", 2),
        ("i had a cramp at three in the morning", 3),
        ("note a cramp: left foot, two am, ten minutes", 2),
        ("note a cramp at half past four in the morning", 4),
        ("note a cramp last night at two in the morning", 2),
        ("note a cramp at eleven at night", 23),
        ("note a cramp at two in the afternoon", 14),
        ("note a cramp at five p m", 17),
        ("note a cramp at two", 14),  # the last time that the clock stood so
    ],
)
def test_the_hour_of_a_cramp_is_in_the_half_of_the_day_that_was_said(
    diary: AtDevice, store: SqliteStore, said: str, hour: int
) -> None:
    diary.hears(said)
    assert (diary.place["id"], hour_of(diary, store)) == ("diary.log", hour)


@pytest.mark.parametrize(("said", "hour"), [("it was at three in the morning", 3), ("it was at four pm", 16)])
def test_the_hour_is_put_right_in_the_half_that_was_said(
    diary: AtDevice, store: SqliteStore, said: str, hour: int
) -> None:
    diary.hears("note a cramp in my calf")
    diary.hears(said)
    assert (diary.place["id"], hour_of(diary, store)) == ("diary.log", hour)


# The set-up that is known, and the count that waits

WALL = "stretch.calf-wall"


@pytest.mark.parametrize(
    "said",
    [
        "i've done this before",
        "i've done this one before",
        "cut the chatter",
        "i remember how to do it",
        "i've done it a hundred times",
        "i know this one",
    ],
)
def test_whoever_knows_the_set_up_goes_to_the_count_of_the_same_leg(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears("guide me through a wall calf stretch")
    talk.interrupts(said, after=9)
    assert (talk.place["id"], talk.place["coached"]["plan"], talk.place["coached"]["hold"]) == (
        "control.resume",
        WALL,
        0,
    )
    assert "seconds" not in talk.place["coached"]
    hold = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    assert talk.last.speech_seconds + hold <= 10


@pytest.mark.parametrize(
    "said",
    [
        "count when i'm ready",
        "don't start counting until i say ready",
        "let me say when i'm ready",
        "wait until i say ready",
        "wait for me before you count",
        "ask me if i'm ready before each stretch",
    ],
)
def test_whoever_wishes_it_is_waited_for_from_then_on(
    talk: AtDevice, remembered: Callable[[], Profile], said: str
) -> None:
    talk.says_ready = False
    talk.hears("guide me through a wall calf stretch")
    talk.interrupts(said, after=9)
    assert (talk.place["id"], talk.pending) == ("preference.set", {"kind": "in-position"})
    assert (talk.place["coached"]["hold"], remembered().preferences.pace) == (0, "wait")


def test_whoever_asks_not_to_be_asked_is_waited_for_no_more(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    talk.hears("always count when i say ready")
    talk.hears("don't ask me if i'm ready")
    assert (talk.place["id"], remembered().preferences.pace) == ("preference.set", "normal")


@pytest.mark.parametrize(
    ("said", "place"), [("wait till i'm ready", "control.pause"), ("how long left", "control.time-left")]
)
def test_a_moment_that_is_needed_is_no_wish_for_always(
    talk: AtDevice, remembered: Callable[[], Profile], said: str, place: str
) -> None:
    talk.says_ready = False
    talk.hears("guide me through a wall calf stretch")
    talk.interrupts(said, after=9)
    assert (talk.place["id"], remembered().preferences.pace) == (place, None)


# What the diary hears


@pytest.mark.parametrize(
    "said",
    [
        "i had no cramps last night",
        "haven't had one for a week",
        "i've been cramp free for ten days",
        "we had no cramps at all last night",
        "no cramps last night",
        "i'm cramp free since monday",
    ],
)
def test_nights_without_a_cramp_note_none(diary: AtDevice, said: str) -> None:
    diary.hears(said)
    assert (diary.place["id"], diary.pending["kind"]) == ("diary.last", "what-now")


@pytest.mark.parametrize("said", ["how can i stay cramp free", "i had a cramp last night", "i want no cramps tonight"])
def test_what_tells_of_a_cramp_or_a_wish_is_no_night_without_one(diary: AtDevice, said: str) -> None:
    diary.hears(said)
    assert diary.place["id"] != "diary.last"


@pytest.mark.parametrize(
    ("said", "cramps"),
    [
        ("note a cramp: left calf and right foot", [("calf", "left"), ("foot", "right")]),
        ("two cramps last night, one in each calf", [("calf", "left"), ("calf", "right")]),
        ("last night my calf cramped at one and my foot at four", [("calf", None), ("foot", None)]),
        ("note a cramp in both calves", [("calf", "both")]),
    ],
)
def test_two_cramps_in_a_breath_are_two(
    diary: AtDevice, store: SqliteStore, said: str, cramps: list[tuple[str, str | None]]
) -> None:
    diary.hears(said)
    assert diary.place["id"] == "diary.log"
    diary.hears("yes")
    assert sorted((each.muscle, each.side) for each in noted(store, diary)) == cramps


@pytest.mark.parametrize("said", ["sorry it was the other leg", "it was the wrong leg", "no the other one"])
def test_the_other_leg_changes_the_entry_that_was_just_noted(diary: AtDevice, store: SqliteStore, said: str) -> None:
    for each in ("note a cramp in my left calf", "yes", said, "yes"):
        diary.hears(each)
    assert [(each.muscle, each.side) for each in noted(store, diary)] == [("calf", "right")]


@pytest.mark.parametrize(
    "said", ["change my last entry to the right calf", "fix the last cramp, it was the right calf"]
)
def test_the_last_entry_is_put_right_the_next_day(diary: AtDevice, store: SqliteStore, said: str) -> None:
    for each in ("note a cramp in my left calf", "yes"):
        diary.hears(each)
    diary.new_session()
    diary.hears(said)
    assert (diary.place["id"], diary.pending) == ("diary.log", {"kind": "what-now"})
    assert [(each.muscle, each.side) for each in noted(store, diary)] == [("calf", "right")]


def test_how_long_it_was_said_to_be_goes_into_what_is_noted(diary: AtDevice, store: SqliteStore) -> None:
    diary.hears("note a cramp in my calf for five minutes")
    diary.hears("i said ten minutes")
    assert diary.place["id"] == "diary.log"
    assert [each.seconds for each in noted(store, diary)] == [600]


# A host without a store


def test_a_diary_without_a_store_is_none_and_nothing_is_tried_again(hearing: Hearing) -> None:
    talk = AtDevice(build_skill(Settings(diary=True)), hearing, "one")
    for said in ("note a cramp in my left calf", "how many cramps this month", "when was my last cramp"):
        talk.hears(said)
        assert (talk.place["kind"], talk.pending["kind"]) == ("diary", "what-now"), said
    cramped = talk.hears("i have a cramp in my calf")
    assert cramped
    talk.hears("it's gone")
    assert talk.pending.get("kind") != "diary-draft"


def test_who_keeps_nothing_never_claims_to_remember(hearing: Hearing, talk: AtDevice) -> None:
    asked = "do you remember where we stopped"
    forgetful = AtDevice(build_skill(Settings()), hearing, "one")
    assert tells(forgetful.hears(asked), "nothing-kept-here")
    assert not tells(talk.hears(asked), "nothing-kept-here")
    assert forgetful.place["id"] == talk.place["id"] == "meta.privacy"


# The time that was wished


@pytest.mark.parametrize(
    ("minutes", "told"), [("two", False), ("four", False), ("ten", False), ("fifteen", False), ("twenty", True)]
)
def test_a_routine_takes_the_minutes_that_were_wished_or_says_so(talk: AtDevice, minutes: str, told: bool) -> None:  # noqa: FBT001  # of a table
    heard = talk.hears(f"give me a {minutes} minute bedtime routine")
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    total = talk.last.seconds
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
        total += talk.last.seconds
    wished = 60 * {"two": 2, "four": 4, "ten": 10, "fifteen": 15, "twenty": 20}[minutes]
    assert (abs(total - wished) > 0.1 * wished) == told
    assert tells(heard, "longest-whole") == told


def test_the_shortest_that_is_named_is_what_it_takes(talk: AtDevice) -> None:
    heard = talk.hears("give me a one minute bedtime routine")
    assert tells(heard, "shortest-whole", time="two minutes")
    assert 105 <= talk.last.seconds <= 135
