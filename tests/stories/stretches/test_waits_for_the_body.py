"""Stories of whom the count waits for: who is not steady on their legs, and who wants to say "ready"."""

import pytest

from skill.turn.place import SET_PREFERENCE
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.returning_listener import talk as at_device  # noqa: F401  # a fixture

UNSTEADY = (
    *(
        "i'm a bit wobbly",
        "my balance isn't great",
        "i get dizzy when i stand",
        "i'm rather wobbly today",
        "i wobble a lot",
    ),
    *("balance isn't what it was", "i lose my balance easily", "i'm a little unstable", "i fall over easily"),
    *(
        "i go giddy when i stand up",
        "i'm a wee bit off balance",
        "i feel faint when i get up",
        "not much sense of balance",
    ),
    *("i tend to topple", "my balance has gone", "i've no sense of balance", "i'm liable to tip over"),
)
STEADY = (
    *("i'm not wobbly", "my balance is fine", "the table's wobbly", "my bank balance isn't great", "i don't wobble"),
    *("i'm a bit wobbly about this", "work life balance isn't great", "i'm steady on my feet"),
    *("i tend to get them at night", "my cramp has gone"),
)
SAYS_WHEN = (
    *(
        "i'd like to say when i'm ready",
        "i'll tell you when to start counting",
        "i'll say when",
        "let me say when i'm ready",
    ),
    *(
        "i want to be the one who says go",
        "let me tell you when to begin",
        "i'd rather say go",
        "can i say when it starts",
    ),
    *("i'm slow getting down, wait for me", "don't count until i say go", "only begin when i tell you"),
    *("i want to say go before you count", "i need longer to get into position", "i need more time to get down there"),
    *("let me get settled before you count", "give me time to get down there each time"),
)
SAYS_SOMETHING_ELSE = (
    *(
        "i'll tell you when it hurts",
        "i'd like to say thank you",
        "i'll tell you when i'm done",
        "tell me when to start",
    ),
    *("i want to know when to start", "can i tell you when my cramp was"),
    *("i need longer to get to sleep", "i want to say sorry before you go"),
)


def wall_stretch(talk: Conversation, before: str) -> str:
    """The pace of a stretch that is begun after something was told."""
    talk.says_ready = False
    talk.hears(before)
    talk.hears("wall calf stretch")
    assert talk.pending["kind"] == "in-position"
    return str(talk.place["coached"]["pace"])


@pytest.mark.parametrize("said", UNSTEADY)
def test_the_count_waits_for_who_is_not_steady(talk: Conversation, said: str) -> None:
    assert wall_stretch(talk, said) == "wait"


@pytest.mark.parametrize("said", ["i get dizzy when i stand, wall calf stretch", "i'm a bit wobbly, wall calf stretch"])
def test_it_waits_where_that_is_told_in_the_same_breath(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["pace"]) == ("stretch.calf-wall", "wait")


@pytest.mark.parametrize("said", STEADY)
def test_it_waits_for_nobody_else(talk: Conversation, said: str) -> None:
    assert wall_stretch(talk, said) == "normal"


@pytest.mark.parametrize("said", SAYS_WHEN)
def test_it_waits_for_who_wants_to_say_ready(at_device: AtDevice, said: str) -> None:  # noqa: F811
    at_device.says_ready = False
    at_device.hears(said)
    assert at_device.place["id"] == SET_PREFERENCE
    at_device.hears("wall calf stretch")
    coached = at_device.place["coached"]
    assert (coached["pace"], coached["style"]) == ("wait", "fives")


@pytest.mark.parametrize("said", SAYS_SOMETHING_ELSE)
def test_who_says_something_else_wishes_no_wait(talk: Conversation, said: str) -> None:
    assert wall_stretch(talk, said) == "normal"
