"""Warning signs of which the second sentence only names what the first was about: "it's cold" - "my foot"."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"


@pytest.mark.parametrize("piece", ["my bum i mean", "the bum", "it's my bum"])
def test_a_muscle_that_is_also_a_sign_tells_it(talk: Conversation, piece: str) -> None:
    talk.hears("it's numb")
    assert talk.place["warning"] == "warning.cold-leg"
    talk.hears(piece)
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, "warning.numb-groin")


PIECES = (
    ("it hurts", "my chest", WARNED, "warning.chest-stroke"),
    ("i feel tightness", "in my chest", WARNED, "warning.chest-stroke"),
    ("it went blue", "my foot", WARNED, "warning.cold-leg"),
    ("i was bitten", "by a snake", WARNED, "warning.snake-bite"),
    ("i was stung", "on the calf", ASKED, "warning.sting-reaction"),
    ("it's hot", "the calf", ASKED, "warning.leg-clot"),
    ("it's throbbing", "my calf", ASKED, "warning.leg-clot"),
    ("i tripped", "my ankle", ASKED, "warning.tear-fracture"),
)


@pytest.mark.parametrize(("said", "piece", "place", "warning"), PIECES)
def test_a_sign_and_its_place_are_read_as_one(
    talk: Conversation, said: str, piece: str, place: str, warning: str
) -> None:
    talk.hears(said)
    talk.hears(piece)
    assert (talk.place["id"], talk.place["warning"]) == (place, warning)


def test_a_sign_may_come_in_three_pieces(talk: Conversation) -> None:
    talk.hears("i was bitten")
    talk.hears("by a horsefly")
    assert talk.place["id"] == "none"
    talk.hears("on my calf")
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, "warning.bite-infected")


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("it's cold", "my foot"),
        ("i've got a rash", "on my calf"),
        ("i dropped something", "on my foot"),
        ("it's bleeding", "my leg"),
    ],
)
def test_nobody_is_helped_with_a_cramp_that_was_not_told(talk: Conversation, said: str, piece: str) -> None:
    talk.hears(said)
    talk.hears(piece)
    assert talk.place["id"] != "relief.now"


@pytest.mark.parametrize("said", ["it's tight", "i've got a cramp", "it hurts"])
def test_where_a_cramp_is_brings_help(talk: Conversation, said: str) -> None:
    talk.hears(said)
    talk.hears("my calf")
    assert talk.place["id"] == "relief.now"


def test_where_a_sting_is_answers_nothing_of_the_question(talk: Conversation) -> None:
    talk.hears("a wasp stung me")
    talk.hears("on the calf")
    assert (talk.place["id"], talk.pending["kind"]) == (ASKED, "is-it-happening")


def test_a_stretch_that_is_asked_for_by_its_muscle_completes_no_sign(talk: Conversation) -> None:
    talk.hears("is a hot bath good for cramps")
    talk.hears("a calf stretch")
    assert "warning" not in talk.place


OF_ANYBODY = (
    ("is it normal to wee yourself", "that happened just now"),
    ("is it normal to wet the bed", "it happened to me last night"),
    ("can you lose control of your bladder from a cramp", "i just did"),
    ("what if you can't feel your bum", "i've just had that"),
)


@pytest.mark.parametrize(("asked", "told"), OF_ANYBODY)
def test_what_was_asked_of_anybody_and_has_happened_is_asked_about(talk: Conversation, asked: str, told: str) -> None:
    talk.hears(asked)
    talk.hears(told)
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, "warning.numb-groin")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("does stretching help cramps", "i just did"),
        ("can you lose control of your bladder from a cramp", "that happened to me as a child"),
    ],
)
def test_what_is_no_sign_or_long_ago_is_not(talk: Conversation, asked: str, told: str) -> None:
    talk.hears(asked)
    talk.hears(told)
    assert "warning" not in talk.place


@pytest.mark.parametrize("said", ["he says it's fine", "he says no", "he says it isn't", "he says it looks okay"])
def test_what_somebody_else_answers_is_a_no(talk: Conversation, said: str) -> None:
    talk.hears("my husband's leg's gone a funny colour")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["he says yes", "he says it is"])
def test_what_somebody_else_answers_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears("my husband's leg's gone a funny colour")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.cold-leg")


def test_that_somebody_thinks_one_fine_does_not_rule_out_what_cannot_be_looked_at(talk: Conversation) -> None:
    talk.hears("his arm's heavy")
    asked = talk.place["warning"]
    talk.hears("he says he's fine")
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, asked)


FILMS = (
    ("we watched casualty", "a man had a clot in his leg"),
    ("we watched a film last night", "this man's leg went blue"),
    ("there was a documentary on", "a woman got a clot in her leg after a flight"),
)


@pytest.mark.parametrize(("film", "told"), FILMS)
def test_a_film_that_is_told_in_two_sentences_is_none(talk: Conversation, film: str, told: str) -> None:
    talk.hears(film)
    talk.hears(told)
    assert "warning" not in talk.place


@pytest.mark.parametrize("told", ["and now my calf is swollen", "my leg went blue"])
def test_what_one_has_oneself_after_a_film_is_a_sign(talk: Conversation, told: str) -> None:
    talk.hears("we watched casualty")
    talk.hears(told)
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize("said", ["we saw fainting goats at the petting zoo", "the goats fainted not us"])
def test_animals_that_faint_are_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "warning" not in talk.place
