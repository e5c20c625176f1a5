"""Whether what a sentence names is told of somebody here, or of an animal, a stranger in a film,
or something that is only feared.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skill.understanding.phrase_finder import Groups, Hit, PhraseTable
from skill.understanding.phrase_patterns import split_words

OWN_WORDS = 5
"""So many words before a sign, at most, stands the word that makes it the listener's own:
"and now my poor leg is blue"."""


@dataclass(frozen=True)
class SomebodyElse:
    """Leaves out what an animal has, and what happens in a story.

    Its words are those of `concepts.py`, by the names there.
    """

    animals: PhraseTable
    selves: PhraseTable
    stories: PhraseTable
    """Fiction, what is watched, and strangers in it."""
    own: PhraseTable
    cattle: re.Pattern[str]
    """An animal by a word for a part of the body, as the language has it."""
    statement_at: Callable[[Sequence[str]], int]
    """Tells at which word a sentence begins, behind what people say first and the opening of a question."""
    is_denial: Callable[[str], bool]

    def is_fiction(self, words: Sequence[str]) -> bool:
        """Whether a story is told, and nobody here comes into it."""
        stories = self.stories.hits(words)
        return _are_fiction(stories) and not self._own_words(words, stories)

    def goes_on_in_story(self, before: str, text: str) -> bool:
        """Whether a text tells of a stranger in the film that the sentence before named, and of nobody here."""
        screens = {hit.label for hit in self.stories.hits(split_words(before))}
        words = split_words(text)
        strangers = self.stories.hits(words)
        told = any(hit.label == "grammar-stranger" for hit in strangers) and not self._own_words(words, strangers)
        return told and not screens.isdisjoint({"grammar-screen", "grammar-fiction"})

    def without_fiction(self, words: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
        """Leave out what happens in a story: "this bloke's leg had gone blue" is no report,
        "and now mine has too" is one.
        """
        stories = self.stories.hits(words)
        if not _are_fiction(stories):
            return list(hits)
        own = self._own_words(words, stories)
        return [hit for hit in hits if any(hit.start - OWN_WORDS <= at < hit.end for at in own)]

    def _own_words(self, words: Sequence[str], stories: Sequence[Hit]) -> list[int]:
        """Return where the listener comes in: "my leg went too", not "in my book"."""
        return [
            hit.start
            for hit in self.own.hits(words)
            if not any(story.start <= hit.start < story.end for story in stories)
        ]

    def is_about_a_person(self, words: Sequence[str], groups: Groups, hits: Sequence[Hit] = ()) -> bool:
        """Tell "my dog is limping" (no) from "my dog knocked me over" (yes),
        and from what it has done: "a dog bit it".
        """
        animal = self._animal(words, groups)
        if animal is None or self._people(words[animal.end :]):
            return True
        doer = self.animals.longest_at(words, self.statement_at(words), groups)
        return doer is not None and any(hit.start < doer.end < hit.end for hit in hits)

    def _people(self, words: Sequence[str]) -> list[Hit]:
        """Return where a person comes in again; not in "the goats, not us"."""
        return [hit for hit in self.selves.hits(words) if not (hit.start and self.is_denial(words[hit.start - 1]))]

    def without_animals(self, words: Sequence[str], groups: Groups, hits: Sequence[Hit]) -> list[Hit]:
        """Leave out what an animal has, before a person comes in: "my cat broke her leg and i cramped carrying her".

        What it does to somebody stays: "the dog bit me", "the horse trod on my leg".
        """
        animal = self._animal(words, groups)
        if animal is None:
            return list(hits)
        selves = [animal.end + hit.start for hit in self._people(words[animal.end :])]
        person = min(selves, default=len(words))
        return [hit for hit in hits if hit.start < animal.end or hit.end >= person]

    def _animal(self, words: Sequence[str], groups: Groups) -> Hit | None:
        """Return the animal that a sentence begins with."""
        first = self.animals.longest_at(words, self.statement_at(words), groups)
        return first or self._calf(words)

    def _calf(self, words: Sequence[str]) -> Hit | None:
        """Return the animal that is named by a word for a part of the body, wherever it stands."""
        text = " ".join(words)
        found = self.cattle.search(text)
        return (
            Hit(len(text[: found.start()].split()), len(text[: found.end()].split()), "grammar-animal")
            if found
            else None
        )


def _are_fiction(stories: Sequence[Hit]) -> bool:
    found = {hit.label for hit in stories}
    return "grammar-fiction" in found or {"grammar-screen", "grammar-stranger"} <= found
