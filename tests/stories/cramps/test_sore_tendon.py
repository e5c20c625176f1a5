"""A sore Achilles tendon is no cramp: the help with one ends, and nothing is asked about a bone."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize("said", ["it's my achilles", "right achilles it's sore", "me heel cord", "the achilles"])
def test_a_tendon_ends_the_help_with_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"
    talk.hears(said)
    assert not talk.place.get("relief")
    assert talk.last.seconds < 20


@pytest.mark.parametrize("said", ["it's cramping by my achilles", "my calf down by the achilles"])
def test_a_cramp_near_it_is_one(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.last.seconds > 20


def test_what_hurts_on_tiptoe_and_is_the_tendon_is_asked_about_as_one(talk: Conversation) -> None:
    for said in (
        "what's the difference between a cramp and a strain",
        "it hurts when i go up on my toes",
        "it's my achilles i think",
    ):
        talk.hears(said)
    assert talk.place["warning"] == "warning.tear-fracture"
    talk.hears("can i stretch it")
    assert talk.pending["kind"] == "is-it-happening"
