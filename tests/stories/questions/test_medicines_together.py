"""Stories of one medicine beside another: nothing is allowed here, nothing prescribed is called wrong, none is named as
safer.
"""

import pytest

from tests.conftest import Conversation

MAGNESIUM, QUININE = ("magnesium-potassium", "magnesium-tablets"), ("medications", "quinine")


def place(talk: Conversation) -> tuple[str, str | None]:
    return talk.place["id"], talk.place.get("entry")


@pytest.mark.parametrize(
    "said",
    [
        "can i take magnesium with blood pressure tablets",
        "can i take magnesium with epilepsy tablets",
        "can i take magnesium with bisoprolol",
        "is magnesium ok with gabapentin",
        "does magnesium go with digoxin",
        "can i have magnesium if i'm on antibiotics",
    ],
)
def test_magnesium_beside_a_medicine_is_for_the_pharmacist_first(talk: Conversation, said: str) -> None:
    heard = talk.hears(said)
    assert talk.place["id"] == "magnesium-potassium"
    assert "pharmacist" in heard
    assert "Yes, " not in heard


@pytest.mark.parametrize("said", ["can i take magnesium with bisoprolol", "is magnesium ok with epilepsy tablets"])
def test_a_medicine_for_the_heart_is_told_of_no_antibiotics(talk: Conversation, said: str) -> None:
    heard = talk.hears(said)
    assert place(talk) == MAGNESIUM
    assert "antibiotics" not in heard


def test_antibiotics_are_told_of_where_they_are_asked_about(talk: Conversation) -> None:
    assert "antibiotics" in talk.hears("can i take magnesium with antibiotics")


@pytest.mark.parametrize(
    "said",
    [
        ("can i take quinine with bisoprolol",),
        ("does quinine help", "i take digoxin is that safe"),
        ("does quinine help", "i'm on amlodipine is it ok"),
        ("does quinine help", "would it go with my heart tablets"),
        ("does tonic water help", "i'm on warfarin is that alright"),
    ],
)
def test_quinine_beside_a_medicine_is_for_who_sees_the_whole_list(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        heard = talk.hears(each)
    assert talk.place["id"] == "medications"
    assert talk.place["entry"] in {"quinine", "tonic-water"}
    assert "doctor" in heard
    assert "works a little" not in heard


@pytest.mark.parametrize(
    "said",
    [
        ("can i take quinine with bisoprolol", "what's safer"),
        ("does quinine help", "what else can the doctor give me"),
        ("what can be prescribed for cramps",),
    ],
)
def test_no_prescription_medicine_is_named_as_safer(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        heard = talk.hears(each)
    assert "diltiazem" not in heard


@pytest.mark.parametrize(
    "said",
    [
        ("my potassium was low", "they gave me sando k"),
        ("my potassium was low", "the doctor put me on slow k"),
        ("my potassium was low", "she's started me on effervescent potassium"),
        ("the hospital gave me potassium",),
    ],
)
def test_what_was_prescribed_is_not_advised_against(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        heard = talk.hears(each)
    assert "Please don't, on your own" not in heard


def test_what_a_neighbour_gave_is_advised_against(talk: Conversation) -> None:
    talk.hears("my neighbour gave me potassium tablets can i take them")
    assert talk.place["id"] in {"magnesium-potassium", "medications"}
    assert "Take what was prescribed" not in talk.last.speech


@pytest.mark.parametrize(
    "said", ["ten three times a day", "five mg twice a day", "one in the morning and two at night"]
)
def test_the_dose_of_a_tablet_is_no_inhaler(talk: Conversation, said: str) -> None:
    talk.hears("does baclofen help")
    talk.hears(said)
    assert place(talk) == ("medications", "my-dose")


def test_puffs_are_still_of_an_inhaler(talk: Conversation) -> None:
    talk.hears("do inhalers cause cramps")
    assert "asthma nurse" in talk.hears("ten times a day")


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("is it my statin", "statins"),
        ("could it be my statin", "statins"),
        ("might my atorvastatin be doing it", "statins"),
        ("is it the ramipril", "blood-pressure"),
        ("could it be my water tablet", "water-pills"),
        ("is my inhaler to blame", "inhalers"),
    ],
)
def test_the_medicine_that_is_named_is_told_of_first(talk: Conversation, said: str, entry: str) -> None:
    talk.hears(said)
    assert place(talk) == ("medications", entry)


@pytest.mark.parametrize(
    ("said", "words"),
    [("what's a water tablet", "kidneys"), ("what are water tablets", "kidneys"), ("what is a statin", "cholesterol")],
)
def test_what_a_medicine_is_can_be_asked(talk: Conversation, said: str, words: str) -> None:
    assert words in talk.hears(said)
    assert talk.place["id"] == "medications"


def test_it_is_no_warfarin_takes_back_no_other_blood_thinner(talk: Conversation) -> None:
    talk.hears("is vitamin k two safe i'm on apixaban")
    talk.hears("it isn't warfarin though")
    assert [each["id"] for each in talk.response["sessionAttributes"]["facts"]] == ["blood-thinner"]
    assert place(talk) == ("magnesium-potassium", "vitamin-k2")


def test_who_denies_the_one_that_was_told_takes_none(talk: Conversation) -> None:
    talk.hears("i'm on warfarin")
    talk.hears("no i'm not on warfarin")
    assert not talk.response["sessionAttributes"].get("facts")


@pytest.mark.parametrize("said", ["my pressure's high though", "i've got pressure", "my pressure is up"])
def test_high_pressure_is_high_blood_pressure(talk: Conversation, said: str) -> None:
    talk.hears("should i take salt tablets")
    heard = talk.hears(said)
    assert talk.place["id"] == "causes.electrolytes"
    assert "blood pressure" in heard


def test_ibuprofen_is_asked_about_first_with_high_blood_pressure(talk: Conversation) -> None:
    talk.hears("i'm on blood pressure tablets")
    assert "blood pressure" in talk.hears("can i take ibuprofen for the soreness")


def test_how_soon_to_call_is_today(talk: Conversation) -> None:
    talk.hears("gabapentin makes me dizzy")
    assert "oday" in talk.hears("how soon")


def test_two_kinds_of_one_answer_are_answered_at_once(talk: Conversation) -> None:
    talk.hears("citrate or glycinate")
    assert place(talk) == ("magnesium-potassium", "magnesium-form")


@pytest.mark.parametrize(
    "said",
    [
        "i'm on dialysis in the chair now and my leg is cramping",
        "i'm on the machine and my calf's cramping",
        "i've got a cramp and i'm hooked up to dialysis",
    ],
)
def test_a_cramp_on_the_machine_is_for_the_nurse_at_once(talk: Conversation, said: str) -> None:
    assert "nurse" in talk.hears(said)


@pytest.mark.parametrize(
    "said",
    [
        ("can i take ibuprofen with my statin",),
        ("is it ok to take paracetamol with apixaban",),
        ("can i take calcium with thyroid tablets",),
        ("does magnesium help", "i take digoxin is that safe"),
        ("does magnesium help", "my wife she's on warfarin can she take it"),
        ("does magnesium help", "does it interact with anything"),
        ("does quinine help", "can i take it with my other tablets"),
        ("is vitamin b any good", "i'm on metformin is that alright with it"),
    ],
)
def test_two_that_are_taken_together_are_for_the_pharmacist(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        heard = talk.hears(each)
    assert talk.place["id"] in {"magnesium-potassium", "medications"}
    assert "pharmacist" in heard or "doctor agrees" in heard


@pytest.mark.parametrize("said", ["no i'm breathing fine", "my breathing's fine", "no, breathing is normal thanks"])
def test_breathing_well_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears("i've had nine puffs of salbutamol today")
    assert "today" in talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["i'm not breathing well", "i can't breathe properly", "my breathing is bad"])
def test_breathing_badly_is_no_good_news(talk: Conversation, said: str) -> None:
    talk.hears("i've had nine puffs of salbutamol today")
    talk.hears(said)
    assert talk.place["id"].startswith("redflag")


def test_puffs_that_are_allowed_are_of_inhalers(talk: Conversation) -> None:
    talk.hears("i had eight puffs of salbutamol")
    assert place(talk) == ("medications", "inhalers")


def test_a_new_medicine_stays_one(talk: Conversation) -> None:
    talk.hears("my cramps started with a new blood pressure tablet")
    assert talk.place["id"] in {"medications", "redflag.ask", "redflag"}
    assert talk.place.get("entry") != "statins"


@pytest.mark.parametrize(
    "said",
    ["should i take my statin at night", "can i take my water tablet in the morning", "when should i take my ramipril"],
)
def test_when_a_named_medicine_is_taken_is_for_the_pharmacist(talk: Conversation, said: str) -> None:
    assert "pharmacist" in talk.hears(said)
    assert talk.place.get("entry") not in {"statins", "water-pills", "blood-pressure"}


def test_whether_it_brings_cramps_at_night_is_asked_of_the_medicine(talk: Conversation) -> None:
    talk.hears("does my statin cause cramps at night")
    assert place(talk) == ("medications", "statins")
