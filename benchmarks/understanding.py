"""Times the understanding of a question, with the content as it is and with 10 and 100 times the topics, in one run.

    make bench

How the model is enlarged: every label is copied. A feature (a word, a pair of words, four letters) that matters to few
labels today is a topic's own, so every copy of the topic gets one of its own with the same weights. A feature that
matters to more labels is shared by all copies and keeps as many weights as today, its strongest: the more topics there
are, the less a common word tells about each. Which copies these belong to is drawn by lot, always the same. Warning
signs do not grow with topics.
"""

# ruff: noqa: INP001, S311, T201  # a script on its own: it prints, and its lots are drawn repeatably on purpose

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from skill.authoring.question_file import read_questions
from skill.knowledge.content import topic_of
from skill.knowledge.library import CONTENT_FOLDER, load_library
from skill.understanding.model import MODEL_FILE, Model, Weights, load_model, save_model
from skill.understanding.questions import wording
from skill.understanding.search import Search
from skill.understanding.warning_signs import SignRules, SoughtSign

QUESTIONS = Path("tests/questions/development.csv")
TIMES = (1, 10, 100)
OWN = 8
"""A feature that matters to no more labels than these is taken for a topic's own."""
ROUNDS = 7
"""Every question is asked so often, all sizes in turn; its fastest time counts,
so that a busy machine disturbs less."""

Answer = Callable[[str], object]


def enlarged(model: Model, times: int) -> Model:
    """Copy every topic, as the head of this file tells."""
    features = dict(_enlarged_features(model, times))
    named = [(topic_of(label), label.removeprefix(topic_of(label))) for label in model.labels]
    labels = tuple(f"{topic}~{copy}{entry}" for copy in range(times) for topic, entry in named)
    return replace(model, labels=labels, bias=model.bias * times, features=features)


def _enlarged_features(model: Model, times: int) -> Iterator[tuple[str, Weights]]:
    topics, lots = len(model.labels), Random(0)
    for feature, weights in model.features.items():
        pairs = list(zip(weights.labels, weights.weights, strict=True))
        copies = [{copy * topics + label: weight for label, weight in pairs} for copy in range(times)]
        if len(pairs) <= OWN:
            for copy, of_labels in enumerate(copies):
                yield f"{feature}~{copy}" if copy else feature, Weights.of(weights.rarity, of_labels)
        else:
            shared = [pair for of_labels in copies for pair in of_labels.items()]
            lots.shuffle(shared)
            shared.sort(key=lambda pair: -abs(pair[1]))
            yield feature, Weights.of(weights.rarity, dict(shared[: len(pairs)]))


def seconds(answer: Answer, text: str) -> float:
    """Time one answer."""
    began = time.perf_counter()
    answer(text)
    return time.perf_counter() - began


def fastest(answers: Sequence[Answer], texts: Sequence[str]) -> list[list[float]]:
    """Time every answer to every text, in turn; a list of times for each answer."""
    best = [[float("inf")] * len(texts) for _ in answers]
    for _ in range(ROUNDS):
        for at, text in enumerate(texts):
            for times, answer in zip(best, answers, strict=True):
                times[at] = min(times[at], seconds(answer, text))
    return best


def spread(times: Sequence[float]) -> str:
    """Write the middle and the 99th percentile in milliseconds."""
    ordered = sorted(times)
    p50, p99 = (ordered[int(len(ordered) * share)] * 1000 for share in (0.5, 0.99))
    return f"{p50:7.3f} {p99:7.3f}"


def loading(model: Model) -> float:
    """Write a model down and time how long it takes to read, in milliseconds."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        save_model(model, file)
        began = time.perf_counter()
        load_model(file)
        return (time.perf_counter() - began) * 1000


def main() -> None:
    """Print one line for every size."""
    texts = [question.utterance for question in read_questions(QUESTIONS).questions]
    began = time.perf_counter()
    library = load_library()
    content_read = time.perf_counter()
    sign_rules = SignRules(
        [SoughtSign(w.id, w.priority, w.signs) for w in library.warnings.values()], library.concepts, library.language
    )
    signs_ready = time.perf_counter()
    model, words = load_model(CONTENT_FOLDER / library.language.code / MODEL_FILE), wording(library)
    signs_first = [seconds(sign_rules.find, text) for text in texts]

    models = [enlarged(model, times) for times in TIMES]
    searches = [Search(each, words) for each in models]
    first = [[seconds(search.nearest, text) for text in texts] for search in searches]
    signs, *again = fastest([sign_rules.find, *(search.nearest for search in searches)], texts)

    print(f"{len(texts)} questions of {QUESTIONS}, Python {sys.version.split()[0]}, milliseconds")
    print(f"reading the content {(content_read - began) * 1000:.0f}", end=", ")
    print(f"making the tables of warning signs {(signs_ready - content_read) * 1000:.1f}")
    print("                                    first time        again           reading")
    print("                    labels features     p50     p99     p50     p99 the model")
    print(f"{'warning signs':35} {spread(signs_first)} {spread(signs)}")
    for times, each, cold, warm in zip(TIMES, models, first, again, strict=True):
        size = f"{len(each.labels):6} {len(each.features):8}"
        print(f"search, {times:3} x topics {size} {spread(cold)} {spread(warm)} {loading(each):9.0f}")
    for times, warm in zip(TIMES, again, strict=True):
        whole = [sum(both) for both in zip(signs, warm, strict=True)]
        print(f"both,   {times:3} x topics {'':31} {spread(whole)}")


if __name__ == "__main__":
    main()
