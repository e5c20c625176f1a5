"""Stories of what sounds like a sign in the middle of something else, or is told of another part of the body:
nobody is asked about it.

What names the sign itself is asked about, or warned of, as ever.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, WARNED, stands

HELPED = "relief.now"


@pytest.mark.parametrize(
    ("cramp", "said"),
    [
        ("i've got a cramp in my calf", "customers are looking at me"),
        ("my daughter's got a cramp in her calf", "she won't let me touch it"),
        ("got a cramp, left calf", "can't put him down"),
        ("got a cramp in my calf", "foot's on the kerb"),
        ("got a cramp driving", "i can't get out there's traffic"),
        ("cramp in my thigh", "my toddler's asleep on me, can't move my leg"),
    ],
)
def test_what_names_no_sign_goes_on_with_the_help(talk: Conversation, cramp: str, said: str) -> None:
    talk.hears(cramp)
    assert talk.place["id"] == HELPED
    talk.hears(said)
    assert talk.place["id"] == HELPED


def test_a_medicine_that_is_told_in_a_cramp_is_noted_and_the_help_waits(talk: Conversation) -> None:
    talk.hears("dad's got a cramp in his calf")
    talk.hears("he's on furosemide")
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "check-in")
    assert talk.place["relief"]["muscle"] == "calf"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("my foot's gone cold", ASKED),
        ("my speech has gone funny", WARNED),
        ("he hits me", WARNED),
        ("my bum's gone numb", WARNED),
        ("i took the whole packet of tablets", WARNED),
        ("i can't lift my toes", WARNED),
        ("my little one won't put her foot down", WARNED),
    ],
)
def test_what_names_one_is_heard_in_a_cramp(talk: Conversation, said: str, place: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    "said",
    [
        "my leg cramp is killing me i could die",
        "i'm having a heart attack of laughter here, my calf just jumps",
    ],
)
def test_a_cramp_told_in_strong_words_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == HELPED


def test_the_dark_of_a_room_is_no_urine(talk: Conversation) -> None:
    talk.hears("cramp, left calf, it's dark")
    assert stands(talk)[0] != ASKED, stands(talk)


def test_who_does_not_want_to_hospital_is_not_asked_about_dying(talk: Conversation) -> None:
    talk.hears("i don't want to go to the hospital")
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("said", ["my arm's red and hot", "my cheek's swollen"])
def test_the_skin_of_another_part_is_no_leg(talk: Conversation, said: str) -> None:
    talk.hears("my calf's sore")
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
    talk.hears("and my calf hurts")
    assert talk.place["id"] != WARNED


def test_a_yes_that_names_an_arm_is_asked_of_the_leg(talk: Conversation) -> None:
    for said in ("my calf's a bit warm", "a bit red where the needle went in, the arm"):
        talk.hears(said)
    assert stands(talk)[:2] == (ASKED, CLOT)


def test_a_sting_counts_wherever_it_is(talk: Conversation) -> None:
    talk.hears("i was stung on the arm")
    talk.hears("it's swollen and red")
    assert stands(talk)[:2] == (WARNED, "warning.bite-infected")


def test_a_twisted_ankle_is_asked_whether_it_takes_weight(talk: Conversation) -> None:
    talk.hears("twisted my ankle")
    talk.hears("a bit fat, the ankle")
    assert stands(talk)[:2] == (ASKED, "warning.tear-fracture")
    talk.hears("no i can walk")
    assert stands(talk)[0] != ASKED, stands(talk)
    talk.hears("then the calf cramped")
    assert talk.place["id"] not in (ASKED, WARNED)


def test_an_ankle_that_was_not_twisted_is_a_leg(talk: Conversation) -> None:
    talk.hears("ankle's swollen")
    talk.hears("calf hurts")
    assert stands(talk)[:2] == (WARNED, CLOT)


def test_a_stiff_jaw_beside_cramps_is_asked_about(talk: Conversation) -> None:
    talk.hears("i get leg cramps")
    talk.hears("and my jaw is stiff")
    assert stands(talk)[:2] == (ASKED, "warning.tetanus")
    talk.hears("period cramps then")
    assert stands(talk)[:2] == (ASKED, "warning.tetanus")
    talk.hears("yes i trod on a nail")
    assert stands(talk)[:2] == (WARNED, "warning.tetanus")


def test_a_faint_that_was_asked_about_is_no_violence(talk: Conversation) -> None:
    talk.hears("is it normal to pass out from cramp")
    for said in ("i was out for a minute or two", "my boyfriend found me"):
        talk.hears(said)
        assert stands(talk)[:2] == (ASKED, "warning.faint-cramp")


def test_who_has_never_felt_a_foot_is_no_emergency(talk: Conversation) -> None:
    talk.hears("i can't feel my left foot, never can")
    assert talk.place["id"] == "fact.noted"
    talk.hears("do a calf stretch")
    assert talk.place["id"].startswith("stretch.")


@pytest.mark.parametrize("said", ["i can't feel my left foot", "i can't feel my foot, never had this before"])
def test_who_does_not_feel_it_now_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, "warning.cold-leg")


def test_weakness_that_passed_is_asked_about_before_weak_muscles_are_told_of(talk: Conversation) -> None:
    talk.hears("my foot went numb and my leg felt weak for a moment")
    assert stands(talk)[:2] == (ASKED, "warning.sudden-weakness")
    talk.hears("it's gone now, five minutes maybe")
    assert stands(talk)[:2] == (ASKED, "warning.sudden-weakness")
    talk.hears("yes")
    assert stands(talk)[:2] == (WARNED, "warning.sudden-weakness")


def test_a_tight_chest_counts_though_it_has_gone(talk: Conversation) -> None:
    talk.hears("chest felt tight on my run today")
    talk.hears("it's gone, it was the cold air")
    assert stands(talk)[:2] == (WARNED, CHEST)


def test_it_gets_dark_over_a_cramp(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("it's getting dark")
    assert stands(talk)[0] != ASKED, stands(talk)


@pytest.mark.parametrize(
    "said",
    [
        "my husband i mean he does it when he's drunk",
        "it's my husband he does it every time he's had a drink",
        "my partner does it all the time",
    ],
)
def test_violence_that_was_asked_about_goes_on_being_heard(talk: Conversation, said: str) -> None:
    talk.hears("he kicked me")
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, "warning.abuse")


@pytest.mark.parametrize("said", ["he does it when he's asleep", "no he was playing football"])
def test_a_kick_in_sleep_or_in_a_game_is_no_yes(talk: Conversation, said: str) -> None:
    talk.hears("he kicked me")
    talk.hears(said)
    assert stands(talk)[0] != WARNED


@pytest.mark.parametrize("said", ["the wall beside my head", "when i'm out running"])
def test_no_stretch_is_offered_while_a_sign_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears("my husband hit")
    talk.hears(said)
    assert stands(talk)[:2] == (ASKED, "warning.abuse")


def test_a_fall_that_was_told_is_known_to_what_follows(talk: Conversation) -> None:
    for said in ("dad slipped on the wet room floor last night", "he said he was fine"):
        talk.hears(said)
    talk.hears("only now he'll not put any weight through that leg whatever")
    assert talk.place["id"] in (ASKED, WARNED)


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (("bedtime routine", "ready"), "my back's gone and i can't feel my saddle"),
        (("why do i get cramps",), "i take a water tablet and i've doubled it"),
        (("why do i get cramps",), "i sometimes feel like not waking up"),
        (("what helps at night",), "my partner keeps me awake on purpose and pushes me"),
        (("calf stretch", "ready"), "my hand's gone tingly"),
        (("calf stretch", "ready"), "that foot's like ice"),
        (("calf stretch", "ready"), "i don't want to be here"),
        (("i've got cramps in both thighs",), "and i went to the toilet and it was nearly black"),
    ],
)
def test_what_is_told_of_one_in_the_middle_is_asked_about(
    talk: Conversation, before: tuple[str, ...], said: str
) -> None:
    for each in before:
        talk.hears(each)
    talk.hears(said)
    assert talk.place["id"] in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    ["my left foot is numb with cold", "my toes are numb with cold and one's gone white", "my leg is numb and cold"],
)
def test_cold_explains_no_numbness_of_one_foot(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[1] == "warning.cold-leg"
