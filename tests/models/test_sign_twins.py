"""A word of a warning that sounds like what was heard is tried where it has the neighbours that it has in warnings."""

from collections.abc import Callable

import pytest

from skill.app import load_readers
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.language.english.heard_signs import may_have_been
from skill.language.english.pronunciation import pronunciations
from skill.understanding.sign_twins import SignTwins, sign_twins
from skill.understanding.sound_alikes import sound_alikes


@pytest.fixture(scope="module")
def together() -> Callable[[str, str], bool]:
    return load_readers(CONTENT_FOLDER)["en"].understanding.stand_together


@pytest.fixture(scope="module")
def twins(library: Library) -> SignTwins:
    return sign_twins(library, sound_alikes(library).often)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("past", "passed"),
        ("read", "red"),
        ("pane", "pain"),
        ("week", "weak"),
        ("blew", "blue"),
        ("heal", "heel"),
        ("tow", "toe"),
        ("know", "no"),
        ("herts", "hurts"),
        ("paws", "pause"),
        ("coffin", "coughing"),
        ("soar", "sore"),
        ("bare", "bear"),
        ("brews", "bruise"),
        ("vane", "vein"),
    ],
)
def test_words_of_one_sound_share_a_pronunciation(one: str, other: str) -> None:
    assert pronunciations(one) & pronunciations(other)


@pytest.mark.parametrize(("one", "other"), [("calf", "shin"), ("hot", "hit"), ("pain", "pin"), ("leg", "lag")])
def test_other_words_share_none(one: str, other: str) -> None:
    assert not pronunciations(one) & pronunciations(other)


def test_what_is_no_word_has_no_pronunciation() -> None:
    assert not pronunciations("a4")
    assert not pronunciations("über")


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("i past out", "i passed out"),
        ("there's a warm read patch on my calf", "there's a warm red patch on my calf"),
        ("i have a chest pane", "i have a chest pain"),
        ("my foot has gone blew", "my foot has gone blue"),
    ],
)
def test_the_same_sound_is_tried_though_the_word_is_known(twins: SignTwins, heard: str, said: str) -> None:
    assert said in twins.same(heard)


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("my leg has gone dumb", "my leg has gone numb"),
        ("i cannot control my ladder", "i cannot control my bladder"),
        ("i felt a pot in my calf", "i felt a pop in my calf"),
        ("my calf is swore len and warm", "my calf is swollen and warm"),
        ("i have chess pains", "i have chest pains"),
    ],
)
def test_a_rare_word_gives_way_to_one_that_sounds_a_little_different(twins: SignTwins, heard: str, said: str) -> None:
    assert said in twins.near(heard)


@pytest.mark.parametrize(
    "said",
    [
        "i read about it in the week",
        "we walked past the shop",
        "the ladder is in the shed",
        "plant pot on the stairs",
        "i play chess on a monday",
        "my dumb brother",
        "my calf is tight after the hills",
        "",
    ],
)
def test_a_word_in_other_company_is_left(twins: SignTwins, said: str) -> None:
    assert twins.same(said) == twins.near(said) == ()


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("my bits have gone now", "my bits have gone numb"),
        ("i just painted in the bathroom", "i just fainted in the bathroom"),
        ("i can't breed properly", "i can't breathe properly"),
        ("my bum's numb and i can't wait", "my bum's numb and i can't wee"),
    ],
)
def test_common_words_are_tried_in_the_company_of_a_sign(heard: str, said: str) -> None:
    assert said in may_have_been(heard)


@pytest.mark.parametrize(
    "said",
    ["my cramp has gone now", "the pain in my calf has gone now", "i just painted the bathroom", "i can't wait to run"],
)
def test_and_left_elsewhere(said: str) -> None:
    assert may_have_been(said) == ()


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("i can feel a hard board under the skin of my calf", "i can feel a hard cord under the skin of my calf"),
        ("stood on a nail last week and my joy stiff", "stood on a nail last week and my jaw stiff"),
    ],
)
def test_a_known_word_that_makes_no_sense_is_tried_as_one_of_a_warning(
    twins: SignTwins, together: Callable[[str, str], bool], heard: str, said: str
) -> None:
    assert said in twins.out_of_place(heard, together)


@pytest.mark.parametrize(
    "heard",
    ["i sit on a hard board at work", "it's a joy to stretch my calf", "my job is stiff competition", "joy"],
)
def test_a_known_word_that_keeps_company_is_left(
    twins: SignTwins, together: Callable[[str, str], bool], heard: str
) -> None:
    assert twins.out_of_place(heard, together) == ()
