"""The moment of a cramp: at the wheel, in the water, with somebody's hands, and when it had not let go after all."""

import pytest

from tests.conftest import Conversation

WHEEL, POOL = "i'm driving and i've got a cramp", "i'm in the pool and my leg's seized up"


def relief(talk: Conversation) -> dict[str, object]:
    return dict(talk.place.get("relief") or {})


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("i can't pull over i'm on the motorway", "safe-yet"),
        ("no", "check-in"),
        ("it's agony", "one-more-round"),
    ],
)
def test_nobody_is_told_to_rub_a_leg_at_the_wheel(talk: Conversation, said: str, asked: str) -> None:
    talk.hears(WHEEL)
    again = talk.hears(said)
    assert "rub" not in again.lower()
    assert talk.pending["kind"] == asked


def test_getting_safe_comes_first_in_every_round(talk: Conversation) -> None:
    first = talk.hears(WHEEL).split(".")[0]
    assert talk.hears("no").split(".")[0] == first
    assert relief(talk)["position"] == "driving"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (WHEEL, "ok i've stopped"),
        (WHEEL, "i've pulled over"),
        (WHEEL, "right we're parked up"),
        (POOL, "i'm out now"),
        (POOL, "i'm on the side"),
    ],
)
def test_out_of_danger_the_leg_is_helped(talk: Conversation, where: str, said: str) -> None:
    talk.hears(where)
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert relief(talk).get("position", "any") == "any"
    assert talk.pending == {"kind": "check-in", "asks_muscle": True}


def test_nobody_feels_for_a_swelling_while_afloat(talk: Conversation) -> None:
    talk.hears(POOL)
    for _ in range(2):
        talk.hears("no")
        assert talk.pending["kind"] == "check-in"
    talk.hears("i'm out now")
    for _ in range(2):
        talk.hears("no")
    assert talk.pending["kind"] == "sign-in-cramp"


HANDS = (
    "my mate's here he can push it",
    "my carer's here",
    "she's pushing it",
    "my wife can rub it",
    "he's holding my foot",
)


@pytest.mark.parametrize("said", HANDS)
def test_somebody_who_is_there_helps_with_the_hands(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my hamstring")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert (relief(talk)["muscle"], relief(talk)["position"]) == ("hamstring", "helping")


@pytest.mark.parametrize("said", ["my husband's here and he's hitting me", "my carer's hurting me"])
def test_hands_that_hurt_help_nobody(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my hamstring")
    talk.hears(said)
    assert talk.place["id"] in ("redflag", "redflag.ask")


@pytest.mark.parametrize("said", ["my leg's got it", "my calf is pulling", "the pain is here", "it's stopped"])
def test_a_part_of_the_body_is_nobody(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my hamstring")
    talk.hears(said)
    assert relief(talk).get("position", "any") != "helping"


@pytest.mark.parametrize("said", ["nah still locked up", "no it's still bad", "no it hasn't gone", "no it's back"])
def test_a_cramp_that_has_not_let_go_is_helped_with_again(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["no thanks", "nah don't write that down", "no not really mate"])
def test_a_no_after_a_cramp_is_one(talk: Conversation, said: str) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears("it's gone")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


ELSE = ("i'm pregnant", "i'm on statins", "i'm on the pill", "i'm nine")


@pytest.mark.parametrize("said", ELSE)
def test_who_somebody_is_makes_no_alarm_of_a_cramp(talk: Conversation, said: str) -> None:
    talk.hears("my calf is cramping")
    talk.hears(said)
    assert "warning" not in talk.place
    assert talk.pending["kind"] == "check-in", "the cramp goes on"


@pytest.mark.parametrize(
    "said", ["i'm pregnant and my calf is swollen", "i'm on the pill and my leg has gone red and hot"]
)
def test_a_sign_told_with_it_is_one(talk: Conversation, said: str) -> None:
    talk.hears("my calf is cramping")
    talk.hears(said)
    assert talk.place["id"] == "redflag"


BESIDES = (
    "my wife's got a cramp she's eight months gone",
    "my wife's got a cramp and she's eight months pregnant",
    "i've got a cramp and i'm eight months pregnant",
)


@pytest.mark.parametrize("said", BESIDES)
def test_a_cramp_beside_a_pregnancy_is_helped_with_first(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert relief(talk).get("position", "any") == ("helping" if "wife" in said else "any")


def test_cramps_that_come_and_go_in_pregnancy_are_a_question(talk: Conversation) -> None:
    talk.hears("i get cramps and i'm eight months pregnant")
    assert talk.place["id"] == "hormones-pregnancy"


def test_a_child_whose_mother_is_at_work_is_alone_and_keeps_its_own_leg(talk: Conversation) -> None:
    talk.hears("my leg's cramping")
    talk.hears("i'm nine")
    talk.hears("my mum's at work")
    assert relief(talk).get("position", "any") == "any"
    facts = talk._session.attributes["facts"]  # noqa: SLF001  # as Alexa keeps them
    assert [fact["id"] for fact in facts] == ["child", "alone"]


@pytest.mark.parametrize("said", ["i'm nine", "i'm eighty two", "i'm diabetic"])
def test_no_stretch_is_offered_past_a_question_about_a_sign(talk: Conversation, said: str) -> None:
    talk.hears("my leg hurts so bad")
    assert talk.pending["then"].startswith("warning.")
    asked = talk.pending
    talk.hears(said)
    assert talk.pending == asked


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("i've cramp in the sea", "i'm going under"),
        ("i've cramp in the sea", "my dad's got me"),
        ("i'm cramping on the bike", "i'm going downhill"),
        (WHEEL, "there's a lorry behind me"),
    ],
)
def test_in_danger_nothing_is_guessed_to_ease_or_refused(talk: Conversation, where: str, said: str) -> None:
    first = talk.hears(where)
    again = talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert first.split(".")[0] == again.split(".")[0]
    assert "safe" in talk.hears("it's easing").lower(), "nobody walks a few steps there"
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["i don't want to wake my husband", "i don't want to wake him"])
def test_somebody_who_sleeps_is_no_wish_to_die(talk: Conversation, said: str) -> None:
    talk.hears("my foot is cramping")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_not_to_wake_up_is_one(talk: Conversation) -> None:
    talk.hears("my foot is cramping")
    talk.hears("i don't want to wake up")
    assert talk.place["warning"] == "warning.crisis"


def test_they_are_the_toes_of_a_foot_that_cramps(talk: Conversation) -> None:
    talk.hears("cramp in my toes")
    talk.hears("they're pointing up")
    assert relief(talk)["toes_up"]
    talk.new_session()
    talk.hears("cramp in my calf")
    talk.hears("they're pointing up")
    assert not relief(talk).get("toes_up")


def test_tingling_lips_after_a_sting_are_an_emergency(talk: Conversation) -> None:
    talk.hears("i've been stung and my leg's cramping")
    talk.hears("my lips are tingling")
    assert talk.place["warning"] == "warning.sting-reaction"


@pytest.mark.parametrize("first", ["leg's cramping", "i'm in the car"])
def test_who_drives_is_told_to_stop_first_in_every_round(talk: Conversation, first: str) -> None:
    talk.hears(first)
    talk.hears("i've got a cramp in my leg")
    talk.hears("i'm driving")
    assert talk.place["relief"]["position"] == "driving"


@pytest.mark.parametrize(
    "said",
    ["no that was last night", "no sorry i had one an hour back", "no it went off ages ago", "nah that was earlier"],
)
def test_a_cramp_that_was_earlier_needs_no_more_rounds(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize(
    "said", ["no it started an hour ago", "no it is as bad as yesterday", "no it's still like it was earlier"]
)
def test_a_cramp_that_goes_on_since_then_gets_its_next_round(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
