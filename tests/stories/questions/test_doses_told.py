"""Stories of doses and limits: a reliever used too often, a dose at another time, an unknown medicine,
tablets before an operation.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

OF_MEDICINES, UNKNOWN = "medications", ("medications", "another-medicine")
PARKINSONS = "my mother has parkinson's and her toes curl in the morning"


@pytest.mark.parametrize(
    "said",
    ["i use it ten times a day", "i need it every hour", "twelve puffs a day", "i take it six or seven times a day"],
)
def test_a_reliever_used_too_often_goes_to_a_doctor_today(talk: Conversation, said: str) -> None:
    talk.hears("salbutamol, does it give you cramps")
    assert "today" not in talk.hears("i use it twice a day")
    assert "today" in talk.hears(said)


@pytest.mark.parametrize(
    "said",
    ["i take ten puffs of my blue inhaler a day", "ten puffs of my ventolin today", "i've had nine puffs of it today"],
)
def test_puffs_are_counted_behind_the_name_and_wheezing_on_is_an_emergency(talk: Conversation, said: str) -> None:
    talk.hears("can my reliever inhaler give me cramps")
    talk.hears("the blue one")
    assert "today" in talk.hears(said)
    talk.hears("and i'm still wheezy")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    ("spoken_of", "entry"),
    [
        ("my calf keeps twitching", "keep-running"),
        ("what about cramps on long runs", "keep-running"),
        ("do statins cause cramps", None),
    ],
)
def test_should_i_stop_is_of_the_run_after_a_tired_muscle_and_of_a_medicine_after_one(
    talk: Conversation, spoken_of: str, entry: str | None
) -> None:
    assert place_of(talk, spoken_of, "should i stop") == ("causes.overuse-standing" if entry else OF_MEDICINES, entry)


@pytest.mark.parametrize(
    "said", ["should she take it earlier", "could i give it to her before bed", "would it help to take it in the night"]
)
def test_nobody_is_told_to_move_a_dose(talk: Conversation, said: str) -> None:
    place = place_of(talk, PARKINSONS)
    assert place_of(talk, said) == place
    assert place_of(talk.once_more(), PARKINSONS, "should she stretch it earlier") != (
        "when-to-see-doctor",
        "child-see-doctor",
    )


@pytest.mark.parametrize(
    "said",
    [
        "my doctor gave me ropinirole",
        "i'm on pramipexole",
        "they've put me on levodopa",
        "the hospital started her on rasagiline",
    ],
)
def test_a_medicine_that_nobody_here_knows_is_one(talk: Conversation, said: str) -> None:
    assert place_of(talk, said) == UNKNOWN
    first = talk.hears("can it make cramps")
    assert (talk.place["id"], talk.place.get("entry")) == UNKNOWN
    assert "look up" not in first


@pytest.mark.parametrize(
    "said", ["my doctor gave me some stretches", "i'm on nights this week", "i take the bus to work"]
)
def test_what_is_no_medicine_is_none(talk: Conversation, said: str) -> None:
    assert place_of(talk, said)[0] != OF_MEDICINES


@pytest.mark.parametrize("said", ["i still have some", "i've got a few left over", "i still have some from years ago"])
def test_old_tablets_are_not_taken(talk: Conversation, said: str) -> None:
    assert place_of(talk, "does quinine work then", said) == (OF_MEDICINES, "left-over-tablets")


@pytest.mark.parametrize(
    "said",
    [
        "they said only a litre and a half",
        "how much water can i drink then, they said only a litre and a half",
        "the renal team told me no more than one litre a day",
        "i'm on a fluid restriction",
    ],
)
def test_a_limit_that_was_set_is_kept(talk: Conversation, said: str) -> None:
    assert place_of(talk, "how much should i drink", said)[0] == "control.declined"


def test_before_an_operation_the_surgical_team_is_asked(talk: Conversation) -> None:
    talk.hears("tomorrow is my hip operation")
    before = talk.hears("can i take ibuprofen")
    assert len(talk.hears("no i'm on blood thinners forgot to say")) < len(before)
    assert place_of(talk, "then what")[0] == "key-takeaways"
    assert "surgical team" in before


def test_without_an_operation_nobody_speaks_of_a_surgical_team(talk: Conversation) -> None:
    assert "surgical team" not in talk.hears("can i take ibuprofen")


def test_a_fact_is_said_of_the_topic_that_was_answered(talk: Conversation) -> None:
    first = talk.hears("does magnesium work")
    then = talk.hears("i have high blood pressure")
    assert talk.place["id"] == "magnesium-potassium"
    assert len(then) < len(first)


@pytest.mark.parametrize(
    ("taken", "asked"),
    [
        ("i'm on baclofen for it", "can i take more of it at night"),
        ("i'm on baclofen for it", "what if i have an extra one before bed"),
        ("i take gabapentin", "can i take more when it cramps"),
        ("i take a water pill", "can i take two"),
        ("i'm on quinine for it", "should i take a bit more"),
    ],
)
def test_more_of_a_medicine_is_never_taken_unasked(talk: Conversation, taken: str, asked: str) -> None:
    talk.hears(taken)
    assert "don't change a prescribed medicine" in talk.hears(asked)
