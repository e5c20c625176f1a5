"""Signs that were asked about by the wrong question, taken for an emergency at once, or not heard: blows, bites, sight,
walking, a weak second.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

CRAMP = "i've got a cramp in my calf"
WARNED = (
    (
        ("i've a pain in the calf when i'm walking up to the top field", "it stops when i lean on the gate"),
        "walking-pain",
    ),
    (("my legs ache when i walk", "they're fine once i sit"), "walking-pain"),
    (("my calf aches on walking, it goes off when i stand still",), "walking-pain"),
    (("he gets it every time he walks to the shop and it eases when he sits",), "walking-pain"),
    ((CRAMP, "a dog bit it"), "bite-infected"),
    ((CRAMP, "my dog bit it in the garden"), "bite-infected"),
    (("i'm seeing double", "it came on suddenly"), "chest-stroke"),
    (("i'm seeing double and my arm's gone weak",), "chest-stroke"),
    (("the cow stood on me foot", "i can't put weight on it"), "tear-fracture"),
    (("a horse kicked my thigh", "it's swelling and numb"), "broken-leg"),
    (("my right leg went weak for ten minutes and came back",), "sudden-weakness"),
    (("me da gets a pain in his legs going up the brae", "it goes off when he stops"), "walking-pain"),
    (("the dog nipped me on the leg",), "bite-infected"),
    (("i fell off me bike", "me calf's getting harder and harder"), "tight-after-injury"),
    (("ma leg's red", "it's warm"), "leg-clot"),
    (("ma leg's red", "it's warm", "i'm shiverin"), "hot-leg-fever"),
    (("i tore me calf sunday", "i'm on clopidogrel", "it's black to the ankle"), "thinner-bruise"),
    (("my wee lad's limping", "he's a temperature"), "child-limp"),
    (("me leg hurts when i walk far", "about two hundred yards", "then i've to stop"), "walking-pain"),
    (("i'd a funny turn this morning", "me leg wouldn't go"), "sudden-weakness"),
    (("me ticker's racing and me calf's sore",), "lung-clot"),
    (("i've been on atorvastatin three weeks", "sore all over", "and i've hardly passed water the day"), "dark-urine"),
    (("me mam's on furosemide", "she's been vomiting two days", "she's muddled"), "heat-sodium"),
    (("i'm on warfarin", "a bruise came up on me thigh by itself", "me foot's numb"), "tight-after-injury"),
)
ASKED = (
    (("i've a pain in the calf when i'm walking up to the top field",), "walking-pain"),
    (("i got a kick off a bullock tuesday",), "tear-fracture"),
    (
        ("i got a kick off a bullock tuesday", "in the thigh", "fierce hard now and there's a lump"),
        "tight-after-injury",
    ),
    (("i took a kick in the calf at football",), "tear-fracture"),
    ((CRAMP, "i'm seeing double"), "chest-stroke"),
    (("me dad's got cramp", "he's gone a funny colour"), "chest-stroke"),
    (("dad's gone grey and clammy",), "chest-stroke"),
    (("my leg went weak for a second getting up",), "sudden-weakness"),
    (("my heart's gone all funny",), "chest-stroke"),
    ((CRAMP, "me sight's gone blurry in one eye"), "chest-stroke"),
    ((CRAMP, "a wasp's after stinging it"), "sting-reaction"),
    (("i'd a funny turn this morning",), "sudden-weakness"),
    (("he's a bad colour",), "chest-stroke"),
    (("i take clexane", "a black lump on me shin where the gate caught me"), "tight-after-injury"),
)
NONE = (
    ("i get a kick out of running",),
    ("the cramp eases when i stand on it",),
    ("it stops when i lean on the wall, the cramp",),
    (CRAMP, "my dog wants out"),
    ("my dog bit the postman",),
    ("i've seen double since i was a kid, lazy eye",),
    ("double the hold please",),
    ("give me a kick start in the morning",),
    ("does walking help",),
    ("i walk the dog every morning",),
    ("can i walk after it stops",),
    ("what a funny colour your light is",),
    ("hold it for a second",),
    ("my heart's not in it today",),
    ("my calf aches going up the hill on my run",),
    ("my vision board says run a marathon",),
    ("i can't see in the dark",),
    ("i've the sugar in me tea",),
    ("me foot's been numb for years with the sugar",),
    ("the dog nipped out to the garden",),
    ("the road to the gym caught me out",),
    ("we'd a great run, then i've to stop for a pee",),
    ("there's a funny turn in the road at mile three",),
    ("he's a good colour after the run",),
    ("my legs won't go any faster",),
    ("he's a cramp in his calf",),
    ("the wee man of the house wants a stretch",),
    ("it's getting harder and harder to hold this stretch",),
    ("hold on, the hill gets harder and harder",),
    ("my bag's black down the side",),
    ("everything's double the price",),
    ("i took a knock to my confidence",),
    ("i nearly had a heart attack when the alarm went",),
    ("my horse has a hard lump on his leg",),
    ("my ticker watch says i ran five miles",),
    ("i used to get a pain walking but it's gone since i stopped smoking",),
)


@pytest.mark.parametrize(("said", "warning"), WARNED)
def test_what_is_told_is_warned_of(talk: Conversation, said: tuple[str, ...], warning: str) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", f"warning.{warning}")


@pytest.mark.parametrize(("said", "warning"), ASKED)
def test_what_may_be_one_is_asked_about_by_its_own_question(
    talk: Conversation, said: tuple[str, ...], warning: str
) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", f"warning.{warning}")


@pytest.mark.parametrize("said", NONE)
def test_what_only_sounds_alike_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


def test_a_no_about_a_blow_begins_nothing_that_was_guessed_from_it(talk: Conversation) -> None:
    talk.hears("i got a kick off a bullock tuesday")
    talk.hears("no, i can walk")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


BLOW = "i got a kick off a bullock tuesday"


@pytest.mark.parametrize("said", ["there's a lump", "it's bruised", "the thigh's bruised now"])
def test_what_comes_after_a_blow_is_to_be_looked_at(talk: Conversation, said: str) -> None:
    for each in (BLOW, "no, i can walk", said):
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.knock")
    talk.hears("can i rub it")
    assert talk.place["id"] == "redflag"


def test_nothing_is_stretched_rubbed_or_warmed_after_a_blow(talk: Conversation, library: Library) -> None:
    for each in (BLOW, "no, i can walk", "can i stretch it"):
        talk.hears(each)
    assert talk.place["entry"] == "when-not-stretch"
    assert library.topics["massage"].say_first["injury"] in talk.hears("can i rub it")
    assert library.topics["heat"].say_first["injury"] in talk.hears("should i put heat on it")


def test_a_blow_that_swells_hard_is_no_small_thing(talk: Conversation) -> None:
    for each in ("i got a belt of a hurl on the calf", "it's gone rock hard and swelling"):
        talk.hears(each)
    assert talk.place["warning"] == "warning.tight-after-injury"


MAY = ("can i still dae the stretches", "can i stretch", "is it ok to stretch", "am i still alright to do my stretches")


@pytest.mark.parametrize("said", MAY)
def test_whether_stretching_is_for_somebody_is_answered_by_what_was_told(
    talk: Conversation, library: Library, said: str
) -> None:
    for each in ("i'm diabetic", "numb feet"):
        talk.hears(each)
    heard = talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("stretch.calf-towel", "offer")
    assert all(str(library.facts[fact].care) in heard for fact in ("diabetes", "numb-feet"))


@pytest.mark.parametrize(
    "said", ["can i stretch my calf against the wall", "can stretching hurt", "can you do the stretches"]
)
def test_what_asks_something_else_is_not_that(talk: Conversation, said: str) -> None:
    talk.hears("i'm diabetic")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) != ("stretch.calf-wall", "offer")


def test_an_operated_leg_is_not_stretched(talk: Conversation) -> None:
    talk.hears("i had a hip operation last week")
    talk.hears("can i do my stretches")
    assert talk.place["entry"] == "when-not-stretch"
