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
def test_the_warning_stays_in_fewer_words(talk: Conversation, sign: str, question: str) -> None:
    warned = talk.hears(sign)
    warning = talk.place["warning"]
    assert len(talk.hears(question)) < 0.7 * len(warned)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)
    assert talk.pending == {"kind": "anything-else", "warning": warning}


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
    assert (talk.place["id"], talk.ended) == ("redflag", False)


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
    assert (talk.place["id"], talk.pending["then"]) == ("when-to-see-doctor", "warning.child-limp")
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


POP, CHEST, DARK = "i felt a pop in my calf", "i have chest pain", "my pee is brown"
TAKEN_BACK = [
    (SWOLLEN, "it's only cramp"),
    (SWOLLEN, "nah it's just tight"),
    (SWOLLEN, "i was having you on"),
    (POP, "no i didn't"),
    (POP, "i said hop"),
    (POP, "that was my knuckle"),
    ("my calf has been cramping for an hour", "i meant a minute"),
    (CHEST, "just kidding"),
    (CHEST, "i can breathe fine actually"),
    (CHEST, "it's just heartburn"),
    (DARK, "it's beetroot"),
]


@pytest.mark.parametrize(("sign", "said"), TAKEN_BACK, ids=[said for _, said in TAKEN_BACK])
def test_however_it_is_taken_back_one_question_is_asked(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(said)
    assert talk.pending == {"kind": "is-it-happening", "warning": warning}
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("more", ["it's just a bit of breathlessness", "i'm alone and i can't breathe"])
def test_a_new_sign_that_is_played_down_is_warned_of(talk: Conversation, more: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(more)
    assert talk.place == {"kind": "warning", "id": "redflag", "warning": "warning.lung-clot"}


@pytest.mark.parametrize("said", ["alright", "right", "okay thanks"])
def test_who_takes_note_of_a_warning_hears_a_short_close(talk: Conversation, said: str) -> None:
    warned = talk.hears(SWOLLEN)
    closed = talk.hears(said)
    assert talk.place["id"] == "control.declined"
    assert talk.ended
    assert len(closed) < len(warned) / 2


@pytest.mark.parametrize("said", ["yes", "okay"])
def test_a_bare_yes_hears_what_to_tell_them_and_ends_nothing(talk: Conversation, said: str) -> None:
    """Alexa hears an okay as a yes, too."""
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.place["id"] == "redflag"
    assert not talk.ended
    talk.hears("no")
    assert talk.ended


def test_a_yes_that_names_the_leg_tells_more(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    talk.hears("in that leg, yes")
    assert talk.place["id"] == "redflag"
    assert not talk.ended


@pytest.mark.parametrize("said", ["i said yes", "it's always like that", "it's only the left one"])
def test_what_plays_a_sign_down_is_no_answer_to_the_question_about_it(talk: Conversation, said: str) -> None:
    talk.hears("i just got off a long flight")
    talk.hears("my calf hurts")
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")


ASKED_INSTEAD = [
    "no i mean what can i eat",
    "sorry i meant does magnesium help",
    "no i meant what number do i ring",
    "i mean is it that bad",
]


@pytest.mark.parametrize("said", ASKED_INSTEAD)
def test_who_meant_a_question_is_answered_and_nothing_is_taken_back(talk: Conversation, said: str) -> None:
    warned = talk.hears(SWOLLEN)
    assert talk.hears(said) != warned
    assert talk.pending == {"kind": "anything-else", "warning": "warning.leg-clot"}
    assert not talk.ended


@pytest.mark.parametrize("said", ["no i mean my chair", "no i mean it's just a bit puffy", "no i meant is it normal"])
def test_what_plays_a_sign_down_without_a_question_is_still_checked(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")
    assert not talk.ended


def test_a_question_that_was_meant_clears_no_emergency(talk: Conversation) -> None:
    talk.hears(CHEST)
    talk.hears("no i mean does magnesium help")
    assert talk.place["id"] == "redflag"
    assert not talk.place.get("about")


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("i want to kill myself", "no one would even notice"),
        ("i've got no feeling down below since my back went", "leave off i've got a fare in ten minutes can't it wait"),
        ("my calf's hot and swollen", "it's not me it's my mother she's eighty one"),
    ],
)
def test_what_would_leave_a_warning_hears_it_first(talk: Conversation, report: str, said: str) -> None:
    talk.hears(report)
    warning = talk.pending["warning"]
    talk.hears(said)
    assert talk.place["id"] == "redflag"
    assert (talk.pending["kind"], talk.pending["warning"]) == ("anything-else", warning)


@pytest.mark.parametrize("said", ["no", "no thanks", "no i'm grand thank you"])
def test_a_plain_no_after_a_warning_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("my calf's hot and swollen")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize(
    "said", ["i'd rather not go in", "i'm not going to hospital", "i don't want to go in", "i'd rather wait"]
)
@pytest.mark.parametrize("told", ["i've been sick all day and my legs cramp", "my calf is swollen and hot"])
def test_who_would_rather_not_go_is_not_let_go(talk: Conversation, told: str, said: str) -> None:
    for each in (told, said):
        talk.hears(each)
    assert (talk.place["id"], talk.ended) == ("redflag", False)


def test_a_face_that_feels_odd_is_asked_about(talk: Conversation) -> None:
    talk.hears("my face feels funny and my foot's numb")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.chest-stroke")


@pytest.mark.parametrize("said", ["i'm eight and my leg hurts", "my leg hurts i'm seven", "i'm nine and my calf hurts"])
def test_a_child_whose_leg_hurts_hears_when_it_is_to_be_seen(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["then"]) == ("when-to-see-doctor", "warning.child-limp")


@pytest.mark.parametrize(
    "said",
    [
        "i'm eight and i'm limping",
        "i'm eight and my leg hurts so much i can't stand",
        "i'm eight and my leg hurts and it's all red",
        "i'm eight and my knee hurts and i've a fever",
        "my little boy is six and his leg hurts and he won't walk",
        "i'm on blood thinners and my calf hurts and it's swollen",
        "i'm on blood thinners for a clot and my leg hurts and it's warm",
        "i'm on warfarin and my leg hurts and i'm breathless",
        "i'm on blood thinners and my calf is swollen",
        "i'm on warfarin and i fell and my leg hurts",
    ],
)
def test_more_than_a_leg_that_hurts_is_asked_about_or_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")
