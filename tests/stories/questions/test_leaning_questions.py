"""Stories of questions of a few words that lean on what was just said: whether it is too much, what helps against it,
what can be taken, whether it is from a parent, whether it is the medicine.
"""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def after(talk: AtDevice, *said: str) -> str:
    """What was answered at the end of a conversation: the topic, and its entry where it has one."""
    for each in said:
        talk.hears(each)
    return "/".join(filter(None, (talk.place["id"], talk.place.get("entry"))))


def told(talk: AtDevice) -> list[str]:
    """Keys of the answers that were told, in their order."""
    return list(talk.response["sessionAttributes"].get("told", []))


@pytest.mark.parametrize(
    "said",
    [
        "is that overdoing it then",
        "is that too much",
        "am i overdoing it",
        "is that a bit much",
        "is that going overboard",
        "am i drinking too much",
    ],
)
@pytest.mark.parametrize(
    ("drunk", "is_asked"),
    [("i have three litres of water each shift", True), ("i drink five litres a day at work", False)],
)
def test_too_much_is_asked_of_the_two_that_may_be_meant(
    talk: AtDevice, drunk: str, said: str, *, is_asked: bool
) -> None:
    talk.hears(drunk)
    assert (talk.pending["kind"] == "did-you-mean") is is_asked
    assert after(talk, said) == "over-hydration/too-much-water"


def test_seven_litres_are_too_much_at_once_and_more_is_told_of_that(talk: AtDevice) -> None:
    first = after(talk, "i get through seven litres a day on the site cause i sweat like a pig")
    assert first == "over-hydration/too-much-water"
    assert after(talk, "is that too much") == first


@pytest.mark.parametrize(
    ("before", "said", "topic"),
    [
        ("i take four magnesium tablets a day", "is that overdoing it", "magnesium-potassium"),
        ("i eat six bananas a day", "am i overdoing it", "magnesium-potassium"),
        ("i have ten coffees a day", "is that too many", "hydration"),
        ("does pickle juice work", "can i have too much", "relief.pickle-juice"),
    ],
)
def test_too_much_stays_with_what_was_told(talk: AtDevice, before: str, said: str, topic: str) -> None:
    first = after(talk, before)
    assert after(talk, said).split("/")[0] == topic == first.split("/")[0]
    assert len(told(talk)) == len(set(told(talk))) == 2


@pytest.mark.parametrize(
    "said",
    [
        "so can you do owt for that",
        "can you do anything for it",
        "is there anything i can do about that",
        "is there owt for that",
        "can anything be done about it",
        "have you got anything for that",
    ],
)
def test_what_helps_restless_legs_is_no_calf_stretch(talk: AtDevice, said: str) -> None:
    talk.hears("is fidgety legs the same thing as cramp")
    assert after(talk, said) == "what-are-leg-cramps/restless-treatment"
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    "said",
    [
        "my dad was a martyr to it too so have i had it off him",
        "did i get it from my mother",
        "is it hereditary",
        "does it run in the family",
        "have i inherited them from my nan",
        "is it in the genes",
    ],
)
def test_whether_it_is_from_a_parent(talk: AtDevice, said: str) -> None:
    assert after(talk, "why's it always wait till i'm asleep", said) == "who-gets-them/who"


@pytest.mark.parametrize(
    "said", ["what can i take", "what can i take for it", "what am i allowed to take", "is there anything i can take"]
)
def test_what_can_be_taken_in_pregnancy_has_its_own_answer(talk: AtDevice, said: str) -> None:
    assert after(talk, "i'm pregnant", said) == "hormones-pregnancy/magnesium-pregnancy"


def test_what_can_be_taken_in_pregnancy_that_is_named(talk: AtDevice) -> None:
    assert after(talk, "what can i take in pregnancy") == "hormones-pregnancy/magnesium-pregnancy"


def test_what_can_be_taken_is_no_other_health(talk: AtDevice) -> None:
    assert after(talk, "my calves cramp every night", "what can i take") == "magnesium-potassium"


@pytest.mark.parametrize(
    "said",
    [
        "so which stretches am i allowed",
        "what stretches am i allowed to do",
        "which stretches can i do",
        "which exercises are safe for me",
    ],
)
def test_which_stretches_are_allowed_in_pregnancy(talk: AtDevice, said: str) -> None:
    after(talk, "i'm expecting and my calves keep waking me up", said)
    assert (talk.place["id"], talk.pending["kind"]) == ("stretch.calf-towel", "offer")


@pytest.mark.parametrize(
    "said",
    [
        "what should i be having at half time",
        "what can i have between sets",
        "what should i be taking during the match",
    ],
)
def test_what_to_have_at_half_time_is_of_drinking(talk: AtDevice, said: str) -> None:
    assert after(talk, "i always cramp at touch rugby", "only ever in the second half", said).startswith("hydration")


@pytest.mark.parametrize("medicine", ["i take amlodipine", "i'm on a statin", "i take omeprazole", "i'm on sertraline"])
def test_is_it_that_is_of_the_medicine_told_and_says_nothing_twice(talk: AtDevice, medicine: str) -> None:
    talk.hears(medicine)
    about = [after(talk, "is it that").split("/")[0], talk.place["about"]]
    first = list(told(talk))
    talk.hears("is it that though")
    assert [talk.place["id"], talk.place["about"]] == about
    assert len(told(talk)) == len(set(told(talk))) == len(first) + 1


@pytest.mark.parametrize(
    "said", ["i flew home monday", "i got off a long haul flight yesterday", "i flew back last night"]
)
def test_a_flight_told_alone_asks_about_the_leg(talk: AtDevice, said: str) -> None:
    assert after(talk, said) == "causes.overuse-standing/flying"
    assert talk.pending["kind"] == "follow-up"


@pytest.mark.parametrize(
    ("before", "said", "answer"),
    [
        ("what else", "have i got it off my shoes", "causes.overuse-standing/shoes"),
        ("why do i get cramps", "do a calf stretch for it", "stretch.calf-wall"),
        ("how long do cramps last", "how much magnesium is too much", "magnesium-potassium/magnesium-how-much"),
    ],
)
def test_what_names_something_is_read_as_ever(talk: AtDevice, before: str, said: str, answer: str) -> None:
    assert after(talk, before, said) == answer
