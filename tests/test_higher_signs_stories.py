"""Signs that were asked about by the wrong question, taken for an emergency at once, or not heard: blows, bites, sight, walking, a weak second."""

import pytest

from tests.conftest import Conversation

CRAMP = "i've got a cramp in my calf"
WARNED = (
    (("i've a pain in the calf when i'm walking up to the top field", "it stops when i lean on the gate"), "walking-pain"),
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
)
ASKED = (
    (("i've a pain in the calf when i'm walking up to the top field",), "walking-pain"),
    (("i got a kick off a bullock tuesday",), "tear-fracture"),
    (("i got a kick off a bullock tuesday", "in the thigh", "fierce hard now and there's a lump"), "tight-after-injury"),
    (("i took a kick in the calf at football",), "tear-fracture"),
    ((CRAMP, "i'm seeing double"), "chest-stroke"),
    (("me dad's got cramp", "he's gone a funny colour"), "chest-stroke"),
    (("dad's gone grey and clammy",), "chest-stroke"),
    (("my leg went weak for a second getting up",), "sudden-weakness"),
    (("my heart's gone all funny",), "chest-stroke"),
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
