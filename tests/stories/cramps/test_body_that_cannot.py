"""Stories of a body that cannot do what the muscle wants: a cast, a knee that does not straighten, hands that are not
free, new joints; and of help that is not told standing in the bath or in a seat.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import begins_with, place_of, stands
from tests.stories.cramps.test_body_in_a_cramp import held_seconds, relief
from tests.wordings import says


@pytest.mark.parametrize(
    "said",
    [
        ("my calf's cramping in its plaster",),
        ("my leg's in plaster", "my calf's cramping"),
        ("my foot's in a cast", "cramp in my foot"),
        ("calf cramp", "i'm in a cast", "no"),
        ("calf cramp", "i've got a splint on that leg", "no"),
    ],
)
def test_a_leg_in_a_cast_is_not_pulled_and_never_stood_on(
    talk: Conversation, library: Library, said: tuple[str, ...]
) -> None:
    for each in said:
        talk.hears(each)
    aid = library.relief.in_cast["any"]
    assert relief(talk)["in_cast"]
    assert begins_with(talk, aid)
    talk.hears("no")
    assert stands(talk)[2] == "sign-in-cramp"
    assert aid.first in talk.hears("no")
    assert library.relief.again[1].by_muscle["calf"] not in talk.hears("no")


@pytest.mark.parametrize(
    "said",
    [
        "i've a cast on my other leg",
        "my arm's in plaster",
        "i came out of plaster in june",
        "i've got a plaster on my toe",
        "i've got a plaster",
    ],
)
def test_another_limb_in_a_cast_changes_nothing(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    talk.hears("my calf's cramping")
    assert begins_with(talk, library.relief.first_aid["calf"]["any"])


@pytest.mark.parametrize(
    "said",
    [
        "i can't straighten it",
        "i can't get my leg straight",
        "my knee won't straighten",
        "that knee doesn't go straight",
        "my knee's stuck bent",
        "it's the arthritis in my knee",
        "can't straighten my leg",
    ],
)
def test_a_knee_that_does_not_straighten_is_left_bent(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert (relief(talk)["crooked"], held_seconds(talk)) == (True, 20)
    assert begins_with(talk, library.relief.crooked["calf"])


@pytest.mark.parametrize("said", ["straightened it", "i've straightened it", "keep it straight", "can i straighten it"])
def test_a_knee_that_is_straight_or_asked_about_is_not_taken_for_a_bent_one(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert "crooked" not in relief(talk)


def test_whoever_helps_somebody_with_a_bad_knee_does_not_straighten_it(talk: Conversation, library: Library) -> None:
    talk.hears("my nan's got cramp in her leg")
    talk.hears("can't get her leg straight")
    assert begins_with(talk, library.relief.crooked["unknown"])
    talk.hears("it's the knee arthritis")
    assert (talk.place["id"], relief(talk)["crooked"], relief(talk)["round"]) == ("relief.now", True, 2)


@pytest.mark.parametrize(
    ("began", "said", "muscle"),
    [
        ("calf cramp", "i can't reach my toes and i've no towel", "calf"),
        ("calf cramp", "i've only got one arm", "calf"),
        ("cramp in my foot", "i can't pull with my hands", "foot"),
        ("cramp in my bum", "i've only got one hand free", "glute"),
        ("cramp in my hamstring", "both my hands are full", "hamstring"),
        ("cramp in my quad", "nothing to hook round it", "quadriceps"),
    ],
)
def test_who_has_no_hand_free_is_told_a_way_without(
    talk: Conversation, library: Library, began: str, said: str, muscle: str
) -> None:
    talk.hears(began)
    talk.hears(said)
    assert begins_with(talk, library.relief.empty_handed[muscle])


@pytest.mark.parametrize("said", ["i've no idea", "no", "i've got a towel", "give me a hand"])
def test_other_things_that_are_lacked_change_no_hands(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert "empty_handed" not in relief(talk)


@pytest.mark.parametrize(
    "said",
    [
        ("my bum's cramping and i've had a hip replacement",),
        ("i've had a hip done mind", "my bum's cramping"),
        ("both hips done and i'm not to bend past ninety", "cramp in my bum"),
        ("i've had both hips done", "cramp in my buttock"),
        ("me hip's been done", "cramp in my bum"),
        ("my hip was replaced in march", "cramp in my bum"),
        ("cramp in my bum", "i'm not allowed to bend past ninety"),
        ("cramp in my bum and both hips done",),
    ],
)
def test_a_new_hip_is_not_bent(talk: Conversation, library: Library, said: tuple[str, ...]) -> None:
    assert place_of(talk, *said)[0] == "relief.now"
    assert library.relief.unbent["glute"].first in talk.last.speech


@pytest.mark.parametrize("said", ["that's both hips done", "my hip's done in", "both calves done"])
def test_what_is_only_done_is_no_new_joint(talk: Conversation, said: str) -> None:
    talk.hears(said)
    talk.hears("cramp in my quad")
    assert "unbent" not in relief(talk)


@pytest.mark.parametrize(
    "said",
    [
        "my calf was cramping and i've had a hip replacement",
        "my calf keeps cramping since i've had a hip replacement",
        "i've had a hip replacement and my calves cramp at night",
    ],
)
def test_a_cramp_of_another_time_beside_a_new_joint_is_not_counted(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        (("cramp in my inner thigh", "i'm in the bath"), "inner-thigh"),
        (("i'm in the bath", "yes", "it's my hip"), "hip"),
        (("i'm in the bath and my hamstring's cramping",), "hamstring"),
        (("i'm in the bath and my calf's cramping",), "calf"),
        (("cramp in my hip", "i'm sat on the sofa"), "hip"),
    ],
)
def test_nobody_who_lies_or_sits_is_told_what_to_do_standing(
    talk: Conversation, library: Library, said: tuple[str, ...], muscle: str
) -> None:
    for each in said:
        talk.hears(each)
    down = library.relief.first_aid[muscle]["any"].down
    assert down
    assert begins_with(talk, down)


@pytest.mark.parametrize("said", ["i'm on the plane", "i'm in the aisle seat", "i'm mid flight"])
def test_in_a_plane_somebody_sits(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert begins_with(talk, library.relief.first_aid["calf"]["sitting"])


@pytest.mark.parametrize(
    "said", ["i'm in the dialysis chair and my leg's cramping", "i'm on dialysis now and my calf's cramping"]
)
def test_on_the_machine_the_nurse_is_told_first(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["about"] == "when-to-see-doctor/dialysis"
    assert not talk.last.clip


@pytest.mark.parametrize(
    "said", ["i'm on my mobility scooter", "i'm on a horse", "i'm on my motorbike", "i'm on the cross trainer"]
)
def test_who_rides_stops_first(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert begins_with(talk, library.relief.special["riding"])


@pytest.mark.parametrize("said", ["i was on a horse yesterday and got cramp", "i get cramp on my horse"])
def test_a_ride_of_another_time_begins_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said",
    ["left one's dodgy", "the left leg's not very good", "the other one's gammy like", "my right knee's no good"],
)
def test_a_leg_that_is_bad_for_long_is_not_stood_on_and_nothing_is_counted(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    assert says("of-cramp-bad-leg", talk.hears(said))
    assert (stands(talk), relief(talk)["stays"], talk.last.clip) == (("relief.now", None, "check-in"), True, ())


@pytest.mark.parametrize("said", ["that's good", "right that's better", "the right one's better"])
def test_a_leg_that_is_good_has_let_go(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"
