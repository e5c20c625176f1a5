"""Whether there is a cramp now, told to another question than that, and where it is, told bit by bit."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

RELIEF, BEDTIME = "relief.now", "routine.bedtime"


@pytest.mark.parametrize("told", ["i get this every single night", "i get cramps every night"])
@pytest.mark.parametrize("said", ["yeah right now", "yes right now", "aye this minute", "yes i've got it now"])
def test_right_now_is_a_cramp_once_cramps_were_told(talk: Conversation, told: str, said: str) -> None:
    talk.hears(told)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")


@pytest.mark.parametrize("said", ["yes please", "yes now please", "go on then now", "yes do it now", "yes tonight"])
def test_a_yes_to_the_routine_begins_it(talk: Conversation, said: str) -> None:
    talk.hears("i get cramps every night")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == BEDTIME


@pytest.mark.parametrize("asked", ["why do i get cramps at night", "does magnesium help"])
def test_right_now_to_the_offer_of_an_answer_takes_it(talk: Conversation, asked: str) -> None:
    talk.hears(asked)
    talk.hears("yeah right now")
    assert talk.place["id"] != RELIEF
    assert talk.pending["kind"] == "follow-up"


TALK_OF_IT = ["can we talk about the cramps now", "i want to talk about my cramps", "let's talk about the cramps"]


@pytest.mark.parametrize("said", TALK_OF_IT)
@pytest.mark.parametrize("first", [None, "does magnesium help"])
def test_who_wants_to_talk_of_cramps_is_asked_one_question(talk: Conversation, first: str | None, said: str) -> None:
    if first:
        talk.hears(first)
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"
    assert not talk.last.clip


@pytest.mark.parametrize("said", TALK_OF_IT)
def test_after_words_of_a_crisis_nothing_is_counted(talk: Conversation, said: str) -> None:
    talk.hears("i want to kill myself")
    talk.hears(said)
    assert (talk.pending["kind"], talk.place["warning"]) == ("is-it-happening", "warning.crisis")
    assert not talk.last.clip


@pytest.mark.parametrize(
    "said", ["no just cramps", "no only cramps", "nah it's just leg cramps", "no just cramp at night"]
)
def test_only_cramps_is_a_no_to_a_sign_and_no_ease(talk: Conversation, said: str) -> None:
    talk.hears("i take a statin and i get cramps")
    assert talk.pending["kind"] == "follow-up"
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


@pytest.mark.parametrize("said", ["no just cramp", "no only a cramp", "nah just the cramp"])
def test_only_a_cramp_lets_no_cramp_go(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")


@pytest.mark.parametrize("said", ["no cramp now", "no more cramp", "no cramps any more"])
def test_no_cramp_is_still_one_that_has_gone(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize("said", ["no just cramps", "no only cramps"])
def test_only_cramps_is_one_where_a_leg_hurts(talk: Conversation, said: str) -> None:
    talk.hears("my leg hurts")
    talk.hears(said)
    assert talk.place["id"] == RELIEF


STEP_BY_STEP = [
    (["the back"], "calf"),
    (["the back", "lower"], "calf"),
    (["lower down"], "calf"),
    (["the front", "lower"], "shin"),
    (["the lower bit"], "calf"),
]


@pytest.mark.parametrize(("told", "muscle"), STEP_BY_STEP)
def test_where_it_is_may_be_told_step_by_step(talk: Conversation, told: list[str], muscle: str) -> None:
    talk.opens()
    talk.hears("in my leg")
    for each in told:
        talk.hears(each)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == (RELIEF, muscle)
    assert talk.last.clip


def test_a_side_is_kept_where_no_muscle_is_known(talk: Conversation) -> None:
    talk.hears("i've got cramp")
    talk.hears("left leg")
    assert (talk.place["id"], talk.place["relief"]["side"]) == (RELIEF, "left")


@pytest.mark.parametrize("said", ["no i mean my legs at night", "no i meant my legs in bed at night"])
def test_what_is_meant_after_an_unfinished_question_is_a_new_one(
    hearing: Hearing, store: SqliteStore, said: str
) -> None:
    talk = keeping(store, hearing)
    talk.hears("how many")
    talk.hears(said)
    assert talk.place["id"] != "control.declined"


ALL_OF_IT = ["yes all of it", "yes the lot", "yes everything", "yeah every one", "yes the whole thing"]


@pytest.mark.parametrize("said", ALL_OF_IT)
def test_all_of_it_is_a_yes_to_the_whole_diary(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("note a cramp in my left calf last night")
    talk.hears("yes")
    talk.hears("clear my diary")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.delete", "what-now")


@pytest.mark.parametrize("said", ["yes but keep last night", "no not all of it", "the lot of them hurt"])
def test_what_keeps_something_deletes_nothing(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("note a cramp in my left calf last night")
    talk.hears("yes")
    talk.hears("clear my diary")
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"


@pytest.mark.parametrize("said", ["go on then another", "go on another", "yeah another", "ok another stretch"])
def test_another_after_a_stretch_is_offered(talk: Conversation, said: str) -> None:
    talk.hears("do a calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.none-fits", "offer")
