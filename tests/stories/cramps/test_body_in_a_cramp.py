"""Stories of a cramp: which way the toes are drawn, how the body lies, what it cannot do, and who helps."""

from typing import Any

import pytest

from skill.knowledge.library import Library
from skill.language.english.persons import of_person
from tests.coaching.test_plain_speech import cannot_play, pauses
from tests.conftest import Conversation
from tests.standing import begins_with

TOES_UP = [
    "my toes are cramping upward",
    "my toes are stuck up",
    "my big toe is stuck pointing up",
    "my toe is locked upwards",
    "my toes have curled up towards me and won't come down",
    "cramp in my toes they're all bent back",
    "i can't get my toes down",
    "my big toe's pulled right up towards the ceiling",
]
NOT_TOES_UP = ["my toes are cramping up", "my toes have locked up", "my toes are curled under", "my foot is cramping"]


def relief(talk: Conversation) -> Any:  # noqa: ANN401  # a place as JSON
    """The cramp that is helped with, as the session keeps it."""
    return talk.place.get("relief", {})


def held_seconds(talk: Conversation) -> float:
    """Seconds from the first word of the hold to a second after its "One."."""
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    return round(max(sound.at for sound in talk.last.clip if sound.words == "One.") + 1 - begins, 3)


@pytest.mark.parametrize("said", TOES_UP)
def test_toes_that_are_drawn_up_are_curled_down(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], relief(talk)["muscle"], relief(talk)["toes_up"]) == ("relief.now", "foot", True)
    assert begins_with(talk, library.relief.toes_up["any"])
    assert held_seconds(talk) == 20


@pytest.mark.parametrize("said", NOT_TOES_UP)
def test_other_cramps_of_the_foot_pull_the_toes_up(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert "toes_up" not in relief(talk)
    assert begins_with(talk, library.relief.first_aid["foot"]["any"])


@pytest.mark.parametrize(
    "said", ["should my toes point up", "why do my toes point up", "my toes were stuck up last night"]
)
def test_a_question_about_toes_or_one_of_before_begins_no_round(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert relief(talk) == {}


def test_toes_that_are_drawn_up_are_told_in_a_cramp_too_and_never_stood_on(
    talk: Conversation, library: Library
) -> None:
    talk.hears("cramp in my foot")
    talk.hears("my toes are pointing up")
    assert begins_with(talk, library.relief.toes_up["any"])
    for _ in range(3):
        heard = talk.hears("no")
    assert relief(talk)["round"] == 3
    assert library.relief.again[1].by_muscle["foot"] not in heard
    assert library.relief.again[1].say in heard


@pytest.mark.parametrize(
    ("said", "position"),
    [
        ("i'm standing", "standing"),
        ("i'm standing up", "standing"),
        ("i'm in the shower", "standing"),
        ("no i'm sat in a chair", "sitting"),
        ("sitting", "sitting"),
        ("still in bed", "in-bed"),
        ("driving", "driving"),
        ("i'm swimming", "in-water"),
        ("on the floor", "floor"),
        ("in the bath", "floor"),
    ],
)
def test_a_position_told_in_a_cramp_changes_how_it_is_helped_with(
    talk: Conversation, library: Library, said: str, position: str
) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (relief(talk)["muscle"], relief(talk)["position"]) == ("calf", position)
    assert talk.pending["kind"] == "check-in"
    aid = library.relief.special.get(position) or library.relief.first_aid["calf"].get(position)
    if aid:
        assert begins_with(talk, aid)
    assert held_seconds(talk) == 20


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("it's easing now i'm standing", "relief.eased"),
        ("yes it's easing i'm standing", "relief.eased"),
        ("it's better now i'm sitting", "relief.eased"),
    ],
)
def test_ease_is_heard_beside_a_position(talk: Conversation, said: str, place: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == place


@pytest.mark.parametrize("said", ["standing helps", "is standing better", "i'm not standing", "shall i stand up"])
def test_what_is_no_position_changes_none(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (relief(talk)["muscle"], relief(talk)["position"]) == ("calf", "any")


def test_whoever_stands_puts_weight_on_the_leg_in_the_first_round(talk: Conversation, library: Library) -> None:
    talk.hears("i'm standing and i have a cramp")
    assert begins_with(talk, library.relief.first_aid["unknown"]["standing"])


@pytest.mark.parametrize(
    "said",
    [
        "i can't reach my foot",
        "i can't reach my toes",
        "i can't bend that far",
        "my belly's in the way",
        "i can't get to my toes",
        "i'm too stiff to reach",
        "my arms aren't long enough",
    ],
)
def test_whoever_cannot_reach_gets_a_belt_or_a_sheet_for_the_same_muscle(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (relief(talk)["muscle"], relief(talk)["out_of_reach"]) == ("calf", True)
    assert begins_with(talk, library.relief.out_of_reach["calf"])
    assert held_seconds(talk) == 20


@pytest.mark.parametrize("said", ["i can't get rid of it", "i can't get it to stop", "i can't hold it"])
def test_what_else_cannot_be_done_asks_for_no_belt(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert "out_of_reach" not in relief(talk)


@pytest.mark.parametrize("said", ["i can't stand", "i'm unsteady", "i can't get up"])
def test_whoever_cannot_stand_is_asked_for_no_weight_in_round_three(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert relief(talk)["round"] == 2
    talk.hears("no")
    heard = talk.hears("no")
    assert (relief(talk)["round"], relief(talk)["stays"]) == (3, True)
    assert library.relief.again[1].by_muscle["calf"] not in heard


def test_somebody_unsteady_on_their_feet_is_not_kept_there(talk: Conversation, library: Library) -> None:
    talk.hears("cramp in my calf and i'm standing")
    talk.hears("i'm wobbly")
    assert relief(talk)["position"] == "any"
    assert begins_with(talk, library.relief.first_aid["calf"]["any"])


@pytest.mark.parametrize(
    ("said", "muscle", "position"),
    [
        ("cramp in my calf and i am in bed", "calf", "in-bed"),
        ("cramp in my calf i am lying in bed", "calf", "in-bed"),
        ("cramp in my thigh at the front i am in bed", "quadriceps", "in-bed"),
        ("cramp in my hamstring and i am sitting down", "hamstring", "sitting"),
        ("i have a cramp i'm on my feet", "unknown", "standing"),
        ("cramp in my bottom", "glute", "any"),
        ("front of my shin's gone into spasm", "shin", "any"),
    ],
)
def test_a_muscle_and_a_position_told_in_one_breath_are_both_helped_with(
    talk: Conversation, said: str, muscle: str, position: str
) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert (relief(talk)["muscle"], relief(talk)["position"]) == (muscle, position)


@pytest.mark.parametrize(("said", "muscle"), [("it's my bottom", "glute"), ("the bottom of my foot", "foot")])
def test_a_bottom_is_a_muscle_where_it_is_nothing_else(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("i have a cramp")
    talk.hears(said)
    assert relief(talk)["muscle"] == muscle


def test_a_helper_is_told_what_to_do_in_every_round(talk: Conversation, library: Library) -> None:
    talk.hears("my wife has a cramp in her calf")
    second, third = (of_person(hint.helping.say, "she") for hint in library.relief.again if hint.helping)
    heard = talk.hears("no")
    assert second in heard
    talk.hears("no")
    heard = talk.hears("no")
    assert third in heard
    assert (relief(talk)["position"], relief(talk)["round"]) == ("helping", 3)


@pytest.mark.parametrize(
    "said", ["it's gone", "i had one but it's gone", "it just stopped", "not any more", "it's eased off", "it passed"]
)
def test_a_cramp_that_went_by_itself_is_followed_up(talk: Conversation, library: Library, said: str) -> None:
    talk.opens()
    assert talk.hears(said).startswith(library.relief.eased)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["no", "no cramp", "false alarm", "i'm fine", "i haven't had one"])
def test_where_there_was_none_nothing_is(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


def test_without_clips_a_cramp_is_held_until_the_question_and_breathed_through(
    talk: Conversation, library: Library
) -> None:
    talk.hears("cramp in my calf")
    cannot_play(talk)
    heard = talk.hears("no")
    assert pauses(talk) == 10
    assert heard.endswith(f"{library.relief.hold.end} {library.relief.check_in}")
    assert "Breathe in." in heard
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize(
    "said", ["i'm already in bed", "lying in bed already", "i've just gone to bed", "i don't want to get out of bed"]
)
def test_whoever_is_in_bed_is_stood_up_by_nothing(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    talk.hears("calf stretch")
    assert library.stretches[talk.place["id"]].position in ("in-bed", "lying")


@pytest.mark.parametrize("said", ["i'm not in bed yet", "i've gone to bed late all week"])
def test_whoever_is_up_gets_the_standing_stretch(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    talk.hears("calf stretch")
    assert library.stretches[talk.place["id"]].position == "standing"


@pytest.mark.parametrize("said", ["i've no towel", "there's no towel", "i haven't a towel", "i can't find a towel"])
def test_without_a_towel_nobody_is_stood_up_unasked(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("towel calf stretch")
    talk.interrupts(said, after=30)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.easier", "has-instead")
    assert not talk.last.clip
    talk.hears("no")
    assert library.stretches[talk.place["coached"]["plan"]].position != "standing"


@pytest.mark.parametrize("said", ["i've no wall", "there isn't any wall", "no free wall here", "i haven't got a wall"])
def test_without_a_wall_the_calf_is_stretched_with_less_risk(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=40)
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == ("stretch.calf-wall", "has-instead")
    talk.hears("no")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"
