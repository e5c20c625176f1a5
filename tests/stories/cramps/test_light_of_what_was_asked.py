"""Stories: the same few words mean one thing at the launch, another in a cramp, and another in a stretch."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation


@pytest.mark.parametrize("said", ["not me my husband is", "no it's my wife", "my mum does", "no i'm fine it's my son"])
def test_who_names_somebody_at_the_first_question_is_shown_how_to_help(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert [fact["id"] for fact in talk.response["sessionAttributes"]["facts"]] == ["helping"]


@pytest.mark.parametrize("said", ["my husband's asleep", "i don't have a husband"])
def test_who_only_speaks_of_somebody_helps_nobody(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said", ["i've got a cramp in my left leg", "i've got cramp in both legs", "i have a cramp in my right leg"]
)
def test_a_cramp_in_a_leg_is_helped_with_whichever_leg_it_is(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 1)


@pytest.mark.parametrize(
    "said",
    ["okay i've pulled over", "i let go too soon shall i do it again", "what do i do next", "nah yeah still stuffed"],
)
def test_a_word_that_sounds_like_ease_ends_no_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == "calf"
    assert talk.place["id"] == "relief.now"


def test_a_question_when_it_stops_does_not_stop_the_help(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("will it stop soon")
    assert talk.place["relief"]["muscle"] == "calf"
    assert talk.response["response"]["shouldEndSession"] is False


def test_a_faint_guess_leads_nobody_out_of_a_cramp(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    talk.hears("left one's the worst")
    assert talk.place["id"] == "relief.now"


def test_a_cramp_that_comes_in_a_stretch_is_helped_with(talk: Conversation) -> None:
    talk.hears("start the chair hamstring stretch")
    talk.interrupts("oh no my foot's just cramped", after=60)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "foot")


@pytest.mark.parametrize(
    ("wish", "said", "muscle"),
    [
        ("do a thigh stretch", "the back of it i meant", "hamstring"),
        ("do a thigh stretch", "i meant the back of it not the front", "hamstring"),
        ("start the chair hamstring stretch", "no the front of the leg", "quadriceps"),
    ],
)
def test_front_and_back_are_of_the_limb_in_hand(
    talk: Conversation, library: Library, wish: str, said: str, muscle: str
) -> None:
    talk.hears(wish)
    talk.interrupts(said, after=30)
    assert library.stretches[talk.place["id"]].muscle == muscle


def test_which_foot_is_in_front_is_still_a_question(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("which foot is in front", after=60)
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["i can't stand up without my frame", "i'm not able to stand up these days"])
def test_what_cannot_be_done_is_kept_in_mind_whatever_is_answered(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears(said)
    talk.hears("no")
    talk.hears("give me a stretch for my calves")
    assert library.stretches[talk.place["id"]].position != "standing"


def test_a_place_names_a_stretch_by_other_words(talk: Conversation) -> None:
    talk.hears("stretch my calf on the stairs")
    assert talk.place["id"] == "stretch.calf-step"
    assert talk.pending["kind"] == "ready"


def test_who_has_nothing_to_hold_on_to_is_offered_something_gentler(talk: Conversation) -> None:
    talk.hears("start the step stretch")
    talk.hears("no nothing to hold on to")
    assert talk.pending["kind"] in ("offer", "ready")
    assert talk.place.get("coached", {}).get("plan") != "stretch.calf-step"


def test_never_mind_after_something_that_led_nowhere_sets_nothing(talk: Conversation) -> None:
    talk.hears("remind me to stretch every day")
    talk.hears("never mind i'll not bother")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["that's not what i asked i said ice", "no i meant heat"])
def test_a_correction_may_name_another_question(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help with cramps")
    talk.hears(said)
    assert talk.place["id"] in ("cold", "heat")


def test_a_no_to_a_sign_may_name_it(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("no")
    talk.hears("no")
    assert talk.pending["kind"] == "sign-in-cramp"
    talk.hears("no it isn't swollen")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 3)


def test_a_no_with_another_sign_is_none(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("no")
    talk.hears("no")
    talk.hears("no but it's hot")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("said", ["can you get me an ambulance", "could somebody call me an ambulance please"])
def test_who_asks_for_an_ambulance_asks_no_question(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.call-for-me")


def test_whether_it_is_dangerous_is_asked_of_the_cramp(talk: Conversation) -> None:
    talk.hears("what's a charley horse")
    talk.hears("is it dangerous")
    assert talk.place["id"] == "when-to-see-doctor"


def test_whether_it_works_is_told_with_how_sure_that_is(talk: Conversation) -> None:
    talk.hears("tell me about pickle juice")
    talk.hears("does it really work")
    assert talk.place["id"] == "meta.confidence"


def test_nothing_that_works_is_no_ease(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("nothing's working")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_a_position_alone_moves_the_stretch_there(talk: Conversation, library: Library) -> None:
    talk.hears("start the chair hamstring stretch")
    talk.interrupts("in bed", after=30)
    stretch = library.stretches[talk.place["id"]]
    assert (stretch.muscle, stretch.position) == ("hamstring", "lying")


def test_a_position_without_such_a_stretch_names_nothing_that_is_missing(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    assert "the ." not in talk.interrupts("on the floor", after=30)
