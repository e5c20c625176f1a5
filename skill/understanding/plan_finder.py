"""Finds the stretch or routine that a request calls by name or tells by its looks,
and the number of moves beside it.
"""

from collections.abc import Callable, Container, Sequence

from skill.knowledge.library import Library
from skill.language.said import Amount
from skill.language.text import tokenise
from skill.understanding.slot_words import SlotFinder, any_of, plan_names, with_words

STRETCH = "stretch."
"""Before what a stretch looks like it makes the stretch's id."""
WORDS_BESIDE = 4
"""Words before or after a name in which a number of moves is looked for: "a hundred and twenty", "twelve slow"."""
TEN = 10


class PlanFinder:
    """Knows the names and looks of stretches and routines. Built once, at start."""

    def __init__(
        self, library: Library, own: Callable[[str], str], shared: Sequence[SlotFinder], known: Container[str]
    ) -> None:
        """``own`` cuts words for whose something is; ``shared`` find what several stretches have in their names, as
        ``known`` words are.
        """
        names = plan_names(library)
        self._language, self._own, self._shared, self._known = library.language, own, shared, known
        self._names = SlotFinder(names)
        self._looks = SlotFinder(with_words(library, "Looks", "", own))
        self._moving = {each.id for each in library.stretches.values() if each.dose.version == "flowing"}
        self._moving_names = any_of(name for plan in self._moving for name in names.values[plan])

    def names_what_moves(self, text: str) -> bool:
        """Whether a stretch is called by name whose moves are counted."""
        return self._moving_names.search(text) is not None

    def take(self, text: str) -> tuple[str | None, bool, str]:
        """Take the stretch or routine that is called by name, or told by its looks,
        and whether that can be no other.
        """
        named = self._names.pattern.search(text)
        if named and self._is_its_own(named.group()):
            return self._names.find(text), True, self._names.pattern.sub(" , ", text)
        own = self._own(text)
        if self._looks.pattern.search(own):
            return f"{STRETCH}{self._looks.find(own)}", True, self._looks.pattern.sub(" , ", own)
        return (self._names.find(text), False, self._names.pattern.sub(" , ", text)) if named else (None, False, text)

    def _is_its_own(self, name: str) -> bool:
        """Whether a name holds more than a muscle, a place and what a stretch is done with."""
        for finder in self._shared:
            name = finder.pattern.sub(" ", self._own(name))
        return any(word not in self._known for word in tokenise(name))

    def number_beside(self, text: str) -> int | None:
        """The number next to the first stretch that is called by name, at most a word apart:
        "twelve slow heel raises".
        """
        found = self._names.pattern.search(text)
        if found is None or self._names.find(found.group()) not in self._moving:
            return None
        before, after = text[: found.start()].split()[-WORDS_BESIDE:], text[found.end() :].split()[:WORDS_BESIDE]
        near = (
            *self._language.requests.bare_numbers(" ".join(before)),
            *self._language.requests.bare_numbers(" ".join(after)),
        )
        return near[0] if near else None


def as_one_number(amounts: tuple[Amount, ...], text: str) -> tuple[Amount, ...]:
    """Put tens and ones together where moves are counted: "twenty five times" is no length of twenty."""
    for times in (each for each in amounts if each.kind == "times"):
        tens = (each for each in amounts if not each.named and f"{each.text} {times.text}" in text)
        before = next((each for each in tens if not each.value % TEN and each.value > TEN > times.value), None)
        if before:
            whole = times._replace(text=f"{before.text} {times.text}", value=before.value + times.value)
            amounts = tuple(whole if each is times else each for each in amounts if each is not before)
    return amounts
