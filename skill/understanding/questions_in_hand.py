"""Questions that do not name what they are about: "which foot is in front", "how long", "can I take too much"."""

from skill.knowledge.library import Library
from skill.language.text import tokenise
from skill.understanding.phrase_finder import PhraseTable, split_words

MOST_WORDS = 12
"""A longer sentence tells more than what is in hand."""


class QuestionsInHand:
    """Reads the patterns of phrases/in-hand/ (see phrase_finder). Built once at start."""

    def __init__(self, library: Library) -> None:
        self._table = PhraseTable({name: said.all for name, said in library.in_hand.items()})
        language, muscles = library.language, library.slot_types.get("Muscle")
        self._small = {
            word for each in language.request_words | language.stretching_words for word in split_words(each)
        }
        named = muscles.values.values() if muscles else ()
        self._small |= {word for words in named for each in words for word in tokenise(each)}

    def read(self, text: str) -> str | None:
        """Return the id of what is asked; None where nothing is, or the sentence names something else besides."""
        words = split_words(text)
        hits = self._table.hits(words) if len(words) <= MOST_WORDS else []
        longest = max(hits, key=lambda hit: hit.end - hit.start, default=None)
        if longest is None:
            return None
        rest = (*words[: longest.start], *words[longest.end :])
        return longest.label if self._small.issuperset(rest) else None
