"""Stories of who cannot do more, or does not want to: no sentence that denies it makes a stretch longer or faster."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from skill.turn.place import FASTER, LONGER, SHORTER, SLOWER
from tests.conftest import Conversation

DENIES = (
    *("i can't {do}", "i can hardly {do}", "i'm not able to {do}", "i don't want to {do}", "please don't {do}"),
    *(
        "i'm too tired to {do}",
        "i don't think i can {do}",
        "my legs are too shaky to {do}",
        "i couldn't {do} if i tried",
    ),
)
ASKS_MORE = (
    *("hold this any longer", "hold it much longer", "go any longer", "make it longer", "keep this up any longer"),
    *(
        "go any faster",
        "do this any quicker",
        "push any harder",
        "lean in any further",
        "do any more",
        "do forty seconds",
    ),
)
WISHES = (
    *(
        "longer please",
        "can't we make it longer",
        "it's not long enough",
        "i don't mind going longer",
        "hold it longer",
    ),
    *("i can hold it longer", "don't stop, longer", "why not make it longer", "a bit longer won't hurt me"),
    *("forty seconds", "no, forty seconds", "not twenty, forty", "make it forty"),
)


def counted(talk: Conversation, stretch: str = "wall calf stretch") -> None:
    """Begin to count a stretch: ten seconds later its first hold is under way."""
    talk.says_ready = False
    talk.hears(stretch)
    talk.hears("ready")
    assert talk.last.clip


def attributes(talk: Conversation) -> Mapping[str, Any]:
    """What the session keeps."""
    kept: Mapping[str, Any] = talk.response["sessionAttributes"]
    return kept


def longest(talk: Conversation, library: Library) -> int:
    """Seconds of the longest hold of what is coached."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return max(each.seconds for each in make_plan(library, coached).holds)


@pytest.mark.parametrize("said", [each.format(do=do) for each, do in product(DENIES, ASKS_MORE)])
def test_no_denial_makes_a_stretch_longer_or_faster(talk: Conversation, library: Library, said: str) -> None:
    counted(talk)
    before = longest(talk, library)
    talk.interrupts(said, after=10)
    assert talk.place["id"] != FASTER
    if "coached" in talk.place:
        assert longest(talk, library) <= before
        assert talk.place["coached"].get("pace") != "fast"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("i can't hold this any longer", "control.pause"),
        ("i can't go on much longer", "control.pause"),
        ("my leg won't hold much longer", "control.pause"),
        ("i'm struggling to hold this much longer", "control.pause"),
        ("i couldn't hold it longer if i tried", "control.pause"),
        ("not any longer", SHORTER),
        ("please don't hold it longer", SHORTER),
        ("no longer than ten seconds", SHORTER),
        ("i can't hold it longer than ten seconds", SHORTER),
        ("no more holds", "control.stop"),
        ("i can't do it again", "control.stop"),
        ("no faster", SLOWER),
        ("don't go any faster", SLOWER),
    ],
)
def test_what_is_denied_comes_to_less_to_a_pause_or_to_the_end(talk: Conversation, said: str, place: str) -> None:
    counted(talk)
    talk.interrupts(said, after=10)
    assert talk.place["id"] == place


@pytest.mark.parametrize("said", WISHES)
def test_what_wishes_for_more_gets_it_though_a_word_of_it_denies(
    talk: Conversation, library: Library, said: str
) -> None:
    counted(talk)
    before = longest(talk, library)
    talk.interrupts(said, after=10)
    assert talk.place["id"] == LONGER
    assert longest(talk, library) > before


@pytest.mark.parametrize("said", ["i can't go any longer", "not any longer"])
def test_once_it_is_over_it_is_not_begun_again(talk: Conversation, said: str) -> None:
    counted(talk)
    talk.interrupts(said, after=600)
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["i can't hold it for thirty seconds", "i can't hold this up any longer"])
def test_who_cannot_hold_it_so_long_has_hands_all_the_same(talk: Conversation, said: str) -> None:
    counted(talk)
    talk.interrupts(said, after=10)
    assert "sore-hands" not in attributes(talk).get("avoid", ())
