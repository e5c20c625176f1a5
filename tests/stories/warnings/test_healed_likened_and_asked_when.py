"""Stories of what sounds like a sign and is none: healed long ago, a story, a simile, a question of when;
and of real signs in nearly the same words.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED

SIGN = (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    [
        "i got bit by a dog when i was wee and i've the scar to show for it",
        "a dog bit me when i was a wee lad",
        "i was bitten by an adder when i was in primary school",
        "my calf tore two summers ago and i've run three marathons since",
        "i broke my ankle three christmases back",
        "i fainted at school when i was nobbut a lad",
    ],
)
def test_what_healed_long_ago_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "a dog bit me today and it's hot",
        "i got bit by the dog when i was walking and it's red",
        "my calf tore at the summer fair",
        "a dog bit me when i was at the shops",
    ],
)
def test_what_happened_now_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "my favourite character got bit by a snake in that book",
        "the main character has a heart attack",
        "my favourite detective got shot in the leg",
    ],
)
def test_a_story_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


def test_who_is_bitten_outside_a_story_is(talk: Conversation) -> None:
    talk.hears("my brother got bit by a snake in the field")
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize(
    "said",
    [
        "leapt out the bed like i'd been shot",
        "i leapt out the bed like i'd been shot with a cramp in my calf",
        "she screamed like she'd been stabbed, it was her calf",
        "i jumped up like something had bit me",
        "he flew out of bed like he'd been electrocuted",
    ],
)
def test_how_somebody_leapt_up_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "bang it's in the calf",
        "i was asleep and bang cramp in the calf",
        "then bang it's back",
        "wham there it goes again, my calf",
        "screaming her calf's gone hard as wood she's seven months gone what do i do with her leg",
        "she's screaming, her calf's gone rock hard",
        "woke up screaming my calf's like a rock",
    ],
)
def test_a_cramp_that_comes_at_once_or_with_a_scream_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "i felt like i'd been shot in the calf",
        "my calf felt like someone shot me",
        "it went bang in my calf",
        "i heard a bang and it's in the calf",
        "bang, something hit my calf and i can't stand",
        "there was a loud bang in my calf",
        "jumped out of bed and felt a pop in my calf",
        "i'm screaming with this cast, it's so tight",
        "my leg's screaming in this plaster",
        "the wee one took a knock on his shin at football and he screams if you touch his toes",
    ],
)
def test_what_was_felt_or_heard_in_the_leg_is_a_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "when would you ring an ambulance for a leg",
        "how bad before you call an ambulance",
        "when do you need to call an ambulance",
        "at what point would you ring nine one one",
        "when should somebody phone an ambulance",
    ],
)
def test_a_question_of_when_calls_for_nobody(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "call an ambulance now",
        "can you ring an ambulance",
        "when are you going to call me an ambulance i can't breathe",
    ],
)
def test_a_call_for_help_is_heard(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == WARNED


@pytest.mark.parametrize(
    "said",
    [
        "he doesn't hit me or anything i bumped myself on the bed frame",
        "my husband has never hit me",
        "they took me off quinine last year because of my ears and the ringing stopped",
    ],
)
def test_what_is_denied_or_stopped_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in SIGN


@pytest.mark.parametrize(
    "said",
    [
        "he doesn't hit me he just holds me down",
        "he doesn't hit me much",
        "he never hit me before today",
        "she doesn't hit me but she locks me in",
        "when i take quinine my ears ring",
        "the ringing stopped but now i'm bleeding from my nose since quinine",
    ],
)
def test_half_a_denial_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in SIGN
