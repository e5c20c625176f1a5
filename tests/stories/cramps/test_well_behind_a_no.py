"""A no that goes on to say that all is well refuses more help: it is no "not eased", and no round follows."""

import pytest

from tests.conftest import Conversation

RELIEF, EASED = "relief.now", "relief.eased"


@pytest.mark.parametrize(
    "said",
    [
        "no we're all right it's backed off",
        "no we're all right",
        "no it's all right now",
        "oh no it's all right now",
        "no it's backed off",
        "no no we're fine",
        "nah we're sound now",
        "no it's not there any more",
        "no it isn't hurting any more",
        "no it's sorted itself",
        "no all good",
        "nope all clear",
        "actually no it's gone",
        "nah you're grand it's away",
        "no he's fine now",
        "no it's passed but it's a bit sore",
    ],
)
def test_a_no_that_says_that_all_is_well_ends_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == EASED


@pytest.mark.parametrize(
    "said",
    [
        "no it's not all right",
        "no it's no better at all",
        "nah still there",
        "no it's hardly gone",
        "no i wish it was gone",
        "no it's stopped easing",
        "no it's good and hard",
        "no it's gone hard",
        "no it was all right for a second and now it's back",
        "no it's fine when i hold it but comes back",
        "no it's okay in the left but the right's still at it",
        "no it's gone and come back",
        "no i'm good at stretching but this won't shift",
        "no good",
        "no that's fine carry on",
    ],
)
def test_a_no_that_goes_on_otherwise_goes_on_with_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")
    assert talk.last.clip


def test_a_sign_behind_such_a_no_is_heard(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("no i'm fine but my leg's swollen")
    assert talk.place["kind"] == "warning"


def test_at_the_wheel_it_ends_the_help_too(talk: Conversation) -> None:
    talk.hears("i'm driving and my calf's cramping")
    talk.hears("no we're all right it's backed off")
    assert talk.place["id"] == EASED
