"""Small words that end, pause or only say something in passing: none of them begins, notes or counts anything."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping


@pytest.mark.parametrize("said", ["ok night night", "night", "night then", "right night love", "nighty night"])
def test_a_good_night_is_no_time_of_the_cramp(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("i've got cramp in my calf")
    talk.hears("it's easing")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears(said)
    assert (talk.place["id"], talk.pending) == ("control.stop", {})


@pytest.mark.parametrize("said", ["last night", "in the night", "no, last night"])
def test_a_night_that_tells_when_is_one(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("i've got cramp in my calf")
    talk.hears("it's easing")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.log", "diary-draft")


def test_a_night_alone_is_a_time_where_one_is_noted(hearing: Hearing, store: SqliteStore) -> None:
    talk = keeping(store, hearing)
    talk.hears("i had a cramp yesterday")
    talk.hears("night")
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.log", "diary-draft")


def test_a_good_night_sets_no_reminder(hearing: Hearing, store: SqliteStore) -> None:
    talk = keeping(store, hearing)
    talk.hears("i've got cramp in my calf")
    talk.hears("it's easing")
    talk.hears("no")
    assert talk.pending["kind"] == "remind-tonight"
    talk.hears("night")
    assert talk.place["id"] == "control.stop"


@pytest.mark.parametrize("said", ["no don't bother", "ach don't bother then", "no don't bother love"])
def test_who_wants_no_help_is_left_alone(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp")
    talk.hears(said)
    assert talk.place["id"] == "control.stop"
    talk.hears("night")
    assert talk.place["id"] == "control.stop"


@pytest.mark.parametrize("said", ["all gone now", "that's it gone", "it's gone", "gone now"])
def test_what_has_let_go_once_more_refuses_nothing(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("i've got cramp in my calf")
    talk.hears("it's going")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.eased", "diary-draft")


@pytest.mark.parametrize("said", ["not as hard now", "yes not as hard now", "it's not as bad as it was", "bit better"])
def test_what_eases_by_half_is_held_on(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")
    assert talk.last.clip


@pytest.mark.parametrize("said", ["so no then", "right so no", "that's a no then", "so it's just a no then"])
def test_a_no_that_sums_up_asks_for_the_verdict(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("magnesium-potassium", "follow-up")


@pytest.mark.parametrize("said", ["no then", "no", "no thanks"])
def test_a_no_to_the_offer_still_ends(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert (talk.place["id"], talk.pending) == ("control.declined", {})


@pytest.mark.parametrize("said", ["nothing like that", "no nothing like that thanks", "none of that"])
def test_what_denies_what_was_asked_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


@pytest.mark.parametrize(
    "said", ["i'm sorry for wasting your time", "sorry to waste your time", "sorry for bothering you"]
)
def test_who_is_sorry_wishes_for_no_other_pace(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("do a calf stretch")
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    assert talk.place["id"] != "control.slower"


@pytest.mark.parametrize("said", ["it's just a figure of speech", "just an expression", "only joking"])
def test_a_saying_names_no_stretch(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


def test_a_saying_answers_no_question_about_a_sign(talk: Conversation) -> None:
    talk.hears("i could die with this pain")
    talk.hears("it's just a figure of speech")
    assert talk.pending["kind"] == "is-it-happening"


@pytest.mark.parametrize("said", ["why always me", "god why is it always me"])
def test_why_me_asks_who_gets_them(talk: Conversation, said: str) -> None:
    talk.hears("my calf's tight")
    talk.hears(said)
    assert talk.place["id"] == "who-gets-them"


@pytest.mark.parametrize("said", ["i'm all shaky", "i'm really shaky", "i feel shaky"])
@pytest.mark.parametrize("first", ["i've got cramp in my calf", "do a calf stretch", "does magnesium help"])
def test_who_is_shaky_is_asked_one_question(talk: Conversation, first: str, said: str) -> None:
    talk.hears(first)
    talk.hears(said)
    assert talk.pending["kind"] == "any-sign"


def test_who_takes_lithium_and_is_shaky_is_warned(talk: Conversation) -> None:
    talk.hears("i take lithium")
    talk.hears("i'm all shaky")
    assert talk.place["warning"] == "warning.medicine-level"


@pytest.mark.parametrize("said", ["stop talking a minute", "please be quiet for a minute", "shush a minute"])
def test_a_moment_of_quiet_is_a_pause(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("do a calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.pause", "still-paused")


@pytest.mark.parametrize("said", ["stop talking a minute", "be quiet for a minute will you"])
def test_a_moment_of_quiet_in_a_cramp_is_one(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.pause", "still-paused")


@pytest.mark.parametrize("said", ["ok count me then", "count me then", "count me through it"])
def test_who_wants_to_be_counted_is(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("my calf's tight")
    assert talk.pending["kind"] == "offer"
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    talk.hears(said)
    assert talk.last.clip
    assert talk.pending["kind"] == "after-plan"
