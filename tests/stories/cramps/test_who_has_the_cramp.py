"""Stories of a cramp: who has it, which leg, whether they are safe, and one that begins while another is over."""

import pytest

from skill.knowledge.library import Library
from skill.language.english.persons import of_person
from tests.at_device import AtDevice
from tests.conftest import Conversation, words_of
from tests.diary_listener import talk as keeps_diary

__all__ = ["keeps_diary"]


@pytest.mark.parametrize(
    "said", ["got a cramp in bed left calf it's dark", "i've got a cramp in bed it's dark left calf"]
)
def test_a_cramp_that_is_there_is_helped_with_and_not_noted(keeps_diary: AtDevice, said: str) -> None:
    keeps_diary.hears(said)
    assert (keeps_diary.place["id"], keeps_diary.place["relief"]["muscle"], keeps_diary.place["relief"]["side"]) == (
        "relief.now",
        "calf",
        "left",
    )


def test_what_came_and_is_not_named_is_asked_about(talk: Conversation) -> None:
    talk.hears("it hit me at work i was up a ladder")
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("still up the ladder calf")
    assert (talk.place["relief"]["position"], talk.place["relief"]["muscle"]) == ("up-high", "calf")


@pytest.mark.parametrize(
    "said",
    [
        "a bloke on my team's gone down with a cramp",
        "my lad's got a cramp i'm his dad he's eight",
        "it's my wife her calf's gone we're in bed",
    ],
)
def test_somebody_else_is_helped_by_hand(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["relief"]["position"] == "helping"


@pytest.mark.parametrize("said", ["my boy's got a cramp he's ten", "my daughter has a cramp she's nine"])
def test_a_parent_is_not_told_to_fetch_a_grown_up(talk: Conversation, library: Library, said: str) -> None:
    own = library.facts["child"].in_cramp
    assert own
    talk.hears(said)
    assert own not in words_of(talk.last)
    talk.new_session()
    talk.hears("i'm nine and i've got a cramp")
    assert own in words_of(talk.last)


def test_the_leg_that_is_told_in_a_round_is_in_the_note(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("calf cramp")
    keeps_diary.hears("the right one")
    assert (keeps_diary.pending["kind"], keeps_diary.place["relief"]["round"]) == ("check-in", 1)
    keeps_diary.hears("it's gone")
    assert keeps_diary.pending["entry"]["side"] == "right"


def test_the_other_leg_is_the_other_side(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("cramp in my left calf")
    keeps_diary.hears("no the other leg")
    assert (keeps_diary.place["relief"]["side"], keeps_diary.place["relief"]["round"]) == ("right", 1)


@pytest.mark.parametrize("said", ["the other one's starting", "now my other calf's going"])
def test_a_second_cramp_is_helped_with_before_the_first_is_noted(keeps_diary: AtDevice, said: str) -> None:
    keeps_diary.hears("calf cramp")
    keeps_diary.hears("it's gone")
    keeps_diary.hears(said)
    assert (keeps_diary.place["id"], keeps_diary.place["relief"]["muscle"]) == ("relief.now", "calf")


@pytest.mark.parametrize(("said", "eased"), [("going off now", True), ("it's going off again", False)])
def test_what_goes_off_lets_go(talk: Conversation, said: str, *, eased: bool) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert (talk.place["id"] == "relief.eased") is eased


def test_whoever_cannot_stop_is_told_so_and_stretches_nothing(talk: Conversation, library: Library) -> None:
    talk.hears("i'm driving and my leg's cramping")
    talk.hears("i can't stop i'm on the motorway")
    assert (talk.pending["kind"], talk.place["relief"]["position"]) == ("safe-yet", "driving")
    assert not talk.last.clip
    talk.hears("there's a lay-by stopped")
    assert (talk.place["id"], talk.place["relief"].get("position", "any")) == ("relief.now", "any")
    assert library.relief.first_aid["unknown"]["any"].first in words_of(talk.last)


def test_yes_says_that_somebody_is_safe_and_not_that_it_eases(talk: Conversation) -> None:
    talk.hears("cramp in my calf up a ladder")
    talk.hears("i can't get down")
    talk.hears("yes")
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "calf")
    assert talk.pending["kind"] == "check-in"


def test_whoever_goes_under_is_got_out_first_and_then_helped(keeps_diary: AtDevice, library: Library) -> None:
    keeps_diary.hears("my friend's cramping in the pool")
    keeps_diary.hears("he's going under")
    assert keeps_diary.pending["kind"] == "safe-yet"
    keeps_diary.hears("he's out")
    assert keeps_diary.place["relief"]["position"] == "helping"
    keeps_diary.hears("calf")
    assert library.relief.first_aid["calf"]["helping"].first in words_of(keeps_diary.last)
    keeps_diary.hears("it's gone")
    assert keeps_diary.pending["kind"] != "diary-draft"


def test_a_helper_in_danger_hears_the_helpers_words(talk: Conversation, library: Library) -> None:
    talk.hears("my wife's got a cramp and she's in the sea")
    assert of_person(library.relief.special_helping["in-water"].first, "she") in words_of(talk.last)


def test_a_muscle_and_where_somebody_is_are_one_answer(talk: Conversation, library: Library) -> None:
    talk.hears("cramp")
    talk.hears("the arch of my foot i'm at work standing at the till can't sit down")
    assert library.relief.first_aid["foot"]["standing"].first in words_of(talk.last)


def test_who_is_asleep_near_by_is_no_subject_outside(talk: Conversation) -> None:
    talk.hears("calf cramp")
    talk.hears("quieter the baby's asleep")
    assert talk.place["id"] == "relief.now"
    assert talk.pending["kind"] == "check-in"


def test_who_helps_in_the_water_stays_there_until_somebody_is_out(talk: Conversation) -> None:
    talk.hears("our daughter's cramping at swimming")
    talk.hears("calf")
    assert (talk.place["relief"]["position"], talk.place["relief"]["muscle"]) == ("in-water", "calf")
    talk.hears("she's at the side")
    assert talk.place["relief"]["position"] == "helping"


def test_a_lady_in_a_class_is_helped_by_hand(talk: Conversation) -> None:
    talk.hears("a lady in my yoga class has got cramp")
    assert talk.place["relief"]["position"] == "helping"


@pytest.mark.parametrize("said", ["my daughter gets cramps at swimming", "my calf cramps when my daughter swims"])
def test_a_habit_of_somebody_begins_no_help(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


def test_whoever_cannot_sit_stands(talk: Conversation, library: Library) -> None:
    talk.hears("cramp in my arch")
    talk.hears("can't sit down")
    assert library.relief.first_aid["foot"]["standing"].first in words_of(talk.last)


def test_somewhere_higher_up_is_asked_about(talk: Conversation) -> None:
    talk.hears("cramp in my hamstring")
    talk.hears("no it's higher up")
    assert talk.pending == {"kind": "check-in", "asks_muscle": True}


@pytest.mark.parametrize(
    "said", ["i've a cramp in my leg and the baby's on my lap", "cramp in the calf while swimming in the lake"]
)
def test_a_cramp_that_is_told_asks_nothing_of_what_is_told_with_it(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["i have a cramp every night", "i've had a cramp in pregnancy"])
def test_what_is_no_cramp_of_now_begins_no_help(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


def test_whoever_does_what_was_told_has_not_said_that_it_eases(talk: Conversation) -> None:
    talk.hears("my hamstring's cramping")
    talk.hears("ok doing that")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_the_side_of_a_pool_is_no_side_of_a_body(talk: Conversation) -> None:
    talk.hears("i'm swimming with a cramp")
    talk.hears("i'm at the side")
    assert (talk.place["id"], talk.place["relief"].get("position", "any")) == ("relief.now", "any")


@pytest.mark.parametrize(
    "said", ["no it's for my dad", "it's about my mum", "i'm asking for my nan", "no i just it's for my dad"]
)
def test_who_asks_on_behalf_of_somebody_begins_no_help(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.say(said)
    assert not talk.place.get("relief")
    assert not talk.ended


@pytest.mark.parametrize(
    "said", ["no it's my wee boy he's screaming", "no it's my husband", "it's for my wife she's got one now"]
)
def test_whose_cramp_it_is_may_follow_a_no(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.say(said)
    assert talk.place["id"] == "relief.now"
