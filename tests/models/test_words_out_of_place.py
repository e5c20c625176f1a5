"""A known word that makes no sense beside its neighbours is tried as another that sounds like it."""

import pytest

from skill.app import load_readers
from skill.knowledge.library import CONTENT_FOLDER
from skill.runtime.guard import Guard
from skill.simulator.nlu import Hearing
from skill.understanding.words_out_of_place import WordsOutOfPlace
from tests.conftest import Conversation

ASKED = "redflag.ask"


@pytest.fixture(scope="module")
def out_of_place() -> WordsOutOfPlace:
    return load_readers(CONTENT_FOLDER)["en"].out_of_place


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("is there a pull for it at all", "is there a pill for it at all"),
        ("so less stretch", "soleus stretch"),
        (
            "i take some best at and i've got new pain in both calves",
            "i take simvastatin i've got new pain in both calves",
        ),
    ],
)
def test_a_word_that_fits_its_neighbours_is_among_the_guesses(
    out_of_place: WordsOutOfPlace, heard: str, said: str
) -> None:
    assert said in out_of_place.guesses(heard)


def test_only_medicines_are_tried_as_names(out_of_place: WordsOutOfPlace) -> None:
    assert out_of_place.names("is there a pull for it at all") == []
    assert out_of_place.names("i take some best at and i've got new pain in both calves")


@pytest.mark.parametrize("said", ["why do i get night cramps", "", "zebra " * 30])
def test_a_sentence_without_a_strange_pair_or_too_long_is_left(out_of_place: WordsOutOfPlace, said: str) -> None:
    assert out_of_place.guesses(said) == []


# In conversation.


@pytest.mark.parametrize(
    ("heard", "place"),
    [
        ("so less stretch", "stretch.soleus"),
        ("is it all right to need my gran's calf while it's cramping", "massage"),
    ],
)
def test_the_sentence_is_read_as_it_is_understood_much_better(talk: Conversation, heard: str, place: str) -> None:
    talk.hears(heard)
    assert talk.place["id"].startswith(place)


@pytest.mark.parametrize(
    "said",
    [
        "how do i pull my toes back",
        "is there a pool for my leg cramps",
        "i need my calf to let go",
        "who is the king",
        "play some music",
        "i'm dying here my calf is like a rock",
    ],
)
def test_a_sentence_that_was_heard_well_stays(
    skill: Guard, hearing: Hearing, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, without = Conversation(skill, hearing), Conversation(skill, hearing)
    talk.hears(said)
    monkeypatch.setattr(WordsOutOfPlace, "_fitting", lambda *_: [])
    without.hears(said)
    assert talk.place["id"] == without.place["id"]


@pytest.mark.parametrize(
    "heard",
    [
        "i can feel a hard board under the skin of my calf",
        "stood on a rusty nail last week now my joy stiff",
        "i take some best at and i've got new pain in both calves",
    ],
)
def test_a_sign_that_only_such_a_guess_tells_of_is_asked_about(talk: Conversation, heard: str) -> None:
    talk.hears(heard)
    assert talk.place["id"] == ASKED
