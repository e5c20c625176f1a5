"""Compares ways to understand a free question, all in one run, on a question file and on held-out authored phrases.

    python benchmarks/compare_search.py tests/questions/development.csv

Needs scikit-learn and rapidfuzz beside the project, in an environment of their own: nothing else uses them.
"""

# ruff: noqa: INP001, S311, T201  # a script on its own: it prints, and its shuffle is repeatable on purpose

import csv
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import ComplementNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

from skill.authoring.training import train
from skill.knowledge.content import topic_of
from skill.knowledge.library import load_library
from skill.understanding.features import Wording
from skill.understanding.questions import OUTSIDE, labelled_phrases, wording
from skill.understanding.search import Search

Entries = list[tuple[str, str]]
Answer = Callable[[str], str]
OTHER_DOORS = {"redflag", "diary", "reminder", "session_control"}
"""Kinds that never come to this search."""


def sqlite_fts(known: Entries, words: Wording) -> Answer:
    """Full-text search of SQLite, best phrase by BM25, stems and synonyms replaced beforehand."""
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table phrases using fts5(label unindexed, phrase)")

    def stems(text: str) -> str:
        return " ".join(words.tokens(words.language.sentences.words(text)))

    base.executemany("insert into phrases values (?, ?)", [(label, stems(phrase)) for label, phrase in known])

    def answer(text: str) -> str:
        query = " or ".join(f'"{word}"' for word in stems(text).split()).replace(" or ", " OR ")
        row = base.execute("select label from phrases where phrases match ? order by rank limit 1", [query]).fetchone()
        return str(row[0]) if row else "none"

    return answer


def rapid(known: Entries, _: Wording) -> Answer:
    """Nearest phrase by RapidFuzz's token set ratio."""
    phrases = [phrase for _, phrase in known]

    def answer(text: str) -> str:
        found = process.extractOne(text, phrases, scorer=fuzz.token_set_ratio)
        return known[found[2]][0] if found else "none"

    return answer


def scikit(make: Callable[[], object]) -> Callable[[Entries, Wording], Answer]:
    """Any classifier of scikit-learn over the project's own features."""

    def fit(known: Entries, words: Wording) -> Answer:
        line = make_pipeline(DictVectorizer(), TfidfTransformer(sublinear_tf=False), make())
        line.fit([words.features(phrase) for _, phrase in known], [label for label, _ in known])
        return lambda text: str(line.predict([words.features(text)])[0])

    return fit


def ours(known: Entries, words: Wording) -> Answer:
    """What the skill uses."""
    search = Search(train(known, words), words)

    def answer(text: str) -> str:
        matches = search.nearest(text)
        return matches[0].label if matches else "none"

    return answer


CANDIDATES = {
    "SQLite FTS5, BM25": sqlite_fts,
    "RapidFuzz token set": rapid,
    "TF-IDF, nearest phrase": scikit(lambda: KNeighborsClassifier(1, metric="cosine")),
    "multinomial naive Bayes": scikit(lambda: MultinomialNB(alpha=0.05, fit_prior=False)),
    "complement naive Bayes": scikit(lambda: ComplementNB(alpha=0.3)),
    "logistic regression": scikit(lambda: LogisticRegression(C=20, max_iter=100)),
    "linear SVM, ours": ours,
}


def is_right(label: str, expected: str) -> bool:
    """Whether a label is among the expected ones; everything outside counts as "none"."""
    label = "none" if label.startswith(OUTSIDE) else label
    return any(label == want or (want.endswith(".*") and label.startswith(want[:-1])) for want in expected.split("|"))


def share(right: Iterable[bool]) -> str:
    """Say a share in percent."""
    counted = list(right)
    return f"{100 * sum(counted) / len(counted):5.1f} %"


def main(file: str) -> None:
    """Print one line a candidate."""
    library = load_library()
    words, known = wording(library), [(topic_of(label), phrase) for label, phrase in labelled_phrases(library)]
    lines = (line for line in Path(file).read_text("utf-8").splitlines() if not line.startswith("#"))
    rows = [row for row in csv.DictReader(lines) if row["kind"] not in OTHER_DOORS]
    held_out = known[:]
    Random(1).shuffle(held_out)
    kept, tried = held_out[len(held_out) // 5 :], held_out[: len(held_out) // 5]
    print(f"{'':25} known    outside  held-out  ms a question")
    for name, fit in CANDIDATES.items():
        answer = fit(known, words)
        began = time.perf_counter()
        told = [(row["kind"] == "out_of_scope", is_right(answer(row["utterance"]), row["expected"])) for row in rows]
        milliseconds = (time.perf_counter() - began) / len(rows) * 1000
        inside, outside = share(ok for out, ok in told if not out), share(ok for out, ok in told if out)
        answer = fit(kept, words)
        print(f"{name:25}{inside}  {outside}  {share(answer(p) == label for label, p in tried)}  {milliseconds:6.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
