"""Stories of questions about the stretch under way that tell what is felt: it answers of itself, and goes on."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("stretch", "said"),
    [
        ("calf", "can i bend it a wee bit"),
        ("calf", "is it normal it's shaking"),
        ("calf", "why's my leg wobbling"),
        ("calf", "it's pulling in my heel not my calf is that right"),
        ("calf", "should i be holding my breath"),
        ("calf", "am i breathing in or out here"),
        ("hamstring", "my hands only get to my shins"),
        ("hip flexor", "is it the front leg or the back one i should feel"),
    ],
)
def test_the_stretch_answers_and_goes_on(talk: Conversation, stretch: str, said: str) -> None:
    talk.hears(f"do a {stretch} stretch")
    plan = talk.place["coached"]["plan"]
    talk.interrupts(said, after=32)
    assert talk.place["id"] == plan
    assert talk.place["coached"]["plan"] == plan
    assert talk.pending["kind"] != "offer"
