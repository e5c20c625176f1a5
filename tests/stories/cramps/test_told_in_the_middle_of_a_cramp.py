"""What somebody tells in the middle of a cramp: signs of more than a cramp, that it eases, that it gets worse."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.wordings import wordings

SIGNS = {
    "it's swollen": "warning.leg-clot",
    "yes it's swollen": "warning.leg-clot",
    "it's red": "warning.leg-clot",
    "it feels hot": "warning.leg-clot",
    "it's gone cold": "warning.cold-leg",
    "it's cold": "warning.cold-leg",
    "it's gone blue": "warning.cold-leg",
    "it's numb": "warning.cold-leg",
    "no but it's gone numb": "warning.cold-leg",
    "it's been fifteen minutes": "warning.long-cramp",
    "longer than ten minutes": "warning.long-cramp",
    "i felt a pop": "warning.tear-fracture",
    "something snapped": "warning.tear-fracture",
    "i think i tore it": "warning.tear-fracture",
}
EASES = (
    "yes it's easing",
    "yeah it's getting better",
    "yes a bit",
    "yes i think so",
    "it's gone now",
    "it's letting go",
    "thank you",
)
WORSENS = ("it's worse", "no it's worse", "it's getting worse", "it hurts more", "ow that hurts", "that makes it worse")
MUSCLES = ("calf", "hamstring", "hip", "front of my thigh", "foot", "shin")


@pytest.mark.parametrize("rounds", range(4), ids="after {} no".format)
@pytest.mark.parametrize(("said", "warning"), SIGNS.items(), ids=SIGNS)
def test_a_sign_is_said_of_the_leg_that_cramps(talk: Conversation, said: str, warning: str, rounds: int) -> None:
    talk.hears("cramp in my calf")
    for _ in range(rounds):
        talk.hears("no")
    talk.hears(said)
    assert talk.place.get("warning") == warning


@pytest.mark.parametrize("said", SIGNS)
def test_without_a_cramp_it_may_be_said_of_anything_and_is_asked_about_at_most(talk: Conversation, said: str) -> None:
    talk.hears("tell me about magnesium")
    talk.hears(said)
    assert talk.place["id"] != "redflag"
    if "warning" in talk.place:
        assert talk.place["id"] == "redflag.ask"
        talk.hears("no")
        assert talk.place["id"] != "redflag.ask"


@pytest.mark.parametrize("said", ["i've got a cramp", "it's cramping", "aah cramp", "i have a terrible cramp"])
@pytest.mark.parametrize("before", [(), ("ready",), ("pause",)], ids=["before the count", "after it", "in a pause"])
def test_a_cramp_in_the_middle_of_a_stretch_is_helped_with(
    talk: Conversation, before: tuple[str, ...], said: str
) -> None:
    talk.hears("guide me through a calf stretch")
    for each in before:
        talk.hears(each)
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["that hurts", "ow that hurts", "it hurts", "it's hurting"])
def test_a_stretch_that_hurts_is_let_go_of(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.hears(said)
    assert talk.place["id"] == "control.hurts"


@pytest.mark.parametrize("said", EASES)
def test_it_is_heard_that_it_eases(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("cramp in my calf")
    assert talk.hears(said).startswith(library.relief.eased)


@pytest.mark.parametrize("said", WORSENS)
def test_what_gets_worse_is_let_go_of(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    assert talk.hears(said).startswith("Let go of the stretch")
    talk.hears("no")
    assert (talk.place["id"], talk.ended) == ("relief.help", False)
    assert talk.hears("no").endswith(wordings("goodbye"))


def test_who_is_dizzy_sits_down_and_stretches_no_more(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    assert "sit or lie down" in talk.interrupts("i feel dizzy", after=60)
    assert "coached" not in talk.place


@pytest.mark.parametrize("muscle", MUSCLES)
def test_one_more_round_is_one_of_the_same_muscle(talk: Conversation, library: Library, muscle: str) -> None:
    talk.hears(f"cramp in my {muscle}")
    cramping = talk.place["relief"]["muscle"]
    for said in ("no", "no", "no", "no", "yes"):
        answer = talk.hears(said)
    assert talk.place["relief"]["muscle"] == cramping
    last = library.relief.again[1]
    assert answer.startswith(last.by_muscle.get(cramping, last.say))
    assert "within ten minutes" in talk.hears("no")


@pytest.mark.parametrize("muscle", ["hamstring", "front of my thigh", "hip", "shin"])
def test_no_weight_is_put_on_a_leg_that_is_bent_or_lifted(talk: Conversation, muscle: str) -> None:
    said = [talk.hears(words) for words in (f"cramp in my {muscle}", "no", "no", "no")]
    assert not any("heel flat" in each for each in said)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("i'm on a ladder and my calf is cramping", "Hold on with both hands"),
        ("i'm on a treadmill and my calf has seized", "Slow down, stop"),
        ("i'm on my bike and my thigh is cramping", "Slow down, stop"),
        ("i've got a cramp in my calf and i'm on the stairs", "Hold on with both hands"),
    ],
)
def test_getting_safe_comes_before_the_muscle(talk: Conversation, said: str, first: str) -> None:
    assert talk.hears(said).startswith(first)


def test_thanks_end_a_conversation_kindly(talk: Conversation) -> None:
    talk.hears("why do i get night cramps")
    assert talk.hears("thank you") in wordings("you-are-welcome")
    assert talk.response["response"]["shouldEndSession"] is True


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("aye i do me calf's gone", "calf"),
        ("yeah me hamstring's gone", "hamstring"),
        ("aye it's me thigh", "quadriceps"),
        ("oh god yes my foot", "foot"),
        ("yes it's my foot", "foot"),
        ("yes it's my left calf", "calf"),
        ("yeah it's my calf again", "calf"),
        ("it's my foot", "foot"),
        ("yes it's my leg", "unknown"),
        ("yes in my shin", "shin"),
        ("yep the back of my thigh", "hamstring"),
        ("yes it is in my right foot", "foot"),
        ("i do it's my hamstring", "hamstring"),
        ("yes the arch of my foot", "foot"),
    ],
)
def test_yes_and_the_muscle_at_launch_begin_with_the_muscle(talk: Conversation, said: str, muscle: str) -> None:
    talk.opens()
    assert talk.pending["kind"] == "cramping-now"
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == (
        "relief.now",
        muscle,
        1,
    )
    assert talk.pending["kind"] == "check-in"
    assert talk.pending.get("asks_muscle", False) is (muscle == "unknown")


@pytest.mark.parametrize("cramp", ["my wife has a cramp in her calf", "my wife has got a cramp"])
@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("she says it's her foot", "foot"),
        ("she says it's the foot actually", "foot"),
        ("it's her foot", "foot"),
        ("she says it's in her thigh", "quadriceps"),
        ("she reckons it's the hamstring", "hamstring"),
    ],
)
def test_a_helper_tells_where_it_is_and_is_asked_nothing_else(
    talk: Conversation, cramp: str, said: str, muscle: str
) -> None:
    talk.hears(cramp)
    talk.hears(said)
    relief = talk.place["relief"]
    assert (talk.place["id"], relief["muscle"], relief["position"]) == ("relief.now", muscle, "helping")
    assert (relief["round"], talk.pending["kind"]) == (1, "check-in")


@pytest.mark.parametrize("said", ["her foot is cold and white", "she says her foot is numb", "her foot is blue"])
def test_a_sign_that_a_helper_tells_is_never_only_where_it_is(talk: Conversation, said: str) -> None:
    talk.hears("my wife has a cramp in her calf")
    talk.hears(said)
    assert talk.place["kind"] == "warning"


@pytest.mark.parametrize(
    ("where", "place"),
    [("neck", "none"), ("jaw", "redflag.ask"), ("shank thing", "relief.now"), ("leggy", "relief.now")],
)
def test_a_cramp_where_alexa_knows_no_muscle_is_helped_with_unless_it_is_somewhere_else(
    talk: Conversation, where: str, place: str
) -> None:
    talk.intends("CrampInMuscleIntent", muscle=where)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("legs does magnesium help with that", "magnesium-potassium"),
        ("calf every night why is that", "causes.night"),
        ("thing how long does it last", "what-are-leg-cramps"),
    ],
)
def test_a_question_that_alexa_took_for_a_muscle_is_answered(talk: Conversation, said: str, place: str) -> None:
    talk.intends("CrampInMuscleIntent", muscle=said)
    assert talk.place["id"] == place
    assert "relief" not in talk.place


@pytest.mark.parametrize("said", ["no how do i stretch my calf", "no can you stretch my calf please"])
def test_a_stretch_that_is_wished_after_a_no_is_no_place_of_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "stretch.calf-wall"
    assert "relief" not in talk.place


@pytest.mark.parametrize(("cramp", "knows_where"), [("i've got a cramp in my calf", True), ("i've got a cramp", False)])
def test_the_question_of_a_round_comes_back_as_it_was_asked(
    talk: Conversation, library: Library, cramp: str, *, knows_where: bool
) -> None:
    asked = library.relief.check_in if knows_where else library.relief.which_muscle
    talk.hears(cramp)
    assert talk.hears("does magnesium help").endswith(asked)
    assert (talk.place["id"], talk.pending["kind"]) == ("magnesium-potassium", "check-in")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("i've got a cramp open the door", ("relief.now", "check-in")),
        ("cramp cramp kettle's on shush", ("none", "cramping-now")),
    ],
)
def test_a_sentence_that_names_a_cramp_is_never_refused(talk: Conversation, said: str, found: tuple[str, str]) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == found


def test_in_a_diary_draft_nobody_is_left_alone_with_a_medicine_or_with_fear(talk: Conversation) -> None:
    for said in (
        "i've a cramp in my calf",
        "it's gone",
        "could it be me tablets i'm on a water pill",
        "should i stop them",
    ):
        talk.hears(said)
    assert talk.place["id"] == "medications"
    talk.hears("i'm frightened to go asleep")
    assert talk.place["entry"] == "afraid-of-cramp"


def test_a_question_about_ones_medicine_is_answered_and_not_only_noted(talk: Conversation) -> None:
    talk.hears("could it be my statin")
    assert (talk.place["id"], talk.place["entry"]) == ("medications", "statins")
