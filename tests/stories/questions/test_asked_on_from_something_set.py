"""Stories of short sentences that go on from what was just set, noted or read out."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import keeping, noted
from tests.store.store_backends import SqliteBackend


@pytest.fixture
def store(sqlite_backend: SqliteBackend) -> SqliteStore:
    return sqlite_backend.open()


@pytest.fixture
def noting(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


def test_all_that_is_remembered_is_asked_about_before_it_is_forgotten(noting: AtDevice) -> None:
    noting.hears("always hold for thirty seconds")
    noting.hears("what do you remember about me")
    noting.hears("forget all that")
    assert noting.pending["kind"] == "forget-all"


@pytest.mark.parametrize(("said", "side"), [("the left one no sorry the right", "right"), ("left no right", "right")])
def test_of_two_legs_in_a_breath_the_last_counts(noting: AtDevice, said: str, side: str) -> None:
    noting.hears("i had one last night")
    noting.hears(said)
    assert noting.pending["entry"]["side"] == side


@pytest.mark.parametrize("said", ["calf i think", "maybe my calf", "it was my calf i reckon"])
def test_a_muscle_of_which_one_is_not_sure_is_no_yes(noting: AtDevice, store: SqliteStore, said: str) -> None:
    noting.hears("i had one last night")
    noting.hears(said)
    assert (noting.pending["kind"], noting.pending["entry"]["muscle"], noted(store, noting)) == (
        "diary-draft",
        "calf",
        (),
    )


def test_the_other_leg_of_an_entry_that_names_none_is_asked_for(noting: AtDevice) -> None:
    noting.hears("i had a cramp in my thigh yesterday")
    noting.hears("yes")
    noting.hears("actually it was the other leg")
    assert noting.pending["doubted"]
    assert "left thigh" in noting.hears("the left")


def test_what_was_just_noted_is_taken_back_after_a_yes(noting: AtDevice, store: SqliteStore) -> None:
    noting.hears("i had a cramp in my calf last night")
    noting.hears("yes")
    noting.hears("cancel that")
    assert noting.pending["kind"] == "diary-draft"
    noting.hears("yes")
    assert noted(store, noting) == ()


@pytest.mark.parametrize(("first", "second"), [("can you talk slower", "and louder"), ("whisper", "okay normal again")])
def test_a_voice_alone_adds_to_the_wish_before_it(talk: Conversation, first: str, second: str) -> None:
    talk.hears(first)
    talk.hears(second)
    assert (talk.place["id"], talk.pending["kind"]) == ("preference.set", "what-now")


def test_a_question_at_the_end_of_a_remark_ends_nothing(noting: AtDevice) -> None:
    noting.hears("no cramps this week")
    noting.hears("brilliant isn't it")
    assert noting.pending["kind"] == "what-now"


@pytest.mark.parametrize("said", ["okay leave them", "just leave them"])
def test_what_is_left_alone_asks_for_no_answer(noting: AtDevice, said: str) -> None:
    noting.hears("how many cramps have i had this month")
    noting.hears(said)
    assert noting.place["id"] == "control.declined"


def test_how_a_cramp_was_is_no_yes(noting: AtDevice, store: SqliteStore) -> None:
    noting.hears("i had one last night")
    noting.hears("it was a wee one")
    assert (noting.pending["kind"], noted(store, noting)) == ("diary-draft", ())


def test_an_hour_that_is_named_counts_and_not_the_one_that_is_noted(noting: AtDevice) -> None:
    noting.hears("put me down for one at five this morning")
    assert "about five" in noting.last.speech


@pytest.mark.parametrize("said", ["can you speak up i'm deaf", "i can't hear you", "speak a bit louder"])
def test_who_does_not_hear_well_is_spoken_to_louder(talk: Conversation, said: str) -> None:
    talk.hears("whisper")
    talk.hears(said)
    assert talk.place["id"] == "preference.set"
    assert "whispered" not in str(talk.response)


@pytest.mark.parametrize("said", ["it's me margaret", "hello it's only me"])
def test_who_says_who_it_is_has_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "what-now")


@pytest.mark.parametrize(
    "said", ["we got cut off", "pick up from yesterday", "i'd like to do the stretching i done yesterday"]
)
def test_the_stretch_that_was_left_is_come_back_to(noting: AtDevice, said: str) -> None:
    noting.hears("guide me through a calf stretch")
    noting.interrupts("stop", after=40)
    noting.new_session()
    noting.hears(said)
    assert noting.place["coached"]["plan"] == "stretch.calf-wall"


def test_when_one_last_stretched_is_asked_of_the_stretches(noting: AtDevice) -> None:
    noting.hears("can you tell me when i last stretched")
    assert noting.place["id"] == "diary.summary"


def test_the_whole_diary_is_asked_about_before_it_is_deleted(noting: AtDevice, store: SqliteStore) -> None:
    noting.hears("i had a cramp in my calf last night")
    noting.hears("yes")
    noting.hears("when was my last cramp")
    noting.hears("delete the lot")
    assert (noting.place["id"], noting.pending["kind"], len(noted(store, noting))) == ("diary.delete", "diary-draft", 1)


@pytest.mark.parametrize("said", ["it's me leg", "it's me calf"])
def test_my_leg_in_dialect_is_no_name(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_who_does_not_hear_a_warning_is_told_it_again(talk: Conversation) -> None:
    talk.hears("my left leg is swollen and hot")
    talk.hears("i can't hear you")
    assert talk.place["id"] == "redflag"


def test_one_in_each_calf_is_of_the_two_that_are_read_back(noting: AtDevice, store: SqliteStore) -> None:
    noting.hears("i had two cramps last night")
    noting.hears("one in each calf")
    noting.hears("yes")
    assert sorted((each.side or "", each.muscle or "") for each in noted(store, noting)) == [
        ("left", "calf"),
        ("right", "calf"),
    ]


def test_what_was_left_is_finished_and_what_is_under_way_is_ended(noting: AtDevice) -> None:
    noting.hears("guide me through a calf stretch")
    noting.interrupts("finish it", after=40)
    assert noting.place["id"] == "control.stop"
    noting.new_session()
    noting.hears("finish it")
    assert (noting.place["id"], noting.place["coached"]["plan"]) == ("control.resume", "stretch.calf-wall")


def test_the_stretches_that_were_not_done_are_done_now(noting: AtDevice) -> None:
    noting.hears("did i do my stretches")
    noting.hears("do them now then")
    assert noting.place["coached"]["plan"] == "routine.bedtime"
