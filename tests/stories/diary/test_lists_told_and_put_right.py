"""Stories of the diary and of what is remembered: told askew, put right in the same breath, read back and let go."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import keeping, logs, nights, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells

IT_CAUGHT = [
    "this cramp caught me at vigil on friday",
    "stick in a calf cramp from last night",
    "he was up again with that leg in the night",
]


@pytest.mark.parametrize("said", IT_CAUGHT)
def test_a_cramp_that_is_over_is_noted_and_not_helped_with(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.log", "diary-draft")
    talk.hears("yes put it")
    assert len(noted(store, talk)) == 1


def test_a_word_that_broke_off_keeps_no_leg_out(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("this cramp caught me at vigil on friday")
    talk.hears("the left leg o")
    talk.hears("yes put it")
    assert noted(store, talk)[0].side == "left"


TOLD_ANEW = [
    ("about four it was no five the milk had come", None, 5),
    ("it was three no sorry two in the morning", None, 2),
]


@pytest.mark.parametrize(("said", "seconds", "hour"), TOLD_ANEW)
def test_of_two_hours_in_a_breath_the_last_one_counts(
    talk: AtDevice, store: SqliteStore, said: str, seconds: int | None, hour: int
) -> None:
    talk.hears("log a cramp in my left calf last night")
    talk.hears(said)
    logs(talk)
    entry = noted(store, talk)[0]
    assert (entry.at // 3600 % 24, entry.seconds) == (hour, seconds)


def test_of_two_lengths_in_a_breath_the_last_one_counts(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp last night for five minutes no ten in my foot")
    entry = noted(store, talk)[0]
    assert (entry.muscle, entry.seconds) == ("foot", 600)


@pytest.mark.parametrize(
    "said",
    ["and is it always after a long shift or what", "are they mostly in the left leg", "is there a pattern then"],
)
def test_in_what_they_are_alike_is_asked_of_the_diary(talk: AtDevice, store: SqliteStore, said: str) -> None:
    nights(store, talk, 6)
    talk.hears("how many cramps have i had this week")
    talk.hears(said)
    assert talk.place["id"] == "diary.summary"


def test_the_one_before_is_asked_in_a_sentence_of_its_own(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 3)
    talk.hears("when was my last cramp")
    talk.hears("so when did he have it before that")
    assert talk.place["id"] == "diary.last"


def test_what_the_diary_holds_is_wiped_after_a_yes(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 3)
    talk.hears("what's in my diary")
    talk.hears("yeah wipe it all of it")
    assert len(noted(store, talk)) == 3
    talk.hears("yes i'm sure")
    assert noted(store, talk) == ()


def test_two_wishes_in_a_breath_are_both_kept_and_read_back(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    talk.hears("from now on thirty second holds and quit counting out loud")
    assert talk.place["id"] == "preference.set"
    heard = talk.hears("read me back what you got")
    assert talk.place["id"] == "preference.list"
    assert "thirty seconds" in heard
    assert tells(heard, "wish-style-quiet")


def test_a_bad_one_is_no_hour(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp in my right calf", "last night about two", "bad one it was")
    entry = noted(store, talk)[0]
    assert (entry.at // 3600 % 24, entry.strength) == (2, "strong")


def test_what_is_asked_of_the_last_one_changes_it_not(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp in my left calf last night")
    talk.hears("when was my last cramp")
    talk.hears("was that the left or right")
    assert (talk.place["id"], noted(store, talk)[0].side) == ("diary.last", "left")


def test_none_this_week_is_good_to_hear(talk: AtDevice) -> None:
    talk.hears("i had none this week")
    assert talk.place["id"] == "diary.last"


def test_who_wants_them_counted_is_counted_for(talk: AtDevice) -> None:
    talk.hears("how many nights have i stretched")
    talk.hears("keep count for me")
    assert talk.place["id"] == "preference.set"


def test_more_that_is_told_with_a_yes_is_noted_too(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp last night", "right leg", "the calf yeah")
    entry = noted(store, talk)[0]
    assert (entry.muscle, entry.side) == ("calf", "right")


def test_a_day_that_is_told_of_all_is_theirs(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("i want to log three cramps")
    assert noted(store, talk) == ()
    assert "last night" in talk.hears("all last night")
    assert len(noted(store, talk)) == 3


def test_whether_it_was_saved_is_answered_with_what_is_kept(talk: AtDevice) -> None:
    logs(talk, "log a cramp in my calf last night")
    talk.hears("was that saved")
    assert talk.place["id"] == "diary.last"
    talk.hears("always hold for fifteen seconds")
    talk.hears("is that saved")
    assert talk.place["id"] == "preference.list"


def test_no_whispering_any_more_ends_nothing(talk: AtDevice) -> None:
    talk.hears("whisper please")
    talk.hears("stop whispering then")
    assert (talk.place["id"], talk.response["response"]["shouldEndSession"]) == ("preference.set", False)


def test_an_hour_for_each_of_two(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i cramped twice last night", "one and three")
    assert sorted(each.at // 3600 % 24 for each in noted(store, talk)) == [1, 3]


def test_save_alone_saves(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log a cramp in my calf last night")
    talk.hears("save")
    assert len(noted(store, talk)) == 1


def test_getting_better_is_said_of_the_diary(talk: AtDevice) -> None:
    logs(talk, "log a cramp in my calf last night")
    talk.hears("how many cramps this month")
    talk.hears("so it's getting better")
    assert talk.place["id"] == "diary.summary"


WISHES = [
    (("always hold for fifteen seconds", "and three times"), "three times"),
    (("hold longer by default", "twenty five"), "twenty-five seconds"),
    (("whisper from now on",), "whispering"),
]


@pytest.mark.parametrize(("said", "kept"), WISHES)
def test_what_adds_to_a_wish_is_remembered(talk: AtDevice, said: tuple[str, ...], kept: str) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] == "preference.set"
    assert kept in talk.hears("what's my setup now")


def test_what_speaks_of_no_count_changes_none(talk: AtDevice) -> None:
    talk.hears("just read it")
    assert talk.place["id"] != "control.count-style"


def test_the_one_just_now_is_to_be_noted(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log it")
    talk.hears("the one just now")
    talk.hears("right calf")
    assert noted(store, talk)[0].side == "right"


def test_three_in_one_night_are_three_and_no_hour(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "three in one night")
    assert [each.at // 3600 % 24 == 3 for each in noted(store, talk)] == [False] * 3


def test_noted_cramps_are_forgotten_after_a_yes(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp in my calf last night")
    talk.hears("forget my cramps")
    assert len(noted(store, talk)) == 1
    talk.hears("yes")
    assert noted(store, talk) == ()


def test_the_count_comes_back(talk: AtDevice) -> None:
    talk.hears("stop counting at me")
    talk.hears("okay count again")
    assert talk.place["id"] == "control.count-style"
    talk.hears("guide me through a calf stretch")
    assert talk.place["coached"]["style"] == "every-second"
