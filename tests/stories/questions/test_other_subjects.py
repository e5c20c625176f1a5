"""Stories of what has nothing to do with legs, said in the middle of anything: refused in a sentence,
and the question put again.
"""

import pytest

from skill.knowledge.library import Library
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

FAR = [
    "what'd the broncos do last night",
    "how long's the drive to keswick",
    "yo play some drake",
    "oh what do i put on slugs i keep meaning to ask",
    "what did they say about the vicar on the wireless",
    "and what's a decent set of lights to buy for the commute",
    "who won the derby",
    "is it raining in galway",
]


@pytest.mark.parametrize("said", FAR)
def test_in_a_stretch_it_is_refused_and_the_stretch_waits(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    before = talk.place["coached"]
    talk.interrupts(said, after=30)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "go-on")
    assert (talk.place["coached"]["plan"], talk.place["coached"]["hold"]) == (before["plan"], before["hold"])


@pytest.mark.parametrize("said", [*FAR, "i've a shocking toothache what's good for that"])
def test_in_a_cramp_it_is_asked_again_whether_it_eases(talk: Conversation, said: str) -> None:
    talk.hears("my foot's cramping")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "foot")
    assert (talk.place["relief"]["round"], talk.pending["kind"]) == (1, "check-in")


@pytest.mark.parametrize("said", FAR)
def test_after_an_answer_the_offer_is_made_again(talk: Conversation, said: str) -> None:
    talk.hears("i take a little brandy at night would that be the cause")
    asked = talk.pending
    talk.hears(said)
    assert (talk.place["id"], talk.pending) == ("none", asked)


@pytest.mark.parametrize("said", ["what'd the broncos do last night", "who won the derby"])
def test_a_draft_waits_as_well(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("remind me to stretch every night at nine")
    asked = talk.pending
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", asked["kind"])


NEAR = [
    ("would the fridge do", "stretch.calf-wall"),
    ("is it supposed to shake", "stretch.calf-wall"),
    ("what's next", "control.time-left"),
]


@pytest.mark.parametrize(("said", "place"), NEAR)
def test_what_is_asked_of_the_stretch_is_answered_of_it(
    talk: Conversation, library: Library, said: str, place: str
) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=30)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == (place, "stretch.calf-wall")
    assert not any(said in talk.last.speech for each in library.outside.values() for said in each.say)
