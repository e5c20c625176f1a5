"""Learn from the half `learn` of `make hear` what speech was heard as, and write content/en/misheard.json.

python -m benchmarks.learn_misheard

A pair is kept where it is safe: the heard words occur in no phrase of content, in no sentence of the half as it was
said and in no row of must_not_warn.csv; the said words are decisive; and the two are spelled or sound alike. Where the
heard words alone are not safe ("like"), they are taken with a neighbour ("like cramping"). The half `measure` is never
read.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from benchmarks.heard_questions import HEARD, HOME, LEARN
from skill.knowledge.library import CONTENT_FOLDER, MISHEARD_FILE, Library, load_library
from skill.language.languages import DEFAULT_CODE
from skill.language.text import tokenise

MOST_WORDS = 3
"""Words of what was heard, without neighbours."""
DECISIVE_FROM = 10
"""Phrases that a decisive word stands in, among those of what the skill answers or warns of."""
TIMES = 3
"""So much more frequent a decisive word is there than in sentences about something else."""
SHORTEST = 4
"""Letters of what was heard."""
FUNCTION_WORDS = frozenset(
    "a am an and as at be being but by can do does for from has have i i'm i've if in into is it it's its just me my no not of off on "
    "one or out since so some than that the their then there they this to too was we were what when while will with you your".split()
)
"""They decide nothing, however often they stand beside a cramp."""
ALIKE = 0.5
"""Share of letters and of sounds that heard and said have in common, the mean of both."""


def heard_pairs() -> list[tuple[list[str], list[str]]]:
    """Give the words of every sentence that was heard, and as it was said."""
    rows = [row for file in sorted(HEARD.glob(f"{LEARN}-*.csv")) for row in csv.DictReader(file.open(encoding="utf-8"))]
    turns = [pair for row in rows for pair in zip(row["utterance"].split(" > "), row["said"].split(" > "), strict=True)]
    return [(_words(heard), _words(said)) for heard, said in turns if not said.startswith("@")]


def learn(library: Library, pairs: Sequence[tuple[list[str], list[str]]], ordinary: Sequence[str]) -> dict[str, str]:
    """Choose the safe pairs; where something was heard for two things, the one that was said more often."""
    answered = [text for key, each in library.phrases.items() if key not in library.outside for text in _all(each)]
    others = [text for key in library.outside for text in _all(library.phrases[key])]
    decisive = decisive_words(answered, others)
    texts = [*answered, *others, *ordinary, *(" ".join(said) for _, said in pairs)]
    seen = {gram for text in texts for gram in _grams(_words(text))}
    found: dict[str, Counter[str]] = {}
    for heard, said in pairs:
        for what, meant, put_back in _replaced(heard, said, seen):
            forms = {library.language.sentences.stem(word.partition("'")[0]) for word in what.split()}
            new = [word for word in put_back if library.language.sentences.stem(word.partition("'")[0]) not in forms]
            if not decisive.isdisjoint(new) and len(what) >= SHORTEST and _alike(what, meant, library):
                found.setdefault(what, Counter())[meant] += 1
    return {what: meant.most_common(1)[0][0] for what, meant in sorted(found.items())}


def decisive_words(answered: Sequence[str], others: Sequence[str]) -> frozenset[str]:
    """Words that tell what a sentence is about:
    much more frequent in what the skill answers than in what it does not.
    """
    here, elsewhere = (Counter(word for text in texts for word in set(_words(text))) for texts in (answered, others))
    share = len(answered) / len(others)
    return frozenset(
        word
        for word, often in here.items()
        if word not in FUNCTION_WORDS and often >= DECISIVE_FROM and often >= TIMES * share * elsewhere[word]
    )


def _replaced(heard: list[str], said: list[str], seen: set[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield what was heard, what was said, and the words in it that were heard wrong.

    As few words as are safe: those words alone, else with the word before or after them.
    """
    for kind, h1, h2, s1, s2 in SequenceMatcher(None, heard, said, autojunk=False).get_opcodes():
        if kind != "replace" or h2 - h1 > MOST_WORDS or s2 - s1 > MOST_WORDS:
            continue
        for before, after in ((0, 0), (1, 0), (0, 1), (1, 1)):
            if h1 < before or s1 < before or h2 + after > len(heard) or s2 + after > len(said):
                continue
            if not FUNCTION_WORDS.isdisjoint((*heard[h1 - before : h1], *heard[h2 : h2 + after])):
                continue  # "my grand" is said of more than a cramp
            what = " ".join(heard[h1 - before : h2 + after])
            if what not in seen:
                yield what, " ".join(said[s1 - before : s2 + after]), said[s1:s2]
                break


def _alike(heard: str, said: str, library: Library) -> bool:
    sound = library.language.sentences.sound
    one, other = heard.replace(" ", ""), said.replace(" ", "")
    ratios = [SequenceMatcher(None, *pair).ratio() for pair in ((one, other), (sound(one), sound(other)))]
    return sum(ratios) / len(ratios) >= ALIKE


def _all(phrases: object) -> list[str]:
    entries = getattr(phrases, "entries", {}).values()
    return [*getattr(phrases, "all", ()), *(text for asked in entries for text in asked)]


def _grams(words: list[str]) -> Iterator[str]:
    for length in range(1, MOST_WORDS + 3):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))


def _words(text: str) -> list[str]:
    return tokenise(text, apostrophes=True)


def main() -> None:
    """Learn, and write the file."""
    rows = csv.DictReader((HOME / "tests" / "warnings" / "must_not_warn.csv").open(encoding="utf-8"))
    pairs = heard_pairs()
    learned = learn(load_library(), pairs, [row["utterance"] for row in rows])
    file = CONTENT_FOLDER / DEFAULT_CODE / MISHEARD_FILE
    file.write_text(json.dumps({"misheard": learned}, indent=2) + "\n", "utf-8")
    print(f"{len(learned)} pairs of {len(pairs)} sentences")


if __name__ == "__main__":
    main()
