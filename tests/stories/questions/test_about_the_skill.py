"""Stories of what is asked of the skill itself, of examples that are wanted, and of wishes behind a resigned remark."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


def after(talk: AtDevice, *said: str) -> str:
    """The id of the place at the end of a conversation."""
    for each in said:
        talk.hears(each)
    return str(talk.place["id"])


@pytest.mark.parametrize(
    "said",
    [
        "are you allowed to tell me that i thought only a physio could",
        "should you be telling folk that",
        "are you even qualified to say that",
        "who are you to tell me",
        "i thought only doctors were allowed to give advice",
        "have you got any medical training",
    ],
)
def test_whether_it_may_say_so_is_asked_of_us(talk: AtDevice, said: str) -> None:
    assert after(talk, "is massage worth a go", said) == "meta.disclaimer"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("you sound terribly sure of yourself for a loudspeaker where on earth do you get it all from", "meta.sources"),
        ("where do you get your information from", "meta.sources"),
        ("who told you that", "meta.sources"),
        ("you sound awful sure of yourself", "meta.confidence"),
        ("what makes you so sure", "meta.confidence"),
    ],
)
def test_where_it_comes_from_is_told_of_the_last_answer(talk: AtDevice, said: str, place: str) -> None:
    assert after(talk, "does magnesium help", said) == place


@pytest.mark.parametrize(
    "said", ["where do you get your information from", "who told you all that", "you sound awful sure of yourself"]
)
def test_where_it_comes_from_is_told_of_us_before_any_answer(talk: AtDevice, said: str) -> None:
    assert after(talk, said) == "meta.about"


@pytest.mark.parametrize(
    "said",
    [
        "my grandson set you up and went back to uni and i haven't the foggiest what i'm meant to do with you",
        "no idea what to say to you",
        "i don't know what you're for",
        "not a clue what i'm supposed to do with this thing",
        "what use are you",
    ],
)
def test_who_knows_not_what_we_are_for_hears_it(talk: AtDevice, said: str) -> None:
    assert after(talk, said) == "meta.capabilities"


@pytest.mark.parametrize(
    "said",
    [
        "no not now i'm only having a nose round",
        "just browsing",
        "i'm just looking",
        "i'm only here for a gander",
        "no just seeing what you do",
        "nah just having a wee look",
        "just trying you out",
    ],
)
def test_who_only_looks_round_is_not_asked_about_a_cramp_again(talk: AtDevice, said: str) -> None:
    talk.launch()
    assert after(talk, said) == "meta.capabilities"
    assert talk.pending["kind"] == "follow-up"
    talk.hears("so what else have you got in there")
    assert talk.place["id"] == "meta.capabilities"
    assert "meta.capabilities+" in talk.response["sessionAttributes"]["told"]


def test_what_else_is_remembered_is_still_that(talk: AtDevice) -> None:
    assert after(talk, "remember i have no wall", "what else have you got me down for") == "preference.list"


@pytest.mark.parametrize("said", ["such as", "like what", "for instance", "for example", "give me an example"])
def test_an_example_of_what_we_do_is_more_of_it(talk: AtDevice, said: str) -> None:
    assert after(talk, "what can you do", said) == "meta.capabilities"
    assert "meta.capabilities+" in talk.response["sessionAttributes"]["told"]


@pytest.mark.parametrize("said", ["such as", "like what", "for instance"])
def test_an_example_takes_what_was_only_offered(talk: AtDevice, said: str) -> None:
    assert after(talk, "is magnesium any good", said) == "daily-routine"
    assert talk.pending["kind"] == "follow-up"


@pytest.mark.parametrize("said", ["such as", "like what", "for example"])
def test_an_example_of_nothing_is_what_can_be_asked(talk: AtDevice, said: str) -> None:
    assert after(talk, "what else", said) == "meta.capabilities"


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("suit yourself do something for my calves instead", "stretch.calf-wall"),
        ("please yourself then give me something for my hamstrings", "stretch.hamstring-seated"),
        ("be like that then give us a thigh stretch", "stretch.quad-standing"),
        ("your loss start the bedtime routine", "routine.bedtime"),
        ("never mind that do a calf stretch instead", "stretch.calf-wall"),
        ("instead of that do my calves", "stretch.calf-wall"),
    ],
)
def test_a_wish_behind_a_resigned_remark_begins(talk: AtDevice, said: str, plan: str) -> None:
    after(talk, "tell me a joke", said)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("fair enough what helps at night", "night-adjustments"),
        ("never mind that how long do cramps last", "what-are-leg-cramps"),
        ("am i allowed to take magnesium with my tablets", "magnesium-potassium"),
        ("i don't know what to do about the cramps", "key-takeaways"),
        ("i was just looking at my leg and it's swollen and hot", "redflag"),
        ("just looking for a calf stretch", "stretch.calf-wall"),
    ],
)
def test_what_only_sounds_like_it_is_read_as_ever(talk: AtDevice, said: str, place: str) -> None:
    assert after(talk, said) == place


def test_never_mind_in_a_cramp_still_tells_that_it_has_gone(talk: AtDevice) -> None:
    assert after(talk, "i've got a cramp", "never mind it's gone") == "relief.eased"
