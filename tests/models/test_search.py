"""What a free question means, told by behaviour: which kinds of wording reach which kind of answer."""

import pytest

from skill.app import load_readers
from skill.knowledge.content import topic_of
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.understanding.encoder import load_encoder
from skill.understanding.encoder_heads import LabelReader, load_heads
from skill.understanding.questions import (
    Close,
    Found,
    Understanding,
    Unknown,
    labelled_phrases,
)
from tests.foreseen import Foreseen

HOME = CONTENT_FOLDER / "en"
SAMPLED = 60
"""The suite asks every so manyth phrase of the content, some 700:
a share of 97 % is told to one in a hundred by so many."""


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    """The search as a listener meets it: the linear model, and the encoder beside it."""
    return load_readers(CONTENT_FOLDER)["en"].understanding


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
    found = understanding.understand(text)
    assert isinstance(found, Found)
    assert topic_of(found.label) == label


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
    found = understanding.understand(text)
    assert isinstance(found, Found)
    assert topic_of(found.label) == label


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("which sort of magnesium should i buy", "magnesium-potassium/magnesium-form"),
        ("is this a clot or just cramp", "when-to-see-doctor/cramp-or-clot"),
        ("may i keep on running once it cramps", "causes.overuse-standing/keep-running"),
        ("could my statin be giving me cramps", "medications/statins"),
    ],
)
def test_a_question_that_has_an_answer_of_its_own_finds_it(understanding: Understanding, text: str, entry: str) -> None:
    assert understanding.understand(text) == Found(entry)


def test_a_topic_named_alone_is_answered_as_a_whole(understanding: Understanding) -> None:
    assert understanding.understand("supplements") == Found("magnesium-potassium")


@pytest.mark.parametrize(
    ("topic", "text", "entry"),
    [
        ("magnesium-potassium", "what about sprays", "magnesium-potassium/magnesium-spray"),
        ("magnesium-potassium", "which kind is best", "magnesium-potassium/magnesium-form"),
        ("relief.pickle-juice", "how much of it", "relief.pickle-juice/how-much"),
        ("daily-routine", "should it hurt", "daily-routine/should-it-hurt"),
    ],
)
def test_a_short_question_is_about_the_topic_in_hand(
    understanding: Understanding, topic: str, text: str, entry: str
) -> None:
    assert understanding.understand(text, in_stretch=False, topic_in_hand=topic) == Found(entry)


@pytest.mark.parametrize("text", ["what about my dog", "guide me through a calf stretch", "i have a cramp in my calf"])
def test_what_is_plainly_something_else_is_not_about_the_topic_in_hand(understanding: Understanding, text: str) -> None:
    without = understanding.understand(text, in_stretch=False)
    assert understanding.understand(text, in_stretch=False, topic_in_hand="magnesium-potassium") == without


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
    """An entry's name may be its topic's name too."""
    meanings: dict[str, str] = {}
    for label, phrase in labelled_phrases(library):
        known = meanings.setdefault(phrase, label)
        assert known == label or topic_of(label) == known, phrase


@pytest.mark.parametrize("step", [SAMPLED, pytest.param(1, marks=pytest.mark.whole)])
def test_nearly_every_phrase_of_the_content_leads_to_its_own_label(
    library: Library, understanding: Understanding, step: int
) -> None:
    said = labelled_phrases(library)[::step]
    encoder = load_encoder(HOME)
    heads = encoder and load_heads(HOME, encoder)
    assert encoder
    assert heads
    foreseen = understanding.beside(LabelReader(Foreseen(encoder, [phrase for _, phrase in said]), heads))
    right = sum(_reaches(foreseen.understand(phrase), label) for label, phrase in said)
    assert right >= 0.95 * len(said)


def _reaches(found: Found | Close | Unknown, label: str) -> bool:
    """Whether a phrase of an entry reaches the entry or, where another leads too little, its topic."""
    if isinstance(found, Found):
        return found.label in (label, topic_of(label)) or topic_of(found.label) == label
    return label in found.labels if isinstance(found, Close) else label == found.outside
