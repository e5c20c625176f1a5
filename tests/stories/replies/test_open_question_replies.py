"""Replies to an open question are read whatever words are around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.knowledge.library import Library
from skill.understanding.replies import ReplyReader
from skill.understanding.reply_kinds import ReplyKind

SAID: dict[ReplyKind, tuple[str, ...]] = {
    ReplyKind.YES: ("yes", "aye go on then yes", "yeah nah yeah", "oh yes please", "i do yeah", "too right"),
    ReplyKind.NO: (
        "no",
        "nah you're all right no",
        "no it isn't",
        "i don't think so",
        "not really no",
        "nope",
        "oh is it easing no it is not",
    ),
    ReplyKind.EASED: (
        "it's gone",
        "that's better thank you",
        "it doesn't hurt any more",
        "it's let go",
        "not hurting any more",
    ),
    ReplyKind.NOT_EASED: (
        "it's still there",
        "no it's not easing",
        "it hasn't gone",
        "still rock hard",
        "it won't let go",
    ),
    ReplyKind.WORSE: ("it's getting worse", "it's worse than before", "worse"),
    ReplyKind.BACK: ("it's come back", "it's back again"),
    ReplyKind.ANOTHER: ("another one", "give me another"),
    ReplyKind.NOT_NOW: ("not now", "maybe later", "not tonight thanks"),
    ReplyKind.FIRST: ("the first one", "the first please", "first"),
    ReplyKind.SECOND: ("the second one", "number two please", "the last one"),
    ReplyKind.NEITHER: ("neither", "neither of them thanks"),
    ReplyKind.UNSURE: ("i'm not sure", "hard to say", "i don't know"),
    ReplyKind.WHY: ("why", "why is that"),
    ReplyKind.REPEAT: ("say that again", "can you repeat that please"),
    ReplyKind.THANKS: ("thanks", "thank you very much"),
}
NO_REPLIES = (
    "why do i get cramps at night",
    "what do you do",
    "what is magnesium good for",
    "how long should i hold it",
    "does it hurt",
    "stretch my calf",
    "it's too hard for me",
    "numbers only every five",
)
BEFORE = st.sampled_from(["", "um", "well", "oh", "er", "right", "please"])
AFTER = st.sampled_from(["", "please", "love", "mate", "then", "thanks"])


@pytest.fixture(scope="module")
def reader(library: Library) -> ReplyReader:
    return ReplyReader(library.replies, library.language)


@pytest.mark.parametrize(("kind", "said"), [(kind, said) for kind, sayings in SAID.items() for said in sayings])
def test_a_reply_is_read_in_many_words(reader: ReplyReader, kind: ReplyKind, said: str) -> None:
    reading = reader.read(said)
    assert reading is not None
    assert reading.kind is kind


@given(
    before=BEFORE,
    after=AFTER,
    kind=st.sampled_from([kind for kind in SAID if kind is not ReplyKind.THANKS]),
    data=st.data(),
)
def test_fillers_and_politeness_change_no_reply(
    reader: ReplyReader, before: str, after: str, kind: ReplyKind, data: st.DataObject
) -> None:
    said = data.draw(st.sampled_from(SAID[kind]))
    reading = reader.read(f"{before} {said} {after}".strip())
    assert reading is not None
    assert reading.kind is kind


@pytest.mark.parametrize("said", NO_REPLIES)
def test_a_question_or_a_request_is_no_reply(reader: ReplyReader, said: str) -> None:
    assert reader.read(said) is None


def test_what_follows_a_yes_or_no_is_kept(reader: ReplyReader) -> None:
    reading = reader.read("no what is magnesium good for")
    assert reading is not None
    assert (reading.kind, reading.rest) == (ReplyKind.NO, "what is magnesium good for")
