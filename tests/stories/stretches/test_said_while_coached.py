"""Stories of what is said while a stretch or a cramp's round is under way, in words that no pattern knows whole."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

STRETCH = "stretch.calf-wall"


def holds(talk: Conversation) -> tuple[int | None, int | None]:
    """Seconds and repetitions that were wished of the stretch under way."""
    coached = talk.place["coached"]
    return coached.get("seconds"), coached.get("repetitions")


@pytest.mark.parametrize(
    "said",
    [
        "is it alright if i hold the worktop",
        "do you mind if i lean on the back of the settee",
        "can i grab hold of the banister for this",
        "would the fridge do",
        "can i use my zimmer",
        "am i okay to rest a hand on the dresser",
    ],
)
def test_who_asks_to_hold_on_may(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my calves")
    heard = talk.interrupts(said, after=10)
    assert library.lines["of-stretch-hold-on-standing"][0] in heard
    assert talk.place["coached"]["plan"] == STRETCH


@pytest.mark.parametrize("said", ["can i hold it a bit longer", "can i hold my breath"])
def test_what_is_held_is_not_always_something_to_hold_on_to(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my calves")
    assert library.lines["of-stretch-hold-on-standing"][0] not in talk.interrupts(said, after=30)


@pytest.mark.parametrize(
    "said", ["that's doing nothing for me", "i'm getting nothing from this one", "this one isn't doing much"]
)
def test_a_stretch_that_does_nothing_is_told_where_it_pulls(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my calves")
    heard = talk.interrupts(said, after=40)
    assert talk.place["id"] == STRETCH
    assert library.stretches[STRETCH].answers["where"].said("left") in heard


@pytest.mark.parametrize("said", ["why that one first", "why the calf one first"])
def test_why_a_stretch_comes_first_is_asked_of_it(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=30)
    assert talk.place["id"] == STRETCH


def test_how_many_are_left_counts_no_cramps_of_the_left_leg(talk: Conversation) -> None:
    talk.hears("start the bedtime routine")
    talk.intends("CountCrampsIntent", side="left")
    assert talk.place["id"] == "control.time-left"


@pytest.mark.parametrize(
    "said",
    [
        "forget the forty make it the usual",
        "scrap that just do the standard time",
        "put it back to what it was before",
        "hold it as long as you normally do",
    ],
)
def test_a_length_that_was_wished_is_taken_back(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calf for forty seconds")
    assert holds(talk)[0] == 40
    talk.interrupts(said, after=5)
    assert holds(talk)[0] is None


def test_a_leg_that_is_back_to_normal_changes_no_length(talk: Conversation) -> None:
    talk.hears("stretch my calf for forty seconds")
    talk.interrupts("i'm back to normal", after=5)
    assert talk.place["coached"]["seconds"] == 40


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("i said thirteen dear one three", 13),
        ("no one five", 15),
        ("fifteen i said one five not fifty", 15),
        ("i said fifty five zero", 50),
    ],
)
def test_a_number_is_said_again_digit_by_digit(talk: Conversation, said: str, seconds: int) -> None:
    talk.hears("stretch my calf for thirty seconds")
    talk.interrupts(said, after=5)
    assert holds(talk)[0] == seconds


@pytest.mark.parametrize(
    "said",
    [
        "not tonight i've done twelve hours on the ward and i'm stuffed",
        "not today love i'm dead on my feet",
        "not tonight i've got my mother coming",
    ],
)
@pytest.mark.parametrize("begun", ["start the bedtime routine", "stretch my calves"])
def test_whoever_puts_a_stretch_off_is_not_held_up(talk: Conversation, begun: str, said: str) -> None:
    talk.hears(begun)
    before = holds(talk)
    talk.interrupts(said, after=5)
    assert (talk.place["id"], holds(talk)) == ("control.pause", before)


@pytest.mark.parametrize(
    "said",
    [
        "that's not how long i told you to hold it",
        "that isn't the number i gave you",
        "i told you a different number",
        "i didn't say thirty",
        "you've got the length wrong",
    ],
)
def test_what_was_heard_wrong_asks_one_question(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my calf for thirty seconds")
    heard = talk.interrupts(said, after=5)
    assert heard == library.lines["what-was-meant"][0]
    assert talk.place["coached"]["plan"] == STRETCH
    talk.hears("fifteen seconds")
    assert holds(talk)[0] == 15


@pytest.mark.parametrize(
    "said",
    [
        "she's deaf so tell it to me and i'll do it for her",
        "so i'm holding her foot just tell me what to do",
        "let me do it for him then",
    ],
)
def test_whose_hands_help_is_talked_through_it(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["position"] == "helping"


def test_no_guess_ends_the_help_with_a_cramp(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("tell it to me then and the dog can have a rest")
    assert talk.place["relief"]
    assert talk.response["response"]["shouldEndSession"] is False


def test_a_false_alarm_is_none(talk: Conversation) -> None:
    talk.hears("ouch my calf")
    talk.hears("nah false alarm i just banged it on the bed frame")
    assert "relief" not in talk.place or not talk.place["relief"]


@pytest.mark.parametrize("said", ["first tell me how to get it off", "how do i get rid of it"])
def test_how_to_get_rid_of_it_is_the_help_itself(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.last.clip_seconds > 10


@pytest.mark.parametrize("said", ["the leg the leg", "aiyo my leg", "oh the legs"])
def test_a_leg_alone_says_yes_to_the_question_about_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    ("begun", "line"),
    [("stretch my calves", "not-known-in-stretch"), ("i've got a cramp in my calf", "not-known-in-cramp")],
)
def test_what_nobody_follows_is_not_called_outside(talk: Conversation, library: Library, begun: str, line: str) -> None:
    talk.hears(begun)
    heard = talk.interrupts("put the wotsit over there by hers would you", after=30)
    assert any(each in heard for each in library.lines[line])
    assert bool(talk.place.get("coached")) is (begun == "stretch my calves")
    assert bool(talk.place.get("relief")) is (begun != "stretch my calves")


def test_what_surely_is_outside_is_called_so(talk: Conversation, library: Library) -> None:
    talk.hears("stretch my calves")
    heard = talk.interrupts("what's the weather going to be tomorrow", after=30)
    assert not any(each in heard for each in library.lines["not-known-in-stretch"])
    assert talk.place["coached"]


def test_who_asks_to_hold_it_for_longer_holds_on_to_nothing(talk: Conversation) -> None:
    talk.hears("do a calf stretch with me")
    talk.interrupts("may i hold this a bit longer", after=5)
    assert talk.place["coached"]["seconds"] > 20
