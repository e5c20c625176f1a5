"""What answers a question about signs: one of them, named alone, is a yes.

Read aloud from top to bottom: what is said, where the conversation is then, with which warning,
and which question is open.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, COLD, WARNED, Story, stands

ONE_OF_THEM: dict[str, Story] = {
    "the leg is asked about, and warm": [
        ("i've just flown home from australia", ("causes.overuse-standing", None, "follow-up")),
        ("my calf aches", (ASKED, CLOT, "is-it-happening")),
        ("a little warm i'd say", (WARNED, CLOT, "repeat-warning")),
    ],
    "the room is warm, not the leg": [
        ("i've just flown home from australia", ("causes.overuse-standing", None, "follow-up")),
        ("my calf aches", (ASKED, CLOT, "is-it-happening")),
        ("my room is warm", (ASKED, CLOT, "is-it-happening")),
    ],
    "more of the same ache is no yes": [
        ("i've just flown home from australia", ("causes.overuse-standing", None, "follow-up")),
        ("my calf aches", (ASKED, CLOT, "is-it-happening")),
        ("just sore", (ASKED, CLOT, "is-it-happening")),
    ],
    "the third round of a cramp, and puffy": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "sign-in-cramp")),
        ("a bit puffy", (WARNED, CLOT, "repeat-warning")),
    ],
    "the third round of a cramp, missed": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "sign-in-cramp")),
        ("blorp", ("relief.now", None, "check-in")),
    ],
    "no heat while it is asked whether it is hot": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "check-in")),
        ("no", ("relief.now", None, "sign-in-cramp")),
        ("shall i use heat", ("relief.now", None, "sign-in-cramp")),
    ],
}


@pytest.mark.parametrize("story", ONE_OF_THEM.values(), ids=ONE_OF_THEM)
def test_an_answer_that_names_a_sign_is_a_yes(talk: Conversation, story: Story) -> None:
    for said, expected in story:
        talk.hears(said)
        assert stands(talk) == expected, f"after {said!r}"


def test_after_a_no_nothing_is_coached_that_nobody_asked_for(talk: Conversation) -> None:
    talk.hears("my foot has gone a strange colour")
    assert stands(talk) == (ASKED, COLD, "is-it-happening")
    talk.hears("no")
    assert stands(talk) == ("control.declined", None, "what-now")
    assert not talk.last.clip
