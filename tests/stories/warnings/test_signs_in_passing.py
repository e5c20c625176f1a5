"""Signs that are told in passing: in a reply, by likening, minimised, or taken back in the next breath.

Read aloud from top to bottom: what is said, where the conversation is then, with which warning,
and which question is open.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, COLD, WARNED, stands

WEAKNESS = "warning.sudden-weakness"
IS_IT_HAPPENING = "is-it-happening"


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("i can't feel my toes", COLD),
        ("my toes have gone dead", COLD),
        ("i've lost the feeling in my toes", COLD),
        ("i can hardly feel my big toe since this morning", COLD),
        ("i can't feel the floor under my feet", COLD),
        ("i can't feel my fingers", WEAKNESS),
        ("the fingers on my right hand have gone dead", WEAKNESS),
    ],
)
@pytest.mark.parametrize("launched", [False, True])
def test_a_part_that_is_not_felt_is_asked_about(talk: Conversation, said: str, warning: str, *, launched: bool) -> None:
    if launched:
        talk.opens()
    talk.hears(said)
    assert stands(talk) == (ASKED, warning, IS_IT_HAPPENING)


@pytest.mark.parametrize(
    "said",
    [
        "my toes go numb when i run",
        "my toes are numb with cold",
        "my feet are numb with cold",
        "i get numb toes in tight shoes",
    ],
)
def test_numb_toes_that_have_a_reason_are_not_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] != ASKED


SORE_AFTER_FLIGHT = ("i've just flown home from australia", "my calf aches")


@pytest.mark.parametrize(
    "said",
    [
        "can't tell",
        "i can't see it's dark",
        "i'd have to put the light on",
        "i haven't looked",
        "the light's off",
        "it's pitch black in here love",
        "my glasses are off",
        "how would i know",
    ],
)
def test_who_cannot_tell_hears_how_and_is_asked_again(talk: Conversation, said: str) -> None:
    for each in SORE_AFTER_FLIGHT:
        talk.hears(each)
    without = talk.hears("what did you ask")
    assert len(talk.hears(said)) > len(without)
    assert stands(talk) == (ASKED, CLOT, IS_IT_HAPPENING)
    talk.hears("okay it's on")
    assert stands(talk) == (ASKED, CLOT, IS_IT_HAPPENING)
    talk.hears("still can't tell")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


@pytest.mark.parametrize("said", ["they look the same to me", "can't see any difference", "same as the other one"])
def test_no_difference_is_a_no(talk: Conversation, said: str) -> None:
    for each in (*SORE_AFTER_FLIGHT, "i can't see it's dark"):
        talk.hears(each)
    talk.hears(said)
    assert stands(talk) == ("control.declined", None, "what-now")


def test_who_cannot_see_and_feels_a_sign_is_warned(talk: Conversation) -> None:
    for each in (*SORE_AFTER_FLIGHT, "i can't see but it feels hot"):
        talk.hears(each)
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


def test_how_to_feel_is_said_in_a_cramp_too(talk: Conversation) -> None:
    for each in ("i've got a cramp in my calf", "no", "no", "i can't see it's dark"):
        talk.hears(each)
    assert stands(talk) == ("relief.now", None, "sign-in-cramp")


def test_the_question_at_the_end_of_an_answer_is_explained_as_well(talk: Conversation) -> None:
    talk.hears("what are the signs of a blood clot")
    talk.hears("i'd have to put the light on")
    assert stands(talk) == (ASKED, CLOT, IS_IT_HAPPENING)


@pytest.mark.parametrize(
    ("asked", "said", "warning"),
    [
        ("does a statin make your wee dark", "mine's a bit dark", "warning.dark-urine"),
        ("can a cramp make your leg swell", "mine has", CLOT),
        ("can a cramp make your leg swell", "so has my husband's leg", CLOT),
        ("what makes your leg go cold and numb", "same here", COLD),
        ("can pregnancy make your legs swell", "mine have", "warning.pregnancy-clot"),
        ("when should i see a doctor", "mine's like that", CLOT),
    ],
)
def test_who_likens_their_own_leg_to_what_was_asked_is_asked(
    talk: Conversation, asked: str, said: str, warning: str
) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert stands(talk) == (ASKED, warning, IS_IT_HAPPENING)


@pytest.mark.parametrize("said", ["mine is", "yes it is"])
def test_who_says_so_of_the_signs_that_an_answer_asks_about_is_warned(talk: Conversation, said: str) -> None:
    talk.hears("is a clot warm")
    talk.hears(said)
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


@pytest.mark.parametrize("said", ["so is my leg", "same here", "that's what i have", "just like mine"])
def test_to_the_question_about_a_sign_it_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears("what does a blood clot look like")
    talk.hears(said)
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("can a cramp make your leg swell", "mine isn't"),
        ("is swelling a sign of a clot", "mine's fine"),
        ("why do calves cramp", "mine do"),
        ("do bananas help", "mine are green"),
    ],
)
def test_who_denies_it_or_likens_a_cramp_is_not(talk: Conversation, asked: str, said: str) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert stands(talk)[0] not in (ASKED, WARNED)


def test_what_was_asked_holds_for_one_turn(talk: Conversation) -> None:
    for each in ("can a cramp make your leg swell", "do bananas help", "mine has"):
        talk.hears(each)
    assert stands(talk)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "that was ages ago",
        "oh donkey's years back",
        "when i was a kid",
        "it hasn't since",
        "it was only the once",
        "that was in the eighties",
        "it was years ago after my back op",
    ],
)
def test_a_time_long_ago_takes_back_what_was_asked_about(talk: Conversation, said: str) -> None:
    talk.hears("my leg went red once")
    assert stands(talk) == (ASKED, CLOT, IS_IT_HAPPENING)
    talk.hears(said)
    assert stands(talk) == ("control.declined", None, "what-now")


@pytest.mark.parametrize("said", ["that was years ago", "that was in nineteen ninety"])
def test_what_was_years_ago_withdraws_a_warning(talk: Conversation, said: str) -> None:
    talk.hears("my calf was swollen")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["oh this was back in march", "that was last summer"])
def test_after_a_warning_it_is_asked_once(talk: Conversation, said: str) -> None:
    talk.hears("my calf was swollen")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")
    talk.hears(said)
    assert stands(talk) == (ASKED, CLOT, IS_IT_HAPPENING)
    talk.hears(said)
    assert stands(talk) == ("control.declined", None, "what-now")


@pytest.mark.parametrize("said", ["that was years ago but it's swollen again now", "i had a baby in march"])
def test_what_was_long_ago_takes_nothing_else_back(talk: Conversation, said: str) -> None:
    talk.hears("my calf is swollen")
    talk.hears(said)
    assert stands(talk)[0] == WARNED


@pytest.mark.parametrize(
    ("first", "then", "warning"),
    [
        ("i took four ibuprofen", "and then another four", "warning.overdose"),
        ("i've had two paracetamol", "and two more an hour later", "warning.overdose"),
        ("i'm numb", "my bottom too", "warning.numb-groin"),
        ("the doctor gave me water tablets", "my heart's fluttering", CHEST),
    ],
)
def test_the_second_half_of_a_sign_is_asked_about(talk: Conversation, first: str, then: str, warning: str) -> None:
    talk.hears(first)
    talk.hears(then)
    assert stands(talk)[:2] in ((ASKED, warning), (WARNED, warning))


@pytest.mark.parametrize(
    ("first", "then"),
    [("i did four reps", "then another four"), ("my bum went numb on the bike", "stretch my bum")],
)
def test_what_is_no_medicine_and_no_numbness_is_not(talk: Conversation, first: str, then: str) -> None:
    talk.hears(first)
    talk.hears(then)
    assert stands(talk)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    ("told", "warning"),
    [
        (("my leg's ice cold",), COLD),
        (("stretch my calf", "hang on my leg's gone ice cold"), COLD),
        (("i've just flown home from spain", "calf's a bit tight that's all"), CLOT),
        (("i had a fall", "i can't get up"), "warning.hip-fall"),
        (("what's a stroke", "my arm's heavy"), WEAKNESS),
        (("i keep falling over", "my legs just go"), WEAKNESS),
        (("i feel a bit off", "and my jaw aches"), CHEST),
        (("can a cramp make your leg swell", "that's happened to me"), CLOT),
    ],
)
def test_signs_that_are_told_as_nothing_much_are_asked_about(
    talk: Conversation, told: tuple[str, ...], warning: str
) -> None:
    for each in told:
        talk.hears(each)
    assert stands(talk)[:2] in ((ASKED, warning), (WARNED, warning))


@pytest.mark.parametrize("said", ["my feet are freezing", "i can't get up", "my arms are heavy after swimming"])
def test_everyday_words_like_them_are_not(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] not in (ASKED, WARNED)


def test_a_worse_sign_after_a_warning_is_asked_about(talk: Conversation) -> None:
    talk.hears("my calf is swollen")
    talk.hears("my leg's gone ice cold")
    assert stands(talk) == (ASKED, COLD, IS_IT_HAPPENING)
    talk.hears("yes")
    assert stands(talk) == (WARNED, COLD, "repeat-warning")


def test_an_age_after_a_question_about_signs_likens_nothing(talk: Conversation) -> None:
    talk.hears("can kids get this")
    talk.hears("mine's seven")
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["he's on water tablets", "he takes a statin"])
def test_a_medicine_that_somebody_takes_is_no_overdose(talk: Conversation, said: str) -> None:
    talk.hears("my dad has cramps all night")
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"


@pytest.mark.parametrize("said", ["she's on her side", "she's on her back on the bed"])
def test_how_somebody_lies_in_a_cramp_is_no_stroke(talk: Conversation, said: str) -> None:
    talk.hears("help my wife she's got a cramp in her calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "still the same it must be fifteen minutes by now",
        "still rock hard twenty minutes on",
        "fifteen minutes it's been",
    ],
)
def test_a_cramp_is_long_by_whatever_word_says_that_it_still_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("help my leg's cramped up")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.long-cramp")


@pytest.mark.parametrize("said", ["there was a definite pop", "yeah there was a loud pop"])
def test_a_pop_may_be_loud_or_definite(talk: Conversation, said: str) -> None:
    talk.hears("my calf went when i was running for the bus")
    talk.hears(said)
    assert talk.place["id"] == "redflag"
