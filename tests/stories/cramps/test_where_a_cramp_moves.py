"""Stories of where a cramp is: another part that is named besides moves nothing,
and what is held on to tells how somebody stands.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import begins_with
from tests.stories.cramps.test_body_in_a_cramp import held_seconds, relief


@pytest.mark.parametrize(
    ("began", "muscle", "said"),
    [
        ("me calf, like a rock", "calf", "i can't get out of bed love, me hip's bad"),
        ("calf cramp", "calf", "it keeps grabbing every time i point me toes"),
        ("calf cramp", "calf", "i'm pushing my foot against the wall"),
        ("cramp in my hamstring", "hamstring", "i can feel it when i bend my foot"),
        ("cramp in my foot", "foot", "it pulls right up when i move my calf"),
        ("calf cramp", "calf", "my knee's bad so i can't straighten it"),
    ],
)
def test_another_part_that_is_named_besides_moves_no_cramp(
    talk: Conversation, began: str, muscle: str, said: str
) -> None:
    talk.hears(began)
    talk.hears(said)
    assert (talk.place["id"], relief(talk)["muscle"]) == ("relief.now", muscle)


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("it's in my foot", "foot"),
        ("it's moved to my hamstring", "hamstring"),
        ("no, the shin", "shin"),
        ("now my foot's cramping", "foot"),
        ("the foot", "foot"),
        ("it's my foot actually", "foot"),
        ("it's gone up into my thigh", "quadriceps"),
        ("my foot as well", "foot"),
    ],
)
def test_what_says_where_the_cramp_is_moves_it(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert (talk.place["id"], relief(talk)["muscle"]) == ("relief.now", muscle)


def test_a_foot_that_is_drawn_up_is_pointed(talk: Conversation, library: Library) -> None:
    talk.hears("me foot's pulled right up")
    assert begins_with(talk, library.relief.first_aid["shin"]["any"])
    talk.opens()
    talk.hears("shin")
    talk.hears("me foot's pulled right up")
    assert (relief(talk)["muscle"], relief(talk).get("round", 1)) == ("shin", 1)
    assert begins_with(talk, library.relief.first_aid["shin"]["any"])


@pytest.mark.parametrize(
    ("began", "said", "told"),
    [
        ("my toes are all crossed over", "i'm stood on the lino", ("foot", "standing")),
        ("me calf's gone", "i'm holding on to the sink", ("calf", "standing")),
        ("calf cramp", "leaning on the worktop", ("calf", "standing")),
        ("cramp in my foot", "sat on the edge of the bed", ("foot", "sitting")),
        ("calf cramp", "i'm on the toilet", ("calf", "sitting")),
    ],
)
def test_how_somebody_stands_or_sits_is_told_by_what_is_there(
    talk: Conversation, library: Library, began: str, said: str, told: tuple[str, str]
) -> None:
    talk.hears(began)
    talk.hears("no")
    talk.hears(said)
    assert (relief(talk)["muscle"], relief(talk)["position"]) == told
    assert begins_with(talk, library.relief.first_aid[told[0]][told[1]])
    assert held_seconds(talk) == 20


@pytest.mark.parametrize("said", ["hanging on to the lane rope", "i've got hold of the side", "i'm on the steps"])
def test_who_holds_on_in_the_water_is_not_told_to_float_again(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("cramp in my calf, i'm in the pool")
    talk.hears(said)
    assert begins_with(talk, library.relief.first_aid["calf"]["any"])
    assert relief(talk).get("danger") == "in-water"


def test_the_back_of_a_leg_that_is_told_chooses_between_no_stretches(talk: Conversation) -> None:
    talk.opens()
    talk.hears("it's the back of me leg, up high")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


def test_a_muscle_that_is_gone_on_somebody_is_helped_at_once(talk: Conversation) -> None:
    talk.hears("hamstring's gone on us")
    assert (talk.pending["kind"], relief(talk)["muscle"]) == ("check-in", "hamstring")


def test_the_muscle_of_a_sentence_that_was_asked_about_is_kept(talk: Conversation) -> None:
    talk.hears("my calf just did a thing")
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("aye")
    assert relief(talk)["muscle"] == "calf"
