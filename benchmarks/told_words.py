"""What a recogniser is told of the skill, as Alexa is: the words of the published interaction model,
and how they follow each other.

Whisper takes only a handful of words beforehand. So it is also asked for all its guesses, and the one is taken that is
likely both as a sound and as a sentence to this skill, as recognisers with a language model of their own do (`make
hear`).
"""

# ruff: noqa: INP001  # a script's part

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log
from pathlib import Path

from skill.knowledge.grammar import SLOT
from skill.language.text import tokenise

MODEL = Path(__file__).parent.parent / "interaction_models" / "en-US.json"
BEFOREHAND = 80
"""Words that are told beforehand: Whisper takes 223 tokens, and these are about 160."""
SHORTEST = 4
"""Letters of such a word: shorter ones are nobody's own."""
EVERYBODYS = frozenset(
    "about after all any are been before could does don't down every from get give going gone good got have help here how i'm i've "
    "into isn't it's just keep know like make many more most much need only other over please right should since some something "
    "still take than that that's them then there they thing this time want was were what what's when where which while will with "
    "work would years your you're again because both each".split()
)
"""They would be heard without being told."""
DISCOUNT = 0.75
"""Taken off each count of words in a row, for the rows that were never seen (absolute discounting)."""
VOCABULARY = 50_000
"""Words that may be said at all: one that the model does not know has a share of what is taken off."""
WEIGHT, BY_WORD = 0.2, 1.0
"""Of the sentence against the sound, and what makes up for longer ones: fewest wrong words (10.4 % in place of 13.1 %)
on the half `learn`."""
START, END = "<", ">"


def interaction_model() -> tuple[list[str], list[str]]:
    """Give every value of every slot type of the published model with its synonyms, and every sample."""
    model = json.loads(MODEL.read_text("utf-8"))["interactionModel"]["languageModel"]
    names = [value["name"] for each in model["types"] for value in each["values"]]
    values = [text.lower() for name in names for text in (name["value"], *name.get("synonyms", ()))]
    return values, [sample for each in model["intents"] for sample in each.get("samples", ())]


def told_words(number: int = BEFOREHAND) -> list[str]:
    """The words that stand in most slot values, the most frequent first; words alone, never a sentence."""
    values, _ = interaction_model()
    counts = Counter(word for value in values for word in sorted(set(_words(value))))
    told = (word for word, _ in counts.most_common() if len(word) >= SHORTEST and word not in EVERYBODYS)
    return [word for word, _ in zip(told, range(number), strict=False)]


class WordModel:
    """How likely a sentence is to be said to the skill: rows of up to three words,
    as they stand in the interaction model.
    """

    def __init__(self, sentences: Iterable[str]) -> None:
        self._seen: list[Counter[Sequence[str]]] = [Counter(), Counter(), Counter()]
        self._before: list[Counter[Sequence[str]]] = [Counter(), Counter(), Counter()]
        self._kinds: list[Counter[Sequence[str]]] = [Counter(), Counter(), Counter()]
        for sentence in sentences:
            for row in _rows(_words(sentence)):
                for length in (0, 1, 2):
                    of_row = row[2 - length :]
                    self._before[length][of_row[:-1]] += 1
                    self._kinds[length][of_row[:-1]] += of_row not in self._seen[length]
                    self._seen[length][of_row] += 1

    def log_probability(self, sentence: str) -> float:
        """Natural logarithm, of the words and of the end."""
        return sum(log(self._probability(row)) for row in _rows(_words(sentence)))

    def _probability(self, row: Sequence[str]) -> float:
        found = 1 / VOCABULARY
        for length in (0, 1, 2):
            of_row = row[2 - length :]
            before = self._before[length][of_row[:-1]]
            if before:
                left = DISCOUNT * self._kinds[length][of_row[:-1]] / before
                found = max(self._seen[length][of_row] - DISCOUNT, 0.0) / before + left * found
        return found


def word_model(never: Iterable[str]) -> WordModel:
    """Train on the interaction model, without the sentences that are measured,
    where one of them is a value word for word.
    """
    values, samples = interaction_model()
    known = {" ".join(_words(each)) for each in never}
    texts = (*values, *(SLOT.sub(" ", sample) for sample in samples))
    return WordModel(text for text in texts if " ".join(_words(text)) not in known)


def best_guess(
    guesses: Sequence[tuple[str, float]], words: WordModel, weight: float = WEIGHT, by_word: float = BY_WORD
) -> str:
    """The guess that is likely as a sound and as a sentence; ``weight`` of the latter,
    ``by_word`` makes up for longer ones.
    """

    def score(guess: tuple[str, float]) -> float:
        text, sound = guess
        return sound + weight * words.log_probability(text) + by_word * len(_words(text))

    return max(guesses, key=score)[0]


def _rows(words: Sequence[str]) -> Iterator[Sequence[str]]:
    whole = (START, START, *words, END)
    return (whole[at - 2 : at + 1] for at in range(2, len(whole)))


def _words(text: str) -> list[str]:
    return tokenise(text, apostrophes=True)
