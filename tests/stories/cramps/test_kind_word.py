"""Stories of who is frightened, alone or worn out: a kind word, something that helps, and no diary."""

import pytest

from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

NIGHT = [
    "i can't sleep",
    "i had a cramp at one and i'm frightened it'll come back",
    "i live on me own",
    "what if i fall",
    "just talk to me a bit",
    "that's too hard for me",
]


def test_a_long_night_is_no_matter_for_the_diary(talk: Conversation) -> None:
    for said in NIGHT:
        talk.hears(said)
        assert talk.place["id"] in ("control.declined", "sleep", "what-are-leg-cramps"), said
        assert talk.pending["kind"] in ("back-to-sleep", "offer", "what-now"), said
    assert "diary" not in str(talk.pending)


def test_no_offer_is_made_twice_in_a_row(talk: Conversation) -> None:
    kinds = []
    for said in NIGHT[:3]:
        talk.hears(said)
        kinds.append(talk.pending["kind"])
    assert kinds == ["back-to-sleep", "offer", "what-now"]


def test_the_note_of_a_cramp_that_was_only_told_comes_back_once(talk: Conversation) -> None:
    talk.hears("i had a cramp at one")
    assert talk.pending["kind"] == "diary-draft"
    for said in ("is magnesium any good", "does heat help", "why do they come at night"):
        talk.hears(said)
    assert talk.pending["kind"] != "diary-draft"


def test_a_carer_is_offered_how_to_help(talk: Conversation) -> None:
    talk.hears("he's had another bad night, my dad")
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "what-are-leg-cramps/help-somebody")
    talk.hears("it's his legs")
    assert talk.place["entry"] == "help-somebody"
    talk.hears("how hard can i push")
    assert talk.place["entry"] == "help-somebody"
    talk.hears("i'm that tired i could cry")
    assert (talk.place["entry"], talk.pending["kind"]) == ("help-somebody", "offer")


def test_fear_is_asked_about_once_and_then_comforted(talk: Conversation) -> None:
    talk.hears("i'm frightened")
    assert talk.pending["kind"] == "any-sign"
    talk.hears("i'm all alone here")
    assert talk.pending["kind"] == "back-to-sleep"


def test_who_is_alone_in_a_cramp_is_helped_on(talk: Conversation) -> None:
    talk.hears("calf cramp")
    talk.hears("just talk to me a bit")
    assert talk.place["relief"]["muscle"] == "calf"
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["talk to me about magnesium", "stop talking", "i haven't got any", "tired legs"])
def test_other_wishes_are_no_cry_for_company(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] != "back-to-sleep"


@pytest.mark.parametrize(
    ("said", "then", "place"),
    [
        ("how long does a cramp normally go on", "and when would you say that's too long", "what-are-leg-cramps"),
        (None, "bedtime routine but only five minutes i'm shattered", "routine.bedtime"),
    ],
)
def test_what_asks_or_wishes_wants_no_kind_word(talk: Conversation, said: str | None, then: str, place: str) -> None:
    if said:
        talk.say(said)
    talk.say(then)
    assert talk.place["id"] == place


def test_who_has_to_run_for_the_bus_has_no_cramp(talk: Conversation) -> None:
    talk.say("desk routine")
    talk.say("oh shoot bus is here gotta run")
    assert talk.place["id"] != "relief.now"


def test_doubt_after_a_warning_is_of_the_sign(talk: Conversation) -> None:
    talk.say("my left leg's gone all red and swollen from the knee down")
    talk.say("is that just cramp do you reckon")
    assert talk.place["warning"]
