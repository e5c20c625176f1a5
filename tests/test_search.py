"""What a free question means, told by behaviour: which kinds of wording reach which kind of answer."""

from pathlib import Path

import pytest

from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.knowledge.model import load_model, save_model
from skill.knowledge.search import Search
from skill.knowledge.training import fingerprint, train
from skill.knowledge.understanding import MODEL_FILE, Close, Found, Understanding, Unknown, entries, wording
from skill.knowledge.wording import Wording

SMALL = [
    ("salt", "do i need more salt"),
    ("salt", "is salt good for me"),
    ("salt", "salty food"),
    ("sleep", "how do i sleep better"),
    ("sleep", "i sleep badly"),
    ("sleep", "is sleep important"),
    ("outside.weather", "will it rain tomorrow"),
    ("outside.weather", "is it sunny"),
    ("outside.weather", "rain or sun"),
]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def understanding(library: Library) -> Understanding:
    return Understanding(Search(load_model(CONTENT_FOLDER / "en" / MODEL_FILE), wording(library)))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("my calf has locked up", "relief.now"),
        ("why does my calf lock up at night", "causes.night"),
        ("will magnesium help my calf", "magnesium-potassium"),
        ("stretch my calf", "stretch.calf-wall"),
        ("should i massage my calf", "massage"),
        ("is it time to show my calf to a doctor", "when-to-see-doctor"),
    ],
)
def test_the_same_muscle_leads_where_the_rest_of_the_question_points(
    understanding: Understanding, text: str, label: str
) -> None:
    assert understanding.understand(text) == Found(label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("um so yeah i was wondering does er magnesium actually do anything for cramps", "magnesium-potassium"),
        ("magneesium for cramps", "magnesium-potassium"),
        ("compresion socks", "compression"),
        ("Foam-Roller?", "foam-roller"),
    ],
)
def test_padding_slips_and_punctuation_do_not_matter(understanding: Understanding, text: str, label: str) -> None:
    assert understanding.understand(text) == Found(label)


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("how do i cook leg of lamb", "outside.cooking"),
        ("my dog hurt its leg", "outside.animals"),
        ("cramp in my hand", "outside.arm-cramp"),
        ("i've got a stitch in my side", "outside.stomach-cramp"),
    ],
)
def test_near_things_are_refused_by_name(understanding: Understanding, text: str, outside: str) -> None:
    assert understanding.understand(text) == Unknown(outside)


@pytest.mark.parametrize("text", ["", "   ", "?!", "0", "xyzzy plugh", "zzz " * 500])
def test_nonsense_is_never_found(understanding: Understanding, text: str) -> None:
    assert isinstance(understanding.understand(text), Unknown)


def test_every_phrase_of_the_content_has_one_meaning(library: Library) -> None:
    meanings: dict[str, str] = {}
    for label, phrase in entries(library):
        assert meanings.setdefault(phrase, label) == label, phrase


def test_nearly_every_phrase_of_the_content_leads_to_its_own_label(
    library: Library, understanding: Understanding
) -> None:
    said = entries(library)[::7]
    right = sum(_reaches(understanding.understand(phrase), label) for label, phrase in said)
    assert right >= 0.95 * len(said)


def test_the_model_was_made_from_this_content(library: Library) -> None:
    model = load_model(CONTENT_FOLDER / "en" / MODEL_FILE)
    assert model.made_from == fingerprint(entries(library), wording(library)), "run: cramp-coach models"


def test_training_is_repeatable_and_survives_being_written_down(tmp_path: Path) -> None:
    words = Wording({"salt": ["sodium"]})
    model = train(SMALL, words)
    assert train(reversed(SMALL), words) == model
    save_model(model, tmp_path / "model.json")
    assert load_model(tmp_path / "model.json") == model


def test_a_synonym_is_understood_though_no_phrase_has_it() -> None:
    words = Wording({"salt": ["sodium"]})
    assert Search(train(SMALL, words), words).nearest("sodium")[0].label == "salt"


def test_two_labels_that_fit_alike_are_offered() -> None:
    words = Wording({})
    alike = [("heat", "what about heat"), ("cold", "what about cold"), ("outside.weather", "rain or sun")]
    found = Understanding(Search(train(alike, words), words)).understand("what about")
    assert isinstance(found, Close)
    assert set(found.labels) == {"heat", "cold"}


def _reaches(found: Found | Close | Unknown, label: str) -> bool:
    if isinstance(found, Found):
        return found.label == label
    return label in found.labels if isinstance(found, Close) else label == found.outside
