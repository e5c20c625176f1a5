"""Once a warning was given, no general answer takes it back."""

import pytest

from skill.conversation.warnings.follow_through import AGAINST_WARNINGS
from skill.knowledge.library import Library
from skill.turn.acts import AskAgain
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening
from tests.conftest import Conversation

COLD, SWOLLEN = "my leg has gone cold and blue", "my calf is swollen and hot"
ASKED = [
    (COLD, "can i put a hot water bottle on it"),
    (COLD, "does heat help"),
    (SWOLLEN, "should i massage it"),
    (SWOLLEN, "would ice help"),
    (SWOLLEN, "when should i see a doctor"),
    (SWOLLEN, "what is a leg cramp"),
]


def test_nothing_is_stretched_before_somebody_has_looked(talk: Conversation) -> None:
    talk.hears(COLD)
    talk.hears("can i stretch my calf gently")
    assert talk.place["id"] == "redflag"
    assert talk.pending["kind"] == "been-checked"


@pytest.mark.parametrize(("sign", "question"), ASKED, ids=[question for _, question in ASKED])
def test_the_warning_is_said_again(talk: Conversation, sign: str, question: str) -> None:
    warned = talk.hears(sign)
    assert talk.place["warning"]
    assert talk.hears(question) == warned


def test_what_has_nothing_to_do_with_it_is_answered(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    assert "magnesium" in talk.hears("does magnesium help").lower()


def test_an_answer_begins_with_what_to_do_about_the_warning(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    first = talk.hears("does magnesium help").lower()
    assert talk.place["warning"] == "warning.leg-clot"
    assert first.index("today") < first.index("magnesium")
    again = talk.hears("does magnesium help").lower()
    assert talk.place["id"] == "magnesium-potassium"
    assert len(again) < len(first), "said once, not before every answer"


MORE_OF_IT = ["it's only the right one", "and it's still going up", "the health visitor said i'm just unfit"]


@pytest.mark.parametrize("more", MORE_OF_IT)
def test_what_is_not_understood_stays_with_the_warning(talk: Conversation, more: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(more)
    assert talk.place["id"] == "redflag"
    assert talk.place["warning"] == "warning.leg-clot"


def test_in_an_emergency_other_topics_wait(talk: Conversation) -> None:
    talk.hears(COLD)
    for _ in range(2):
        assert "nine one one" in talk.hears("does magnesium help").lower()
        assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(("sign", "fear"), [(COLD, "i'm really scared"), (SWOLLEN, "is this dangerous")])
def test_fear_after_a_warning_stays_with_it_and_says_what_to_do(talk: Conversation, sign: str, fear: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(fear)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)
    assert talk.pending == {"kind": "anything-else", "warning": warning}


def test_no_general_answer_is_given_while_a_sign_is_asked_about(talk: Conversation) -> None:
    talk.hears("i just got off a long flight")
    talk.hears("my calf hurts")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("should i massage it")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("no")
    assert talk.place["id"] == "massage"


def test_who_only_wants_to_carry_on_has_not_been_looked_at(talk: Conversation) -> None:
    talk.hears(COLD)
    talk.hears("guide me through a calf stretch")
    talk.hears("so we can carry on i think")
    assert not talk.last.clip
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


RETRACTIONS = ["i meant the chair", "it was only the resistance band", "the armchair i mean", "i was only testing"]


@pytest.mark.parametrize("taken_back", RETRACTIONS)
def test_a_warning_that_is_taken_back_is_asked_about_once_and_then_believed(
    talk: Conversation, taken_back: str
) -> None:
    talk.hears("my calf hurts and something snapped in it")
    assert talk.place["id"] == "redflag"
    talk.hears(taken_back)
    assert talk.place["id"] == "redflag.ask"
    talk.hears("no")
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"


def test_in_another_session_the_question_is_answered(talk: Conversation) -> None:
    assert "checking today" not in talk.hears("should i massage it")


def test_the_topics_are_there(library: Library) -> None:
    assert set(library.topics) >= AGAINST_WARNINGS


@pytest.mark.parametrize("said", ["no swelling", "no swelling at all", "it's not swollen"])
def test_a_sign_denied_after_a_warning_is_checked_and_then_believed(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("then", ["relief.now", "stretch.calf-wall", ""])
def test_a_cramp_that_stays_is_no_yes_to_a_question_about_a_sign(then: str) -> None:
    act = reply_to(IsItHappening("warning.chest-stroke", then), ReplyKind.NOT_EASED)
    assert isinstance(act, AskAgain)


def test_a_child_with_a_sore_leg_is_asked_about_the_leg_and_helped_with_the_cramp(talk: Conversation) -> None:
    talk.hears("i'm eight and my leg hurts lots")
    assert talk.pending == {"kind": "is-it-happening", "warning": "warning.child-limp"}
    talk.hears("it's a cramp")
    assert talk.place["id"] == "relief.now"


def test_a_sore_calf_after_a_birth_is_asked_about_and_a_cramp_is_helped_with(talk: Conversation) -> None:
    talk.hears("i've just had a baby")
    talk.hears("my calf is sore")
    assert talk.pending["kind"] == "is-it-happening"
    talk.new_session()
    talk.hears("i'm pregnant")
    talk.hears("my leg is cramping it really hurts")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["they just hang there", "it's been creeping up since spring"])
def test_what_is_not_understood_after_a_warning_asks_about_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("i can't pull my toes up on that side")
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")
