"""Stories of legs that are tight, stiff, tired or sore and have no cramp: the muscle is offered its stretch, or it is
asked which it is; nobody who has denied a cramp is asked about one again.
"""

import pytest

from tests.conftest import Conversation

CALF, HAMSTRING, LEGS = "stretch.calf-wall", "stretch.hamstring-seated", "routine.after-run"


@pytest.mark.parametrize(
    "said",
    [
        "nah not cramp just stiff",
        "no just a bit stiff",
        "nothing cramping just feeling tight",
        "no they're just heavy",
        "nah man just well stiff from five a side",
        "no it's stiffness more than owt",
        "no just stiff from yesterday's run",
    ],
)
def test_who_is_only_stiff_is_asked_which_muscle_it_is_and_offered_its_stretch(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] == "where-tight"
    talk.hears("both calves i've been up ladders")
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", CALF)
    talk.hears("aye all right then")
    assert talk.place["coached"]["plan"] == CALF


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("no cramp but my calves are tight", CALF),
        ("not cramp as such it's just me calves are tight", CALF),
        ("no it's my left calf just stiff", CALF),
        ("no more of a tightness down the back of the thigh", HAMSTRING),
        ("no my hamstrings are tight cos i've been sat all day", HAMSTRING),
        ("no not a cramp my legs are just tired", LEGS),
        ("no me legs are like lead", LEGS),
    ],
)
def test_the_muscle_that_is_told_is_offered_its_stretch(talk: Conversation, said: str, offered: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", offered)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said", ["not cramping just sore from the gym", "it's more of an ache than a cramp", "no they ache"]
)
def test_what_aches_is_asked_about_and_a_muscle_is_no_answer_to_that(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["then"] == "warning.leg-clot"
    for muscle in ("thighs", "calf"):
        talk.hears(muscle)
        assert talk.pending["then"] == "warning.leg-clot"


@pytest.mark.parametrize(("said", "begun"), [("right one", "right"), ("yes do it", None)])
def test_the_muscle_of_the_help_that_was_not_wanted_is_the_one_that_is_tight(
    talk: Conversation, said: str, begun: str | None
) -> None:
    talk.hears("my calf's in knots")
    talk.hears("no it isn't cramp it's just tight from the heels i had on")
    assert talk.pending["then"] == CALF
    talk.hears(said)
    assert (talk.place["coached"]["plan"], talk.place["coached"].get("side")) == (CALF, begun)


@pytest.mark.parametrize(
    ("said", "kind", "offered"),
    [("all over really", "offer", LEGS), ("dunno", "offer", LEGS), ("my knee", "where-tight", None)],
)
def test_where_it_is_tight_may_be_all_over_or_a_joint(
    talk: Conversation, said: str, kind: str, offered: str | None
) -> None:
    talk.opens()
    talk.hears("no only stiff")
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending.get("then")) == (kind, offered)


@pytest.mark.parametrize("said", ["ooh now it's cramping", "the calf's gone into cramp", "it's locked solid help"])
def test_a_cramp_that_comes_then_is_helped_with(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no only stiff")
    talk.hears(said)
    assert "relief" in talk.place


def test_a_sign_that_is_told_then_warns(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no only stiff")
    talk.hears("my left calf's swollen")
    assert talk.place["warning"] == "warning.leg-clot"


@pytest.mark.parametrize(
    "said", ["no my knees are stiff", "no my back's stiff", "no neck's stiff", "no just sore shins"]
)
def test_a_joint_and_a_back_are_no_muscle(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "none"
    assert talk.pending["kind"] == "what-now"


@pytest.mark.parametrize("said", ["no just stiff since i fell", "no just stiff since the operation"])
def test_what_is_stiff_from_an_injury_is_offered_no_stretch(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] not in ("offer", "where-tight")


@pytest.mark.parametrize("said", ["it's tight", "it's dead tight", "it's gone all tight"])
def test_tight_alone_is_a_cramp_where_none_is_denied(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert "relief" in talk.place


def test_who_has_denied_a_cramp_is_not_asked_about_one_again(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears("both calves i've been up ladders")
    assert talk.pending["kind"] != "cramping-now"
