"""Stories of signs in other shapes: a still baby, a leg that makes somebody stop, tingling that climbs, a late risk;
of what only sounds like one; and of who cannot tell, or puts it off.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, PREGNANT, WARNED, ended, place_and_warning

LABOUR, CLIMBING = "warning.early-labour", "warning.climbing-weakness"
WALKING, RECENT, HEART = "warning.walking-pain", "warning.recent-clot", "warning.heart-fluid"
LIMP, DARK, CALL, OVERDOSE = "warning.child-limp", "warning.dark-urine", "warning.call-for-me", "warning.overdose"
DROP = "warning.foot-drop"


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        (("my baby hasn't moved since yesterday and i've this cramping low down",), LABOUR),
        (("i can't feel the baby moving",), LABOUR),
        (("i'm thirty two weeks and there's less movement since this morning",), LABOUR),
        (("i'm pregnant", "the baby's been very quiet all day"), LABOUR),
        (("the bump's not moved all day",), LABOUR),
        (("when i walk up to the church i've to stop three times for my calf and then it goes off",), WALKING),
        (("my calf stops me halfway to the shops and it goes off when i stand a minute",), WALKING),
        (("my feet are tingling", "it was just toes yesterday and now it's past my knees"), CLIMBING),
        (("i've pins and needles in my feet", "it started in the toes and it's moving up"), CLIMBING),
        (("tight calf", "hot to touch yeah", "i had the baby ten days ago"), PREGNANT),
        (("i had a dvt three weeks ago can i stretch it",), RECENT),
        (("i had a clot last month is it safe to massage my calf",), RECENT),
        (("i've heart failure and my ankles swell by night time",), HEART),
    ],
)
def test_a_sign_in_another_shape_warns(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    "said",
    [
        "the baby hasn't moved into her own room",
        "my baby is kicking and i've cramp",
        "i've to stop for my dog on the walk",
        "play heart attack by demi lovato",
        "put on the song heart attack",
        "do you call an ambulance for people",
        "do you ring an ambulance for anybody",
        "i overdosed on mince pies and skipped my run",
        "the physio says my foot drop exercise is called heel walking how long do i do it",
        "my heart was racing after the intervals and it came down fine",
        "i had a dvt three weeks ago",
    ],
)
def test_what_only_sounds_like_one_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("play something i'm having a heart attack", CHEST),
        ("play some music i've chest pain by the way", CHEST),
        ("put on the light i've chest pain", CHEST),
        ("do you call an ambulance", CALL),
        ("would you call an ambulance for people here", CALL),
        ("do you ring an ambulance for someone with chest pain", CHEST),
        ("i overdosed on mince pies and paracetamol tablets", OVERDOSE),
        ("i overdosed on my tablets", OVERDOSE),
        ("i've foot drop", DROP),
        ("i've got foot drop", DROP),
        ("the hospital sorted him but my boy's limping again", LIMP),
        ("the hospital sorted his arm and my boy limps now", LIMP),
        ("my boy had a limp in the spring and he's limping again now", LIMP),
        ("my mum's leg is swollen and hot and the doctor sorted her an appointment", CLOT),
        ("my heart was racing and my chest hurts and it came down fine", CHEST),
        ("my heart's racing and my chest is tight", CHEST),
    ],
)
def test_what_is_one_still_warns(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    ("sign", "explained"),
    [
        ("my lad's limping", "he's got a stone in his shoe"),
        ("my son's limping", "there's a pebble in his boot"),
        ("my wee was dark this morning", "i'd hardly drunk anything and it's clear again now"),
        ("my wee was dark this morning", "i was dehydrated and it's back to normal"),
    ],
)
def test_a_shoe_and_thirst_explain_their_own_sign(talk: Conversation, sign: str, explained: str) -> None:
    talk.hears(sign)
    assert place_and_warning(talk)[0] == WARNED
    talk.hears(explained)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "explained", "warning"),
    [
        ("my lad's limping", "he's got a stone in his shoe but he's still limping", LIMP),
        ("my lad's limping", "he's got a stone in his shoe and a fever", LIMP),
        ("my lad's limping", "maybe he's a stone in his shoe", LIMP),
        ("my wee was dark this morning", "i've hardly drunk anything", DARK),
        ("my wee was dark after the marathon", "i'd hardly drunk anything and it's clear again now", DARK),
        ("my wee was dark this morning", "i was dehydrated and it's still brown", DARK),
    ],
)
def test_what_goes_on_or_comes_of_a_strain_is_kept(talk: Conversation, sign: str, explained: str, warning: str) -> None:
    talk.hears(sign)
    talk.hears(explained)
    assert place_and_warning(talk)[1] == warning


@pytest.mark.parametrize(
    "said",
    ["i can't tell if it's swollen", "i can't tell if my leg's swollen or not", "not sure if it's red or swollen"],
)
def test_who_cannot_tell_whether_a_sign_is_there_is_asked(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping")
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears("no")
    assert place_and_warning(talk)[1] is None


def test_a_doubt_beside_a_sign_warns(talk: Conversation) -> None:
    talk.hears("i can't tell if it's swollen but my calf's red hot")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_the_leg_itself_is_the_same_is_a_no(talk: Conversation) -> None:
    talk.hears("my leg's swollen")
    talk.hears("oh that's just my compression sock making a ridge")
    assert place_and_warning(talk) == (ASKED, CLOT)
    talk.hears("no the leg itself is the same as the other")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize("said", ["not yet", "in a bit", "no not yet"])
def test_who_puts_it_off_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("my calf is hot and swollen")
    talk.hears(said)
    assert not ended(talk)
    assert place_and_warning(talk) == (WARNED, CLOT)


@pytest.mark.parametrize("wish", ["can i stretch it", "is it safe to massage my calf", "should i rub it"])
def test_a_wish_to_stretch_after_a_clot_that_was_told_is_asked_about(talk: Conversation, wish: str) -> None:
    talk.hears("i had a dvt three weeks ago")
    talk.hears(wish)
    assert place_and_warning(talk) == (ASKED, RECENT)
    talk.hears("yes")
    assert place_and_warning(talk) == (WARNED, RECENT)


def test_a_clot_of_years_ago_is_none_of_late(talk: Conversation) -> None:
    talk.hears("i had a dvt years ago")
    talk.hears("can i stretch it")
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        "my calf's swollen and hot and the doctor fixed me an appointment",
        "my calf is swollen and hot and they sorted me a scan for monday",
        "the gp sorted me an appointment but my calf is swollen and hot",
    ],
)
def test_an_appointment_resolves_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["kind"] == "warning"


@pytest.mark.parametrize(
    "said", ["my calf was swollen and hot in june and they fixed it", "had a swollen leg and the doctor cured me"]
)
def test_what_was_cured_is_resolved(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["kind"] != "warning"
