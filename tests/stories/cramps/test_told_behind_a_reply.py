"""Stories of what is said behind a yes or no to "do you have a cramp right now?":
it is read as a sentence of its own.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no cramp i'm running twenty on saturday walk me through the morning routine", "routine.morning"),
        ("no it's the bedtime stretches i'm after", "routine.bedtime"),
        ("no i just want the shortest thing you have", "stretch.butterfly"),
        ("yeah can we do the bedtime routine", "routine.bedtime"),
        ("yeah i wanted to set a reminder", "reminder.create"),
        ("yes can you tell me what causes it", "what-are-leg-cramps"),
        ("okay let's stretch", "stretch.calf-wall"),
    ],
)
def test_what_is_wished_behind_it_is_done(talk: Conversation, said: str, place: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    "said",
    [
        "yes please hurry",
        "yes quick",
        "yes it's in my calf",
        "yes i'm in bed",
        "yes what do i do",
        "yes help me",
        "yeah it woke me up",
        "yeah how do i stop it",
        "no it still hurts",
        "no but my husband has one",
    ],
)
def test_a_cramp_is_helped_with(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["yeah let's go on", "no just tight", "no only a bit stiff", "it's about my son no cramp now"]
)
def test_no_cramp_is_helped_with_that_nobody_has(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize("said", ["calf", "my calf", "calves please"])
def test_after_a_no_a_muscle_alone_wishes_for_its_stretch(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["my calf's cramping", "cramp in my calf", "oh no my calf"])
def test_after_a_no_a_cramp_is_helped_with_all_the_same(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_a_muscle_that_is_tight_is_offered_its_stretch(talk: Conversation) -> None:
    talk.launch()
    talk.hears("nah mate just back off the bike thighs are like wood")
    assert talk.pending == {"kind": "offer", "then": "stretch.quad-standing", "line": "offer-stretch"}


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no do a calf stretch", "stretch.calf-wall"),
        ("no calf stretch please", "stretch.calf-wall"),
        ("nope just a quad stretch please", "stretch.quad-standing"),
        ("nope do the hip flexor one", "stretch.hip-flexor"),
        ("no do the toes one", "stretch.foot-arch"),
        ("no i want an exercise for making my calf strong", "daily-routine"),
        ("no i'm about to swim the channel relay what do i do if i cramp in the water", "causes.overuse-standing"),
        ("no i cramp up in football second half", "causes.overuse-standing"),
    ],
)
def test_behind_a_no_what_names_a_muscle_or_a_cramp_is_of_no_cramp_now(
    talk: Conversation, said: str, place: str
) -> None:
    talk.launch()
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("relief")) == (place, None)


@pytest.mark.parametrize(
    "said",
    [
        "no wait my calf's locked up",
        "no no it's my toes they're curled under",
        "no not me it's my wee girl",
        "no it's my husband he's seventy",
        "no it's back",
    ],
)
def test_a_no_that_tells_of_a_cramp_denies_none(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["not at the minute but it keeps threatening", "not at the moment but my calf's tight"]
)
def test_a_cramp_that_is_only_near_is_offered_a_stretch(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert (talk.pending["kind"], talk.place.get("relief")) == ("offer", None)


def test_once_it_was_denied_no_answer_asks_for_the_cramp_again(talk: Conversation) -> None:
    talk.launch()
    talk.hears("no but my calves are killing me from the gym")
    assert talk.pending.get("kind", "what-now") == "what-now"
    talk.hears("both calves")
    assert "relief" not in talk.place


def test_both_legs_alone_may_be_of_a_cramp(talk: Conversation) -> None:
    talk.hears("it's both legs")
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", ["i'm not stopping it mind", "no i'm never going to stop taking it"])
def test_a_stop_that_is_denied_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("is it my water tablets")
    talk.hears(said)
    assert talk.place["id"] != "control.stop"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("ten minute routine before my run", "routine.before-run"),
        ("give me a routine before my run", "routine.before-run"),
    ],
)
def test_a_routine_that_is_wished_is_no_cramp(talk: Conversation, said: str, place: str) -> None:
    talk.launch()
    assert talk.pending["kind"] == "cramping-now"
    talk.hears(said)
    assert talk.place["id"] == place


def test_whether_a_child_may_use_it_is_no_cramp(talk: Conversation) -> None:
    talk.launch()
    talk.hears("can my daughter use it she's nine")
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said",
    [
        "guide me through um the hamstring one",
        "walk me through the hamstring one please",
        "can we do the quad one",
        "let's do the calf one off the step",
        "do the hamstring one on the chair",
    ],
)
def test_a_stretch_that_is_ordered_is_no_place_of_a_cramp(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"].startswith("stretch.")


def test_a_stretch_that_is_ordered_in_a_cramp_waits(talk: Conversation) -> None:
    talk.launch()
    talk.hears("take me through something my calf is cramping")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["it's the calf one", "it's the calf one on the left", "the quad one is cramping"])
def test_where_it_cramps_is_no_order(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "give us a stretch for it so it doesn't come back",
        "do me a stretch for that to stop it coming back",
        "show me one stretch for it in case it comes back",
    ],
)
def test_a_stretch_is_wished_whatever_it_is_for(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("cramp in the left hamstring")
    talk.hears("it's gone")
    talk.hears(said)
    assert talk.place["coached"]["plan"].startswith("stretch.hamstring")


def test_who_goes_only_in_a_while_is_here_still(talk: Conversation) -> None:
    talk.launch()
    talk.hears("no i'm off for a run in ten minutes")
    assert (talk.place["id"], talk.ended) == ("routine.before-run", False)
