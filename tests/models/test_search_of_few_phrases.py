"""What training makes of phrases, and what the search finds in models of a few."""

import sys
from math import exp, sqrt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.authoring.training import TrainingError, fingerprint, train
from skill.knowledge.content import topic_of
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.language.english import ENGLISH
from skill.understanding.features import Wording
from skill.understanding.model import BIAS_UNIT, MODEL_FILE, WEIGHT_UNIT, Model, Weights, load_model, save_model
from skill.understanding.questions import (
    ENTRY_FROM,
    ENTRY_SURELY,
    STORY_WORDS,
    Close,
    Found,
    Understanding,
    labelled_phrases,
    wording,
)
from skill.understanding.search import MOST, STEEPNESS, Search

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


def test_the_model_was_made_from_this_content(library: Library) -> None:
    model = load_model(CONTENT_FOLDER / "en" / MODEL_FILE)
    assert model.made_from == fingerprint(labelled_phrases(library), wording(library)), "run: cramp-coach models"


def test_training_is_repeatable_and_survives_being_written_down(tmp_path: Path) -> None:
    words = Wording({"salt": ["sodium"]}, ENGLISH)
    model = train(SMALL, words)
    assert train(reversed(SMALL), words) == model
    save_model(model, tmp_path / "model.json")
    assert load_model(tmp_path / "model.json") == model


@pytest.mark.parametrize(
    ("labels", "step", "most"), [("outside.", 2, 0.03), pytest.param("", 1, 0.02, marks=pytest.mark.whole)]
)
def test_a_change_of_content_changes_the_lines_that_it_concerns(
    library: Library, tmp_path: Path, labels: str, step: int, most: float
) -> None:
    """One phrase more changes a hundredth of the lines in the real model,
    and more in a model of some labels' phrases.
    """
    words, said = wording(library), labelled_phrases(library)
    said = [each for each in said if topic_of(each[0]) == "alcohol" or each[0].startswith(labels)][::step]

    def lines(*more: tuple[str, str]) -> set[str]:
        file = tmp_path / "model.json"
        save_model(train([*said, *more], words), file)
        return set(file.read_text("utf-8").splitlines())

    before = lines() if labels else set((CONTENT_FOLDER / "en" / MODEL_FILE).read_text("utf-8").splitlines())
    after = lines(("alcohol", "does a shandy after cricket give me cramps"))
    assert len(after - before) < most * len(before)
    assert any(line.startswith('"=cricket"') for line in after - before)


def test_without_scikit_learn_training_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.svm", None)
    with pytest.raises(TrainingError, match="pip install"):
        train(SMALL, Wording({}, ENGLISH))


def test_a_synonym_is_understood_though_no_phrase_has_it() -> None:
    words = Wording({"salt": ["sodium"]}, ENGLISH)
    assert Search(train(SMALL, words), words).nearest("sodium")[0].label == "salt"


def test_two_labels_that_fit_alike_are_offered() -> None:
    words = Wording({}, ENGLISH)
    alike = [("heat", "what about heat"), ("cold", "what about cold"), ("outside.weather", "rain or sun")]
    found = Understanding(Search(train(alike, words), words)).understand("what about")
    assert isinstance(found, Close)
    assert set(found.labels) == {"heat", "cold"}


def test_a_guess_is_not_offered_beside_another_guess() -> None:
    words = Wording({}, ENGLISH)
    model = Model(("salt", "sleep"), (-70, -83), {"what": Weights(100, (), ())}, "")
    assert [match.score > 0.1 for match in Search(model, words).nearest("what")] == [True, False]
    assert not isinstance(Understanding(Search(model, words)).understand("what"), Close)


@pytest.mark.parametrize(
    ("said", "of_things", "label"),
    [
        ("lithium", {"pills": None}, "pills"),
        ("lithium", {}, "pills/sertraline"),
        ("lithium", {"pills": "pills/another"}, "pills/another"),
        ("sertraline", {"pills": None}, "pills/sertraline"),
    ],
)
def test_an_answer_about_one_thing_is_no_guess_at_another(
    said: str, of_things: dict[str, str | None], label: str
) -> None:
    words = Wording({}, ENGLISH)
    labels = ("pills", "pills/sertraline", "sleep")
    features = {
        "lithium": Weights(100, (0,), (9,)),
        "sertralin": Weights(100, (0, 1), (9, 1)),
    }
    search = Search(Model(labels, (0, -70, -100), features, ""), words)
    assert [ENTRY_FROM < entry.score < ENTRY_SURELY for entry in search.nearest(said)[0].entries] == [True]
    assert Understanding(search, of_things).understand(said) == Found(label)


@pytest.mark.parametrize("label", ["control.time-left", "control.pause", "control.longer"])
def test_outside_a_stretch_there_is_nothing_to_control(label: str) -> None:
    words = Wording({}, ENGLISH)
    model = train([(label, "how much longer"), ("sleep", "how long should i sleep"), ("salt", "salt")], words)
    understanding = Understanding(Search(model, words))
    assert understanding.understand("how much longer") == Found(label)
    assert understanding.understand("how much longer", in_stretch=False) != Found(label)


def test_stopping_is_understood_at_any_time() -> None:
    words = Wording({}, ENGLISH)
    understanding = Understanding(Search(train([("control.stop", "that will do"), *SMALL], words), words))
    assert understanding.understand("that will do", in_stretch=False) == Found("control.stop")


WORDS = ["leg", "calf", "salt", "sleep", "night", "water"]
NUMBERS = st.integers(-300, 300)


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Any model over a few words: more labels than an answer holds, many of them touched by no word."""
    biases = draw(st.lists(NUMBERS, min_size=1, max_size=30))
    numbers = st.integers(0, len(biases) - 1)
    weights = st.dictionaries(numbers, NUMBERS, min_size=1, max_size=6)
    drawn = draw(st.dictionaries(st.sampled_from(WORDS), weights, max_size=len(WORDS)))
    features = {word: Weights.of(150, of_labels) for word, of_labels in drawn.items()}
    return Model(tuple(f"label {at}" for at in range(len(biases))), tuple(biases), features, "")


@given(models(), st.lists(st.sampled_from([*WORDS, "unheard"]), max_size=8).map(" ".join))
def test_the_search_finds_what_scoring_every_label_finds(model: Model, text: str) -> None:
    words = Wording({}, ENGLISH)
    found = {match.label: match.score for match in Search(model, words).nearest(text)}
    every = score_every_label(model, words, text)
    assert list(found.values()) == pytest.approx(sorted(every.values(), reverse=True)[:MOST])
    assert found == pytest.approx({label: every[label] for label in found})


def score_every_label(model: Model, words: Wording, text: str) -> dict[str, float]:
    """Score all labels one by one: slow, and plainly right."""
    known = {f: weight for f, weight in words.features(text).items() if f in model.features}
    if not known:
        return {}
    weights = {feature: model.features[feature] for feature in known}
    values = {feature: weight * weights[feature].rarity for feature, weight in known.items()}
    on_label = {f: dict(zip(weights[f].labels, weights[f].weights, strict=True)) for f in known}
    length = sqrt(sum(value * value for value in values.values()))
    margins = [
        bias * BIAS_UNIT + WEIGHT_UNIT * sum(values[f] / length * on_label[f].get(label, 0) for f in known)
        for label, bias in enumerate(model.bias)
    ]
    scores = (1 / (1 + exp(-STEEPNESS * margin)) for margin in margins)
    return dict(zip(model.labels, scores, strict=True))


SPLIT = [
    ("salt", "salt"),
    ("salt/tablets", "salt tablets before a race"),
    ("salt/tablets", "do salt tablets help"),
    ("salt/food", "is salty food bad"),
    ("salt/food", "how much salt in my food"),
    ("sleep", "how do i sleep better"),
    ("sleep", "i sleep badly"),
    ("outside.weather", "will it rain tomorrow"),
]


def test_a_topic_that_is_split_into_entries_scores_as_if_it_were_whole() -> None:
    words = Wording({}, ENGLISH)
    whole = Search(train([(topic_of(label), phrase) for label, phrase in SPLIT], words), words)
    split = Search(train(SPLIT, words), words)
    for _, phrase in SPLIT:
        scores = [{match.label: match.score for match in search.nearest(phrase)} for search in (whole, split)]
        assert scores[0] == scores[1]


def test_the_entries_of_a_topic_are_ranked_within_it() -> None:
    words = Wording({}, ENGLISH)
    search = Search(train(SPLIT, words), words)
    best = search.nearest("are salt tablets any good")[0]
    assert (best.label, best.entries[0].label) == ("salt", "salt/tablets")
    assert best.entries == search.within("salt", "are salt tablets any good")
    assert search.within("sleep", "are salt tablets any good") == ()
    assert search.within("salt", "zzz") == ()


def test_an_entry_that_the_second_reader_finds_probable_leads_within_its_topic() -> None:
    words = Wording({}, ENGLISH)
    model = train(
        [
            ("salt", "salt"),
            ("salt/tablets", "salt for runners"),
            ("salt/food", "salt for swimmers"),
            ("sleep", "tired legs"),
        ],
        words,
    )
    for entry in ("salt/tablets", "salt/food"):
        led = Search(model, words).beside(Suspects(entry)).nearest("salt for people")[0]
        assert (led.label, led.entries[0].label) == ("salt", entry)


class Suspects:
    """A second reader that finds one label probable, whatever it reads."""

    def __init__(self, label: str) -> None:
        self._label = label

    def read(self, text: str) -> dict[str, float]:
        assert text
        return {"salt": -6.0, "sleep": -6.0, "outside.cooking": -6.0, topic_of(self._label): -0.01, self._label: -0.01}


def test_a_second_reader_decides_between_labels_that_fit_alike() -> None:
    words = Wording({}, ENGLISH)
    model = train(
        [("sleep", "tired legs at night"), ("salt", "salt and tired legs"), ("outside.cooking", "salt in soup")], words
    )
    alone = Search(model, words)
    assert {match.label for match in alone.nearest("tired legs")[:2]} == {"salt", "sleep"}
    for label in ("salt", "sleep"):
        assert alone.beside(Suspects(label)).nearest("tired legs")[0].label == label


@pytest.mark.parametrize(("favourite", "disputed"), [("sleep", True), ("salt", False)])
def test_a_label_is_disputed_where_one_of_the_readers_finds_another_best(favourite: str, *, disputed: bool) -> None:
    words = Wording({}, ENGLISH)
    ranked = Search(train(SMALL, words), words).beside(Suspects(favourite)).nearest("salt for people")
    assert [match.disputed for match in ranked] == [disputed, *[False] * (len(ranked) - 1)]


@pytest.mark.parametrize(("favourite", "is_asked"), [("sleep", True), ("salt", False)])
def test_of_a_story_that_is_disputed_two_labels_are_offered_sooner(favourite: str, *, is_asked: bool) -> None:
    words = Wording({}, ENGLISH)
    model = Model(("salt", "sleep"), (-10, -44), {"what": Weights(100, (), ())}, "")
    understanding = Understanding(Search(model, words)).beside(Suspects(favourite))
    story = " ".join(["what"] * STORY_WORDS)
    assert isinstance(understanding.understand(story), Close) == is_asked
    assert not isinstance(understanding.understand("what"), Close)


def test_a_second_reader_makes_nothing_known() -> None:
    """Its favourite keeps the score that it has: what the search does not know stays unknown."""
    words = Wording({}, ENGLISH)
    search = Search(train(SMALL, words), words)
    for match in search.beside(Suspects("salt")).nearest("a carburettor for my sleep"):
        assert match.score <= max(each.score for each in search.nearest("a carburettor for my sleep"))
    assert search.beside(Suspects("salt")).nearest("xyzzy") == ()
