"""Stories of a refusal that is heard evening after evening: its words turn, and what they advise stays."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

DAY = 24 * 60 * 60


@pytest.mark.parametrize(
    ("said", "subject"),
    [("what's the capital of france", "outside.everyday"), ("my elbow hurts", "outside.arm-cramp")],
)
def test_the_same_is_refused_in_other_words_on_the_next_evening(
    talk: Conversation, library: Library, said: str, subject: str
) -> None:
    heard = []
    for _ in range(3):
        talk.hears(said)
        heard.append(talk.last.speech)
        assert talk.place["id"] == "none"
        talk.clock.seconds += DAY
        talk.new_session()
    assert len(set(heard)) > 1, subject
    wordings = {said.partition("{")[0] for said in library.outside[subject].say}
    assert all(any(each.startswith(lead) for lead in wordings) for each in heard)


def test_every_refusal_has_several_wordings(library: Library) -> None:
    for subject in library.outside.values():
        assert len(subject.say) == len(set(subject.say)) > 1, subject.id


def test_whom_to_ask_is_in_every_wording_where_it_is_in_one(library: Library) -> None:
    for subject in library.outside.values():
        if not subject.far:
            sends = [any(word in said for word in ("{", "helpline", "specialist")) for said in subject.say]
            assert len(set(sends)) == 1, subject.id
