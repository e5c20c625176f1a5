"""Several signs are taken back one by one, what is well raises nothing, and what was answered is not asked again."""

import pytest

from tests.conftest import Conversation
from tests.standing import place_and_warning

ASKED, WARNED = "redflag.ask", "redflag"
CLOT, LUNG = "warning.leg-clot", "warning.lung-clot"


def hear(talk: Conversation, *said: str) -> str:
    for each in said[:-1]:
        talk.hears(each)
    return talk.hears(said[-1])


@pytest.mark.parametrize(
    "sign",
    [
        "short of breath on the stairs, and left leg more swollen",
        "my wife has heart failure, she's short of breath on the stairs and her leg is more swollen this week",
    ],
)
def test_a_breath_that_was_always_short_takes_no_swelling_with_it(talk: Conversation, sign: str) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (WARNED, LUNG)
    talk.hears("always has been")
    assert place_and_warning(talk) == (ASKED, LUNG)
    assert "today" in talk.hears("no not at rest").lower()
    assert place_and_warning(talk) == (WARNED, CLOT)
    talk.hears("and the leg?")
    assert (*place_and_warning(talk), bool(talk.last.clip)) == (WARNED, CLOT, False)


@pytest.mark.parametrize("said", ["no i can breathe", "no my breathing is fine", "i'm not breathless"])
def test_a_denied_breath_leaves_the_swollen_leg(talk: Conversation, said: str) -> None:
    hear(talk, "my calf is swollen and i can't breathe properly", said)
    assert place_and_warning(talk) == (WARNED, CLOT)
    talk.hears("it's not swollen either")
    assert place_and_warning(talk)[1] is None


def test_a_chest_that_is_fine_leaves_the_swollen_leg(talk: Conversation) -> None:
    hear(talk, "my chest hurts and my leg is swollen", "no my chest is fine")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_heat_that_was_not_denied_stays(talk: Conversation) -> None:
    hear(talk, "i had a cramp an hour ago and my calf still hurts", "it's throbbing", "it's a bit hot")
    hear(talk, "could just be from the hot water bottle", "no it isn't swollen")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_one_denial_of_all_that_was_asked_is_enough(talk: Conversation) -> None:
    hear(talk, "my calf is swollen and red", "it's only a cramp", "no it's not swollen or hot or nothing")
    assert place_and_warning(talk)[1] is None


def test_a_plain_no_takes_back_all_that_was_asked(talk: Conversation) -> None:
    hear(talk, "my calf is swollen and hot", "no it's not swollen", "no")
    assert place_and_warning(talk)[1] is None


def test_fear_that_is_over_ends_the_alarm(talk: Conversation) -> None:
    hear(talk, "cramp", "i'm scared i can't breathe right", "no it's just the panic i think, my chest is fine")
    assert place_and_warning(talk) == (ASKED, LUNG)
    assert talk.hears("it's easing") != talk.hears("all gone now")
    talk.hears("can i go back to sleep")
    assert talk.place["id"] == "sleep"


def test_weakness_that_is_over_counts_all_the_same(talk: Conversation) -> None:
    hear(talk, "my arm went weak and my face droops", "it's just a cramp", "all gone now")
    assert place_and_warning(talk)[0] == WARNED


def test_what_is_fine_raises_no_alarm(talk: Conversation) -> None:
    hear(talk, "i can't breathe right and my leg hurts", "no it's just panic", "my chest is fine")
    assert place_and_warning(talk) == (ASKED, LUNG)


def test_a_question_is_put_twice_at_most(talk: Conversation) -> None:
    hear(talk, "i can't breathe right and my leg hurts", "no it's just panic", "my chest is fine", "it's easing")
    assert talk.place["id"] != ASKED


def test_a_risk_that_is_denied_asks_nothing_again(talk: Conversation) -> None:
    hear(talk, "cramp in my calf", "no it's not and it's all swollen and hot", "no i haven't flown anywhere")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_a_question_about_a_clot_in_a_cramp_is_asked_about_and_no_alarm(talk: Conversation) -> None:
    hear(talk, "cramp in my calf", "is it a clot")
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears("no its not swollen or hot or nothing")
    assert talk.place["id"] == "relief.now"
    talk.hears("easing now")
    assert talk.place["id"] == "relief.eased"


def test_behind_a_list_of_denials_the_question_counts(talk: Conversation) -> None:
    talk.hears("i've got no swelling, no chest pain, no numbness, can i take magnesium for it")
    assert talk.place["id"] == "magnesium-potassium"
    talk.hears("no swelling, no numbness, i just want to know why i get them")
    assert talk.place["id"] not in (ASKED, WARNED, "when-to-see-doctor")


def test_both_ankles_as_ever_are_no_news(talk: Conversation) -> None:
    hear(talk, "my calf's gone into a spasm", "it's easing", "well it's a bit puffy both ankles like always")
    assert talk.place["id"] not in (ASKED, WARNED)
    talk.hears("the left one's more swollen than the other today")
    assert place_and_warning(talk)[0] == WARNED


def test_an_arm_under_a_sleeping_baby_is_no_stroke(talk: Conversation) -> None:
    hear(talk, "my leg is in a knot", "the baby's asleep on me i can't move my arm")
    assert talk.place["id"] == "relief.now"
    talk.hears("i can't move my arm")
    assert place_and_warning(talk)[0] == WARNED


@pytest.mark.parametrize("said", ["is that related", "are you sure"])
def test_whether_it_is_related_is_asked_of_the_warning(talk: Conversation, said: str) -> None:
    hear(talk, "every night, both legs", "i'm on a statin", "my wee's gone dark like cola", said)
    assert place_and_warning(talk) == (WARNED, "warning.dark-urine")


def test_what_is_denied_in_the_words_of_an_answer_is_not_asked_again(talk: Conversation) -> None:
    hear(talk, "my leg is numb and cold", "no it's not cold", "no not numb either")
    assert place_and_warning(talk)[1] is None


def test_a_calf_sore_after_an_operation_is_asked_about_once_more(talk: Conversation) -> None:
    hear(talk, "my calf is sore and warm and i had surgery last week", "no it isn't warm")
    assert place_and_warning(talk) == (ASKED, CLOT)


def test_what_a_midwife_has_looked_at_is_asked_about_no_more(talk: Conversation) -> None:
    hear(
        talk, "i'm pregnant and one calf is swollen and sore", "no it's not sore", "the midwife looked at it yesterday"
    )
    assert talk.pending["kind"] != "is-it-happening"


def test_who_will_not_go_ends_no_question(talk: Conversation) -> None:
    hear(talk, "my mum's foot is cold and numb", "no it's always been like that", "she won't have an ambulance")
    assert place_and_warning(talk) == (WARNED, "warning.cold-leg")
