"""Stories of what is asked of how the stretch under way is held: it answers itself, and no other begins."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

WALL, SEATED, QUAD = "stretch.calf-wall", "stretch.hamstring-seated", "stretch.quad-standing"
STARTED_BY = {WALL: "calf stretch", SEATED: "hamstring stretch", QUAD: "quad stretch"}


def asks(talk: Conversation, first: str, said: str) -> str:
    """Ask at "are you in position?"; gives what was answered."""
    talk.says_ready = False
    talk.hears(first)
    return talk.hears(said)


@pytest.mark.parametrize(
    ("stretch", "said", "answer"),
    [
        (WALL, "should my back knee be bent or straight", "knee"),
        (WALL, "is the back leg meant to be locked straight", "knee"),
        (SEATED, "are my legs supposed to be straight or bent", "knee"),
        (QUAD, "should my knees touch", "right"),
        (WALL, "do my toes go straight ahead", "right"),
        (WALL, "where do i look", "right"),
        (WALL, "do i lean with my chest or hips", "right"),
        (WALL, "is it meant to hurt behind the knee", "hurt"),
        (WALL, "should it be burning", "hurt"),
        (WALL, "isn't that the front of my thigh", "where"),
        (QUAD, "isn't that the front of my thigh", "where"),
        (SEATED, "isn't that my calf", "where"),
        (SEATED, "that's my calf isn't it", "where"),
        (WALL, "my foot won't go back that far", "cannot"),
        (SEATED, "my legs won't go straight", "cannot"),
    ],
)
def test_a_stretch_answers_how_it_is_held(
    talk: Conversation, library: Library, stretch: str, said: str, answer: str
) -> None:
    heard = asks(talk, STARTED_BY[stretch], said)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == (stretch, stretch)
    assert any(each in heard for each in _said(library, stretch, answer))
    assert talk.pending["kind"] == "in-position"


def _said(library: Library, stretch: str, answer: str) -> list[str]:
    said = library.stretches[stretch].answers[answer]
    return [str(said.said(side)) for side in ("left", "right")]


@pytest.mark.parametrize(
    "said", ["my legs won't go straight", "i can't straighten my knees", "can't get my legs straight for this"]
)
def test_a_stretch_that_suits_bent_knees_says_so_while_it_counts(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("hamstring stretch")
    talk.hears("ready")
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == (SEATED, SEATED)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("am i allowed to bounce", "daily-routine"),
        ("should i stretch before bed or after", "daily-routine"),
        ("can i run with a sore calf", None),
        ("no, the right leg", None),
        ("can we do my thigh instead", None),
    ],
)
def test_what_asks_or_wishes_for_something_else_is_none_of_its_answers(
    talk: Conversation, said: str, place: str | None
) -> None:
    asks(talk, "hamstring stretch", said)
    assert talk.place["id"] != SEATED or talk.place["coached"].get("side")
    assert place is None or talk.place["id"] == place


@pytest.mark.parametrize(
    "said", ["is my leg meant to be numb and cold", "my foot's gone blue, is that right", "my leg won't move at all"]
)
def test_a_sign_is_none_of_its_answers(talk: Conversation, said: str) -> None:
    asks(talk, "calf stretch", said)
    assert talk.place["kind"] in ("redflag", "warning") or talk.place["id"].startswith(("redflag", "warning"))


@pytest.mark.parametrize(
    "said",
    [
        "i've got a bad back is this ok",
        "i've got a dodgy hip is that alright",
        "my ankle was sprained last month is that ok",
        "i've got sciatica is this ok",
        "i had my knee replaced is this ok",
        "with a bad knee can i do this",
        "i've got arthritis in my knees is it safe",
        "my back's bad is this one still safe",
    ],
)
def test_whether_it_is_for_a_bad_joint_is_answered_by_its_cautions(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert library.stretches["stretch.calf-wall"].cautions.full in talk.last.speech
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    "said",
    [
        "my leg is swollen is that ok",
        "my calf's red and hot is that ok",
        "my foot's numb is this ok",
        "my back's gone weak and i can't pee is that ok",
        "my calf popped and it's bruised is that ok",
        "my leg's gone weak on one side is that ok",
        "my bad leg's gone cold and pale is that ok",
        "i've a bad hip and my leg's swollen is that ok",
        "i had my knee replaced and my calf is hot and red is this ok",
        "i've got a bad back and my groin's numb is this ok",
    ],
)
def test_a_sign_is_no_bad_joint(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert talk.place.get("warning")
