"""A second sentence says what a sign was, whatever it names: where it came from, what was meant, a joke, a year."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, COLD, TORN, WARNED, place_and_warning

SNAKE, SPOTS, TINGLE = "warning.snake-bite", "warning.rash-fever", "warning.mouth-tingle"


@pytest.mark.parametrize(
    ("sign", "warned", "said"),
    [
        ("i've purple spots", SPOTS, "on me good dress from the blackberries now where was i with the toes"),
        ("there is blood on my foot", COLD, "tomato scusa it was the sauce i only have a little cramp from standing"),
        ("me hands are blue", TINGLE, "off painting the shed man it's the paint i just want the calf stretch"),
        ("my foot is red", CLOT, "it's the curry i spilled"),
    ],
)
def test_what_a_colour_comes_from_is_a_no_to_the_question(
    talk: Conversation, sign: str, warned: str, said: str
) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (ASKED, warned)
    talk.hears(said)
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "warning", "said"),
    [
        ("ma sister took a stroke", CHEST, "that was nineteen ninety eight hen i'm only wanting the foot stretch"),
        ("he's had a stroke", CHEST, "back in nineteen eighty two"),
        ("i once popped me ankle", TORN, "two thousand and twelve that were it mended lovely"),
        ("snake got me", SNAKE, "naw i'm foolin with ya it was the water hose i jumped"),
        (
            "i had heart attack yesterday",
            CHEST,
            "arsenal gave me heart attack i mean the match abeg teach me the stretch",
        ),
        ("i can't breathe", CHEST, "from laughing bab me mate fell off the sofa go on give us the cramp stretch"),
        ("it blacked out on me", CHEST, "my phone i mean the screen"),
    ],
)
def test_what_was_warned_of_is_asked_about_once_and_then_believed(
    talk: Conversation, sign: str, warning: str, said: str
) -> None:
    talk.hears(sign)
    assert place_and_warning(talk) == (WARNED, warning)
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, warning)
    talk.hears("no")
    assert place_and_warning(talk)[1] is None


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("my leg is swollen", "from the knee down"),
        ("my leg is swollen", "it's from the fall"),
        ("my leg is swollen", "i mean the left one"),
        ("my leg went blue", "off the cramp it went blue"),
        ("my leg went blue", "it's the cold"),
        ("my leg is numb", "since nineteen hours"),
        ("my leg is numb", "since twenty minutes"),
        ("my foot is red", "it's from the infection"),
        ("my foot is red", "from the match"),
        ("my foot is red", "it's the other one too"),
        ("i've purple spots", "it's from the fever"),
        ("i've purple spots", "on my legs and belly"),
        ("i've purple spots", "on my chest under the dress"),
        ("there is blood on my foot", "from the nail"),
        ("me hands are blue", "from the cold"),
        ("i can't breathe", "it's the smoke"),
        ("i can't breathe", "from the dust"),
        ("my chest hurts", "i mean the middle"),
        ("my mouth is drooping", "it was the left side"),
        ("i blacked out", "it was the pain"),
        ("my mother had a stroke", "that was nineteen minutes ago"),
        ("my mother had a stroke", "two thousand and twenty six this morning"),
        ("i've been bitten", "it was the adder"),
        ("i want to die", "it's just the nights"),
        ("i took too many tablets", "it was the paracetamol"),
        ("it popped", "i mean the achilles"),
        ("my leg is purple", "from the groin"),
    ],
)
def test_a_part_a_side_an_illness_or_what_hurts_explains_nothing(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    talk.hears(said)
    assert talk.place["id"] in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        "had me a charley horse that like to kill me but it's done gone now",
        "them suicides at basketball practice got my calves tight",
        "lagos traffic go kill me my leg is paining from clutch",
        "mum broke her leg skiing when she was my age is that why i get cramps",
    ],
)
def test_strong_words_and_another_life_are_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        "i'd like to kill me",
        "my brother like to kill me he hits me",
        "i think about suicide at practice",
        "this cramp is going to kill me i want to die",
        "my mum broke her leg this morning",
        "my mum broke her leg she is my age",
        "when she was my age she had a stroke and now her face droops",
    ],
)
def test_the_same_words_as_a_report_warn(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] in (WARNED, ASKED)
