"""Stories of circumstances that change what is true or safe: a spinal cord injury, no feeling, dizzy,
pregnant, kidneys, medicines.
"""

import pytest

from tests.conftest import Conversation
from tests.facts_told import tells

WARNED, ASKED, HURTS = "redflag", "redflag.ask", "control.hurts"
DYSREFLEXIA = "warning.dysreflexia"


def place_of(talk: Conversation, *said: str) -> str:
    """Say one thing after the other; give the answer's id, or the warning, or the place."""
    for each in said:
        talk.hears(each)
    place = talk.place
    return place.get("warning") or "/".join(filter(None, (place["id"], place.get("entry"))))


SPINAL = "i had a t six spinal cord injury ten years ago"


@pytest.mark.parametrize(
    "said",
    [
        "suddenly my head is pounding, i'm sweating and flushed",
        "my face has gone red and i'm sweating",
        "i've got a splitting headache and goosebumps all over",
        "my head is thumping and i think my catheter's blocked",
    ],
)
def test_a_pounding_head_after_a_spinal_injury_is_an_emergency(talk: Conversation, said: str) -> None:
    assert (place_of(talk, SPINAL, said), talk.place["id"]) == (DYSREFLEXIA, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i have a headache",
        "i'm a bit flushed in the face",
        "is this autonomic dysreflexia i've got",
    ],
)
def test_a_milder_word_of_it_is_asked_about(talk: Conversation, said: str) -> None:
    assert place_of(talk, SPINAL, said) == DYSREFLEXIA
    assert talk.place["id"] in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i sweat a lot when i push myself uphill",
        "no headache and no sweating",
        "what is autonomic dysreflexia",
        "i had dysreflexia years ago",
        "what helps with cramps at night",
    ],
)
def test_what_is_none_stays_quiet(talk: Conversation, said: str) -> None:
    talk.hears(SPINAL)
    talk.hears(said)
    assert talk.place.get("warning") is None


@pytest.mark.parametrize("said", ["my head is pounding", "i'm sweating and flushed after my run"])
def test_without_such_an_injury_it_is_no_dysreflexia(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) != DYSREFLEXIA


@pytest.mark.parametrize(
    "said",
    [
        "i'm paralyzed from the waist down, what stretch can i do",
        "my leg just jumped in the wheelchair, i have a spinal cord injury, i can't feel it",
        "i'm paraplegic and my legs don't work",
        "i've had a spinal cord injury for ten years and i can't feel my legs",
        "my husband is paralysed from the chest down, can he stretch",
    ],
)
def test_a_lasting_state_is_no_new_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") is None


@pytest.mark.parametrize(
    "said",
    [
        "my legs have suddenly gone numb and weak",
        "i woke up paralysed this morning",
        "both my legs are paralysed all of a sudden",
        "i can't move my left side and my face is drooping",
    ],
)
def test_what_is_new_still_warns(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning")


def test_a_spasm_is_no_cramp_after_a_spinal_injury(talk: Conversation) -> None:
    talk.hears("i'm paraplegic, i get spasms not cramps really")
    assert place_of(talk, "is a spasm the same as a cramp") == "what-are-leg-cramps/spasms-paralysed"
    assert (
        place_of(talk, "could a spasm mean something's wrong, like an infection") == "when-to-see-doctor/spasms-worse"
    )
    assert place_of(talk, "are cramps serious") == "when-to-see-doctor/spasms-worse"


@pytest.mark.parametrize("told", ["i'm paraplegic", "i can't feel heat properly", "i have little feeling in my legs"])
@pytest.mark.parametrize("asked", ["does heat help", "can i use a hot water bottle", "heat or ice"])
def test_no_heat_for_who_cannot_feel_it(talk: Conversation, told: str, asked: str) -> None:
    assert place_of(talk, told, asked) == "heat/numb"


def test_who_tells_it_after_the_answer_hears_the_other(talk: Conversation) -> None:
    assert place_of(talk, "can i use a hot water bottle", "i can't feel heat properly") == "heat/numb"


def test_heat_is_refused_while_a_sign_is_asked_about(talk: Conversation) -> None:
    talk.hears("i've got no feeling in my legs")
    assert place_of(talk, "what about a hot water bottle") == "heat/numb"


@pytest.mark.parametrize(
    "said",
    ["i am feeling giddy", "i'm feeling a bit lightheaded", "my head's swimming", "everything's spinning"],
)
def test_who_is_dizzy_in_a_stretch_stops_and_is_asked_for_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts(said, after=30)
    assert (talk.place["id"], talk.pending["kind"], talk.place.get("coached")) == (HURTS, "passing", None)
    talk.hears("no")
    assert talk.pending["kind"] == "any-sign"
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize(
    "said", ["can stretching make you dizzy", "i'm not dizzy", "does the count stop if i'm swimming"]
)
def test_what_tells_of_no_dizziness_does_not_stop_it(talk: Conversation, said: str) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts(said, after=30)
    assert talk.pending["kind"] != "passing"


def test_a_bump_that_goes_hard_ends_the_routine(talk: Conversation) -> None:
    talk.hears("pregnancy set please")
    talk.interrupts("my tummy is getting hard", after=20)
    place = talk.place
    assert (place["id"], place["entry"], place.get("coached")) == ("hormones-pregnancy", "bump-hard", None)


def test_a_hard_belly_of_nobody_pregnant_is_no_bump(talk: Conversation) -> None:
    assert place_of(talk, "my stomach is hard") != "hormones-pregnancy/bump-hard"


def test_a_cramp_in_pregnancy_that_hurts_is_helped_with(talk: Conversation) -> None:
    talk.hears("i am pregnant and i have cramp now")
    assert place_of(talk, "it's really hurting") == "relief.now"
    assert talk.place["relief"]["round"] == 2


def test_the_warning_of_a_pregnancy_is_not_lost_for_a_lesser_one(talk: Conversation) -> None:
    talk.hears("i am eight months pregnant")
    talk.hears("my left leg is a bit swollen")
    assert talk.place["warning"] == "warning.pregnancy-clot"
    talk.hears("both legs actually")
    assert talk.place["warning"] == "warning.pregnancy-clot"


def test_tonic_water_may_be_left_out_and_no_tablet(talk: Conversation) -> None:
    talk.hears("i'm on warfarin and digoxin")
    talk.hears("i have a gin and tonic nightly")
    assert place_of(talk, "so i should stop it") == "medications/stop-tonic"


def test_a_tablet_may_not(talk: Conversation) -> None:
    talk.hears("do water tablets cause cramps")
    assert place_of(talk, "so should i stop it") != "medications/stop-tonic"


@pytest.mark.parametrize("asked", ["can i give him a salty drink", "bananas", "is lucozade alright for him"])
def test_salt_on_dialysis_is_for_the_kidney_unit(talk: Conversation, asked: str) -> None:
    assert place_of(talk, "dad's on dialysis", asked) == "magnesium-potassium/food-kidneys"


@pytest.mark.parametrize(
    "said",
    [
        "these cramps started about then",
        "i've had cramps ever since",
        "the cramps began when i started it",
        "they came on the same week",
    ],
)
def test_cramps_that_began_with_a_medicine_are_the_pharmacists(talk: Conversation, said: str) -> None:
    talk.hears("i've an inhaler, i've only had it a fortnight")
    assert place_of(talk, said) == "medications/started-since"


def test_ibuprofen_before_the_game(talk: Conversation) -> None:
    talk.hears("my son plays football and cramps up")
    assert place_of(talk, "can he take ibuprofen before the game") == "medications/painkiller-before-sport"


def test_a_spasm_that_gets_worse_or_is_feared_is_for_the_spinal_team(talk: Conversation) -> None:
    talk.hears("i've been in a wheelchair since a crash, c five")
    assert place_of(talk, "my legs kick out at night") == "what-are-leg-cramps/spasms-paralysed"
    assert place_of(talk, "it's a lot worse this week") == "when-to-see-doctor/spasms-worse"


def test_nobody_with_a_spinal_injury_is_stood_up(talk: Conversation) -> None:
    assert place_of(talk, "i've a spinal injury", "calf stretch") == "stretch.calf-towel"


def test_who_cannot_tell_hot_from_cold_has_no_cold_leg(talk: Conversation) -> None:
    talk.hears("i've had ms twenty years and i can't feel hot and cold")
    assert talk.place.get("warning") is None
    assert place_of(talk, "is a heat pack alright") == "heat/numb"


@pytest.mark.parametrize("said", ["my feet are numb", "my feet are numb, diabetic"])
def test_numb_feet_are_answered_and_get_no_heat(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == "when-to-see-doctor/neuropathy"
    assert place_of(talk, "hot water bottle in bed") == "heat/numb"


@pytest.mark.parametrize(
    "said", ["they come every ten minutes", "it keeps coming", "my waters have gone", "i'm bleeding"]
)
def test_tightenings_that_keep_coming_are_for_the_maternity_unit(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i'm seven months pregnant", "my tummy is getting tight", said) == "warning.early-labour"


@pytest.mark.parametrize(
    "said",
    [
        "my bump feels a bit tight",
        "my calf cramps every night, again and again",
        "are regular stretches good for me",
        "my calf keeps tightening",
        "i drink water regularly",
    ],
)
def test_what_is_no_labour_stays_quiet(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i'm seven months pregnant", said) != "warning.early-labour"


@pytest.mark.parametrize("said", ["my hot water has gone", "every ten minutes", "my stomach is tight"])
def test_nobody_is_in_labour_who_is_not_pregnant(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) != "warning.early-labour"


@pytest.mark.parametrize(
    "said", ["could i give her an ibuprofen before competition", "i take a couple of advil at the start of a race"]
)
def test_a_painkiller_before_sport(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == "medications/painkiller-before-sport"


@pytest.mark.parametrize("said", ["can i take ibuprofen for the soreness", "ibuprofen after a run"])
def test_a_painkiller_afterward_is_another_matter(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) != "medications/painkiller-before-sport"


def test_how_much_to_drink_with_weak_kidneys(talk: Conversation) -> None:
    assert place_of(talk, "mum has kidney failure", "how much should she drink") == "magnesium-potassium/food-kidneys"
    assert place_of(talk, "do her water tablets cause it") == "medications/water-pills"


def test_what_was_always_so_is_no_stroke(talk: Conversation) -> None:
    assert place_of(talk, "i've been paralysed since birth", "bedtime routine") == "routine.bedtime"


def test_nobody_in_a_wheelchair_is_told_to_walk(talk: Conversation) -> None:
    talk.hears("i'm in a wheelchair and i have a cramp in my calf")
    assert "walk" not in talk.hears("it's gone")


def test_still_dizzy_asks_for_signs_of_more(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("i've come over all dizzy", after=30)
    talk.hears("still spinning")
    assert talk.pending["kind"] == "any-sign"


@pytest.mark.parametrize(
    "said",
    ["my legs are going numb", "both my legs are getting weaker", "i've lost control of my bladder since this morning"],
)
def test_a_change_after_a_spinal_injury_is_heard(talk: Conversation, said: str) -> None:
    talk.hears("i have a spinal cord injury")
    talk.hears(said)
    assert talk.place.get("warning")


def test_one_side_is_no_lasting_state(talk: Conversation) -> None:
    talk.hears("i'm paralysed down my left side")
    assert talk.place.get("warning")


@pytest.mark.parametrize("said", ["i watch sci fi in bed and get cramps", "i do contractions of my calf as exercise"])
def test_what_only_sounds_like_it(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) not in ("what-are-leg-cramps/spasms-paralysed", "hormones-pregnancy/bump-hard")


@pytest.mark.parametrize("told", ["i'm pregnant", "i'm diabetic"])
def test_a_topic_that_has_no_word_for_a_listener_gives_way_to_an_answer_that_has(talk: Conversation, told: str) -> None:
    assert place_of(talk, told, "can i use heat") == "heat/does-heat-help"


@pytest.mark.parametrize("told", ["dialysis days mostly", "i'm on the machine three times a week", "i do capd at home"])
@pytest.mark.parametrize("asked", ["what can i drink", "and bananas"])
def test_who_tells_of_dialysis_in_any_words_is_sent_to_the_kidney_unit(
    talk: Conversation, told: str, asked: str
) -> None:
    assert place_of(talk, told, asked) == "magnesium-potassium/food-kidneys"


def test_stretching_on_the_machine_is_for_the_nurse(talk: Conversation) -> None:
    talk.hears("dialysis days mostly")
    assert place_of(talk, "can i stretch on the machine") == "when-to-see-doctor/dialysis"


def test_dialysis_that_is_only_asked_about_is_nobodys(talk: Conversation) -> None:
    assert place_of(talk, "why does dialysis cause cramps", "what can i drink") == "hydration"


@pytest.mark.parametrize(
    "said",
    [
        ("i've only the one leg", "the other one was took off", "yes it's the one that isn't there"),
        ("i'm an amputee", "i get cramp in the foot that's gone"),
        ("i lost my leg in an accident years ago", "i get cramps in the missing foot"),
        ("it's a phantom cramp",),
    ],
)
def test_a_cramp_in_a_leg_that_is_gone_gets_no_stretch_and_no_clot(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        heard = talk.hears(each)
    assert talk.place["id"] == "control.declined"
    assert tells(heard, "comfort-phantom")


def test_who_tells_of_a_lost_leg_is_asked_for_a_cramp(talk: Conversation) -> None:
    talk.hears("i've only the one leg")
    said = talk.hears("the other one was took off")
    assert talk.pending["kind"] == "cramping-now"
    assert "nine one one" not in said
