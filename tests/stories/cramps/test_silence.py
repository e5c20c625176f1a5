"""Nobody answers "Is it easing?": the reprompt goes on with the next round, and a late answer is understood."""

import pytest

from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.nlu import Hearing
from skill.simulator.playback import APLA_DIRECTIVE, playback
from tests.conftest import Conversation, words_of
from tests.guard.valid_response import assert_valid_response

CRAMPS = ["i've got a cramp", "cramp in my hamstring", "my foot has cramped up"]


@pytest.fixture(scope="module")
def rounds(library: Library) -> tuple[str, str, str]:
    """What the second round begins with, the question before the third, and the third, whatever the muscle."""
    relief = library.relief
    second, third = (hint.say.partition(".")[0].partition(",")[0] for hint in relief.again)
    return second, relief.sign_question, third


def silence(talk: Conversation) -> str:
    """Let the question go unanswered: Alexa listens, then plays the reprompt."""
    talk.clock.seconds += talk.last.seconds + SILENCE_SECONDS
    talk.last = playback({"response": talk.response["response"]["reprompt"]})
    return words_of(talk.last)


@pytest.mark.parametrize("cramp", CRAMPS)
def test_the_reprompt_holds_the_next_round_just_as_no_would_bring_it(
    talk: Conversation, skill: Guard, hearing: Hearing, library: Library, cramp: str
) -> None:
    answering = Conversation(skill, hearing)
    answering.hears(cramp)
    talk.hears(cramp)
    assert_valid_response(talk.response)
    [directive] = talk.response["response"]["reprompt"]["directives"]
    assert directive["type"] == APLA_DIRECTIVE
    heard = silence(talk)
    assert heard == f"{library.relief.check_in} {answering.hears('no')}"
    assert talk.last.clip == answering.last.clip
    assert heard.endswith(library.relief.check_in)


def test_every_round_holds_the_one_after(talk: Conversation, library: Library, rounds: tuple[str, ...]) -> None:
    second, asked, third = rounds
    signs_told, rule = library.relief.sign_told, library.relief.not_easing.partition("{")[0]
    following = (second, f"{signs_told} {third}", asked, rule)
    for said, expected in zip(("i've got a cramp", "no", "no", "no"), following, strict=True):
        talk.hears(said)
        reprompt = playback({"response": talk.response["response"]["reprompt"]})
        again = "" if expected == asked else f"{library.relief.check_in} "
        assert words_of(reprompt).startswith(f"{again}{expected}")


@pytest.mark.parametrize(("cramp", "wait"), [(CRAMPS[0], 0), (CRAMPS[1], 5), (CRAMPS[2], 60)])
def test_no_after_a_silence_goes_on_with_the_round_after(
    talk: Conversation, rounds: tuple[str, ...], cramp: str, wait: float
) -> None:
    talk.hears(cramp)
    silence(talk)
    talk.clock.seconds += wait
    for following in rounds[1:]:
        assert talk.hears("no").startswith(following)


def test_no_while_the_next_round_sounds_goes_on_too(talk: Conversation, rounds: tuple[str, ...]) -> None:
    talk.hears("i've got a cramp")
    silence(talk)
    assert talk.interrupts("no", after=10).startswith(rounds[1])


@pytest.mark.parametrize("wait", [0, SILENCE_SECONDS - 1])
def test_no_in_time_goes_on_with_the_next_round(talk: Conversation, rounds: tuple[str, ...], wait: float) -> None:
    talk.hears("i've got a cramp")
    talk.clock.seconds += wait
    assert talk.hears("no").startswith(rounds[0])


@pytest.mark.parametrize(("wait", "following"), [(7.9, 2), (8.1, 3)])
def test_alexa_listens_for_eight_seconds_before_the_next_round(talk: Conversation, wait: float, following: int) -> None:
    talk.hears("cramp in my hamstring")
    talk.clock.seconds += wait
    talk.hears("no")
    asked_for_signs = talk.pending["kind"] == "sign-in-cramp"  # before the third
    assert (3 if asked_for_signs else talk.place["relief"]["round"]) == following


@pytest.mark.parametrize("heard", [1, 2])
def test_yes_after_a_silence_is_easing(talk: Conversation, library: Library, heard: int) -> None:
    for said in ("i've got a cramp", "no")[:heard]:
        talk.hears(said)
    silence(talk)
    assert talk.hears("yes").startswith(library.relief.eased.partition("{")[0])


def test_silence_after_the_third_round_brings_the_ten_minute_rule(
    talk: Conversation, library: Library, rounds: tuple[str, ...]
) -> None:
    for said in ("i've got a cramp", "no", "no", "no"):
        talk.hears(said)
    heard = silence(talk)
    assert heard.startswith(f"{library.relief.check_in} {library.relief.not_easing.partition('{')[0]}")
    assert heard.endswith(library.relief.not_easing_question)
    assert talk.hears("yes").startswith(rounds[2]), "one more round, and no more than that"
