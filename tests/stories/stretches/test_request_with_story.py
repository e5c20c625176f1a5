"""Stories of a stretch that is requested with a story: it names the muscle, the leg and the time, and the request
refers back to them.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("said", "stretch"),
    [
        ("i dance en pointe all week and by friday the arch of my foot locks up what do i stretch", "foot-arch"),
        (
            "i sit to me knitting of an evening and the back of the thigh grips me have you anything for that",
            "hamstring",
        ),
        ("the insides of my thighs lock up after a day in the saddle got a stretch for that", "butterfly"),
        ("bus driver twenty two years and the shin cramps up off the pedal do you have anything for it", "shin"),
        ("i'm after a stretch for my backside i've been on the tractor since dawn", "glute-figure-four"),
        ("been gardening me thighs are killing me at the front give us one for them love", "quad-standing"),
        ("my mother she pray on her knees and after her feet make cramp what she can stretch", "foot-arch"),
        ("both arches go after a shift at the bakery how do i stretch them", "foot-arch"),
        ("i hike all summer and i want to loosen my ankles or calves or whatever before we set off", "calf"),
        ("i stand at the till all day and my calves ache something for them while the kettle boils", "calf"),
        (
            "hunched over the sewing machine my hip flexors tighten right up show me something that'll loosen them",
            "hip",
        ),
        ("i get awful tight inner thighs from the riding what do you have for them", "butterfly"),
    ],
)
def test_the_story_names_what_is_stretched(talk: Conversation, said: str, stretch: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"].startswith(f"stretch.{stretch}")


@pytest.mark.parametrize(
    ("said", "stretch"),
    [
        (
            "the back of my thigh grips me after the dogs have you anything for that i could do in a chair",
            "hamstring-chair",
        ),
        ("got something for my hammies that i can do lying in bed i've been at the match all day", "hamstring-lying"),
        ("i drive a forklift and my right calf knots by break any stretch i could do sat in the cab", "calf-towel"),
        (
            "my calves are like rope of a morning is there a wee stretch i could do before i get out of bed",
            "calf-towel",
        ),
        ("my calves are rock solid after the ward need a stretch i can do against the wall", "calf-wall"),
        (
            "my bum's been at me since the flight gimme that stretch where you put your ankle on your knee",
            "glute-figure-four",
        ),
    ],
)
def test_where_and_how_it_is_done_is_kept(talk: Conversation, said: str, stretch: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == f"stretch.{stretch}"


def test_the_leg_of_the_story_is_stretched_and_an_age_is_no_length(talk: Conversation) -> None:
    talk.hears("i'm fifty eight and my right calf ties itself in knots by break time have you a stretch for that")
    assert talk.place["coached"]["plan"].startswith("stretch.calf")
    assert talk.place["coached"]["side"] == "right"
    assert talk.place["coached"].get("seconds") is None


def test_what_was_told_of_the_body_goes_before_the_stretch_that_is_named(talk: Conversation) -> None:
    talk.hears(
        "i'd my hip done in june and the front of my thigh seizes can i do that one where you hold your foot behind you"
    )
    assert talk.place.get("coached") is None
    assert talk.pending["kind"] == "offer"


@pytest.mark.parametrize(
    "said",
    [
        "my calf cramps at night have you anything for that i could take",
        "is there anything in milk for my calf cramps",
        "i want something for my blood pressure and my calves cramp",
        "have you anything for cramps in the stomach my calves are fine",
        "my physio got a stretch for my calf off the internet is it any good",
        "my calf cramps after a stretch why is that",
        "my calves cramp when i do any stretch",
        "my calf cramps every night and i've tried every stretch is there anything else for it",
        "i don't want a stretch for my calf i want to know why it cramps",
        "do you know why my calf cramps when i do a stretch",
        "remind me at nine to do something for my calves i always forget",
        "can you give me one for last night about two in the calf it was a seven",
        "my doctor wouldn't give me anything for my calf cramps",
        "my arm cramps when i write have you got a stretch for that",
    ],
)
def test_what_asks_for_something_else_begins_no_stretch(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None


def test_a_cramp_of_now_is_helped_with_first(talk: Conversation) -> None:
    talk.hears("i was only reaching for the tin and my calf is cramping right now give me something for it")
    assert talk.place["id"] == "relief.now"


def test_a_request_at_launch_is_no_answer_to_the_question_about_a_cramp(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no love but my hamstrings are like wire from the bricklaying show me something that'll loosen them")
    assert talk.place["coached"]["plan"].startswith("stretch.hamstring")
