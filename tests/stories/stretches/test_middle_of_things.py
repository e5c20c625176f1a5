"""Stories from the middle of a stretch, a routine or a cramp's round: nothing is ended,
noted or left for by a guess.
"""

import pytest

from skill.knowledge.library import Library
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping
from tests.facts_told import tells_leg, tells_minutes


@pytest.mark.parametrize("said", ["do i need my glasses for this", "will this make me taller"])
def test_what_points_at_the_stretch_is_no_question_about_something_else(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears("start the bedtime routine")
    heard = talk.interrupts(said, after=20)
    assert talk.place["kind"] != "topic"
    assert any(each in heard for each in library.lines["not-known-in-stretch"])


def test_fewer_of_them_is_wished_of_the_moves(talk: Conversation) -> None:
    talk.hears("strength routine please")
    talk.interrupts("can i do less of them", after=30)
    assert (talk.place["id"], talk.place["coached"]["seconds"]) == ("routine.strength", 30)


@pytest.mark.parametrize("said", ["does this help with night cramps", "will it work against my cramps"])
def test_whether_it_helps_with_cramps_is_asked_of_the_stretch(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=30)
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["can i go on now", "can i carry on"])
def test_can_i_go_on_asks_nothing_of_a_knee(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("hang on", after=20)
    talk.hears(said)
    assert talk.place["id"] == "control.resume"


@pytest.mark.parametrize("said", ["nah carry on you're alright", "no keep going", "no go on"])
def test_a_no_before_go_on_is_said_to_waiting(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("hang on", after=20)
    talk.hears(said)
    assert talk.place["id"] == "control.resume"


@pytest.mark.parametrize("said", ["thanks that's lovely", "thank you"])
def test_thanks_in_the_middle_end_no_routine(talk: Conversation, said: str) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts(said, after=40)
    assert talk.response["response"]["shouldEndSession"] is False
    assert talk.pending["kind"] in ("go-on", "in-position", "next-clip")
    assert talk.place["coached"]["plan"] == "routine.bedtime"


@pytest.mark.parametrize("said", ["i did the calves already", "skip the calf one"])
def test_a_step_that_is_done_already_is_passed_over_on_both_legs(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    heard = talk.interrupts(said, after=5)
    assert "hamstring" in heard
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_next_alone_goes_to_the_other_leg(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    talk.hears("yes")
    assert tells_leg(talk.interrupts("next", after=12), "right")


def test_a_position_that_is_not_there_stands_nobody_up_again(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("stretch my quads")
    talk.interrupts("i'm falling over", after=20)
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "stretch.quad-side-lying")
    heard = talk.interrupts("sitting down please", after=5)
    assert "standing" not in heard
    assert talk.place["coached"]["plan"] == "routine.chair"


def test_on_my_back_stands_nobody_at_a_wall(talk: Conversation) -> None:
    talk.hears("in bed stretches please")
    talk.interrupts("on my back", after=10)
    assert talk.place["coached"]["plan"] == "routine.in-bed"


@pytest.mark.parametrize("said", ["the dog's on the mat", "my sister's just got home"])
def test_what_goes_on_around_is_no_subject_of_its_own(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my hamstrings")
    heard = talk.interrupts(said, after=10)
    refusals = [said for subject in library.outside.values() for said in subject.say]
    assert not any(each in heard for each in refusals)
    assert talk.place["coached"]


@pytest.mark.parametrize("said", ["the physio's coming", "my walker's over there"])
def test_only_what_says_so_is_told_of_a_cramp_that_eases(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["relief"]
    assert talk.place["id"] != "relief.eased"


@pytest.mark.parametrize(
    "said", ["three in the morning and my foot's curled right under", "two legs and my right calf's gone solid"]
)
def test_numbers_and_sides_of_a_cramp_order_no_stretch(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_a_question_of_what_to_do_next_agrees_to_no_note(store: SqliteStore, hearing: Hearing) -> None:
    diary_talk = keeping(store, hearing)
    diary_talk.hears("help my calf")
    diary_talk.hears("it's gone")
    assert diary_talk.pending["kind"] == "diary-draft"
    diary_talk.hears("can i play on")
    assert diary_talk.pending["kind"] == "diary-draft"
    assert diary_talk.place["id"] != "diary.log"


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("how hard do i push", "of-cramp-how-far"),
        ("should it hurt this much", "of-cramp-hurt"),
        ("can i hold the banister", "of-cramp-hold-on"),
        ("should i take my boot off", "of-cramp-shoes"),
        ("am i doing it right", "of-cramp-right"),
        ("how do i breathe", "of-cramp-breathe"),
        ("which leg is it", "of-cramp-which-foot"),
    ],
)
def test_what_is_asked_of_the_help_is_answered_and_it_goes_on(
    talk: Conversation, library: Library, said: str, line: str
) -> None:
    talk.hears("i've got a cramp in my calf")
    assert library.lines[line][0] in talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")
    talk.hears("it's easing")
    assert talk.place["id"] == "relief.eased"


def test_it_s_back_is_of_the_same_muscle(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    talk.hears("help it's my calf")
    talk.hears("it's gone")
    talk.hears("it's back")
    assert talk.place["relief"]["muscle"] == "calf"


def test_who_has_been_helped_and_is_alright_needs_no_more(talk: Conversation) -> None:
    talk.hears("my dad's calf has locked he's eighty")
    talk.hears("it's gone")
    talk.hears("he's alright now")
    assert talk.place["id"] != "relief.now"


@pytest.mark.parametrize("said", ["that's better", "oh that's lovely and loose now"])
def test_better_in_a_stretch_begins_no_help(talk: Conversation, said: str) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts(said, after=40)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert "relief" not in talk.place or not talk.place["relief"]


def test_out_of_the_water_is_no_stop(talk: Conversation) -> None:
    talk.hears("i've cramp in the sea")
    talk.hears("out now")
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"].get("position") != "in-water"


def test_two_minutes_are_wished_of_a_whole_routine(talk: Conversation) -> None:
    talk.hears("start the bedtime routine")
    heard = talk.interrupts("can you make it two minutes", after=5)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert tells_minutes(heard, 2)


def test_counting_along_notes_no_cramp(store: SqliteStore, hearing: Hearing) -> None:
    talk = keeping(store, hearing)
    talk.hears("strengthening for my calves")
    talk.interrupts("one two three", after=40)
    assert talk.place["coached"]["plan"] == "routine.strength"
    assert talk.pending["kind"] != "diary-draft"


def test_a_part_that_is_done_is_gone_on_from(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("warm me up for a run")
    talk.interrupts("i've done that bit", after=10)
    assert talk.place["id"] == "control.next"


@pytest.mark.parametrize("said", ["is this for my back", "what do i do"])
def test_a_question_needs_the_words_that_make_it_one(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my hips")
    heard = talk.interrupts(said, after=60)
    answers = library.stretches["stretch.hip-flexor"].answers
    assert not any(answers[each].said("left") in heard for each in ("hurt", "feel"))
    assert talk.place["coached"]


def test_who_cannot_hear_the_numbers_hears_more_of_them(talk: Conversation) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("i can't hear the numbers", after=40)
    assert talk.place["id"] in ("control.count-style", "stretch.calf-wall")
    assert talk.place["coached"]["style"] == "every-second"


@pytest.mark.parametrize("said", ["start that one again"])
def test_that_one_is_the_stretch_and_none_of_two(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("stretch my calves")
    talk.interrupts(said, after=5)
    assert talk.place["id"] == "control.start-over"


@pytest.mark.parametrize(
    "said", ["i'm in the car on the motorway and my thigh's cramping", "sitting in traffic and my calf's seized up"]
)
def test_whoever_is_at_the_wheel_gets_safe_first_wherever_they_sit(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["relief"]["position"] == "driving"
    talk.hears("okay i've stopped")
    assert talk.place["id"] == "relief.now"
